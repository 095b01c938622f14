#include "app/controllers/origin_controller.hpp"

#include "app/controllers/map_texts.hpp"
#include "app/controllers/origin_rows.hpp"
#include "app/controllers/qt_text.hpp"
#include "app/controllers/target_rows.hpp"
#include "app/text/names.hpp"

#include <QStringList>

#include <algorithm>
#include <iterator>
#include <utility>

namespace ansinh::app {

namespace {

const progress::StatusRow* rowIn(const progress::StatusTable& table, const std::string& unit,
                                 const std::string& indicator, bool city) {
    const auto& rows = city ? table.city : table.rows;
    const auto found = std::ranges::find_if(
        rows, [&](const progress::StatusRow& row) { return row.unit == unit && row.indicator == indicator; });
    return found == rows.end() ? nullptr : &*found;
}

// A row of a table that is gone at the end of the line.
const progress::StatusRow* rowIn(progress::StatusTable&&, const std::string&, const std::string&, bool) = delete;

}  // namespace

OriginController::OriginController(AppController& app, MapController& map, QObject* parent)
    : QObject(parent), app_(app), map_(map), history_(HistoryRow::staticMetaObject), sources_(OriginRow::staticMetaObject) {
    connect(&map, &MapController::figuresChanged, this, &OriginController::fill);
    connect(&app.session(), &ProjectSession::changed, this, &OriginController::load);
    connect(&app, &AppController::languageChanged, this, &OriginController::fill);
}

OriginController* OriginController::create(QQmlEngine* qml, QJSEngine*) {
    return new OriginController(AppController::of(qml), MapController::of(qml));
}

void OriginController::show(const QString& unit, const QString& indicator) {
    const Facts& facts = app_.session().facts();
    unit_ = unit.isEmpty() && facts && !indicator.isEmpty() ? toQt(facts->cityCode) : unit;
    indicator_ = indicator;
    load();
}

void OriginController::load() {
    steps_.clear();
    counts_.clear();
    fill();
    if (!valid()) return;
    using Known = std::pair<std::vector<Step>, std::vector<FigureHistory>>;
    app_.session().ask<Known>(
        this,
        [unit = unit_.toStdString(), indicator = indicator_.toStdString(), city = isCity(),
         measures = std::vector{shown()->numerator, shown()->denominator}](Project& project, Monitor&) {
            Known known;
            auto& [steps, counts] = known;
            for (const std::string& measure : measures)
                if (!measure.empty()) counts.push_back(ansinh::Figures(project).history(unit, measure));
            for (const Date day : project.reportingDates()) {
                const progress::StatusTable table = project.status(day);
                if (const auto* row = rowIn(table, unit, indicator, city)) steps.push_back({day, *row});
            }
            return known;
        },
        [this, unit = unit_, indicator = indicator_](Known known) {
            if (unit != unit_ || indicator != indicator_) return;
            steps_ = std::move(known.first);
            counts_ = std::move(known.second);
            fill();
        });
}

const Indicator* OriginController::shown() const {
    const Facts& facts = app_.session().facts();
    if (!facts || unit_.isEmpty() || (!isCity() && !facts->commune(unit_.toStdString()))) return nullptr;
    return facts->indicator(indicator_.toStdString());
}

const Plan* OriginController::plan() const {
    const Indicator* indicator = shown();
    return indicator ? app_.session().facts()->planOf(*indicator) : nullptr;
}

bool OriginController::isCity() const {
    const Facts& facts = app_.session().facts();
    return facts && unit_ == toQt(facts->cityCode);
}

const progress::StatusRow* OriginController::row() const {
    if (!map_.figures()) return nullptr;
    return rowIn(map_.figures()->status, unit_.toStdString(), indicator_.toStdString(), isCity());
}

void OriginController::fill() {
    target_ = {};
    std::vector<HistoryRow> rows;
    const Indicator* indicator = shown();
    if (const auto* now = row(); indicator && plan() && now) {
        const ProjectFacts& facts = *app_.session().facts();
        const text::Language language = app_.language();
        const MapTexts texts(facts, language);
        const Plan& asking = *plan();
        target_ = targetRow(facts, asking, *indicator, *now, language);
        bool found = false;
        for (auto step = steps_.rbegin(); step != steps_.rend(); ++step) {
            if (step->row.reportedOn != step->day) continue;  // nothing new on that date
            const TargetRow then = targetRow(facts, asking, *indicator, step->row, language);
            const bool current = !found && step->day <= map_.day();
            found = found || current;
            rows.push_back({texts.date(step->day), then.counted ? then.countText : then.stateText, then.shareText,
                            then.stateText, then.source, then.standing, then.mapClass, current});
        }
        if (!indicator->restricted && steps_.size() > 1) {
            const auto first = steps_.front().day.days();
            const auto span = static_cast<double>((steps_.back().day.days() - first).count());
            for (const Step& step : steps_)
                if (hasCount(step.row.state) && step.row.denominator > 0)
                    target_.trend.append({static_cast<double>((step.day.days() - first).count()) / span,
                                          static_cast<double>(step.row.numerator) /
                                              static_cast<double>(step.row.denominator)});
        }
    }
    history_.assign(rows);
    fillSources();
    emit changed();
}

void OriginController::fillSources() {
    std::vector<OriginRow> rows;
    if (const Indicator* indicator = shown()) {
        const MapTexts texts(*app_.session().facts(), app_.language());
        for (const FigureHistory& one : counts_)
            std::ranges::move(originRows(one, indicator->restricted || one.measure.restricted, texts, app_.language()),
                              std::back_inserter(rows));
    }
    sources_.assign(rows);
}

QString OriginController::unitName() const {
    if (!valid()) return {};
    if (isCity()) return MapTexts::tr("Cơ quan thành phố");
    return MapTexts(*app_.session().facts(), app_.language()).communeName(unit_.toStdString());
}

QString OriginController::indicatorName() const {
    const Indicator* indicator = shown();
    return indicator ? toQt(text::pick(indicator->name, app_.language())) : QString();
}

QString OriginController::planTitle() const {
    const Plan* one = plan();
    return one ? toQt(text::pick(one->title, app_.language())) : QString();
}

bool OriginController::borrowed() const {
    const Plan* one = plan();
    return one && one->scope == PlanScope::Template;
}

std::vector<Clause> OriginController::clauses() const {
    const Indicator* indicator = shown();
    const Plan* one = plan();
    if (!indicator || !one) return {};
    std::vector<std::string> ids{indicator->clause};
    const Tier tier = isCity() ? Tier::City : Tier::Commune;
    for (const Target& step : indicator->ladder)
        if (step.tier == tier && std::ranges::find(ids, step.clause) == ids.end()) ids.push_back(step.clause);
    std::vector<Clause> clauses;
    for (const std::string& id : ids)
        for (const Clause& clause : one->clauses)
            if (clause.id == id) clauses.push_back(clause);
    return clauses;
}

QString OriginController::reference() const {
    QStringList references;
    for (const Clause& clause : clauses()) references << toQt(clause.reference);
    return references.join(QStringLiteral("; "));
}

QString OriginController::sentence() const {
    QStringList sentences;
    for (const Clause& clause : clauses())
        if (const QString said = toQt(text::pick(clause.summary, app_.language()));
            !said.isEmpty() && !sentences.contains(said))
            sentences << said;
    return sentences.join(QStringLiteral("\n"));
}

QString OriginController::notes() const {
    const Indicator* indicator = shown();
    const Plan* one = plan();
    if (!indicator || !one) return {};
    const auto asked = clauses();
    QStringList notes;
    if (indicator->selfDeclared) notes << MapTexts::tr("Số liệu tự khai");
    if (indicator->restricted) notes << MapTexts::tr("Chỉ ghi có hoặc chưa, không ghi số lượng");
    for (const PlanNote& note : one->notes)
        if (std::ranges::find(asked, note.clause, &Clause::id) != asked.end())
            notes << toQt(text::pick(note.text, app_.language()));
    return notes.join(QStringLiteral("\n"));
}

QString OriginController::measureName(const std::string& id) const {
    const Plan* one = plan();
    if (!one) return {};
    const auto found = std::ranges::find(one->measures, id, &Measure::id);
    return found == one->measures.end() ? toQt(id) : toQt(text::pick(found->name, app_.language()));
}

QString OriginController::numeratorName() const {
    const Indicator* indicator = shown();
    return indicator ? measureName(indicator->numerator) : QString();
}

QString OriginController::denominatorName() const {
    const Indicator* indicator = shown();
    return indicator ? measureName(indicator->denominator) : QString();
}

}  // namespace ansinh::app
