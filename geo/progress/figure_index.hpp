#pragma once

#include "geo/core/observation.hpp"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace ansinh::progress {

/// For each unit × measure the figure that counts on a day: the latest at or before it, of the same date the higher
/// batch. One pass over the figures, whatever their order. Refers to them and to the lists
/// of ids; all must outlive it.
class FigureIndex {
public:
    /// Other units and measures than these are passed over. Both lists are without doubles.
    FigureIndex(std::span<const std::string> units, std::span<const std::string> measures,
                std::span<const Observation> observations, Date asOf);

    static constexpr std::size_t none = static_cast<std::size_t>(-1);
    [[nodiscard]] std::size_t measure(std::string_view id) const { return placeOf(measures_, id); }

    /// Places in the lists given; null when nothing was ever reported.
    [[nodiscard]] const Observation* at(std::size_t unit, std::size_t measure) const {
        return measure == none ? nullptr : latest_[unit * measures_.size() + measure];
    }

private:
    using Places = std::unordered_map<std::string_view, std::size_t>;
    [[nodiscard]] static std::size_t placeOf(const Places& places, std::string_view id);

    Places units_;
    Places measures_;
    std::vector<const Observation*> latest_;
};

}  // namespace ansinh::progress
