#pragma once

#include "geo/core/commune.hpp"
#include "geo/core/observation.hpp"
#include "geo/core/plan.hpp"
#include "geo/progress/status.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace ansinh::progress {

class FigureTable;

/// Device readiness of one commune on a day, with the parts that made it.
struct ReadinessRow {
    std::string unit;
    std::map<std::string, std::optional<double>> parts;  ///< part id → 0…1; nothing: not reported
    /// Weighted mean over the reported parts; nothing when less than the plan's least known weight is reported. How it
    /// comes about, line by line, and what other weights would make of it: readiness_weights.hpp.
    std::optional<double> score;
    std::optional<Due> due;  ///< share of modern terminals that the ladder asks for that year
    Standing standing = Standing::NotReported;
    std::int64_t missing = 0;  ///< modern computers short of `due`, in force or to come; 0 where they are not known
    std::map<std::string, std::int64_t> counts;  ///< "desktop/modern" → 5, latest at or before the day
    std::optional<Date> reportedOn;              ///< as-of date of the oldest device count in `counts`
    friend bool operator==(const ReadinessRow&, const ReadinessRow&) = default;
};

/// Parts, by id; another id is never reported. computers: working (modern or usable) desktops and laptops per staff.
/// modern_terminals: modern ones per staff. antivirus: licences per working computer. broadband: a line, or none.
/// (Of kind "line" the condition "usable" counts lines; the kind "line_mbps" carries what they bring together, in
/// megabits a second, and stands beside the score.)
/// printer_scanner: half for a working printer, half for a scanner; of the two only what was reported. All stop at 1.
/// A kind that was never reported is unknown, not zero.
///
/// `plan` carries the weights and the ladder (the indicator `modern_terminals`); it is a template for Đà Nẵng and
/// says so by its scope. Staff counts come from `observations`. Rows are in the order of codes.
[[nodiscard]] std::vector<ReadinessRow> readinessOf(const Plan& plan, std::span<const Commune> communes,
                                                    std::span<const DeviceCount> devices,
                                                    std::span<const Observation> observations, Date asOf);
[[nodiscard]] std::vector<ReadinessRow> readinessOf(const Plan& plan, std::span<const Commune> communes,
                                                    std::span<const DeviceCount> devices, const FigureTable& figures,
                                                    Date asOf);

}  // namespace ansinh::progress
