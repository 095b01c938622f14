#include "geo/planner/swap_search.hpp"

#include "geo/planner/implied_rules.hpp"
#include "geo/planner/transport.hpp"

#include <algorithm>
#include <chrono>
#include <optional>

namespace ansinh::planner {

namespace {

constexpr std::int64_t rootOnly = 1;  // node of the search tree after which the first engine stops

std::size_t size(int value) {
    return static_cast<std::size_t>(value);
}

class SwapSearch {
public:
    SwapSearch(const Instance& instance, const SearchLimits& limits, Monitor& monitor)
        : instance_(instance), limits_(limits), monitor_(monitor), allowed_(allowedPairs(instance)) {}

    Answer run() {
        SearchLimits root = limits_;
        if (root.nodes == 0) root.nodes = rootOnly;
        answer_ = searchHosts(instance_, root, monitor_);
        if (answer_.status == Status::Stopped && !answer_.assignment.empty()) {
            hosts_ = answer_.hosts;
            const bool done = improve();
            answer_.hosts = hosts_;
            answer_.bound = std::min(answer_.bound, answer_.objective);
            answer_.status = answer_.bound == answer_.objective ? Status::Optimal
                             : done                             ? Status::Feasible
                                                                : Status::Stopped;
        }
        answer_.seconds = elapsed();
        return answer_;
    }

private:
    /// False when it was stopped.
    bool improve() {
        for (bool better = true; better;) {
            better = false;
            for (std::size_t out = 0; out < hosts_.size(); ++out) {
                if (std::ranges::find(instance_.forcedHosts, hosts_[out]) != instance_.forcedHosts.end()) continue;
                rankWithout(out);
                for (int in = 0; in < instance_.n; ++in) {
                    if (stopped()) return false;
                    if (!allowed_[instance_.at(in, in)] || std::ranges::find(hosts_, in) != hosts_.end()) continue;
                    if (leastWith(in) >= answer_.objective || !exchange(out, in)) continue;
                    better = true;
                    rankWithout(out);
                }
            }
        }
        return true;
    }

    [[nodiscard]] std::int64_t cost(int member, int host) const {
        if (!allowed_[instance_.at(member, host)]) return forbidden;
        return instance_.weight(member) * instance_.travel(member, host);
    }

    /// What the nearest of the other hosts costs each place.
    void rankWithout(std::size_t out) {
        nearest_.assign(size(instance_.n), forbidden);
        for (int member = 0; member < instance_.n; ++member)
            for (std::size_t h = 0; h < hosts_.size(); ++h)
                if (h != out) nearest_[size(member)] = std::min(nearest_[size(member)], cost(member, hosts_[h]));
    }

    [[nodiscard]] std::int64_t leastWith(int in) const {
        std::int64_t sum = 0;
        for (int member = 0; member < instance_.n; ++member) {
            const std::int64_t least = std::min(nearest_[size(member)], cost(member, in));
            if (least >= forbidden) return forbidden;
            sum += least;
        }
        return sum;
    }

    bool exchange(std::size_t out, int in) {
        std::vector<int> hosts = hosts_;
        hosts[out] = in;
        std::vector<std::int64_t> costs(size(instance_.n) * hosts.size(), forbidden);
        for (int member = 0; member < instance_.n; ++member) {
            const bool isHost = std::ranges::find(hosts, member) != hosts.end();
            for (std::size_t h = 0; h < hosts.size(); ++h)
                if (!isHost || hosts[h] == member) costs[size(member) * hosts.size() + h] = cost(member, hosts[h]);
        }
        const std::optional<Transport> found =
            cheapestTransport(instance_.n, static_cast<int>(hosts.size()), instance_.lower, instance_.largest(), costs);
        if (!found || found->cost >= answer_.objective) return false;
        answer_.objective = found->cost;
        for (int member = 0; member < instance_.n; ++member)
            answer_.assignment[size(member)] = hosts[size(found->hostOf[size(member)])];
        hosts_ = std::move(hosts);
        monitor_.searching({answer_.objective, answer_.bound, answer_.nodes});
        return true;
    }

    [[nodiscard]] double elapsed() const {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - start_).count();
    }
    [[nodiscard]] bool stopped() const {
        return monitor_.cancelled() || (limits_.seconds > 0 && elapsed() > limits_.seconds);
    }

    const Instance& instance_;
    const SearchLimits limits_;
    Monitor& monitor_;
    std::vector<bool> allowed_;
    std::vector<int> hosts_;
    std::vector<std::int64_t> nearest_;
    Answer answer_;
    std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
};

}  // namespace

Answer searchLarge(const Instance& instance, const SearchLimits& limits, Monitor& monitor) {
    Answer answer = SwapSearch(instance, limits, monitor).run();
    std::ranges::sort(answer.hosts);
    return answer;
}

}  // namespace ansinh::planner
