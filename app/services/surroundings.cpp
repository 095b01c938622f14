#include "app/services/surroundings.hpp"

#include "geo/core/commune.hpp"
#include "geo/core/error.hpp"
#include "geo/core/map_levels.hpp"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <numbers>
#include <utility>

namespace ansinh::app {

namespace {

Point pointOf(const QJsonArray& pair) {
    return {pair.at(0).toDouble(), pair.at(1).toDouble()};
}

/// A dot on the map: `radius` in kilometres is the distance to its corners.
Polygon islet(Point centre, double radius) {
    constexpr int corners = 8;
    constexpr double kmPerDegree = 111.2;
    Polygon dot;
    for (int i = 0; i < corners; ++i) {
        const double angle = 2 * std::numbers::pi * (i + 0.5) / corners;
        dot.outer.push_back(
            {centre.x + radius / kmPerDegree / std::cos(centre.y * std::numbers::pi / 180) * std::cos(angle),
             centre.y + radius / kmPerDegree * std::sin(angle)});
    }
    dot.outer.push_back(dot.outer.front());
    return dot;
}

MapLabel::Frame frameOf(const QString& key) {
    if (key == u"city") return MapLabel::Frame::City;
    return key == u"nation" ? MapLabel::Frame::Nation : MapLabel::Frame::Any;
}

class Reader {
public:
    Reader(QString path, const QJsonObject& root) : path_(std::move(path)), lines_(root.value("lines").toObject()) {}

    /// The named lines one after the other; each begins where the one before ended.
    [[nodiscard]] Ring ring(const QString& area, const QJsonArray& names) const {
        Ring ring;
        for (const QJsonValue& name : names) {
            const bool turned = name.toString().startsWith('-');
            const QJsonArray line = lines_.value(turned ? name.toString().sliced(1) : name.toString()).toArray();
            if (line.size() < 2) fail(area, name.toString());
            for (qsizetype i = 0; i < line.size(); ++i) {
                const Point p = pointOf(line.at(turned ? line.size() - 1 - i : i).toArray());
                if (i == 0 && !ring.empty() && ring.back() != p) fail(area, name.toString());
                if (ring.empty() || ring.back() != p) ring.push_back(p);
            }
        }
        if (ring.size() < 4 || ring.front() != ring.back()) fail(area, "open");
        return ring;
    }

private:
    [[noreturn]] void fail(const QString& area, const QString& what) const {
        throw Error(ErrorCode::DataInvalid, {path_.toStdString(), area.toStdString(), what.toStdString()});
    }

    QString path_;
    QJsonObject lines_;
};

}  // namespace

Surroundings Surroundings::read(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) throw Error(ErrorCode::FileNotFound, {path.toStdString()});
    QJsonParseError fault;
    const QJsonObject root = QJsonDocument::fromJson(file.readAll(), &fault).object();
    if (root.isEmpty())
        throw Error(ErrorCode::DataInvalid,
                    {path.toStdString(), std::to_string(fault.offset), fault.errorString().toStdString()});
    Surroundings result;
    const Reader reader(path, root);
    std::vector<Boundary> boundaries;
    for (const QJsonValue& value : root.value("areas").toArray()) {
        const QJsonObject area = value.toObject();
        const QString id = area.value("id").toString();
        Boundary boundary;
        boundary.commune = id.toStdString();
        for (const QJsonValue& at : area.value("islets").toArray())
            boundary.shape.push_back(islet(pointOf(at.toArray()), area.value("islet_km").toDouble()));
        if (const QJsonArray outer = area.value("outer").toArray(); !outer.isEmpty())
            boundary.shape.push_back({.outer = reader.ring(id, outer), .holes = {}});
        for (const QJsonValue& island : area.value("islands").toArray())
            boundary.shape.push_back({.outer = reader.ring(id, {island}), .holes = {}});
        boundaries.push_back(std::move(boundary));
        result.areas.push_back({id, area.value("kind").toString()});
    }
    std::vector<SceneCommune> places;
    for (const QJsonValue& value : root.value("labels").toArray()) {
        const QJsonObject label = value.toObject();
        const QJsonObject name = label.value("name").toObject();
        const QString id = QStringLiteral("name/") + label.value("id").toString(QString::number(result.names.size()));
        const double room = label.value("room_km").toDouble();
        places.push_back({id, pointOf(label.value("at").toArray()), room * room, false});
        result.names.push_back({id, label.value("kind").toString(),
                                {name.value("vi").toString().toStdString(), name.value("en").toString().toStdString()},
                                frameOf(label.value("frame").toString())});
    }
    std::vector<MapLevel> levels;
    levels.push_back(buildFinestLevel(boundaries));
    result.scene = makeSceneData(std::make_shared<const std::vector<MapLevel>>(std::move(levels)), places);
    return result;
}

}  // namespace ansinh::app
