#include "app/controllers/app_controller.hpp"
#include "app/window/window.hpp"
#include "survey_forms.hpp"

#include <QCoreApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QQmlContext>
#include <QQmlEngine>
#include <QSettings>
#include <QTemporaryDir>
#include <QWindow>
#include <QtQuickTest>

/// A folder for what tests write, and a look into it.
class TestFolder : public QObject {
    Q_OBJECT

public:
    Q_INVOKABLE [[nodiscard]] QUrl url(const QString& name) const { return QUrl::fromLocalFile(folder_.filePath(name)); }
    Q_INVOKABLE [[nodiscard]] QString path(const QString& name) const { return folder_.filePath(name); }
    /// The city's plan as it is shipped.
    Q_INVOKABLE [[nodiscard]] QString plan() const {
        QFile file(qEnvironmentVariable("ANSINH_DATA") + "/plans/da-nang-2026-04.json");
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    Q_INVOKABLE void write(const QString& name, const QString& text) const {
        QDir(folder_.path()).mkpath(QFileInfo(name).path());
        QFile file(folder_.filePath(name));
        if (file.open(QIODevice::WriteOnly)) file.write(text.toUtf8());
    }
    /// Names of the components in a folder of the module's source.
    Q_INVOKABLE [[nodiscard]] QStringList components(const QString& folder) const {
        QStringList names;
        for (const QFileInfo& file : QDir(QUICK_TEST_SOURCE_DIR "/../../qml/" + folder).entryInfoList({"*.qml"}))
            names << file.baseName();
        return names;
    }
    /// Where a person wants to look at what tests have shown: $ANSINH_TEST_PICTURES.
    Q_INVOKABLE [[nodiscard]] QString picturesFolder() const { return qEnvironmentVariable("ANSINH_TEST_PICTURES"); }
    /// The first five bytes, those that are no ASCII as question marks.
    Q_INVOKABLE [[nodiscard]] QString head(const QString& name) const {
        QFile file(folder_.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) return {};
        QByteArray bytes = file.read(5);
        for (char& byte : bytes)
            if (byte & '\x80') byte = '?';
        return QString::fromLatin1(bytes);
    }

    /// All of it, as UTF-8.
    Q_INVOKABLE [[nodiscard]] QString text(const QString& name) const {
        QFile file(folder_.filePath(name));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

private:
    QTemporaryDir folder_;
};

/// What comes from outside a window: files let go over it.
class Desktop : public QObject {
    Q_OBJECT

public:
    Q_INVOKABLE void drop(QWindow* window, const QList<QUrl>& files) const {
        QMimeData data;
        data.setUrls(files);
        const QPoint place(window->width() / 2, window->height() / 2);
        QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(window, &enter);
        QDropEvent drop(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(window, &drop);
    }
};

/// Each test file gets an engine of its own, with a new project open in it.
class Setup : public QObject {
    Q_OBJECT

public slots:
    void applicationAvailable() {
        // What a test has remembered is nobody's settings.
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder_.path());
        ansinh::app::prepareApplication(*qGuiApp);
    }
    void qmlEngineAvailable(QQmlEngine* engine) {
        auto& app = ansinh::app::AppController::of(engine);
        app.setRemember(false);
        engine->rootContext()->setContextProperty("TestFolder", &written_);
        engine->rootContext()->setContextProperty("Desktop", &desktop_);
        engine->rootContext()->setContextProperty("SurveyForms", &forms_);
        app.setLanguageKey("vi");
        app.setTheme("light");
        app.openOrCreate(folder_.filePath(QString("test-%1.ansinh").arg(++engines_)));
    }

private:
    QTemporaryDir folder_;
    TestFolder written_;
    Desktop desktop_;
    SurveyForms forms_;
    int engines_ = 0;
};

int main(int argc, char** argv) {
    QTEST_SET_MAIN_SOURCE_PATH
    QCoreApplication::setOrganizationName("ansinh-tests");
    Setup setup;
    return quick_test_main_with_setup(argc, argv, "ansinh", QUICK_TEST_SOURCE_DIR, &setup);
}

#include "main.moc"
