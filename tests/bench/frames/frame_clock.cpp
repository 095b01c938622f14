#include "frame_clock.hpp"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>

#include <algorithm>
#include <ctime>

namespace ansinh::bench {

namespace {

double workedMs() {
    return static_cast<double>(std::clock()) * 1e3 / CLOCKS_PER_SEC;
}

/// A line of /proc/self/status, in kilobytes.
double statusMb(const QByteArray& name) {
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly)) return 0;
    for (const QByteArray& line : file.readAll().split('\n'))
        if (line.startsWith(name + ':')) return line.mid(name.size() + 1).trimmed().split(' ').first().toDouble() / 1024;
    return 0;
}

}  // namespace

double FrameTimes::quantile(double q, double Frame::* figure) const {
    if (all.empty()) return 0;
    std::vector<double> sorted;
    sorted.reserve(all.size());
    for (const Frame& frame : all) sorted.push_back(frame.*figure);
    std::ranges::sort(sorted);
    const auto place = static_cast<std::size_t>(q * static_cast<double>(sorted.size() - 1) + 0.5);
    return sorted[place];
}

FrameTimes FrameTimes::between(double from, double to) const {
    const auto at = [&](double turn) {
        return all.begin() + static_cast<std::ptrdiff_t>(turn * static_cast<double>(all.size()));
    };
    return {{at(from), at(to)}};
}

FrameTimes timeFrames(QQuickWindow& window, int frames, const std::function<void(int)>& move) {
    FrameTimes times;
    QElapsedTimer clock;
    QEventLoop loop;
    // From the render thread where there is one, hence queued.
    const auto connection =
        QObject::connect(&window, &QQuickWindow::frameSwapped, &loop, &QEventLoop::quit, Qt::QueuedConnection);
    for (int i = 0; i < frames; ++i) {
        const double before = workedMs();
        clock.start();
        move(i);
        window.update();
        loop.exec();
        times.all.push_back({static_cast<double>(clock.nsecsElapsed()) / 1e6, workedMs() - before});
    }
    QObject::disconnect(connection);
    return times;
}

double peakMemoryMb() {
    return statusMb("VmHWM");
}

double memoryMb() {
    return statusMb("VmRSS");
}

}  // namespace ansinh::bench
