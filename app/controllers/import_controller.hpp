#pragma once

#include "app/controllers/app_controller.hpp"
#include "app/map/commune_paint.hpp"
#include "app/map/map_points.hpp"
#include "app/map/map_scene.hpp"
#include "app/models/row_model.hpp"
#include "app/models/text_table_model.hpp"
#include "geo/project/import_kinds.hpp"

#include <QList>
#include <QObject>
#include <QQmlEngine>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <memory>
#include <string>
#include <vector>

namespace ansinh::app {

/// Bringing a file in: chosen, read without storing anything, looked at, questions answered, then stored or left.
class ImportController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(Step step READ step NOTIFY changed FINAL)
    /// An id of importKinds(): "boundaries", "points", "figures", …
    Q_PROPERTY(QString kind READ kind WRITE setKind NOTIFY changed FINAL)
    Q_PROPERTY(QString category READ category WRITE setCategory NOTIFY changed FINAL)
    /// What the files seem to be, when anything speaks for a kind.
    Q_PROPERTY(QString guessedKind READ guessedKind NOTIFY changed FINAL)
    /// What comes in has places that can be drawn, rows that can be read.
    Q_PROPERTY(bool onMap READ onMap NOTIFY changed FINAL)
    Q_PROPERTY(bool hasRows READ hasRows NOTIFY changed FINAL)
    Q_PROPERTY(QString questionnaire READ questionnaire WRITE setQuestionnaire NOTIFY changed FINAL)
    Q_PROPERTY(QStringList files READ files NOTIFY changed FINAL)

    Q_PROPERTY(int readCount READ readCount NOTIFY changed FINAL)
    Q_PROPERTY(int acceptedCount READ acceptedCount NOTIFY changed FINAL)
    Q_PROPERTY(int refusedCount READ refusedCount NOTIFY changed FINAL)
    Q_PROPERTY(QString format READ format NOTIFY changed FINAL)
    Q_PROPERTY(QString crsText READ crsText NOTIFY changed FINAL)
    /// A person must say how the coordinates are meant before anything can be stored.
    Q_PROPERTY(bool crsOpen READ crsOpen NOTIFY changed FINAL)
    Q_PROPERTY(QString crsReason READ crsReason NOTIFY changed FINAL)
    Q_PROPERTY(QString crsProposed READ crsProposed NOTIFY changed FINAL)
    Q_PROPERTY(QStringList crsChoices READ crsChoices NOTIFY changed FINAL)
    Q_PROPERTY(ansinh::app::RowModel* issues READ issues CONSTANT FINAL)
    Q_PROPERTY(ansinh::app::RowModel* questions READ questions CONSTANT FINAL)
    Q_PROPERTY(int openQuestions READ openQuestions NOTIFY changed FINAL)
    /// Answers were given that the shown figures don't know yet.
    Q_PROPERTY(bool stale READ stale NOTIFY changed FINAL)
    Q_PROPERTY(bool canStore READ canStore NOTIFY changed FINAL)
    Q_PROPERTY(int storedBatch READ storedBatch NOTIFY changed FINAL)

    Q_PROPERTY(ansinh::app::TextTableModel* table READ table CONSTANT FINAL)
    Q_PROPERTY(ansinh::MapScene* scene READ scene CONSTANT FINAL)
    Q_PROPERTY(ansinh::CommunePaint paint READ paint NOTIFY changed FINAL)
    /// Points that would come in, and the places of issues.
    Q_PROPERTY(ansinh::MapPoints mapPoints READ mapPoints NOTIFY changed FINAL)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed FINAL)

