#pragma once

#include "app/services/training_draft.hpp"
#include "geo/planner/explain.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ansinh::app {

/// A class of a draft: figures, and what is wrong with it.
struct ClassReview {
    planner::ClassFacts facts;
    int bestByMean = -1;              ///< place of the member with the smallest sum of travel, weights aside
    std::vector<std::string> broken;  ///< as the checker calls it: "class_too_small", …; "no_host"
};

/// A draft against the rules, worked out from the inputs alone.
struct DraftReview {
    bool valid = false;                 ///< everybody is in a class and no rule is broken
    std::vector<std::string> broken;    ///< rules, of the draft as a whole
    std::vector<std::string> unplaced;  ///< codes of the problem's communes in no class
    std::int64_t total = 0;             ///< sum of weight × travel
    std::int64_t travel = 0;            ///< metres, weights aside
    std::int64_t longest = 0;           ///< metres
    int longestPlace = -1;              ///< who travels so far
    std::vector<ClassReview> classes;   ///< in the draft's order
    std::vector<planner::MemberFacts> members;  ///< by place; empty unless the draft is valid
};

[[nodiscard]] DraftReview reviewOf(const TrainingProblem& problem, const TrainingDraft& draft);

}  // namespace ansinh::app
