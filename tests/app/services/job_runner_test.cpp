#include "app/services/job_runner.hpp"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <gtest/gtest.h>

#include <memory>
#include <thread>
#include <vector>

namespace ansinh::app {
namespace {

class JobRunnerTest : public testing::Test {
protected:
    void waitUntilIdle() {
        QElapsedTimer timer;
        timer.start();
        while (jobs_.busy() && timer.elapsed() < 20'000) QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
        ASSERT_FALSE(jobs_.busy());
    }

    int argc_ = 0;
    QCoreApplication application_{argc_, nullptr};
    QObject context_;
    JobRunner jobs_;
};

TEST_F(JobRunnerTest, worksElsewhereAndAnswersHereInOrder) {
    const auto here = std::this_thread::get_id();
    std::vector<int> answers;
    for (int i = 0; i < 3; ++i) {
        jobs_.run(&context_, [&, i](Monitor&) -> JobRunner::Done {
            EXPECT_NE(std::this_thread::get_id(), here);
            return [&, i] {
                EXPECT_EQ(std::this_thread::get_id(), here);
                answers.push_back(i);
            };
        });
    }
    EXPECT_TRUE(jobs_.busy());
    waitUntilIdle();
    EXPECT_EQ(answers, (std::vector<int>{0, 1, 2}));
}

TEST_F(JobRunnerTest, cancelStopsTheJobAtWorkOnly) {
    std::atomic<bool> started = false;
    ErrorCode stopped{};
    bool second = false;
    jobs_.run(
        &context_,
        [&](Monitor& monitor) -> JobRunner::Done {
            started = true;
            while (true) monitor.checkpoint("counting", 0.5);
        },
        [&](const Error& error) { stopped = error.code(); });
    jobs_.run(&context_, [&](Monitor& monitor) -> JobRunner::Done {
        monitor.checkpoint("counting", 1);
        return [&] { second = true; };
    });
    while (!started) std::this_thread::yield();
    jobs_.cancel();
    waitUntilIdle();
    EXPECT_EQ(stopped, ErrorCode::Cancelled);
    EXPECT_TRUE(second);
}

TEST_F(JobRunnerTest, errorsWithoutAHandlerAreToldToAll) {
    std::vector<ErrorCode> told;
    QObject::connect(&jobs_, &JobRunner::failed, [&](const Error& error) { told.push_back(error.code()); });
    jobs_.run(&context_, [](Monitor&) -> JobRunner::Done { throw Error(ErrorCode::FileNotFound, {"x"}); });
    jobs_.run(&context_, [](Monitor&) -> JobRunner::Done { throw std::runtime_error("unforeseen"); });
    waitUntilIdle();
    EXPECT_EQ(told, (std::vector{ErrorCode::FileNotFound, ErrorCode::Internal}));
}

TEST_F(JobRunnerTest, nobodyIsAskedWhoIsGone) {
    auto context = std::make_unique<QObject>();
    bool answered = false;
    jobs_.run(context.get(), [&](Monitor&) -> JobRunner::Done { return [&] { answered = true; }; });
    context.reset();
    waitUntilIdle();
    EXPECT_FALSE(answered);
}

TEST_F(JobRunnerTest, progressArrives) {
    QStringList stages;
    QObject::connect(&jobs_, &JobRunner::progressChanged, [&] { stages << jobs_.stage(); });
    jobs_.run(&context_, [](Monitor& monitor) -> JobRunner::Done {
        monitor.progress("reading", 0.5);
        monitor.progress("checking", 0.5);
        return {};
    });
    waitUntilIdle();
    EXPECT_EQ(stages, (QStringList{"reading", "checking", ""}));
}

TEST(JobRunnerEnd, stopsTheWorkThatRuns) {
    int argc = 0;
    const QCoreApplication application(argc, nullptr);
    std::atomic<bool> started = false;
    {
        QObject context;
        JobRunner jobs;
        jobs.run(&context, [&](Monitor& monitor) -> JobRunner::Done {
            started = true;
            while (true) monitor.checkpoint("endless", 0);
        });
        while (!started) std::this_thread::yield();
    }
    SUCCEED() << "the destructor came back";
}

}  // namespace
}  // namespace ansinh::app
