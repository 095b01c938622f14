#include "app/controllers/status_cells.hpp"
#include "app/controllers/qt_text.hpp"
#include "app/text/names.hpp"

#include <QStringList>

#include <algorithm>

namespace ansinh::app {

namespace {

using progress::Standing;

QString counts(std::int64_t numerator, std::int64_t denominator, const MapTexts& texts) {
    return texts.count(numerator) + QStringLiteral("/") + texts.count(denominator);
}

void fillUnits(KpiRow& tile, const std::map<Standing, int>& units) {
    const auto in = [&](Standing standing) {
        const auto found = units.find(standing);
        return found == units.end() ? 0 : found->second;
    };
    tile.met = in(Standing::Met);
    tile.onTheWay = in(Standing::OnTheWay);
    tile.behind = in(Standing::Behind);
    tile.notReported = in(Standing::NotReported);
    tile.notApplicable = in(Standing::NotApplicable);
}

/// The one number of a tile: who is behind, else who has not reached what is still to come, else all is well.
void fillFigure(KpiRow& tile, const MapTexts& texts) {
    const int asked = tile.met + tile.onTheWay + tile.behind + tile.notReported;
    if (tile.behind > 0) {
        tile.figure = texts.count(tile.behind);
        tile.figureLabel = MapTexts::tr("đơn vị chậm", "after the number of communes behind");
        tile.tone = QStringLiteral("behind");
    } else if (asked > 0 && tile.notReported == asked) {
        tile.figure = texts.count(tile.notReported);
        tile.figureLabel = MapTexts::tr("chưa báo cáo", "after a number of communes");
        tile.tone = QStringLiteral("not_reported");
    } else {
        tile.figure = texts.count(tile.met);
        tile.figureLabel = MapTexts::tr("đơn vị đạt", "after a number of communes");
        tile.tone = tile.onTheWay > 0 ? QStringLiteral("on_the_way") : QStringLiteral("met");
    }
}

void fillCity(KpiRow& tile, const Indicator& indicator, const progress::StatusRow* city, const MapTexts& texts,
              text::Language language) {
    const bool asked =
        std::ranges::any_of(indicator.ladder, [](const Target& step) { return step.tier == Tier::City; });
    if (!asked || !city) return;
    const StatusCell cell = cellOf(city, indicator, texts, language);
    tile.cityText = cell.gap.isEmpty() ? cell.text : cell.text + QStringLiteral("  ") + cell.gap;
    tile.cityStanding = cell.standing;
    tile.cityClass = cell.mapClass;
}

void say(KpiRow& tile) {
    QStringList parts;
    for (const QString& part : {tile.name, tile.figure + QStringLiteral(" ") + tile.figureLabel, tile.countText,
                                tile.gapText, tile.dueText})
        if (!part.isEmpty()) parts << part;
    tile.spoken = parts.join(QStringLiteral(", "));
}

KpiRow wholePlan(const ProgressGrid& grid, const MapTexts& texts) {
    KpiRow tile;
    tile.name = MapTexts::tr("Toàn kế hoạch");
    std::map<Standing, int> units;
    std::int64_t missing = 0;
    for (std::size_t row = 0; row < grid.rowCount(); ++row) {
        const auto* overall = grid.overall(row);
        if (!overall || !grid.commune(row).reports) continue;
        ++units[overall->standing];
        missing += overall->missing;
    }
    fillUnits(tile, units);
    fillFigure(tile, texts);
    tile.countText = MapTexts::tr("%1/%2 đơn vị đạt mọi chỉ tiêu").arg(tile.met).arg(grid.facts().base());
    tile.gapText = texts.missing(missing, {});
    tile.inForce = true;
    say(tile);
    return tile;
}

KpiRow ofIndicator(const ProgressGrid& grid, const GridColumn& column, const MapTexts& texts,
                   text::Language language) {
    const Indicator& indicator = *column.indicator;
    KpiRow tile;
    tile.key = toQt(indicator.id);
    tile.name = toQt(text::pick(indicator.name, language));
    tile.borrowed = column.plan->scope == PlanScope::Template;
    if (const auto due =
            progress::dueOn(indicator, Tier::Commune, grid.figures().day, column.plan->from)) {
        tile.dueText = texts.due(*due);
        tile.inForce = due->inForce;
    }
    if (column.total) {
        fillUnits(tile, column.total->units);
        fillFigure(tile, texts);
        if (column.total->denominator > 0 && !indicator.restricted) {
            const double share = static_cast<double>(column.total->numerator) /
                                 static_cast<double>(column.total->denominator);
            tile.shareText = texts.share(share);
            tile.countText = MapTexts::tr("%1 %2 · %3", "counts, what is counted, share")
                                 .arg(counts(column.total->numerator, column.total->denominator, texts),
                                      toQt(text::unitName(indicator.unit, language)), tile.shareText);
            tile.gapText = texts.missing(column.total->missing, indicator.unit);
        }
    }
    fillCity(tile, indicator, column.city, texts, language);
    say(tile);
    return tile;
}

KpiRow ofCityOnly(const ProgressGrid& grid, const Plan& plan, const Indicator& indicator, const MapTexts& texts,
                  text::Language language) {
    const auto& rows = grid.figures().status.city;
    const auto found = std::ranges::find(rows, indicator.id, &progress::StatusRow::indicator);
    KpiRow tile;
    tile.key = toQt(indicator.id);
    tile.name = toQt(text::pick(indicator.name, language));
    tile.borrowed = plan.scope == PlanScope::Template;
    tile.cityOnly = true;
    fillCity(tile, indicator, found == rows.end() ? nullptr : &*found, texts, language);
    tile.figure = tile.cityText.section(QStringLiteral("  "), 0, 0);
    tile.tone = tile.cityStanding;
    if (found == rows.end()) return tile;
    tile.figureLabel = toQt(text::nameOf(found->standing, language));
    if (found->due) {
        tile.dueText = texts.due(*found->due);
        tile.inForce = found->due->inForce;
    }
    if (!indicator.restricted) tile.gapText = texts.missing(found->missing, indicator.unit);
    say(tile);
    return tile;
}

}  // namespace

std::vector<KpiRow> kpiRows(const ProgressGrid& grid, const std::string& plan, const MapTexts& texts,
                            text::Language language) {
    std::vector<KpiRow> tiles;
    const bool binds = std::ranges::any_of(
        grid.columns(), [](const GridColumn& column) { return column.plan->scope != PlanScope::Template; });
    if (binds) tiles.push_back(wholePlan(grid, texts));
    for (const GridColumn& column : grid.columns()) tiles.push_back(ofIndicator(grid, column, texts, language));
    for (const Plan& one : grid.facts().plans) {
        if (!plan.empty() && one.id != plan) continue;
        for (const Indicator& indicator : one.indicators) {
            const bool shown = grid.columnOf(indicator.id).has_value();
            if (!shown && !indicator.ladder.empty()) tiles.push_back(ofCityOnly(grid, one, indicator, texts, language));
        }
    }
    return tiles;
}

}  // namespace ansinh::app
