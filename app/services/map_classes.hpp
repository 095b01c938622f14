#pragma once

#include "geo/progress/completeness.hpp"
#include "geo/progress/feedback_summary.hpp"
#include "geo/progress/readiness.hpp"
#include "geo/progress/status.hpp"

#include <optional>
#include <string>
#include <vector>

namespace ansinh::app {

/// How a commune is coloured, and the rows of the legend in their order. The standing, with "behind" in four steps.
enum class MapClass { Met, OnTheWay, BehindSmall, BehindMedium, BehindLarge, BehindSevere, NotReported, NotApplicable };

/// "met", "on_the_way", "behind_small", "behind_medium", "behind_large", "behind_severe", "not_reported",
/// "not_applicable": the palette's names.
[[nodiscard]] const char* keyOf(MapClass mapClass);
[[nodiscard]] const std::vector<MapClass>& allMapClasses();
[[nodiscard]] progress::Standing standingOf(MapClass mapClass);
/// The key of the standing that a class's key stands for: "behind_small" → "behind"; empty for another key.
[[nodiscard]] std::string standingOfClass(const std::string& mapClass);

/// Percentage points short of what is due, as a share: 0.25 = 25 points. Nothing without counts or a target.
[[nodiscard]] std::optional<double> gapOf(const progress::StatusRow& row);

/// One indicator: behind by at most 10, at most 25, at most 50, more than 50 percentage points.
[[nodiscard]] MapClass classOf(const progress::StatusRow& row);
/// The plan as a whole: one or two, three or four, five or six, seven and more targets behind.
[[nodiscard]] MapClass classOf(const progress::OverallRow& row);
/// Devices, by the plan's own classes: "ready/0/3" is the best of three; "ready/0/1" where the plan has a score but no
/// classes; or as a standing, "not_reported" and "not_applicable".
[[nodiscard]] std::string readinessKeyOf(const Plan& plan, const progress::ReadinessRow& row);
/// All of them, in the legend's order. `plan` may be null: no plan scores devices.
[[nodiscard]] std::vector<std::string> allReadinessKeys(const Plan* plan);
/// 0 for the best; nothing for a key that is no class of readiness.
[[nodiscard]] std::optional<std::size_t> readinessPlaceOf(const std::string& key);

/// Feedback, by what is late: "overdue_3" (six and more), "overdue_2" (three to five), "overdue_1" (one or two),
/// "feedback_open" (none late, some open), "feedback_done" (all handled), "feedback_none" (none in the register).
[[nodiscard]] const char* feedbackKeyOf(const std::optional<progress::FeedbackCount>& count);
[[nodiscard]] const std::vector<const char*>& allFeedbackKeys();
/// How much of what is asked was reported: "complete_all", "complete_most" (at least half), "complete_some" (less),
/// or, as a standing, "not_reported" (nothing) and "not_applicable" (nothing is asked).
[[nodiscard]] const char* completenessKeyOf(const progress::Completeness& row);
[[nodiscard]] const std::vector<const char*>& allCompletenessKeys();

}  // namespace ansinh::app
