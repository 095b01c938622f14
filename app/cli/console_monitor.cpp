#include "app/cli/console_monitor.hpp"

#include "app/text/names.hpp"

#include <algorithm>
#include <csignal>
#include <ostream>

namespace ansinh::cli {

namespace {

volatile std::sig_atomic_t interrupted = 0;

extern "C" void onInterrupt(int) {
    interrupted = 1;
    std::signal(SIGINT, SIG_DFL);
}

/// Back to the line's start and everything after it erased.
constexpr const char* kEraseLine = "\r\x1b[K";

}  // namespace

ConsoleMonitor::ConsoleMonitor(std::ostream& err, text::Language language, bool visible)
    : err_(err), language_(language), visible_(visible) {
    interrupted = 0;
    std::signal(SIGINT, onInterrupt);
}

ConsoleMonitor::~ConsoleMonitor() {
    std::signal(SIGINT, SIG_DFL);
    if (!shown_.empty()) err_ << kEraseLine << std::flush;
}

void ConsoleMonitor::progress(std::string_view stage, double fraction) {
    if (!visible_) return;
    const int percent = static_cast<int>(std::clamp(fraction, 0.0, 1.0) * 100);
    std::string line = text::stageName(std::string(stage), language_) + " " + std::to_string(percent) + " %";
    if (line == shown_) return;
    shown_ = std::move(line);
    err_ << kEraseLine << shown_ << std::flush;
}

bool ConsoleMonitor::cancelled() const {
    return interrupted != 0;
}

void ConsoleMonitor::interrupt() {
    onInterrupt(SIGINT);
}

}  // namespace ansinh::cli
