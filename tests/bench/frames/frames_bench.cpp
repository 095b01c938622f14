// How long a frame takes while the map pans and zooms: an empty Map, our layer, and Qt Location's own polygons, one
// after the other in one run. See tests/bench/README.md.

#include "geo/project/project.hpp"

#include <QGuiApplication>
#include <QProcess>
#include <QQmlEngine>

#include "frame_clock.hpp"
#include "map_under_test.hpp"
#include <cstdio>
#include <memory>
#include <string>

namespace {

using namespace ansinh;
using bench::MapUnderTest;

constexpr int frames = 240;
constexpr int warmUp = 20;
constexpr QSize size(1280, 800);

bench::FrameTimes measure(QQmlEngine& engine, MapScene& scene, MapUnderTest::Content content) {
    MapUnderTest map(engine, scene, content, size);
    static_cast<void>(bench::timeFrames(map.window(), warmUp, [&](int i) { map.moveTo(i * frames / warmUp, frames); }));
    return bench::timeFrames(map.window(), frames, [&](int i) { map.moveTo(i, frames); });
}

void print(const char* backend, const char* name, const bench::FrameTimes& times, const bench::FrameTimes& base) {
    std::printf("%-9s %-22s %8.1f %8.1f %8.2f\n", backend, name, times.quantile(0.5), times.quantile(0.95),
                times.quantile(0.5) / base.quantile(0.5));
}

void runAll(const char* backend, const std::string& path) {
    MapScene scene;
    const Project project = Project::open(path, store::ProjectFile::Mode::ReadOnly);
    scene.setLevels(std::make_shared<const std::vector<MapLevel>>(project.mapLevels()), {});
    QQmlEngine engine;
    const auto empty = measure(engine, scene, MapUnderTest::Content::Nothing);
    const auto layer = measure(engine, scene, MapUnderTest::Content::CommuneLayer);
    const auto polygons = measure(engine, scene, MapUnderTest::Content::MapPolygons);
    print(backend, "empty Map", empty, polygons);
    print(backend, "our layer", layer, polygons);
    print(backend, "MapPolygon per part", polygons, polygons);
    std::fflush(stdout);
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 2) {
        std::fprintf(stderr, "frames_bench PROJECT: a project file with map levels\n");
        return 1;
    }
    // Frames follow each other as fast as they can be drawn.
    qputenv("QSG_NO_VSYNC", "1");
    qputenv("QT_QPA_UPDATE_IDLE_TIME", "0");
    const bool software = qEnvironmentVariable("QT_QUICK_BACKEND") == QLatin1String("software");
    const QGuiApplication application(argc, argv);
    try {
        if (!software) std::printf("%-9s %-22s %8s %8s %8s\n", "back end", "case", "median", "p95", "ratio");
        runAll(software ? "software" : "opengl", argv[1]);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
    if (software) return 0;
    // A process has one back end, so the other is measured by another process.
    QProcess other;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QUICK_BACKEND"), QStringLiteral("software"));
    other.setProcessEnvironment(environment);
    other.setProcessChannelMode(QProcess::ForwardedChannels);
    other.start(QCoreApplication::applicationFilePath(), {QString::fromLocal8Bit(argv[1])});
    return other.waitForFinished(-1) ? other.exitCode() : 1;
}
