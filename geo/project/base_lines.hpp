#pragma once

#include "geo/core/base_line.hpp"
#include "geo/project/project.hpp"

namespace ansinh {

/// Rivers and roads of a project that its maps draw for orientation. They are no way to travel: the import of roads for
/// travel (Scenarios) keeps the ways that it works out and none of its lines.
class BaseLines {
public:
    /// `project` is referred to and must outlive this.
    explicit BaseLines(Project& project) : project_(project) {}

    /// Throws as readRoads does. A batch of rivers takes the place of the rivers before it, so does one of roads; undone,
    /// those before are there again. Nothing is stored when no line was accepted, and with `trial`.
    ImportReport importLines(BaseLineKind kind, const std::vector<std::string>& paths, const import::Options& options,
                             bool trial, Monitor& monitor);

private:
    Project& project_;
};

}  // namespace ansinh
