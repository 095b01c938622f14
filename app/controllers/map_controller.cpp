#include "app/controllers/map_controller.hpp"

#include "app/controllers/map_texts.hpp"
#include "app/services/style_file.hpp"
#include "app/text/names.hpp"

#include <algorithm>

namespace ansinh::app {

namespace {

QString toQt(const std::string& text) {
    return QString::fromStdString(text);
}

QString lookOf(Pattern pattern) {
    switch (pattern) {
        case Pattern::None:
            return QStringLiteral("solid");
        case Pattern::Hatch:
            return QStringLiteral("hatch");
        case Pattern::BackHatch:
            return QStringLiteral("back_hatch");
        case Pattern::HorizontalLines:
            return QStringLiteral("lines");
        case Pattern::Dots:
            break;
    }
    return QStringLiteral("dots");
}

ValueState stateOfKey(const std::string& key) {
    if (key == "not_reported") return ValueState::NotReported;
    return key == "not_applicable" ? ValueState::NotApplicable : ValueState::Verified;
}

}  // namespace

MapController::MapController(AppController& app, QObject* parent)
    : QObject(parent),
      app_(app),
      dates_(DateRow::staticMetaObject),
      indicators_(IndicatorRow::staticMetaObject),
      legend_(LegendRow::staticMetaObject),
      states_(LegendRow::staticMetaObject),
      categories_(CategoryRow::staticMetaObject) {
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
    std::vector<SceneCommune> communes;
    communes.reserve(facts->communes.size());
    for (const Commune& one : facts->communes)
        communes.push_back({toQt(one.code), one.labelPoint, one.legalAreaKm2, one.kind == CommuneKind::SpecialZone});
    const auto map = app_.session().mapData();
    scene_.setLevels(std::shared_ptr<const std::vector<MapLevel>>(map, &map->levels), communes);

    if (!indicator_.isEmpty() && !facts->indicator(indicator_.toStdString())) setIndicator({});
    if (!selected_.isEmpty() && !facts->commune(selected_.toStdString())) setSelected({});
    fillChoices();
    emit asOfChanged();
    fillPoints();
    emit readyChanged();
    loadFigures();
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

    std::vector<IndicatorRow> choices = {{QString(), MapTexts::tr("Toàn kế hoạch"), QString(), false}};
    for (const Plan& plan : facts->plans) {
        for (const Indicator& one : plan.indicators) {
            const bool forCommunes =
                std::ranges::any_of(one.ladder, [](const Target& step) { return step.tier == Tier::Commune; });
            if (forCommunes)
                choices.push_back({toQt(one.id), toQt(text::pick(one.name, app_.language())),
                                   toQt(text::pick(plan.title, app_.language())), plan.scope == PlanScope::Template});
        }
    }
    indicators_.assign(choices);
    fillCategories();
    emit indicatorChanged();
}

void MapController::fillCategories() {
    const Facts& facts = app_.session().facts();
    std::vector<CategoryRow> rows;
    for (const auto& one : facts->categories) {
        const auto found = facts->pointCounts.find(one.id);
        const auto count = found == facts->pointCounts.end() ? 0 : found->second;
        rows.push_back({toQt(one.id), toQt(text::pick(one.name, app_.language())), toQt(one.icon),
                        QColor::fromString(one.colour), static_cast<int>(count),
                        !hiddenCategories_.contains(toQt(one.id))});
    }
    categories_.assign(rows);
}

void MapController::fillPoints() {
    const Facts& facts = app_.session().facts();
    std::vector<IndexedPoint> points;
    std::vector<PointLook> looks;
    if (facts && layer_ == LayerKind::Points) {
        std::map<std::string, std::uint16_t> lookOf;
        for (const auto& one : facts->categories) {
            if (hiddenCategories_.contains(toQt(one.id))) continue;
            lookOf[one.id] = static_cast<std::uint16_t>(looks.size());
            looks.push_back({toQt(one.id), toQt(one.icon), QColor::fromString(one.colour)});
        }
        for (const PlacePoint& point : app_.session().mapData()->points)
            if (const auto look = lookOf.find(point.category); look != lookOf.end())
                points.push_back({point.id, mercatorFromLonLat(point.place), look->second});
    }
    points_ = MapPoints(std::move(points), std::move(looks));
    emit pointsChanged();
}

void MapController::fillShapes() {
    const ProjectFacts& facts = *app_.session().facts();
    labels_.clear();
    for (const Commune& one : facts.communes) labels_.append({toQt(one.code), toQt(one.name)});
    trainingShapes_.clear();
    if (layer_ != LayerKind::Training) return;
    for (const TrainingClass& one : facts.classes) {
        TrainingShape shape{toQt(one.id), toQt(one.id), StyleFile::shared().classColour(toQt(one.id)), {}, {}};
        for (const std::string& member : one.members) shape.members << toQt(member);
        if (one.host) shape.host = toQt(*one.host);
        trainingShapes_.append(shape);
    }
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
    const MapTexts texts(*facts, app_.language());
    const StyleFile& style = StyleFile::shared();
    const bool dark = app_.dark();
    const Indicator* indicator = facts->indicator(indicator_.toStdString());
    views_ = viewOf(*facts, *figures_, layer_, indicator_.toStdString());

    CommunePaint paint;
    std::vector<CommuneRow> rows;
    for (const CommuneView& view : views_) {
        const Commune& commune = *facts->commune(view.code);
        const auto quality = facts->qualities.find(view.code);
        const bool schematic = quality != facts->qualities.end() && quality->second == BoundaryQuality::Schematic;
        const bool plain = layer_ == LayerKind::Points || layer_ == LayerKind::Training;
        paint.set(toQt(view.code),
                  style.area(toQt(view.key), plain ? ValueState::Verified : view.state, schematic, dark));
        CommuneRow row;
        row.code = toQt(view.code);
        row.name = texts.communeName(view.code);
        row.sortName = toQt(commune.name);
        row.kind = toQt(keyOf(commune.kind));
        row.mapClass = toQt(view.key);
        row.colour = style.fill(row.mapClass, dark);
        row.missing = static_cast<int>(layer_ == LayerKind::Progress ? view.missing : 0);
        row.detail = texts.briefLine(layer_, indicator, view);
        row.schematic = schematic;
        rows.push_back(std::move(row));
    }
    paint_ = std::move(paint);
    communes_.setRows(std::move(rows), std::shared_ptr<const NameMatcher>(facts, &facts->names));

    std::vector<LegendRow> legend;
    for (const ClassCount& one : classCounts(*facts, layer_, views_)) {
        const QString key = toQt(one.key);
        const ValueState state = stateOfKey(one.key);
        legend.push_back({key, texts.classLabel(layer_, !indicator, one.key), one.count, style.fill(key, dark),
                          style.patternInk(state, dark), lookOf(style.pattern(state))});
    }
    legend_.assign(legend);

    std::vector<LegendRow> states;
    if (layer_ == LayerKind::Progress) {
        const auto counts = stateCounts(views_);
        for (const ValueState state : {ValueState::Provisional, ValueState::Zero}) {
            const auto found = counts.find(state);
            if (found == counts.end()) continue;
            states.push_back({toQt(keyOf(state)), texts.stateLabel(state), found->second, style.base("panel", dark),
                              style.patternInk(state, dark), lookOf(style.pattern(state))});
        }
    }
    states_.assign(states);
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
    return outside.isEmpty() ? base : MapTexts::tr("%1; không tính %2").arg(base, outside.join(QStringLiteral(", ")));
}

QString MapController::headline() const {
    if (layer_ != LayerKind::Progress || views_.empty()) return {};
    const auto isBehind = [](const CommuneView& view) { return view.counts && view.key.starts_with("behind"); };
    const auto behind = std::ranges::count_if(views_, isBehind);
    std::int64_t missing = 0;
    for (const CommuneView& view : views_)
        if (isBehind(view)) missing += view.missing;
    const MapTexts texts(*app_.session().facts(), app_.language());
    const Indicator* indicator = app_.session().facts()->indicator(indicator_.toStdString());
    const QString units = MapTexts::tr("%n đơn vị chậm", "", static_cast<int>(behind));
    const QString gap = texts.missing(missing, indicator ? indicator->unit : std::string());
    return gap.isEmpty() ? units : units + QStringLiteral(" · ") + gap;
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
    return figures_ && figures_->day == asOf_ && figuresFacts_ == app_.session().facts();
}

void MapController::toggleCategory(const QString& category) {
    if (!hiddenCategories_.removeOne(category)) hiddenCategories_.append(category);
    fillCategories();
    fillPoints();
}

}  // namespace ansinh::app
