#include "app/screens.hpp"

#include "app/cli/arguments.hpp"
#include "app/controllers/app_controller.hpp"
#include "app/controllers/map_controller.hpp"
#include "app/render/offscreen_renderer.hpp"
#include "app/render/pdf_document.hpp"
#include "app/render/sheet.hpp"
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
#include <QQuickItem>

#include <iostream>

namespace ansinh::app {

namespace {

constexpr std::chrono::seconds patience{60};

/// Frames follow each other at once instead of after 5 ms.
void dropIdleTime() {
    if (!qEnvironmentVariableIsSet("QT_QPA_UPDATE_IDLE_TIME")) qputenv("QT_QPA_UPDATE_IDLE_TIME", "0");
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
    return image.page == "gallery" ? QStringLiteral("GalleryPage") : QStringLiteral("MapSheet");
}

QImage rendered(QQmlEngine& engine, const cli::MapImage& image) {
    OffscreenRenderer renderer(engine);
    RenderRequest request;
    request.module = "Ansinh";
    request.type = typeOf(image);
    request.size = QSize(image.width, image.height);
    request.timeout = patience;
    return renderer.render(request);
}

void wait(const Sheet& sheet) {
    const QDeadlineTimer deadline(patience);
    while (!sheet.ready()) {
        if (deadline.hasExpired()) throw Error(ErrorCode::Internal, {"render", "the sheet is not ready"});
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    }
}

/// PDF or SVG.
void writeAsPaper(QQmlEngine& engine, const cli::MapImage& image) {
    const QSizeF size(image.width, image.height);
    Sheet sheet(engine, "Ansinh", typeOf(image), {}, size);
    wait(sheet);
    const QString title = sheet.root().property("title").toString();
    if (image.path.ends_with(".svg")) {
        writeSvg(sheet, title, image.path);
        return;
    }
    constexpr double mmPerPixel = 25.4 / 96;
    PdfDocument pdf(title, QString::fromStdString(programName()));
    pdf.add(sheet, size * mmPerPixel, {}, image.path);
    pdf.describe({}, {}, QString::fromLatin1(text::keyOf(image.language)));
    pdf.save(image.path);
}

}  // namespace

Screens::Screens(int& argc, char** argv) : argc_(argc), argv_(argv) {
    dropIdleTime();
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
            .selfTest = [this] { return selfTest(); }};
}

void Screens::drawMap(const cli::MapImage& image) const {
    OffscreenRenderer::prepareEnvironment();
    QGuiApplication application(argc_, argv_);
    prepareApplication(application);
    QQmlApplicationEngine engine;
    AppController& app = AppController::of(&engine);
    app.setRemember(false);
    app.setLanguageKey(QString::fromLatin1(text::keyOf(image.language)));
    app.setTheme(image.dark ? "dark" : "light");
    MapController& map = MapController::of(&engine);
    map.setAsOf(QString::fromStdString(image.asOf.iso()));
    openProject(app, map, image.project);
    map.setAsOf(QString::fromStdString(image.asOf.iso()));
    map.setLayerKey(QString::fromStdString(image.layer));
    map.setIndicator(QString::fromStdString(image.indicator));

    if (image.path.ends_with(".png"))
        writePng(rendered(engine, image), image.path);
    else
        writeAsPaper(engine, image);
}

int Screens::selfTest() const {
    if (!hasDisplay()) OffscreenRenderer::prepareEnvironment();
    QGuiApplication application(argc_, argv_);
    return runSelfTest(application);
}

}  // namespace ansinh::app
