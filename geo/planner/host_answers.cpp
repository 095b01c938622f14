#include "geo/planner/host_answers.hpp"

#include <algorithm>

namespace ansinh::planner {

namespace {

std::size_t size(int value) {
    return static_cast<std::size_t>(value);
}

}  // namespace

Costs costsOf(const Instance& instance) {
    Costs costs{instance.n, instance.p, instance.lower, instance.largest(), {}};
    costs.cost.assign(instance.distance.size(), forbidden);
    for (int member = 0; member < instance.n; ++member)
        for (int host = 0; host < instance.n; ++host) {
            const std::int64_t metres = instance.travel(member, host);
            if (!instance.mayHost(host) || (instance.maxDistance && metres > *instance.maxDistance)) continue;
            costs.cost[costs.at(member, host)] = instance.weight(member) * metres;
        }
    for (const auto& [member, host] : instance.forbiddenAssignments) costs.cost[costs.at(member, host)] = forbidden;
    return costs;
}

std::vector<std::int64_t> firstMultipliers(const Costs& costs) {
    std::vector<std::int64_t> multipliers(size(costs.n));
    for (int member = 0; member < costs.n; ++member) {
        std::int64_t nearest = forbidden;
        for (int host = 0; host < costs.n; ++host)
            if (host != member) nearest = std::min(nearest, costs.cost[costs.at(member, host)]);
        multipliers[size(member)] = nearest < forbidden ? nearest * multiplierScale : 0;
    }
    return multipliers;
}

std::int64_t costCeiling(const Costs& costs) {
    std::int64_t ceiling = 1;
    for (int member = 0; member < costs.n; ++member) {
        std::int64_t dearest = 0;
        for (int host = 0; host < costs.n; ++host) {
            const std::int64_t cost = costs.cost[costs.at(member, host)];
            if (cost < forbidden) dearest = std::max(dearest, cost);
        }
        ceiling += dearest;
    }
    return ceiling * multiplierScale;
}

void HostAnswers::tryHosts(const std::vector<int>& chosen) {
    std::vector<int> hosts = chosen;
    std::ranges::sort(hosts);
    while (seen_.insert(hosts).second) {
        const std::optional<Transport> found = transport(hosts);
        if (!found) return;
        std::vector<int> centred = recentred(hosts, found->hostOf);
        if (centred == hosts) return;
        hosts = std::move(centred);
    }
}

std::optional<Transport> HostAnswers::transport(const std::vector<int>& hosts) {
    // Useless pairs may be part of the answer for other hosts, never of a better one: leaving them out is right.
    std::vector<std::int64_t> cost(size(costs_.n) * hosts.size());
    for (int member = 0; member < costs_.n; ++member) {
        const bool isHost = std::ranges::binary_search(hosts, member);
        for (std::size_t h = 0; h < hosts.size(); ++h)
            cost[size(member) * hosts.size() + h] = hosts[h] == member ? 0
                                                    : isHost           ? forbidden
                                                                       : costs_.cost[costs_.at(member, hosts[h])];
    }
    std::optional<Transport> found =
        cheapestTransport(costs_.n, static_cast<int>(hosts.size()), costs_.lower, costs_.upper, cost);
    if (found && (!best_ || found->cost < best_->cost)) {
        best_ = found;
        for (int& host : best_->hostOf) host = hosts[size(host)];
    }
    return found;
}

std::vector<int> HostAnswers::recentred(const std::vector<int>& hosts, const std::vector<int>& hostOf) const {
    std::vector<int> centred;
    for (std::size_t h = 0; h < hosts.size(); ++h) {
        std::vector<int> members;
        for (int place = 0; place < costs_.n; ++place)
            if (hostOf[size(place)] == static_cast<int>(h)) members.push_back(place);
        const bool forced = std::ranges::find(instance_.forcedHosts, hosts[h]) != instance_.forcedHosts.end();
        int best = hosts[h];
        std::int64_t least = forced ? -1 : sumTo(members, hosts[h]);
        for (int candidate : members) {
            if (!instance_.mayHost(candidate)) continue;
            if (const std::int64_t sum = sumTo(members, candidate); sum < least) {
                least = sum;
                best = candidate;
            }
        }
        centred.push_back(best);
    }
    std::ranges::sort(centred);
    return centred;
}

std::int64_t HostAnswers::sumTo(const std::vector<int>& members, int host) const {
    std::int64_t sum = 0;
    for (int member : members) {
        const std::int64_t cost = member == host ? 0 : costs_.cost[costs_.at(member, host)];
        if (cost >= forbidden) return forbidden;
        sum += cost;
    }
    return sum;
}

}  // namespace ansinh::planner
