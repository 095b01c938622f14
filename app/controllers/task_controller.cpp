#include "app/controllers/task_controller.hpp"

#include "app/controllers/grid_choices.hpp"
#include "app/controllers/map_texts.hpp"
#include "app/controllers/task_rows.hpp"
#include "app/text/names.hpp"
#include "geo/project/task_report.hpp"

#include <algorithm>
#include <map>

namespace ansinh::app {

TaskController::TaskController(AppController& app, MapController& map, QObject* parent)
    : QObject(parent),
      app_(app),
      map_(map),
      plans_(ChoiceRow::staticMetaObject),
      tasks_(TaskRow::staticMetaObject),
      ticks_(TickRow::staticMetaObject) {
    connect(&app.session(), &ProjectSession::changed, this, &TaskController::takeProject);
    connect(&map, &MapController::figuresChanged, this, &TaskController::fill);
    connect(&app, &AppController::languageChanged, this, &TaskController::takeProject);
    if (app.ready()) takeProject();
}

TaskController* TaskController::create(QQmlEngine* qml, QJSEngine*) {
    return new TaskController(AppController::of(qml), MapController::of(qml));
}

void TaskController::takeProject() {
    plans_.assign(taskPlanChoices(*app_.session().facts(), app_.language()));
    if (!shown()) planId_ = plans_.count() > 0 ? plans_.get(0).value<ChoiceRow>().key : QString();
    fill();
}

const Plan* TaskController::shown() const {
    const Facts& facts = app_.session().facts();
    if (!facts) return nullptr;
    const auto found = std::ranges::find(facts->plans, planId_.toStdString(), &Plan::id);
    return found == facts->plans.end() ? nullptr : &*found;
}

void TaskController::fill() {
    const Plan* plan = shown();
    if (!plan || !map_.ready()) {
        tasks_.assign<TaskRow>({});
        ticks_.assign<TickRow>({});
    } else {
        const MapTexts texts(*app_.session().facts(), app_.language());
        tasks_.assign(taskRows(*plan, *map_.figures(), texts, app_.language()));
        ticks_.assign(ticksOf(spanOf(*plan), app_.language()));
    }
    emit changed();
}

void TaskController::exportTo(const QUrl& file) {
    const QString path = file.toLocalFile();
    const auto format = path.endsWith(".csv", Qt::CaseInsensitive) ? TaskReportTo::Csv : TaskReportTo::Xlsx;
    app_.session().ask<std::string>(
        this,
        [path = path.toStdString(), format, day = map_.day()](Project& project, Monitor& monitor) {
            writeTaskReport(project, day, format, path, monitor);
            return path;
        },
        [this](const std::string& written) { emit exported(QString::fromStdString(written)); });
}

void TaskController::setPlan(const QString& plan) {
    if (plan == planId_) return;
    planId_ = plan;
    fill();
}

int TaskController::planIndex() const {
    for (int i = 0; i < plans_.count(); ++i)
        if (plans_.get(i).value<ChoiceRow>().key == planId_) return i;
    return -1;
}

QString TaskController::planNote() const {
    const Plan* plan = shown();
    if (!plan) return {};
    const MapTexts texts(*app_.session().facts(), app_.language());
    QStringList parts{QString::fromStdString(text::pick(plan->issuer, app_.language()))};
    if (plan->from && plan->until)
        parts << QStringLiteral("%1 – %2").arg(texts.date(*plan->from), texts.date(*plan->until));
    if (plan->scope == PlanScope::Template) parts << QString::fromStdString(text::templateMark(app_.language()));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

double TaskController::dayPlace() const {
    const Plan* plan = shown();
    return plan ? spanOf(*plan).placeOf(map_.day()) : 0;
}

QString TaskController::dayText() const {
    return map_.day() == Date::today() ? MapTexts::tr("hôm nay, %1", "a date").arg(map_.asOfText()) : map_.asOfText();
}

QString TaskController::summary() const {
    std::map<QString, int> phases;
    for (int i = 0; i < tasks_.count(); ++i) ++phases[tasks_.get(i).value<TaskRow>().phase];
    QStringList parts{MapTexts::tr("%n nhiệm vụ", "", tasks_.count())};
    if (phases["running"] > 0) parts << MapTexts::tr("%n đang trong thời hạn", "", phases["running"]);
    if (phases["coming"] > 0) parts << MapTexts::tr("%n chưa bắt đầu", "", phases["coming"]);
    if (phases["past"] > 0) parts << MapTexts::tr("%n đã qua hạn", "", phases["past"]);
    return parts.join(QStringLiteral(" · "));
}

}  // namespace ansinh::app
