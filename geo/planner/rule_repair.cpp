#include "geo/planner/rule_repair.hpp"

#include <algorithm>
#include <limits>

namespace ansinh::planner {

namespace {

constexpr int tenure = 7;  // rounds that a moved place stays put, and a few more

std::size_t size(int value) {
    return static_cast<std::size_t>(value);
}

struct Worth {
    std::int64_t broken = 0;
    std::int64_t cost = 0;
};

/// Two classes as they would be.
struct Move {
    int first = -1;   // place that moves
    int second = -1;  // place that moves the other way; −1: none
    int to = -1;      // host of the class that the first one joins
    std::int64_t price = std::numeric_limits<std::int64_t>::max();
};

class Repair {
public:
    Repair(const Instance& instance, const Graph& graph, const std::vector<bool>& allowed, std::vector<int> start)
        : instance_(instance),
          graph_(graph),
          allowed_(allowed),
          hostOf_(std::move(start)),
          members_(size(instance.n)),
          worth_(size(instance.n)),
          stays_(size(instance.n), 0),
          forbiddenWith_(size(instance.n)),
          requiredWith_(size(instance.n)),
          mark_(size(instance.n), 0) {
        for (int place = 0; place < instance_.n; ++place) members_[size(hostOf_[size(place)])].push_back(place);
        for (const auto& [a, b] : instance_.forbiddenPairs) join(forbiddenWith_, a, b);
        for (const auto& [a, b] : instance_.requiredPairs) join(requiredWith_, a, b);
        for (int host = 0; host < instance_.n; ++host) weigh(host);
        penalty_ = std::max<std::int64_t>(1, total().cost / std::max(1, instance_.n));
    }

    std::optional<std::vector<int>> run(int rounds) {
        note();
        int idle = 0;
        for (int round = 1; round <= rounds && idle < rounds / 2; ++round) {
            const Move move = bestMove(round);
            if (move.first < 0) break;
            make(move, round);
            const std::int64_t before = bestCost_;
            note();
            idle = bestCost_ < before || !best_ ? 0 : idle + 1;
            const std::int64_t step = penalty_ / 8 + 1;
            penalty_ =
                total().broken > 0 ? std::min(penalty_ + step, ceiling) : std::max<std::int64_t>(1, penalty_ - step);
        }
        return best_;
    }

private:
    static constexpr std::int64_t ceiling = std::int64_t{1} << 44;

    static void join(std::vector<std::vector<int>>& lists, int a, int b) {
        lists[size(a)].push_back(b);
        lists[size(b)].push_back(a);
    }

    [[nodiscard]] bool mayJoin(int place, int host) const { return allowed_[instance_.at(place, host)]; }

    [[nodiscard]] Worth total() const {
        Worth sum;
        for (const Worth& worth : worth_) {
            sum.broken += worth.broken;
            sum.cost += worth.cost;
        }
        return sum;
    }

    void weigh(int host) {
        worth_[size(host)] = members_[size(host)].empty() ? Worth{} : worthOf(host, members_[size(host)]);
    }

    Worth worthOf(int host, const std::vector<int>& members) {
        Worth worth;
        std::int64_t participants = 0;
        ++stamp_;
        for (int member : members) {
            mark_[size(member)] = stamp_;
            worth.cost += instance_.weight(member) * instance_.travel(member, host);
            participants += instance_.participantsOf(member);
        }
        const auto count = static_cast<int>(members.size());
        worth.broken += std::max(0, instance_.lower - count) + std::max(0, count - instance_.largest());
        if (instance_.minParticipants && participants < *instance_.minParticipants)
            worth.broken += 1 + 8 * (*instance_.minParticipants - participants) / *instance_.minParticipants;
        if (instance_.maxParticipants && participants > *instance_.maxParticipants)
            worth.broken += 1 + 8 * (participants - *instance_.maxParticipants) / (*instance_.maxParticipants + 1);
        for (int member : members) {
            for (int other : forbiddenWith_[size(member)]) worth.broken += mark_[size(other)] == stamp_ ? 1 : 0;
            for (int other : requiredWith_[size(member)]) worth.broken += mark_[size(other)] == stamp_ ? 0 : 1;
        }
        if (instance_.contiguous) worth.broken += count - reachedFrom(host);
        return worth;
    }

    /// How many of the marked places the host reaches. Takes the marks away.
    int reachedFrom(int host) {
        reached_.assign(1, host);
        mark_[size(host)] = 0;
        for (std::size_t next = 0; next < reached_.size(); ++next)
            for (int other : graph_[size(reached_[next])])
                if (mark_[size(other)] == stamp_) {
                    mark_[size(other)] = 0;
                    reached_.push_back(other);
                }
        return static_cast<int>(reached_.size());
    }

