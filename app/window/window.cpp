#include "app/window/window.hpp"

#include "app/controllers/app_controller.hpp"

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

void prepareApplication(QGuiApplication& application) {
    if (QCoreApplication::organizationName().isEmpty()) QCoreApplication::setOrganizationName("ansinh");
    if (QCoreApplication::applicationName().isEmpty()) QCoreApplication::setApplicationName("ansinh");
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Bản đồ số an sinh xã hội"));

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
