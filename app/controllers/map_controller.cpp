#include "app/controllers/map_controller.hpp"

#include "app/controllers/map_rows.hpp"
#include "app/controllers/map_texts.hpp"
#include "app/controllers/qt_text.hpp"
#include "app/map/form_scene.hpp"
#include "app/text/names.hpp"

#include <algorithm>

namespace ansinh::app {

MapController::MapController(AppController& app, QObject* parent)
    : QObject(parent),
      app_(app),
      dates_(DateRow::staticMetaObject),
      indicators_(IndicatorRow::staticMetaObject),
      legend_(LegendRow::staticMetaObject),
      states_(LegendRow::staticMetaObject),
      keyFigures_(FigureRow::staticMetaObject),
      categories_(CategoryRow::staticMetaObject) {
    app.session().detail().serve(scene_);
    connect(&app.session(), &ProjectSession::changed, this, &MapController::takeProject);
    connect(&app, &AppController::themeChanged, this, &MapController::repaint);
    connect(&app, &AppController::languageChanged, this, [this] {
        fillChoices();
        repaint();
        emit asOfChanged();
    });
    if (app.ready()) takeProject();
}

MapController* MapController::create(QQmlEngine* qml, QJSEngine*) {
    return new MapController(AppController::of(qml));
}

MapController& MapController::of(QQmlEngine* qml) {
    return *qml->singletonInstance<MapController*>("Ansinh.App", "MapController");
}

void MapController::takeProject() {
    const Facts& facts = app_.session().facts();
    const auto map = app_.session().mapData();
    scene_.setData(makeSceneData(map->levels, map->tiles, sceneCommunes(facts->communes)));

    if (!indicator_.isEmpty() && !facts->indicator(indicator_.toStdString())) setIndicator({});
    if (!selected_.isEmpty() && !facts->commune(selected_.toStdString())) setSelected({});
    fillChoices();
    scale_.reset();
    if (symbolsWanted_) loadScale();
    emit asOfChanged();
    fillPoints();
    emit formChanged();
    emit readyChanged();
    if (hexagonWanted_) loadForms();
    loadFigures();
}

QString MapController::form() const {
    return hexagonWanted_ && scene_.knowsHexagons() ? QStringLiteral("hexagon") : QStringLiteral("geographic");
}

void MapController::setForm(const QString& form) {
    const bool hexagon = form == u"hexagon";
    if (hexagon == hexagonWanted_ || (!hexagon && form != u"geographic")) return;
    hexagonWanted_ = hexagon;
    if (hexagon && !scene_.knowsHexagons())
        loadForms();
    else
        emit formChanged();
    emit readyChanged();
}

void MapController::loadForms() {
    if (scene_.empty()) return;
    app_.session().jobs().run(this, [this, generation = scene_.generation(), geographic = scene_.geographic()](Monitor& monitor) -> JobRunner::Done {
        monitor.checkpoint("forms", 0);
        auto forms = std::make_shared<const FormScene>(geographic);
        return [this, generation, forms] {
            scene_.setForms(generation, forms);
            emit formChanged();
            emit readyChanged();
        };
    });
}

void MapController::fillChoices() {
    const Facts& facts = app_.session().facts();
    if (!facts) return;
    const MapTexts texts(*facts, app_.language());

    stops_ = facts->reportingDates;
    stops_.push_back(Date::today());
    std::ranges::sort(stops_);
    stops_.erase(std::ranges::unique(stops_).begin(), stops_.end());
    std::vector<DateRow> days;
    for (const Date day : stops_) days.push_back({toQt(day.iso()), texts.date(day), day == Date::today()});
    dates_.assign(days);

    indicators_.assign(indicatorRows(*facts, app_.language()));
    fillCategories();
    emit indicatorChanged();
}

void MapController::fillCategories() {
    if (const Facts& facts = app_.session().facts())
        categories_.assign(categoryRows(*facts, hiddenCategories_, app_.language()));
}

void MapController::fillPoints() {
    const Facts& facts = app_.session().facts();
    const int request = ++pointsRequest_;
    if (!facts || layer_ != LayerKind::Points) {
        takePoints(request, {});
        return;
    }
    pointsPending_ = true;
    emit readyChanged();
    app_.session().detail().points(
        this,
        [facts, hidden = hiddenCategories_](const std::vector<PointMark>& points) {
            return mapPointsOf(*facts, points, hidden);
        },
        [this, request](const MapPoints& points) { takePoints(request, points); });
}

void MapController::takePoints(int request, const MapPoints& points) {
    if (request != pointsRequest_) return;
    points_ = points;
    pointsPending_ = false;
    emit pointsChanged();
    emit readyChanged();
}

void MapController::fillShapes() {
    const ProjectFacts& facts = *app_.session().facts();
    labels_.clear();
    for (const Commune& one : facts.communes) labels_.append({toQt(one.code), toQt(one.name)});
    trainingShapes_ = layer_ == LayerKind::Training ? trainingShapesOf(facts, app_.dark()) : QList<TrainingShape>();
}

void MapController::loadFigures() {
    if (!app_.ready()) return;
    const Date wanted = asOf_;
    app_.session().figures(wanted, this, [this, wanted, facts = app_.session().facts()](const Figures& figures) {
        if (wanted == asOf_ && facts == app_.session().facts()) takeFigures(figures);
    });
}

void MapController::takeFigures(const Figures& figures) {
    figures_ = figures;
    figuresFacts_ = app_.session().facts();
    repaint();
    emit figuresChanged();
    emit readyChanged();
}

void MapController::repaint() {
    const Facts& facts = app_.session().facts();
    if (!facts || !figures_) return;
    views_ = viewOf(*facts, *figures_, layer_, indicator_.toStdString());
    MapRows rows =
        mapRows(*facts, views_, layer_, facts->indicator(indicator_.toStdString()), app_.language(), app_.dark());
    if (layer_ == LayerKind::Progress && !standing_.isEmpty())
        narrow(rows, views_, standing_.toStdString(), app_.dark());
    fillSymbols();
    paint_ = std::move(rows.paint);
    communes_.setRows(std::move(rows.communes), std::shared_ptr<const NameMatcher>(facts, &facts->names));
    legend_.assign(rows.legend);
    states_.assign(rows.states);
    keyFigures_.assign(keyFigureRows(*facts, views_, layer_, facts->indicator(indicator_.toStdString()), app_.language()));
    fillShapes();
    emit paintChanged();
    emit hoveredChanged();
}

void MapController::setAsOf(const QString& iso) {
    const auto day = Date::parse(iso.toStdString());
    if (!day || *day == asOf_) return;
    asOf_ = *day;
    emit asOfChanged();
    emit readyChanged();
    loadFigures();
}

QString MapController::asOfText() const {
    return toQt(text::formatDate(asOf_, app_.language()));
}

int MapController::dateIndex() const {
    const auto after = std::ranges::upper_bound(stops_, asOf_);
    return static_cast<int>(after - stops_.begin()) - 1;
}

void MapController::setDateIndex(int index) {
    if (stops_.empty()) return;
    const int last = static_cast<int>(stops_.size()) - 1;
    setAsOf(toQt(stops_[static_cast<std::size_t>(std::clamp(index, 0, last))].iso()));
}

void MapController::setLayerKey(const QString& key) {
    const auto layer = layerKindFromKey(key.toStdString());
    if (!layer || *layer == layer_) return;
    layer_ = *layer;
    emit layerChanged();
    emit indicatorChanged();
    fillPoints();
    repaint();
}

void MapController::setIndicator(const QString& indicator) {
    if (indicator == indicator_) return;
    if (const Facts& facts = app_.session().facts();
        facts && !indicator.isEmpty() && !facts->indicator(indicator.toStdString()))
        return;
    indicator_ = indicator;
    emit indicatorChanged();
    repaint();
}

void MapController::setStanding(const QString& standing) {
    if (standing == standing_) return;
    standing_ = standing;
    emit standingChanged();
    repaint();
}

void MapController::setSymbolsWanted(bool wanted) {
    if (wanted == symbolsWanted_) return;
    symbolsWanted_ = wanted;
    if (wanted && !scale_) loadScale();
    fillSymbols();
    emit paintChanged();
    emit readyChanged();
}

void MapController::loadScale() {
    const Facts& facts = app_.session().facts();
    if (!facts) return;
    app_.session().ask<MissingScale>(
        this, [days = stops_](Project& project, Monitor& monitor) { return MissingScale::read(project, days, monitor); },
        [this, facts](MissingScale scale) {
            if (facts != app_.session().facts()) return;
            scale_ = std::move(scale);
            fillSymbols();
            emit paintChanged();
            emit readyChanged();
        });
}

void MapController::fillSymbols() {
    const Facts& facts = app_.session().facts();
    symbols_ = facts && symbolsWanted_ && symbolsPossible() && scale_
                   ? missingSymbols(*facts, views_, layer_, facts->indicator(indicator_.toStdString()),
                                    standing_.toStdString(), *scale_, app_.language())
                   : MapSymbols();
}

void MapController::toggleStanding(const QString& mapClass) {
    const QString standing = toQt(standingOfClass(mapClass.toStdString()));
    setStanding(standing == standing_ ? QString() : standing);
}

int MapController::indicatorIndex() const {
    for (int i = 0; i < indicators_.count(); ++i)
        if (indicators_.get(i).value<IndicatorRow>().indicator == indicator_) return i;
    return 0;
}

QString MapController::indicatorName() const {
    return indicators_.get(indicatorIndex()).value<IndicatorRow>().name;
}

bool MapController::borrowed() const {
    if (layer_ == LayerKind::Devices) return true;
    return layer_ == LayerKind::Progress && indicators_.get(indicatorIndex()).value<IndicatorRow>().borrowed;
}

QString MapController::legendTitle() const {
    const Facts& facts = app_.session().facts();
    if (!facts) return {};
    return MapTexts(*facts, app_.language()).legendTitle(layer_, facts->indicator(indicator_.toStdString()));
}

QString MapController::legendNote() const {
    const Facts& facts = app_.session().facts();
    if (!facts) return {};
    if (layer_ == LayerKind::Points) return {};
    const MapTexts texts(*facts, app_.language());
    QStringList outside;
    for (const Commune& one : facts->communes)
        if (!one.reports) outside << texts.communeName(one.code);
    const QString base = MapTexts::tr("Tính trên %n đơn vị phải báo cáo", "", facts->base());
    QString note = outside.isEmpty() ? base : MapTexts::tr("%1; không tính %2").arg(base, outside.join(QStringLiteral(", ")));
    if (symbols_.count() > 0 && layer_ == LayerKind::Devices) note += QLatin1Char('\n') + texts.computersDue(*figures_);
    return note;
}

void MapController::setSelected(const QString& code) {
    if (code == selected_) return;
    selected_ = code;
    emit selectedChanged();
}

void MapController::setHovered(const QString& code) {
    if (code == hovered_) return;
    hovered_ = code;
    emit hoveredChanged();
}

const CommuneView* MapController::viewOfCommune(const QString& code) const {
    const auto found = std::ranges::find(views_, code.toStdString(), &CommuneView::code);
    return found == views_.end() ? nullptr : &*found;
}

QString MapController::hoverTitle() const {
    const Facts& facts = app_.session().facts();
    return facts && !hovered_.isEmpty() ? MapTexts(*facts, app_.language()).communeName(hovered_.toStdString())
                                        : QString();
}

QString MapController::hoverText() const {
    const CommuneView* view = viewOfCommune(hovered_);
    if (!view) return {};
    const ProjectFacts& facts = *app_.session().facts();
    return MapTexts(facts, app_.language()).line(layer_, facts.indicator(indicator_.toStdString()), *view);
}

bool MapController::ready() const {
    return figures_ && figures_->day == asOf_ && figuresFacts_ == app_.session().facts() && !pointsPending_ &&
           (!hexagonWanted_ || scene_.knowsHexagons()) && (!symbolsWanted_ || scale_);
}

void MapController::toggleCategory(const QString& category) {
    if (!hiddenCategories_.removeOne(category)) hiddenCategories_.append(category);
    fillCategories();
    fillPoints();
}

}  // namespace ansinh::app
