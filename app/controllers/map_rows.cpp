#include "app/controllers/map_rows.hpp"

#include "app/controllers/map_texts.hpp"
#include "app/controllers/qt_text.hpp"
#include "app/services/style_file.hpp"
#include "app/text/names.hpp"

#include <algorithm>
#include <map>

namespace ansinh::app {

namespace {

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
    return key == "not_applicable" || key == "feedback_none" ? ValueState::NotApplicable : ValueState::Verified;
}

bool asksCommunes(const Indicator& indicator) {
    return std::ranges::any_of(indicator.ladder, [](const Target& step) { return step.tier == Tier::Commune; });
}

bool isSchematic(const ProjectFacts& facts, const std::string& commune) {
    const auto quality = facts.qualities.find(commune);
    return quality != facts.qualities.end() && quality->second == BoundaryQuality::Schematic;
}

}  // namespace

MapRows mapRows(const ProjectFacts& facts, const std::vector<CommuneView>& views, LayerKind layer,
                const Indicator* indicator, text::Language language, bool dark) {
    const MapTexts texts(facts, language);
    const StyleFile& style = StyleFile::shared();
    MapRows rows;
    for (const CommuneView& view : views) {
        const Commune& commune = *facts.commune(view.code);
        const bool schematic = isSchematic(facts, view.code);
        const bool plain = layer == LayerKind::Points || layer == LayerKind::Training;
        rows.paint.set(toQt(view.code),
                       style.area(toQt(view.key), plain ? ValueState::Verified : view.state, schematic, dark));
        CommuneRow row;
        row.code = toQt(view.code);
        row.name = texts.communeName(view.code);
        row.sortName = toQt(commune.name);
        row.kind = toQt(keyOf(commune.kind));
        row.mapClass = toQt(view.key);
        row.colour = style.fill(row.mapClass, dark);
        row.missing = static_cast<int>(layer == LayerKind::Progress ? view.missing : 0);
        row.detail = texts.briefLine(layer, indicator, view);
        row.schematic = schematic;
        rows.communes.push_back(std::move(row));
    }
    for (const ClassCount& one : classCounts(facts, layer, views)) {
        const QString key = toQt(one.key);
        const ValueState state = stateOfKey(one.key);
        rows.legend.push_back({key, texts.classLabel(layer, !indicator, one.key), one.count, style.fill(key, dark),
                               style.patternInk(state, dark), lookOf(style.pattern(state))});
    }
    if (layer == LayerKind::Progress) {
        const auto counts = stateCounts(views);
        for (const ValueState state : {ValueState::Provisional, ValueState::Zero}) {
            const auto found = counts.find(state);
            if (found == counts.end()) continue;
            rows.states.push_back({toQt(keyOf(state)), texts.stateLabel(state), found->second,
                                   style.base("panel", dark), style.patternInk(state, dark),
                                   lookOf(style.pattern(state))});
        }
    }
    return rows;
}

ChangeRows changeRows(const ProjectFacts& facts, const std::vector<CommuneChange>& changes, const Indicator* indicator,
                      text::Language language, bool dark) {
    const MapTexts texts(facts, language);
    const StyleFile& style = StyleFile::shared();
    ChangeRows rows;
    std::int64_t gained = 0;
    std::int64_t better = 0;
    for (const CommuneChange& change : changes) {
        rows.paint.set(toQt(change.code), style.changeArea(toQt(change.key), isSchematic(facts, change.code), dark));
        if (!change.counts) continue;
        gained += change.gained;
        better += change.key.starts_with("better") ? 1 : 0;
    }
    for (const ClassCount& one : changeCounts(changes)) {
        const AreaStyle look = style.changeArea(toQt(one.key), false, dark);
        rows.legend.push_back({toQt(one.key), texts.changeLabel(!indicator, one.key), one.count, look.fill,
                               look.patternColour, lookOf(look.pattern)});
    }
    const QString number = (gained > 0 ? QStringLiteral("+") : QString()) + texts.count(gained);
    rows.keyFigures = {{number, indicator ? MapTexts::tr("%1 đã thêm được", "what is counted")
                                                .arg(toQt(text::unitName(indicator->unit, language, gained)))
                                          : MapTexts::tr("chỉ tiêu đạt thêm")},
                       {texts.count(better), MapTexts::tr("đơn vị tiến lên")}};
    return rows;
}

