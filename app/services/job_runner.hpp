#pragma once

#include "geo/core/error.hpp"
#include "geo/core/monitor.hpp"

#include <QObject>
#include <QString>
#include <QThread>

#include <atomic>
#include <deque>
#include <functional>
#include <memory>
#include <optional>

namespace ansinh::app {

/// Slow work, one job after the other, on a thread of its own.
///
/// A job runs there and returns what is to be done with its result; that part runs on this object's thread, unless
/// the job's context object is gone by then. An Error goes to the job's own handler, else to failed(). All members are
/// called from this object's thread.
class JobRunner : public QObject {
    Q_OBJECT

public:
    using Done = std::function<void()>;
    using Work = std::function<Done(Monitor&)>;
    using Failed = std::function<void(const Error&)>;

    explicit JobRunner(QObject* parent = nullptr);
    /// Asks the job at work to stop, drops those that wait, and returns when the thread has ended.
    ~JobRunner() override;
    JobRunner(const JobRunner&) = delete;
    JobRunner& operator=(const JobRunner&) = delete;

    void run(QObject* context, Work work, Failed onFailure = {});
    /// The job at work ends with Error{Cancelled} at its next checkpoint; jobs that wait are still done.
    void cancel();

    [[nodiscard]] bool busy() const { return !stops_.empty(); }
    [[nodiscard]] const QString& stage() const { return stage_; }
    [[nodiscard]] double fraction() const { return fraction_; }
    /// Of the search that the job at work has told of last; nothing: of none.
    [[nodiscard]] const std::optional<SearchState>& search() const { return search_; }

signals:
    void busyChanged();
    void progressChanged();
    void failed(const ansinh::Error& error);

private:
    class JobMonitor;
    void finish();
    void showProgress(const QString& stage, double fraction);

    QThread thread_;
    QObject* worker_;                                       ///< lives on thread_; only gives calls a place to run
    std::deque<std::shared_ptr<std::atomic<bool>>> stops_;  ///< of the job at work and those that wait
    std::atomic<bool> closing_ = false;
    QString stage_;
    double fraction_ = 0;
    std::optional<SearchState> search_;
};

}  // namespace ansinh::app
