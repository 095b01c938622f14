#include "app/services/draft_review.hpp"

#include "geo/planner/checker.hpp"

#include <algorithm>

namespace ansinh::app {

namespace {

std::vector<int> placesOf(const TrainingProblem& problem, const DraftClass& one) {
    std::vector<int> places;
    for (const std::string& member : one.members)
        if (const int place = placeOf(problem, member); place >= 0) places.push_back(place);
    return places;
}

/// The checker's view of one class alone; how many classes there are is no question of one.
std::vector<std::string> faultsOf(const planner::Instance& instance, const std::vector<int>& places,
                                  std::optional<int> host) {
    if (!host) return {"no_host"};
    planner::Instance alone = planner::restrictedTo(instance, places);
    alone.p = 1;
    const auto at = std::ranges::find(places, *host);
    return planner::check(alone, std::vector<int>(places.size(), static_cast<int>(at - places.begin()))).broken;
}

void addFigures(const planner::Instance& instance, const TrainingProblem& problem, const TrainingDraft& draft,
                DraftReview& review) {
    std::vector<planner::GivenClass> given;
    for (const DraftClass& one : draft.classes) {
        const int host = placeOf(problem, one.host);
        given.push_back({placesOf(problem, one), host < 0 ? std::nullopt : std::optional(host)});
    }
    const std::vector<planner::Evaluation> evaluations = planner::evaluate(instance, given);
    for (std::size_t i = 0; i < evaluations.size(); ++i) {
        const planner::Evaluation& one = evaluations[i];
        review.classes.push_back({one.facts, one.bestByMean, faultsOf(instance, given[i].members, given[i].host)});
        review.total += one.facts.total;
        review.travel += one.facts.travel;
        if (one.facts.longest > review.longest) {
            review.longest = one.facts.longest;
            review.longestPlace = one.facts.farthest;
        }
    }
}

/// Why here and what else: only a grouping that keeps all rules has second choices.
void addReasons(const planner::Instance& instance, const std::vector<int>& assignment, DraftReview& review) {
    planner::Explanation explanation = planner::explain(instance, assignment);
    for (ClassReview& one : review.classes) {
        const auto found =
            std::ranges::find(explanation.classes, one.facts.host, [](const planner::ClassFacts& f) { return f.host; });
        if (found != explanation.classes.end()) one.facts = *found;
    }
    review.members = std::move(explanation.members);
}

}  // namespace

DraftReview reviewOf(const TrainingProblem& problem, const TrainingDraft& draft) {
    const planner::Instance instance = withRules(problem, draft);
    DraftReview review;
    addFigures(instance, problem, draft, review);
    const std::vector<int> assignment = assignmentOf(problem, draft);
    for (std::size_t place = 0; place < assignment.size(); ++place)
        if (!draft.classOf(problem.communes[place].code)) review.unplaced.push_back(problem.communes[place].code);
    const planner::Verdict verdict = planner::check(instance, assignment);
    review.valid = verdict.valid;
    review.broken = verdict.broken;
    if (review.valid) addReasons(instance, assignment, review);
    return review;
}

}  // namespace ansinh::app
