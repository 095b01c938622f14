#include "app/window/window.hpp"

#include "app/controllers/app_controller.hpp"

#include <QDir>
#include <QFont>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickStyle>
#include <QtQml/QQmlExtensionPlugin>

Q_IMPORT_QML_PLUGIN(AnsinhPlugin)
Q_IMPORT_QML_PLUGIN(Ansinh_AppPlugin)
Q_IMPORT_QML_PLUGIN(Ansinh_MapPlugin)

namespace ansinh::app {

namespace {

/// The face that the program brings along; where it was built without one, the system's Noto Sans, or what stands in.
void loadFace() {
    const QDir faces(QStringLiteral(":/fonts"));
    for (const QString& name : faces.entryList()) QFontDatabase::addApplicationFont(faces.filePath(name));
    if (!QFontDatabase::hasFamily("Noto Sans"))
        qWarning("The face Noto Sans is neither in the program nor on this machine; another one stands in.");
}

}  // namespace

void prepareApplication(QGuiApplication& application) {
    if (QCoreApplication::organizationName().isEmpty()) QCoreApplication::setOrganizationName("ansinh");
    if (QCoreApplication::applicationName().isEmpty()) QCoreApplication::setApplicationName("ansinh");
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Bản đồ số an sinh xã hội"));

    loadFace();
    QFont font("Noto Sans");
    font.setPixelSize(14);
    font.setHintingPreference(QFont::PreferNoHinting);  // hinting flattens the tilde of "Xã" at small sizes
    application.setFont(font);
    QQuickStyle::setStyle("Basic");
}

int runWindow(QGuiApplication& application, const WindowOptions& options) {
    prepareApplication(application);
    QQmlApplicationEngine engine;
    QObject::connect(
        &engine, &QQmlApplicationEngine::objectCreationFailed, &application, [] { QCoreApplication::exit(1); },
        Qt::QueuedConnection);
    AppController& app = AppController::of(&engine);
    if (!options.language.empty()) app.setLanguageKey(QString::fromStdString(options.language));
    app.openOrCreate(QString::fromStdString(options.project));
    engine.loadFromModule("Ansinh", "Main");
    return QGuiApplication::exec();
}

}  // namespace ansinh::app
