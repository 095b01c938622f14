#pragma once

#include <QColor>

namespace ansinh {

/// Relative luminance as WCAG 2 defines it: 0 for black, 1 for white. Alpha is not looked at.
[[nodiscard]] double luminance(const QColor& colour);

/// From 1 (the same) to 21 (black on white).
[[nodiscard]] double contrast(const QColor& a, const QColor& b);

/// Whether white letters are read better on a colour than black ones.
[[nodiscard]] bool wantsLightInk(const QColor& fill);

/// From `a` (share 0) to `b` (share 1), opaque.
[[nodiscard]] QColor mixed(const QColor& a, const QColor& b, float shareOfB);

/// `colour`, mixed with white on dark paper or with black on light paper just so far that a line of it is seen there: a
/// contrast of at least 2.5.
[[nodiscard]] QColor seenOn(const QColor& colour, const QColor& paper);

}  // namespace ansinh
