#include "geo/gdal/gdal_geometry.hpp"

#include <ogr_geometry.h>

#include <algorithm>
#include <cmath>

namespace ansinh::gdal {

using import::Shape;
using import::ShapeKind;

namespace {

Ring ringOf(const OGRLinearRing& from) {
    Ring ring(static_cast<std::size_t>(from.getNumPoints()));
    for (std::size_t i = 0; i < ring.size(); ++i)
        ring[i] = {from.getX(static_cast<int>(i)), from.getY(static_cast<int>(i))};
    return ring;
}

void addPolygon(const OGRPolygon& from, MultiPolygon& area) {
    const OGRLinearRing* outer = from.getExteriorRing();
    if (!outer || outer->IsEmpty()) return;
    Polygon polygon;
    polygon.outer = ringOf(*outer);
    for (int i = 0; i < from.getNumInteriorRings(); ++i) polygon.holes.push_back(ringOf(*from.getInteriorRing(i)));
    area.push_back(std::move(polygon));
}

struct Others {
    int points = 0;
    std::vector<Line> lines;
    Point point;
};

Line lineOf(const OGRLineString& from) {
    Line line(static_cast<std::size_t>(from.getNumPoints()));
    for (std::size_t i = 0; i < line.size(); ++i)
        line[i] = {from.getX(static_cast<int>(i)), from.getY(static_cast<int>(i))};
    return line;
}

void collect(const OGRGeometry& geometry, MultiPolygon& area, Others& others) {
    switch (wkbFlatten(geometry.getGeometryType())) {
        case wkbPolygon:
            addPolygon(*geometry.toPolygon(), area);
            break;
        case wkbMultiPolygon:
        case wkbGeometryCollection:
        case wkbMultiLineString:
        case wkbMultiPoint: {
            for (const OGRGeometry* part : *geometry.toGeometryCollection()) collect(*part, area, others);
            break;
        }
        case wkbPoint: {
            if (geometry.IsEmpty()) break;
            others.point = {geometry.toPoint()->getX(), geometry.toPoint()->getY()};
            ++others.points;
            break;
        }
        default:
            if (geometry.IsEmpty()) break;
            others.lines.push_back(wkbFlatten(geometry.getGeometryType()) == wkbLineString
                                       ? lineOf(*geometry.toLineString())
                                       : Line{});  // a surface that is no polygon
    }
}

bool good(const Line& line) {
    return std::ranges::all_of(line, [](Point p) { return std::isfinite(p.x) && std::isfinite(p.y); });
}

bool finite(const MultiPolygon& area) {
    return std::ranges::all_of(area,
                               [&](const Polygon& p) { return good(p.outer) && std::ranges::all_of(p.holes, good); });
}

std::unique_ptr<OGRLinearRing> makeRing(const Ring& from) {
    auto ring = std::make_unique<OGRLinearRing>();
    ring->setNumPoints(static_cast<int>(from.size()));
    for (std::size_t i = 0; i < from.size(); ++i) ring->setPoint(static_cast<int>(i), from[i].x, from[i].y);
    return ring;
}

}  // namespace

void readShape(const OGRGeometry* geometry, Shape& shape) {
    shape.kind = ShapeKind::None;
    shape.area.clear();
    shape.lines.clear();
    shape.leftOut = 0;
    if (!geometry || geometry->IsEmpty()) return;
    Others others;
    OwnedGeometry straight;
    if (geometry->hasCurveGeometry()) {
        straight.reset(geometry->getLinearGeometry());
        geometry = straight.get();
        if (!geometry) return;
    }
    collect(*geometry, shape.area, others);
    if (!shape.area.empty()) {
        shape.kind = finite(shape.area) ? ShapeKind::Area : ShapeKind::Broken;
        shape.leftOut = others.points + static_cast<int>(others.lines.size());
    } else if (others.points == 1 && others.lines.empty()) {
        shape.point = others.point;
        shape.kind =
            std::isfinite(shape.point.x) && std::isfinite(shape.point.y) ? ShapeKind::Point : ShapeKind::Broken;
    } else if (!others.lines.empty() && others.points == 0) {
        std::erase_if(others.lines, [](const Line& line) { return line.empty(); });
        shape.lines = std::move(others.lines);
        shape.kind = std::ranges::all_of(shape.lines, good) ? ShapeKind::Line : ShapeKind::Broken;
        if (shape.kind == ShapeKind::Broken) shape.lines.clear();
    } else if (others.points > 0) {
        shape.kind = ShapeKind::Mixed;
    }
}

void DeleteGeometry::operator()(OGRGeometry* geometry) const {
    delete geometry;
}

OwnedGeometry makeGeometry(const MultiPolygon& area) {
    auto shape = std::make_unique<OGRMultiPolygon>();
    for (const Polygon& from : area) {
        auto polygon = std::make_unique<OGRPolygon>();
        polygon->addRingDirectly(makeRing(from.outer).release());
        for (const Ring& hole : from.holes) polygon->addRingDirectly(makeRing(hole).release());
        shape->addGeometryDirectly(polygon.release());
    }
    return OwnedGeometry(shape.release());
}

}  // namespace ansinh::gdal
