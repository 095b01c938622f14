#pragma once

#include "geo/core/geometry.hpp"

#include <memory>
#include <string>
#include <vector>

namespace ansinh {

/// Positions in `source` → EPSG:4326 longitude/latitude, or back. x is always east or longitude and y north or
/// latitude, whatever the authority's axis order says. Not thread-safe: one per thread.
class Transformer {
public:
    /// `source`: "EPSG:5899", WKT or a PROJ string. VN-2000 sources go through the seven parameters that are published
    /// for the whole country, so they work without a network; a definition with TOWGS84 keeps its own parameters. A
    /// bare ellipsoid without a datum is taken as WGS 84. Throws Error{BadArgument} for an unknown CRS.
    explicit Transformer(const std::string& source);
    ~Transformer();
    Transformer(Transformer&&) noexcept;
    Transformer& operator=(Transformer&&) noexcept;
    Transformer(const Transformer&) = delete;
    Transformer& operator=(const Transformer&) = delete;

    /// Places that cannot be transformed become infinite; see isFinite.
    [[nodiscard]] Point toLonLat(Point p) const;
    [[nodiscard]] Point fromLonLat(Point lonLat) const;
    [[nodiscard]] MultiPolygon toLonLat(const MultiPolygon& shape) const;
    [[nodiscard]] MultiPolygon fromLonLat(const MultiPolygon& shape) const;

private:
    struct State;
    std::unique_ptr<State> state_;
};

[[nodiscard]] bool isFinite(Point p);

/// True when two names mean the same CRS, axis order aside: "EPSG:5899", WKT, PROJ string.
[[nodiscard]] bool sameCrs(const std::string& a, const std::string& b);

/// "EPSG:5899" where the text (WKT, PROJ string) is known to the database, else its name, else the text itself. A
/// definition without a datum is never called by a database name: it could be VN-2000 as well as WGS 84.
[[nodiscard]] std::string shortCrsName(const std::string& text);

/// A way in which Vietnamese data is commonly written down.
struct CrsGuess {
    std::string crs;           ///< "EPSG:5899"
    bool swappedAxes = false;  ///< the file has north or latitude first
};
/// WGS 84, VN-2000 geographic, VN-2000/TM-3 107°45′, VN-2000 UTM 48N/49N, WGS 84 UTM 48N/49N, then the deprecated
/// EPSG:6959; first all as they are, then all with swapped axes.
///
/// EPSG:6959 has its axes in the usual order (east, north), in PROJ as in GDAL under either axis strategy: what is
/// swapped is its false origin, false easting 0 and false northing 500 000 m, where EPSG:5899 has 500 000 and 0. So
/// Đà Nẵng is at about (48 000, 2 276 000) in it. A file that *says* EPSG:6959 and holds (548 000, 1 776 000) is in
/// EPSG:5899 and lands 500 km to the east and south of the city when it is taken at its word.
[[nodiscard]] const std::vector<CrsGuess>& knownGuesses();

}  // namespace ansinh
