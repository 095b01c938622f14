#include "app/controllers/export_controller.hpp"

#include "app/controllers/sheet_export.hpp"

#include <utility>

namespace ansinh::app {

ExportController::ExportController(AppController& app, ViewController& view, QObject* parent)
    : QObject(parent), app_(app), view_(view) {}

ExportController::~ExportController() = default;

ExportController* ExportController::create(QQmlEngine* qml, QJSEngine*) {
    return new ExportController(AppController::of(qml), ViewController::of(qml));
}

SheetJob ExportController::jobFor(const QUrl& file) const {
    SheetJob job;
    job.project = app_.projectPath().toStdString();
    job.path = file.toLocalFile().toStdString();
    job.language = app_.language();
    job.view = view_.current();
    return job;
}

void ExportController::writeMap(const QUrl& file, int width, int height) {
    SheetJob job = jobFor(file);
    job.dark = app_.dark();
    job.size = {width, height};
    run(std::move(job));
}

void ExportController::writeMeeting(const QUrl& file, bool wide) {
    SheetJob job = jobFor(file);
    job.kind = SheetJob::Kind::Meeting;
    job.wide = wide;
    run(std::move(job));
}

void ExportController::writeProfile(const QUrl& file) {
    SheetJob job = jobFor(file);
    job.kind = SheetJob::Kind::Profile;
    job.view.camera.reset();
    job.view.comparedTo.reset();
    run(std::move(job));
}

void ExportController::run(SheetJob job) {
    if (job_ || !app_.ready()) return;
    dismiss();
    app_.dismissError();
    const QString path = QString::fromStdString(job.path);
    job_ = new SheetExport(std::move(job), this);
    connect(job_, &SheetExport::done, this, [this, path] { end(path); });
    connect(job_, &SheetExport::failed, this, [this](const Error& error) {
        end({});
        app_.show(error);
    });
    job_->start();
    emit busyChanged();
}

void ExportController::end(const QString& written) {
    if (!job_) return;
    job_->deleteLater();
    job_ = nullptr;
    written_ = written;
    emit busyChanged();
    emit writtenChanged();
}

void ExportController::tell(const QString& file) {
    if (busy() || file == written_) return;
    written_ = file;
    emit writtenChanged();
}

void ExportController::cancel() {
    if (job_) job_->cancel();
}

void ExportController::dismiss() {
    if (written_.isEmpty()) return;
    written_.clear();
    emit writtenChanged();
}

}  // namespace ansinh::app
