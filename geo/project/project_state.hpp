#pragma once

#include <cstdint>
#include <optional>
#include <vector>

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
    std::optional<std::vector<DeviceCount>> devices;

    /// Drops what was read when this or another program has written since.
    void refresh();
};

/// Schematic cells of the communes that have no official boundary are not kept: all levels are built from what is in force.
void rebuildMapLevels(store::ProjectFile& file, Monitor& monitor);

}  // namespace ansinh
