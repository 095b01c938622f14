#include "app/map/map_points.hpp"

#include <utility>

namespace ansinh {

MapPoints::MapPoints(std::vector<IndexedPoint> points, std::vector<PointLook> looks)
    : data_(std::make_shared<const Data>(Data{PointIndex(std::move(points)), std::move(looks)})) {}

const std::vector<PointLook>& MapPoints::looks() const {
    static const std::vector<PointLook> none;
    return data_ ? data_->looks : none;
}

}  // namespace ansinh