public:
    enum Step { Choose, Reading, Review, Storing, Stored };
    Q_ENUM(Step)

    explicit ImportController(AppController& app, QObject* parent = nullptr);
    static ImportController* create(QQmlEngine* qml, QJSEngine* js);

    [[nodiscard]] Step step() const { return step_; }
    [[nodiscard]] const QString& kind() const { return kind_; }
    void setKind(const QString& kind);
    [[nodiscard]] const QString& category() const { return category_; }
    void setCategory(const QString& category);
    [[nodiscard]] const QString& guessedKind() const { return guessedKind_; }
    [[nodiscard]] bool onMap() const;
    [[nodiscard]] bool hasRows() const;
    [[nodiscard]] QString questionnaire() const { return QString::fromStdString(request_.questionnaire); }
    void setQuestionnaire(const QString& id);
    [[nodiscard]] QStringList files() const;
    [[nodiscard]] int readCount() const { return static_cast<int>(report_.outcome.read); }
    [[nodiscard]] int acceptedCount() const { return static_cast<int>(report_.outcome.accepted); }
    [[nodiscard]] int refusedCount() const { return static_cast<int>(report_.outcome.refused); }
    [[nodiscard]] QString format() const { return QString::fromStdString(report_.outcome.format); }
    [[nodiscard]] QString crsText() const;
    [[nodiscard]] bool crsOpen() const;
    [[nodiscard]] QString crsReason() const;
    [[nodiscard]] QString crsProposed() const { return QString::fromStdString(report_.outcome.crs.proposed); }
    [[nodiscard]] QStringList crsChoices() const;
    [[nodiscard]] RowModel* issues() { return &issues_; }
    [[nodiscard]] RowModel* questions() { return &questions_; }
    [[nodiscard]] int openQuestions() const;
    [[nodiscard]] bool stale() const { return stale_; }
    [[nodiscard]] bool canStore() const;
    [[nodiscard]] int storedBatch() const { return static_cast<int>(storedBatch_); }
    [[nodiscard]] TextTableModel* table() { return &table_; }
    [[nodiscard]] MapScene* scene() { return &scene_; }
    [[nodiscard]] const CommunePaint& paint() const { return paint_; }
    [[nodiscard]] const QString& errorText() const { return errorText_; }
    [[nodiscard]] const MapPoints& mapPoints() const { return mapPoints_; }

    /// Local files for the kind that is chosen. Reads them at once.
    Q_INVOKABLE void chooseFiles(const QList<QUrl>& files);
    /// The same for files that came without a word: where they speak for a kind, that one is chosen first.
    Q_INVOKABLE void dropFiles(const QList<QUrl>& files);
    /// The files once more, as another kind.
    Q_INVOKABLE void readAs(const QString& kind);
    /// Reads the files again with what has been answered so far.
    Q_INVOKABLE void readAgain();
    Q_INVOKABLE void answerCrs(const QString& crs);
    /// `code`: a commune's, or "-" to leave the rows with this spelling out.
    Q_INVOKABLE void answerName(const QString& spelling, const QString& code);
    Q_INVOKABLE void store();
    /// Stops what runs; nothing is stored.
    Q_INVOKABLE void cancel();
    /// Back to the choice of a file.
    Q_INVOKABLE void reset();

signals:
    void changed();

private:
    struct Preview;
    void open(const QList<QUrl>& files, bool findOutKind);
    void take(Preview preview);
    void showOnMap();
    void showIssues();
    void showQuestions();
    void fail(const Error& error);

    AppController& app_;
    Step step_ = Choose;
    QString kind_ = QStringLiteral("boundaries");
    QString category_ = QStringLiteral("other");
    QString guessedKind_;
    ImportRequest request_;
    ImportReport report_;
    std::shared_ptr<const std::vector<MapLevel>> levels_;  ///< of boundaries that would come in; else nothing
    std::int64_t storedBatch_ = 0;
    bool stale_ = false;
    bool stopped_ = false;  ///< a person wants no more of what is being read
    QString errorText_;
    RowModel issues_;
    RowModel questions_;
    TextTableModel table_;
    MapScene scene_;
    CommunePaint paint_;
    MapPoints mapPoints_;
};

}  // namespace ansinh::app
