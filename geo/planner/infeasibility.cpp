#include "geo/planner/infeasibility.hpp"

#include "geo/planner/engines.hpp"
#include "geo/planner/implied_rules.hpp"
#include "geo/planner/separators.hpp"

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <numeric>
#include <set>

namespace ansinh::planner {

namespace {

constexpr double secondsPerQuestion = 5;

std::size_t size(int value) {
    return static_cast<std::size_t>(value);
}

/// The places and classes that are not locked.
struct Free {
    explicit Free(const Instance& instance) : marks(size(instance.n), true) {
        for (const LockedClass& locked : instance.locked)
            for (int member : locked.members) marks[size(member)] = false;
        places = static_cast<int>(std::ranges::count(marks, true));
        classes = instance.p - static_cast<int>(instance.locked.size());
        for (int place = 0; place < instance.n; ++place)
            if (marks[size(place)]) {
                participants += instance.participantsOf(place);
                most = std::max(most, instance.participantsOf(place));
            }
    }
    std::vector<bool> marks;
    int places = 0;
    int classes = 0;
    std::int64_t participants = 0;
    std::int64_t most = 0;
};

bool sizesFit(const Instance& instance, std::int64_t places, std::int64_t classes) {
    return instance.lower * classes <= places && places <= instance.largest() * classes;
}

/// The rule alone if no number of classes would do, else the rule and the number.
template <typename Fits>
std::vector<std::string> withCount(const Instance& instance, const char* rule, const Fits& fits) {
    for (int classes = 1; classes <= instance.n; ++classes)
        if (fits(classes)) return {"class_count", rule};
    return {rule};
}

bool hasIslandBelow(const Instance& instance, const Free& free, int least) {
    const Graph graph = neighbourLists(instance);
    std::vector<bool> left = free.marks;
    for (int place = 0; place < instance.n; ++place) {
        if (!left[size(place)]) continue;
        const std::vector<int> island = reachable(graph, place, free.marks);
        if (static_cast<int>(island.size()) < least) return true;
        for (int member : island) left[size(member)] = false;
    }
    return false;
}

struct Rule {
    const char* code;
    bool (*present)(const Instance&);
    void (*drop)(Instance&);
};

// The number of classes comes last: to do without it many numbers must be tried.
constexpr Rule rules[] = {
    {"locked_classes", [](const Instance& i) { return !i.locked.empty(); }, [](Instance& i) { i.locked.clear(); }},
    {"forbidden_assignments", [](const Instance& i) { return !i.forbiddenAssignments.empty(); },
     [](Instance& i) { i.forbiddenAssignments.clear(); }},
    {"required_pairs", [](const Instance& i) { return !i.requiredPairs.empty(); },
     [](Instance& i) { i.requiredPairs.clear(); }},
    {"forbidden_pairs", [](const Instance& i) { return !i.forbiddenPairs.empty(); },
     [](Instance& i) { i.forbiddenPairs.clear(); }},
    {"participants", [](const Instance& i) { return i.minParticipants || i.maxParticipants; },
     [](Instance& i) {
         i.minParticipants.reset();
         i.maxParticipants.reset();
     }},
    {"contiguous", [](const Instance& i) { return i.contiguous; }, [](Instance& i) { i.contiguous = false; }},
    {"travel_limit", [](const Instance& i) { return i.maxDistance.has_value(); },
     [](Instance& i) { i.maxDistance.reset(); }},
    {"forced_hosts", [](const Instance& i) { return !i.forcedHosts.empty(); },
     [](Instance& i) { i.forcedHosts.clear(); }},
    {"eligible_hosts", [](const Instance& i) { return !i.eligible.empty(); }, [](Instance& i) { i.eligible.clear(); }},
    {"class_size", [](const Instance& i) { return i.lower > 1 || i.largest() < i.n; },
     [](Instance& i) {
         i.lower = 1;
         i.upper = 0;
     }},
};

class Filter {
public:
    Filter(const SearchLimits& limits, Monitor& monitor) : limits_(limits), monitor_(monitor) {}

