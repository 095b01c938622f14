#pragma once

#include "geo/core/batch.hpp"
#include "geo/core/date.hpp"
#include "geo/core/monitor.hpp"
#include "geo/core/observation.hpp"
#include "geo/core/plan.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace ansinh::report {

/// One commune (or the city's own offices) × indicator, ready to be written.
struct StatusLine {
    std::string code;  ///< commune code, written as text
    std::string commune;
    std::string indicatorId;
    Text indicator;
    bool ofTemplate = false;  ///< asked by a plan from elsewhere; the row says so
    ValueState state = ValueState::NotReported;
    bool restricted = false;     ///< its counts are not told, only its standing
    std::int64_t numerator = 0;  ///< the counts stay blank unless hasCount(state)
    std::int64_t denominator = 0;
    std::optional<double> due;  ///< share, 0…1
    std::optional<Date> dueOn;
    bool inForce = false;
    std::int64_t missing = 0;
    std::string standing;  ///< "met", "on_the_way", "behind", "not_reported", "not_applicable"
    std::optional<Date> reportedOn;
};

/// Sums of counts over a stated base.
struct TotalLine {
    std::string indicatorId;
    Text indicator;
    bool ofTemplate = false;
    bool restricted = false;
    bool told = true;  ///< else nobody has reported, or the counts are restricted: they stay blank
    int base = 0;
    int met = 0;
    int onTheWay = 0;
    int behind = 0;
    int notReported = 0;
    int notApplicable = 0;
    std::int64_t numerator = 0;
    std::int64_t denominator = 0;
    std::int64_t missing = 0;
};

/// Where the figures and targets come from.
struct PlanLine {
    std::string id;
    Text title;
    Text issuer;
    std::string source;
    PlanScope scope = PlanScope::City;
};

struct StatusWorkbook {
    Text city;
    Date asOf;
    std::optional<std::pair<std::size_t, std::size_t>> unitsShown;  ///< of how many; nothing: the lines are of all units
    bool sample = false;  ///< the mark stands on every sheet and every printed page
    std::string program;  ///< "ansinh 0.1.0"
    std::vector<StatusLine> lines;
    std::vector<StatusLine> cityLines;  ///< what is asked of the city's own offices
    std::vector<TotalLine> totals;
    std::vector<PlanLine> plans;
    std::vector<Batch> batches;
};

/// Writes the workbook: sheets "Tiến độ", "Tổng hợp", "Cơ quan thành phố" (where something is asked of it) and "Nguồn",
/// headings in Vietnamese with the English below.
/// The same content gives the same bytes. The file appears whole or not at all; one that was there is replaced.
/// Throws Error{NotWritable, DiskFull, Cancelled, Internal}.
void writeStatusWorkbook(const std::string& path, const StatusWorkbook& content, Monitor& monitor);

}  // namespace ansinh::report
