#pragma once

#include "geo/core/geometry.hpp"

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <vector>

namespace ansinh::import {

/// What a feature's geometry turned out to be.
enum class ShapeKind {
    None,  ///< no geometry, or an empty one
    Point,
    Area,
    Line,
    Mixed,   ///< several points, or parts of different kinds without an area
    Broken,  ///< coordinates that are not numbers
};

struct Shape {
    ShapeKind kind = ShapeKind::None;
    Point point;        ///< for Point
    MultiPolygon area;  ///< for Area: coordinates as in the file, x first, bit for bit
    std::vector<Line> lines;  ///< for Line: coordinates as in the file
    int leftOut = 0;    ///< for Area: points and lines that lay in the same collection
};

struct Column {
    std::string name;
    bool text = true;  ///< false: the format itself says that it is a number
};

/// What kind of shapes a layer says it has.
enum class LayerShape { Table, Point, Area, Line, Any };

struct LayerInfo {
    std::string name;
    LayerShape shape = LayerShape::Any;
    std::vector<Column> columns;
    std::string crs;          ///< "EPSG:5899", else WKT; empty when the file says nothing
    std::int64_t count = -1;  ///< -1 when only reading would tell
};

struct Row {
    std::int64_t number = 0;          ///< 1-based within the layer
    std::vector<std::string> fields;  ///< one for each wanted column; bytes as in the file, empty for null
    Shape shape;
};

/// One data set that is open. Not for several threads.
class DataSet {
public:
    DataSet() = default;
    DataSet(const DataSet&) = delete;
    DataSet& operator=(const DataSet&) = delete;
    virtual ~DataSet() = default;

    [[nodiscard]] virtual const std::string& format() const = 0;  ///< OGR driver name
    [[nodiscard]] virtual const std::vector<LayerInfo>& layers() const = 0;
    /// The file and those beside it that belong to it, in the order of names.
    [[nodiscard]] virtual std::vector<std::string> files() const = 0;

    /// Hands over each row of a layer, in the order of the file, until `take` answers false. The row is reused.
    /// Throws Error{FileNotReadable} when the file breaks off, so that no row is lost in silence.
    virtual void forEach(std::size_t layer, std::span<const std::size_t> columns,
                         const std::function<bool(const Row&)>& take) = 0;
};

}  // namespace ansinh::import