    std::vector<std::string> run(Instance instance) {
        std::vector<std::string> kept;
        const bool countMatters = !withoutAnswer(instance, true);
        if (countMatters) kept.emplace_back("class_count");
        for (const Rule& rule : rules) {
            if (!rule.present(instance)) continue;
            Instance without = instance;
            rule.drop(without);
            if (withoutAnswer(without, !countMatters))
                instance = std::move(without);
            else
                kept.emplace_back(rule.code);
        }
        // With fewer rules left the number of classes may have become needless, never the other way round.
        if (countMatters && kept.size() > 1 && withoutAnswer(instance, true)) kept.erase(kept.begin());
        return kept;
    }

private:
    /// True only when proved.
    bool withoutAnswer(const Instance& instance, bool anyCount) {
        if (!anyCount) return ask(instance);
        std::vector<int> counts(size(instance.n));
        std::iota(counts.begin(), counts.end(), 1);
        std::ranges::stable_sort(counts, {}, [&](int count) { return std::abs(count - instance.p); });
        Instance other = instance;
        return std::ranges::all_of(counts, [&](int count) {
            other.p = count;
            return ask(other);
        });
    }

    bool ask(const Instance& instance) {
        if (!arithmeticClash(instance).empty()) return true;
        SearchLimits limits{.seconds = secondsPerQuestion, .nodes = 0, .firstAnswer = true};
        if (limits_.seconds > 0) {
            const double left =
                limits_.seconds - std::chrono::duration<double>(std::chrono::steady_clock::now() - start_).count();
            if (left <= 0) return false;
            limits.seconds = std::min(limits.seconds, left);
        }
        return !monitor_.cancelled() && smallestTotal(instance, limits, monitor_).status == Status::Infeasible;
    }

    const SearchLimits limits_;  // for all questions together
    Monitor& monitor_;
    std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
};

}  // namespace

std::vector<std::string> arithmeticClash(const Instance& instance) {
    const Free free(instance);
    if (free.classes < 0 || (free.classes == 0) != (free.places == 0)) return {"class_count", "locked_classes"};
    if (instance.p > instance.n) return {"class_count"};
    if (free.classes > free.places) return {"class_count", "locked_classes"};
    if (!sizesFit(instance, free.places, free.classes)) {
        if (!instance.locked.empty()) return {"class_count", "class_size", "locked_classes"};
        return withCount(instance, "class_size", [&](int classes) { return sizesFit(instance, instance.n, classes); });
    }
    if (instance.maxParticipants && free.most > *instance.maxParticipants) return {"participants"};
    const auto participantsFit = [&](int classes) {
        return (!instance.maxParticipants || free.participants <= *instance.maxParticipants * classes) &&
               (!instance.minParticipants || free.participants >= *instance.minParticipants * classes);
    };
    if (!participantsFit(free.classes)) return withCount(instance, "participants", participantsFit);
    const std::set<int> forced(instance.forcedHosts.begin(), instance.forcedHosts.end());
    if (forced.size() > size(instance.p)) return {"class_count", "forced_hosts"};
    if (instance.locked.empty()) {
        if (!std::ranges::all_of(forced, [&](int host) { return instance.mayHost(host); }))
            return {"eligible_hosts", "forced_hosts"};
        if (const auto hosts = instance.eligible.empty() ? instance.n : std::ranges::count(instance.eligible, true);
            hosts < instance.p)
            return withCount(instance, "eligible_hosts", [&](int classes) { return classes <= hosts; });
        if (instance.contiguous && instance.lower > 1 && hasIslandBelow(instance, free, instance.lower))
            return {"class_size", "contiguous"};
    }
    return {};
}

std::vector<std::string> smallestClash(const Instance& instance, const SearchLimits& limits, Monitor& monitor) {
    return Filter(limits, monitor).run(instance);
}

}  // namespace ansinh::planner
