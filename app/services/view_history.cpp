#include "app/services/view_history.hpp"

#include <cmath>

namespace ansinh::app {

namespace {

/// A map that was flown to its place stands a hair beside it.
bool near(const ViewCamera& a, const ViewCamera& b) {
    constexpr double tolerancePx = 3;
    const double degrees = tolerancePx * 360 / (256 * std::exp2(a.zoom));
    return std::abs(a.zoom - b.zoom) < 0.02 && std::abs(a.bearing - b.bearing) < 0.5 &&
           std::abs(a.centre.x - b.centre.x) < degrees && std::abs(a.centre.y - b.centre.y) < degrees;
}

bool same(SavedView a, SavedView b) {
    if (a.camera && b.camera && near(*a.camera, *b.camera)) a.camera = b.camera;
    return a == b;
}

}  // namespace

void ViewHistory::visit(const SavedView& view) {
    if (!views_.empty() && same(views_[at_], view)) return;
    if (!views_.empty()) views_.resize(at_ + 1);
    views_.push_back(view);
    if (views_.size() > limit_) views_.erase(views_.begin());
    at_ = views_.size() - 1;
}

void ViewHistory::clear() {
    views_.clear();
    at_ = 0;
}

}  // namespace ansinh::app
