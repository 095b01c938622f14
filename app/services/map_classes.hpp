#pragma once

#include "geo/progress/readiness.hpp"
#include "geo/progress/status.hpp"

#include <optional>
#include <vector>

namespace ansinh::app {

/// How a commune is coloured, and the rows of the legend in their order. The standing, with "behind" in three steps.
enum class MapClass { Met, OnTheWay, BehindSmall, BehindMedium, BehindLarge, NotReported, NotApplicable };

/// "met", "on_the_way", "behind_small", "behind_medium", "behind_large", "not_reported", "not_applicable": the
/// palette's names.
[[nodiscard]] const char* keyOf(MapClass mapClass);
[[nodiscard]] const std::vector<MapClass>& allMapClasses();
[[nodiscard]] progress::Standing standingOf(MapClass mapClass);

/// Percentage points short of what is due, as a share: 0.25 = 25 points. Nothing without counts or a target.
[[nodiscard]] std::optional<double> gapOf(const progress::StatusRow& row);

/// One indicator: behind by at most 10, at most 25, more than 25 percentage points.
[[nodiscard]] MapClass classOf(const progress::StatusRow& row);
/// The plan as a whole: one, two, three and more targets behind.
[[nodiscard]] MapClass classOf(const progress::OverallRow& row);
/// Devices: as for one indicator, the score beside what the ladder asks for.
[[nodiscard]] MapClass classOf(const progress::ReadinessRow& row);

}  // namespace ansinh::app
