#pragma once

#include "geo/core/plan.hpp"
#include "geo/core/training_question.hpp"
#include "geo/planner/instance.hpp"
#include "geo/project/training_planner.hpp"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace ansinh::app {

/// A class somebody is working on.
struct DraftClass {
    int number = 0;                    ///< stays with the class while communes come and go
    std::string host;                  ///< commune code; empty: none
    std::vector<std::string> members;  ///< codes, ascending, host included
    bool held = false;                 ///< stays as it is
    friend bool operator==(const DraftClass&, const DraftClass&) = default;
};

/// A grouping with what a person has settled about it. A value: undo keeps whole drafts.
struct TrainingDraft {
    std::vector<DraftClass> classes;  ///< by number
    std::set<std::string> pinned;     ///< stay in their class
    std::set<std::string> hosts;      ///< must host
    std::set<std::string> noHosts;    ///< must not
    std::vector<CodePair> apart;      ///< never in one class; the lower code first
    std::vector<CodePair> together;   ///< always in one class; the lower code first
    friend bool operator==(const TrainingDraft&, const TrainingDraft&) = default;

    [[nodiscard]] const DraftClass* find(int number) const;                   ///< nothing: no such class
    [[nodiscard]] const DraftClass* classOf(const std::string& code) const;  ///< nothing: in none
    /// How many things a person has settled.
    [[nodiscard]] int settled() const;
    void forgetSettled();

    /// To another class, where it stays; 0 makes a new one. A host that goes leaves its class to the best of the others,
    /// and a class without members is gone.
    void move(const TrainingProblem& problem, const std::string& code, int number);
    /// Of the class it is in.
    void setHost(const std::string& code);
    /// Where it was host, the best of the others takes over.
    void forbidHost(const TrainingProblem& problem, const std::string& code);
    void allowHost(const std::string& code) { noHosts.erase(code); }
    void releaseHost(const std::string& code) { hosts.erase(code); }
    void pin(const std::string& code, bool on);
    void hold(int number, bool on);
    /// A pair is either kept apart or kept together.
    void setApart(const std::string& a, const std::string& b, bool on);
    void setTogether(const std::string& a, const std::string& b, bool on);

private:
    [[nodiscard]] DraftClass* edit(int number);
    void findHost(const TrainingProblem& problem, DraftClass& one) const;
};

/// An answer as a draft. What a person had settled in `before` stays settled; classes keep the number of the class that
/// they share most communes with, others get the lowest free one from `firstNumber` on.
[[nodiscard]] TrainingDraft draftOf(const TrainingProblem& problem, const std::vector<int>& assignment,
                                    const TrainingDraft& before, int firstNumber);

/// The problem with the draft's rules added to it: hosts, pairs, pinned communes, held classes. Communes that are none
/// of the problem's are passed over.
[[nodiscard]] planner::Instance withRules(const TrainingProblem& problem, const TrainingDraft& draft);
/// The same rules in codes, to be kept with a scenario.
[[nodiscard]] TrainingQuestion withRules(TrainingQuestion question, const TrainingDraft& draft);

/// −1: none of the problem's.
[[nodiscard]] int placeOf(const TrainingProblem& problem, const std::string& code);

/// Host of each place; −1: in no class, or in one without a host.
[[nodiscard]] std::vector<int> assignmentOf(const TrainingProblem& problem, const TrainingDraft& draft);

}  // namespace ansinh::app
