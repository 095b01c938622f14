#pragma once

#include "geo/core/commune.hpp"
#include "geo/core/plan.hpp"
#include "geo/progress/status.hpp"

#include <cstddef>
#include <vector>

namespace ansinh::progress {

/// Adds rows up, per indicator over the communes that report, and per commune over the indicators that bind it.
class StatusSummary {
public:
    explicit StatusSummary(std::vector<const Commune*> communes);

    /// The rows that follow belong to this indicator.
    void begin(const Plan& plan, const Indicator& indicator);
    /// `unit` is the commune's place in the list given.
    void add(std::size_t unit, const StatusRow& row);

    [[nodiscard]] int base() const { return base_; }
    [[nodiscard]] const std::vector<StatusTotal>& totals() const { return totals_; }
    [[nodiscard]] std::vector<OverallRow> overall() const;

private:
    struct Tally {
        int due = 0;
        int met = 0;
        int behind = 0;
        int silent = 0;
        std::int64_t missing = 0;
        bool anyOnTheWay = false;
        bool anyMet = false;
        bool anySilent = false;
        bool anyApplies = false;
        ValueState weakest = ValueState::Verified;
    };
    void addTotal(const StatusRow& row);
    void addTally(Tally& tally, const StatusRow& row) const;
    [[nodiscard]] static Standing standingOf(const Tally& tally);

    std::vector<const Commune*> communes_;
    int base_ = 0;
    bool binds_ = false;
    std::vector<StatusTotal> totals_;
    std::vector<Tally> tallies_;
};

}  // namespace ansinh::progress
