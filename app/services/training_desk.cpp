#include "app/services/training_desk.hpp"

#include <utility>

namespace ansinh::app {

namespace {

/// A proposal that takes longer is left with its bound; a person is waiting.
constexpr double patienceSeconds = 60;

planner::SearchLimits limits() {
    planner::SearchLimits limits;
    limits.seconds = patienceSeconds;
    return limits;
}

}  // namespace

TrainingDesk::TrainingDesk(ProjectSession& session, QObject* parent) : QObject(parent), session_(session) {
    connect(&solver_, &JobRunner::busyChanged, this, &TrainingDesk::runningChanged);
    connect(&solver_, &JobRunner::progressChanged, this, &TrainingDesk::progressChanged);
    connect(&solver_, &JobRunner::failed, this, &TrainingDesk::fail);
    connect(&session_, &ProjectSession::opened, this, &TrainingDesk::clear);
    // What was worked out is shown until it is worked out again.
    connect(&session_, &ProjectSession::changed, this, [this] { looked_.reset(); });
}

void TrainingDesk::look(const TravelChoice& travel) {
    if (!session_.facts() || session_.facts()->classes.empty() || looked_ == travel) return;
    looked_ = travel;
    session_.ask<std::shared_ptr<const ExistingClasses>>(
        this,
        [travel](Project& project, Monitor& monitor) {
            return std::make_shared<const ExistingClasses>(
                TrainingPlanner(project).evaluateExisting(travel, limits(), monitor));
        },
        [this, travel](std::shared_ptr<const ExistingClasses> existing) {
            if (looked_ != travel) return;
            existing_ = std::move(existing);
            emit changed();
        },
        [this](const Error& error) { fail(error); });
}

bool TrainingDesk::isProposal() const {
    if (draft_.classes.size() != proposal_.classes.size()) return false;
    for (std::size_t i = 0; i < draft_.classes.size(); ++i)
        if (draft_.classes[i].host != proposal_.classes[i].host ||
            draft_.classes[i].members != proposal_.classes[i].members)
            return false;
    return true;
}

TrainingProblem TrainingDesk::problemToSolve() const {
    TrainingProblem problem = *problem_;
    problem.instance = withRules(problem, draft_);
    problem.lockedIds.resize(problem.instance.locked.size());  // held by hand: no class that exists
    return problem;
}

void TrainingDesk::ask(const TrainingQuestion& question, int firstNumber, const QString& deed) {
    if (running()) return;
    reading_ = true;
    stopWanted_ = false;
    emit runningChanged();
    session_.ask<TrainingProblem>(
        this,
        [question](Project& project, Monitor& monitor) { return TrainingPlanner(project).problem(question, monitor); },
        [this, firstNumber, deed, asked = clearings_](TrainingProblem problem) {
            reading_ = false;
            if (stopWanted_ || asked != clearings_) {
                emit runningChanged();
                return;
            }
            problem_ = std::move(problem);
            askedClasses_ = problem_->instance.p;
            solve(firstNumber, deed);
        },
        [this](const Error& error) {
            reading_ = false;
            emit runningChanged();
            fail(error);
        });
}

void TrainingDesk::solve(int firstNumber, const QString& deed) {
    compute(this, [this, problem = problemToSolve(), firstNumber, deed,
                   asked = clearings_](Monitor& monitor) mutable -> JobRunner::Done {
        const planner::Answer answer = solveTraining(problem, limits(), monitor).answer;
        return [this, answer, firstNumber, deed, asked] {
            if (asked != clearings_) return;
            answer_ = answer;
            if (!answer.assignment.empty()) {
                TrainingDraft before = draft_;
                TrainingDraft next = draftOf(*problem_, answer.assignment, draft_, firstNumber);
                proposal_ = next;
                if (!before.classes.empty()) history_.note(std::move(before), deed);
                adopt(std::move(next));
            } else {
                adopt(draft_);  // judged by the new rules: what is broken is seen class by class
            }
        };
    });
}

void TrainingDesk::compute(QObject* context, JobRunner::Work work) {
    solver_.run(context, std::move(work));
}

void TrainingDesk::cancel() {
    stopWanted_ = true;
    solver_.cancel();
}

void TrainingDesk::adopt(TrainingDraft draft) {
    draft_ = std::move(draft);
    if (problem_ && !draft_.classes.empty()) {
        problem_->instance.p = static_cast<int>(draft_.classes.size());
        review_ = reviewOf(*problem_, draft_);
    } else {
        review_ = {};
    }
    emit changed();
}

void TrainingDesk::edit(const QString& deed, const std::function<void(TrainingDraft&)>& change) {
    if (!problem_ || running()) return;
    TrainingDraft next = draft_;
    change(next);
    if (next == draft_) return;
    history_.note(draft_, deed);
    adopt(std::move(next));
}

void TrainingDesk::undo() {
    if (history_.canUndo() && !running()) adopt(history_.undo(draft_));
}

void TrainingDesk::redo() {
    if (history_.canRedo() && !running()) adopt(history_.redo(draft_));
}

void TrainingDesk::take(TrainingProblem problem, TrainingDraft draft) {
    if (running()) return;
    history_.clear();
    problem_ = std::move(problem);
    answer_.reset();
    proposal_ = draft;
    adopt(std::move(draft));
}

void TrainingDesk::clear() {
    ++clearings_;
    solver_.cancel();
    history_.clear();
    existing_.reset();
    looked_.reset();
    problem_.reset();
    answer_.reset();
    proposal_ = {};
    adopt({});
}

void TrainingDesk::fail(const Error& error) {
    emit failed(error);
}

}  // namespace ansinh::app
