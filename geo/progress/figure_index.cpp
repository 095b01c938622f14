#include "geo/progress/figure_index.hpp"

namespace ansinh::progress {

std::size_t FigureIndex::placeOf(const Places& places, std::string_view id) {
    const auto found = places.find(id);
    return found == places.end() ? none : found->second;
}

FigureIndex::FigureIndex(std::span<const std::string> units, std::span<const std::string> measures,
                         std::span<const Observation> observations, Date asOf) {
    for (const std::string& unit : units) units_.emplace(unit, units_.size());
    for (const std::string& measure : measures) measures_.emplace(measure, measures_.size());
    latest_.assign(units_.size() * measures_.size(), nullptr);

    // Figures mostly come sorted, so the last look-up is often the next one too.
    std::string_view lastUnit;
    std::string_view lastMeasure;
    std::size_t unit = none;
    std::size_t measure = none;
    for (const Observation& figure : observations) {
        if (figure.asOf > asOf) continue;
        if (figure.unit != lastUnit) {
            lastUnit = figure.unit;
            unit = placeOf(units_, lastUnit);
        }
        if (figure.measure != lastMeasure) {
            lastMeasure = figure.measure;
            measure = placeOf(measures_, lastMeasure);
        }
        if (unit == none || measure == none) continue;
        const Observation*& best = latest_[unit * measures_.size() + measure];
        if (!best || best->asOf < figure.asOf || (best->asOf == figure.asOf && best->batch < figure.batch))
            best = &figure;
    }
}

}  // namespace ansinh::progress
