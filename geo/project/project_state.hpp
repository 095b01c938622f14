#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "geo/core/feedback.hpp"
#include "geo/progress/figure_table.hpp"
#include "geo/project/project.hpp"

namespace ansinh {

/// What a Project keeps in memory. Facts are read on first use and dropped whenever the file has changed.
struct Project::State {
    explicit State(store::ProjectFile opened) : file(std::move(opened)) {}

    store::ProjectFile file;

    std::int64_t seenChange = -1;
    std::optional<std::vector<Commune>> communes;
    std::optional<NameMatcher> names;
    std::optional<std::vector<Plan>> plans;
    std::optional<std::vector<TrainingClass>> classes;
    std::optional<std::vector<Observation>> observations;
    std::optional<progress::FigureTable> figures;
    std::optional<std::vector<DeviceCount>> devices;
    std::optional<FeedbackTerms> terms;

    /// Drops what was read when this or another program has written since.
    void refresh();

    // What is kept, read on first use. None of these looks for changes, so that several of them used together belong
    // to one state of the file and no reference goes stale in between: refresh() comes first, once.
    const std::vector<Commune>& keptCommunes();
    const std::vector<Plan>& keptPlans();
    const std::vector<Observation>& keptObservations();  ///< all of them; to ask for some, keptFigures()
    const progress::FigureTable& keptFigures();
    const std::vector<DeviceCount>& keptDevices();

    /// The words of the register of feedback: part of the program, so no change of the file drops them.
    const FeedbackTerms& feedbackTerms();
};

/// Makes the map levels anew from the boundaries in force, schematic and official ones together.
void rebuildMapLevels(store::ProjectFile& file, Monitor& monitor);

}  // namespace ansinh
