#pragma once

#include "app/map/scene_data.hpp"
#include "geo/core/commune.hpp"

#include <memory>
#include <vector>

namespace ansinh::test {

/// A country as real ones are: side × side communes with crooked borders that neighbours share vertex by vertex, in all
/// levels of detail that an import makes.
struct BentCountry {
    explicit BentCountry(int side);

    /// A place where four communes meet; row and column from 1 to side − 1.
    [[nodiscard]] Point corner(int row, int column) const;  ///< mercator square

    int side;
    std::vector<Boundary> boundaries;
    std::shared_ptr<const std::vector<MapLevel>> levels;
};

}  // namespace ansinh::test
