#include "geo/core/scenario.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace ansinh {

namespace {

struct Seat {
    const ScenarioClass* in = nullptr;
    std::int64_t metres = 0;
};

std::map<std::string, Seat> seatsOf(const Scenario& scenario) {
    std::map<std::string, Seat> seats;
    for (const ScenarioClass& one : scenario.classes)
        for (std::size_t i = 0; i < one.members.size(); ++i)
            seats[one.members[i]] = {&one, i < one.travelM.size() ? one.travelM[i] : 0};
    return seats;
}

std::set<std::string> hostsOf(const Scenario& scenario) {
    std::set<std::string> hosts;
    for (const ScenarioClass& one : scenario.classes) hosts.insert(one.host);
    return hosts;
}

std::int64_t travelOf(const Scenario& scenario) {
    std::int64_t sum = 0;
    for (const ScenarioClass& one : scenario.classes) sum += one.sumM();
    return sum;
}

}  // namespace

std::optional<std::size_t> Scenario::classOf(const std::string& commune) const {
    for (std::size_t i = 0; i < classes.size(); ++i)
        if (std::ranges::find(classes[i].members, commune) != classes[i].members.end()) return i;
    return std::nullopt;
}

ScenarioDifference differenceOf(const Scenario& left, const Scenario& right) {
    ScenarioDifference difference;
    const std::map<std::string, Seat> before = seatsOf(left);
    const std::map<std::string, Seat> after = seatsOf(right);
    std::set<std::string> communes;
    for (const auto& [commune, seat] : before) communes.insert(commune);
    for (const auto& [commune, seat] : after) communes.insert(commune);
    for (const std::string& commune : communes) {
        const auto from = before.find(commune);
        const auto to = after.find(commune);
        ScenarioMove move{commune, from == before.end() ? "" : from->second.in->host,
                          to == after.end() ? "" : to->second.in->host, 0};
        if (from == before.end() || to == after.end()) difference.comparable = false;
        if (move.from == move.to) continue;
        if (!move.from.empty() && !move.to.empty()) {
            move.changeM = to->second.metres - from->second.metres;
            if (from->second.in->members == to->second.in->members) difference.sameCompany.push_back(commune);
        }
        difference.moves.push_back(std::move(move));
    }
    const std::set<std::string> oldHosts = hostsOf(left);
    const std::set<std::string> newHosts = hostsOf(right);
    std::ranges::set_difference(oldHosts, newHosts, std::back_inserter(difference.hostsGone));
    std::ranges::set_difference(newHosts, oldHosts, std::back_inserter(difference.hostsNew));
    if (left.question.weighting != right.question.weighting || left.travelSource != right.travelSource ||
        left.travelDetail != right.travelDetail)
        difference.comparable = false;
    difference.totalChange = right.total - left.total;
    difference.longestChange = right.longestM - left.longestM;
    difference.travelChange = travelOf(right) - travelOf(left);
    return difference;
}

}  // namespace ansinh
