#include "app/controllers/finding_controller.hpp"

#include "app/controllers/map_texts.hpp"
#include "app/controllers/qt_text.hpp"
#include "app/text/findings.hpp"
#include "app/text/names.hpp"
#include "geo/project/figures.hpp"

#include <algorithm>
#include <span>

namespace ansinh::app {

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
            for (CheckedFinding& one : validation.checked(day, monitor)) {
                const progress::Finding& finding = one.finding;
                const auto* rule = validation.rule(finding.rule);
                if (!rule) continue;
                Found found{one, *rule, 0};
                if (const auto figure = table.latest(table.unit(finding.unit), table.measure(finding.measure), day))
                    found.batch = figure->batch;
                answer.found.push_back(std::move(found));
            }
            // What matters most first; within it the order of communes stays.
            std::ranges::stable_sort(answer.found, std::greater{},
                                     [](const Found& one) { return one.checked.finding.severity; });
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
    rows_.clear();
    for (const Found& one : answer_.found) {
        if (!isShown(one)) continue;
        const progress::Finding& finding = one.checked.finding;
        const QString severity = QString::fromLatin1(keyOf(finding.severity));
        if (!severity_.isEmpty() && severity != severity_) continue;
        FindingRow row;
        row.severity = severity;
        row.severityText = toQt(text::nameOf(finding.severity, language));
        row.sentence = toQt(text::sentenceFor(finding, one.rule, facts->communes, answer_.measures, language));
        row.advice = toQt(text::adviceFor(one.rule, language));
        row.code = toQt(finding.unit);
        row.commune = texts.communeName(finding.unit);
        const auto measure = std::ranges::find(answer_.measures, finding.measure, &Measure::id);
        row.measure = measure == answer_.measures.end() ? toQt(finding.measure)
                                                        : toQt(text::pick(measure->name, language));
        if (finding.date) row.date = texts.date(*finding.date);
        row.source = texts.source(one.batch);
        if (one.checked.note) {
            row.explained = true;
            row.note = toQt(one.checked.note->note);
            row.noted = QStringList{toQt(one.checked.note->person), MapTexts::moment(one.checked.note->at, language)}.join(", ");
        }
        rows_.push_back(finding);
        rows.push_back(std::move(row));
    }
    findings_.assign(rows);
    emit changed();
}

int FindingController::count(progress::FindingSeverity severity) const {
    return static_cast<int>(
        std::ranges::count_if(answer_.found, [&](const Found& one) {
        return isShown(one) && one.checked.finding.severity == severity;
    }));
}

int FindingController::countOf(bool explained) const {
    return static_cast<int>(std::ranges::count_if(
        answer_.found, [&](const Found& one) { return one.checked.note.has_value() == explained; }));
}

void FindingController::setSeverity(const QString& severity) {
    if (severity == severity_) return;
    severity_ = severity;
    fill();
}

void FindingController::setShown(const QString& shown) {
    if (shown == shown_) return;
    shown_ = shown;
    fill();
}

void FindingController::change(int row, std::function<void(Validation&, const progress::Finding&)> work) {
    if (stale_ || row < 0 || row >= static_cast<int>(rows_.size())) return;
    app_.session().change<bool>(
        this,
        [work = std::move(work), finding = rows_[static_cast<std::size_t>(row)]](Project& project, Monitor&) {
            Validation validation(project);
            work(validation, finding);
            return true;
        },
        [](bool) {});
}

void FindingController::explain(int row, const QString& note) {
    change(row, [text = note.toStdString()](Validation& validation, const progress::Finding& finding) {
        validation.explain(std::span(&finding, 1), text);
    });
}

void FindingController::reopen(int row) {
    change(row, [](Validation& validation, const progress::Finding& finding) {
        validation.reopen(std::span(&finding, 1));
    });
}

}  // namespace ansinh::app
