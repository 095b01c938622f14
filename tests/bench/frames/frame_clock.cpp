#include "frame_clock.hpp"

#include <QElapsedTimer>
#include <QEventLoop>

#include <algorithm>

namespace ansinh::bench {

double FrameTimes::quantile(double q) const {
    if (all.empty()) return 0;
    std::vector<double> sorted = all;
    std::ranges::sort(sorted);
    const auto place = static_cast<std::size_t>(q * static_cast<double>(sorted.size() - 1) + 0.5);
    return sorted[place];
}

FrameTimes timeFrames(QQuickWindow& window, int frames, const std::function<void(int)>& move) {
    FrameTimes times;
    QElapsedTimer clock;
    QEventLoop loop;
    // From the render thread where there is one, hence queued.
    const auto connection =
        QObject::connect(&window, &QQuickWindow::frameSwapped, &loop, &QEventLoop::quit, Qt::QueuedConnection);
    for (int i = 0; i < frames; ++i) {
        move(i);
        window.update();
        clock.start();
        loop.exec();
        times.all.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
    }
    QObject::disconnect(connection);
    return times;
}

}  // namespace ansinh::bench
