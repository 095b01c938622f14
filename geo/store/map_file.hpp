#pragma once

#include "geo/core/map_tiles.hpp"
#include "geo/core/point_mark.hpp"

#include <memory>
#include <string>
#include <vector>

namespace ansinh::store {

/// The map's shapes and points in a project file, read through a connection of their own that knows no SpatiaLite and so is there
/// at once. For one thread at a time, which need not be that of the ProjectFile.
class MapFile {
public:
    /// Throws Error as ProjectFile::open does.
    explicit MapFile(const std::string& path);
    ~MapFile();
    MapFile(MapFile&&) noexcept;
    MapFile& operator=(MapFile&&) noexcept;

    [[nodiscard]] std::vector<PointMark> points() const;
    [[nodiscard]] MapLevel tile(TileKey key) const;  ///< throws Error{Internal} for a tile that isn't there

private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace ansinh::store
