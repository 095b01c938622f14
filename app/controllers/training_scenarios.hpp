#pragma once

#include "app/controllers/app_controller.hpp"
#include "app/models/row_model.hpp"
#include "app/services/training_desk.hpp"
#include "geo/core/scenario.hpp"

#include <QObject>
#include <QQmlEngine>
#include <QString>
#include <QUrl>

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace ansinh::app {

/// The proposals that are saved in the project: saving, opening, taking away, giving out.
class TrainingScenarios : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("TrainingController has it")
    Q_PROPERTY(ansinh::app::RowModel* list READ list CONSTANT FINAL)
    /// Number of the one that is looked at; 0: none.
    Q_PROPERTY(int selected READ selected WRITE select NOTIFY changed FINAL)
    Q_PROPERTY(QString selectedName READ selectedName NOTIFY changed FINAL)
    Q_PROPERTY(bool selectedAccepted READ selectedAccepted NOTIFY changed FINAL)
    Q_PROPERTY(bool canSave READ canSave NOTIFY changed FINAL)
    Q_PROPERTY(QString suggestedName READ suggestedName NOTIFY changed FINAL)
    /// Name of the one that was just taken away and can be brought back; empty: none.
    Q_PROPERTY(QString removedName READ removedName NOTIFY changed FINAL)
    /// Where something was just written to.
    Q_PROPERTY(QString written READ written NOTIFY changed FINAL)

public:
    TrainingScenarios(AppController& app, TrainingDesk& desk, QObject* parent);

    [[nodiscard]] RowModel* list() { return &list_; }
    [[nodiscard]] int selected() const { return selected_; }
    void select(int id);
    [[nodiscard]] QString selectedName() const;
    [[nodiscard]] bool selectedAccepted() const;
    [[nodiscard]] bool canSave() const;
    [[nodiscard]] QString suggestedName() const;
    [[nodiscard]] const QString& removedName() const { return removedName_; }
    [[nodiscard]] const QString& written() const { return written_; }

    [[nodiscard]] const std::vector<Scenario>& all() const { return scenarios_; }
    /// Nothing when none is looked at.
    [[nodiscard]] const Scenario* selectedScenario() const;
    void read();

    Q_INVOKABLE void save(const QString& name);
    Q_INVOKABLE void rename(int id, const QString& name);
    Q_INVOKABLE void remove(int id);
    Q_INVOKABLE void bringBack();
    /// Puts it on the desk, to go on with it.
    Q_INVOKABLE void open(int id);
    /// "workbook", "calendar", "plan_table". The scenario's dates are those of `dated`, if that is the same one.
    Q_INVOKABLE void exportTo(const QString& kind, const QUrl& file);
    /// Dates that were chosen for the one that is looked at; they go out with exportTo().
    void setDated(std::optional<Scenario> dated) { dated_ = std::move(dated); }

signals:
    void changed();
    /// The list was read anew.
    void listed();
    /// A saved question is on the desk now; `classes` is how many it has.
    void opened(const ansinh::TrainingQuestion& question, int classes);

private:
    [[nodiscard]] Scenario scenarioOnDesk() const;
    [[nodiscard]] const Scenario* find(int id) const;
    void fill();
    /// Runs `work` on the project, reads the list again, then calls `done`.
    void change(std::function<std::int64_t(Project&)> work, std::function<void(std::int64_t)> done);

    AppController& app_;
    TrainingDesk& desk_;
    std::vector<Scenario> scenarios_;
    std::optional<Scenario> dated_;
    int selected_ = 0;
    std::int64_t removedBatch_ = 0;
    QString removedName_;
    QString written_;
    RowModel list_;
};

}  // namespace ansinh::app
