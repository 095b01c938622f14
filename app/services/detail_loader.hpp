#pragma once

#include "app/map/map_points.hpp"
#include "app/map/map_scene.hpp"
#include "geo/core/error.hpp"
#include "geo/core/point_mark.hpp"

#include <QObject>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace ansinh::app {

/// Brings scenes the tiles that they want, and the points, from a project file, on a thread of its own: a long import doesn't hold up
/// the map. All members are called from this object's thread.
class DetailLoader : public QObject {
    Q_OBJECT

public:
    explicit DetailLoader(QObject* parent = nullptr);
    /// Returns when the tile at work has been read.
    ~DetailLoader() override;
    DetailLoader(const DetailLoader&) = delete;
    DetailLoader& operator=(const DetailLoader&) = delete;

    /// Where tiles are read from now on.
    void setFile(const std::string& path);
    /// Answers all that `scene` wants while it lives. Its data must have been made from the file.
    void serve(MapScene& scene);
    /// Reads all points, makes of them what `make` makes (on the loader's thread) and gives that to `take` on this one,
    /// unless `context` is gone. They are read once and kept while the file is the same.
    void points(QObject* context, std::function<MapPoints(const std::vector<PointMark>&)> make,
                std::function<void(MapPoints)> take);

signals:
    void failed(const ansinh::Error& error);

private:
    class Reader;
    void read(MapScene& scene, const QList<TileKey>& keys);

    QThread thread_;
    Reader* reader_;  ///< lives on thread_
    std::atomic<bool> closing_ = false;
};

}  // namespace ansinh::app
