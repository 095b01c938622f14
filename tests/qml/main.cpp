#include "app/controllers/app_controller.hpp"
#include "app/window/window.hpp"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QQmlContext>
#include <QQmlEngine>
#include <QTemporaryDir>
#include <QtQuickTest>

/// Each test file gets an engine of its own, with a new project open in it.
class Setup : public QObject {
    Q_OBJECT

public slots:
    void applicationAvailable() { ansinh::app::prepareApplication(*qGuiApp); }
    void qmlEngineAvailable(QQmlEngine* engine) {
        auto& app = ansinh::app::AppController::of(engine);
        app.setRemember(false);
        app.setLanguageKey("vi");
        app.setTheme("light");
        app.openOrCreate(folder_.filePath(QString("test-%1.ansinh").arg(++engines_)));
    }

private:
    QTemporaryDir folder_;
    int engines_ = 0;
};

int main(int argc, char** argv) {
    QTEST_SET_MAIN_SOURCE_PATH
    QCoreApplication::setOrganizationName("ansinh-tests");
    Setup setup;
    return quick_test_main_with_setup(argc, argv, "ansinh", QUICK_TEST_SOURCE_DIR, &setup);
}

#include "main.moc"
