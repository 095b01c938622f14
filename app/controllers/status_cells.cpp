#include "app/controllers/status_cells.hpp"

#include "app/controllers/qt_text.hpp"
#include "app/text/names.hpp"

#include <QStringList>

#include <algorithm>

namespace ansinh::app {

namespace {

using progress::Standing;

QString gapOf(std::int64_t missing, const MapTexts& texts) {
    return missing > 0 ? QStringLiteral("−") + texts.count(missing) : QString();
}

QString countsOf(std::int64_t numerator, std::int64_t denominator, const MapTexts& texts) {
    return texts.count(numerator) + QStringLiteral("/") + texts.count(denominator);
}

QString spokenOf(const QStringList& parts) {
    QStringList said;
    for (const QString& part : parts)
        if (!part.isEmpty()) said << part;
    return said.join(QStringLiteral(", "));
}

int unitsIn(const progress::StatusTotal& total, Standing standing) {
    const auto found = total.units.find(standing);
    return found == total.units.end() ? 0 : found->second;
}

}  // namespace

StatusCell cellOf(const progress::StatusRow* row, const Indicator& indicator, const MapTexts& texts,
                  text::Language language) {
    StatusCell cell;
    if (!row) {
        cell.standing = cell.mapClass = cell.valueState = QStringLiteral("not_applicable");
        return cell;
    }
    cell.standing = QString::fromLatin1(keyOf(row->standing));
    cell.mapClass = QString::fromLatin1(keyOf(classOf(*row)));
    cell.valueState = QString::fromLatin1(keyOf(row->state));
    const QString standing = toQt(text::nameOf(row->standing, language));
    if (!hasCount(row->state)) {
        cell.text = row->state == ValueState::NotApplicable ? QStringLiteral("–") : MapTexts::tr("chưa có", "no figure");
        cell.spoken = standing;
        return cell;
    }
    if (indicator.restricted) {
        cell.text = row->standing == Standing::Met ? MapTexts::tr("có", "restricted: yes") : MapTexts::tr("chưa", "restricted: no");
        cell.spoken = spokenOf({cell.text, standing});
        return cell;
    }
    cell.text = countsOf(row->numerator, row->denominator, texts);
    if (row->standing == Standing::Behind || row->standing == Standing::OnTheWay)
        cell.gap = gapOf(row->missing, texts);
    cell.spoken = spokenOf({cell.text, standing, texts.missing(row->missing, indicator.unit),
                            row->state == ValueState::Provisional ? texts.stateLabel(row->state) : QString()});
    return cell;
}

StatusCell cellOf(const progress::OverallRow* row, const MapTexts& texts) {
    StatusCell cell;
    if (!row || row->standing == Standing::NotApplicable) {
        cell.standing = cell.mapClass = cell.valueState = QStringLiteral("not_applicable");
        cell.text = QStringLiteral("–");
        return cell;
    }
    cell.standing = QString::fromLatin1(keyOf(row->standing));
    cell.mapClass = QString::fromLatin1(keyOf(classOf(*row)));
    cell.valueState = row->standing == Standing::NotReported ? QStringLiteral("not_reported") : QString();
    cell.text = countsOf(row->met, row->due, texts);
    cell.gap = gapOf(row->missing, texts);
    cell.spoken = spokenOf({MapTexts::tr("Đạt %1/%2 chỉ tiêu đến hạn").arg(row->met).arg(row->due),
                            row->behind > 0 ? MapTexts::tr("chậm %1").arg(row->behind) : QString(),
                            row->silent > 0 ? MapTexts::tr("chưa báo cáo %1").arg(row->silent) : QString(),
                            texts.missing(row->missing, {})});
    return cell;
}

StatusCell cellOf(const progress::StatusTotal& total, const Indicator& indicator, const MapTexts& texts) {
    StatusCell cell;
    cell.strong = true;
    if (total.denominator == 0) {
        cell.text = QStringLiteral("–");
        return cell;
    }
    if (indicator.restricted) {
        const int met = unitsIn(total, Standing::Met);
        cell.text = countsOf(met, total.base, texts);
        cell.spoken = MapTexts::tr("%n đơn vị đạt", "", met);
        return cell;
    }
    cell.text = countsOf(total.numerator, total.denominator, texts);
    cell.gap = gapOf(total.missing, texts);
    cell.spoken = spokenOf({cell.text, texts.missing(total.missing, indicator.unit)});
    return cell;
}

StatusCell overallTotal(const ProgressGrid& grid, const MapTexts& texts) {
    int met = 0;
    std::int64_t missing = 0;
    for (std::size_t row = 0; row < grid.rowCount(); ++row) {
        const auto* overall = grid.overall(row);
        if (!overall || !grid.commune(row).reports) continue;
        if (overall->standing == Standing::Met) ++met;
        missing += overall->missing;
    }
    StatusCell cell;
    cell.strong = true;
    cell.text = countsOf(met, grid.facts().base(), texts);
    cell.gap = gapOf(missing, texts);
    cell.spoken = spokenOf({MapTexts::tr("%n đơn vị đạt", "", met), texts.missing(missing, {})});
    return cell;
}

StatusCell trendCell(const TrendTable& trends, const std::string& unit, const Indicator* indicator,
                     const DayFigures& figures) {
    StatusCell cell;
    if (indicator && indicator->restricted) return cell;
    for (const TrendTable::Step& step : trends.of(unit, indicator ? indicator->id : std::string()))
        cell.trend.append({step.place, step.share});
    if (cell.trend.size() < 2) cell.trend.clear();
    if (indicator)
        if (const auto* row = figures.row(unit, indicator->id); row && row->due) cell.due = row->due->value;
    return cell;
}

}  // namespace ansinh::app
