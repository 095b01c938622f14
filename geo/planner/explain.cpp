#include "geo/planner/explain.hpp"

#include "geo/planner/checker.hpp"
#include "geo/planner/implied_rules.hpp"
#include "geo/planner/separators.hpp"

#include <algorithm>
#include <map>

namespace ansinh::planner {

namespace {

std::size_t size(int value) {
    return static_cast<std::size_t>(value);
}

std::int64_t totalTo(const Instance& instance, const std::vector<int>& members, int host) {
    std::int64_t sum = 0;
    for (int member : members) sum += instance.weight(member) * instance.travel(member, host);
    return sum;
}

bool isConnected(const Instance& instance, const Graph& graph, const std::vector<int>& members) {
    std::vector<bool> inside(size(instance.n), false);
    for (int member : members) inside[size(member)] = true;
    return reachable(graph, members.front(), inside).size() == members.size();
}

ClassFacts factsOf(const Instance& instance, const Graph& graph, std::vector<int> members, std::optional<int> host) {
    std::ranges::sort(members);
    ClassFacts facts;
    facts.host = host;
    for (int member : members) facts.participants += instance.participantsOf(member);
    facts.connected = isConnected(instance, graph, members);
    if (host) {
        facts.total = totalTo(instance, members, *host);
        for (int member : members) {
            const std::int64_t metres = instance.travel(member, *host);
            facts.travel += metres;
            if (metres > facts.longest) {
                facts.longest = metres;
                facts.farthest = member;
            }
        }
        if (members.size() > 1)
            facts.mean = static_cast<double>(facts.travel) / static_cast<double>(members.size() - 1);
    }
    facts.members = std::move(members);
    return facts;
}

class Explaining {
public:
    Explaining(const Instance& instance, const std::vector<int>& assignment)
        : instance_(instance), assignment_(assignment), total_(check(instance, assignment).total) {}

    Explanation run() {
        const Graph graph = neighbourLists(instance_);
        std::map<int, std::vector<int>> classes;
        for (int place = 0; place < instance_.n; ++place) classes[assignment_[size(place)]].push_back(place);
        Explanation explanation;
        for (const auto& [host, members] : classes) {
            ClassFacts facts = factsOf(instance_, graph, members, host);
            facts.nextHost = nextHost(members, host, assignment_);
            facts.binding = bindingOf(facts);
            explanation.classes.push_back(std::move(facts));
        }
        for (int place = 0; place < instance_.n; ++place) {
            const int host = assignment_[size(place)];
            MemberFacts member{host, instance_.travel(place, host), {}, {}, {}};
            findNextClass(place, classes[host], explanation.classes, member);
            explanation.members.push_back(std::move(member));
        }
        return explanation;
    }

private:
    /// The best other member that may lead, all rules kept; `members` already without whom they lost.
    [[nodiscard]] std::optional<Choice> nextHost(const std::vector<int>& members, int host,
                                                 const std::vector<int>& assignment) const {
        std::optional<Choice> best;
        for (int candidate : members) {
            if (candidate == host) continue;
            std::vector<int> other = assignment;
            for (int member : members) other[size(member)] = candidate;
            const Verdict verdict = check(instance_, other);
            if (verdict.valid && (!best || verdict.total - total_ < best->change))
                best = Choice{candidate, verdict.total - total_};
        }
        return best;
    }

    void findNextClass(int place, std::vector<int> left, const std::vector<ClassFacts>& classes,
                       MemberFacts& member) const {
        std::erase(left, place);
        for (const ClassFacts& to : classes) {
            if (*to.host == member.host) continue;
            std::vector<int> other = assignment_;
            other[size(place)] = *to.host;
            if (place == member.host) {
                if (const std::optional<Choice> led = nextHost(left, place, other))
                    keepCheaper(member.nextClass, {*to.host, led->change});
                continue;
            }
            Verdict verdict = check(instance_, other);
            const Choice choice{*to.host, verdict.total - total_};
            if (verdict.valid)
                keepCheaper(member.nextClass, choice);
            else if (keepCheaper(member.barredClass, choice))
                member.broken = std::move(verdict.broken);
        }
        if (!member.nextClass) return;
        member.barredClass.reset();
        member.broken.clear();
    }

    static bool keepCheaper(std::optional<Choice>& best, Choice choice) {
        if (best && best->change <= choice.change) return false;
        best = choice;
        return true;
    }

