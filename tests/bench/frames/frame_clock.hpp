#pragma once

#include <QQuickWindow>

#include <functional>
#include <vector>

namespace ansinh::bench {

/// Milliseconds from one shown frame to the next.
struct FrameTimes {
    std::vector<double> all;

    [[nodiscard]] double quantile(double q) const;
};

/// Shows `frames` frames one by one: `move(i)` sets the scene for frame i, then the window draws and shows it.
[[nodiscard]] FrameTimes timeFrames(QQuickWindow& window, int frames, const std::function<void(int)>& move);

}  // namespace ansinh::bench
