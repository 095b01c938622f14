#pragma once

#include <memory>
#include <string>
#include <vector>

#include "geo/core/geometry.hpp"

namespace ansinh {

/// Positions in `source` → EPSG:4326 longitude/latitude, or back. x is always east or longitude and y north or
/// latitude, whatever the authority's axis order says. Not thread-safe: one per thread.
class Transformer {
public:
    /// `source`: "EPSG:5899", WKT or a PROJ string. VN-2000 sources go through the seven parameters that are published
    /// for the whole country, so they work without a network. Throws Error{BadArgument} for an unknown CRS.
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

/// "EPSG:5899" where the text (WKT, PROJ string) is known to the database, else its name, else the text itself.
[[nodiscard]] std::string shortCrsName(const std::string& text);

/// A way in which Vietnamese data is commonly written down.
struct CrsGuess {
    std::string crs;          ///< "EPSG:5899"
    bool swappedAxes = false;  ///< the file has north or latitude first
};
/// WGS 84, VN-2000 geographic, VN-2000/TM-3 107°45′, VN-2000 UTM 48N/49N, WGS 84 UTM 48N/49N, each also with swapped axes.
[[nodiscard]] const std::vector<CrsGuess>& knownGuesses();

}  // namespace ansinh
