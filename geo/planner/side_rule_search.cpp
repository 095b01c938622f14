#include "geo/planner/side_rule_search.hpp"

#include "geo/planner/checker.hpp"
#include "geo/planner/host_answers.hpp"
#include "geo/planner/host_tree.hpp"
#include "geo/planner/implied_rules.hpp"
#include "geo/planner/mip_model.hpp"
#include "geo/planner/participant_bound.hpp"
#include "geo/planner/participant_relaxation.hpp"
#include "geo/planner/rule_repair.hpp"
#include "geo/planner/search_teller.hpp"
#include "geo/planner/separators.hpp"

#include <algorithm>
#include <chrono>
#include <memory>
#include <optional>

namespace ansinh::planner {

namespace {

/// A round looks at every pair of places: fewer rounds where there are many, so that mending stays a matter of a
/// second.
int repairRoundsFor(int places) {
    return std::clamp(400 * 60 * 60 / (places * places), 40, 400);
}

constexpr std::int64_t shortSearch = 40;  // nodes of the first engine

constexpr TreeBudget fullClasses{.nodes = 10'000, .settled = 500};
constexpr TreeBudget otherRules{.nodes = 2'000, .settled = 60};

struct Cut {
    int member;
    int host;
    std::vector<int> separator;
};

class SideRuleSearch final : private HostChoices {
public:
    SideRuleSearch(const Instance& instance, const SearchLimits& limits, Monitor& monitor)
        : instance_(instance),
          limits_(limits),
          monitor_(monitor),
          working_(instance),
          graph_(neighbourLists(instance)),
          allowed_(allowedPairs(instance)) {}

    Answer run() {
        possible_ = dropImpossiblePairs(working_, graph_, allowed_);
        if (!possible_) return finished(Status::Infeasible);
        if (!startFromFirstEngine()) return finished(status_);
        if (instance_.maxParticipants && !priceParticipants()) return finished(status_);
        tighten();
        if (settled()) return finished(status_);
        if (best_ && searchHostChoices()) return finished(proved());
        if (stopped()) return finished(Status::Stopped);
        return finished(searchModel({.presolve = true, .priced = !limits_.firstAnswer, .neighbourRows = true}));
    }

    Answer runModelAlone() {
        Instance unlinked = instance_;
        unlinked.contiguous = false;
        possible_ = dropImpossiblePairs(unlinked, graph_, allowed_);
        if (!possible_) return finished(Status::Infeasible);
        return finished(searchModel({.presolve = true, .priced = true, .neighbourRows = false}));
    }

private:
    /// False when that settles it; then status_ says how.
    bool startFromFirstEngine() {
        SearchLimits limits = limits_;
        limits.firstAnswer = false;
        QuestionTeller teller(monitor_, {.best = false});
        const Instance question = relaxedOf(working_, allowed_);
        limits.nodes = limits_.nodes > 0 ? std::min(limits_.nodes, shortSearch) : shortSearch;
        Answer relaxed = searchHosts(question, limits, teller);
        if (relaxed.status == Status::Stopped && !stopped()) {
            // A long search: an answer that keeps all rules first, to be had when it is stopped.
            raise(relaxed.bound);
            if (!relaxed.assignment.empty()) consider(relaxed.assignment);
            limits.nodes = limits_.nodes;
            if (limits_.seconds > 0) limits.seconds = secondsLeft();
            relaxed = searchHosts(question, limits, teller);
        }
        nodes_ += relaxed.nodes;
        raise(relaxed.bound);
        status_ = relaxed.status;
        if (relaxed.status == Status::Infeasible) return false;
        if (!relaxed.assignment.empty()) consider(relaxed.assignment);
        return relaxed.status == Status::Optimal && !settled();
    }

    [[nodiscard]] bool settled() {
        if (best_ && limits_.firstAnswer) status_ = Status::Feasible;
        if (best_ && bestCost_ <= lowest_) status_ = Status::Optimal;
        return best_ && (limits_.firstAnswer || bestCost_ <= lowest_);
    }

    /// What the first engine knows of a problem: rules about single pairs.
    [[nodiscard]] static Instance relaxedOf(const Instance& instance, const std::vector<bool>& allowed) {
        Instance relaxed = instance;
        relaxed.contiguous = false;
        relaxed.minParticipants.reset();
        relaxed.maxParticipants.reset();
        relaxed.forbiddenPairs.clear();
        relaxed.requiredPairs.clear();
        relaxed.adjacency.clear();
        relaxed.maxDistance.reset();  // in the pairs already
        relaxed.eligible.assign(static_cast<std::size_t>(instance.n), false);
        relaxed.forbiddenAssignments.clear();
        for (int host = 0; host < instance.n; ++host) {
            if (!allowed[instance.at(host, host)]) continue;
            relaxed.eligible[static_cast<std::size_t>(host)] = true;
            for (int member = 0; member < instance.n; ++member)
                if (!allowed[instance.at(member, host)]) relaxed.forbiddenAssignments.emplace_back(member, host);
        }
        return relaxed;
    }

    void raise(std::int64_t bound) {
        lowest_ = std::max(lowest_, bound);
        tell();
    }
    void tell() {
        SearchState state{{}, lowest_, nodes_};
        if (best_) state.best = bestCost_;
        monitor_.searching(state);
    }

    /// Takes a grouping, or the best one near it that keeps all rules. `share`: with so much less effort.
    void consider(const std::vector<int>& assignment, int share = 1) {
        if (accept(assignment) || stopped()) return;
        const int rounds = repairRoundsFor(instance_.n) / share;
        const std::optional<std::vector<int>> mended = repaired(working_, graph_, allowed_, assignment, rounds);
        if (mended) (void)accept(*mended);
    }

    bool accept(const std::vector<int>& assignment) {
        const Verdict verdict = check(instance_, assignment);
        if (!verdict.valid) return false;
        if (!best_ || verdict.total < bestCost_) {
            best_ = assignment;
            bestCost_ = verdict.total;
            tell();
        }
        return true;
    }

    /// The knapsack relaxation: a bound, groupings to mend, and pairs that no answer as good as the best one uses.
    /// False when that settles it.
    bool priceParticipants() {
        for (int round = 0; round < 3 && !stopped(); ++round) {
            const std::int64_t before = best_ ? bestCost_ : costCeiling();
            const ParticipantFixing found = fixByParticipants(working_, allowed_, before, monitor_);
            if (!found.fixing.possible && !best_) {
                status_ = Status::Infeasible;
                return false;
            }
            raise(std::min(found.fixing.bound, before));
            take(found.fixing);
            if (found.fixing.possible) multipliers_ = found.fixing.multipliers;
            for (const std::vector<int>& grouping : found.groupings) {
                if (stopped()) break;
                if (keepsAllowed(grouping)) consider(grouping, 3);
            }
            if (settled()) return false;
            if (best_ && bestCost_ == before && round > 0) break;
        }
        return true;
    }

    /// Keeps of the pairs and hosts what is not proved useless. An impossible fixing proves nothing when the best
    /// answer itself is what it keeps.
    void take(const Fixing& fixing) {
        if (!fixing.possible) return;
        for (std::size_t pair = 0; pair < allowed_.size(); ++pair)
            if (!fixing.useful[pair]) allowed_[pair] = false;
        working_.forcedHosts = fixing.openHosts;
        (void)dropImpossiblePairs(working_, graph_, allowed_);
    }

    [[nodiscard]] bool keepsAllowed(const std::vector<int>& grouping) const {
        for (int place = 0; place < instance_.n; ++place)
            if (!allowed_[instance_.at(place, grouping[static_cast<std::size_t>(place)])]) return false;
        return true;
    }

    /// Above every possible cost.
    [[nodiscard]] std::int64_t costCeiling() const {
        std::int64_t sum = 1;
        for (int member = 0; member < instance_.n; ++member) {
            std::int64_t dearest = 0;
            for (int host = 0; host < instance_.n; ++host)
                if (allowed_[instance_.at(member, host)])
                    dearest = std::max(dearest, instance_.weight(member) * instance_.travel(member, host));
            sum += dearest;
        }
        return sum;
    }

    /// True when the best is proved.
    bool searchHostChoices() {
        nodesBefore_ = nodes_;
        if (instance_.maxParticipants) {
            ParticipantRelaxation relaxation(working_, allowed_);
            return searchHostTree(relaxation, working_, allowed_, multipliers_, fullClasses, *this, monitor_);
        }
        const Instance relaxed = relaxedOf(working_, allowed_);
        const Costs costs = costsOf(relaxed);
        Lagrangian relaxation(costs);
        return searchHostTree(relaxation, relaxed, allowed_, multipliers_, otherRules, *this, monitor_);
    }

    [[nodiscard]] std::int64_t best() const override { return bestCost_; }
    void tell(std::int64_t bound, std::int64_t nodes) override {
        nodes_ = std::max(nodes_, nodesBefore_ + nodes);
        raise(std::min(bound, bestCost_));
    }

    /// The model with these hosts alone, after what the relaxation proves of their pairs.
    bool settle(const std::vector<int>& hosts) override {
        Instance rest = working_;
        rest.forcedHosts = hosts;
        std::vector<bool> allowed(allowed_.size(), false);
        for (const int host : hosts)
            for (int member = 0; member < instance_.n; ++member)
                allowed[instance_.at(member, host)] = allowed_[instance_.at(member, host)] &&
                                                      (member == host || !std::ranges::binary_search(hosts, member));
        for (int round = 0; round < 2; ++round) {
            if (!dropImpossiblePairs(rest, graph_, allowed)) return true;
            const Fixing found = instance_.maxParticipants
                                     ? fixByParticipants(rest, allowed, bestCost_ - 1, monitor_).fixing
                                     : fixByBound(relaxedOf(rest, allowed), bestCost_ - 1, monitor_);
            if (!found.possible) return true;
            for (std::size_t pair = 0; pair < allowed.size(); ++pair)
                allowed[pair] = allowed[pair] && found.useful[pair];
        }
        MipModel model(rest, allowed, {.presolve = true, .priced = true, .neighbourRows = true});
        model.addCostLimit(bestCost_ - 1);
        for (;;) {
            if (stopped()) return false;
            QuestionTeller teller(monitor_, {.best = false, .bound = false, .nodes = nodes_});
            const MipResult result = model.solve({}, secondsLeft(), teller);
            nodesBefore_ += result.nodes;
            if (result.status != Status::Optimal) return result.status == Status::Infeasible;
            if (accept(result.assignment)) return true;
            if (!instance_.contiguous) return false;  // rounding went wrong
            const std::vector<Separation> apart = separations(graph_, result.assignment, allowed);
            if (apart.empty()) return false;
            for (const Separation& separation : apart)
                for (const int member : separation.part) model.addCut(member, separation.host, separation.separator);
        }
    }

    [[nodiscard]] double secondsLeft() const {
        return limits_.seconds > 0 ? std::max(0.001, limits_.seconds - elapsed()) : 0;
    }

    [[nodiscard]] bool stopped() const override {
        return monitor_.cancelled() || (limits_.seconds > 0 && elapsed() > limits_.seconds);
    }

    /// Takes out what no answer as good as the best one uses.
    void tighten() {
        for (int round = 0; best_ && round < 3; ++round) {
            const auto before = std::ranges::count(allowed_, true);
            const Fixing fixing = fixByBound(relaxedOf(working_, allowed_), bestCost_, monitor_);
            raise(std::min(fixing.bound, bestCost_));
            if (!fixing.possible) return;  // can't be: the best one is such an answer
            if (!instance_.maxParticipants) multipliers_ = fixing.multipliers;
            take(fixing);
            if (std::ranges::count(allowed_, true) * 50 > before * 49) return;
        }
    }

    Status searchModel(const MipModel::Form& form) {
        auto model = std::make_unique<MipModel>(working_, allowed_, form);
        for (;;) {
            const double left = limits_.seconds > 0 ? limits_.seconds - elapsed() : 0;
            if (monitor_.cancelled() || (limits_.seconds > 0 && left <= 0)) return Status::Stopped;
            QuestionTeller teller(monitor_, {.best = false, .bound = form.priced, .nodes = nodes_});
            const MipResult result = model->solve(best_.value_or(std::vector<int>{}), left, teller);
            nodes_ += result.nodes;
            if (result.status == Status::Infeasible) return best_ ? proved() : Status::Infeasible;
            if (result.status == Status::Stopped) {
                if (form.priced) raise(result.bound);
                if (!result.assignment.empty()) (void)accept(result.assignment);
                return Status::Stopped;
            }
            if (form.priced) raise(costOf(result.assignment));
            const std::vector<Separation> apart =
                instance_.contiguous ? separations(graph_, result.assignment, allowed_) : std::vector<Separation>{};
            const std::int64_t before = best_ ? bestCost_ : 0;
            const bool hadBest = best_.has_value();
            if (apart.empty() || !form.neighbourRows)
                (void)accept(result.assignment);
            else
                consider(result.assignment);
            if (settled()) return status_;
            if (apart.empty()) return Status::Stopped;  // rounding went wrong: never claimed to be the best
            for (const Separation& separation : apart)
                for (int member : separation.part) cuts_.push_back({member, separation.host, separation.separator});
            if (form.neighbourRows && best_ && (!hadBest || bestCost_ < before)) {
                tighten();
                model = std::make_unique<MipModel>(working_, allowed_, form);
                for (const Cut& cut : cuts_) model->addCut(cut.member, cut.host, cut.separator);
            } else {
                for (const Separation& separation : apart)
                    for (int member : separation.part) model->addCut(member, separation.host, separation.separator);
            }
        }
    }

    Status proved() {
        lowest_ = bestCost_;
        return Status::Optimal;
    }

    [[nodiscard]] std::int64_t costOf(const std::vector<int>& assignment) const {
        std::int64_t sum = 0;
        for (int place = 0; place < instance_.n; ++place)
            sum += instance_.weight(place) * instance_.travel(place, assignment[static_cast<std::size_t>(place)]);
        return sum;
    }

    [[nodiscard]] double elapsed() const {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - start_).count();
    }

    [[nodiscard]] Answer finished(Status status) const {
        Answer answer;
        answer.status = status;
        answer.nodes = nodes_;
        answer.seconds = elapsed();
        answer.bound = lowest_;
        if (best_ && status != Status::Infeasible) {
            answer.assignment = *best_;
            answer.hosts = *best_;
            std::ranges::sort(answer.hosts);
            answer.hosts.erase(std::unique(answer.hosts.begin(), answer.hosts.end()), answer.hosts.end());
            answer.objective = bestCost_;
            answer.bound = std::min(lowest_, bestCost_);
        }
        return answer;
    }

    const Instance& instance_;
    const SearchLimits limits_;
    Monitor& monitor_;
    Instance working_;  // the instance with what was proved about it
    Graph graph_;
    std::vector<bool> allowed_;
    std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();

    bool possible_ = true;
    Status status_ = Status::Stopped;
    std::optional<std::vector<int>> best_;
    std::int64_t bestCost_ = 0;
    std::int64_t lowest_ = 0;
    std::int64_t nodes_ = 0;
    std::int64_t nodesBefore_ = 0;  // those of the tree of hosts aside
    std::vector<Cut> cuts_;
    std::vector<std::int64_t> multipliers_;  // of the relaxation with participants
};

}  // namespace

Answer searchWithSideRules(const Instance& instance, const SearchLimits& limits, Monitor& monitor) {
    return SideRuleSearch(instance, limits, monitor).run();
}

Answer searchByModelAlone(const Instance& instance, const SearchLimits& limits, Monitor& monitor) {
    return SideRuleSearch(instance, limits, monitor).runModelAlone();
}

}  // namespace ansinh::planner
