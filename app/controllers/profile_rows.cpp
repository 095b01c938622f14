#include "app/controllers/profile_rows.hpp"

#include "app/controllers/map_texts.hpp"
#include "app/controllers/qt_text.hpp"
#include "app/services/map_classes.hpp"
#include "app/services/style_file.hpp"
#include "app/text/names.hpp"
#include "geo/progress/ranking.hpp"

#include <algorithm>
#include <utility>

namespace ansinh::app {

namespace {

/// "12", or "12–15" where several share their places.
QString placesOf(const progress::Rank& rank) {
    return rank.first == rank.last ? QString::number(rank.first)
                                   : QStringLiteral("%1–%2").arg(rank.first).arg(rank.last);
}

/// "1–3, 5" of rising numbers.
QString runsOf(const std::vector<int>& numbers) {
    QStringList runs;
    for (std::size_t i = 0; i < numbers.size();) {
        std::size_t last = i;
        while (last + 1 < numbers.size() && numbers[last + 1] == numbers[last] + 1) ++last;
        runs << (last == i ? QString::number(numbers[i])
                           : QStringLiteral("%1–%2").arg(numbers[i]).arg(numbers[last]));
        i = last + 1;
    }
    return runs.join(QStringLiteral(", "));
}

bool hasShare(const progress::StatusRow* row) {
    return row && hasCount(row->state) && row->denominator > 0;
}

}  // namespace

std::vector<const Indicator*> profileIndicators(const ProjectFacts& facts, const DayFigures& figures,
                                                const std::string& commune) {
    std::vector<const Indicator*> indicators;
    for (const Plan& plan : facts.plans) {
        if (plan.scope == PlanScope::Template) continue;
        for (const Indicator& indicator : plan.indicators) {
            const auto* row = figures.row(commune, indicator.id);
            if (row && row->standing != progress::Standing::NotApplicable) indicators.push_back(&indicator);
        }
    }
    return indicators;
}

QString rankText(const ProjectFacts& facts, const DayFigures& figures, const std::string& commune) {
    const auto rank = progress::overallRank(figures.status, facts.communes, commune);
    if (!rank) return MapTexts::tr("Không xếp hạng: chưa có chỉ tiêu đến hạn, hoặc không thuộc cơ sở tính");
    const auto silent = [](const progress::OverallRow& row) { return row.met + row.behind == 0; };
    if (std::ranges::all_of(figures.status.overall, silent))
        return MapTexts::tr("Không xếp hạng: chưa đơn vị nào báo cáo chỉ tiêu đến hạn");
    return MapTexts::tr("Hạng %1 trong %2 đơn vị xếp được, theo tỷ lệ chỉ tiêu đến hạn đã đạt; cơ sở %3 đơn vị")
        .arg(placesOf(*rank))
        .arg(rank->ranked)
        .arg(rank->base);
}

std::vector<ClauseRow> clauseRows(const ProjectFacts& facts, const DayFigures& figures, const std::string& commune,
                                  text::Language language) {
    const MapTexts texts(facts, language);
    std::vector<ClauseRow> rows;
    for (const Indicator* indicator : profileIndicators(facts, figures, commune)) {
        ClauseRow row;
        row.number = static_cast<int>(rows.size()) + 1;
        row.name = toQt(text::pick(indicator->name, language));
        const Plan* plan = facts.planOf(*indicator);
        const auto clause = std::ranges::find(plan->clauses, indicator->clause, &Clause::id);
        if (clause != plan->clauses.end()) {
            row.reference = toQt(clause->reference);
            row.summary = toQt(text::pick(clause->summary, language));
        }
        if (const auto* status = figures.row(commune, indicator->id)) row.source = texts.source(status->batch);
        const auto rank = progress::indicatorRank(figures.status, facts.communes, commune, indicator->id);
        if (rank && !indicator->restricted)
            row.rank = MapTexts::tr("hạng %1/%2", "place/number ranked").arg(placesOf(*rank)).arg(rank->ranked);
        rows.push_back(std::move(row));
    }
    return rows;
}

QStringList sourceLines(const std::vector<ClauseRow>& clauses) {
    std::vector<std::pair<QString, std::vector<int>>> sources;
    for (const ClauseRow& row : clauses) {
        if (row.source.isEmpty()) continue;
        auto known = std::ranges::find(sources, row.source, &std::pair<QString, std::vector<int>>::first);
        if (known == sources.end()) known = sources.insert(known, {row.source, {}});
        known->second.push_back(row.number);
    }
    QStringList lines;
    for (const auto& [source, numbers] : sources) lines << QStringLiteral("%1: %2").arg(source, runsOf(numbers));
    return lines;
}

std::vector<NeighbourRow> neighbourRows(const ProjectFacts& facts, const DayFigures& figures, const std::string& commune,
                                        const std::vector<std::string>& others, text::Language language, bool dark) {
    const MapTexts texts(facts, language);
    const std::vector<const Indicator*> indicators = profileIndicators(facts, figures, commune);
    std::vector<std::string> codes{commune};
    codes.insert(codes.end(), others.begin(), others.end());
    std::vector<NeighbourRow> rows;
    for (const std::string& code : codes) {
        NeighbourRow row;
        row.code = toQt(code);
        row.name = texts.communeName(code);
        row.self = code == commune;
        if (const auto* overall = figures.overall(code); overall && overall->due > 0) {
            row.met = QStringLiteral("%1/%2").arg(overall->met).arg(overall->due);
            row.missing = texts.count(overall->missing);
        }
        if (const auto* ready = figures.ready(code); ready && ready->score) row.readiness = texts.share(*ready->score);
        for (const Indicator* indicator : indicators) {
            const auto* status = figures.row(code, indicator->id);
            const bool said = hasShare(status) && !indicator->restricted;
            row.shares << (said ? texts.share(static_cast<double>(status->numerator) /
                                              static_cast<double>(status->denominator))
                                : QStringLiteral("–"));
            row.colours << StyleFile::shared().fill(
                status ? QString::fromLatin1(keyOf(classOf(*status))) : QStringLiteral("not_applicable"), dark);
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

}  // namespace ansinh::app
