#pragma once

#include "geo/core/monitor.hpp"
#include "geo/import/import_options.hpp"
#include "geo/import/ogr_geometry.hpp"
#include "geo/import/ogr_paths.hpp"

#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace ansinh::import {

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

/// One data set that GDAL has open. Not for several threads.
class OgrSource {
public:
    /// Throws Error{FormatUnknown}, Error{FileNotReadable}. `path` names the file in errors.
    OgrSource(const DataPlace& place, const std::string& path);
    ~OgrSource();
    OgrSource(OgrSource&&) noexcept;
    OgrSource& operator=(OgrSource&&) noexcept;
    OgrSource(const OgrSource&) = delete;
    OgrSource& operator=(const OgrSource&) = delete;

    [[nodiscard]] const std::string& format() const;  ///< OGR driver name
    [[nodiscard]] const std::string& label() const;
    [[nodiscard]] const std::vector<LayerInfo>& layers() const;
    /// The file and those beside it that belong to it.
    [[nodiscard]] std::vector<std::string> files() const;

    /// Hands over each row of a layer, in the order of the file, until `take` answers false. The row is reused.
    /// Throws Error{FileNotReadable} when the file breaks off, so that no row is lost in silence.
    void forEach(std::size_t layer, std::span<const std::size_t> columns, const std::function<bool(const Row&)>& take);

private:
    struct State;
    std::unique_ptr<State> state_;
};

/// A layer that shall be read.
struct LayerRef {
    OgrSource* source = nullptr;
    std::size_t index = 0;
    std::string label;  ///< for ImportIssue::file: empty when it is the only one
    [[nodiscard]] const LayerInfo& info() const { return source->layers()[index]; }
    void forEach(std::span<const std::size_t> columns, const std::function<bool(const Row&)>& take) const {
        source->forEach(index, columns, take);
    }
};

/// Opens files, zips and folders. Throws as dataPlacesOf() and OgrSource do.
[[nodiscard]] std::vector<OgrSource> openAll(std::span<const std::string> paths);
/// The same for an import, whose outcome is told what was opened: files, format and checksum, over the files with what
/// belongs to them. Throws Error{BadArgument} without a path.
[[nodiscard]] std::vector<OgrSource> openAll(std::span<const std::string> paths, Outcome& outcome, Monitor& monitor);
/// SHA-256 over the files with what belongs to them.
[[nodiscard]] std::string checksumOf(std::span<const std::string> paths, std::span<const OgrSource> sources,
                                     Monitor& monitor);
/// The layers for which `wanted` holds, or just the one named. Throws Error{UnknownLayer} when nothing has that name.
[[nodiscard]] std::vector<LayerRef> chooseLayers(std::span<OgrSource> sources, const std::string& name,
                                                 const std::function<bool(const LayerInfo&)>& wanted);

}  // namespace ansinh::import
