#pragma once

#include "app/services/map_classes.hpp"
#include "app/services/project_facts.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace ansinh::app {

enum class LayerKind { Progress, Training, Devices, Feedback, Completeness, Points };
/// "progress", "training", "devices", "feedback", "completeness", "points".
[[nodiscard]] const char* keyOf(LayerKind kind);
[[nodiscard]] const std::vector<LayerKind>& allLayerKinds();
[[nodiscard]] std::optional<LayerKind> layerKindFromKey(const std::string& key);

/// One commune as a layer shows it.
struct CommuneView {
    std::string code;
    std::string key;  ///< its class in the legend: of MapClass, or "ready/0/3", "overdue_1", "complete_all", "class/3",
                      ///< "no_class", "plain"
    ValueState state = ValueState::NotApplicable;  ///< of the figures behind it
    /// People, summed where the layer shows the whole plan; for devices, modern computers.
    std::int64_t missing = 0;
    int behind = 0;                                ///< targets, for the whole plan
    int silent = 0;                                ///< targets not reported, for the whole plan
    std::optional<double> share;                   ///< what was reached, where one share says it
    std::optional<progress::Due> due;
    std::optional<progress::FeedbackCount> feedback;    ///< for that layer, where there is any
    std::optional<progress::Completeness> completeness;  ///< for that layer
    bool counts = true;  ///< in the base of totals
};

/// Every commune, by code. `indicator` is empty for the plan as a whole and matters for Progress only.
[[nodiscard]] std::vector<CommuneView> viewOf(const ProjectFacts& facts, const DayFigures& figures, LayerKind kind,
                                              const std::string& indicator);

/// The classes of a layer in the legend's order, each with the number of communes of the base that are in it.
struct ClassCount {
    std::string key;
    int count = 0;
};
[[nodiscard]] std::vector<ClassCount> classCounts(const ProjectFacts& facts, LayerKind kind,
                                                  const std::vector<CommuneView>& views);

/// How many communes of the base have figures of each state.
[[nodiscard]] std::map<ValueState, int> stateCounts(const std::vector<CommuneView>& views);

}  // namespace ansinh::app
