#pragma once

#include "app/controllers/training_map.hpp"
#include "app/controllers/training_texts.hpp"
#include "app/models/training_rows.hpp"
#include "app/services/settled_choices.hpp"

#include <map>
#include <string>
#include <vector>

namespace ansinh::app {

/// Makes the rows of the page's lists. Holds references: made where it is used.
class TrainingRows {
    Q_DECLARE_TR_FUNCTIONS(Training)

public:
    TrainingRows(const ProjectFacts& facts, text::Language language, bool dark)
        : facts_(facts), texts_(facts, language), language_(language), dark_(dark) {}

    /// The plan's classes as they stand.
    [[nodiscard]] std::vector<TrainingClassRow> planned(const ExistingClasses& existing) const;
    /// The best that the communes of the plan's classes could have.
    [[nodiscard]] std::vector<TrainingClassRow> best(const ExistingClasses& existing) const;
    /// The plan's classes before their figures are known.
    [[nodiscard]] std::vector<TrainingClassRow> named() const;
    [[nodiscard]] std::vector<TrainingClassRow> drafted(const TrainingDesk& desk) const;

    [[nodiscard]] std::vector<TrainingMemberRow> plannedMembers(const ExistingClasses& existing, int number) const;
    [[nodiscard]] std::vector<TrainingMemberRow> bestMembers(const ExistingClasses& existing, int number) const;
    [[nodiscard]] std::vector<TrainingMemberRow> draftedMembers(const TrainingDesk& desk, int number) const;

    /// What a person has settled, each with its cost where it is known.
    [[nodiscard]] std::vector<TrainingChoiceRow> settled(const TrainingDraft& draft,
                                                         const std::map<SettledChoice, std::int64_t>& costs,
                                                         Weighting weighting) const;
    /// Where a commune may be moved to: the other classes, nearest host first, and a new one.
    [[nodiscard]] std::vector<TrainingTargetRow> targets(const TrainingDesk& desk, const std::string& code) const;

private:
    [[nodiscard]] TrainingClassRow classRow(const TrainingProblem& problem, const planner::ClassFacts& facts) const;
    [[nodiscard]] QString whenOf(const TrainingClass& one) const;
    void addReadiness(TrainingClassRow& row, const TrainingProblem& problem, int host) const;
    [[nodiscard]] QString whyHost(const TrainingProblem& problem, const planner::ClassFacts& facts) const;
    [[nodiscard]] QString nextClass(const TrainingProblem& problem, const TrainingDraft& draft,
                                    const planner::MemberFacts& member) const;
    [[nodiscard]] QString settledText(const SettledChoice& choice) const;
    [[nodiscard]] QString notesOn(const TrainingDraft& draft, const std::string& code) const;
    [[nodiscard]] std::vector<TrainingMemberRow> travelRows(const TrainingProblem& problem,
                                                            const std::vector<int>& members, int host) const;
    [[nodiscard]] QString name(const TrainingProblem& problem, int place) const;

    const ProjectFacts& facts_;
    TrainingTexts texts_;
    text::Language language_;
    bool dark_;
};

}  // namespace ansinh::app
