#pragma once

#include "geo/core/geometry.hpp"

#include <string>
#include <utility>
#include <vector>

namespace ansinh::test {

/// A way of OpenStreetMap: numbers of its nodes, from 1, and its tags.
struct MadeWay {
    std::vector<int> nodes;
    std::vector<std::pair<std::string, std::string>> tags;
};

/// The bytes of an .osm.pbf file (OpenStreetMap's protocol buffers, blocks not compressed) with these nodes and ways.
[[nodiscard]] std::string pbfOf(const std::vector<Point>& nodes, const std::vector<MadeWay>& ways);

}  // namespace ansinh::test
