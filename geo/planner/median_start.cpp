#include "geo/planner/median_start.hpp"

#include "geo/planner/transport.hpp"

#include <algorithm>

namespace ansinh::planner {

namespace {

std::size_t size(int value) {
    return static_cast<std::size_t>(value);
}

class Median {
public:
    Median(const Costs& costs, const std::vector<int>& forced)
        : costs_(costs), open_(size(costs.n), false), kept_(size(costs.n), false) {
        for (const std::int64_t cost : costs_.cost)
            if (cost < forbidden) nowhere_ = std::max(nowhere_, cost + 1);
        nowhere_ = std::min(nowhere_ * costs_.n, forbidden / std::max(1, costs_.n));  // sums of it stay in range
        for (const int host : forced) {
            open_[size(host)] = kept_[size(host)] = true;
            hosts_.push_back(host);
        }
        std::ranges::sort(hosts_);
        hosts_.erase(std::unique(hosts_.begin(), hosts_.end()), hosts_.end());
    }

    std::vector<int> run() {
        rank();
        while (static_cast<int>(hosts_.size()) < costs_.p && openBest()) rank();
        while (exchangeBest()) rank();
        std::ranges::sort(hosts_);
        return hosts_;
    }

private:
    /// A place that no open host may take costs more than all other places together, as far as numbers reach.
    [[nodiscard]] std::int64_t cost(int member, int host) const {
        return std::min(nowhere_, costs_.cost[costs_.at(member, host)]);
    }
    [[nodiscard]] bool mayOpen(int place) const {
        return !open_[size(place)] && costs_.cost[costs_.at(place, place)] < forbidden;
    }

    /// For each place its nearest open host, and what that and the second nearest cost.
    void rank() {
        first_.assign(size(costs_.n), nowhere_);
        second_.assign(size(costs_.n), nowhere_);
        nearest_.assign(size(costs_.n), -1);
        for (int member = 0; member < costs_.n; ++member)
            for (const int host : hosts_) {
                const std::int64_t here = cost(member, host);
                if (nearest_[size(member)] < 0 || here < first_[size(member)]) {
                    second_[size(member)] = first_[size(member)];
                    first_[size(member)] = here;
                    nearest_[size(member)] = host;
                } else {
                    second_[size(member)] = std::min(second_[size(member)], here);
                }
            }
    }

    bool openBest() {
        int best = -1;
        std::int64_t most = -1;
        for (int place = 0; place < costs_.n; ++place) {
            if (!mayOpen(place)) continue;
            std::int64_t saved = 0;
            for (int member = 0; member < costs_.n; ++member)
                saved += std::max<std::int64_t>(0, first_[size(member)] - cost(member, place));
            if (saved <= most) continue;
            most = saved;
            best = place;
        }
        if (best < 0) return false;
        open_[size(best)] = true;
        hosts_.push_back(best);
        return true;
    }

    bool exchangeBest() {
        int bestIn = -1;
        int bestOut = -1;
        std::int64_t most = 0;
        for (int in = 0; in < costs_.n; ++in) {
            if (!mayOpen(in)) continue;
            std::int64_t saved = 0;
            lost_.assign(size(costs_.n), 0);  // when the host goes and `in` comes
            for (int member = 0; member < costs_.n; ++member) {
                const std::int64_t here = cost(member, in);
                const std::int64_t now = first_[size(member)];
                if (here < now)
                    saved += now - here;
                else if (nearest_[size(member)] >= 0)
                    lost_[size(nearest_[size(member)])] += std::min(here, second_[size(member)]) - now;
            }
            for (const int out : hosts_) {
                if (kept_[size(out)] || saved - lost_[size(out)] <= most) continue;
                most = saved - lost_[size(out)];
                bestIn = in;
                bestOut = out;
            }
        }
        if (bestIn < 0) return false;
        open_[size(bestIn)] = true;
        open_[size(bestOut)] = false;
        std::ranges::replace(hosts_, bestOut, bestIn);
        return true;
    }

    const Costs& costs_;
    std::int64_t nowhere_ = 1;
    std::vector<bool> open_;
    std::vector<bool> kept_;
    std::vector<int> hosts_;
    std::vector<int> nearest_;
    std::vector<std::int64_t> first_;
    std::vector<std::int64_t> second_;
    std::vector<std::int64_t> lost_;
};

}  // namespace

std::vector<int> medianStart(const Costs& costs, const std::vector<int>& forced) {
    return Median(costs, forced).run();
}

}  // namespace ansinh::planner
