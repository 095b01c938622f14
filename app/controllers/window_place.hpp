#pragma once

#include <QList>
#include <QRect>

namespace ansinh::app {

/// Where the window opens: `remembered` as far as a screen still shows it, else `usual` in the middle of the first screen;
/// no larger than the screen. `screens` are the parts of the screens that windows may use, the first one the main screen;
/// without any, `usual` is given back. Pixels, in the coordinates of the desktop.
[[nodiscard]] QRect windowPlaceOn(const QList<QRect>& screens, const QRect& remembered, QSize usual);

}  // namespace ansinh::app
