#include "app/map/map_symbols.hpp"

#include <algorithm>
#include <cmath>
#include <functional>
#include <utility>

namespace ansinh {

namespace {

/// The largest of 1, 2 or 5 times a power of ten that is not above `count`; 0 for what is below 1.
std::int64_t roundDown(std::int64_t count) {
    if (count < 1) return 0;
    std::int64_t power = 1;
    while (count / power >= 10) power *= 10;
    const std::int64_t lead = count / power;
    return power * (lead >= 5 ? 5 : lead >= 2 ? 2 : 1);
}

}  // namespace

double symbolSize(std::int64_t count, std::int64_t largest) {
    return std::sqrt(static_cast<double>(count) / static_cast<double>(largest));
}

std::vector<std::int64_t> symbolSteps(std::int64_t largest) {
    // Circles far enough from each other to be told apart.
    constexpr std::int64_t apart = 4;
    std::vector<std::int64_t> steps;
    for (std::int64_t step = roundDown(largest); step > 0 && steps.size() < 3; step = roundDown(step / apart))
        steps.push_back(step);
    return steps;
}

MapSymbols::MapSymbols(QList<MapSymbol> counts, std::int64_t scale) : symbols_(std::move(counts)) {
    symbols_.removeIf([](const MapSymbol& one) { return one.count <= 0; });
    std::ranges::stable_sort(symbols_, std::greater(), &MapSymbol::count);
    if (symbols_.isEmpty()) return;
    largest_ = std::max(scale, symbols_.front().count);
    for (const std::int64_t step : symbolSteps(largest_)) stepSizes.append(symbolSize(step, largest_));
}

}  // namespace ansinh
