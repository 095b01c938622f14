#include "geo/planner/host_tree.hpp"

#include "geo/planner/bound_climb.hpp"

#include <queue>

#include <algorithm>
#include <cstdlib>

namespace ansinh::planner {

namespace {

constexpr Climb rootClimb = {.iterations = 200, .step = 0.4, .patience = 15};
constexpr Climb nodeClimb = {.iterations = 40, .step = 0.4, .patience = 10};
constexpr Climb decidedClimb = {.iterations = 150, .step = 0.4, .patience = 10};

std::size_t size(int value) {
    return static_cast<std::size_t>(value);
}

/// A part of the tree that is still to be looked into.
struct Node {
    PricedHosts hosts;
    std::int64_t number = 0;
};

struct WorstFirst {
    bool operator()(const Node& a, const Node& b) const {
        return a.hosts.bound != b.hosts.bound ? a.hosts.bound > b.hosts.bound : a.number > b.number;
    }
};

class Tree {
public:
    Tree(HostRelaxation& relaxation, const Instance& instance, const std::vector<bool>& allowed,
         const TreeBudget& budget, HostChoices& choices, Monitor& monitor)
        : relaxation_(relaxation),
          instance_(instance),
          allowed_(allowed),
          budget_(budget),
          choices_(choices),
          monitor_(monitor),
          openCount_(size(instance.n)) {}

    bool run(const std::vector<std::int64_t>& multipliers) {
        Node root;
        root.hosts.states.assign(size(instance_.n), HostState::Free);
        for (int host = 0; host < instance_.n; ++host)
            if (!allowed_[instance_.at(host, host)]) root.hosts.states[size(host)] = HostState::Closed;
        for (const int host : instance_.forcedHosts) root.hosts.states[size(host)] = HostState::Open;
        root.hosts.multipliers = multipliers;
        if (!lookInto(root, rootClimb)) return false;
        while (!queue_.empty()) {
            Node node = queue_.top();
            queue_.pop();
            if (node.hosts.bound > limit()) break;  // best first: all others are no better
            if (nodes_ >= budget_.nodes || settled_ >= budget_.settled || choices_.stopped()) return false;
            choices_.tell(roundUp(node.hosts.bound), ++nodes_);
            if (!lookInto(node, nodeClimb)) return false;
        }
        return !choices_.stopped();
    }

private:
    /// Scaled; a bound above it means that nothing better than the best is there.
    [[nodiscard]] std::int64_t limit() const { return (choices_.best() - 1) * multiplierScale; }

    static std::int64_t roundUp(std::int64_t scaled) {
        return scaled <= 0 ? 0 : (scaled + multiplierScale - 1) / multiplierScale;
    }

    /// Proves that the node has nothing, settles it where its hosts are decided, or branches. False when stopped.
    bool lookInto(Node& node, const Climb& effort) {
        const bool decided = decide(node.hosts);
        std::ranges::fill(openCount_, 0);
        int evaluations = 0;
        const bool possible = climb(relaxation_, node.hosts, limit(), decided ? decidedClimb : effort, monitor_,
                                    [&](const Relaxation& relaxed) {
                                        ++evaluations;
                                        for (const int host : relaxed.chosen) ++openCount_[size(host)];
                                    });
        if (!possible || node.hosts.bound > limit()) return true;
        if (decided || decide(node.hosts)) return settle(node.hosts.states);
        branch(node, evaluations);
        return true;
    }

    /// True when no host is free any more; those that are left to be so are decided.
    [[nodiscard]] bool decide(PricedHosts& hosts) const {
        const auto open = std::ranges::count(hosts.states, HostState::Open);
        const auto free = std::ranges::count(hosts.states, HostState::Free);
        if (open != instance_.p && open + free != instance_.p) return false;
        std::ranges::replace(hosts.states, HostState::Free, open == instance_.p ? HostState::Closed : HostState::Open);
        return true;
    }

    bool settle(const std::vector<HostState>& states) {
        std::vector<int> hosts;
        for (int host = 0; host < instance_.n; ++host)
            if (states[size(host)] == HostState::Open) hosts.push_back(host);
        ++settled_;
        return choices_.settle(hosts);
    }

    /// On the host that the relaxation opened about half of the time.
    void branch(const Node& node, int evaluations) {
        int choice = -1;
        int nearest = 0;
        for (int host = 0; host < instance_.n; ++host) {
            if (node.hosts.states[size(host)] != HostState::Free) continue;
            const int distance = std::abs(2 * openCount_[size(host)] - evaluations);
            if (choice >= 0 && distance >= nearest) continue;
            choice = host;
            nearest = distance;
        }
        if (choice < 0) return;
        for (const HostState state : {HostState::Open, HostState::Closed}) {
            Node child = node;
            child.hosts.states[size(choice)] = state;
            child.number = ++created_;
            queue_.push(std::move(child));
        }
    }

    HostRelaxation& relaxation_;
    const Instance& instance_;
    const std::vector<bool>& allowed_;
    const TreeBudget budget_;
    HostChoices& choices_;
    Monitor& monitor_;
    std::priority_queue<Node, std::vector<Node>, WorstFirst> queue_;
    std::vector<int> openCount_;
    std::int64_t nodes_ = 0;
    std::int64_t created_ = 0;
    int settled_ = 0;
};

}  // namespace

bool searchHostTree(HostRelaxation& relaxation, const Instance& instance, const std::vector<bool>& allowed,
                    const std::vector<std::int64_t>& multipliers, const TreeBudget& budget, HostChoices& choices,
                    Monitor& monitor) {
    return Tree(relaxation, instance, allowed, budget, choices, monitor).run(multipliers);
}

}  // namespace ansinh::planner
