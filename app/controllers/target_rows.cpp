#include "app/controllers/target_rows.hpp"

#include "app/controllers/qt_text.hpp"
#include "app/text/names.hpp"

#include <algorithm>

namespace ansinh::app {

namespace {

double shareOf(const progress::StatusRow& row) {
    return static_cast<double>(row.numerator) / static_cast<double>(row.denominator);
}

/// Spaced as the dates are, so that a steep line is a fast rise.
QList<QPointF> trendPoints(const Trend& trend, const std::string& indicator) {
    QList<QPointF> points;
    if (trend.size() < 2) return points;
    const auto first = trend.begin()->first.days();
    const auto span = static_cast<double>((trend.rbegin()->first.days() - first).count());
    for (const auto& [day, rows] : trend) {
        const auto row = std::ranges::find(rows, indicator, &progress::StatusRow::indicator);
        if (row == rows.end() || !hasCount(row->state) || row->denominator <= 0) continue;
        points.append({static_cast<double>((day.days() - first).count()) / span, shareOf(*row)});
    }
    return points;
}

void fillCounts(TargetRow& row, const progress::StatusRow& status, const Indicator& indicator, const MapTexts& texts,
                text::Language language) {
    row.valueState = toQt(keyOf(status.state));
    row.stateText = texts.stateLabel(status.state);
    row.counted = hasCount(status.state) && status.denominator > 0 && !indicator.restricted;
    if (row.counted) {
        row.numerator = static_cast<int>(status.numerator);
        row.denominator = static_cast<int>(status.denominator);
        row.share = shareOf(status);
        row.shareText = texts.share(row.share);
        row.countText = MapTexts::tr("%1/%2 %3", "numerator/denominator and what is counted")
                            .arg(texts.count(status.numerator), texts.count(status.denominator),
                                 toQt(text::unitName(indicator.unit, language)));
        if (status.missing > 0) row.missingText = texts.missing(status.missing, indicator.unit);
        row.missing = static_cast<int>(status.missing);
    }
    row.source = texts.source(status.batch);
    if (status.reportedOn) row.reportedText = MapTexts::tr("số liệu ngày %1").arg(texts.date(*status.reportedOn));
}

}  // namespace

TargetRow targetRow(const ProjectFacts& facts, const Plan& plan, const Indicator& indicator,
                    const progress::StatusRow& status, text::Language language) {
    const MapTexts texts(facts, language);
    TargetRow row;
    row.indicator = toQt(indicator.id);
    row.name = toQt(text::pick(indicator.name, language));
    const auto clause = std::ranges::find(plan.clauses, indicator.clause, &Clause::id);
    if (clause != plan.clauses.end()) row.clause = toQt(clause->reference);
    row.borrowed = plan.scope == PlanScope::Template;
    fillCounts(row, status, indicator, texts, language);
    if (status.due) {
        row.asked = true;
        row.dueShare = status.due->value;
        row.dueText = texts.due(*status.due);
        row.inForce = status.due->inForce;
    }
    row.standing = toQt(progress::keyOf(status.standing));
    row.standingText = toQt(text::nameOf(status.standing, language));
    row.mapClass = toQt(keyOf(classOf(status)));
    return row;
}

std::vector<TargetRow> targetRows(const ProjectFacts& facts, const DayFigures& figures, const std::string& commune,
                                  const Trend& trend, bool borrowed, text::Language language) {
    std::vector<TargetRow> rows;
    for (const Plan& plan : facts.plans) {
        if ((plan.scope == PlanScope::Template) != borrowed) continue;
        for (const Indicator& indicator : plan.indicators) {
            const auto* status = figures.row(commune, indicator.id);
            if (!status || status->standing == progress::Standing::NotApplicable) continue;
            rows.push_back(targetRow(facts, plan, indicator, *status, language));
            if (!indicator.restricted) rows.back().trend = trendPoints(trend, indicator.id);
        }
    }
    return rows;
}

}  // namespace ansinh::app
