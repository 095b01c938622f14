#pragma once

#include "geo/core/map_tiles.hpp"
#include "geo/core/point_mark.hpp"

#include <memory>
#include <string>
#include <vector>

namespace ansinh {

/// Reads the map's shapes piece by piece, and its points, beside a Project that may be busy on another thread. One object per thread.
class MapReader {
public:
    /// Throws Error as Project::open does.
    explicit MapReader(const std::string& path);
    ~MapReader();
    MapReader(MapReader&&) noexcept;
    MapReader& operator=(MapReader&&) noexcept;

    /// All points that count, in no order.
    [[nodiscard]] std::vector<PointMark> points() const;
    /// A tile of Project::mapLevelEntries(). Throws Error{Internal} when the file has no such tile any more.
    [[nodiscard]] MapLevel tile(TileKey key) const;

private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace ansinh
