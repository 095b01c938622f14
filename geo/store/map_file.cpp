#include "geo/store/map_file.hpp"

#include "geo/store/connection.hpp"
#include "geo/store/map_level_table.hpp"
#include "geo/store/point_table.hpp"
#include "geo/store/schema.hpp"

namespace ansinh::store {

struct MapFile::State {
    explicit State(const std::string& path)
        : connection(path, Connection::Access::ReadOnly, Connection::Functions::Plain) {}
    Connection connection;
};

MapFile::MapFile(const std::string& path) {
    checkFile(path);
    state_ = std::make_unique<State>(path);
}

MapFile::~MapFile() = default;
MapFile::MapFile(MapFile&&) noexcept = default;
MapFile& MapFile::operator=(MapFile&&) noexcept = default;

std::vector<PointMark> MapFile::points() const {
    return pointMarksInForce(state_->connection);
}

MapLevel MapFile::tile(TileKey key) const {
    return mapTile(state_->connection, key);
}

}  // namespace ansinh::store