    [[nodiscard]] bool touches(int place, int host, int leaving) const {
        if (!instance_.contiguous) return true;
        return std::ranges::any_of(graph_[size(place)],
                                   [&](int other) { return other != leaving && hostOf_[size(other)] == host; });
    }

    Move bestMove(int round) {
        Move best;
        now_ = total();
        for (int place = 0; place < instance_.n; ++place) {
            const int from = hostOf_[size(place)];
            if (place == from) continue;
            for (int to = 0; to < instance_.n; ++to) {
                if (to == from || members_[size(to)].empty() || !mayJoin(place, to)) continue;
                if (touches(place, to, -1)) consider(best, {place, -1, to}, round);
                for (int other : members_[size(to)])
                    if (other != to && other > place && mayJoin(other, from) && touches(place, to, other) &&
                        touches(other, from, place))
                        consider(best, {place, other, to}, round);
            }
        }
        return best;
    }

    void consider(Move& best, Move move, int round) {
        const int from = hostOf_[size(move.first)];
        const auto exchanged = [&](int host, int out, int in) {
            trial_ = members_[size(host)];
            if (out >= 0) std::erase(trial_, out);
            if (in >= 0) trial_.push_back(in);
            const Worth now = worthOf(host, trial_);
            const Worth& was = worth_[size(host)];
            return Worth{now.broken - was.broken, now.cost - was.cost};
        };
        const Worth a = exchanged(from, move.first, move.second);
        const Worth b = exchanged(move.to, move.second, move.first);
        const Worth then{now_.broken + a.broken + b.broken, now_.cost + a.cost + b.cost};
        const bool stays = stays_[size(move.first)] > round || (move.second >= 0 && stays_[size(move.second)] > round);
        if (stays && (then.broken > 0 || then.cost >= bestCost_)) return;
        move.price = then.cost + penalty_ * then.broken;
        if (move.price < best.price) best = move;
    }

    void make(const Move& move, int round) {
        const int from = hostOf_[size(move.first)];
        put(move.first, move.to);
        stays_[size(move.first)] = round + tenure + move.first % 5;
        if (move.second >= 0) {
            put(move.second, from);
            stays_[size(move.second)] = round + tenure + move.second % 5;
        }
        for (int host : {from, move.to}) weigh(recentred(host));
    }

    void put(int place, int host) {
        std::erase(members_[size(hostOf_[size(place)])], place);
        members_[size(host)].push_back(place);
        hostOf_[size(place)] = host;
    }

    /// Lets the best member lead. The class's host then.
    int recentred(int host) {
        const std::vector<int> members = members_[size(host)];
        int best = host;
        std::int64_t least = sumTo(host, members);
        const bool forced = std::ranges::find(instance_.forcedHosts, host) != instance_.forcedHosts.end();
        for (int candidate : members) {
            if (forced || !std::ranges::all_of(members, [&](int member) { return mayJoin(member, candidate); }))
                continue;
            if (const std::int64_t sum = sumTo(candidate, members); sum < least) {
                least = sum;
                best = candidate;
            }
        }
        if (best != host) {
            members_[size(host)].clear();
            weigh(host);
            members_[size(best)] = members;
            for (int member : members) hostOf_[size(member)] = best;
        }
        return best;
    }

    [[nodiscard]] std::int64_t sumTo(int host, const std::vector<int>& members) const {
        std::int64_t sum = 0;
        for (int member : members) sum += instance_.weight(member) * instance_.travel(member, host);
        return sum;
    }

    void note() {
        const Worth now = total();
        if (now.broken > 0 || now.cost >= bestCost_) return;
        best_ = hostOf_;
        bestCost_ = now.cost;
    }

    const Instance& instance_;
    const Graph& graph_;
    const std::vector<bool>& allowed_;
    std::vector<int> hostOf_;
    std::vector<std::vector<int>> members_;  // by host
    std::vector<Worth> worth_;               // by host
    std::vector<int> stays_;                 // round until which a place is not moved
    std::vector<std::vector<int>> forbiddenWith_;
    std::vector<std::vector<int>> requiredWith_;
    std::vector<int> mark_;
    std::vector<int> reached_;
    std::vector<int> trial_;
    int stamp_ = 0;
    Worth now_;
    std::int64_t penalty_ = 1;
    std::optional<std::vector<int>> best_;
    std::int64_t bestCost_ = std::numeric_limits<std::int64_t>::max();
};

}  // namespace

std::optional<std::vector<int>> repaired(const Instance& instance, const Graph& graph, const std::vector<bool>& allowed,
                                         const std::vector<int>& start, int rounds) {
    return Repair(instance, graph, allowed, start).run(rounds);
}

}  // namespace ansinh::planner
