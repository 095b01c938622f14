#include "app/controllers/training_scenarios.hpp"

#include "app/controllers/qt_text.hpp"
#include "app/controllers/training_texts.hpp"
#include "app/models/training_rows.hpp"
#include "geo/project/scenarios.hpp"

#include <QDateTime>

#include <algorithm>
#include <set>
#include <utility>

namespace ansinh::app {

namespace {

/// The moment, which the file keeps in UTC, in local time.
QString momentOf(const std::string& utc, text::Language language) {
    const QDateTime moment = QDateTime::fromString(toQt(utc), Qt::ISODate).toLocalTime();
    if (!moment.isValid()) return toQt(utc);
    return moment.toString(language == text::Language::English ? "yyyy-MM-dd HH:mm" : "d/M/yyyy HH:mm");
}

/// A saved grouping with what was settled about it.
TrainingDraft draftOf(const Scenario& scenario, int firstNumber) {
    TrainingDraft draft;
    int number = firstNumber;
    for (const ScenarioClass& one : scenario.classes)
        draft.classes.push_back({.number = number++, .host = one.host, .members = one.members, .held = false});
    for (DraftClass& one : draft.classes)
        one.held = std::ranges::any_of(scenario.question.held,
                                       [&](const HeldClass& held) { return held.members == one.members; });
    for (const auto& [commune, host] : scenario.question.placed) draft.pinned.insert(commune);
    draft.hosts.insert(scenario.question.hosts.begin(), scenario.question.hosts.end());
    draft.noHosts.insert(scenario.question.noHosts.begin(), scenario.question.noHosts.end());
    draft.apart = scenario.question.apart;
    draft.together = scenario.question.together;
    return draft;
}

TrainingQuestion withoutSettled(TrainingQuestion question) {
    question.held.clear();
    question.placed.clear();
    question.hosts.clear();
    question.noHosts.clear();
    question.apart.clear();
    question.together.clear();
    return question;
}

std::optional<ScenarioExport> exportFromKey(const QString& key) {
    if (key == "workbook") return ScenarioExport::Workbook;
    if (key == "calendar") return ScenarioExport::Calendar;
    if (key == "plan_table") return ScenarioExport::PlanTable;
    return std::nullopt;
}

}  // namespace

TrainingScenarios::TrainingScenarios(AppController& app, TrainingDesk& desk, QObject* parent)
    : QObject(parent), app_(app), desk_(desk), list_(ScenarioRow::staticMetaObject) {
    connect(&desk_, &TrainingDesk::changed, this, &TrainingScenarios::changed);
    connect(&app_, &AppController::languageChanged, this, &TrainingScenarios::fill);
}

void TrainingScenarios::read() {
    if (!app_.ready()) return;
    app_.session().ask<std::vector<Scenario>>(
        this, [](Project& project, Monitor&) { return Scenarios(project).all(); },
        [this](std::vector<Scenario> scenarios) {
            scenarios_ = std::move(scenarios);
            if (!find(selected_)) selected_ = 0;
            fill();
            emit listed();
        });
}

void TrainingScenarios::fill() {
    if (!app_.ready()) return;
    const TrainingTexts texts(*app_.session().facts(), app_.language());
    std::vector<ScenarioRow> rows;
    for (const Scenario& one : scenarios_) {
        ScenarioRow row;
        row.scenario = static_cast<int>(one.id);
        row.name = toQt(one.name);
        const QString proved = one.status == "optimal"   ? tr("tối ưu")
                               : one.status == "by_hand" ? tr("sửa bằng tay")
                                                         : tr("chưa chứng minh");
        row.detail = tr("%1 · tổng %2 · xa nhất %3 · %4")
                         .arg(tr("%n lớp", "", static_cast<int>(one.classes.size())),
                              texts.total(one.total, one.question.weighting), texts.km(one.longestM), proved);
        row.saved = one.person.empty()
                        ? momentOf(one.madeAt, app_.language())
                        : tr("%1, %2").arg(momentOf(one.madeAt, app_.language()), toQt(one.person));
        row.accepted = one.acceptedBatch != 0;
        rows.push_back(std::move(row));
    }
    list_.assign(rows);
    emit changed();
}

const Scenario* TrainingScenarios::find(int id) const {
    const auto found = std::ranges::find(scenarios_, id, &Scenario::id);
    return found == scenarios_.end() ? nullptr : &*found;
}

const Scenario* TrainingScenarios::selectedScenario() const {
    return find(selected_);
}

QString TrainingScenarios::selectedName() const {
    const Scenario* const one = selectedScenario();
    return one ? toQt(one->name) : QString();
}

bool TrainingScenarios::selectedAccepted() const {
    const Scenario* const one = selectedScenario();
    return one && one->acceptedBatch != 0;
}

void TrainingScenarios::select(int id) {
    if (id == selected_) return;
    selected_ = find(id) ? id : 0;
    written_.clear();
    emit changed();
}

bool TrainingScenarios::canSave() const {
    if (!desk_.hasDraft() || desk_.running()) return false;
    const std::vector<int> assignment = assignmentOf(*desk_.problem(), desk_.draft());
    return std::ranges::find(assignment, -1) == assignment.end();
}

QString TrainingScenarios::suggestedName() const {
    std::set<QString> taken;
    for (const Scenario& one : scenarios_) taken.insert(toQt(one.name));
    for (int number = 1;; ++number)
        if (const QString name = tr("Phương án %1").arg(number); !taken.contains(name)) return name;
}

Scenario TrainingScenarios::scenarioOnDesk() const {
    const TrainingProblem problem = desk_.problemToSolve();
    const bool asAnswered = desk_.isProposal() && desk_.answer() && !desk_.answer()->assignment.empty();
    Scenario scenario = asAnswered ? scenarioOf(problem, *desk_.answer())
                                   : scenarioOf(problem, assignmentOf(*desk_.problem(), desk_.draft()));
    scenario.question = withRules(desk_.problem()->question, desk_.draft());
    return scenario;
}

void TrainingScenarios::change(std::function<std::int64_t(Project&)> work, std::function<void(std::int64_t)> done) {
    app_.session().change<std::int64_t>(
        this, [work = std::move(work)](Project& project, Monitor&) { return work(project); },
        [this, done = std::move(done)](std::int64_t result) {
            done(result);
            read();
        });
}

void TrainingScenarios::save(const QString& name) {
    if (!canSave()) return;
    Scenario scenario = scenarioOnDesk();
    scenario.name = name.trimmed().isEmpty() ? suggestedName().toStdString() : name.trimmed().toStdString();
    change([scenario = std::move(scenario)](Project& project) { return Scenarios(project).save(scenario); },
           [this](std::int64_t id) { selected_ = static_cast<int>(id); });
}

void TrainingScenarios::rename(int id, const QString& name) {
    const Scenario* const one = find(id);
    if (!one || name.trimmed().isEmpty()) return;
    change(
        [id, name = name.trimmed().toStdString(), note = one->note](Project& project) {
            Scenarios(project).rename(id, name, note);
            return std::int64_t{id};
        },
        [](std::int64_t) {});
}

void TrainingScenarios::remove(int id) {
    const Scenario* const one = find(id);
    if (!one) return;
    change([id](Project& project) { return Scenarios(project).remove(id); },
           [this, name = toQt(one->name)](std::int64_t batch) {
               removedBatch_ = batch;
               removedName_ = name;
           });
}

void TrainingScenarios::bringBack() {
    if (removedBatch_ == 0) return;
    change(
        [batch = removedBatch_](Project& project) {
            Scenarios(project).restore(batch);
            return batch;
        },
        [this](std::int64_t) {
            removedBatch_ = 0;
            removedName_.clear();
        });
}

void TrainingScenarios::open(int id) {
    const Scenario* const one = find(id);
    if (!one || desk_.running()) return;
    const Scenario scenario = *one;
    app_.session().ask<TrainingProblem>(
        this,
        [question = withoutSettled(scenario.question)](Project& project, Monitor& monitor) {
            return TrainingPlanner(project).problem(question, monitor);
        },
        [this, scenario](TrainingProblem problem) {
            desk_.take(std::move(problem), draftOf(scenario, firstFreeNumber(app_.session().facts()->classes)));
            emit opened(scenario.question, static_cast<int>(scenario.classes.size()));
        });
}

void TrainingScenarios::exportTo(const QString& kind, const QUrl& file) {
    const auto format = exportFromKey(kind);
    const Scenario* const one = selectedScenario();
    if (!format || !one) return;
    const Scenario scenario = dated_ && dated_->id == one->id ? *dated_ : *one;
    const std::string path = file.toLocalFile().toStdString();
    app_.session().ask<bool>(
        this,
        [scenario, format = *format, path](Project& project, Monitor&) {
            Scenarios(project).exportTo(scenario, format, path);
            return true;
        },
        [this, path](bool) {
            written_ = toQt(path);
            emit changed();
        });
}

}  // namespace ansinh::app
