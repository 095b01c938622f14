#include "app/services/draft_history.hpp"

#include <utility>

namespace ansinh::app {

namespace {

constexpr std::size_t mostSteps = 200;

}  // namespace

void DraftHistory::note(TrainingDraft before, const QString& deed) {
    future_.clear();
    past_.push_back({std::move(before), deed});
    if (past_.size() > mostSteps) past_.erase(past_.begin());
}

void DraftHistory::clear() {
    past_.clear();
    future_.clear();
}

TrainingDraft DraftHistory::undo(TrainingDraft now) {
    Step step = std::move(past_.back());
    past_.pop_back();
    future_.push_back({std::move(now), step.deed});
    return std::move(step.draft);
}

TrainingDraft DraftHistory::redo(TrainingDraft now) {
    Step step = std::move(future_.back());
    future_.pop_back();
    past_.push_back({std::move(now), step.deed});
    return std::move(step.draft);
}

}  // namespace ansinh::app
