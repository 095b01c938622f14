#pragma once

#include "app/controllers/view_controller.hpp"

#include <QObject>
#include <QQmlEngine>
#include <QString>
#include <QUrl>

namespace ansinh::app {

class SheetExport;
struct SheetJob;

/// Writing what the window shows to PDF, PNG and SVG. One export at a time.
class ExportController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(bool busy READ busy NOTIFY busyChanged FINAL)
    /// The file that was written last; empty before the first and while one is being written.
    Q_PROPERTY(QString written READ written NOTIFY writtenChanged FINAL)

public:
    ExportController(AppController& app, ViewController& view, QObject* parent = nullptr);
    ~ExportController() override;
    static ExportController* create(QQmlEngine* qml, QJSEngine* js);

    [[nodiscard]] bool busy() const { return job_ != nullptr; }
    [[nodiscard]] const QString& written() const { return written_; }

    /// The map as it is now; the ending of the file says the form: png, pdf, svg.
    Q_INVOKABLE void writeMap(const QUrl& file, int width, int height);
    Q_INVOKABLE void writeMeeting(const QUrl& file, bool wide);
    /// Of the selected commune on the chosen day.
    Q_INVOKABLE void writeProfile(const QUrl& file);
    /// Says of a file that a page wrote by itself that it is there.
    Q_INVOKABLE void tell(const QString& file);
    Q_INVOKABLE void cancel();
    /// The word "written" is no longer shown.
    Q_INVOKABLE void dismiss();

signals:
    void busyChanged();
    void writtenChanged();

private:
    void run(SheetJob job);
    void end(const QString& written);
    [[nodiscard]] SheetJob jobFor(const QUrl& file) const;

    AppController& app_;
    ViewController& view_;
    SheetExport* job_ = nullptr;
    QString written_;
};

}  // namespace ansinh::app
