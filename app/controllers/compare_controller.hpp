#pragma once

#include "app/controllers/map_controller.hpp"
#include "app/map/commune_paint.hpp"
#include "app/models/row_model.hpp"

#include <QObject>
#include <QQmlEngine>

#include <optional>
#include <vector>

namespace ansinh::app {

/// A second day beside the map's own: both maps, or the change between them. The layer and the indicator are the
/// map's; other layers than progress are not compared.
class CompareController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    /// "off", "side" (two maps) or "change" (one map of what became of each commune).
    Q_PROPERTY(QString mode READ mode WRITE setMode NOTIFY changed FINAL)
    /// Compared at all: a mode is chosen, and the layer is one that can be.
    Q_PROPERTY(bool active READ active NOTIFY changed FINAL)
    /// ISO day; by default the reporting date before the map's.
    Q_PROPERTY(QString otherDay READ otherDay WRITE setOtherDay NOTIFY changed FINAL)
    Q_PROPERTY(QString otherDayText READ otherDayText NOTIFY changed FINAL)
    Q_PROPERTY(int otherIndex READ otherIndex WRITE setOtherIndex NOTIFY changed FINAL)
    /// The map of the other day, and that of the change.
    Q_PROPERTY(ansinh::CommunePaint otherPaint READ otherPaint NOTIFY changed FINAL)
    Q_PROPERTY(ansinh::CommunePaint changePaint READ changePaint NOTIFY changed FINAL)
    /// Of the change; of two maps, each class with its count on both days.
    Q_PROPERTY(ansinh::app::RowModel* legend READ legend CONSTANT FINAL)
    /// How sure the figures of both days are; none for the change.
    Q_PROPERTY(ansinh::app::RowModel* states READ states CONSTANT FINAL)
    Q_PROPERTY(ansinh::app::RowModel* keyFigures READ keyFigures CONSTANT FINAL)
    Q_PROPERTY(QString span READ span NOTIFY changed FINAL)
    /// Everything that is shown belongs to both days.
    Q_PROPERTY(bool ready READ ready NOTIFY changed FINAL)

public:
    CompareController(AppController& app, MapController& map, QObject* parent = nullptr);
    static CompareController* create(QQmlEngine* qml, QJSEngine* js);
    [[nodiscard]] static CompareController& of(QQmlEngine* qml);

    [[nodiscard]] const QString& mode() const { return mode_; }
    void setMode(const QString& mode);
    [[nodiscard]] bool active() const { return mode_ != u"off" && map_.layer() == LayerKind::Progress; }
    [[nodiscard]] QString otherDay() const { return other_ ? QString::fromStdString(other_->iso()) : QString(); }
    void setOtherDay(const QString& iso);
    /// The other day; nothing unless two days are compared.
    [[nodiscard]] std::optional<Date> comparedTo() const { return active() ? other_ : std::nullopt; }
    [[nodiscard]] QString otherDayText() const;
    [[nodiscard]] int otherIndex() const;
    void setOtherIndex(int index);
    [[nodiscard]] const CommunePaint& otherPaint() const { return otherPaint_; }
    [[nodiscard]] const CommunePaint& changePaint() const { return changePaint_; }
    [[nodiscard]] RowModel* legend() { return &legend_; }
    [[nodiscard]] RowModel* states() { return &states_; }
    [[nodiscard]] RowModel* keyFigures() { return &keyFigures_; }
    /// "15/4/2026 → 13/5/2026", the earlier day first.
    [[nodiscard]] QString span() const;
    [[nodiscard]] bool ready() const;

signals:
    void changed();

private:
    void load();
    void repaint();
    void showChange(const ProjectFacts& facts, const std::string& indicator);
    void showBoth(const ProjectFacts& facts, const std::string& indicator);

    AppController& app_;
    MapController& map_;
    QString mode_ = QStringLiteral("off");
    std::optional<Date> other_;
    Figures figures_;
    Facts figuresFacts_;  ///< what figures_ were worked out from
    CommunePaint otherPaint_;
    CommunePaint changePaint_;
    RowModel legend_;
    RowModel states_;
    RowModel keyFigures_;
};

}  // namespace ansinh::app
