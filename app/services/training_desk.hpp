#pragma once

#include "app/services/draft_history.hpp"
#include "app/services/draft_review.hpp"
#include "app/services/project_session.hpp"
#include "app/services/training_draft.hpp"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace ansinh::app {

/// What lies on the planner's desk: the question, the answer, and the draft that a person makes of it. Solving runs on
/// a thread of its own, so that the map goes on. All members are called from the window's thread.
class TrainingDesk : public QObject {
    Q_OBJECT

public:
    explicit TrainingDesk(ProjectSession& session, QObject* parent = nullptr);

    /// The plan's classes as they stand; null until look() was answered.
    [[nodiscard]] const std::shared_ptr<const ExistingClasses>& existing() const { return existing_; }
    /// Works out what existing() tells, unless it is known for this travel.
    void look(const TravelChoice& travel);

    /// The question that was asked last, in numbers, without the draft's own rules; nothing before the first.
    [[nodiscard]] const std::optional<TrainingProblem>& problem() const { return problem_; }
    /// The last answer of the solver; nothing before the first.
    [[nodiscard]] const std::optional<planner::Answer>& answer() const { return answer_; }
    /// How many classes it was about; problem()'s number follows the draft.
    [[nodiscard]] int askedClasses() const { return askedClasses_; }
    /// The solver's grouping before hands were laid on it.
    [[nodiscard]] const TrainingDraft& proposal() const { return proposal_; }
    [[nodiscard]] const TrainingDraft& draft() const { return draft_; }
    [[nodiscard]] const DraftReview& review() const { return review_; }
    [[nodiscard]] const DraftHistory& history() const { return history_; }
    [[nodiscard]] bool hasDraft() const { return problem_ && !draft_.classes.empty(); }
    /// The draft is what the solver answered, commune by commune and host by host.
    [[nodiscard]] bool isProposal() const;
    /// The problem with the draft's rules, ready to be solved.
    [[nodiscard]] TrainingProblem problemToSolve() const;

    /// Asks anew; what the draft has settled stays settled. New classes get numbers from `firstNumber` on.
    void ask(const TrainingQuestion& question, int firstNumber, const QString& deed);
    /// Changes the draft; undo() takes it back.
    void edit(const QString& deed, const std::function<void(TrainingDraft&)>& change);
    void undo();
    void redo();
    /// Puts a saved grouping on the desk.
    void take(TrainingProblem problem, TrainingDraft draft);
    void clear();

    [[nodiscard]] bool running() const { return reading_ || solver_.busy(); }
    [[nodiscard]] double fraction() const { return solver_.fraction(); }
    [[nodiscard]] const std::optional<SearchState>& search() const { return solver_.search(); }
    /// Stops what runs; the best grouping so far is kept.
    void cancel();
    /// Runs `work` on the solver's thread.
    void compute(QObject* context, JobRunner::Work work);

signals:
    /// Draft, review, answer or existing classes are others.
    void changed();
    void runningChanged();
    void progressChanged();
    void failed(const ansinh::Error& error);

private:
    void solve(int firstNumber, const QString& deed);
    void adopt(TrainingDraft draft);
    void fail(const Error& error);

    ProjectSession& session_;
    JobRunner solver_;
    bool reading_ = false;
    bool stopWanted_ = false;
    int clearings_ = 0;  ///< an answer to what was asked before the desk was cleared is no answer any more
    std::shared_ptr<const ExistingClasses> existing_;
    std::optional<TravelChoice> looked_;
    std::optional<TrainingProblem> problem_;
    std::optional<planner::Answer> answer_;
    int askedClasses_ = 0;
    TrainingDraft proposal_;
    TrainingDraft draft_;
    DraftReview review_;
    DraftHistory history_;
};

}  // namespace ansinh::app
