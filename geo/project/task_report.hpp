#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "geo/project/project.hpp"

namespace ansinh {

/// Where a task of a plan stands, by the indicators whose targets its row of the document sets.
struct TaskLine {
    enum class State {
        Done,         ///< every unit that the target binds has reached it
        OnTheWay,     ///< not all, and the date has not come
        Late,         ///< not all, and it has
        NotReported,  ///< nobody has reported yet
        NotMeasured   ///< the document sets no figure: somebody must write the result by hand
    };
    std::string plan;
    Task task;
    Tier tier = Tier::Commune;  ///< whom the counts are about; meaningless without an indicator
    std::string indicator;      ///< id; empty: NotMeasured
    Text indicatorName;
    std::string unit;            ///< what is counted: "person"
    std::int64_t numerator = 0;  ///< over the units that have reported
    std::int64_t denominator = 0;
    std::int64_t missing = 0;
    int unitsMet = 0;
    int unitsReported = 0;
    int unitsAsked = 0;
    std::optional<double> due;  ///< share that is asked
    State state = State::NotMeasured;
};
/// "done", "on_the_way", "late", "not_reported", "not_measured".
[[nodiscard]] const char* keyOf(TaskLine::State state);

/// Every row of the plans' tables of tasks in the documents' order; a task with several targets has a line for each.
/// Plans that bind nobody here are left out, as are restricted indicators.
[[nodiscard]] std::vector<TaskLine> taskLines(const Project& project, Date asOf);

/// The result in a sentence, as it is typed into a report: "2.353/2.689 người (87,5 %); 42/93 đơn vị đạt; còn thiếu
/// 336". Vietnamese, for the office that asks for it.
[[nodiscard]] std::string resultInWords(const TaskLine& line);
[[nodiscard]] std::string stateInWords(TaskLine::State state);

enum class TaskReportTo { Xlsx, Csv };
/// The table for typing into the progress system of the Front's steering committee, one row for each line. Throws
/// Error{NotWritable, DiskFull, Internal, Cancelled}.
void writeTaskReport(const Project& project, Date asOf, TaskReportTo format, const std::string& path, Monitor& monitor);

}  // namespace ansinh
