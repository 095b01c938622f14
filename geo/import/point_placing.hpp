#pragma once

#include "geo/core/coverage.hpp"
#include "geo/core/observation.hpp"
#include "geo/import/crs_detection.hpp"
#include "geo/import/issue_list.hpp"

#include <map>
#include <optional>
#include <string>
#include <unordered_map>

namespace ansinh::import {

/// A row's coordinates before anything is known of their CRS.
struct RawPlace {
    enum class Kind { Good, Missing, NotPoint, NotNumber, Zero };
    Kind kind = Kind::Missing;
    Point point;
    std::string found;  ///< as in the file
    bool plain = true;  ///< false: written otherwise than with digits and a decimal point
};

/// Where in the files a row stands.
struct RowAt {
    std::int64_t row = 0;
    const std::string& file;  ///< for ImportIssue::file
    [[nodiscard]] ImportIssue issue(const std::string& field, std::string found) const;
};

/// From two cells, or from one that holds a pair ("16.05, 108.2": latitude first, as people copy it from maps).
[[nodiscard]] RawPlace rawPlaceOf(const std::string& x, const std::string& y);
[[nodiscard]] RawPlace rawPlaceOfPair(const std::string& cell);
/// True for numbers that could be coordinates of some CRS at all; "1055588253" is none.
[[nodiscard]] bool isPlausible(Point p);

/// Decides where a point is and whose it is.
///
/// Outside every commune a point is accepted with a warning up to 20 km away (an island's pier, a buoy, a station just
/// over the border), and refused beyond that. Coordinates in the wrong order are refused: they may be another's error.
class PointPlacer {
public:
    PointPlacer(const Reference& reference, const KnownPlaces& known, const std::string& crs, bool swappedAxes);

    /// Sets place and commune. False: refused, with its issue.
    [[nodiscard]] bool place(const RawPlace& raw, const std::string& field, const RowAt& at, PlacePoint& point,
                             IssueList& issues) const;

    /// Compares the commune by position with the one that the row names.
    void compare(const std::string& declared, bool isCode, const NameMatcher& names, const std::string& field,
                 const RowAt& at, const PlacePoint& point, IssueList& issues) const;

private:
    struct Nearest {
        std::string commune;
        double metres = 0;
    };
    [[nodiscard]] Nearest nearest(Point lonLat) const;
    [[nodiscard]] bool inRange(Point raw) const;

    const Reference& reference_;
    const KnownPlaces& known_;
    ToLonLat toLonLat_;
    ToLonLat turned_;
    bool degrees_;
    CommuneLocator locator_;
    std::map<std::string, Box> boxes_;
    bool schematic_ = false;
    mutable std::unordered_map<std::string, Match> matches_;
};

}  // namespace ansinh::import
