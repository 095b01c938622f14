#include "geo/planner/participant_bound.hpp"

#include "geo/planner/bound_climb.hpp"
#include "geo/planner/participant_relaxation.hpp"
#include "geo/planner/transport.hpp"

#include <algorithm>

namespace ansinh::planner {

namespace {

constexpr int between = 40;               // evaluations from one grouping to the next
constexpr std::size_t mostGroupings = 3;  // the last ones, which are the best

std::size_t size(int value) {
    return static_cast<std::size_t>(value);
}

class ParticipantBound {
public:
    ParticipantBound(const Instance& instance, const std::vector<bool>& allowed, std::int64_t keepUpTo,
                     Monitor& monitor)
        : instance_(instance),
          allowed_(allowed),
          limit_(keepUpTo * multiplierScale),
          monitor_(monitor),
          relaxation_(instance, allowed) {
        hosts_.states.assign(size(instance.n), HostState::Free);
        for (const int host : instance.forcedHosts) hosts_.states[size(host)] = HostState::Open;
        hosts_.multipliers = nearestPrices(relaxation_, instance, allowed);
    }

    ParticipantFixing run() {
        ParticipantFixing found;
        int evaluations = 0;
        found.fixing.possible = climb(relaxation_, hosts_, limit_, {}, monitor_, [&](const Relaxation& relaxed) {
            if (++evaluations % between == 0) noteGrouping(relaxed);
        });
        found.fixing.bound = hosts_.bound <= 0 ? 0 : (hosts_.bound + multiplierScale - 1) / multiplierScale;
        found.fixing.useful = allowed_;
        if (found.fixing.possible) fix(found.fixing);
        found.groupings = std::move(groupings_);
        found.fixing.multipliers = std::move(hosts_.multipliers);
        return found;
    }

private:
    /// Each place with the host that took it most cheaply, else with the nearest open one; nothing when there is none.
    void noteGrouping(const Relaxation& relaxed) {
        const std::vector<int>& chosen = relaxed.chosen;
        std::vector<int> hostOf(size(instance_.n), -1);
        const auto cost = [&](int place, int host) { return relaxation_.cost(place, host); };
        for (const int host : chosen)
            for (const int member : relaxation_.membersOf(host))
                if (int& at = hostOf[size(member)]; at < 0 || cost(member, host) < cost(member, at)) at = host;
        for (const int host : chosen) hostOf[size(host)] = host;
        for (int place = 0; place < instance_.n; ++place) {
            if (hostOf[size(place)] >= 0) continue;
            for (const int host : chosen)
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
        const Relaxation relaxed = relaxation_.evaluate(hosts_.multipliers, hosts_.states);
        if (!relaxed.feasible) {
            fixing.possible = false;
            return;
        }
        noteGrouping(relaxed);
        for (int host = 0; host < instance_.n; ++host) {
            const std::int64_t value = relaxed.hostValue[size(host)];
            const bool open = hosts_.states[size(host)] == HostState::Open;
            if (open) fixing.openHosts.push_back(host);
            if (value >= forbidden) {
                for (int member = 0; member < instance_.n; ++member) fixing.useful[instance_.at(member, host)] = false;
                continue;
            }
            const bool chosen = std::ranges::find(relaxed.chosen, host) != relaxed.chosen.end();
            const std::int64_t without = relaxed.bound - (chosen ? value : relaxed.dearestChosen);
            const std::vector<std::int64_t> prices = relaxation_.pricesOf(host, hosts_.multipliers, hosts_.states);
            for (int member = 0; member < instance_.n; ++member)
                if (member != host && (prices[size(member)] >= forbidden || without + prices[size(member)] > limit_))
                    fixing.useful[instance_.at(member, host)] = false;
        }
    }

    const Instance& instance_;
    const std::vector<bool>& allowed_;
    const std::int64_t limit_;  // scaled
    Monitor& monitor_;
    ParticipantRelaxation relaxation_;
    PricedHosts hosts_;
    std::vector<std::vector<int>> groupings_;
};

}  // namespace

ParticipantFixing fixByParticipants(const Instance& instance, const std::vector<bool>& allowed, std::int64_t keepUpTo,
                                    Monitor& monitor) {
    return ParticipantBound(instance, allowed, keepUpTo, monitor).run();
}

}  // namespace ansinh::planner
