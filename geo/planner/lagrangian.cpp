#include "geo/planner/lagrangian.hpp"

#include "geo/planner/transport.hpp"

#include <algorithm>
#include <limits>
#include <numeric>

namespace ansinh::planner {

namespace {

std::size_t size(int value) {
    return static_cast<std::size_t>(value);
}

}  // namespace

bool openCheapest(Relaxation& relaxed, std::vector<int>& free, int p) {
    const int wanted = p - static_cast<int>(relaxed.chosen.size());
    if (wanted < 0 || static_cast<int>(free.size()) < wanted) return false;
    const std::vector<std::int64_t>& value = relaxed.hostValue;
    std::ranges::sort(free, [&](int a, int b) {
        return value[size(a)] != value[size(b)] ? value[size(a)] < value[size(b)] : a < b;
    });
    relaxed.chosen.insert(relaxed.chosen.end(), free.begin(), free.begin() + wanted);
    relaxed.dearestChosen = wanted > 0 ? value[size(free[size(wanted - 1)])] : 0;
    relaxed.cheapestLeft = size(wanted) < free.size() ? value[size(free[size(wanted)])] : forbidden;
    for (const int host : relaxed.chosen) relaxed.bound += value[size(host)];
    return true;
}

Lagrangian::Lagrangian(const Costs& costs) : costs_(costs), members_(size(costs.n)), lastPrice_(size(costs.n)) {
    result_.hostValue.resize(size(costs.n));
    result_.covered.resize(size(costs.n));
}

void Lagrangian::pickMembers(int host, const std::vector<std::int64_t>& multipliers,
                             const std::vector<HostState>& states) {
    picks_.clear();
    for (int member = 0; member < costs_.n; ++member) {
        if (member == host || states[size(member)] == HostState::Open) continue;  // an open host stays with itself
        const std::int64_t cost = costs_.cost[costs_.at(member, host)];
        if (cost >= forbidden) continue;
        picks_.push_back({cost * multiplierScale - multipliers[size(member)], member});
    }
    const auto must = size(costs_.lower - 1);
    const auto most = std::min(size(costs_.upper - 1), picks_.size());
    std::vector<int>& members = members_[size(host)];
    members.clear();
    if (picks_.size() < must) {
        result_.hostValue[size(host)] = forbidden;
        return;
    }
    const auto end = picks_.begin() + static_cast<std::ptrdiff_t>(most);
    if (most < picks_.size()) std::nth_element(picks_.begin(), end, picks_.end());
    std::sort(picks_.begin(), end);

    std::int64_t value = -multipliers[size(host)];
    lastPrice_[size(host)] = std::numeric_limits<std::int64_t>::min();
    for (std::size_t i = 0; i < most && (i < must || picks_[i].price < 0); ++i) {
        value += picks_[i].price;
        members.push_back(picks_[i].member);
        lastPrice_[size(host)] = picks_[i].price;
    }
    result_.hostValue[size(host)] = value;
}

const Relaxation& Lagrangian::evaluate(const std::vector<std::int64_t>& multipliers,
                                       const std::vector<HostState>& states) {
    result_.chosen.clear();
    order_.clear();
    result_.bound = std::accumulate(multipliers.begin(), multipliers.end(), std::int64_t{0});
    result_.feasible = true;
    for (int host = 0; host < costs_.n; ++host) {
        if (states[size(host)] == HostState::Closed) {
            result_.hostValue[size(host)] = forbidden;
            continue;
        }
        pickMembers(host, multipliers, states);
        if (states[size(host)] == HostState::Open) {
            if (result_.hostValue[size(host)] >= forbidden) result_.feasible = false;
            result_.chosen.push_back(host);
        } else if (result_.hostValue[size(host)] < forbidden) {
            order_.push_back(host);
        }
    }
    if (!result_.feasible || !openCheapest(result_, order_, costs_.p)) {
        result_.feasible = false;
        return result_;
    }
    std::ranges::fill(result_.covered, 0);
    for (int host : result_.chosen) {
        ++result_.covered[size(host)];
        for (int member : members_[size(host)]) ++result_.covered[size(member)];
    }
    return result_;
}

std::int64_t Lagrangian::priceOfPair(int member, int host, const std::vector<std::int64_t>& multipliers) const {
    const std::vector<int>& members = members_[size(host)];
    if (std::ranges::find(members, member) != members.end()) return 0;
    const std::int64_t price = costs_.cost[costs_.at(member, host)] * multiplierScale - multipliers[size(member)];
    const bool full = static_cast<int>(members.size()) == costs_.upper - 1;
    if (members.empty()) return full ? forbidden : price;
    const std::int64_t last = lastPrice_[size(host)];
    // A full class lets its dearest member go; one at the lower limit lets it go only if that member costs something.
    return full ? price - last : price - std::max<std::int64_t>(0, last);
}

}  // namespace ansinh::planner
