#pragma once

#include "geo/core/name_matcher.hpp"
#include "geo/import/import_options.hpp"
#include "geo/import/ogr_source.hpp"

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ansinh::import {

/// The first rows of a layer, all columns, as text.
struct TableSample {
    std::vector<Column> columns;
    std::vector<std::vector<std::string>> rows;
    std::size_t shapes = 0;  ///< rows that have a geometry
};
[[nodiscard]] TableSample sampleOf(const LayerRef& layer, std::size_t rows);

/// Which column holds what; an index into the layer's columns.
using FieldIndex = std::optional<std::size_t>;

struct BoundaryFields {
    FieldIndex code;
    FieldIndex name;
};
struct PointFields {
    FieldIndex x;  ///< longitude or east; equal to y when one column holds a pair
    FieldIndex y;
    FieldIndex name;
    FieldIndex status;
    FieldIndex source;
    FieldIndex communeCode;
    FieldIndex communeName;
};

/// By what columns are called and by what stands in them; what a person has named goes first.
/// Throws Error{BadArgument} when a named column does not exist.
[[nodiscard]] BoundaryFields guessBoundaryFields(const TableSample& sample, const NameMatcher& names,
                                                 const Options& options);
[[nodiscard]] PointFields guessPointFields(const TableSample& sample, const NameMatcher& names, const Options& options);

/// A column that is called a code and holds five digits, where no commune is known to hold it against.
[[nodiscard]] FieldIndex codeLikeColumn(const TableSample& sample);

/// "Mã xã" → "maxa": how headings are compared.
[[nodiscard]] std::string foldedHeading(std::string_view heading);
/// A code as tables hold it ("20194", " 20194 ", "20194.0") → its five digits; empty for anything else.
[[nodiscard]] std::string codeOf(std::string_view cell);

}  // namespace ansinh::import
