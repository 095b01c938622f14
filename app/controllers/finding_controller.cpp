#include "app/controllers/finding_controller.hpp"

#include "app/controllers/map_texts.hpp"
#include "app/text/findings.hpp"
#include "app/text/names.hpp"
#include "geo/project/figures.hpp"

#include <algorithm>

namespace ansinh::app {

namespace {

QString toQt(const std::string& text) {
    return QString::fromStdString(text);
}

}  // namespace

FindingController::FindingController(AppController& app, MapController& map, QObject* parent)
    : QObject(parent), app_(app), map_(map), findings_(FindingRow::staticMetaObject) {
    connect(&app.session(), &ProjectSession::changed, this, &FindingController::invalidate);
    connect(&map, &MapController::asOfChanged, this, &FindingController::invalidate);
    connect(&app, &AppController::languageChanged, this, &FindingController::fill);
}

FindingController* FindingController::create(QQmlEngine* qml, QJSEngine*) {
    return new FindingController(AppController::of(qml), MapController::of(qml));
}

void FindingController::setActive(bool active) {
    if (active == active_) return;
    active_ = active;
    if (active_ && stale_) load();
    emit changed();
}

void FindingController::invalidate() {
    stale_ = true;
    if (active_) load();
    emit changed();
}

void FindingController::load() {
    if (!app_.ready()) return;
    app_.session().ask<Answer>(
        this,
        [day = map_.day()](Project& project, Monitor& monitor) {
            const Validation validation(project);
            const ansinh::Figures figures(project);
            const progress::FigureTable& table = figures.table();
            Answer answer;
            answer.measures = figures.measures();
            for (const progress::Finding& finding : validation.findings(day, monitor)) {
                const auto* rule = validation.rule(finding.rule);
                if (!rule) continue;
                Found found{finding, *rule, 0};
                if (const auto figure = table.latest(table.unit(finding.unit), table.measure(finding.measure), day))
                    found.batch = figure->batch;
                answer.found.push_back(std::move(found));
            }
            // What matters most first; within it the order of communes stays.
            std::ranges::stable_sort(answer.found, std::greater{},
                                     [](const Found& one) { return one.finding.severity; });
            return answer;
        },
        [this, day = map_.day(), facts = app_.session().facts()](Answer answer) {
            if (day != map_.day() || facts != app_.session().facts()) return;
            answer_ = std::move(answer);
            stale_ = false;
            fill();
        });
}

void FindingController::fill() {
    const Facts& facts = app_.session().facts();
    if (!facts) return;
    const text::Language language = app_.language();
    const MapTexts texts(*facts, language);
    std::vector<FindingRow> rows;
    for (const Found& one : answer_.found) {
        const QString severity = QString::fromLatin1(keyOf(one.finding.severity));
        if (!severity_.isEmpty() && severity != severity_) continue;
        FindingRow row;
        row.severity = severity;
        row.severityText = toQt(text::nameOf(one.finding.severity, language));
        row.sentence = toQt(text::sentenceFor(one.finding, one.rule, facts->communes, answer_.measures, language));
        row.advice = toQt(text::adviceFor(one.rule, language));
        row.code = toQt(one.finding.unit);
        row.commune = texts.communeName(one.finding.unit);
        const auto measure = std::ranges::find(answer_.measures, one.finding.measure, &Measure::id);
        row.measure = measure == answer_.measures.end() ? toQt(one.finding.measure)
                                                        : toQt(text::pick(measure->name, language));
        if (one.finding.date) row.date = texts.date(*one.finding.date);
        row.source = texts.source(one.batch);
        rows.push_back(std::move(row));
    }
    findings_.assign(rows);
    emit changed();
}

int FindingController::count(progress::FindingSeverity severity) const {
    return static_cast<int>(
        std::ranges::count_if(answer_.found, [&](const Found& one) { return one.finding.severity == severity; }));
}

void FindingController::setSeverity(const QString& severity) {
    if (severity == severity_) return;
    severity_ = severity;
    fill();
}

}  // namespace ansinh::app
