#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "geo/core/date.hpp"
#include "geo/core/geometry.hpp"

namespace ansinh {

/// Where a map looks.
struct ViewCamera {
    Point centre;  ///< EPSG:4326, degrees
    double zoom = 0;
    double bearing = 0;  ///< degrees, clockwise: the direction that is up
    friend bool operator==(const ViewCamera&, const ViewCamera&) = default;
};

/// What a person wants to see again and to show others: one page of a meeting. Keys that this program does not know
/// (a layer, an indicator that a plan no longer has) are kept as they are and fall back when the view is shown.
struct SavedView {
    /// The layer of what became of each commune between two days; progress with another day is both maps.
    static constexpr const char* changeLayer = "change";

    std::int64_t id = 0;  ///< 0: not stored yet
    std::string name;     ///< of no other view of the file
    std::string caption;  ///< said under the map; may be empty
    std::string layer = "progress";  ///< or "training", "devices", "points", "change"
    std::string indicator;           ///< empty: the plan as a whole
    std::optional<Date> asOf;        ///< nothing: whatever day it is then
    std::optional<Date> comparedTo;  ///< the other day of a comparison
    std::string form = "geographic";
    std::string commune;               ///< selected; empty: none
    std::optional<ViewCamera> camera;  ///< nothing: the whole city, whatever the window's size
    friend bool operator==(const SavedView&, const SavedView&) = default;
};

}  // namespace ansinh
