#include "geo/import/known_places.hpp"

#include "geo/core/overlay.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <set>

namespace ansinh::import {
namespace {

constexpr double metresPerDegree = 111'320;

}  // namespace

Box widened(Box lonLat, double metres) {
    const double up = metres / metresPerDegree;
    const double middle = (lonLat.min.y + lonLat.max.y) / 2 * std::numbers::pi / 180;
    const double aside = up / std::max(0.1, std::cos(middle));
    return {{lonLat.min.x - aside, lonLat.min.y - up}, {lonLat.max.x + aside, lonLat.max.y + up}};
}

KnownPlaces::KnownPlaces(const Reference& reference) : locator_(reference.boundaries) {
    for (const Commune& commune : reference.communes) {
        const double radius = std::sqrt(commune.legalAreaKm2 * 1e6 / std::numbers::pi);
        places_[commune.code] = {commune.labelPoint, false, std::max(15'000.0, 3 * radius)};
    }
    std::set<std::string> bounded;
    for (const Boundary& boundary : reference.boundaries) {
        const Box box = boxOf(boundary.shape);
        if (box.empty()) continue;
        boxes_.push_back(widened(box, boundary.quality == BoundaryQuality::Official ? 3'000 : 8'000));
        bounded.insert(boundary.commune);
        const auto place = places_.find(boundary.commune);
        if (boundary.quality != BoundaryQuality::Official || place == places_.end()) continue;
        place->second.inside = pointOnSurface(boundary.shape);
        place->second.official = true;
    }
    for (const auto& [code, place] : places_)
        if (!bounded.contains(code)) boxes_.push_back(widened({place.inside, place.inside}, place.radiusM));
}

const KnownPlaces::Place* KnownPlaces::of(const std::string& commune) const {
    const auto place = places_.find(commune);
    return place == places_.end() ? nullptr : &place->second;
}

bool KnownPlaces::nearCity(Point lonLat) const {
    return std::ranges::any_of(boxes_, [&](const Box& box) { return box.contains(lonLat); });
}

}  // namespace ansinh::import
