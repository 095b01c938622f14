#pragma once

#include "geo/core/date.hpp"
#include "geo/core/plan.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ansinh::report {

/// A row of the table for the progress system, in the words of the document.
struct TaskRow {
    std::string number;
    std::string task;
    std::string lead;
    std::string partners;
    std::string when;  ///< as the document has it
    std::optional<Date> due;
    std::string product;
    std::string indicator;
    std::string tier;
    bool counted = false;  ///< the counts stay blank else
    std::int64_t numerator = 0;
    std::int64_t denominator = 0;
    std::int64_t missing = 0;
    std::string result;
    std::string state;
    bool late = false;
};

struct TaskTable {
    Text city;
    Date asOf;
    bool sample = false;  ///< the mark stands on the sheet, on printed pages and in each row of the CSV
    std::string program;
    std::vector<TaskRow> rows;
};

/// Both throw Error{NotWritable, DiskFull, Internal}. The CSV is UTF-8 with a byte order mark, so that spreadsheets show
/// Vietnamese.
void writeTaskWorkbook(const std::string& path, const TaskTable& table);
void writeTaskCsv(const std::string& path, const TaskTable& table);

}  // namespace ansinh::report
