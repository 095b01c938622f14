#include "app/controllers/window_place.hpp"

#include <algorithm>

namespace ansinh::app {

namespace {

/// So much of a window's top must be seen that it can be taken with the mouse.
constexpr int handlePx = 80;

bool canBeTaken(const QRect& place, const QRect& screen) {
    const QRect top(place.topLeft(), QSize(place.width(), handlePx));
    const QRect seen = top.intersected(screen);
    return seen.width() >= handlePx && seen.height() >= handlePx / 2;
}

QRect within(const QRect& place, const QRect& screen) {
    const QSize size = place.size().boundedTo(screen.size());
    const int x = std::clamp(place.x(), screen.left(), screen.left() + screen.width() - size.width());
    const int y = std::clamp(place.y(), screen.top(), screen.top() + screen.height() - size.height());
    return {QPoint(x, y), size};
}

}  // namespace

QRect windowPlaceOn(const QList<QRect>& screens, const QRect& remembered, QSize usual) {
    if (screens.isEmpty()) return {QPoint(0, 0), usual};
    const auto screen = std::ranges::find_if(screens, [&](const QRect& one) { return canBeTaken(remembered, one); });
    if (!remembered.isEmpty() && screen != screens.end()) return within(remembered, *screen);
    QRect place(QPoint(0, 0), usual);
    place.moveCenter(screens.constFirst().center());
    return within(place, screens.constFirst());
}

}  // namespace ansinh::app
