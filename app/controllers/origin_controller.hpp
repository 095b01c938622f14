#pragma once

#include "app/controllers/map_controller.hpp"
#include "app/models/progress_rows.hpp"
#include "app/models/row_model.hpp"
#include "app/models/rows.hpp"
#include "geo/project/figures.hpp"

#include <QObject>
#include <QQmlEngine>
#include <QString>

#include <vector>

namespace ansinh::app {

/// Where one figure of the progress table comes from: the sentence that asks for it, what was asked by when, what was
/// reported in which batch, and how it came to be over the reporting dates.
class OriginController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    /// A commune's code, or the city's for its own offices; empty: nothing is shown.
    Q_PROPERTY(QString unit READ unit NOTIFY changed FINAL)
    Q_PROPERTY(QString indicator READ indicator NOTIFY changed FINAL)
    Q_PROPERTY(bool valid READ valid NOTIFY changed FINAL)
    Q_PROPERTY(QString unitName READ unitName NOTIFY changed FINAL)
    Q_PROPERTY(QString indicatorName READ indicatorName NOTIFY changed FINAL)
    Q_PROPERTY(QString planTitle READ planTitle NOTIFY changed FINAL)
    Q_PROPERTY(bool borrowed READ borrowed NOTIFY changed FINAL)
    Q_PROPERTY(QString reference READ reference NOTIFY changed FINAL)
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed FINAL)
    Q_PROPERTY(QString notes READ notes NOTIFY changed FINAL)
    Q_PROPERTY(QString numeratorName READ numeratorName NOTIFY changed FINAL)
    Q_PROPERTY(QString denominatorName READ denominatorName NOTIFY changed FINAL)
    Q_PROPERTY(ansinh::app::TargetRow target READ target NOTIFY changed FINAL)
    /// Newest first.
    Q_PROPERTY(ansinh::app::RowModel* history READ history CONSTANT FINAL)
    /// Each count behind the figure, numerator first: file, cell, who and when; corrected and undone ones too.
    Q_PROPERTY(ansinh::app::RowModel* sources READ sources CONSTANT FINAL)

public:
    OriginController(AppController& app, MapController& map, QObject* parent = nullptr);
    static OriginController* create(QQmlEngine* qml, QJSEngine* js);

    [[nodiscard]] const QString& unit() const { return unit_; }
    [[nodiscard]] const QString& indicator() const { return indicator_; }
    [[nodiscard]] bool valid() const { return shown() != nullptr; }
    [[nodiscard]] QString unitName() const;
    [[nodiscard]] QString indicatorName() const;
    [[nodiscard]] QString planTitle() const;
    [[nodiscard]] bool borrowed() const;
    [[nodiscard]] QString reference() const;
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QString notes() const;
    [[nodiscard]] QString numeratorName() const;
    [[nodiscard]] QString denominatorName() const;
    [[nodiscard]] const TargetRow& target() const { return target_; }
    [[nodiscard]] RowModel* history() { return &history_; }
    [[nodiscard]] RowModel* sources() { return &sources_; }

    /// An empty unit means the city's own offices.
    Q_INVOKABLE void show(const QString& unit, const QString& indicator);
    Q_INVOKABLE void close() { show({}, {}); }

signals:
    void changed();

private:
    /// What was known on one reporting date.
    struct Step {
        Date day;
        progress::StatusRow row;
    };
    void load();
    void fill();
    void fillSources();
    [[nodiscard]] const Indicator* shown() const;
    [[nodiscard]] const Plan* plan() const;
    /// The indicator's own clause, then those of its steps; each once.
    [[nodiscard]] std::vector<Clause> clauses() const;
    [[nodiscard]] const progress::StatusRow* row() const;
    [[nodiscard]] QString measureName(const std::string& id) const;
    [[nodiscard]] bool isCity() const;

    AppController& app_;
    MapController& map_;
    QString unit_;
    QString indicator_;
    std::vector<Step> steps_;
    TargetRow target_;
    std::vector<FigureHistory> counts_;  ///< of the numerator, then the denominator
    RowModel history_;
    RowModel sources_;
};

}  // namespace ansinh::app
