#pragma once

// Private to geo/planner: branch and bound on the choice of hosts, for rules that are looked at when hosts are decided.

#include "geo/core/monitor.hpp"
#include "geo/planner/instance.hpp"
#include "geo/planner/lagrangian.hpp"

#include <cstdint>
#include <vector>

namespace ansinh::planner {

/// Who answers when the hosts are decided, and knows the best answer so far.
class HostChoices {
public:
    virtual ~HostChoices() = default;
    /// Cost of the best answer so far: only better ones are looked for.
    [[nodiscard]] virtual std::int64_t best() const = 0;
    /// Looks for a better answer with exactly these hosts. False: stopped before that was known.
    [[nodiscard]] virtual bool settle(const std::vector<int>& hosts) = 0;
    /// No answer costs less than `bound`; so many nodes were looked into.
    virtual void tell(std::int64_t bound, std::int64_t nodes) = 0;
    [[nodiscard]] virtual bool stopped() const = 0;
};

/// How far to go before giving up: where the bound does not close the whole model does better.
struct TreeBudget {
    std::int64_t nodes = 0;
    int settled = 0;
};

/// Looks best first into every choice of hosts that may have a better answer than the best. True when all were: then
/// the best is proved. False when stopped or given up; what was told holds. `allowed`: n × n, with the diagonal for
/// hosts; `multipliers`: to begin from, scaled.
[[nodiscard]] bool searchHostTree(HostRelaxation& relaxation, const Instance& instance,
                                  const std::vector<bool>& allowed, const std::vector<std::int64_t>& multipliers,
                                  const TreeBudget& budget, HostChoices& choices, Monitor& monitor);

}  // namespace ansinh::planner
