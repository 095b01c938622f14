#include "geo/planner/search_teller.hpp"

#include <algorithm>

namespace ansinh::planner {

void SearchTeller::searching(const SearchState& state) {
    SearchState now = told_;
    if (state.best) now.best = std::min(*state.best, told_.best.value_or(*state.best));
    now.bound = std::max(told_.bound, state.bound);
    if (now.best) now.bound = std::min(now.bound, *now.best);
    now.nodes = std::max(told_.nodes, state.nodes);
    if (now == told_) return;
    told_ = now;
    double closed = 0;
    if (now.best) {
        const std::int64_t gap = *now.best - now.bound;
        if (firstGap_ == 0) firstGap_ = std::max<std::int64_t>(gap, 1);
        closed = 1 - static_cast<double>(gap) / static_cast<double>(firstGap_);
    }
    outer_.progress("solving", share_ * std::max(0.0, closed));
    outer_.searching(now);
}

void QuestionTeller::searching(const SearchState& state) {
    SearchState whole;
    if (figures_.best && state.best) whole.best = *state.best + figures_.offset;
    if (figures_.bound) whole.bound = state.bound + figures_.offset;
    whole.nodes = figures_.nodes + state.nodes;
    search_.searching(whole);
}

}  // namespace ansinh::planner
