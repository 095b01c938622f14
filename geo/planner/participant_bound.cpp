#include "geo/planner/participant_bound.hpp"

#include "geo/planner/lagrangian.hpp"
#include "geo/planner/transport.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

namespace ansinh::planner {

namespace {

constexpr int iterations = 400;
constexpr int patience = 15;
constexpr std::int64_t mostUnits = 400;
constexpr std::size_t mostWork = 200'000;
constexpr std::size_t mostGroupings = 3;  // the last ones, which are the best

std::size_t size(int value) {
    return static_cast<std::size_t>(value);
}

/// The cheapest members of one host under a limit on their number and on participants: worth(k, c) for up to k members
/// of up to c units.
class Knapsack {
public:
    struct Item {
        int member;
        std::int64_t price;  // below 0: the others are never taken
        std::int64_t units;
    };

    void solve(std::vector<Item> items, int most, std::int64_t capacity) {
        items_ = std::move(items);
        width_ = static_cast<std::size_t>(capacity) + 1;
        // Without counting members the bound still holds, a little lower.
        counted_ = size(most) < items_.size() && items_.size() * size(most) * width_ <= mostWork;
        most_ = counted_ ? most : 0;
        const std::size_t layer = width_ * size(most_ + 1);
        worth_.assign(layer, 0);
        taken_.assign(layer * items_.size(), false);
        for (std::size_t i = 0; i < items_.size(); ++i) {
            const Item& item = items_[i];
            for (int k = most_; k >= (counted_ ? 1 : 0); --k)
                for (std::size_t c = width_; c-- > static_cast<std::size_t>(item.units);) {
                    const std::size_t before = at(counted_ ? k - 1 : k, c - static_cast<std::size_t>(item.units));
                    const std::int64_t with = worth_[before] + item.price;
                    if (with >= worth_[at(k, c)]) continue;
                    worth_[at(k, c)] = with;
                    taken_[i * layer + at(k, c)] = true;
                }
        }
    }

    [[nodiscard]] std::int64_t worth(int most, std::int64_t capacity) const {
        return worth_[at(std::clamp(most, 0, most_), static_cast<std::size_t>(capacity))];
    }

    [[nodiscard]] std::vector<int> members() const {
        std::vector<int> members;
        int k = most_;
        std::size_t c = width_ - 1;
        const std::size_t layer = width_ * size(most_ + 1);
        for (std::size_t i = items_.size(); i-- > 0;) {
            if (!taken_[i * layer + at(k, c)]) continue;
            members.push_back(items_[i].member);
            c -= static_cast<std::size_t>(items_[i].units);
            if (counted_) --k;
        }
        return members;
    }

private:
    [[nodiscard]] std::size_t at(int k, std::size_t c) const { return size(k) * width_ + c; }

    std::vector<Item> items_;
    bool counted_ = false;
    int most_ = 0;
    std::size_t width_ = 1;
    std::vector<std::int64_t> worth_;
    std::vector<bool> taken_;
};

class ParticipantBound {
public:
    ParticipantBound(const Instance& instance, const std::vector<bool>& allowed, std::int64_t keepUpTo,
                     Monitor& monitor)
        : instance_(instance),
          allowed_(allowed),
          limit_(keepUpTo * multiplierScale),
          monitor_(monitor),
          unit_(std::max<std::int64_t>(1, (*instance.maxParticipants + mostUnits - 1) / mostUnits)),
          forced_(size(instance.n), false),
          value_(size(instance.n)),
          members_(size(instance.n)),
          covered_(size(instance.n)) {
        for (const int host : instance.forcedHosts) forced_[size(host)] = true;
    }

