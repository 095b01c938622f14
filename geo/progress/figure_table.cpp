#include "geo/progress/figure_table.hpp"

#include <algorithm>
#include <utility>

namespace ansinh::progress {

namespace {

using Places = std::map<std::string, std::size_t, std::less<>>;

std::size_t placeIn(const Places& places, std::string_view id) {
    const auto found = places.find(id);
    return found == places.end() ? FigureTable::none : found->second;
}

std::size_t madePlace(Places& places, std::string_view id) {
    if (const auto found = places.find(id); found != places.end()) return found->second;
    return places.emplace(std::string(id), places.size()).first->second;
}

std::vector<std::string> idsOf(const Places& places) {
    std::vector<std::string> ids(places.size());
    for (const auto& [id, place] : places) ids[place] = id;
    return ids;
}

std::int32_t dayOf(Date date) {
    return static_cast<std::int32_t>(date.days().time_since_epoch().count());
}

}  // namespace

void FigureTable::Maker::add(std::string_view unitId, std::string_view measureId, const Figure& figure) {
    add(unit(unitId), measure(measureId), figure);
}

std::size_t FigureTable::Maker::unit(std::string_view id) {
    return madePlace(units_, id);
}

std::size_t FigureTable::Maker::measure(std::string_view id) {
    return madePlace(measures_, id);
}

void FigureTable::Maker::add(std::size_t unit, std::size_t measure, const Figure& figure) {
    entries_.push_back({static_cast<std::uint32_t>(unit), static_cast<std::uint32_t>(measure), dayOf(figure.asOf),
                        figure.state, figure.count, figure.batch});
}

FigureTable FigureTable::Maker::take() {
    FigureTable table;
    table.units_ = std::move(units_);
    table.measures_ = std::move(measures_);
    const std::size_t units = table.units_.size();
    const auto groupOf = [units](const Entry& entry) { return entry.measure * units + entry.unit; };

    // Dealt out into their groups, in which they keep the order in which they came.
    table.starts_.assign(units * table.measures_.size() + 1, 0);
    for (const Entry& entry : entries_) ++table.starts_[groupOf(entry) + 1];
    for (std::size_t i = 1; i < table.starts_.size(); ++i) table.starts_[i] += table.starts_[i - 1];
    std::vector<std::size_t> next = table.starts_;
    std::vector<Entry> dealt(entries_.size());
    for (const Entry& entry : entries_) dealt[next[groupOf(entry)]++] = entry;
    entries_.clear();

    const auto key = [](const Entry& e) { return std::pair(e.day, e.batch); };
    for (std::size_t group = 0; group + 1 < table.starts_.size(); ++group) {
        const std::span<Entry> own(dealt.data() + table.starts_[group], table.starts_[group + 1] - table.starts_[group]);
        if (!std::ranges::is_sorted(own, {}, key)) std::ranges::stable_sort(own, {}, key);
    }
    table.days_.reserve(dealt.size());
    table.states_.reserve(dealt.size());
    table.counts_.reserve(dealt.size());
    table.batches_.reserve(dealt.size());
    for (const Entry& entry : dealt) {
        table.days_.push_back(entry.day);
        table.states_.push_back(entry.state);
        table.counts_.push_back(entry.count);
        table.batches_.push_back(entry.batch);
    }
    return table;
}

FigureTable::FigureTable(std::span<const Observation> figures) {
    Maker maker;
    for (const Observation& o : figures) maker.add(o.unit, o.measure, {o.asOf, o.state, o.count, o.batch});
    *this = maker.take();
}

std::size_t FigureTable::unit(std::string_view id) const {
    return placeIn(units_, id);
}

std::size_t FigureTable::measure(std::string_view id) const {
    return placeIn(measures_, id);
}

std::vector<std::string> FigureTable::units() const {
    return idsOf(units_);
}

std::vector<std::string> FigureTable::measures() const {
    return idsOf(measures_);
}

FigureTable::Range FigureTable::rangeOf(std::size_t unit, std::size_t measure) const {
    if (unit == none || measure == none) return {};
    const std::size_t group = measure * units_.size() + unit;
    return {starts_[group], starts_[group + 1]};
}

std::size_t FigureTable::behind(Range range, Date day) const {
    const auto first = days_.begin();
    const auto at = std::upper_bound(first + static_cast<std::ptrdiff_t>(range.begin),
                                     first + static_cast<std::ptrdiff_t>(range.end), dayOf(day));
    return static_cast<std::size_t>(at - first);
}

FigureTable::Figure FigureTable::at(std::size_t place) const {
    return {Date(std::chrono::sys_days(std::chrono::days(days_[place]))), states_[place], counts_[place],
            batches_[place]};
}

std::optional<FigureTable::Figure> FigureTable::latest(std::size_t unit, std::size_t measure, Date asOf) const {
    const Range range = rangeOf(unit, measure);
    const std::size_t end = behind(range, asOf);
    if (end == range.begin) return std::nullopt;
    return at(end - 1);
}

std::optional<FigureTable::Figure> FigureTable::on(std::size_t unit, std::size_t measure, Date asOf) const {
    const std::optional<Figure> found = latest(unit, measure, asOf);
    return found && found->asOf == asOf ? found : std::nullopt;
}

std::vector<FigureTable::Figure> FigureTable::series(std::size_t unit, std::size_t measure) const {
    const Range range = rangeOf(unit, measure);
    std::vector<Figure> figures;
    for (std::size_t i = range.begin; i < range.end; ++i) {
        if (!figures.empty() && days_[i] == days_[i - 1]) figures.pop_back();
        figures.push_back(at(i));
    }
    return figures;
}

}  // namespace ansinh::progress
