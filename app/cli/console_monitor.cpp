#include "app/cli/console_monitor.hpp"

#include "app/text/messages.hpp"
#include "app/text/names.hpp"

#include <algorithm>
#include <cmath>
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
/// A search tells more often than anybody reads.
constexpr std::chrono::milliseconds kSearchPause{150};

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
    if (line == stage_) return;
    stage_ = std::move(line);
    show(stage_);
}

void ConsoleMonitor::searching(const SearchState& state) {
    if (!visible_) return;
    const auto now = std::chrono::steady_clock::now();
    if (now - searched_ < kSearchPause) return;
    searched_ = now;
    const bool vi = language_ == text::Language::Vietnamese;
    const auto worth = [&](std::int64_t value) { return worth_ ? worth_(value) : text::formatCount(value, language_); };
    std::string line = stage_;
    if (const auto gap = state.gap())
        line += (vi ? ": tốt nhất " : ": best ") + worth(*state.best) + (vi ? ", không dưới " : ", none below ") +
                worth(state.bound) + (vi ? ", chênh " : ", gap ") +
                text::formatShare(std::ceil(*gap * 1000) / 1000, language_);
    else
        line += (vi ? ": chưa có cách xếp, không dưới " : ": no answer yet, none below ") + worth(state.bound);
    if (state.nodes > 0) line += ", " + text::formatCount(state.nodes, language_) + (vi ? " nhánh" : " nodes");
    show(line);
}

void ConsoleMonitor::show(const std::string& line) {
    if (line == shown_) return;
    shown_ = line;
    err_ << kEraseLine << shown_ << std::flush;
}

bool ConsoleMonitor::cancelled() const {
    return interrupted != 0;
}

void ConsoleMonitor::interrupt() {
    onInterrupt(SIGINT);
}

}  // namespace ansinh::cli