std::vector<FigureRow> keyFigureRows(const ProjectFacts& facts, const std::vector<CommuneView>& views, LayerKind layer,
                                     const Indicator* indicator, text::Language language) {
    const MapTexts texts(facts, language);
    const auto row = [&](std::int64_t number, const QString& label) { return FigureRow{texts.count(number), label}; };
    const auto countOf = [&](auto wanted) {
        return std::ranges::count_if(views, [&](const CommuneView& view) { return view.counts && wanted(view.key); });
    };
    switch (layer) {
        case LayerKind::Progress: {
            const auto behind = [](const std::string& key) { return key.starts_with("behind"); };
            std::int64_t missing = 0;
            for (const CommuneView& view : views)
                if (view.counts && behind(view.key)) missing += view.missing;
            std::vector<FigureRow> rows = {row(countOf(behind), MapTexts::tr("đơn vị chậm, trên %1").arg(facts.base()))};
            if (missing > 0)
                rows.push_back(row(missing, indicator ? MapTexts::tr("%1 còn thiếu", "what is counted")
                                                            .arg(toQt(text::unitName(indicator->unit, language, missing)))
                                                      : MapTexts::tr("còn thiếu ở mọi chỉ tiêu")));
            return rows;
        }
        case LayerKind::Training:
            return {row(countOf([](const std::string& key) { return key.starts_with("class/"); }),
                        MapTexts::tr("đơn vị trong %n lớp", "", static_cast<int>(facts.classes.size()))),
                    row(countOf([](const std::string& key) { return key == "no_class"; }),
                        MapTexts::tr("chưa thuộc lớp nào"))};
        case LayerKind::Devices:
            if (const QString best = texts.readinessName(0); !best.isEmpty())
                return {row(countOf([](const std::string& key) { return readinessPlaceOf(key).value_or(0) > 0; }),
                            MapTexts::tr("đơn vị chưa đến mức %1, trên %2", "class of device readiness")
                                .arg(texts.readinessLabel(0))
                                .arg(facts.base()))};
            return {row(countOf([](const std::string& key) { return readinessPlaceOf(key).has_value(); }),
                        MapTexts::tr("đơn vị có điểm thiết bị, trên %1").arg(facts.base()))};
        case LayerKind::Feedback: {
            std::int64_t late = 0;
            std::int64_t open = 0;
            for (const CommuneView& view : views) {
                late += view.feedback ? view.feedback->overdue : 0;
                open += view.feedback ? view.feedback->open : 0;
            }
            return {row(late, MapTexts::tr("việc quá hạn, trên %1 đang mở").arg(texts.count(open))),
                    row(countOf([](const std::string& key) { return key.starts_with("overdue"); }),
                        MapTexts::tr("đơn vị có việc quá hạn"))};
        }
        case LayerKind::Completeness:
            return {row(countOf([](const std::string& key) { return key == "complete_all"; }),
                        MapTexts::tr("đơn vị báo cáo đủ, trên %1").arg(facts.base())),
                    row(countOf([](const std::string& key) { return key == "not_reported"; }),
                        MapTexts::tr("chưa báo cáo chỉ tiêu nào"))};
        case LayerKind::Points:
            break;
    }
    std::int64_t points = 0;
    for (const auto& [category, count] : facts.pointCounts) points += count;
    return {row(points, MapTexts::tr("điểm"))};
}

