#include "geo/planner/transport.hpp"

#include <cstddef>

namespace ansinh::planner {

namespace {

/// The classes while members come in one by one. Always a cheapest way for the members that are in.
class Filling {
public:
    Filling(int members, int hosts, int lower, int upper, const std::vector<std::int64_t>& cost)
        : hosts_(hosts), lower_(lower), upper_(upper), cost_(cost), inside_(size(hosts)), hostOf_(size(members), -1) {
        for (std::int64_t value : cost)
            if (value < forbidden) bonus_ += value;
        ++bonus_;
    }

    /// Puts a member in along the cheapest chain of moves. False when there is none.
    bool put(int member) {
        relax(member);
        int last = -1;
        std::int64_t best = forbidden;
        for (int host = 0; host < hosts_; ++host) {
            const auto load = static_cast<int>(inside_[size(host)].size());
            if (reach_[size(host)] >= forbidden || load >= upper_) continue;
            const std::int64_t total = reach_[size(host)] - (load < lower_ ? bonus_ : 0);
            if (last < 0 || total < best) {
                best = total;
                last = host;
            }
        }
        if (last < 0) return false;
        // Walk the chain backwards: each mover leaves the host before for the host after.
        for (int host = last; host >= 0;) {
            const Step step = step_[size(host)];
            if (step.from < 0) {
                moveIn(member, host);
            } else {
                moveOut(step.mover, step.from);
                moveIn(step.mover, host);
            }
            host = step.from;
        }
        return true;
    }

    [[nodiscard]] bool allReachLower() const {
        for (const auto& members : inside_)
            if (static_cast<int>(members.size()) < lower_) return false;
        return true;
    }
    [[nodiscard]] const std::vector<int>& hostOf() const { return hostOf_; }
    [[nodiscard]] std::int64_t costOf(int member, int host) const {
        return cost_[size(member) * size(hosts_) + size(host)];
    }

private:
    struct Step {
        int from = -1;   ///< host before in the chain; −1: the new member comes in here
        int mover = -1;  ///< who moves from there
    };

    static std::size_t size(int value) { return static_cast<std::size_t>(value); }

    /// Bellman–Ford over the hosts: cheapest chain that ends with one member too many at each host.
    void relax(int member) {
        reach_.assign(size(hosts_), forbidden);
        step_.assign(size(hosts_), {});
        for (int host = 0; host < hosts_; ++host) reach_[size(host)] = costOf(member, host);
        findMoves();
        for (bool changed = true; changed;) {
            changed = false;
            for (int a = 0; a < hosts_; ++a) {
                if (reach_[size(a)] >= forbidden) continue;
                for (int b = 0; b < hosts_; ++b) {
                    const Move& move = moves_[size(a) * size(hosts_) + size(b)];
                    if (move.member < 0 || reach_[size(a)] + move.cost >= reach_[size(b)]) continue;
                    reach_[size(b)] = reach_[size(a)] + move.cost;
                    step_[size(b)] = {a, move.member};
                    changed = true;
                }
            }
        }
    }

    struct Move {
        std::int64_t cost = forbidden;
        int member = -1;
    };

    void findMoves() {
        moves_.assign(size(hosts_) * size(hosts_), {});
        for (int a = 0; a < hosts_; ++a)
            for (int member : inside_[size(a)])
                for (int b = 0; b < hosts_; ++b) {
                    if (a == b || costOf(member, b) >= forbidden) continue;
                    const std::int64_t change = costOf(member, b) - costOf(member, a);
                    Move& move = moves_[size(a) * size(hosts_) + size(b)];
                    if (move.member < 0 || change < move.cost) move = {change, member};
                }
    }

    void moveIn(int member, int host) {
        inside_[size(host)].push_back(member);
        hostOf_[size(member)] = host;
    }
    void moveOut(int member, int host) { std::erase(inside_[size(host)], member); }

    int hosts_;
    int lower_;
    int upper_;
    const std::vector<std::int64_t>& cost_;
    std::int64_t bonus_ = 0;
    std::vector<std::vector<int>> inside_;
    std::vector<int> hostOf_;
    std::vector<std::int64_t> reach_;
    std::vector<Step> step_;
    std::vector<Move> moves_;
};

}  // namespace

std::optional<Transport> cheapestTransport(int members, int hosts, int lower, int upper,
                                           const std::vector<std::int64_t>& cost) {
    const auto places = static_cast<std::int64_t>(members);
    if (places < std::int64_t{lower} * hosts || places > std::int64_t{upper} * hosts) return std::nullopt;
    Filling filling(members, hosts, lower, upper, cost);
    for (int member = 0; member < members; ++member)
        if (!filling.put(member)) return std::nullopt;
    if (!filling.allReachLower()) return std::nullopt;

    Transport result;
    result.hostOf = filling.hostOf();
    for (int member = 0; member < members; ++member)
        result.cost += filling.costOf(member, result.hostOf[static_cast<std::size_t>(member)]);
    return result;
}

}  // namespace ansinh::planner
