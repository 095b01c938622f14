#include "geo/progress/status_summary.hpp"

#include <utility>

namespace ansinh::progress {

namespace {

int strengthOf(ValueState state) {
    switch (state) {
        case ValueState::NotReported:
            return 0;
        case ValueState::NotApplicable:
            return 1;
        case ValueState::Provisional:
            return 2;
        case ValueState::Zero:
            return 3;
        case ValueState::Verified:
            return 4;
    }
    return 0;
}

}  // namespace

StatusSummary::StatusSummary(std::vector<const Commune*> communes)
    : communes_(std::move(communes)), tallies_(communes_.size()) {
    for (const Commune* commune : communes_)
        if (commune->reports) ++base_;
}

void StatusSummary::begin(const Plan& plan, const Indicator& indicator) {
    binds_ = plan.scope != PlanScope::Template && !indicator.restricted;
    StatusTotal total;
    total.indicator = indicator.id;
    total.base = base_;
    for (Standing standing :
         {Standing::Met, Standing::OnTheWay, Standing::Behind, Standing::NotReported, Standing::NotApplicable})
        total.units[standing] = 0;
    totals_.push_back(std::move(total));
}

void StatusSummary::add(std::size_t unit, const StatusRow& row) {
    if (communes_[unit]->reports) addTotal(row);
    if (binds_) addTally(tallies_[unit], row);
}

void StatusSummary::addTotal(const StatusRow& row) {
    StatusTotal& total = totals_.back();
    ++total.units[row.standing];
    if (!hasCount(row.state)) return;
    total.numerator += row.numerator;
    total.denominator += row.denominator;
    if (row.due && row.due->inForce) total.missing += row.missing;
}

void StatusSummary::addTally(Tally& tally, const StatusRow& row) const {
    if (row.standing == Standing::NotApplicable) return;
    tally.anyOnTheWay = tally.anyOnTheWay || row.standing == Standing::OnTheWay;
    tally.anyMet = tally.anyMet || row.standing == Standing::Met;
    tally.anySilent = tally.anySilent || row.standing == Standing::NotReported;
    if (!row.due) return;
    tally.anyApplies = true;
    if (strengthOf(row.state) < strengthOf(tally.weakest)) tally.weakest = row.state;
    if (!row.due->inForce) return;
    ++tally.due;
    tally.missing += row.missing;
    if (row.standing == Standing::Met) ++tally.met;
    if (row.standing == Standing::Behind) ++tally.behind;
    if (row.standing == Standing::NotReported) ++tally.silent;
}

Standing StatusSummary::standingOf(const Tally& tally) {
    if (tally.behind > 0) return Standing::Behind;
    if (tally.silent > 0) return Standing::NotReported;
    if (tally.due > 0) return Standing::Met;
    if (tally.anyOnTheWay) return Standing::OnTheWay;
    if (tally.anyMet) return Standing::Met;
    return tally.anySilent ? Standing::NotReported : Standing::NotApplicable;
}

std::vector<OverallRow> StatusSummary::overall() const {
    std::vector<OverallRow> rows;
    rows.reserve(tallies_.size());
    for (std::size_t u = 0; u < tallies_.size(); ++u) {
        const Tally& tally = tallies_[u];
        rows.push_back({communes_[u]->code, standingOf(tally), tally.due, tally.met, tally.behind, tally.silent,
                        tally.missing, tally.anyApplies ? tally.weakest : ValueState::NotApplicable});
    }
    return rows;
}

}  // namespace ansinh::progress
