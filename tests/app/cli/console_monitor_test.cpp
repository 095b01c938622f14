#include "app/cli/console_monitor.hpp"

#include "geo/core/error.hpp"

#include <gtest/gtest.h>

#include <sstream>

namespace ansinh::cli {
namespace {

TEST(ConsoleMonitor, StopsTheWorkAtCtrlC) {
    std::ostringstream err;
    ConsoleMonitor monitor(err, text::Language::Vietnamese, false);
    EXPECT_NO_THROW(monitor.checkpoint("reading", 0.5));
    ConsoleMonitor::interrupt();
    EXPECT_TRUE(monitor.cancelled());
    EXPECT_THROW(monitor.checkpoint("reading", 0.6), Error);
}

TEST(ConsoleMonitor, ForgetsTheLastCtrlC) {
    std::ostringstream err;
    {
        ConsoleMonitor monitor(err, text::Language::English, false);
        ConsoleMonitor::interrupt();
    }
    const ConsoleMonitor next(err, text::Language::English, false);
    EXPECT_FALSE(next.cancelled());
}

TEST(ConsoleMonitor, ShowsProgressOnlyWhereSomebodySeesItAndTakesItAway) {
    std::ostringstream silent;
    std::ostringstream shown;
    {
        ConsoleMonitor quiet(silent, text::Language::Vietnamese, false);
        quiet.progress("reading", 0.5);
        ConsoleMonitor monitor(shown, text::Language::Vietnamese, true);
        monitor.progress("reading", 0.501);
        monitor.progress("reading", 0.502);
        monitor.progress("reading", 7);
    }
    EXPECT_EQ(silent.str(), "");
    EXPECT_EQ(shown.str(), "\r\x1b[Kđang đọc 50 %\r\x1b[Kđang đọc 100 %\r\x1b[K");
}

TEST(ConsoleMonitor, TellsOfASearchBesideItsStage) {
    std::ostringstream shown;
    {
        ConsoleMonitor monitor(shown, text::Language::English, true);
        monitor.setWorth([](std::int64_t metres) { return std::to_string(metres / 1000) + " km"; });
        monitor.progress("solving", 0.25);
        monitor.searching({1'000'000, 990'000, 1200});
    }
    EXPECT_EQ(shown.str(),
              "\r\x1b[Klooking for classes 25 %"
              "\r\x1b[Klooking for classes 25 %: best 1000 km, none below 990 km, gap 1%, 1,200 nodes\r\x1b[K");
}

}  // namespace
}  // namespace ansinh::cli
