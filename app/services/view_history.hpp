#pragma once

#include "geo/core/saved_view.hpp"

#include <cstddef>
#include <vector>

namespace ansinh::app {

/// The views that a person has been at, for going back and forward as in a browser. The oldest are forgotten.
class ViewHistory {
public:
    explicit ViewHistory(std::size_t limit = 100) : limit_(limit) {}

    /// The person is at this view now. Nothing happens when it is the one they were at; else what lay ahead is gone.
    void visit(const SavedView& view);
    [[nodiscard]] bool canGoBack() const { return at_ > 0; }
    [[nodiscard]] bool canGoForward() const { return at_ + 1 < views_.size(); }
    /// The view before; pre: canGoBack().
    const SavedView& back() { return views_[--at_]; }
    /// The view after; pre: canGoForward().
    const SavedView& forward() { return views_[++at_]; }
    void clear();

private:
    std::size_t limit_;
    std::vector<SavedView> views_;
    std::size_t at_ = 0;
};

}  // namespace ansinh::app