    ParticipantFixing run() {
        climb();
        ParticipantFixing found;
        Fixing& fixing = found.fixing;
        fixing.useful = allowed_;
        fixing.openHosts = instance_.forcedHosts;
        fixing.possible = possible_ && best_ <= limit_;
        if (possible_) fixing.bound = best_ <= 0 ? 0 : (best_ + multiplierScale - 1) / multiplierScale;
        if (fixing.possible && !bestMultipliers_.empty()) fix(fixing);
        found.groupings = std::move(groupings_);
        return found;
    }

private:
    void climb() {
        std::vector<std::int64_t> multipliers = firstMultipliers();
        best_ = std::numeric_limits<std::int64_t>::min();
        double step = 1.6;
        int idle = 0;
        for (int i = 0; i < iterations && step > 0.005 && !monitor_.cancelled(); ++i) {
            if (!evaluate(multipliers)) {
                possible_ = false;
                return;
            }
            if (bound_ > best_) {
                best_ = bound_;
                bestMultipliers_ = multipliers;
                idle = 0;
            } else if (++idle >= patience) {
                step /= 2;
                idle = 0;
            }
            if (best_ > limit_) return;
            if (i % 40 == 39) noteGrouping();
            std::int64_t norm = 0;
            for (const int covered : covered_) norm += std::int64_t{1 - covered} * (1 - covered);
            if (norm == 0) break;
            const double gap = static_cast<double>(std::min(limit_, std::max(best_, std::int64_t{1}) * 2) +
                                                   multiplierScale - bound_);
            const double length = step * gap / static_cast<double>(norm);
            for (int place = 0; place < instance_.n; ++place)
                multipliers[size(place)] += std::llround(length * (1 - covered_[size(place)]));
        }
        noteGrouping();
    }

    [[nodiscard]] std::vector<std::int64_t> firstMultipliers() const {
        std::vector<std::int64_t> multipliers;
        for (int member = 0; member < instance_.n; ++member) {
            std::int64_t nearest = forbidden;
            for (int host = 0; host < instance_.n; ++host)
                if (host != member && allowed_[instance_.at(member, host)])
                    nearest = std::min(nearest, cost(member, host));
            multipliers.push_back(nearest < forbidden ? nearest * multiplierScale : 0);
        }
        return multipliers;
    }

    [[nodiscard]] std::int64_t cost(int member, int host) const {
        return instance_.weight(member) * instance_.travel(member, host);
    }
    [[nodiscard]] std::int64_t units(int place) const { return instance_.participantsOf(place) / unit_; }
    [[nodiscard]] std::int64_t room(int host) const { return *instance_.maxParticipants / unit_ - units(host); }

    void fillKnapsack(int host, const std::vector<std::int64_t>& multipliers) {
        std::vector<Knapsack::Item> items;
        for (int member = 0; member < instance_.n; ++member) {
            if (member == host || forced_[size(member)] || !allowed_[instance_.at(member, host)]) continue;
            const std::int64_t price = cost(member, host) * multiplierScale - multipliers[size(member)];
            if (price < 0 && units(member) <= room(host)) items.push_back({member, price, units(member)});
        }
        knapsack_.solve(std::move(items), instance_.largest() - 1, std::max<std::int64_t>(0, room(host)));
    }

    /// False when fewer than p hosts are left.
    bool evaluate(const std::vector<std::int64_t>& multipliers) {
        bound_ = 0;
        for (const std::int64_t multiplier : multipliers) bound_ += multiplier;
        order_.clear();
        chosen_.clear();
        for (int host = 0; host < instance_.n; ++host) {
            value_[size(host)] = forbidden;
            if (!allowed_[instance_.at(host, host)] || room(host) < 0) continue;
            fillKnapsack(host, multipliers);
            value_[size(host)] = knapsack_.worth(instance_.largest() - 1, room(host)) - multipliers[size(host)];
            members_[size(host)] = knapsack_.members();
            (forced_[size(host)] ? chosen_ : order_).push_back(host);
        }
        const int wanted = instance_.p - static_cast<int>(chosen_.size());
        if (wanted < 0 || wanted > static_cast<int>(order_.size())) return false;
        std::ranges::stable_sort(order_, {}, [&](int host) { return value_[size(host)]; });
        dearestChosen_ = wanted > 0 ? value_[size(order_[size(wanted - 1)])] : 0;
        cheapestLeft_ = size(wanted) < order_.size() ? value_[size(order_[size(wanted)])] : forbidden;
        chosen_.insert(chosen_.end(), order_.begin(), order_.begin() + wanted);
        std::ranges::fill(covered_, 0);
        for (const int host : chosen_) {
            bound_ += value_[size(host)];
            ++covered_[size(host)];
            for (const int member : members_[size(host)]) ++covered_[size(member)];
        }
        return true;
    }

