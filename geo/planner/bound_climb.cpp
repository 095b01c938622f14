#include "geo/planner/bound_climb.hpp"

#include "geo/planner/transport.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace ansinh::planner {

namespace {

constexpr double smallestStep = 0.005;
constexpr double memory = 0.7;  // of a step in the next one: the steps zigzag less

}  // namespace

bool climb(HostRelaxation& relaxation, PricedHosts& hosts, std::int64_t limit, const Climb& effort, Monitor& monitor,
           const std::function<void(const Relaxation&)>& seen) {
    std::vector<std::int64_t> multipliers = hosts.multipliers;
    std::vector<double> direction(multipliers.size(), 0);
    std::int64_t best = std::numeric_limits<std::int64_t>::min();
    double step = effort.step;
    int idle = 0;
    for (int i = 0; i < effort.iterations && step > smallestStep; ++i) {
        const Relaxation& relaxed = relaxation.evaluate(multipliers, hosts.states);
        if (!relaxed.feasible) return false;
        seen(relaxed);
        if (relaxed.bound > best) {
            best = relaxed.bound;
            hosts.bound = std::max(hosts.bound, best);
            hosts.multipliers = multipliers;
            idle = 0;
        } else if (++idle >= effort.patience) {
            step /= 2;
            idle = 0;
        }
        if (relaxed.bound > limit) return false;
        for (std::size_t host = 0; host < hosts.states.size(); ++host) {
            const std::int64_t value = relaxed.hostValue[host];
            if (hosts.states[host] != HostState::Free) continue;
            const bool chosen = std::ranges::find(relaxed.chosen, static_cast<int>(host)) != relaxed.chosen.end();
            if (!chosen && (value >= forbidden || relaxed.bound - relaxed.dearestChosen + value > limit))
                hosts.states[host] = HostState::Closed;
            else if (chosen &&
                     (relaxed.cheapestLeft >= forbidden || relaxed.bound - value + relaxed.cheapestLeft > limit))
                hosts.states[host] = HostState::Open;
        }
        double norm = 0;
        bool all = true;
        for (std::size_t place = 0; place < multipliers.size(); ++place) {
            all = all && relaxed.covered[place] == 1;
            direction[place] = 1 - relaxed.covered[place] + memory * direction[place];
            norm += direction[place] * direction[place];
        }
        if (all || norm <= 0 || monitor.cancelled()) break;
        const std::int64_t goal = std::min(limit, std::max(best, std::int64_t{1}) * 2) + multiplierScale;
        const double length = step * static_cast<double>(goal - relaxed.bound) / norm;
        for (std::size_t place = 0; place < multipliers.size(); ++place)
            multipliers[place] += std::llround(length * direction[place]);
    }
    return true;
}

}  // namespace ansinh::planner
