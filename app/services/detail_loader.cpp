#include "app/services/detail_loader.hpp"

#include "geo/project/map_reader.hpp"

#include <QPointer>

#include <exception>
#include <optional>
#include <utility>

namespace ansinh::app {

/// The worker's side: opens the file when the first tile is wanted.
class DetailLoader::Reader : public QObject {
public:
    void open(std::string path) {
        path_ = std::move(path);
        file_.reset();
        points_.reset();
    }
    [[nodiscard]] MapLevel tile(TileKey key) { return file().tile(key); }
    [[nodiscard]] const std::vector<PointMark>& points() {
        if (!points_) points_ = file().points();
        return *points_;
    }

private:
    [[nodiscard]] MapReader& file() {
        if (!file_) file_.emplace(path_);
        return *file_;
    }

    std::string path_;
    std::optional<MapReader> file_;
    std::optional<std::vector<PointMark>> points_;
};

DetailLoader::DetailLoader(QObject* parent) : QObject(parent), reader_(new Reader) {
    reader_->moveToThread(&thread_);
    connect(&thread_, &QThread::finished, reader_, &QObject::deleteLater);
    thread_.setObjectName("map detail");
    thread_.start();
}

DetailLoader::~DetailLoader() {
    closing_ = true;
    thread_.quit();
    thread_.wait();
}

void DetailLoader::setFile(const std::string& path) {
    QMetaObject::invokeMethod(reader_, [reader = reader_, path] { reader->open(path); }, Qt::QueuedConnection);
}

void DetailLoader::serve(MapScene& scene) {
    connect(&scene, &MapScene::tilesWanted, this, [this, &scene](const QList<TileKey>& keys) { read(scene, keys); });
}

void DetailLoader::points(QObject* context, std::function<MapPoints(const std::vector<PointMark>&)> make,
                          std::function<void(MapPoints)> take) {
    auto job = [this, target = QPointer<QObject>(context), make = std::move(make), take = std::move(take)] {
        MapPoints points;
        std::optional<Error> why;
        try {
            points = make(reader_->points());
        } catch (const Error& error) {
            why = error;
        } catch (const std::exception& error) {
            why = Error(ErrorCode::Internal, {"map points", error.what()});
        }
        QMetaObject::invokeMethod(
            this,
            [this, target, take, points = std::move(points), why = std::move(why)] {
                if (why) emit failed(*why);
                if (target) take(points);
            },
            Qt::QueuedConnection);
    };
    QMetaObject::invokeMethod(reader_, std::move(job), Qt::QueuedConnection);
}

void DetailLoader::read(MapScene& scene, const QList<TileKey>& keys) {
    auto job = [this, target = QPointer<MapScene>(&scene), generation = scene.generation(), data = scene.data(),
                meshes = scene.meshesWanted(), keys] {
        MapScene::Tiles tiles;
        std::vector<TileKey> missed;
        std::optional<Error> why;
        for (const TileKey& key : keys) {
            if (closing_) return;
            try {
                tiles.emplace_back(key, makeSceneTile(*data, std::make_shared<const MapLevel>(reader_->tile(key))));
                if (meshes) static_cast<void>(tiles.back().second->meshes());
            } catch (const Error& error) {
                why = error;
                missed.push_back(key);
            } catch (const std::exception& error) {
                why = Error(ErrorCode::Internal, {"map detail", error.what()});
                missed.push_back(key);
            }
        }
        QMetaObject::invokeMethod(
            this,
            [this, target, generation, tiles = std::move(tiles), missed = std::move(missed), why = std::move(why)] {
                if (MapScene* waiting = target.data()) {
                    waiting->addTiles(generation, tiles);
                    waiting->missTiles(generation, missed);
                    if (why && generation == waiting->generation()) emit failed(*why);
                }
            },
            Qt::QueuedConnection);
    };
    QMetaObject::invokeMethod(reader_, std::move(job), Qt::QueuedConnection);
}

}  // namespace ansinh::app