    /// Each place with the host that took it most cheaply, else with the nearest open one; nothing when there is none.
    void noteGrouping() {
        if (chosen_.empty()) return;
        std::vector<int> hostOf(size(instance_.n), -1);
        for (const int host : chosen_)
            for (const int member : members_[size(host)])
                if (int& at = hostOf[size(member)]; at < 0 || cost(member, host) < cost(member, at)) at = host;
        for (const int host : chosen_) hostOf[size(host)] = host;
        for (int place = 0; place < instance_.n; ++place) {
            if (hostOf[size(place)] >= 0) continue;
            for (const int host : chosen_)
                if (allowed_[instance_.at(place, host)] &&
                    (hostOf[size(place)] < 0 || cost(place, host) < cost(place, hostOf[size(place)])))
                    hostOf[size(place)] = host;
            if (hostOf[size(place)] < 0) return;
        }
        if (std::ranges::find(groupings_, hostOf) != groupings_.end()) return;
        if (groupings_.size() == mostGroupings) groupings_.erase(groupings_.begin());
        groupings_.push_back(std::move(hostOf));
    }

    void fix(Fixing& fixing) {
        (void)evaluate(bestMultipliers_);
        std::set<int> open(chosen_.begin(), chosen_.end());
        for (int host = 0; host < instance_.n; ++host) {
            const std::int64_t value = value_[size(host)];
            const bool chosen = open.contains(host);
            if (value >= forbidden || (!chosen && bound_ - dearestChosen_ + value > limit_)) {
                for (int member = 0; member < instance_.n; ++member) fixing.useful[instance_.at(member, host)] = false;
                continue;
            }
            if (chosen && !forced_[size(host)] &&
                (cheapestLeft_ >= forbidden || bound_ - value + cheapestLeft_ > limit_))
                fixing.openHosts.push_back(host);
            const std::int64_t without = bound_ - (chosen ? value : dearestChosen_) - bestMultipliers_[size(host)];
            fillKnapsack(host, bestMultipliers_);
            for (int member = 0; member < instance_.n; ++member) {
                if (member == host || !fixing.useful[instance_.at(member, host)]) continue;
                const std::int64_t left = room(host) - units(member);
                const std::int64_t price = cost(member, host) * multiplierScale - bestMultipliers_[size(member)];
                if (left < 0 || without + price + knapsack_.worth(instance_.largest() - 2, left) > limit_)
                    fixing.useful[instance_.at(member, host)] = false;
            }
        }
    }

    const Instance& instance_;
    const std::vector<bool>& allowed_;
    const std::int64_t limit_;  // scaled, as all values here
    Monitor& monitor_;
    const std::int64_t unit_;  // persons
    std::vector<bool> forced_;
    Knapsack knapsack_;
    std::vector<std::int64_t> value_;
    std::vector<std::vector<int>> members_;
    std::vector<int> covered_;
    std::vector<int> order_;
    std::vector<int> chosen_;
    std::int64_t bound_ = 0;
    std::int64_t best_ = 0;
    std::int64_t dearestChosen_ = 0;
    std::int64_t cheapestLeft_ = 0;
    bool possible_ = true;
    std::vector<std::int64_t> bestMultipliers_;
    std::vector<std::vector<int>> groupings_;
};

}  // namespace

ParticipantFixing fixByParticipants(const Instance& instance, const std::vector<bool>& allowed, std::int64_t keepUpTo,
                                    Monitor& monitor) {
    return ParticipantBound(instance, allowed, keepUpTo, monitor).run();
}

}  // namespace ansinh::planner
