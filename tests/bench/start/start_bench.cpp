// From nothing to a complete map in the real window: starts itself anew for each run, as a person starts the program,
// and prints when each step was reached, in milliseconds since the start of the process. See tests/bench/README.md.

#include "app/controllers/app_controller.hpp"
#include "app/controllers/map_controller.hpp"
#include "app/window/window.hpp"

#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QQmlApplicationEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTimer>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <string>
#include <vector>

namespace {

using namespace ansinh;

constexpr std::array<const char*, 6> steps{"main", "application", "window made", "project read", "map complete", "CPU"};
constexpr const char* startedAt = "ANSINH_BENCH_STARTED_AT";
using Run = std::array<double, steps.size() + 1>;  ///< the steps, then megabytes

double nowMs() {
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

double peakMemoryMb() {
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly)) return 0;
    for (const QByteArray& line : file.readAll().split('\n'))
        if (line.startsWith("VmHWM:")) return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    return 0;
}

/// The child: opens the window, tells its steps on one line, ends.
int openOnce(int argc, char** argv, const std::string& project) {
    const double start = qEnvironmentVariable(startedAt).toDouble();
    Run run{};
    run[0] = nowMs() - start;
    QGuiApplication application(argc, argv);
    app::prepareApplication(application);
    run[1] = nowMs() - start;
    QQmlApplicationEngine engine;
    app::AppController& controller = app::AppController::of(&engine);
    controller.setRemember(false);
    controller.openPath(QString::fromStdString(project));
    engine.loadFromModule("Ansinh", "Main");
    if (engine.rootObjects().isEmpty()) return 1;
    auto* window = qobject_cast<QQuickWindow*>(engine.rootObjects().constFirst());
    run[2] = nowMs() - start;
    const app::MapController& map = app::MapController::of(&engine);

    bool complete = false;
    QObject::connect(
        window, &QQuickWindow::frameSwapped, &application,
        [&] {
            if (run[3] == 0 && map.ready()) run[3] = nowMs() - start;
            const auto* city = window->findChild<QQuickItem*>(QStringLiteral("cityMap"));
            const bool now = map.ready() && city && city->property("ready").toBool();
            // The frame after the one in which everything was there has shown it.
            if (now && complete) {
                run[4] = nowMs() - start;
                QCoreApplication::exit(0);
            }
            complete = now;
            window->update();
        },
        Qt::QueuedConnection);
    QTimer::singleShot(60'000, &application, [] { QCoreApplication::exit(1); });
    const int result = QGuiApplication::exec();
    run[5] = static_cast<double>(std::clock()) * 1e3 / CLOCKS_PER_SEC;
    run[6] = peakMemoryMb();
    if (!controller.errorText().isEmpty()) std::fprintf(stderr, "%s\n", qPrintable(controller.errorText()));
    std::printf("run");
    for (const double value : run) std::printf(" %.1f", value);
    std::printf("\n");
    std::fflush(stdout);
    std::_Exit(result);
}

Run startOne(const QString& project) {
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(startedAt), QString::number(nowMs(), 'f', 3));
    child.setProcessEnvironment(environment);
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(), {project});
    Run run{};
    if (!child.waitForFinished(-1) || child.exitCode() != 0) return run;
    const QList<QByteArray> words = child.readAllStandardOutput().trimmed().split(' ');
    for (qsizetype i = 1; i < words.size() && i <= static_cast<qsizetype>(run.size()); ++i)
        run[static_cast<std::size_t>(i - 1)] = words[i].toDouble();
    return run;
}

double medianOf(const std::vector<Run>& runs, std::size_t step) {
    std::vector<double> values;
    for (const Run& run : runs) values.push_back(run[step]);
    std::ranges::sort(values);
    return values[values.size() / 2];
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 2) {
        std::fprintf(stderr, "start_bench PROJECT [RUNS]\n");
        return 1;
    }
    if (qEnvironmentVariableIsSet(startedAt)) return openOnce(argc, argv, argv[1]);
    const QCoreApplication application(argc, argv);
    std::vector<Run> runs;
    for (int left = argc > 2 ? std::atoi(argv[2]) : 7; left > 0; --left)
        runs.push_back(startOne(QString::fromLocal8Bit(argv[1])));
    std::printf("%-14s %8s %8s   (ms since the start of the process, %zu runs)\n", "step", "median", "best", runs.size());
    for (std::size_t step = 0; step < steps.size(); ++step) {
        const auto best = std::ranges::min(runs, {}, [&](const Run& run) { return run[step]; });
        std::printf("%-14s %8.0f %8.0f\n", steps[step], medianOf(runs, step), best[step]);
    }
    std::printf("%-14s %8.0f MB at most\n", "memory", medianOf(runs, steps.size()));
    return std::ranges::any_of(runs, [](const Run& run) { return run[4] == 0; }) ? 1 : 0;
}
