#include "geo/planner/participant_relaxation.hpp"

#include "geo/planner/transport.hpp"

#include <algorithm>
#include <numeric>

namespace ansinh::planner {

namespace {

constexpr std::int64_t mostUnits = 400;
constexpr std::size_t mostWork = 200'000;

std::size_t size(int value) {
    return static_cast<std::size_t>(value);
}

}  // namespace

void Knapsack::solve(std::vector<Item>& items, int most, std::int64_t capacity) {
    width_ = static_cast<std::size_t>(capacity) + 1;
    fill(items, 0);
    readMembers(items);
    // Counting is for the few hosts whose participants would be too many places; where it is too much work the bound
    // still holds, a little lower.
    if (members_.size() <= size(most) || items.size() * size(most + 1) * width_ > mostWork) return;
    fill(items, most);
    readMembers(items);
}

void Knapsack::fill(const std::vector<Item>& items, int most) {
    most_ = most;
    const std::size_t layer = width_ * size(most_ + 1);
    worth_.assign(layer, 0);
    taken_.assign(layer * items.size(), 0);
    for (std::size_t i = 0; i < items.size(); ++i) {
        const Item& item = items[i];
        char* const taken = taken_.data() + i * layer;
        for (int count = most_; count >= (most_ > 0 ? 1 : 0); --count) {
            const std::int64_t* const before = worth_.data() + at(most_ > 0 ? count - 1 : 0, 0);
            std::int64_t* const now = worth_.data() + at(count, 0);
            char* const mark = taken + at(count, 0);
            for (auto c = static_cast<std::int64_t>(width_) - 1; c >= item.units; --c) {
                const std::int64_t with = before[c - item.units] + item.price;
                if (with >= now[c]) continue;
                now[c] = with;
                mark[c] = 1;
            }
        }
    }
}

void Knapsack::readMembers(const std::vector<Item>& items) {
    members_.clear();
    int count = most_;
    auto units = static_cast<std::int64_t>(width_) - 1;
    const std::size_t layer = width_ * size(most_ + 1);
    for (std::size_t i = items.size(); i-- > 0;) {
        if (taken_[i * layer + at(count, units)] == 0) continue;
        members_.push_back(items[i].member);
        units -= items[i].units;
        if (most_ > 0) --count;
    }
}

std::int64_t Knapsack::worth(int most, std::int64_t capacity) const {
    return worth_[at(std::clamp(most, 0, most_), capacity)];
}

ParticipantRelaxation::ParticipantRelaxation(const Instance& instance, const std::vector<bool>& allowed)
    : instance_(instance),
      allowed_(allowed),
      unit_(std::max<std::int64_t>(1, (*instance.maxParticipants + mostUnits - 1) / mostUnits)),
      members_(size(instance.n)) {
    result_.hostValue.resize(size(instance.n));
    result_.covered.resize(size(instance.n));
}

void ParticipantRelaxation::fillKnapsack(int host, const std::vector<std::int64_t>& multipliers,
                                         const std::vector<HostState>& states) {
    items_.clear();
    const std::int64_t left = room(host);
    for (int member = 0; member < instance_.n; ++member) {
        if (member == host || states[size(member)] == HostState::Open || !allowed_[instance_.at(member, host)])
            continue;
        const std::int64_t price = cost(member, host) * multiplierScale - multipliers[size(member)];
        if (price < 0 && units(member) <= left) items_.push_back({member, price, units(member)});
    }
    knapsack_.solve(items_, instance_.largest() - 1, std::max<std::int64_t>(0, left));
}

const Relaxation& ParticipantRelaxation::evaluate(const std::vector<std::int64_t>& multipliers,
                                                  const std::vector<HostState>& states) {
    result_.chosen.clear();
    order_.clear();
    result_.bound = std::accumulate(multipliers.begin(), multipliers.end(), std::int64_t{0});
    result_.feasible = true;
    for (int host = 0; host < instance_.n; ++host) {
        std::int64_t& value = result_.hostValue[size(host)];
        value = forbidden;
        const bool open = states[size(host)] == HostState::Open;
        if (states[size(host)] == HostState::Closed || !allowed_[instance_.at(host, host)] || room(host) < 0) {
            if (open) result_.feasible = false;
            continue;
        }
        fillKnapsack(host, multipliers, states);
        value = knapsack_.worth(instance_.largest() - 1, room(host)) - multipliers[size(host)];
        members_[size(host)] = knapsack_.members();
        (open ? result_.chosen : order_).push_back(host);
    }
    if (!result_.feasible || !openCheapest(result_, order_, instance_.p)) {
        result_.feasible = false;
        return result_;
    }
    std::ranges::fill(result_.covered, 0);
    for (const int host : result_.chosen) {
        ++result_.covered[size(host)];
        for (const int member : members_[size(host)]) ++result_.covered[size(member)];
    }
    return result_;
}

std::vector<std::int64_t> ParticipantRelaxation::pricesOf(int host, const std::vector<std::int64_t>& multipliers,
                                                          const std::vector<HostState>& states) {
    std::vector<std::int64_t> prices(size(instance_.n), forbidden);
    fillKnapsack(host, multipliers, states);
    for (int member = 0; member < instance_.n; ++member) {
        if (member == host || states[size(member)] == HostState::Open || !allowed_[instance_.at(member, host)])
            continue;
        const std::int64_t left = room(host) - units(member);
        if (left < 0) continue;
        prices[size(member)] = cost(member, host) * multiplierScale - multipliers[size(member)] +
                               knapsack_.worth(instance_.largest() - 2, left) - multipliers[size(host)];
    }
    return prices;
}

std::vector<std::int64_t> nearestPrices(const ParticipantRelaxation& relaxation, const Instance& instance,
                                        const std::vector<bool>& allowed) {
    std::vector<std::int64_t> prices;
    for (int member = 0; member < instance.n; ++member) {
        std::int64_t nearest = forbidden;
        for (int host = 0; host < instance.n; ++host)
            if (host != member && allowed[instance.at(member, host)])
                nearest = std::min(nearest, relaxation.cost(member, host));
        prices.push_back(nearest < forbidden ? nearest * multiplierScale : 0);
    }
    return prices;
}

}  // namespace ansinh::planner
