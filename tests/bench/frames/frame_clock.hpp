#pragma once

#include <QQuickWindow>

#include <functional>
#include <vector>

namespace ansinh::bench {

/// One frame: milliseconds until it was shown, and milliseconds that all threads of this process worked for it. The
/// second is what the frame costs whatever else the machine does.
struct Frame {
    double shownMs = 0;
    double workedMs = 0;
};

struct FrameTimes {
    std::vector<Frame> all;

    /// Of one of the two figures.
    [[nodiscard]] double quantile(double q, double Frame::* figure = &Frame::shownMs) const;
    /// Frames whose turn (0…1) lies within a stretch of the path.
    [[nodiscard]] FrameTimes between(double from, double to) const;
};

/// Shows `frames` frames one by one: `move(i)` sets the scene for frame i, then the window draws and shows it.
[[nodiscard]] FrameTimes timeFrames(QQuickWindow& window, int frames, const std::function<void(int)>& move);

/// The most memory that this process has had, and what it has now, in megabytes.
[[nodiscard]] double peakMemoryMb();
[[nodiscard]] double memoryMb();

}  // namespace ansinh::bench
