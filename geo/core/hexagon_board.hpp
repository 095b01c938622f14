#pragma once

// Private to geo/core: a grid of hexagons on which sites stand, in one piece without holes.

#include "geo/core/hexagon_form.hpp"

#include <array>
#include <cmath>
#include <vector>

namespace ansinh {

class HexagonBoard {
public:
    static constexpr int nobody = -1;

    /// Room for `sites` sites around the cell (0, 0), and for the piece to take another shape.
    explicit HexagonBoard(std::size_t sites)
        : reach_(static_cast<int>(3 * std::sqrt(static_cast<double>(sites))) + 6),
          side_(static_cast<std::size_t>(2 * reach_ + 1)),
          cells_(side_ * side_, nobody) {}

    /// The i-th of the six cells around, clockwise from the east.
    [[nodiscard]] static HexagonCell beside(HexagonCell cell, std::size_t i) {
        constexpr std::array<HexagonCell, 6> steps = {{{1, 0}, {0, 1}, {-1, 1}, {-1, 0}, {0, -1}, {1, -1}}};
        return {cell.q + steps[i].q, cell.r + steps[i].r};
    }

    /// Cells lie less than this from the middle, in q and in r.
    [[nodiscard]] int reach() const { return reach_; }

    /// A margin of one cell is left free, so that every cell that is held has all its neighbours on the board.
    [[nodiscard]] bool holds(HexagonCell cell) const {
        return std::abs(cell.q) < reach_ && std::abs(cell.r) < reach_;
    }
    [[nodiscard]] int at(HexagonCell cell) const { return cells_[index(cell)]; }
    void put(HexagonCell cell, int site) { cells_[index(cell)] = site; }

    /// Whether the piece stays one piece without a hole when the site at `from` moves to the empty cell `to`.
    [[nodiscard]] bool mayMove(HexagonCell from, HexagonCell to) const {
        return arcs(from, to, true) == 1 && arcs(to, from, false) == 1;
    }

    /// How many of the cells around are taken, `other` left aside.
    [[nodiscard]] int taken(HexagonCell cell, HexagonCell other) const {
        int count = 0;
        for (std::size_t i = 0; i < 6; ++i)
            if (const HexagonCell near = beside(cell, i); near != other && at(near) != nobody) ++count;
        return count;
    }

    /// Empty cells that may be filled without closing in a hole.
    [[nodiscard]] std::vector<HexagonCell> rim() const {
        std::vector<HexagonCell> result;
        for (int r = 1 - reach_; r < reach_; ++r)
            for (int q = 1 - reach_; q < reach_; ++q)
                if (const HexagonCell cell{q, r}; at(cell) == nobody && arcs(cell, cell, false) == 1)
                    result.push_back(cell);
        return result;
    }

private:
    [[nodiscard]] std::size_t index(HexagonCell cell) const {
        return static_cast<std::size_t>(cell.r + reach_) * side_ + static_cast<std::size_t>(cell.q + reach_);
    }

    /// How many runs of occupied cells lie around a cell, with the cell `other` taken as occupied or as empty. A full
    /// ring counts as none: what is in it would be a hole.
    [[nodiscard]] int arcs(HexagonCell cell, HexagonCell other, bool otherOccupied) const {
        std::array<bool, 6> occupied{};
        for (std::size_t i = 0; i < 6; ++i) {
            const HexagonCell near = beside(cell, i);
            occupied[i] = near == other ? otherOccupied : at(near) != nobody;
        }
        int runs = 0;
        for (std::size_t i = 0; i < 6; ++i) runs += occupied[i] && !occupied[(i + 5) % 6] ? 1 : 0;
        return runs;
    }

    int reach_;
    std::size_t side_;
    std::vector<int> cells_;
};

}  // namespace ansinh
