#pragma once

#include "geo/core/commune.hpp"
#include "geo/core/plan.hpp"
#include "geo/core/schematic_cells.hpp"

#include <string>
#include <vector>

namespace ansinh::progress {

// Readers of the project's own data files. `path` appears in the error. All throw Error{FileNotFound, PlanInvalid or
// DataInvalid} with the place in the file and what is wrong there.

[[nodiscard]] Plan readPlan(const std::string& path);
/// Whether a file seems to be a plan, right or wrong: JSON with clauses and indicators. Throws nothing.
[[nodiscard]] bool looksLikePlan(const std::string& path);
[[nodiscard]] std::vector<TrainingClass> readTrainingClasses(const std::string& path);
/// What is counted without a plan that asks for it: the welfare groups.
[[nodiscard]] std::vector<Measure> readMeasures(const std::string& path);

struct City {
    std::string code;  ///< "48"
    Text name;
    std::vector<Commune> communes;
    std::vector<OutlinePart> outline;
};
[[nodiscard]] City readCity(const std::string& path);

struct PointCategory {
    std::string id;
    Text name;
    std::string icon;    ///< one of the icon names that the map draws
    std::string colour;  ///< "#rrggbb"
    friend bool operator==(const PointCategory&, const PointCategory&) = default;
};
[[nodiscard]] std::vector<PointCategory> readPointCategories(const std::string& path);

}  // namespace ansinh::progress
