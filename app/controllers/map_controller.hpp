#pragma once

#include "app/controllers/app_controller.hpp"
#include "app/map/commune_paint.hpp"
#include "app/map/map_label.hpp"
#include "app/map/map_points.hpp"
#include "app/map/map_scene.hpp"
#include "app/map/map_symbols.hpp"
#include "app/map/training_shape.hpp"
#include "app/models/commune_list_model.hpp"
#include "app/models/row_model.hpp"
#include "app/services/layer_view.hpp"
#include "app/services/missing_scale.hpp"

#include <QList>
#include <QObject>
#include <QQmlEngine>
#include <QString>

#include <optional>
#include <vector>

namespace ansinh::app {

/// The map page: one day, one layer and one commune at a time, for map, list, legend and panel alike.
class MapController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    /// "2026-04-30"; any day, not only the stops of the date control.
    Q_PROPERTY(QString asOf READ asOf WRITE setAsOf NOTIFY asOfChanged FINAL)
    Q_PROPERTY(QString asOfText READ asOfText NOTIFY asOfChanged FINAL)
    Q_PROPERTY(ansinh::app::RowModel* dates READ dates CONSTANT FINAL)
    /// The last stop at or before `asOf`.
    Q_PROPERTY(int dateIndex READ dateIndex WRITE setDateIndex NOTIFY asOfChanged FINAL)

    /// "progress", "training", "devices", "feedback", "completeness", "points".
    Q_PROPERTY(QString layer READ layerKey WRITE setLayerKey NOTIFY layerChanged FINAL)
    /// Empty: the plan as a whole.
    Q_PROPERTY(QString indicator READ indicator WRITE setIndicator NOTIFY indicatorChanged FINAL)
    Q_PROPERTY(QString indicatorName READ indicatorName NOTIFY indicatorChanged FINAL)
    Q_PROPERTY(int indicatorIndex READ indicatorIndex NOTIFY indicatorChanged FINAL)
    Q_PROPERTY(ansinh::app::RowModel* indicators READ indicators CONSTANT FINAL)
    /// Only communes of this standing stand out on the map and are in the list: "behind", …; empty: all of them.
    Q_PROPERTY(QString standing READ standing WRITE setStanding NOTIFY standingChanged FINAL)
    /// What is shown is measured against a plan from elsewhere.
    Q_PROPERTY(bool borrowed READ borrowed NOTIFY indicatorChanged FINAL)

    /// "geographic" or "hexagon": what the scene shows, or is on its way to. Hexagons are worked out when they are first
    /// asked for; until then the form stays.
    Q_PROPERTY(QString form READ form WRITE setForm NOTIFY formChanged FINAL)
    Q_PROPERTY(ansinh::MapScene* scene READ scene CONSTANT FINAL)
    Q_PROPERTY(ansinh::CommunePaint paint READ paint NOTIFY paintChanged FINAL)
    Q_PROPERTY(ansinh::app::RowModel* legend READ legend CONSTANT FINAL)
    /// How sure the figures are: a pattern over the colour.
    Q_PROPERTY(ansinh::app::RowModel* states READ states CONSTANT FINAL)
    Q_PROPERTY(QString legendTitle READ legendTitle NOTIFY paintChanged FINAL)
    Q_PROPERTY(QString legendNote READ legendNote NOTIFY paintChanged FINAL)
    /// The one or two numbers that the layer is about.
    Q_PROPERTY(ansinh::app::RowModel* keyFigures READ keyFigures CONSTANT FINAL)
    Q_PROPERTY(ansinh::app::CommuneListModel* communes READ communes CONSTANT FINAL)
    Q_PROPERTY(ansinh::app::RowModel* categories READ categories CONSTANT FINAL)
    /// Empty unless the layer shows them.
    Q_PROPERTY(QList<ansinh::TrainingShape> trainingShapes READ trainingShapes NOTIFY paintChanged FINAL)
    /// What communes are missing is shown as circles, on the layers that have it.
    Q_PROPERTY(bool symbolsWanted READ symbolsWanted WRITE setSymbolsWanted NOTIFY paintChanged FINAL)
    /// On this layer communes can miss something: people of a target, or modern computers.
    Q_PROPERTY(bool symbolsPossible READ symbolsPossible NOTIFY layerChanged FINAL)
    /// Empty unless they are wanted and the layer has them. Of one scale for all days of the date control.
    Q_PROPERTY(ansinh::MapSymbols symbols READ symbols NOTIFY paintChanged FINAL)
    Q_PROPERTY(ansinh::MapPoints points READ points NOTIFY pointsChanged FINAL)
    Q_PROPERTY(QList<ansinh::MapLabel> labels READ labels NOTIFY paintChanged FINAL)

    Q_PROPERTY(QString selected READ selected WRITE setSelected NOTIFY selectedChanged FINAL)
    Q_PROPERTY(QString hovered READ hovered WRITE setHovered NOTIFY hoveredChanged FINAL)
    Q_PROPERTY(QString hoverTitle READ hoverTitle NOTIFY hoveredChanged FINAL)
    Q_PROPERTY(QString hoverText READ hoverText NOTIFY hoveredChanged FINAL)
    /// Everything that the map shows belongs to the open project, the chosen day and the chosen layer.
    Q_PROPERTY(bool ready READ ready NOTIFY readyChanged FINAL)

public:
    explicit MapController(AppController& app, QObject* parent = nullptr);
    static MapController* create(QQmlEngine* qml, QJSEngine* js);
    [[nodiscard]] static MapController& of(QQmlEngine* qml);

