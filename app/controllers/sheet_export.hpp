#pragma once

#include "app/render/pdf_document.hpp"
#include "app/render/sheet.hpp"
#include "app/text/language.hpp"
#include "geo/core/error.hpp"
#include "geo/core/saved_view.hpp"

#include <QDeadlineTimer>
#include <QObject>
#include <QQmlEngine>
#include <QSize>
#include <QString>
#include <QTimer>

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace ansinh::app {

/// What is to be written, from which file, in which language.
struct SheetJob {
    enum class Kind { Map, Meeting, Profile };

    Kind kind = Kind::Map;
    std::string project;
    std::string path;  ///< its ending says the format; meeting and profile are PDF
    text::Language language = text::Language::Vietnamese;
    bool dark = false;
    SavedView view;          ///< of a map; of a profile the commune and the day
    bool symbols = false;    ///< of a map: see MapController::symbolsWanted
    QString sheet = QStringLiteral("MapSheet");  ///< of a map: what draws it
    QSize size{1280, 800};   ///< of a map, item pixels
    bool wide = false;       ///< a meeting's pages: 16:9, else A4 across
};

/// Writes sheets to a file, with an engine and a hold on the project of its own, so that the window goes on showing what
/// it shows. Works in small steps on the event loop; ends with done() or failed(), once.
class SheetExport : public QObject {
    Q_OBJECT

public:
    explicit SheetExport(SheetJob job, QObject* parent = nullptr);
    ~SheetExport() override;

    void start();
    /// Nothing is written.
    void cancel();

signals:
    void progressed(double fraction);
    void done();
    void failed(const ansinh::Error& error);

private:
    void begin();
    void openSheet(const QString& type, const QVariantMap& properties, QSizeF size, std::function<void()> then);
    void writeMap();
    void writeProfile();
    void beginMeeting(std::vector<SavedView> views);
    void writePage(std::size_t index);
    void save(const QString& subject);
    void finish();
    /// Calls `then` when `reached` says so, looking again and again.
    void wait(std::function<bool()> reached, std::function<void()> then);
    /// Runs a step; what it throws ends the export.
    void guarded(const std::function<void()>& step);
    void fail(const Error& error);

    SheetJob job_;
    QQmlEngine engine_;
    std::unique_ptr<Sheet> sheet_;
    std::unique_ptr<PdfDocument> pdf_;
    std::vector<SavedView> views_;
    QTimer timer_;
    QDeadlineTimer deadline_;
    std::function<bool()> reached_;
    std::function<void()> then_;
    bool ended_ = false;
};

}  // namespace ansinh::app
