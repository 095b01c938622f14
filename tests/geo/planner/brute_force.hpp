#pragma once

#include "geo/planner/checker.hpp"
#include "geo/planner/instance.hpp"

#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace ansinh::test {

/// Every way to make p classes and to give each a host, judged by the checker alone. For the longest travel: that and
/// the total; else the total and, if asked for, the longest. Nothing when no grouping keeps the rules.
class BruteForce {
public:
    using Worth = std::pair<std::int64_t, std::int64_t>;
    using Seen = std::function<void(const std::vector<int>& assignment, const Worth& worth)>;

    /// `seen` is told of every grouping that keeps the rules.
    explicit BruteForce(const planner::Instance& instance, Seen seen = {})
        : instance_(instance), seen_(std::move(seen)), assignment_(static_cast<std::size_t>(instance.n)) {
        place(0);
    }
    [[nodiscard]] const std::optional<Worth>& best() const { return best_; }

private:
    void place(int member) {
        if (member == instance_.n) {
            if (static_cast<int>(classes_.size()) == instance_.p) lead(0);
            return;
        }
        for (std::size_t c = 0; c < classes_.size(); ++c) {
            classes_[c].push_back(member);
            place(member + 1);
            classes_[c].pop_back();
        }
        if (static_cast<int>(classes_.size()) == instance_.p) return;
        classes_.push_back({member});
        place(member + 1);
        classes_.pop_back();
    }

    void lead(std::size_t number) {
        if (number == classes_.size()) {
            const planner::Verdict verdict = planner::check(instance_, assignment_);
            if (!verdict.valid) return;
            Worth worth{verdict.total, 0};
            if (instance_.objective == planner::Objective::TotalThenLongest) worth.second = verdict.longest;
            if (instance_.objective == planner::Objective::Longest) worth = {verdict.longest, verdict.total};
            if (seen_) seen_(assignment_, worth);
            if (!best_ || worth < *best_) best_ = worth;
            return;
        }
        for (int host : classes_[number]) {
            for (int member : classes_[number]) assignment_[static_cast<std::size_t>(member)] = host;
            lead(number + 1);
        }
    }

    const planner::Instance& instance_;
    Seen seen_;
    std::vector<int> assignment_;
    std::vector<std::vector<int>> classes_;
    std::optional<Worth> best_;
};

}  // namespace ansinh::test
