#include "app/controllers/grid_choices.hpp"

#include "app/controllers/map_texts.hpp"
#include "app/controllers/qt_text.hpp"
#include "app/text/names.hpp"

#include <QCollator>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <array>

namespace ansinh::app {

namespace {

using progress::Standing;

constexpr std::array allStandings{Standing::Behind, Standing::NotReported, Standing::OnTheWay, Standing::Met,
                                  Standing::NotApplicable};

ChoiceRow choiceOf(const Plan& plan, text::Language language) {
    const bool borrowed = plan.scope == PlanScope::Template;
    return {toQt(plan.id), toQt(text::pick(plan.title, language)),
            borrowed ? toQt(text::templateMark(language)) : QString(), borrowed};
}

bool asksCommunes(const Plan& plan) {
    return std::ranges::any_of(plan.indicators, [](const Indicator& indicator) {
        return std::ranges::any_of(indicator.ladder, [](const Target& step) { return step.tier == Tier::Commune; });
    });
}

}  // namespace

std::vector<ChoiceRow> planChoices(const ProjectFacts& facts, text::Language language) {
    std::vector<ChoiceRow> rows;
    for (const Plan& plan : facts.plans)
        if (asksCommunes(plan)) rows.push_back(choiceOf(plan, language));
    if (rows.size() > 1) rows.push_back({QString(), MapTexts::tr("Tất cả kế hoạch"), QString(), false});
    return rows;
}

std::vector<ChoiceRow> taskPlanChoices(const ProjectFacts& facts, text::Language language) {
    std::vector<ChoiceRow> rows;
    for (const Plan& plan : facts.plans)
        if (!plan.tasks.empty()) rows.push_back(choiceOf(plan, language));
    return rows;
}

std::vector<ChoiceRow> standingChoices(text::Language language) {
    std::vector<ChoiceRow> rows{{QString(), MapTexts::tr("Mọi tình trạng"), QString(), false}};
    for (const Standing standing : allStandings)
        rows.push_back({QString::fromLatin1(keyOf(standing)), toQt(text::nameOf(standing, language)), QString(), false});
    return rows;
}

std::vector<ChoiceRow> kindChoices(const ProjectFacts& facts, text::Language language) {
    std::vector<ChoiceRow> rows{{QString(), MapTexts::tr("Mọi loại đơn vị"), QString(), false}};
    for (const CommuneKind kind : {CommuneKind::Ward, CommuneKind::Commune, CommuneKind::SpecialZone}) {
        const auto count = std::ranges::count(facts.communes, kind, &Commune::kind);
        if (count > 0)
            rows.push_back({QString::fromLatin1(ansinh::keyOf(kind)), toQt(text::nameOf(kind, language)),
                            QString::number(count), false});
    }
    return rows;
}

std::vector<ChoiceRow> districtChoices(const ProjectFacts& facts) {
    QSet<QString> names;
    for (const Commune& commune : facts.communes)
        for (const std::string& district : commune.formerDistricts) names.insert(toQt(district));
    QStringList sorted(names.begin(), names.end());
    QCollator order(QLocale(QLocale::Vietnamese, QLocale::Vietnam));
    std::ranges::sort(sorted, [&](const QString& a, const QString& b) { return order.compare(a, b) < 0; });
    std::vector<ChoiceRow> rows{{QString(), MapTexts::tr("Mọi huyện cũ"), QString(), false}};
    for (const QString& name : sorted) rows.push_back({name, name, QString(), false});
    return rows;
}

std::vector<ChoiceRow> classChoices(const ProjectFacts& facts, text::Language language) {
    std::vector<ChoiceRow> rows{{QString(), MapTexts::tr("Mọi lớp"), QString(), false}};
    for (const TrainingClass& one : facts.classes)
        rows.push_back({toQt(one.id), toQt(text::pick(one.name, language)), QString::number(one.members.size()), false});
    rows.push_back({QStringLiteral("none"), MapTexts::tr("Chưa thuộc lớp nào"), QString::number(facts.inNoClass.size()),
                    false});
    return rows;
}

std::optional<Standing> standingFromKey(const QString& key) {
    for (const Standing standing : allStandings)
        if (key == QLatin1String(keyOf(standing))) return standing;
    return std::nullopt;
}

}  // namespace ansinh::app
