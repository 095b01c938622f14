#include "geo/planner/host_search.hpp"

#include "geo/planner/host_answers.hpp"
#include "geo/planner/lagrangian.hpp"
#include "geo/planner/median_start.hpp"
#include "geo/planner/transport.hpp"

#include <queue>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <limits>
#include <optional>

namespace ansinh::planner {

namespace {

constexpr int rootIterations = 500;
constexpr int nodeIterations = 60;
constexpr int fixingRounds = 3;
constexpr int certificateIterations = 4000;
constexpr int patience = 12;  // evaluations without a better bound before the step is halved

std::size_t size(int value) {
    return static_cast<std::size_t>(value);
}

/// A part of the tree that is still to be looked into.
struct Node {
    std::int64_t bound = 0;  // scaled
    std::int64_t number = 0;
    std::vector<HostState> states;
    std::vector<std::int64_t> multipliers;
};

struct WorstFirst {
    bool operator()(const Node& a, const Node& b) const {
        return a.bound != b.bound ? a.bound > b.bound : a.number > b.number;
    }
};

class Search {
public:
    Search(const Instance& instance, const SearchLimits& limits, Monitor& monitor)
        : instance_(instance),
          limits_(limits),
          monitor_(monitor),
          costs_(costsOf(instance)),
          ceiling_(costCeiling(costs_)),
          lagrangian_(costs_),
          answers_(instance, costs_),
          openCount_(size(instance.n)) {}

    Answer run() {
        for (int host : instance_.forcedHosts)
            if (!instance_.mayHost(host)) return finished();
        Node root = rootNode();
        if (const std::int64_t places = costs_.n;
            places < std::int64_t{costs_.lower} * costs_.p || places > std::int64_t{costs_.upper} * costs_.p)
            return finished();

        if (const std::vector<int> start = medianStart(costs_, instance_.forcedHosts);
            static_cast<int>(start.size()) == costs_.p)
            answers_.tryHosts(start);
        if (process(root, rootIterations)) {
            takeOutUselessPairs(root);
            if (process(root, rootIterations / 2)) branch(root);
        }
        lowest_ = std::max<std::int64_t>(0, root.bound);
        tell(lowest_);
        while (!queue_.empty() && !enough()) {
            if (stopped()) {
                lowest_ = std::max(lowest_, queue_.top().bound);
                return finished();
            }
            Node node = queue_.top();
            queue_.pop();
            lowest_ = std::max(lowest_, node.bound);
            if (node.bound > limit()) break;  // best first: all others are no better
            ++nodes_;
            tell(lowest_);
            if (process(node, nodeIterations)) branch(node);
        }
        complete_ = !wasStopped_ && !enough();
        return finished();
    }

    Fixing fix(std::int64_t keepUpTo) {
        keepUpTo_ = keepUpTo;
        Fixing fixing;
        Node root = rootNode();
        for (int round = 0; round < fixingRounds && fixing.possible; ++round) {
            (void)process(root, round == 0 ? rootIterations : rootIterations / 3);
            fixing.possible = root.bound <= limit() && !infeasible_;
            if (fixing.possible) takeOutUselessPairs(root);
        }
        fixing.bound = roundUp(root.bound);
        fixing.multipliers = root.multipliers;
        fixing.useful.assign(costs_.cost.size(), false);
        for (int host = 0; host < costs_.n; ++host) {
            const HostState state = root.states[size(host)];
            if (state == HostState::Closed) continue;
            if (state == HostState::Open) fixing.openHosts.push_back(host);
            for (int member = 0; member < costs_.n; ++member)
                fixing.useful[costs_.at(member, host)] =
                    member == host ||
                    (costs_.cost[costs_.at(member, host)] < forbidden && root.states[size(member)] != HostState::Open);
        }
        return fixing;
    }

    Certificate certify(std::int64_t objective) {
        keepUpTo_ = objective - 1;
        fixesHosts_ = false;  // a certificate stands on its own: nothing may be left out that was proved on the way
        Node root = rootNode();
        (void)process(root, certificateIterations);
        return {root.multipliers, std::min(objective, roundUp(root.bound))};
    }

private:
    [[nodiscard]] Node rootNode() const {
        Node root;
        root.states.assign(size(costs_.n), HostState::Free);
        for (int host = 0; host < costs_.n; ++host)
            if (!instance_.mayHost(host)) root.states[size(host)] = HostState::Closed;
        for (int host : instance_.forcedHosts) root.states[size(host)] = HostState::Open;
        root.multipliers = firstMultipliers(costs_);
        return root;
    }

