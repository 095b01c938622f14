#pragma once

#include "geo/core/coverage.hpp"
#include "geo/import/import_options.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace ansinh::import {

/// Where the communes are, as far as the project knows: what a file's coordinates are judged by.
class KnownPlaces {
public:
    explicit KnownPlaces(const Reference& reference);

    struct Place {
        Point inside;           ///< on the surface of the official boundary, else the label point
        bool official = false;  ///< `inside` comes from an official boundary
        double radiusM = 0;     ///< a place of this commune is hardly farther from `inside`
    };
    [[nodiscard]] const Place* of(const std::string& commune) const;
    /// True where a commune is, or may be when boundaries are missing or schematic. Roomy by some kilometres.
    [[nodiscard]] bool nearCity(Point lonLat) const;
    /// True inside a commune's boundary.
    [[nodiscard]] bool inCity(Point lonLat) const { return locator_.at(lonLat).has_value(); }

private:
    std::map<std::string, Place> places_;
    std::vector<Box> boxes_;
    CommuneLocator locator_;
};

/// A box with `metres` more on every side. Degrees.
[[nodiscard]] Box widened(Box lonLat, double metres);

}  // namespace ansinh::import
