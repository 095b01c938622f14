#pragma once

#include "geo/core/monitor.hpp"
#include "geo/project/project.hpp"

#include <cstddef>
#include <string>
#include <unordered_map>
#include <vector>

namespace ansinh::app {

/// The way of every commune and indicator over the reporting dates, as shares: small enough to hold for all of them.
class TrendTable {
public:
    /// A date, as its place 0…1 between the first and the last one, and the share that was reached.
    struct Step {
        double place = 0;
        double share = 0;
        friend bool operator==(const Step&, const Step&) = default;
    };

    TrendTable() = default;
    /// Works out the status of every reporting date. Throws Error{Cancelled}.
    [[nodiscard]] static TrendTable read(const Project& project, Monitor& monitor);
    /// From statuses in the order of their dates.
    explicit TrendTable(const std::vector<progress::StatusTable>& days);

    [[nodiscard]] const std::vector<Date>& dates() const { return dates_; }
    /// Dates without counts are left out. An empty indicator: met of the targets in force, dates with none left out.
    [[nodiscard]] std::vector<Step> of(const std::string& unit, const std::string& indicator) const;

private:
    [[nodiscard]] float& at(std::size_t date, const std::string& unit, const std::string& indicator);
    [[nodiscard]] double placeOf(std::size_t date) const;

    std::vector<Date> dates_;
    std::unordered_map<std::string, std::size_t> units_;
    std::unordered_map<std::string, std::size_t> indicators_;  ///< "" is the plan as a whole
    std::vector<float> shares_;                                ///< date × unit × indicator; NaN: no counts
};

}  // namespace ansinh::app