    [[nodiscard]] QString asOf() const { return QString::fromStdString(asOf_.iso()); }
    void setAsOf(const QString& iso);
    [[nodiscard]] QString asOfText() const;
    [[nodiscard]] Date day() const { return asOf_; }
    [[nodiscard]] RowModel* dates() { return &dates_; }
    [[nodiscard]] int dateIndex() const;
    void setDateIndex(int index);

    [[nodiscard]] LayerKind layer() const { return layer_; }
    [[nodiscard]] QString layerKey() const { return QString::fromLatin1(keyOf(layer_)); }
    void setLayerKey(const QString& key);
    [[nodiscard]] const QString& indicator() const { return indicator_; }
    void setIndicator(const QString& indicator);
    [[nodiscard]] QString indicatorName() const;
    [[nodiscard]] int indicatorIndex() const;
    [[nodiscard]] RowModel* indicators() { return &indicators_; }
    [[nodiscard]] const QString& standing() const { return standing_; }
    void setStanding(const QString& standing);
    [[nodiscard]] bool borrowed() const;

    [[nodiscard]] QString form() const;
    void setForm(const QString& form);
    [[nodiscard]] MapScene* scene() { return &scene_; }
    [[nodiscard]] const CommunePaint& paint() const { return paint_; }
    [[nodiscard]] RowModel* legend() { return &legend_; }
    [[nodiscard]] RowModel* states() { return &states_; }
    [[nodiscard]] QString legendTitle() const;
    [[nodiscard]] QString legendNote() const;
    [[nodiscard]] RowModel* keyFigures() { return &keyFigures_; }
    [[nodiscard]] CommuneListModel* communes() { return &communes_; }
    [[nodiscard]] RowModel* categories() { return &categories_; }
    [[nodiscard]] const QList<TrainingShape>& trainingShapes() const { return trainingShapes_; }
    [[nodiscard]] bool symbolsWanted() const { return symbolsWanted_; }
    void setSymbolsWanted(bool wanted);
    [[nodiscard]] bool symbolsPossible() const { return layer_ == LayerKind::Progress || layer_ == LayerKind::Devices; }
    [[nodiscard]] const MapSymbols& symbols() const { return symbols_; }
    [[nodiscard]] const MapPoints& points() const { return points_; }
    [[nodiscard]] const QList<MapLabel>& labels() const { return labels_; }

    [[nodiscard]] const QString& selected() const { return selected_; }
    void setSelected(const QString& code);
    [[nodiscard]] const QString& hovered() const { return hovered_; }
    void setHovered(const QString& code);
    [[nodiscard]] QString hoverTitle() const;
    [[nodiscard]] QString hoverText() const;
    [[nodiscard]] bool ready() const;

    /// Nothing while they are being worked out.
    [[nodiscard]] const Figures& figures() const { return figures_; }

    Q_INVOKABLE void stepDate(int steps) { setDateIndex(dateIndex() + steps); }
    /// Narrows to the standing of a class of the legend, or back to all when it is the one that is shown.
    Q_INVOKABLE void toggleStanding(const QString& mapClass);
    Q_INVOKABLE void toggleCategory(const QString& category);

signals:
    void asOfChanged();
    void layerChanged();
    void indicatorChanged();
    void standingChanged();
    void formChanged();
    void paintChanged();
    void pointsChanged();
    void selectedChanged();
    void hoveredChanged();
    void readyChanged();
    /// figures() are those of the chosen day now.
    void figuresChanged();

private:
    void takeProject();
    void takeFigures(const Figures& figures);
    void loadFigures();
    /// Colours, legend and list again; no figures are read.
    void repaint();
    void loadForms();
    void loadScale();
    void fillSymbols();
    void fillChoices();
    void fillCategories();
    void fillPoints();
    void takePoints(int request, const MapPoints& points);
    void fillShapes();
    [[nodiscard]] const CommuneView* viewOfCommune(const QString& code) const;

    AppController& app_;
    Date asOf_ = Date::today();
    std::vector<Date> stops_;
    LayerKind layer_ = LayerKind::Progress;
    QString indicator_;
    QString standing_;
    bool hexagonWanted_ = false;
    QString selected_;
    QString hovered_;
    QStringList hiddenCategories_;
    Figures figures_;
    Facts figuresFacts_;  ///< what figures_ were worked out from
    std::vector<CommuneView> views_;
    CommunePaint paint_;
    QList<TrainingShape> trainingShapes_;
    bool symbolsWanted_ = false;
    std::optional<MissingScale> scale_;  ///< of the circles; nothing until they are wanted and it is worked out
    MapSymbols symbols_;
    MapPoints points_;
    int pointsRequest_ = 0;  ///< the last one; answers to earlier ones are too late
    bool pointsPending_ = false;
    QList<MapLabel> labels_;
    MapScene scene_;
    RowModel dates_;
    RowModel indicators_;
    RowModel legend_;
    RowModel states_;
    RowModel keyFigures_;
    RowModel categories_;
    CommuneListModel communes_;
};

}  // namespace ansinh::app
