#pragma once

#include "app/services/map_classes.hpp"
#include "app/services/project_facts.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace ansinh::app {

/// One indicator of the table, with what the city as a whole has of it.
struct GridColumn {
    const Indicator* indicator = nullptr;
    const Plan* plan = nullptr;
    const progress::StatusTotal* total = nullptr;  ///< over the communes that report
    const progress::StatusRow* city = nullptr;     ///< the city's own offices
};

/// Communes × indicators on one day: the figures of DayFigures by place instead of by name. Holds on to what it refers
/// to; never changes.
class ProgressGrid {
public:
    /// The indicators that ask something of communes, of the plan with this id or, when it is empty, of every plan.
    ProgressGrid(Facts facts, Figures figures, const std::string& plan);

    [[nodiscard]] const ProjectFacts& facts() const { return *facts_; }
    [[nodiscard]] const DayFigures& figures() const { return *figures_; }
    [[nodiscard]] std::size_t rowCount() const { return facts_->communes.size(); }
    [[nodiscard]] const Commune& commune(std::size_t row) const { return facts_->communes[row]; }
    [[nodiscard]] const std::vector<GridColumn>& columns() const { return columns_; }
    /// Nothing for an indicator that is not shown.
    [[nodiscard]] std::optional<std::size_t> columnOf(const std::string& indicator) const;
    /// Null when the figures know nothing of the commune.
    [[nodiscard]] const progress::StatusRow* cell(std::size_t row, std::size_t column) const {
        return cells_[row * columns_.size() + column];
    }
    [[nodiscard]] const progress::OverallRow* overall(std::size_t row) const { return overall_[row]; }

private:
    Facts facts_;
    Figures figures_;
    std::vector<GridColumn> columns_;
    std::vector<const progress::StatusRow*> cells_;
    std::vector<const progress::OverallRow*> overall_;
};

/// Which communes are shown; what is not set lets all of them through.
struct GridFilter {
    std::optional<progress::Standing> standing;  ///< in `indicator`, or in the plan as a whole when that is empty
    std::string indicator;
    std::optional<CommuneKind> kind;
    std::string district;  ///< a former district, as Commune::formerDistricts has it
    std::string trainingClass;  ///< its id, or "none": communes in no class
    std::string search;         ///< as a person types it: "thanh my"
};

struct GridSort {
    enum class By { Name, Overall, Indicator };
    By by = By::Name;
    std::string indicator;  ///< for By::Indicator
    /// By::Overall, By::Indicator: the farthest behind first.
    bool descending = false;
};

/// Rows of the grid that pass, in order; equals stand in the Vietnamese order of names. From best to worst: met, on
/// the way, behind by the number that is missing, not reported, not applicable; the last two stay at the end whatever
/// the direction.
[[nodiscard]] std::vector<std::size_t> arrange(const ProgressGrid& grid, const GridFilter& filter, const GridSort& sort);

/// The standing that a filter and the map speak of: in one indicator, or in the plan as a whole when it is empty.
[[nodiscard]] progress::Standing standingIn(const DayFigures& figures, const std::string& commune,
                                            const std::string& indicator);

}  // namespace ansinh::app
