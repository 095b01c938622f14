#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "geo/core/opinion.hpp"
#include "geo/progress/opinion_summary.hpp"
#include "geo/project/project.hpp"

namespace ansinh {

/// What communes think of the digital map and the portals, asked for in the classes.
class Opinions {
public:
    explicit Opinions(Project& project) : project_(project) {}

    /// Those in data/questionnaires/, by id.
    [[nodiscard]] const std::vector<Questionnaire>& questionnaires() const;
    /// Throws Error{BadArgument} with the known ones.
    [[nodiscard]] const Questionnaire& questionnaire(const std::string& id) const;

    /// Answers in force, all dates, by commune, questionnaire, question and date.
    [[nodiscard]] std::vector<OpinionAnswer> answers() const;
    [[nodiscard]] progress::OpinionSummary summary(const std::string& questionnaire, Date asOf) const;

    /// Enters a commune's answers as one batch of kind "opinions". Throws Error{BadArgument, UnknownCommune} for an
    /// answer that the question does not offer, a text that is too long or seems to hold a name or a telephone number.
    std::int64_t add(const std::vector<OpinionAnswer>& answers);

    /// Reads a table: commune, question (id), answer, date, or one row for each commune with a column for each
    /// question.
    [[nodiscard]] ImportReport preview(const std::string& questionnaire, const std::vector<std::string>& paths,
                                       const import::Options& options, Monitor& monitor) const;
    ImportReport importTable(const std::string& questionnaire, const std::vector<std::string>& paths,
                             const import::Options& options, Monitor& monitor);

private:
    Project& project_;
    mutable std::optional<std::vector<Questionnaire>> questionnaires_;
};

}  // namespace ansinh
