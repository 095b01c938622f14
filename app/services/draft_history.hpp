#pragma once

#include "app/services/training_draft.hpp"

#include <QString>

#include <vector>

namespace ansinh::app {

/// Drafts before and after the one at hand, each with what was done to leave it.
class DraftHistory {
public:
    /// `before` is left by `deed`; what was undone can't be redone any more.
    void note(TrainingDraft before, const QString& deed);
    void clear();

    [[nodiscard]] bool canUndo() const { return !past_.empty(); }
    [[nodiscard]] bool canRedo() const { return !future_.empty(); }
    /// What undo() would take back, and redo() would do again; empty when there is nothing.
    [[nodiscard]] QString undoDeed() const { return canUndo() ? past_.back().deed : QString(); }
    [[nodiscard]] QString redoDeed() const { return canRedo() ? future_.back().deed : QString(); }

    /// The draft before, or after; `now` is kept on the other side. Only when there is one.
    [[nodiscard]] TrainingDraft undo(TrainingDraft now);
    [[nodiscard]] TrainingDraft redo(TrainingDraft now);

private:
    struct Step {
        TrainingDraft draft;
        QString deed;
    };
    std::vector<Step> past_;
    std::vector<Step> future_;
};

}  // namespace ansinh::app
