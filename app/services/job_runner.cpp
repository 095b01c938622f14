#include "app/services/job_runner.hpp"

#include <QPointer>

#include <chrono>
#include <exception>
#include <string>
#include <utility>
#include <variant>

namespace ansinh::app {

/// Passes progress on at most thirty times a second, so that a fast job doesn't flood the window.
class JobRunner::JobMonitor : public Monitor {
public:
    JobMonitor(JobRunner& runner, const std::atomic<bool>& stop) : runner_(runner), stop_(stop) {}

    void progress(std::string_view stage, double fraction) override {
        const auto now = std::chrono::steady_clock::now();
        if (stage == stage_ && fraction < 1 && now - told_ < std::chrono::milliseconds(33)) return;
        stage_ = stage;
        told_ = now;
        QMetaObject::invokeMethod(
            &runner_,
            [runner = &runner_, name = QString::fromStdString(stage_), fraction] {
                runner->showProgress(name, fraction);
            },
            Qt::QueuedConnection);
    }
    void searching(const SearchState& state) override {
        const auto now = std::chrono::steady_clock::now();
        if (now - searched_ < std::chrono::milliseconds(33)) return;
        searched_ = now;
        QMetaObject::invokeMethod(
            &runner_,
            [runner = &runner_, state] {
                runner->search_ = state;
                emit runner->progressChanged();
            },
            Qt::QueuedConnection);
    }
    [[nodiscard]] bool cancelled() const override { return stop_ || runner_.closing_; }

private:
    JobRunner& runner_;
    const std::atomic<bool>& stop_;
    std::string stage_;
    std::chrono::steady_clock::time_point told_{};
    std::chrono::steady_clock::time_point searched_{};
};

JobRunner::JobRunner(QObject* parent) : QObject(parent), worker_(new QObject) {
    worker_->moveToThread(&thread_);
    connect(&thread_, &QThread::finished, worker_, &QObject::deleteLater);
    thread_.setObjectName("project");
    thread_.start();
}

JobRunner::~JobRunner() {
    closing_ = true;
    thread_.quit();
    thread_.wait();
}

void JobRunner::run(QObject* context, Work work, Failed onFailure) {
    using Outcome = std::variant<Done, Error>;
    auto stop = std::make_shared<std::atomic<bool>>(false);
    auto job = [this, context = QPointer<QObject>(context), work = std::move(work), onFailure = std::move(onFailure),
                stop] {
        if (closing_) return;
        Outcome outcome;
        try {
            JobMonitor monitor(*this, *stop);
            outcome = work(monitor);
        } catch (const Error& error) {
            outcome = error;
        } catch (const std::exception& error) {
            outcome = Error(ErrorCode::Internal, {"job", error.what()});
        }
        QMetaObject::invokeMethod(
            this,
            [this, context, onFailure, outcome = std::move(outcome)] {
                finish();
                if (!context) return;
                if (const auto* done = std::get_if<Done>(&outcome)) {
                    if (*done) (*done)();
                } else if (onFailure) {
                    onFailure(std::get<Error>(outcome));
                } else {
                    emit failed(std::get<Error>(outcome));
                }
            },
            Qt::QueuedConnection);
    };
    stops_.push_back(std::move(stop));
    if (stops_.size() == 1) emit busyChanged();
    QMetaObject::invokeMethod(worker_, std::move(job), Qt::QueuedConnection);
}

void JobRunner::cancel() {
    if (busy()) *stops_.front() = true;
}

void JobRunner::finish() {
    stops_.pop_front();
    stage_.clear();
    fraction_ = 0;
    search_.reset();
    emit progressChanged();
    if (stops_.empty()) emit busyChanged();
}

void JobRunner::showProgress(const QString& stage, double fraction) {
    stage_ = stage;
    fraction_ = fraction;
    emit progressChanged();
}

}  // namespace ansinh::app
