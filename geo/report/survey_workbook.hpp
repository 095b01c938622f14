#pragma once

#include "geo/core/date.hpp"
#include "geo/core/monitor.hpp"
#include "geo/core/survey.hpp"

#include <optional>
#include <string>
#include <vector>

namespace ansinh::report {

/// Writes one commune's form: a sheet for each kind of lines, with lists to choose from, only the answer cells open,
/// what is known in grey beside them, and whose form it is in three places, so that it is known again whatever people
/// do to it. The same form gives the same bytes. Throws Error{NotWritable, DiskFull, Internal}.
void writeSurveyForm(const std::string& path, const SurveyForm& form, const std::string& program);

/// A form that was made, for the sender.
struct SentForm {
    std::string code;
    std::string commune;
    std::string file;
    std::size_t asked = 0;
};

/// What the sender keeps: to whom which file goes, and until when it is expected back.
struct SurveySummary {
    Text city;
    Date asOf;
    std::optional<Date> deadline;
    std::string program;
    std::vector<SentForm> forms;
};
/// Throws Error{NotWritable, DiskFull, Internal}.
void writeSurveySummary(const std::string& path, const SurveySummary& summary);

}  // namespace ansinh::report
