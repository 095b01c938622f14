#pragma once

#include "geo/core/observation.hpp"
#include "geo/core/point_mark.hpp"
#include "geo/store/project_file.hpp"

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <vector>

namespace ansinh::store {

class Connection;

/// New categories come behind the known ones; known ones are changed in place.
void storeCategories(Connection& connection, std::span<const StoredCategory> categories);
[[nodiscard]] std::vector<StoredCategory> storedCategories(Connection& connection);

/// `id` and `batch` of the points are not looked at. Throws Error{UnknownCommune}, and Error{DataInvalid} for a
/// category that is not known or a place that is no number.
void insertPoints(Connection& connection, std::span<const PlacePoint> points, std::int64_t batch);
[[nodiscard]] std::vector<PlacePoint> pointsInForce(Connection& connection, const std::string& category);
[[nodiscard]] std::vector<PlacePoint> pointsInCommune(Connection& connection, const std::string& commune);
/// Needs nothing of SpatiaLite.
[[nodiscard]] std::vector<PointMark> pointMarksInForce(Connection& connection);
[[nodiscard]] std::map<std::string, std::int64_t> pointCountsInForce(Connection& connection);

}  // namespace ansinh::store
