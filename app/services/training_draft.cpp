#include "app/services/training_draft.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace ansinh::app {

namespace {

std::size_t size(int value) {
    return static_cast<std::size_t>(value);
}

CodePair ordered(const std::string& a, const std::string& b) {
    return a < b ? CodePair{a, b} : CodePair{b, a};
}

void put(std::vector<CodePair>& pairs, const CodePair& pair, bool on) {
    std::erase(pairs, pair);
    if (on) pairs.insert(std::ranges::upper_bound(pairs, pair), pair);
}

std::size_t common(const std::vector<std::string>& a, const std::vector<std::string>& b) {
    return static_cast<std::size_t>(
        std::ranges::count_if(a, [&](const std::string& code) { return std::ranges::binary_search(b, code); }));
}

}  // namespace

int placeOf(const TrainingProblem& problem, const std::string& code) {
    return problem.placeOf(code).value_or(-1);
}

const DraftClass* TrainingDraft::find(int number) const {
    const auto found = std::ranges::find(classes, number, &DraftClass::number);
    return found == classes.end() ? nullptr : &*found;
}

DraftClass* TrainingDraft::edit(int number) {
    const auto found = std::ranges::find(classes, number, &DraftClass::number);
    return found == classes.end() ? nullptr : &*found;
}

const DraftClass* TrainingDraft::classOf(const std::string& code) const {
    const auto found = std::ranges::find_if(
        classes, [&](const DraftClass& one) { return std::ranges::binary_search(one.members, code); });
    return found == classes.end() ? nullptr : &*found;
}

int TrainingDraft::settled() const {
    const auto held = std::ranges::count_if(classes, [](const DraftClass& one) { return one.held; });
    return static_cast<int>(static_cast<std::size_t>(held) + pinned.size() + hosts.size() + noHosts.size() +
                            apart.size() + together.size());
}

void TrainingDraft::forgetSettled() {
    for (DraftClass& one : classes) one.held = false;
    pinned.clear();
    hosts.clear();
    noHosts.clear();
    apart.clear();
    together.clear();
}

/// The member to whom the others travel least, of those that may host; of all when none may.
void TrainingDraft::findHost(const TrainingProblem& problem, DraftClass& one) const {
    one.host.clear();
    std::pair<bool, std::int64_t> best;  // not eligible, total
    for (const std::string& candidate : one.members) {
        const int host = placeOf(problem, candidate);
        if (host < 0) continue;
        std::int64_t total = 0;
        for (const std::string& member : one.members)
            if (const int place = placeOf(problem, member); place >= 0)
                total += problem.instance.weight(place) * problem.instance.travel(place, host);
        const std::pair<bool, std::int64_t> worth{!problem.instance.mayHost(host) || noHosts.contains(candidate), total};
        if (!one.host.empty() && worth >= best) continue;
        one.host = candidate;
        best = worth;
    }
}

void TrainingDraft::move(const TrainingProblem& problem, const std::string& code, int number) {
    if (number == 0) {
        const auto last = std::ranges::max_element(classes, {}, &DraftClass::number);
        number = last == classes.end() ? 1 : last->number + 1;
        classes.push_back({.number = number, .host = {}, .members = {}, .held = false});
    }
    const DraftClass* const from = classOf(code);
    DraftClass* const to = edit(number);
    if (!to || (from && from->number == number)) return;
    to->members.insert(std::ranges::upper_bound(to->members, code), code);
    if (to->host.empty()) findHost(problem, *to);
    for (DraftClass& one : classes) {
        if (one.number == number || std::erase(one.members, code) == 0) continue;
        if (one.host == code) findHost(problem, one);
    }
    std::erase_if(classes, [](const DraftClass& one) { return one.members.empty(); });
    hosts.erase(code);
    pinned.insert(code);
}

void TrainingDraft::setHost(const std::string& code) {
    const DraftClass* const in = classOf(code);
    DraftClass* const one = in ? edit(in->number) : nullptr;
    if (!one) return;
    for (const std::string& member : one->members) hosts.erase(member);
    noHosts.erase(code);
    hosts.insert(code);
    one->host = code;
}

void TrainingDraft::forbidHost(const TrainingProblem& problem, const std::string& code) {
    hosts.erase(code);
    noHosts.insert(code);
    for (DraftClass& one : classes)
        if (one.host == code) findHost(problem, one);
}

void TrainingDraft::pin(const std::string& code, bool on) {
    if (on && classOf(code))
        pinned.insert(code);
    else
        pinned.erase(code);
}

void TrainingDraft::hold(int number, bool on) {
    if (DraftClass* const one = edit(number)) one->held = on;
}

void TrainingDraft::setApart(const std::string& a, const std::string& b, bool on) {
    if (a == b) return;
    put(apart, ordered(a, b), on);
    if (on) put(together, ordered(a, b), false);
}

void TrainingDraft::setTogether(const std::string& a, const std::string& b, bool on) {
    if (a == b) return;
    put(together, ordered(a, b), on);
    if (on) put(apart, ordered(a, b), false);
}

