#pragma once

#include "app/services/project_facts.hpp"
#include "app/services/training_desk.hpp"
#include "app/text/language.hpp"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <string>
#include <vector>

namespace ansinh::app {

/// The sentences of the page Tập huấn, in one language. Holds references: made where it is used.
class TrainingTexts {
    Q_DECLARE_TR_FUNCTIONS(Training)

public:
    TrainingTexts(const ProjectFacts& facts, text::Language language) : facts_(facts), language_(language) {}

    [[nodiscard]] QString commune(const std::string& code) const;  ///< "Xã Thạnh Mỹ"
    [[nodiscard]] QString communes(const std::vector<std::string>& codes) const;
    [[nodiscard]] QString count(std::int64_t count) const;
    [[nodiscard]] QString km(std::int64_t metres) const;        ///< "6,2 km"
    [[nodiscard]] QString kmChange(std::int64_t metres) const;  ///< "+6,2 km", "−6,2 km"
    [[nodiscard]] QString percent(double share) const;
    /// Weight × metres in the unit that goes with the weights: "43,2 km", "1.240 người·km".
    [[nodiscard]] QString total(std::int64_t total, Weighting weighting) const;
    [[nodiscard]] QString totalChange(std::int64_t change, Weighting weighting) const;
    [[nodiscard]] QString number(int number) const { return tr("Lớp %1").arg(number); }
    [[nodiscard]] QString size(int communes) const { return tr("%n xã", "", communes); }
    [[nodiscard]] QString date(Date date) const;
    [[nodiscard]] QString dates(const std::optional<Date>& from, const std::optional<Date>& until) const;
    [[nodiscard]] QString rules(const std::vector<std::string>& codes) const;   ///< names of rules, with commas
    [[nodiscard]] QString faults(const std::vector<std::string>& codes) const;  ///< what the checker found

    /// What came of the question: proved best, best so far with its bound, no answer.
    [[nodiscard]] QString answer(const planner::Answer& answer, const TrainingQuestion& question) const;
    /// How far the search is: the best so far, what none is below, the gap, how many branches were looked into.
    [[nodiscard]] QString search(const SearchState& state, const TrainingQuestion& question) const;
    /// How sure that is, or what to change.
    [[nodiscard]] QString answerDetail(const planner::Answer& answer, const TrainingProblem& problem) const;
    /// The draft beside the answer: how much more it travels, and what is wrong with it.
    [[nodiscard]] QString byHand(const TrainingDesk& desk) const;
    /// Which travel the figures rest on.
    [[nodiscard]] QString travel(const TrainingProblem& problem) const;

private:
    [[nodiscard]] QString gap(const SearchState& state) const;
    [[nodiscard]] QString objective(std::int64_t value, const TrainingQuestion& question) const;
    [[nodiscard]] QString counting(const planner::Answer& answer, const TrainingProblem& problem) const;
    [[nodiscard]] QString words(const char* group, const std::vector<std::string>& codes, const QString& join) const;

    const ProjectFacts& facts_;
    text::Language language_;
};

}  // namespace ansinh::app
