#include "map_fixture.hpp"

#include <QTest>

#include <cstdlib>
#include <string>

namespace ansinh::test {

namespace {

std::string codeAt(int row, int column, int side) {
    if (row < 0 || column < 0 || row >= side || column >= side) return {};
    return std::to_string(row) + std::to_string(column);
}

MapLevel squares(const SquareCountry& country, double tolerance) {
    MapLevel level;
    level.toleranceM = tolerance;
    const float s = static_cast<float>(country.cell);
    const auto at = [&](int row, int column) {
        return Point{country.corner.x + column * country.cell, country.corner.y + row * country.cell};
    };
    const auto border = [&](std::string one, std::string other, Point from, Point to) {
        if (one.empty()) std::swap(one, other);
        BorderLine line;
        line.left = one;
        line.right = other;
        line.origin = from;
        line.xy = {0, 0, static_cast<float>(to.x - from.x), static_cast<float>(to.y - from.y)};
        line.box.extend(from);
        line.box.extend(to);
        level.borders.push_back(line);
    };
    for (int row = 0; row <= country.side; ++row) {
        for (int column = 0; column <= country.side; ++column) {
            const std::string here = codeAt(row, column, country.side);
            const std::string north = codeAt(row - 1, column, country.side);
            const std::string west = codeAt(row, column - 1, country.side);
            if (!here.empty() || !north.empty()) border(here, north, at(row, column), at(row, column + 1));
            if (!here.empty() || !west.empty()) border(here, west, at(row, column), at(row + 1, column));
            if (here.empty()) continue;
            MeshPart part;
            part.commune = here;
            part.origin = at(row, column);
            part.xy = {0, 0, s, 0, s, s, 0, s};
            part.ringEnds = {4};
            part.triangles = {0, 1, 2, 0, 2, 3};
            part.box.extend(at(row, column));
            part.box.extend(at(row + 1, column + 1));
            level.parts.push_back(part);
        }
    }
    return level;
}

}  // namespace

SquareCountry::SquareCountry(int n) : side(n) {
    levels = std::make_shared<const std::vector<MapLevel>>(std::vector{squares(*this, 0), squares(*this, 150)});
    for (int row = 0; row < n; ++row) {
        for (int column = 0; column < n; ++column) {
            SceneCommune facts;
            facts.code = QString::fromStdString(codeAt(row, column, n));
            facts.labelPoint = lonLatFromMercator(middleOf(row, column));
            facts.areaKm2 = 130;
            communes.push_back(facts);
        }
    }
}

Point SquareCountry::middleOf(int row, int column) const {
    return {corner.x + (column + 0.5) * cell, corner.y + (row + 0.5) * cell};
}

Box SquareCountry::box() const {
    return {corner, {corner.x + side * cell, corner.y + side * cell}};
}

Stage::Stage(int width, int height) {
    window_.setColor(QColor::fromRgb(background));
    window_.resize(width, height);
    window_.show();
    static_cast<void>(QTest::qWaitForWindowExposed(&window_));
}

void Stage::add(MapLayer& layer, const Box& box) {
    const MapCamera camera = MapCamera::fitting(box, window_.size(), 20, 18);
    const Point lonLat = lonLatFromMercator(camera.centre);
    layer.setParentItem(window_.contentItem());
    layer.setSize(window_.size());
    layer.setCenter({lonLat.y, lonLat.x});
    layer.setZoomLevel(camera.zoom);
}

QImage Stage::grab() {
    return window_.grabWindow().convertToFormat(QImage::Format_RGB32);
}

int pixelsLike(const QImage& image, QColor colour, int tolerance, QRect where) {
    const QRect area = where.isNull() ? image.rect() : where.intersected(image.rect());
    int count = 0;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x) {
            const QRgb p = image.pixel(x, y);
            count += std::abs(qRed(p) - colour.red()) <= tolerance &&
                     std::abs(qGreen(p) - colour.green()) <= tolerance &&
                     std::abs(qBlue(p) - colour.blue()) <= tolerance;
        }
    }
    return count;
}

}  // namespace ansinh::test
