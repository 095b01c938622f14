#include "geo/import/ogr_source.hpp"

#include "geo/core/error.hpp"
#include "geo/import/checksum.hpp"
#include "geo/import/gdal_door.hpp"

#include <algorithm>
#include <filesystem>

namespace ansinh::import {

OgrSource::OgrSource(const DataPlace& place, const std::string& path)
    : label_(place.label), set_(gdal().open(place, path)) {}

std::vector<OgrSource> openAll(std::span<const std::string> paths) {
    std::vector<OgrSource> sources;
    for (const std::string& path : paths)
        for (const DataPlace& place : dataPlacesOf(path)) sources.emplace_back(place, path);
    return sources;
}

std::string checksumOf(std::span<const std::string> paths, std::span<const OgrSource> sources, Monitor& monitor) {
    std::vector<std::string> files(paths.begin(), paths.end());
    for (const OgrSource& source : sources)
        for (const std::string& file : source.files()) {
            const bool real = !file.starts_with("/vsi") && std::filesystem::is_regular_file(pathOf(file));
            if (real && std::ranges::find(files, file) == files.end()) files.push_back(file);
        }
    return checksumOf(std::span<const std::string>(files), monitor);
}

std::vector<OgrSource> openAll(std::span<const std::string> paths, Outcome& outcome, Monitor& monitor) {
    if (paths.empty()) throw Error(ErrorCode::BadArgument, {"files", "", "at least one"});
    monitor.checkpoint("reading", 0);
    std::vector<OgrSource> sources = openAll(paths);
    outcome.files.assign(paths.begin(), paths.end());
    outcome.format = sources.front().format();
    outcome.checksum = checksumOf(paths, sources, monitor);
    return sources;
}

std::vector<LayerRef> chooseLayers(std::span<OgrSource> sources, const std::string& name,
                                   const std::function<bool(const LayerInfo&)>& wanted) {
    std::vector<LayerRef> chosen;
    std::string known;
    for (OgrSource& source : sources)
        for (std::size_t i = 0; i < source.layers().size(); ++i) {
            const LayerInfo& info = source.layers()[i];
            known += (known.empty() ? "" : ", ") + info.name;
            if (name.empty() ? wanted(info) : info.name == name) chosen.push_back({&source, i, {}});
        }
    if (chosen.empty() && !name.empty()) throw Error(ErrorCode::UnknownLayer, {name, known});
    if (chosen.size() > 1)
        for (LayerRef& layer : chosen) {
            layer.label = layer.source->label();
            if (layer.source->layers().size() > 1) layer.label += "|" + layer.info().name;
        }
    return chosen;
}

}  // namespace ansinh::import
