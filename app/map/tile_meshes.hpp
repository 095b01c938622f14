#pragma once

#include "app/map/commune_borders.hpp"
#include "app/map/placed_geometry.hpp"

#include <array>
#include <bitset>
#include <cstddef>
#include <memory>
#include <vector>

namespace ansinh {

/// Neighbouring areas that are drawn as one.
struct AreaMesh {
    /// As many parts as one mesh has places for looks.
    static constexpr std::size_t places = 64;

    /// How much of the geometry is there up to the end of a place.
    struct End {
        std::size_t vertices;
        std::size_t indices;
    };

    PlacedGeometry areas;     ///< AreaVertex and triangles, place by place
    std::vector<int> owners;  ///< by place: indices into SceneData::communes
    std::vector<End> ends;    ///< by place

    /// A copy of those at some of the places.
    [[nodiscard]] std::unique_ptr<QSGGeometry> at(const std::bitset<places>& some) const;
};

struct AreaVertex {
    float x, y;   ///< relative to the mesh's origin
    float place;  ///< of its commune's look
};

/// A tile as the scene graph of a graphics card draws it.
struct TileMeshes {
    std::vector<AreaMesh> areas;  ///< each small enough that culling helps and floats are exact
    std::array<PlacedGeometries, CommuneBorders::kinds> borders;  ///< as if no boundary were schematic

    [[nodiscard]] std::size_t bytes() const;
};

/// Milliseconds for a tile close up.
[[nodiscard]] TileMeshes makeTileMeshes(const SceneTile& tile);

}  // namespace ansinh
