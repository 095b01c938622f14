#include "app/controllers/batch_controller.hpp"

#include "app/controllers/map_texts.hpp"
#include "app/controllers/qt_text.hpp"
#include "app/models/rows.hpp"
#include "app/text/messages.hpp"
#include "app/text/names.hpp"

#include <vector>

namespace ansinh::app {

namespace {

QString capitalised(const QString& text) {
    return text.left(1).toUpper() + text.mid(1);
}

QString countsOf(const Batch& batch, text::Language language) {
    const auto number = [language](std::int64_t count) { return toQt(text::formatCount(count, language)); };
    if (batch.refused == 0) return BatchController::tr("nhận đủ %1 dòng").arg(number(batch.accepted));
    return BatchController::tr("đọc %1, nhận %2, từ chối %3")
        .arg(number(batch.read), number(batch.accepted), number(batch.refused));
}

}  // namespace

BatchController::BatchController(AppController& app, QObject* parent)
    : QObject(parent), app_(app), batches_(BatchRow::staticMetaObject), issues_(IssueRow::staticMetaObject) {
    connect(&app.session(), &ProjectSession::opened, this, [this] {
        looked_ = 0;
        issues_.assign(std::vector<IssueRow>{});
        emit lookedChanged();
    });
    connect(&app.session(), &ProjectSession::changed, this, &BatchController::fill);
    connect(&app, &AppController::languageChanged, this, &BatchController::fill);
    fill();
}

BatchController* BatchController::create(QQmlEngine* qml, QJSEngine*) {
    return new BatchController(AppController::of(qml));
}

bool BatchController::hasFigures() const {
    const Facts& facts = app_.session().facts();
    return !facts || !facts->reportingDates.empty();
}

void BatchController::undo(int batch) {
    app_.session().change<bool>(
        this,
        [batch](Project& project, Monitor& monitor) {
            project.undoBatch(batch, monitor);
            return true;
        },
        [](bool) {});
}

void BatchController::look(int batch) {
    app_.session().ask<std::vector<ImportIssue>>(
        this, [batch](Project& project, Monitor&) { return project.issuesOf(batch); },
        [this, batch](const std::vector<ImportIssue>& issues) {
            const text::Language language = app_.language();
            std::vector<IssueRow> rows;
            for (const ImportIssue& one : issues) {
                const ImportIssue issue = text::withCommuneNames(one, app_.session().facts()->communes, language);
                IssueRow row;
                row.severity = toQt(keyOf(issue.severity));
                row.severityText = toQt(text::nameOf(issue.severity, language));
                row.place = toQt(issue.file.empty() ? issue.field : issue.file + " " + issue.field);
                row.text = toQt(text::findingFor(issue, language));
                row.advice = toQt(text::adviceFor(issue, language));
                rows.push_back(std::move(row));
            }
            issues_.assign(rows);
            looked_ = batch;
            emit lookedChanged();
        });
}

void BatchController::fill() {
    const Facts& facts = app_.session().facts();
    if (!facts) return;
    const text::Language language = app_.language();
    std::vector<BatchRow> rows;
    for (const Batch& batch : facts->batches) {
        BatchRow row;
        row.batch = static_cast<int>(batch.id);
        row.kind = toQt(batch.kind);
        row.kindText = capitalised(toQt(text::batchKindName(batch.kind, language)));
        row.file = MapTexts::originOf(batch, language);
        row.when = MapTexts::moment(batch.at, language);
        row.person = toQt(batch.person);
        row.crs = batch.crs.empty() ? QString() : toQt(text::crsName(batch.crs, language));
        row.counts = countsOf(batch, language);
        row.undone = !batch.undoneAt.empty();
        row.undoable = batch.undoneAt.empty() && canBeUndone(batch);
        rows.push_back(std::move(row));
    }
    batches_.assign(rows);
    emit figuresChanged();
}

}  // namespace ansinh::app
