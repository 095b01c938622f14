#pragma once

#include "geo/core/date.hpp"
#include "geo/core/monitor.hpp"
#include "geo/core/plan.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ansinh::report {

struct ClassMemberLine {
    std::string code;  ///< written as text
    std::string name;  ///< with its kind: "Xã Thạnh Mỹ"
    std::int64_t travelM = 0;
};

struct ClassLine {
    std::string number;  ///< "9"
    std::string host;    ///< with its kind
    std::string hostCode;
    std::vector<ClassMemberLine> members;  ///< host included
    std::int64_t participants = 0;         ///< 0: not counted
    std::optional<Date> from;
    std::optional<Date> until;
    int team = 0;  ///< of trainers; 0: none said
    bool existing = false;
};

/// A scenario, ready to be written.
struct ClassPlan {
    Text city;
    std::int64_t scenario = 0;  ///< its number
    std::string name;
    std::string note;
    std::string madeAt;  ///< UTC, "2026-04-30T08:15:00Z"
    std::string person;
    std::string program;
    bool sample = false;               ///< figures of the project that it leans on are sample figures
    std::vector<ClassLine> classes;
    std::vector<std::pair<std::string, std::string>> basis;  ///< what was asked and how far it is proved, in words
};

/// Sheets "Bảng kế hoạch" (the plan document's table), "Các lớp", "Từng xã" and "Căn cứ". The same content gives the
/// same bytes. Throws Error{NotWritable, DiskFull, Cancelled, Internal}.
void writeClassWorkbook(const std::string& path, const ClassPlan& plan, Monitor& monitor);

/// The plan document's table: a heading, then class, members, host and date, parted by tabs; lines end in \n.
[[nodiscard]] std::string planTableOf(const ClassPlan& plan);

/// An iCalendar file after RFC 5545: one all-day event for each class that has dates.
[[nodiscard]] std::string calendarOf(const ClassPlan& plan);

/// "20/5/2026" or "20/5/2026 – 22/5/2026"; empty without dates.
[[nodiscard]] std::string datesOf(const ClassLine& line);

}  // namespace ansinh::report