TrainingDraft draftOf(const TrainingProblem& problem, const std::vector<int>& assignment, const TrainingDraft& before,
                      int firstNumber) {
    std::map<int, DraftClass> byHost;
    for (std::size_t place = 0; place < assignment.size(); ++place) {
        if (assignment[place] < 0) continue;
        DraftClass& one = byHost[assignment[place]];
        one.host = problem.communes[size(assignment[place])].code;
        one.members.push_back(problem.communes[place].code);
    }
    TrainingDraft draft = before;
    draft.classes.clear();
    for (auto& [host, one] : byHost) {
        std::ranges::sort(one.members);
        draft.classes.push_back(std::move(one));
    }
    // The largest overlaps choose first, so that one class never takes the number of another that fits it better.
    struct Overlap {
        std::size_t shared;
        std::size_t now;
        std::size_t then;
    };
    std::vector<Overlap> overlaps;
    for (std::size_t now = 0; now < draft.classes.size(); ++now)
        for (std::size_t then = 0; then < before.classes.size(); ++then)
            if (const std::size_t shared = common(draft.classes[now].members, before.classes[then].members))
                overlaps.push_back({shared, now, then});
    std::ranges::stable_sort(overlaps, std::ranges::greater{}, &Overlap::shared);
    std::set<int> used;
    for (const Overlap& one : overlaps) {
        DraftClass& now = draft.classes[one.now];
        const DraftClass& then = before.classes[one.then];
        if (now.number != 0 || used.contains(then.number)) continue;
        now.number = then.number;
        now.held = then.held && now.members == then.members;
        used.insert(now.number);
    }
    int next = firstNumber;
    for (DraftClass& one : draft.classes) {
        if (one.number != 0) continue;
        while (used.contains(next)) ++next;
        one.number = next;
        used.insert(next);
    }
    std::ranges::sort(draft.classes, {}, &DraftClass::number);
    std::erase_if(draft.pinned, [&](const std::string& code) { return !draft.classOf(code); });
    return draft;
}

std::vector<int> assignmentOf(const TrainingProblem& problem, const TrainingDraft& draft) {
    std::vector<int> assignment(problem.communes.size(), -1);
    for (const DraftClass& one : draft.classes) {
        const int host = one.host.empty() ? -1 : placeOf(problem, one.host);
        for (const std::string& member : one.members)
            if (const int place = placeOf(problem, member); place >= 0) assignment[size(place)] = host;
    }
    return assignment;
}

planner::Instance withRules(const TrainingProblem& problem, const TrainingDraft& draft) {
    planner::Instance instance = problem.instance;
    const auto mayHost = [&](int place, bool may) {
        if (instance.eligible.empty()) instance.eligible.assign(size(instance.n), true);
        instance.eligible[size(place)] = may;
    };
    const auto mustHost = [&](int place) {
        if (std::ranges::find(instance.forcedHosts, place) == instance.forcedHosts.end())
            instance.forcedHosts.push_back(place);
        // What a person set is the answer to the question whether it may.
        if (!instance.mayHost(place)) mayHost(place, true);
    };
    for (const std::string& code : draft.hosts)
        if (const int place = placeOf(problem, code); place >= 0) mustHost(place);
    for (const std::string& code : draft.noHosts)
        if (const int place = placeOf(problem, code); place >= 0) mayHost(place, false);
    const auto addPairs = [&](const std::vector<CodePair>& from, std::vector<planner::PlacePair>& to) {
        for (const auto& [a, b] : from) {
            const planner::PlacePair pair{placeOf(problem, a), placeOf(problem, b)};
            if (pair.first >= 0 && pair.second >= 0) to.push_back(pair);
        }
    };
    addPairs(draft.apart, instance.forbiddenPairs);
    addPairs(draft.together, instance.requiredPairs);
    for (const DraftClass& one : draft.classes) {
        const int host = one.host.empty() ? -1 : placeOf(problem, one.host);
        if (one.held) {
            planner::LockedClass locked;
            for (const std::string& member : one.members)
                if (const int place = placeOf(problem, member); place >= 0) locked.members.push_back(place);
            if (host >= 0) locked.host = host;
            if (!locked.members.empty()) instance.locked.push_back(std::move(locked));
            continue;
        }
        if (host < 0) continue;
        for (const std::string& member : one.members) {
            const int place = draft.pinned.contains(member) ? placeOf(problem, member) : -1;
            if (place < 0) continue;
            mustHost(host);
            if (place == host) continue;
            mayHost(place, false);
            for (int other = 0; other < instance.n; ++other)
                if (other != host && other != place) instance.forbiddenAssignments.emplace_back(place, other);
        }
    }
    return instance;
}

TrainingQuestion withRules(TrainingQuestion question, const TrainingDraft& draft) {
    question.hosts.assign(draft.hosts.begin(), draft.hosts.end());
    question.noHosts.assign(draft.noHosts.begin(), draft.noHosts.end());
    question.apart = draft.apart;
    question.together = draft.together;
    question.placed.clear();
    question.held.clear();
    for (const DraftClass& one : draft.classes) {
        if (one.held) {
            question.held.push_back(
                {one.members, one.host.empty() ? std::nullopt : std::optional<std::string>(one.host)});
            continue;
        }
        for (const std::string& member : one.members)
            if (draft.pinned.contains(member) && !one.host.empty()) question.placed.emplace_back(member, one.host);
    }
    return question;
}

}  // namespace ansinh::app
