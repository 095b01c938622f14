#include "geo/project/map_reader.hpp"

#include "geo/store/map_file.hpp"

namespace ansinh {

struct MapReader::State {
    store::MapFile file;
};

MapReader::MapReader(const std::string& path) : state_(new State{store::MapFile(path)}) {}
MapReader::~MapReader() = default;
MapReader::MapReader(MapReader&&) noexcept = default;
MapReader& MapReader::operator=(MapReader&&) noexcept = default;

std::vector<PointMark> MapReader::points() const {
    return state_->file.points();
}

MapLevel MapReader::tile(TileKey key) const {
    return state_->file.tile(key);
}

}  // namespace ansinh
