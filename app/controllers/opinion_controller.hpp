#pragma once

#include "app/controllers/map_controller.hpp"
#include "app/models/followup_rows.hpp"
#include "app/models/row_model.hpp"
#include "geo/project/opinions.hpp"

#include <QObject>
#include <QQmlEngine>
#include <QString>

#include <vector>

namespace ansinh::app {

/// The page Tiến độ, tab Ý kiến: what communes answered up to the day that the map shows.
class OpinionController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(ansinh::app::RowModel* questionnaires READ questionnaires CONSTANT FINAL)
    Q_PROPERTY(QString questionnaire READ questionnaire WRITE setQuestionnaire NOTIFY changed FINAL)
    /// Each choice of each question; short texts one by one.
    Q_PROPERTY(ansinh::app::RowModel* answers READ answers CONSTANT FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
    Q_PROPERTY(bool answered READ answered NOTIFY changed FINAL)

public:
    OpinionController(AppController& app, MapController& map, QObject* parent = nullptr);
    static OpinionController* create(QQmlEngine* qml, QJSEngine* js);

    [[nodiscard]] RowModel* questionnaires() { return &questionnaires_; }
    [[nodiscard]] const QString& questionnaire() const { return shown_; }
    void setQuestionnaire(const QString& id);
    [[nodiscard]] RowModel* answers() { return &answers_; }
    [[nodiscard]] QString summary() const;
    [[nodiscard]] bool answered() const;

signals:
    void changed();

private:
    struct Answer {
        std::vector<Questionnaire> questionnaires;
        std::vector<progress::OpinionSummary> summaries;  ///< of them, in order
    };
    void load();
    void fill();
    [[nodiscard]] std::size_t place() const;

    AppController& app_;
    MapController& map_;
    Answer answer_;
    QString shown_;
    RowModel questionnaires_;
    RowModel answers_;
};

}  // namespace ansinh::app
