#pragma once

#include "app/map/scene_data.hpp"

#include <string>
#include <vector>

namespace ansinh::app {

/// Codes of the communes that share a stretch of border with `commune`, ascending. Asks the coarsest level, which is
/// always there: simplifying moves borders, it does not part neighbours.
[[nodiscard]] std::vector<std::string> neighboursIn(const SceneData& data, const std::string& commune);

}  // namespace ansinh::app
