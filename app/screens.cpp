#include "app/screens.hpp"

#include "app/cli/arguments.hpp"
#include "app/controllers/app_controller.hpp"
#include "app/controllers/map_controller.hpp"
#include "app/controllers/sheet_export.hpp"
#include "app/controllers/view_controller.hpp"
#include "app/render/offscreen_renderer.hpp"
#include "app/render/archipelagos.hpp"
#include "app/render/sheet_file.hpp"
#include "app/text/messages.hpp"
#include "app/window/window.hpp"
#include "geo/core/error.hpp"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QGuiApplication>
#include <QImage>
#include <QQmlApplicationEngine>

#include <iostream>
#include <optional>
#include <utility>

namespace ansinh::app {

namespace {

constexpr std::chrono::seconds patience{60};

/// Frames follow each other at once instead of after 5 ms, and are drawn from back to front without a depth buffer:
/// hardly anything here hides anything, while software OpenGL clears and tests the buffer for every pixel.
void hastenFrames() {
    for (const auto& [name, value] : {std::pair{"QT_QPA_UPDATE_IDLE_TIME", "0"}, std::pair{"QSG_NO_DEPTH_BUFFER", "1"}})
        if (!qEnvironmentVariableIsSet(name)) qputenv(name, value);
}

/// X11 and Wayland sessions say where they are; without either the application object would end the program.
bool hasDisplay() {
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    return true;
#else
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        if (!qEnvironmentVariableIsEmpty(name)) return true;
    return false;
#endif
}

void openProject(AppController& app, const MapController& map, const std::string& path) {
    app.openPath(QString::fromStdString(path));
    const QDeadlineTimer deadline(patience);
    while (!map.ready()) {
        if (!app.errorText().isEmpty()) throw Error(ErrorCode::Internal, {"render", app.errorText().toStdString()});
        if (deadline.hasExpired()) throw Error(ErrorCode::Internal, {"render", "the project did not open"});
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 50);
    }
}

QString typeOf(const cli::MapImage& image) {
    if (image.page == "map") return QStringLiteral("MapSheet");
    return image.page == "gallery" ? QStringLiteral("GalleryPage") : QStringLiteral("PageSheet");
}

QImage rendered(QQmlEngine& engine, const cli::MapImage& image) {
    OffscreenRenderer renderer(engine);
    RenderRequest request;
    request.module = "Ansinh";
    request.type = typeOf(image);
    if (request.type == u"PageSheet") request.properties.insert("page", QString::fromStdString(image.page));
    request.size = QSize(image.width, image.height);
    request.timeout = patience;
    if (image.page == "map")
        request.check = [&image](QQuickItem& root) {
            if (!showsArchipelagos(root)) throw Error(ErrorCode::ExportWithoutHoangSa, {image.path});
        };
    return renderer.render(request);
}

/// Runs an export to its end. Throws what it failed with.
void runExport(SheetJob job) {
    SheetExport sheets(std::move(job));
    QEventLoop loop;
    std::optional<Error> fault;
    QObject::connect(&sheets, &SheetExport::done, &loop, &QEventLoop::quit);
    QObject::connect(&sheets, &SheetExport::failed, &loop, [&](const Error& error) {
        fault.emplace(error);
        loop.quit();
    });
    sheets.start();
    loop.exec();
    if (fault) throw Error(*fault);
}

SheetJob jobFor(SheetJob::Kind kind, const cli::Drawing& drawing) {
    SheetJob job;
    job.kind = kind;
    job.project = drawing.project;
    job.path = drawing.path;
    job.language = drawing.language;
    job.dark = drawing.dark;
    return job;
}

}  // namespace

Screens::Screens(int& argc, char** argv) : argc_(argc), argv_(argv) {
    hastenFrames();
}

int Screens::openWindow(const std::vector<std::string>& args) const {
    if (!hasDisplay()) {
        const Error error(ErrorCode::DisplayMissing, {"no_display"});
        std::cerr << text::messageFor(error, text::chooseLanguage(cli::peekOption(args, "--lang"))) << '\n';
        return text::exitCodeFor(error.code());
    }
    WindowOptions options;
    options.project = cli::peekOption(args, "--project");
    options.language = cli::peekOption(args, "--lang");
    if (!args.empty() && !args.front().starts_with("-")) options.project = args.front();
    QGuiApplication application(argc_, argv_);
    return runWindow(application, options);
}

cli::Screens Screens::forCommandLine() const {
    return {.render = [this](const cli::MapImage& image) { drawMap(image); },
            .meeting = [this](const cli::MeetingFile& file) { drawMeeting(file); },
            .profile = [this](const cli::ProfileFile& file) { drawProfile(file); },
            .selfTest = [this] { return selfTest(); }};
}

void Screens::drawMap(const cli::MapImage& image) const {
    // Pixels come from Qt's own renderer, which draws every item there is; paper from ours.
    if (!image.path.ends_with(".png")) {
        SheetJob job = jobFor(SheetJob::Kind::Map, image);
        job.view = image.view;
        job.symbols = image.symbols;
        job.sheet = typeOf(image);
        job.size = {image.width, image.height};
        drawSheets(std::move(job));
        return;
    }
    OffscreenRenderer::prepareEnvironment();
    QGuiApplication application(argc_, argv_);
    prepareApplication(application);
    QQmlApplicationEngine engine;
    AppController& app = AppController::of(&engine);
    app.setRemember(false);
    app.setLanguageKey(QString::fromLatin1(text::keyOf(image.language)));
    app.setTheme(image.dark ? "dark" : "light");
    // A picture is of the end of a movement.
    engine.singletonInstance<QObject*>("Ansinh", "Theme")->setProperty("still", true);
    MapController& map = MapController::of(&engine);
    ViewController& view = ViewController::of(&engine);
    map.setAsOf(QString::fromStdString(image.view.asOf->iso()));
    openProject(app, map, image.project);
    view.show(image.view);
    map.setSymbolsWanted(image.symbols);
    writePng(rendered(engine, image), image.path);
}

void Screens::drawSheets(SheetJob job) const {
    OffscreenRenderer::prepareEnvironment();
    QGuiApplication application(argc_, argv_);
    prepareApplication(application);
    runExport(std::move(job));
}

void Screens::drawMeeting(const cli::MeetingFile& file) const {
    SheetJob job = jobFor(SheetJob::Kind::Meeting, file);
    job.wide = file.wide;
    drawSheets(std::move(job));
}

void Screens::drawProfile(const cli::ProfileFile& file) const {
    SheetJob job = jobFor(SheetJob::Kind::Profile, file);
    job.view.commune = file.commune;
    job.view.asOf = file.asOf;
    drawSheets(std::move(job));
}

int Screens::selfTest() const {
    if (!hasDisplay()) OffscreenRenderer::prepareEnvironment();
    QGuiApplication application(argc_, argv_);
    return runSelfTest(application);
}

}  // namespace ansinh::app
