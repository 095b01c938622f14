#pragma once

#include "app/controllers/map_controller.hpp"
#include "app/models/followup_rows.hpp"
#include "app/models/row_model.hpp"
#include "geo/project/opinions.hpp"

#include <QObject>
#include <QQmlEngine>
#include <QString>

#include <utility>
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
    /// Commune by commune, those that answered first; of a picked answer only those that gave it.
    Q_PROPERTY(ansinh::app::RowModel* communes READ communes CONSTANT FINAL)
    /// OpinionRow::key of the answer whose communes are listed; empty: all.
    Q_PROPERTY(QString picked READ picked WRITE setPicked NOTIFY changed FINAL)
    Q_PROPERTY(QString pickedText READ pickedText NOTIFY changed FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
    Q_PROPERTY(bool answered READ answered NOTIFY changed FINAL)

public:
    OpinionController(AppController& app, MapController& map, QObject* parent = nullptr);
    static OpinionController* create(QQmlEngine* qml, QJSEngine* js);

    [[nodiscard]] RowModel* questionnaires() { return &questionnaires_; }
    [[nodiscard]] const QString& questionnaire() const { return shown_; }
    void setQuestionnaire(const QString& id);
    [[nodiscard]] RowModel* answers() { return &answers_; }
    [[nodiscard]] RowModel* communes() { return &communes_; }
    [[nodiscard]] const QString& picked() const { return picked_; }
    void setPicked(const QString& key);
    [[nodiscard]] QString pickedText() const;
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
    void fillQuestions(const Questionnaire& asked, const progress::OpinionSummary& summary);
    void fillCommunes(const Questionnaire& asked, const progress::OpinionSummary& summary);
    /// Question and choice of `picked_`; null where it names none of this questionnaire.
    [[nodiscard]] std::pair<const Question*, const Choice*> pick() const;
    [[nodiscard]] std::size_t place() const;

    AppController& app_;
    MapController& map_;
    Answer answer_;
    QString shown_;
    RowModel questionnaires_;
    RowModel answers_;
    RowModel communes_;
    QString picked_;
};

}  // namespace ansinh::app