    [[nodiscard]] std::vector<std::string> bindingOf(const ClassFacts& facts) const {
        std::vector<std::string> binding;
        const auto count = static_cast<int>(facts.members.size());
        if (count <= instance_.lower || count >= instance_.largest()) binding.emplace_back("class_size");
        // Nobody could come or go without breaking the limit.
        std::int64_t fewest = 0;
        for (int member : facts.members) {
            const std::int64_t persons = instance_.participantsOf(member);
            if (persons > 0 && (fewest == 0 || persons < fewest)) fewest = persons;
        }
        if ((instance_.maxParticipants && facts.participants + fewest > *instance_.maxParticipants) ||
            (instance_.minParticipants && facts.participants - fewest < *instance_.minParticipants))
            binding.emplace_back("participants");
        if (instance_.maxDistance && facts.longest == *instance_.maxDistance) binding.emplace_back("travel_limit");
        if (std::ranges::find(instance_.forcedHosts, *facts.host) != instance_.forcedHosts.end())
            binding.emplace_back("forced_hosts");
        for (const LockedClass& locked : instance_.locked)
            if (std::ranges::find(facts.members, locked.members.front()) != facts.members.end())
                binding.emplace_back("locked_classes");
        return binding;
    }

    const Instance& instance_;
    const std::vector<int>& assignment_;
    std::int64_t total_;
};

}  // namespace

Explanation explain(const Instance& instance, const std::vector<int>& assignment) {
    return Explaining(instance, assignment).run();
}

std::vector<Evaluation> evaluate(const Instance& instance, const std::vector<GivenClass>& classes) {
    const Graph graph = neighbourLists(instance);
    std::vector<Evaluation> evaluations;
    for (const GivenClass& given : classes) {
        if (given.members.empty()) continue;
        Evaluation evaluation;
        evaluation.facts = factsOf(instance, graph, given.members, given.host);
        for (int candidate : evaluation.facts.members) {
            if (!instance.mayHost(candidate)) continue;
            std::int64_t sum = 0;
            std::int64_t longest = 0;
            for (int member : given.members) {
                sum += instance.travel(member, candidate);
                longest = std::max(longest, instance.travel(member, candidate));
            }
            if (evaluation.bestByMean < 0 || sum < evaluation.bestSum) {
                evaluation.bestByMean = candidate;
                evaluation.bestSum = sum;
            }
            if (evaluation.bestByLongest < 0 || longest < evaluation.bestLongest) {
                evaluation.bestByLongest = candidate;
                evaluation.bestLongest = longest;
            }
        }
        evaluations.push_back(std::move(evaluation));
    }
    return evaluations;
}

Instance restrictedTo(const Instance& instance, const std::vector<int>& places) {
    Instance part = instance;
    std::vector<int> number(size(instance.n), -1);
    for (std::size_t i = 0; i < places.size(); ++i) number[size(places[i])] = static_cast<int>(i);
    part.n = static_cast<int>(places.size());
    const auto thin = [&](auto& values) {
        if (values.empty()) return;
        auto kept = values;
        kept.clear();
        for (int place : places) kept.push_back(values[size(place)]);
        values = std::move(kept);
    };
    thin(part.weights);
    thin(part.eligible);
    thin(part.participants);
    part.distance.clear();
    for (int member : places)
        for (int host : places) part.distance.push_back(instance.travel(member, host));
    for (std::vector<PlacePair>* pairs :
         {&part.adjacency, &part.forbiddenPairs, &part.requiredPairs, &part.forbiddenAssignments}) {
        for (auto& [a, b] : *pairs) {
            a = number[size(a)];
            b = number[size(b)];
        }
        std::erase_if(*pairs, [](const PlacePair& pair) { return pair.first < 0 || pair.second < 0; });
    }
    for (int& host : part.forcedHosts) host = number[size(host)];
    std::erase(part.forcedHosts, -1);
    part.locked.clear();
    for (const LockedClass& locked : instance.locked) {
        LockedClass kept;
        for (int member : locked.members)
            if (number[size(member)] >= 0) kept.members.push_back(number[size(member)]);
        if (kept.members.size() != locked.members.size()) continue;
        if (locked.host) kept.host = number[size(*locked.host)];
        part.locked.push_back(std::move(kept));
    }
    return part;
}

}  // namespace ansinh::planner
