#pragma once

#include "geo/core/monitor.hpp"
#include "geo/import/data_set.hpp"
#include "geo/import/import_options.hpp"
#include "geo/import/ogr_paths.hpp"

#include <functional>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace ansinh::import {

/// A data set of a file that somebody named. Not for several threads.
class OgrSource {
public:
    /// Throws Error{FormatUnknown}, Error{FileNotReadable}. `path` names the file in errors.
    OgrSource(const DataPlace& place, const std::string& path);

    [[nodiscard]] const std::string& format() const { return set_->format(); }
    [[nodiscard]] const std::string& label() const { return label_; }
    [[nodiscard]] const std::vector<LayerInfo>& layers() const { return set_->layers(); }
    [[nodiscard]] std::vector<std::string> files() const { return set_->files(); }
    /// As DataSet::forEach.
    void forEach(std::size_t layer, std::span<const std::size_t> columns, const std::function<bool(const Row&)>& take) {
        set_->forEach(layer, columns, take);
    }

private:
    std::string label_;
    std::unique_ptr<DataSet> set_;
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
