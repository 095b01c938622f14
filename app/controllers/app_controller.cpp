#include "app/controllers/app_controller.hpp"

#include "app/controllers/qt_text.hpp"
#include "app/controllers/window_place.hpp"
#include "app/text/messages.hpp"
#include "app/text/names.hpp"

#include <QCoreApplication>
#include <QFileInfo>
#include <QGuiApplication>
#include <QRect>
#include <QScreen>
#include <QStyleHints>

namespace ansinh::app {

namespace {

constexpr int recentLimit = 8;

}  // namespace

AppController::AppController(QObject* parent) : QObject(parent) {
    if (const auto saved = text::languageFromKey(settings_.value("language").toString().toStdString()))
        language_ = *saved;
    else
        language_ = text::chooseLanguage();
    theme_ = settings_.value("theme", "system").toString();
    recentFiles_ = settings_.value("recentFiles").toStringList();
    translate();

    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &AppController::themeChanged);
    connect(&session_, &ProjectSession::opened, this, &AppController::noteRecent);
    connect(&session_, &ProjectSession::changed, this, &AppController::projectChanged);
    connect(&session_, &ProjectSession::failed, this, &AppController::show);
    connect(&session_.jobs(), &JobRunner::busyChanged, this, &AppController::busyChanged);
    connect(&session_.jobs(), &JobRunner::progressChanged, this, &AppController::progressChanged);
    connect(this, &AppController::languageChanged, this, &AppController::projectChanged);
    connect(this, &AppController::languageChanged, this, &AppController::progressChanged);
}

AppController* AppController::create(QQmlEngine*, QJSEngine*) {
    return new AppController;
}

AppController& AppController::of(QQmlEngine* qml) {
    return *qml->singletonInstance<AppController*>("Ansinh.App", "AppController");
}

void AppController::setLanguageKey(const QString& key) {
    const auto language = text::languageFromKey(key.toStdString());
    if (!language || *language == language_) return;
    language_ = *language;
    if (remember_) settings_.setValue("language", languageKey());
    dismissError();
    translate();
    emit languageChanged();
}

void AppController::translate() {
    QCoreApplication::removeTranslator(&english_);
    if (language_ == text::Language::English && english_.load(":/i18n/ansinh_en.qm"))
        QCoreApplication::installTranslator(&english_);
    if (auto* qml = qmlEngine(this)) qml->retranslate();
}

void AppController::setTheme(const QString& theme) {
    if (theme == theme_) return;
    theme_ = theme;
    if (remember_) settings_.setValue("theme", theme);
    emit themeChanged();
}

bool AppController::dark() const {
    if (theme_ == "system") return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
    return theme_ == "dark";
}

void AppController::setRemember(bool remember) {
    if (remember == remember_) return;
    remember_ = remember;
    emit rememberChanged();
}

QString AppController::programVersion() const {
    const QString name = toQt(programName());
    return name.sliced(name.lastIndexOf(u' ') + 1);
}

QString AppController::projectPath() const {
    return ready() ? toQt(session_.facts()->path) : QString();
}

QString AppController::projectName() const {
    return QFileInfo(projectPath()).completeBaseName();
}

QString AppController::cityName() const {
    return ready() ? toQt(text::pick(session_.facts()->cityName, language_)) : QString();
}

QString AppController::sampleMark() const {
    return toQt(text::sampleMark(language_));
}

QString AppController::templateMark() const {
    return toQt(text::templateMark(language_));
}

int AppController::communeCount() const {
    return ready() ? static_cast<int>(session_.facts()->communes.size()) : 0;
}

QString AppController::stage() {
    const QString& stage = session_.jobs().stage();
    return stage.isEmpty() ? QString() : toQt(text::stageName(stage.toStdString(), language_));
}

void AppController::openFile(const QUrl& file) {
    openPath(file.toLocalFile());
}

void AppController::openPath(const QString& path) {
    dismissError();
    session_.open(path.toStdString(), false);
}

void AppController::openOrCreate(const QString& path) {
    dismissError();
    try {
        session_.open(path.isEmpty() ? defaultProjectPath() : path.toStdString(), true);
    } catch (const Error& error) {
        show(error);
    }
}

void AppController::removeSample() {
    session_.change<int>(this, [](Project& project, Monitor&) { return project.removeSample(); }, [](int) {});
}

void AppController::show(const Error& error) {
    if (error.code() == ErrorCode::Cancelled) return;
    errorText_ = toQt(text::headlineFor(error, language_));
    errorAdvice_ = toQt(text::adviceFor(error, language_));
    emit errorChanged();
}

void AppController::dismissError() {
    if (errorText_.isEmpty()) return;
    errorText_.clear();
    errorAdvice_.clear();
    emit errorChanged();
}

void AppController::noteRecent() {
    const QString path = QFileInfo(projectPath()).absoluteFilePath();
    recentFiles_.removeAll(path);
    recentFiles_.prepend(path);
    while (recentFiles_.size() > recentLimit) recentFiles_.removeLast();
    if (remember_) settings_.setValue("recentFiles", recentFiles_);
    emit recentFilesChanged();
}

void AppController::saveWindow(const QRect& place, bool maximised) {
    if (!remember_) return;
    settings_.setValue("window/maximised", maximised);
    if (!maximised) settings_.setValue("window/place", place);
}

QRect AppController::windowPlace(const QSize& usual) const {
    QList<QRect> screens;
    for (const QScreen* screen : QGuiApplication::screens()) screens.append(screen->availableGeometry());
    return windowPlaceOn(screens, settings_.value("window/place").toRect(), usual);
}

bool AppController::windowMaximised() const {
    return settings_.value("window/maximised", false).toBool();
}

}  // namespace ansinh::app
