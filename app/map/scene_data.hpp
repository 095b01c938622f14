#pragma once

#include "geo/core/map_tiles.hpp"

#include <QHash>
#include <QString>

#include <atomic>
#include <memory>
#include <mutex>
#include <utility>
#include <vector>

namespace ansinh {

struct TileMeshes;

/// The facts of one commune that drawing needs.
struct SceneCommune {
    QString code;
    Point labelPoint;     ///< EPSG:4326
    double areaKm2 = 0;   ///< legal area: the larger is labelled first
    bool remote = false;  ///< far out at sea (Hoàng Sa): has its inset and does not widen the city's view
};

/// The shapes of one tile, and whose they are: indices into SceneData::communes, -1 for none.
struct SceneTile {
    SceneTile();
    ~SceneTile();
    SceneTile(const SceneTile&) = delete;
    SceneTile& operator=(const SceneTile&) = delete;

    std::shared_ptr<const MapLevel> shapes;
    std::vector<int> parts;
    std::vector<int> left;
    std::vector<int> right;
    std::size_t bytes = 0;  ///< of the shapes

    /// For a graphics card; made when first asked for, on the thread that asks.
    [[nodiscard]] const TileMeshes& meshes() const;
    /// Of the shapes, and of the meshes when they are made.
    [[nodiscard]] std::size_t heldBytes() const { return bytes + meshBytes_; }

private:
    mutable std::atomic_size_t meshBytes_ = 0;
    mutable std::once_flag made_;
    mutable std::unique_ptr<const TileMeshes> meshes_;
};

/// A level of detail: its tiles, each of them there or not yet read.
struct SceneLevel {
    struct Slot {
        Box box;  ///< mercator square
        std::shared_ptr<const SceneTile> tile;
    };
    double toleranceM = 0;
    std::vector<Slot> tiles;
};

/// What all layers draw from. Immutable once made, so that a render thread may read it; when more tiles are there, a new
/// one takes its place and shares what the old one had.
struct SceneData {
    struct Entry {
        SceneCommune facts;
        Point label;  ///< mercator square
        Box box;      ///< of its parts, mercator square; empty without a boundary
    };
    using Tiles = std::vector<std::pair<TileKey, std::shared_ptr<const MapLevel>>>;

    std::vector<Entry> communes;
    QHash<QString, int> indexOf;
    std::vector<SceneLevel> levels;  ///< finest first

    [[nodiscard]] bool empty() const { return levels.empty(); }
    [[nodiscard]] int find(const QString& code) const { return indexOf.value(code, -1); }
    /// The coarsest level of at most this tolerance, read or not.
    [[nodiscard]] std::size_t wantedLevel(double largestToleranceM) const;
    /// The finest level, from the wanted one on, of which everything in `view` is there: one level for a whole frame, as
    /// neighbours of different levels would not meet. The coarsest when none is.
    [[nodiscard]] std::size_t shownLevel(double largestToleranceM, const Box& view) const;
    [[nodiscard]] bool complete(std::size_t level, const Box& view) const;

    /// Calls f(tile) for each tile of a level that is there and meets `view`.
    template <class F>
    void eachTile(std::size_t level, const Box& view, F f) const {
        for (const SceneLevel::Slot& slot : levels[level].tiles)
            if (slot.tile && slot.box.intersects(view)) f(*slot.tile);
    }
    template <class F>
    void eachTile(std::size_t level, F f) const {
        for (const SceneLevel::Slot& slot : levels[level].tiles)
            if (slot.tile) f(*slot.tile);
    }
};

/// How many pixels of tolerance a map at rest may have. A coverage is simplified by area, so it strays from itself by less:
/// on the city's polygons half of the vertices by a tenth of the tolerance, 95 of 100 by half
/// (core_tests --gtest_filter=MapLevels.TheRealCityStrays* prints it).
inline constexpr double tolerancePixels = 1.5;

/// Makes the data; slow enough (milliseconds) to do off the GUI thread. Communes of the tiles that `communes` doesn't
/// name are added, with the middle of their box as label point.
[[nodiscard]] std::shared_ptr<const SceneData> makeSceneData(const std::vector<LevelEntry>& entries,
                                                             const SceneData::Tiles& tiles,
                                                             const std::vector<SceneCommune>& communes);
/// The same where all levels are there as a whole.
[[nodiscard]] std::shared_ptr<const SceneData> makeSceneData(const std::shared_ptr<const std::vector<MapLevel>>& levels,
                                                             const std::vector<SceneCommune>& communes);

/// Finds the owners of a tile's shapes. May run on another thread.
[[nodiscard]] std::shared_ptr<SceneTile> makeSceneTile(const SceneData& data,
                                                       std::shared_ptr<const MapLevel> shapes);

}  // namespace ansinh