    /// Scaled; a bound above it means that nothing better than the best is there.
    [[nodiscard]] std::int64_t limit() const {
        if (keepUpTo_) return *keepUpTo_ * multiplierScale;
        return answers_.best() ? (answers_.best()->cost - 1) * multiplierScale : ceiling_;
    }

    /// `lowest`: scaled, holds for all answers that are better than the best.
    void tell(std::int64_t lowest) {
        if (keepUpTo_) return;
        SearchState state{{}, roundUp(lowest), nodes_};
        if (answers_.best()) {
            state.best = answers_.best()->cost;
            state.bound = std::min(state.bound, *state.best);
        }
        monitor_.searching(state);
    }

    [[nodiscard]] bool enough() const { return limits_.firstAnswer && answers_.best(); }

    bool stopped() {
        if (wasStopped_) return true;
        const auto elapsed = std::chrono::duration<double>(std::chrono::steady_clock::now() - start_).count();
        wasStopped_ = monitor_.cancelled() || (limits_.seconds > 0 && elapsed > limits_.seconds) ||
                      (limits_.nodes > 0 && nodes_ >= limits_.nodes);
        return wasStopped_;
    }

    /// Raises the node's bound, fixes hosts, finds answers. True when the node must be branched on.
    bool process(Node& node, int iterations) {
        if (settle(node)) return false;
        std::ranges::fill(openCount_, 0);
        evaluations_ = 0;
        double step = 1.6;
        int idle = 0;
        std::vector<std::int64_t> multipliers = node.multipliers;
        std::int64_t best = std::numeric_limits<std::int64_t>::min();
        for (int i = 0; i < iterations; ++i) {
            const Relaxation& relaxed = lagrangian_.evaluate(multipliers, node.states);
            if (!relaxed.feasible) {
                infeasible_ = true;
                return false;
            }
            ++evaluations_;
            for (int host : relaxed.chosen) ++openCount_[size(host)];
            if (relaxed.bound > best) {
                best = relaxed.bound;
                node.multipliers = multipliers;
                node.bound = std::max(node.bound, best);
                idle = 0;
            } else if (++idle >= patience) {
                step /= 2;
                idle = 0;
            }
            if (best > limit()) return false;
            if (!keepUpTo_) answers_.tryHosts(relaxed.chosen);
            if (relaxed.bound > limit() || enough()) return false;
            const bool fixed = fixesHosts_ && fixHosts(relaxed, node.states);
            if (fixed && settle(node)) return false;

            std::int64_t norm = 0;
            for (int covered : relaxed.covered) norm += std::int64_t{1 - covered} * (1 - covered);
            if (norm == 0) return false;  // the relaxation is an answer of this node, and tryHosts has seen its hosts
            if (step < 0.005) break;
            const double gap = static_cast<double>(limit() + multiplierScale - relaxed.bound);
            const double length = step * gap / static_cast<double>(norm);
            for (int place = 0; place < costs_.n; ++place)
                multipliers[size(place)] += std::llround(length * (1 - relaxed.covered[size(place)]));
            if (i % 16 == 0) {
                if (nodes_ == 0) tell(node.bound);
                if (stopped()) break;
            }
        }
        return node.bound <= limit();
    }

    /// When the hosts are decided the rest is a transport. True when the node is done with.
    bool settle(Node& node) {
        const auto open = std::ranges::count(node.states, HostState::Open);
        const auto free = std::ranges::count(node.states, HostState::Free);
        if (open > costs_.p || open + free < costs_.p) {
            infeasible_ = true;
            return true;
        }
        if (keepUpTo_ || (open != costs_.p && open + free != costs_.p)) return false;
        std::vector<int> hosts;
        for (int host = 0; host < costs_.n; ++host) {
            const HostState state = node.states[size(host)];
            if (state == HostState::Open || (state == HostState::Free && open != costs_.p)) hosts.push_back(host);
        }
        (void)answers_.transport(hosts);
        return true;
    }

    /// Hosts that can't change without leaving all better answers behind. True when one was fixed.
    bool fixHosts(const Relaxation& relaxed, std::vector<HostState>& states) const {
        bool fixed = false;
        for (int host = 0; host < costs_.n; ++host) {
            if (states[size(host)] != HostState::Free) continue;
            const std::int64_t value = relaxed.hostValue[size(host)];
            const bool chosen = std::ranges::find(relaxed.chosen, host) != relaxed.chosen.end();
            if (!chosen && (value >= forbidden || relaxed.bound + value - relaxed.dearestChosen > limit())) {
                states[size(host)] = HostState::Closed;
                fixed = true;
            } else if (chosen &&
                       (relaxed.cheapestLeft >= forbidden || relaxed.bound - value + relaxed.cheapestLeft > limit())) {
                states[size(host)] = HostState::Open;
                fixed = true;
            }
        }
        return fixed;
    }

