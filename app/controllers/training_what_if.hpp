#pragma once

#include "app/controllers/app_controller.hpp"
#include "app/models/row_model.hpp"
#include "app/services/settled_choices.hpp"
#include "app/services/training_desk.hpp"
#include "geo/planner/what_if.hpp"

#include <QObject>
#include <QQmlEngine>
#include <QString>

#include <map>
#include <vector>

namespace ansinh::app {

/// What other limits and other numbers of classes would give. Worked out when somebody asks, off the window's thread.
class TrainingWhatIf : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("TrainingController has it")
    Q_PROPERTY(ansinh::app::RowModel* curve READ curve CONSTANT FINAL)
    Q_PROPERTY(ansinh::app::RowModel* effects READ effects CONSTANT FINAL)
    Q_PROPERTY(bool possible READ possible NOTIFY changed FINAL)
    /// The draft or the question has changed since.
    Q_PROPERTY(bool stale READ stale NOTIFY changed FINAL)

public:
    TrainingWhatIf(AppController& app, TrainingDesk& desk, QObject* parent);

    [[nodiscard]] RowModel* curve() { return &curve_; }
    [[nodiscard]] RowModel* effects() { return &effects_; }
    [[nodiscard]] bool possible() const { return desk_.hasDraft() && !desk_.running(); }
    [[nodiscard]] bool stale() const { return stale_; }

    /// Total and longest travel over the numbers of classes around the draft's own.
    Q_INVOKABLE void findCurve();
    /// What larger classes, shorter travel, and each settled choice cost or save.
    Q_INVOKABLE void findEffects();

signals:
    void changed();
    void costsFound(const std::map<ansinh::app::SettledChoice, std::int64_t>& costs);

private:
    struct Found {
        planner::Answer now;  ///< to the question as it is, with what is settled
        std::vector<planner::LimitEffect> largest;
        std::vector<planner::LimitEffect> travel;
        std::map<SettledChoice, std::int64_t> costs;
    };
    void deskChanged();
    void fill();
    void fillCurve();
    void fillEffects();
    [[nodiscard]] static Found effectsOf(const TrainingProblem& problem, const TrainingDraft& draft, Monitor& monitor);

    AppController& app_;
    TrainingDesk& desk_;
    std::vector<planner::CurvePoint> points_;
    Found found_;
    bool stale_ = false;
    RowModel curve_;
    RowModel effects_;
};

}  // namespace ansinh::app
