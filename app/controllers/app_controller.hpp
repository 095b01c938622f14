#pragma once

#include "app/services/project_session.hpp"
#include "app/text/language.hpp"

#include <QObject>
#include <QQmlEngine>
#include <QRect>
#include <QSettings>
#include <QString>
#include <QStringList>
#include <QTranslator>
#include <QUrl>

namespace ansinh::app {

/// What belongs to the window as a whole: the project that is open, language, light or dark, what runs, what failed.
class AppController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(QString language READ languageKey WRITE setLanguageKey NOTIFY languageChanged FINAL)
    /// "system", "light" or "dark".
    Q_PROPERTY(QString theme READ theme WRITE setTheme NOTIFY themeChanged FINAL)
    Q_PROPERTY(bool dark READ dark NOTIFY themeChanged FINAL)
    /// False: language, theme and recent files are not written to the user's settings.
    Q_PROPERTY(bool remember READ remember WRITE setRemember NOTIFY rememberChanged FINAL)

    Q_PROPERTY(QString programVersion READ programVersion CONSTANT FINAL)
    Q_PROPERTY(bool ready READ ready NOTIFY projectChanged FINAL)
    Q_PROPERTY(QString projectPath READ projectPath NOTIFY projectChanged FINAL)
    Q_PROPERTY(QString projectName READ projectName NOTIFY projectChanged FINAL)
    Q_PROPERTY(QString cityName READ cityName NOTIFY projectChanged FINAL)
    Q_PROPERTY(bool sample READ sample NOTIFY projectChanged FINAL)
    Q_PROPERTY(QString sampleMark READ sampleMark NOTIFY projectChanged FINAL)
    Q_PROPERTY(QString templateMark READ templateMark NOTIFY projectChanged FINAL)
    /// Communes whose boundary is computed, and all communes.
    Q_PROPERTY(int schematicCount READ schematicCount NOTIFY projectChanged FINAL)
    Q_PROPERTY(int communeCount READ communeCount NOTIFY projectChanged FINAL)
    Q_PROPERTY(QStringList recentFiles READ recentFiles NOTIFY recentFilesChanged FINAL)

    Q_PROPERTY(bool busy READ busy NOTIFY busyChanged FINAL)
    Q_PROPERTY(QString stage READ stage NOTIFY progressChanged FINAL)
    Q_PROPERTY(double fraction READ fraction NOTIFY progressChanged FINAL)

    Q_PROPERTY(QString errorText READ errorText NOTIFY errorChanged FINAL)
    Q_PROPERTY(QString errorAdvice READ errorAdvice NOTIFY errorChanged FINAL)

public:
    explicit AppController(QObject* parent = nullptr);
    static AppController* create(QQmlEngine* qml, QJSEngine* js);
    /// The engine's one object, made on first use. For the other controllers.
    [[nodiscard]] static AppController& of(QQmlEngine* qml);

    [[nodiscard]] ProjectSession& session() { return session_; }
    [[nodiscard]] text::Language language() const { return language_; }

    [[nodiscard]] QString languageKey() const { return QString::fromLatin1(text::keyOf(language_)); }
    void setLanguageKey(const QString& key);
    [[nodiscard]] const QString& theme() const { return theme_; }
    void setTheme(const QString& theme);
    [[nodiscard]] bool dark() const;
    [[nodiscard]] bool remember() const { return remember_; }
    void setRemember(bool remember);

    [[nodiscard]] QString programVersion() const;
    [[nodiscard]] bool ready() const { return session_.facts() != nullptr; }
    [[nodiscard]] QString projectPath() const;
    [[nodiscard]] QString projectName() const;
    [[nodiscard]] QString cityName() const;
    [[nodiscard]] bool sample() const { return ready() && session_.facts()->sample; }
    [[nodiscard]] QString sampleMark() const;
    [[nodiscard]] QString templateMark() const;
    [[nodiscard]] int schematicCount() const { return ready() ? session_.facts()->schematicCount() : 0; }
    [[nodiscard]] int communeCount() const;
    [[nodiscard]] const QStringList& recentFiles() const { return recentFiles_; }

    [[nodiscard]] bool busy() { return session_.jobs().busy(); }
    [[nodiscard]] QString stage();
    [[nodiscard]] double fraction() { return session_.jobs().fraction(); }
    [[nodiscard]] const QString& errorText() const { return errorText_; }
    [[nodiscard]] const QString& errorAdvice() const { return errorAdvice_; }

    /// Opens a project file; a path that does not exist is an error.
    Q_INVOKABLE void openFile(const QUrl& file);
    Q_INVOKABLE void openPath(const QString& path);
    /// Opens `path`, or the user's default project when it is empty; makes the file if there is none.
    Q_INVOKABLE void openOrCreate(const QString& path);
    Q_INVOKABLE void removeSample();
    Q_INVOKABLE void cancel() { session_.jobs().cancel(); }
    Q_INVOKABLE void dismissError();
    void show(const Error& error);

    Q_INVOKABLE void saveWindow(const QRect& place, bool maximised);
    /// Where it was closed, if a screen still shows that; else of the `usual` size. Never larger than the screen.
    Q_INVOKABLE [[nodiscard]] QRect windowPlace(const QSize& usual) const;
    Q_INVOKABLE [[nodiscard]] bool windowMaximised() const;

signals:
    void languageChanged();
    void themeChanged();
    void rememberChanged();
    void projectChanged();
    void recentFilesChanged();
    void busyChanged();
    void progressChanged();
    void errorChanged();

private:
    void translate();
    void noteRecent();

    text::Language language_ = text::Language::Vietnamese;
    QTranslator english_;
    QString theme_ = QStringLiteral("system");
    bool remember_ = true;
    QSettings settings_;
    QStringList recentFiles_;
    QString errorText_;
    QString errorAdvice_;
    ProjectSession session_;
};

}  // namespace ansinh::app