    /// At the root: pairs whose use would cost more than the best answer never come back.
    void takeOutUselessPairs(const Node& root) {
        const Relaxation relaxed = lagrangian_.evaluate(root.multipliers, root.states);
        if (!relaxed.feasible) return;
        std::vector<std::size_t> useless;
        for (int host = 0; host < costs_.n; ++host) {
            if (relaxed.hostValue[size(host)] >= forbidden) continue;
            const bool chosen = std::ranges::find(relaxed.chosen, host) != relaxed.chosen.end();
            const std::int64_t opening = chosen ? 0 : relaxed.hostValue[size(host)] - relaxed.dearestChosen;
            for (int member = 0; member < costs_.n; ++member) {
                std::int64_t& cost = costs_.cost[costs_.at(member, host)];
                if (member == host || cost >= forbidden || root.states[size(member)] == HostState::Open) continue;
                if (relaxed.bound + opening + lagrangian_.priceOfPair(member, host, root.multipliers) > limit())
                    useless.push_back(costs_.at(member, host));
            }
        }
        for (std::size_t pair : useless) costs_.cost[pair] = forbidden;
    }

    void branch(const Node& node) {
        int choice = -1;
        int nearest = 0;
        for (int host = 0; host < costs_.n; ++host) {
            if (node.states[size(host)] != HostState::Free) continue;
            const int distance = std::abs(2 * openCount_[size(host)] - evaluations_);
            if (choice < 0 || distance < nearest) {
                choice = host;
                nearest = distance;
            }
        }
        if (choice < 0) return;
        for (HostState state : {HostState::Open, HostState::Closed}) {
            Node child = node;
            child.states[size(choice)] = state;
            child.number = ++created_;
            queue_.push(std::move(child));
        }
    }

    [[nodiscard]] Answer finished() const {
        Answer answer;
        answer.nodes = nodes_;
        answer.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start_).count();
        const std::optional<Transport>& best = answers_.best();
        if (best) {
            answer.assignment = best->hostOf;
            answer.hosts = best->hostOf;
            std::ranges::sort(answer.hosts);
            answer.hosts.erase(std::unique(answer.hosts.begin(), answer.hosts.end()), answer.hosts.end());
            answer.objective = best->cost;
            answer.bound = complete_ ? best->cost : std::min(best->cost, roundUp(lowest_));
        } else {
            answer.bound = roundUp(lowest_);
        }
        answer.status = enough()      ? Status::Feasible
                        : wasStopped_ ? Status::Stopped
                        : best        ? Status::Optimal
                                      : Status::Infeasible;
        return answer;
    }

    static std::int64_t roundUp(std::int64_t scaled) {
        return scaled <= 0 ? 0 : (scaled + multiplierScale - 1) / multiplierScale;
    }

    const Instance& instance_;
    const SearchLimits limits_;
    Monitor& monitor_;
    Costs costs_;
    const std::int64_t ceiling_;  // scaled; a bound beyond it proves that there is no answer
    Lagrangian lagrangian_;
    HostAnswers answers_;
    std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();

    std::priority_queue<Node, std::vector<Node>, WorstFirst> queue_;
    std::vector<int> openCount_;
    std::optional<std::int64_t> keepUpTo_;  // set: nothing is searched for, only proved
    bool fixesHosts_ = true;
    bool infeasible_ = false;  // of the node looked at last
    int evaluations_ = 0;
    std::int64_t lowest_ = 0;
    std::int64_t nodes_ = 0;
    std::int64_t created_ = 0;
    bool wasStopped_ = false;
    bool complete_ = false;
};

}  // namespace

Answer searchHosts(const Instance& instance, const SearchLimits& limits, Monitor& monitor) {
    return Search(instance, limits, monitor).run();
}

Certificate certify(const Instance& instance, std::int64_t objective, Monitor& monitor) {
    return Search(instance, {}, monitor).certify(objective);
}

Fixing fixByBound(const Instance& instance, std::int64_t keepUpTo, Monitor& monitor) {
    return Search(instance, {}, monitor).fix(keepUpTo);
}

}  // namespace ansinh::planner
