#pragma once

#include "app/map/map_camera.hpp"
#include "geo/core/map_levels.hpp"

#include <QGeoCoordinate>
#include <QGeoRectangle>
#include <QHash>
#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <vector>

namespace ansinh {

/// The facts of one commune that drawing needs.
struct SceneCommune {
    QString code;
    Point labelPoint;     ///< EPSG:4326
    double areaKm2 = 0;   ///< legal area: the larger is labelled first
    bool remote = false;  ///< far out at sea (Hoàng Sa): has its inset and does not widen the city's view
};

/// What all layers draw from. Immutable once made, so that a render thread may read it.
struct SceneData {
    struct Entry {
        SceneCommune facts;
        Point label;  ///< mercator square
        Box box;      ///< of its parts, mercator square; empty without a boundary
    };
    /// For each level, whose commune (index into `communes`, -1 for none) a part or the side of a border is.
    struct Owners {
        std::vector<int> parts;
        std::vector<int> left;
        std::vector<int> right;
    };

    std::shared_ptr<const std::vector<MapLevel>> levels;
    std::vector<Entry> communes;
    QHash<QString, int> indexOf;
    std::vector<Owners> owners;

    [[nodiscard]] int find(const QString& code) const { return indexOf.value(code, -1); }
};

/// Makes the data; slow enough (milliseconds) to do off the GUI thread. Communes of the levels that `communes` doesn't
/// name are added, with the middle of their box as label point.
[[nodiscard]] std::shared_ptr<const SceneData> makeSceneData(std::shared_ptr<const std::vector<MapLevel>> levels,
                                                             const std::vector<SceneCommune>& communes);

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

/// The shapes of all communes, shared by every layer, and questions about places.
class MapScene : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A controller makes the scene.")
    Q_PROPERTY(bool empty READ empty NOTIFY changed)
    /// Code of the first remote commune, empty when there is none.
    Q_PROPERTY(QString remoteCommune READ remoteCommune NOTIFY changed)

public:
    explicit MapScene(QObject* parent = nullptr);

    void setData(std::shared_ptr<const SceneData> data);
    void setLevels(std::shared_ptr<const std::vector<MapLevel>> levels, const std::vector<SceneCommune>& communes);
    [[nodiscard]] const std::shared_ptr<const SceneData>& data() const { return data_; }

    [[nodiscard]] bool empty() const;
    [[nodiscard]] QString remoteCommune() const;
    /// Code of the commune whose area holds the place, at full detail; empty for none.
    [[nodiscard]] QString communeAt(Point mercator) const;
    Q_INVOKABLE [[nodiscard]] QString communeAtCoordinate(const QGeoCoordinate& place) const;
    Q_INVOKABLE [[nodiscard]] QGeoRectangle communeBox(const QString& commune) const;

    Q_INVOKABLE [[nodiscard]] ansinh::MapView fitCommune(const QString& commune, double width, double height,
                                                         double padding = 40) const;
    /// Every commune that is not remote.
    Q_INVOKABLE [[nodiscard]] ansinh::MapView fitMainland(double width, double height, double padding = 24) const;
    Q_INVOKABLE [[nodiscard]] ansinh::MapView fitRemote(double width, double height, double padding = 8) const;

signals:
    void changed();

private:
    [[nodiscard]] Box boxWhere(bool remote) const;

    std::shared_ptr<const SceneData> data_;
};

}  // namespace ansinh
