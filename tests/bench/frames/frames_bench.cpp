// How long a frame takes while the map pans and zooms: an empty Map, our layers, and Qt Location's own polygons, one
// after the other in one run. See tests/bench/README.md.

#include "app/services/detail_loader.hpp"
#include "app/services/map_data.hpp"
#include "geo/project/project.hpp"

#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QGuiApplication>
#include <QProcess>
#include <QQmlEngine>

#include "frame_clock.hpp"
#include "map_under_test.hpp"
#include <cstdio>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace {

using namespace ansinh;
using bench::FrameTimes;
using bench::MapUnderTest;

constexpr int frames = 240;
constexpr int warmUp = 20;

struct Case {
    const char* name;
    MapUnderTest::Content content;
};

struct Job {
    std::string project;
    QSize size{1280, 800};
    int points = 0;
    bool country = false;
    std::string only;

    [[nodiscard]] std::vector<Case> cases() const {
        using Content = MapUnderTest::Content;
        if (points > 0) return {{"empty Map", Content::Nothing}, {"points", Content::Points}};
        if (country) return {{"empty Map", Content::Nothing}, {"communes", Content::Communes}};
        return {{"empty Map", Content::Nothing}, {"communes", Content::Communes}, {"MapPolygon", Content::MapPolygons}};
    }
};

FrameTimes measure(MapUnderTest& map) {
    static_cast<void>(bench::timeFrames(map.window(), warmUp, [&](int i) { map.moveTo(i * frames / warmUp, frames); }));
    return bench::timeFrames(map.window(), frames, [&](int i) { map.moveTo(i, frames); });
}

/// MapPolygon knows no levels of detail.
void waitForAll(MapScene& scene) {
    const Box everywhere{{0, 0}, {1, 1}};
    QEventLoop loop;
    QObject::connect(&scene, &MapScene::detailChanged, &loop, &QEventLoop::quit);
    scene.want(everywhere, 0);
    while (!scene.data()->complete(0, everywhere)) loop.exec();
}

void printRow(const char* backend, const char* name, const FrameTimes& times, const FrameTimes& empty) {
    // From a quarter to three quarters of the way the map is near enough that the city fills it.
    const FrameTimes city = times.between(0.1, 0.35);
    std::printf("%-9s %-11s %7.1f %7.1f   %7.1f %7.1f   %8.1f   %8.1f   %6.0f\n", backend, name, times.quantile(0.5),
                times.quantile(0.95), city.quantile(0.5), city.quantile(0.95),
                times.quantile(0.5) - empty.quantile(0.5), times.quantile(0.5, &bench::Frame::workedMs),
                bench::memoryMb());
    std::fflush(stdout);
}

void runCases(const char* backend, const Job& job) {
    MapScene scene;
    app::DetailLoader loader;
    QElapsedTimer clock;
    clock.start();
    {
        const Project project = Project::open(job.project, store::ProjectFile::Mode::ReadOnly);
        const auto map = app::MapData::read(project);
        loader.setFile(job.project);
        loader.serve(scene);
        scene.setData(makeSceneData(map->levels, map->tiles, app::sceneCommunes(project.communes())));
    }
    std::printf("# %s: %zu communes, opened in %lld ms\n", backend, scene.data()->communes.size(),
                static_cast<long long>(clock.elapsed()));
    MapPoints points;
    if (job.points > 0) {
        clock.start();
        points = bench::scatteredPoints(job.points);
        std::printf("# %d points indexed in %lld ms\n", points.count(), static_cast<long long>(clock.elapsed()));
    }
    QQmlEngine engine;
    std::optional<FrameTimes> empty;
    double ours = 0;
    for (const Case& one : job.cases()) {
        if (!job.only.empty() && job.only != one.name) continue;
        if (one.content == MapUnderTest::Content::MapPolygons) waitForAll(scene);
        MapUnderTest map(engine, scene, one.content, points, job.size, job.country);
        const FrameTimes times = measure(map);
        if (!empty) empty = times;
        printRow(backend, one.name, times, *empty);
        if (one.content == MapUnderTest::Content::Communes) ours = times.between(0.1, 0.35).quantile(0.5);
        if (one.content == MapUnderTest::Content::MapPolygons && ours > 0)
            std::printf("# %s: MapPolygon takes %.1f times as long at city zoom\n", backend,
                        times.between(0.1, 0.35).quantile(0.5) / ours);
    }
    std::printf("# %s: at most %.0f MB\n", backend, bench::peakMemoryMb());
    std::fflush(stdout);
}

Job jobOf(const QCommandLineParser& parser) {
    Job job;
    job.project = parser.positionalArguments().constFirst().toStdString();
    const QStringList size = parser.value(QStringLiteral("size")).split(u'x');
    if (size.size() == 2) job.size = {size[0].toInt(), size[1].toInt()};
    job.points = parser.value(QStringLiteral("points")).toInt();
    job.country = parser.isSet(QStringLiteral("country"));
    job.only = parser.value(QStringLiteral("only")).toStdString();
    return job;
}

}  // namespace

int main(int argc, char** argv) {
    // Frames follow each other as fast as they can be drawn.
    qputenv("QSG_NO_VSYNC", "1");
    // As the program does.
    qputenv("QT_QPA_UPDATE_IDLE_TIME", "0");
    qputenv("QSG_NO_DEPTH_BUFFER", "1");
    const bool software = qEnvironmentVariable("QT_QUICK_BACKEND") == QLatin1String("software");
    const QGuiApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("project"), QStringLiteral("a project file with map levels"));
    parser.addOptions({{QStringLiteral("size"), QStringLiteral("of the window"), QStringLiteral("WxH")},
                       {QStringLiteral("points"), QStringLiteral("measure so many points"), QStringLiteral("n")},
                       {QStringLiteral("country"), QStringLiteral("the path of a whole country")},
                       {QStringLiteral("only"), QStringLiteral("this case only"), QStringLiteral("name")},
                       {QStringLiteral("opengl-only"), QStringLiteral("not the software back end")}});
    parser.addHelpOption();
    parser.process(application);
    if (parser.positionalArguments().size() != 1) parser.showHelp(1);
    try {
        if (!software)
            std::printf("%-9s %-11s %15s   %15s   %8s   %8s   %6s\n%-21s %7s %7s   %7s %7s   %8s   %8s\n", "back end", "case",
                        "all, ms", "city zoom, ms", "over", "CPU, ms", "MB", "", "median", "p95", "median", "p95", "empty",
                        "median");
        runCases(software ? "software" : "opengl", jobOf(parser));
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
    if (software || parser.isSet(QStringLiteral("opengl-only"))) return 0;
    // A process has one back end, so the other is measured by another process.
    QProcess other;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QUICK_BACKEND"), QStringLiteral("software"));
    other.setProcessEnvironment(environment);
    other.setProcessChannelMode(QProcess::ForwardedChannels);
    other.start(QCoreApplication::applicationFilePath(), QCoreApplication::arguments().mid(1));
    return other.waitForFinished(-1) ? other.exitCode() : 1;
}
