#pragma once

#include "geo/core/crs.hpp"
#include "geo/import/issue_list.hpp"
#include "geo/import/known_places.hpp"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace ansinh::import {

/// One row of the file, as evidence for what its coordinates are.
struct CrsSample {
    Point point;                         ///< as in the file
    const MultiPolygon* area = nullptr;  ///< as in the file; nothing for points
    std::string commune;                 ///< known from the row's code or name; empty when it is not
};

/// Judges the coordinates of one layer by where they fall against the known communes.
/// `declared`: what the file says, empty for nothing. `given`: what a person says, empty for nothing.
/// A table that says nothing and whose data lies off everywhere is a Question, never a guess.
/// Throws Error{BadArgument} for a `given` CRS that does not exist.
[[nodiscard]] CrsVerdict judgeCrs(const std::string& declared, const std::string& given,
                                  std::span<const CrsSample> samples, const KnownPlaces& known);

/// Coordinates as in the file → EPSG:4326, after the verdict. Coordinates that are EPSG:4326 already stay as they are.
class ToLonLat {
public:
    ToLonLat(const std::string& crs, bool swappedAxes);
    [[nodiscard]] Point operator()(Point p) const;
    [[nodiscard]] MultiPolygon operator()(const MultiPolygon& shape) const;

private:
    bool swapped_;
    std::optional<Transformer> transformer_;
};

/// Of several layers' verdicts the most urgent is the file's: the one that a person must see first.
[[nodiscard]] int urgency(const CrsVerdict& verdict);
/// crs_question, vn2000_offset or crs_assumed, as the verdict asks for; nothing for a plain one.
void addCrsIssue(const CrsVerdict& verdict, const std::string& file, IssueList& issues);

}  // namespace ansinh::import
