#include "app/services/trend_table.hpp"

#include <cmath>
#include <limits>

namespace ansinh::app {

TrendTable TrendTable::read(const Project& project, Monitor& monitor) {
    std::vector<progress::StatusTable> days;
    const std::vector<Date> dates = project.reportingDates();
    for (const Date date : dates) {
        monitor.checkpoint("reading", static_cast<double>(days.size()) / static_cast<double>(dates.size()));
        days.push_back(project.status(date));
    }
    return TrendTable(days);
}

TrendTable::TrendTable(const std::vector<progress::StatusTable>& days) {
    for (const auto& day : days) {
        dates_.push_back(day.asOf);
        for (const auto& row : day.rows) {
            units_.try_emplace(row.unit, units_.size());
            indicators_.try_emplace(row.indicator, indicators_.size());
        }
        for (const auto& row : day.overall) units_.try_emplace(row.unit, units_.size());
    }
    indicators_.try_emplace(std::string(), indicators_.size());
    shares_.assign(dates_.size() * units_.size() * indicators_.size(), std::numeric_limits<float>::quiet_NaN());
    for (std::size_t date = 0; date < days.size(); ++date) {
        for (const auto& row : days[date].rows)
            if (hasCount(row.state) && row.denominator > 0)
                at(date, row.unit, row.indicator) =
                    static_cast<float>(static_cast<double>(row.numerator) / static_cast<double>(row.denominator));
        for (const auto& row : days[date].overall)
            if (row.due > 0) at(date, row.unit, {}) = static_cast<float>(row.met) / static_cast<float>(row.due);
    }
}

float& TrendTable::at(std::size_t date, const std::string& unit, const std::string& indicator) {
    return shares_[(date * units_.size() + units_.at(unit)) * indicators_.size() + indicators_.at(indicator)];
}

double TrendTable::placeOf(std::size_t date) const {
    const auto span = (dates_.back().days() - dates_.front().days()).count();
    if (span == 0) return 1;
    return static_cast<double>((dates_[date].days() - dates_.front().days()).count()) / static_cast<double>(span);
}

std::vector<TrendTable::Step> TrendTable::of(const std::string& unit, const std::string& indicator) const {
    const auto row = units_.find(unit);
    const auto column = indicators_.find(indicator);
    std::vector<Step> steps;
    if (row == units_.end() || column == indicators_.end()) return steps;
    for (std::size_t date = 0; date < dates_.size(); ++date) {
        const float share = shares_[(date * units_.size() + row->second) * indicators_.size() + column->second];
        if (!std::isnan(share)) steps.push_back({placeOf(date), share});
    }
    return steps;
}

}  // namespace ansinh::app
