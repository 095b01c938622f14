#pragma once

#include "geo/core/date.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace ansinh::store {

class Connection;

/// A form that was made for a commune.
struct StoredSurveyForm {
    std::string commune;  ///< code
    Date asOf;
    std::optional<Date> deadline;
    std::string file;
    int version = 0;
    std::int64_t asked = 0;
    std::string at;  ///< UTC; filled in when it is stored
};

/// A file that was taken.
struct StoredSurveyReturn {
    std::int64_t batch = 0;
    std::string commune;
    Date asOf;
    std::string file;
    std::string checksum;
    std::int64_t read = 0;
    std::int64_t accepted = 0;
    std::int64_t refused = 0;
    std::string at;  ///< of the batch
};

// Writing ones belong inside ProjectFile::write(). Throw Error{UnknownCommune}.
void insertSurveyForms(Connection& connection, std::span<const StoredSurveyForm> forms);
void insertSurveyReturns(Connection& connection, std::span<const StoredSurveyReturn> returns, std::int64_t batch);

/// The newest form of each commune and date, by date and code.
[[nodiscard]] std::vector<StoredSurveyForm> surveyForms(Connection& connection);
/// Those whose batch is not undone, oldest first.
[[nodiscard]] std::vector<StoredSurveyReturn> surveyReturnsInForce(Connection& connection);

}  // namespace ansinh::store
