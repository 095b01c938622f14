#pragma once

#include "app/text/language.hpp"
#include "geo/core/monitor.hpp"

#include <chrono>
#include <cstdint>
#include <functional>
#include <iosfwd>
#include <string>
#include <utility>

namespace ansinh::cli {

/// Tells of progress on the terminal, in one line that it takes away again, and stops the work at Ctrl-C. A second
/// Ctrl-C ends the program at once.
class ConsoleMonitor final : public Monitor {
public:
    /// `visible`: whether anybody would see the progress.
    ConsoleMonitor(std::ostream& err, text::Language language, bool visible);
    ~ConsoleMonitor() override;
    ConsoleMonitor(const ConsoleMonitor&) = delete;
    ConsoleMonitor(ConsoleMonitor&&) = delete;
    ConsoleMonitor& operator=(const ConsoleMonitor&) = delete;
    ConsoleMonitor& operator=(ConsoleMonitor&&) = delete;

    void progress(std::string_view stage, double fraction) override;
    void searching(const SearchState& state) override;
    [[nodiscard]] bool cancelled() const override;

    /// How the figures of a search are written; plain numbers without it.
    void setWorth(std::function<std::string(std::int64_t)> worth) { worth_ = std::move(worth); }

    /// As Ctrl-C does.
    static void interrupt();

private:
    void show(const std::string& line);

    std::ostream& err_;
    text::Language language_;
    bool visible_;
    std::function<std::string(std::int64_t)> worth_;
    std::string stage_;  ///< with its percentage
    std::string shown_;
    std::chrono::steady_clock::time_point searched_{};
};

}  // namespace ansinh::cli
