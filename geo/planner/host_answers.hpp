#pragma once

// Private to geo/planner: what hosts cost, and answers for given hosts.

#include "geo/planner/instance.hpp"
#include "geo/planner/lagrangian.hpp"
#include "geo/planner/transport.hpp"

#include <cstdint>
#include <optional>
#include <set>
#include <vector>

namespace ansinh::planner {

/// Weight × metres of every pair that eligibility, travel limit and forbidden assignments allow.
[[nodiscard]] Costs costsOf(const Instance& instance);
/// Each place pays what the second nearest host would cost it: a usual and good start. Scaled.
[[nodiscard]] std::vector<std::int64_t> firstMultipliers(const Costs& costs);
/// Scaled; above every possible cost, so that a bound beyond it proves that there is no answer.
[[nodiscard]] std::int64_t costCeiling(const Costs& costs);

/// Answers from sets of hosts; keeps the best one.
class HostAnswers {
public:
    /// Both live longer than this; costs may lose pairs in between.
    HostAnswers(const Instance& instance, const Costs& costs) : instance_(instance), costs_(costs) {}

    /// The cheapest transport, each class then led by its best member, until nothing moves.
    void tryHosts(const std::vector<int>& chosen);
    /// The cheapest way to these hosts, ascending; hostOf are indices into them.
    std::optional<Transport> transport(const std::vector<int>& hosts);
    /// hostOf are places.
    [[nodiscard]] const std::optional<Transport>& best() const { return best_; }

private:
    [[nodiscard]] std::vector<int> recentred(const std::vector<int>& hosts, const std::vector<int>& hostOf) const;
    [[nodiscard]] std::int64_t sumTo(const std::vector<int>& members, int host) const;

    const Instance& instance_;
    const Costs& costs_;
    std::optional<Transport> best_;
    std::set<std::vector<int>> seen_;
};

}  // namespace ansinh::planner