void narrow(MapRows& rows, const std::vector<CommuneView>& views, const std::string& standing, bool dark) {
    for (const CommuneView& view : views) {
        if (standingOfClass(view.key) == standing) continue;
        const QString code = toQt(view.code);
        const bool schematic = rows.paint.of(code).schematic;
        rows.paint.set(code, StyleFile::shared().area(QStringLiteral("plain"), ValueState::Verified, schematic, dark));
        std::erase_if(rows.communes, [&](const CommuneRow& row) { return row.code == code; });
    }
}

std::vector<IndicatorRow> indicatorRows(const ProjectFacts& facts, text::Language language) {
    std::vector<IndicatorRow> rows = {{QString(), MapTexts::tr("Toàn kế hoạch"), QString(), false}};
    for (const Plan& plan : facts.plans)
        for (const Indicator& one : plan.indicators)
            if (asksCommunes(one))
                rows.push_back({toQt(one.id), toQt(text::pick(one.name, language)),
                                toQt(text::pick(plan.title, language)), plan.scope == PlanScope::Template});
    return rows;
}

std::vector<CategoryRow> categoryRows(const ProjectFacts& facts, const QStringList& hidden, text::Language language) {
    std::vector<CategoryRow> rows;
    for (const auto& one : facts.categories) {
        const auto found = facts.pointCounts.find(one.id);
        const auto count = found == facts.pointCounts.end() ? 0 : found->second;
        rows.push_back({toQt(one.id), toQt(text::pick(one.name, language)), toQt(one.icon),
                        QColor::fromString(one.colour), static_cast<int>(count), !hidden.contains(toQt(one.id))});
    }
    return rows;
}

MapSymbols missingSymbols(const ProjectFacts& facts, const std::vector<CommuneView>& views, LayerKind layer,
                          const Indicator* indicator, const std::string& standing, const MissingScale& scale,
                          text::Language language) {
    const bool people = layer == LayerKind::Progress;
    if (people && indicator && indicator->restricted) return {};
    QList<MapSymbol> counts;
    for (const CommuneView& view : views)
        if (!people || standing.empty() || standingOfClass(view.key) == standing)
            counts.append({toQt(view.code), circleCount(layer, view)});
    MapSymbols symbols(counts, scale.largest(layer, people && indicator ? indicator->id : std::string()));
    const MapTexts texts(facts, language);
    symbols.title = !people     ? MapTexts::tr("Số máy tính hiện đại còn thiếu")
                    : indicator ? MapTexts::tr("Số còn thiếu (%1)", "what is counted")
                                      .arg(toQt(text::unitName(indicator->unit, language, symbols.largest())))
                                : MapTexts::tr("Số còn thiếu, mọi chỉ tiêu");
    for (const std::int64_t step : symbolSteps(symbols.largest())) symbols.stepTexts.append(texts.count(step));
    return symbols;
}

QList<TrainingShape> trainingShapesOf(const ProjectFacts& facts, bool dark) {
    QList<TrainingShape> shapes;
    for (const TrainingClass& one : facts.classes) {
        TrainingShape shape{toQt(one.id), toQt(one.id), StyleFile::shared().classColour(toQt(one.id), dark), {}, {}};
        for (const std::string& member : one.members) shape.members << toQt(member);
        if (one.host) shape.host = toQt(*one.host);
        shapes.append(shape);
    }
    return shapes;
}

MapPoints mapPointsOf(const ProjectFacts& facts, const std::vector<PointMark>& points, const QStringList& hidden) {
    std::vector<PointLook> looks;
    std::vector<bool> shown;
    for (const auto& one : facts.categories) {
        shown.push_back(!hidden.contains(toQt(one.id)));
        looks.push_back({toQt(one.id), toQt(one.icon), QColor::fromString(one.colour)});
    }
    std::vector<IndexedPoint> indexed;
    indexed.reserve(points.size());
    for (const PointMark& point : points)
        if (point.category < shown.size() && shown[point.category])
            indexed.push_back({point.id, mercatorFromLonLat(point.place), point.category});
    return {std::move(indexed), std::move(looks)};
}

}  // namespace ansinh::app
