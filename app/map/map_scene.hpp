#pragma once

#include "app/map/map_camera.hpp"
#include "app/map/scene_data.hpp"

#include <QGeoCoordinate>
#include <QGeoRectangle>
#include <QList>
#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <cstdint>
#include <map>
#include <memory>
#include <set>
#include <utility>
#include <vector>

namespace ansinh {

/// A place to look at, for QML.
class MapView {
    Q_GADGET
    QML_VALUE_TYPE(mapView)
    Q_PROPERTY(QGeoCoordinate center MEMBER center)
    Q_PROPERTY(double zoomLevel MEMBER zoomLevel)
    Q_PROPERTY(bool valid READ valid)

public:
    QGeoCoordinate center;
    double zoomLevel = 0;

    [[nodiscard]] bool valid() const { return center.isValid(); }
};

class FormScene;

/// The shapes of all communes, shared by every layer, and questions about places. Fine shapes come when a layer needs
/// them: the scene says which, and whoever reads them brings them.
class MapScene : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A controller makes the scene.")
    Q_PROPERTY(bool empty READ empty NOTIFY changed)
    /// How far the city has become equal hexagons: 0 the geographic form, 1 the hexagons, in between on the way. Stays 0
    /// until the hexagons are known.
    Q_PROPERTY(double progress READ progress WRITE setProgress NOTIFY progressChanged)
    /// Code of the first remote commune, empty when there is none, or while it stands among the others as a hexagon.
    Q_PROPERTY(QString remoteCommune READ remoteCommune NOTIFY changed)

public:
    using Tiles = std::vector<std::pair<TileKey, std::shared_ptr<const SceneTile>>>;

    explicit MapScene(QObject* parent = nullptr);

    void setData(std::shared_ptr<const SceneData> data);
    void setLevels(std::shared_ptr<const std::vector<MapLevel>> levels, const std::vector<SceneCommune>& communes);
    [[nodiscard]] const std::shared_ptr<const SceneData>& data() const { return data_; }
    /// Grows with every setData(): tiles read for older data are of no use.
    [[nodiscard]] int generation() const { return generation_; }

    /// The hexagons of the shapes of a generation; those of another are dropped.
    void setForms(int generation, std::shared_ptr<const FormScene> forms);
    [[nodiscard]] bool knowsHexagons() const { return forms_ != nullptr; }
    [[nodiscard]] double progress() const { return progress_; }
    void setProgress(double progress);
    /// The shapes at their places, whatever form is shown.
    [[nodiscard]] const std::shared_ptr<const SceneData>& geographic() const { return geographic_; }

    /// A layer shows `view` (mercator) at this tolerance: asks once for each tile that is missing.
    void want(const Box& view, double largestToleranceM);
    /// A graphics card draws the scene: whoever reads tiles makes their meshes too, away from the frames.
    void prepareMeshes() { meshesWanted_ = true; }
    [[nodiscard]] bool meshesWanted() const { return meshesWanted_; }
    /// Adds tiles that were asked for, and lets go of others that nobody has looked at for long when there are too many.
    /// Tiles of another generation are ignored.
    void addTiles(int generation, const Tiles& tiles);
    /// These could not be read and may be asked for again.
    void missTiles(int generation, const std::vector<TileKey>& tiles);

    [[nodiscard]] bool empty() const;
    [[nodiscard]] QString remoteCommune() const;
    /// Code of the commune whose area holds the place, at the finest detail that is there; empty for none.
    [[nodiscard]] QString communeAt(Point mercator) const;
    Q_INVOKABLE [[nodiscard]] QString communeAtCoordinate(const QGeoCoordinate& place) const;
    Q_INVOKABLE [[nodiscard]] QGeoRectangle communeBox(const QString& commune) const;

    Q_INVOKABLE [[nodiscard]] ansinh::MapView fitCommune(const QString& commune, double width, double height,
                                                         double padding = 40) const;
    /// Every commune that is not remote.
    /// `covered` lies over the map, in its pixels: the view keeps every commune from under it.
    Q_INVOKABLE [[nodiscard]] ansinh::MapView fitMainland(double width, double height, double padding = 24,
                                                          const QRectF& covered = {}) const;
    Q_INVOKABLE [[nodiscard]] ansinh::MapView fitRemote(double width, double height, double padding = 8) const;

    /// Fine shapes kept beside those that came with setData(), in bytes.
    static constexpr std::size_t roomForDetail = 48U << 20U;

signals:
    void changed();
    void progressChanged();
    /// The same communes in more or less detail.
    void detailChanged();
    void tilesWanted(const QList<ansinh::TileKey>& tiles);

private:
    void dropUnseen(SceneData& data);

    std::shared_ptr<const SceneData> geographic_;
    std::shared_ptr<const SceneData> data_;  ///< what is shown: geographic, hexagons, or in between
    std::shared_ptr<const FormScene> forms_;
    double progress_ = 0;
    int generation_ = 0;
    std::set<TileKey> asked_;                  ///< and not yet there
    std::map<TileKey, std::uint64_t> added_;   ///< tiles that came later, and when they were last wanted
    std::uint64_t wants_ = 0;
    bool meshesWanted_ = false;
};

}  // namespace ansinh
