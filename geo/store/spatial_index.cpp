#include "geo/store/spatial_index.hpp"

#include "geo/store/connection.hpp"
#include "geo/store/statement.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstddef>
#include <limits>
#include <span>
#include <utility>

namespace ansinh::store {

namespace {

// SQLite keeps an R-tree in three tables: …_node (number, bytes), …_rowid (row → its leaf), …_parent (node → the one
// above). The root is node 1. A node's bytes, big-endian, padded to one size for the whole tree:
//     u16 height of the tree (root only) · u16 cells · cells: i64 row or node, f32 min x, max x, min y, max y
constexpr std::size_t kHeaderSize = 4;
constexpr std::size_t kCellSize = 24;
constexpr std::int64_t kRoot = 1;

struct Cell {
    std::int64_t id;
    std::array<float, 4> box;  ///< min x, max x, min y, max y
};

float roundedDown(double value) {
    const auto f = static_cast<float>(value);
    return double{f} > value ? std::nextafter(f, -std::numeric_limits<float>::infinity()) : f;
}

float roundedUp(double value) {
    const auto f = static_cast<float>(value);
    return double{f} < value ? std::nextafter(f, std::numeric_limits<float>::infinity()) : f;
}

/// Place on a Z-order curve over the whole earth: what is near in it is near on the ground.
std::uint64_t zOrder(Point p) {
    const auto spread = [](double value, double low, double range) {
        auto bits = static_cast<std::uint64_t>(std::clamp((value - low) / range, 0.0, 1.0) * 4294967295.0);
        bits = (bits | (bits << 16U)) & 0x0000ffff0000ffffU;
        bits = (bits | (bits << 8U)) & 0x00ff00ff00ff00ffU;
        bits = (bits | (bits << 4U)) & 0x0f0f0f0f0f0f0f0fU;
        bits = (bits | (bits << 2U)) & 0x3333333333333333U;
        return (bits | (bits << 1U)) & 0x5555555555555555U;
    };
    return spread(p.x, -180, 360) | (spread(p.y, -90, 180) << 1U);
}

std::vector<Cell> cellsInOrder(const std::vector<IndexedPoint>& points) {
    std::vector<std::pair<std::uint64_t, std::size_t>> order;
    order.reserve(points.size());
    for (std::size_t i = 0; i < points.size(); ++i) order.emplace_back(zOrder(points[i].place), i);
    std::ranges::sort(order);
    std::vector<Cell> cells;
    cells.reserve(points.size());
    for (const auto& [key, i] : order) {
        const Point p = points[i].place;
        cells.push_back({points[i].id, {roundedDown(p.x), roundedUp(p.x), roundedDown(p.y), roundedUp(p.y)}});
    }
    return cells;
}

template <typename Number>
void putBigEndian(std::span<std::byte> bytes, std::size_t at, Number value) {
    for (std::size_t i = sizeof(Number); i-- > 0; value = static_cast<Number>(value >> 8U))
        bytes[at + i] = static_cast<std::byte>(value & 0xffU);
}

class TreePacker {
public:
    TreePacker(Connection& connection, std::size_t nodeSize)
        : insertNode_(connection, "INSERT INTO idx_point_geom_node (nodeno, data) VALUES (?,?)"),
          insertParent_(connection, "INSERT INTO idx_point_geom_parent (nodeno, parentnode) VALUES (?,?)"),
          bytes_(nodeSize) {}

    void pack(std::vector<Cell> cells) {
        const std::size_t capacity = (bytes_.size() - kHeaderSize) / kCellSize;
        std::uint16_t height = 0;
        for (; cells.size() > capacity; ++height) cells = packLevel(cells, capacity, height);
        writeNode(kRoot, cells, height, height);
    }

    /// Row → leaf, for the table that SQLite updates and deletes by.
    [[nodiscard]] std::vector<std::pair<std::int64_t, std::int64_t>>& leaves() { return leaves_; }

private:
    std::vector<Cell> packLevel(std::span<const Cell> cells, std::size_t capacity, std::uint16_t level) {
        // Full nodes, as even as can be: a last node of one cell would be a poor one.
        const std::size_t nodes = (cells.size() + capacity - 1) / capacity;
        std::vector<Cell> above;
        above.reserve(nodes);
        for (std::size_t n = 0; n < nodes; ++n) {
            const std::size_t first = cells.size() * n / nodes;
            const std::size_t last = cells.size() * (n + 1) / nodes;
            const auto part = cells.subspan(first, last - first);
            const std::int64_t number = nextNode_++;
            writeNode(number, part, level, 0);
            Cell whole{number, part.front().box};
            for (const Cell& cell : part) {
                whole.box[0] = std::min(whole.box[0], cell.box[0]);
                whole.box[1] = std::max(whole.box[1], cell.box[1]);
                whole.box[2] = std::min(whole.box[2], cell.box[2]);
                whole.box[3] = std::max(whole.box[3], cell.box[3]);
            }
            above.push_back(whole);
        }
        return above;
    }

    void writeNode(std::int64_t number, std::span<const Cell> cells, std::uint16_t level, std::uint16_t height) {
        std::ranges::fill(bytes_, std::byte{0});
        putBigEndian(bytes_, 0, height);
        putBigEndian(bytes_, 2, static_cast<std::uint16_t>(cells.size()));
        std::size_t at = kHeaderSize;
        for (const Cell& cell : cells) {
            putBigEndian(bytes_, at, static_cast<std::uint64_t>(cell.id));
            at += sizeof(std::uint64_t);
            for (const float side : cell.box) {
                putBigEndian(bytes_, at, std::bit_cast<std::uint32_t>(side));
                at += sizeof(std::uint32_t);
            }
            if (level == 0)
                leaves_.emplace_back(cell.id, number);
            else
                insertParent_.run(cell.id, number);
        }
        insertNode_.run(number, Bytes(bytes_));
    }

    Statement insertNode_;
    Statement insertParent_;
    std::vector<std::byte> bytes_;
    std::int64_t nextNode_ = kRoot + 1;
    std::vector<std::pair<std::int64_t, std::int64_t>> leaves_;
};

}  // namespace

void insertIntoPointIndex(Connection& connection, const std::vector<IndexedPoint>& points) {
    Statement insert(connection, "INSERT INTO idx_point_geom VALUES (?1,?2,?2,?3,?3)");
    for (const IndexedPoint& point : points) insert.run(point.id, point.place.x, point.place.y);
}

void rebuildPointIndex(Connection& connection, std::vector<IndexedPoint> points) {
    std::int64_t nodeSize = 0;
    if (Statement row(connection, "SELECT length(data) FROM idx_point_geom_node WHERE nodeno = 1"); row.step())
        nodeSize = row.integer(0);
    for (const char* table : {"node", "rowid", "parent"})
        connection.execute(std::string("DELETE FROM idx_point_geom_") + table);
    TreePacker packer(connection, static_cast<std::size_t>(nodeSize));
    packer.pack(cellsInOrder(std::exchange(points, {})));
    std::ranges::sort(packer.leaves());
    Statement insert(connection, "INSERT INTO idx_point_geom_rowid (rowid, nodeno) VALUES (?,?)");
    for (const auto& [id, node] : packer.leaves()) insert.run(id, node);
}

}  // namespace ansinh::store
