#include "app/services/progress_grid.hpp"

#include <QCollator>
#include <QLocale>

#include <algorithm>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

namespace ansinh::app {

namespace {

using progress::Standing;

bool asksCommunes(const Indicator& indicator) {
    return std::ranges::any_of(indicator.ladder, [](const Target& step) { return step.tier == Tier::Commune; });
}

template <class Row>
const Row* rowOf(const std::vector<Row>& rows, const std::string& indicator) {
    const auto found = std::ranges::find(rows, indicator, &Row::indicator);
    return found == rows.end() ? nullptr : &*found;
}

/// From best to worst within what is known; `known` is false for what has no place in that order.
struct Place {
    bool known = false;
    int rank = 0;
    std::int64_t missing = 0;
    double shortOf = 0;  ///< share that is not reached: orders communes with the same number missing
    [[nodiscard]] auto key() const { return std::tuple(rank, missing, shortOf); }
};

int rankOf(Standing standing) {
    switch (standing) {
        case Standing::Met:
            return 0;
        case Standing::OnTheWay:
            return 1;
        case Standing::Behind:
            return 2;
        case Standing::NotReported:
            return 3;
        case Standing::NotApplicable:
            break;
    }
    return 4;
}

Place placeOf(const progress::StatusRow* row) {
    if (!row) return {false, 4, 0, 0};
    Place place{rankOf(row->standing) < 3, rankOf(row->standing), row->missing, 0};
    if (place.known && row->denominator > 0)
        place.shortOf = 1 - static_cast<double>(row->numerator) / static_cast<double>(row->denominator);
    return place;
}

Place placeOf(const progress::OverallRow* row) {
    if (!row) return {false, 4, 0, 0};
    return {rankOf(row->standing) < 3, rankOf(row->standing), row->missing, static_cast<double>(row->behind)};
}

/// What a filter asks, made ready for many rows.
class Gate {
public:
    Gate(const ProgressGrid& grid, const GridFilter& filter)
        : grid_(grid), filter_(filter), column_(grid.columnOf(filter.indicator)) {
        if (filter.search.find_first_not_of(" \t") == std::string::npos) return;
        for (const std::string& code : grid.facts().names.search(filter.search)) found_.insert(code);
        searching_ = true;
    }
    [[nodiscard]] bool passes(std::size_t row) const {
        const Commune& commune = grid_.commune(row);
        if (searching_ && !found_.contains(commune.code)) return false;
        if (filter_.kind && commune.kind != *filter_.kind) return false;
        if (!filter_.district.empty() &&
            std::ranges::find(commune.formerDistricts, filter_.district) == commune.formerDistricts.end())
            return false;
        return inClass(commune) && stands(row);
    }

private:
    [[nodiscard]] bool inClass(const Commune& commune) const {
        if (filter_.trainingClass.empty()) return true;
        const TrainingClass* own = grid_.facts().classOf(commune.code);
        if (filter_.trainingClass == "none") return own == nullptr && commune.reports;
        return own != nullptr && own->id == filter_.trainingClass;
    }
    [[nodiscard]] bool stands(std::size_t row) const {
        if (!filter_.standing) return true;
        if (column_) {
            const auto* cell = grid_.cell(row, *column_);
            return cell && cell->standing == *filter_.standing;
        }
        return standingIn(grid_.figures(), grid_.commune(row).code, filter_.indicator) == *filter_.standing;
    }

    const ProgressGrid& grid_;
    const GridFilter& filter_;
    std::optional<std::size_t> column_;
    bool searching_ = false;
    std::unordered_set<std::string> found_;
};

std::vector<QCollatorSortKey> nameKeys(const ProgressGrid& grid) {
    QCollator collator(QLocale(QLocale::Vietnamese, QLocale::Vietnam));
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<QCollatorSortKey> keys;
    keys.reserve(grid.rowCount());
    for (std::size_t row = 0; row < grid.rowCount(); ++row)
        keys.push_back(collator.sortKey(QString::fromStdString(grid.commune(row).name)));
    return keys;
}

Place placeIn(const ProgressGrid& grid, std::size_t row, const GridSort& sort, std::optional<std::size_t> column) {
    if (sort.by == GridSort::By::Overall) return placeOf(grid.overall(row));
    if (column) return placeOf(grid.cell(row, *column));
    return {};
}

}  // namespace

ProgressGrid::ProgressGrid(Facts facts, Figures figures, const std::string& plan)
    : facts_(std::move(facts)), figures_(std::move(figures)) {
    for (const Plan& one : facts_->plans) {
        if (!plan.empty() && one.id != plan) continue;
        for (const Indicator& indicator : one.indicators)
            if (asksCommunes(indicator))
                columns_.push_back({&indicator, &one, rowOf(figures_->status.totals, indicator.id),
                                    rowOf(figures_->status.city, indicator.id)});
    }
    std::unordered_map<std::string_view, std::size_t> rows;
    for (std::size_t row = 0; row < rowCount(); ++row) rows.emplace(commune(row).code, row);
    std::unordered_map<std::string_view, std::size_t> places;
    for (std::size_t column = 0; column < columns_.size(); ++column)
        places.emplace(columns_[column].indicator->id, column);

    cells_.assign(rowCount() * columns_.size(), nullptr);
    for (const progress::StatusRow& cell : figures_->status.rows) {
        const auto row = rows.find(cell.unit);
        const auto column = places.find(cell.indicator);
        if (row != rows.end() && column != places.end()) cells_[row->second * columns_.size() + column->second] = &cell;
    }
    overall_.assign(rowCount(), nullptr);
    for (const progress::OverallRow& one : figures_->status.overall)
        if (const auto row = rows.find(one.unit); row != rows.end()) overall_[row->second] = &one;
}

std::optional<std::size_t> ProgressGrid::columnOf(const std::string& indicator) const {
    for (std::size_t column = 0; column < columns_.size(); ++column)
        if (columns_[column].indicator->id == indicator) return column;
    return std::nullopt;
}

std::vector<std::size_t> arrange(const ProgressGrid& grid, const GridFilter& filter, const GridSort& sort) {
    const Gate gate(grid, filter);
    std::vector<std::size_t> rows;
    for (std::size_t row = 0; row < grid.rowCount(); ++row)
        if (gate.passes(row)) rows.push_back(row);

    const auto names = nameKeys(grid);
    const bool byName = sort.by == GridSort::By::Name;
    const auto column = grid.columnOf(sort.indicator);
    std::vector<Place> places(grid.rowCount());
    for (const std::size_t row : rows) places[row] = placeIn(grid, row, sort, column);
    std::ranges::stable_sort(rows, [&](std::size_t a, std::size_t b) {
        if (byName) return sort.descending ? names[b] < names[a] : names[a] < names[b];
        if (places[a].known != places[b].known) return places[a].known;
        if (!places[a].known) {
            if (places[a].rank != places[b].rank) return places[a].rank < places[b].rank;
        } else if (places[a].key() != places[b].key()) {
            return sort.descending ? places[a].key() > places[b].key() : places[a].key() < places[b].key();
        }
        return names[a] < names[b];
    });
    return rows;
}

Standing standingIn(const DayFigures& figures, const std::string& commune, const std::string& indicator) {
    if (!indicator.empty()) {
        const auto* row = figures.row(commune, indicator);
        return row ? row->standing : Standing::NotApplicable;
    }
    const auto* row = figures.overall(commune);
    return row ? row->standing : Standing::NotApplicable;
}

}  // namespace ansinh::app
