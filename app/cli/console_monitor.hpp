#pragma once

#include "app/text/language.hpp"
#include "geo/core/monitor.hpp"

#include <iosfwd>
#include <string>

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
    [[nodiscard]] bool cancelled() const override;

    /// As Ctrl-C does.
    static void interrupt();

private:
    std::ostream& err_;
    text::Language language_;
    bool visible_;
    std::string shown_;
};

}  // namespace ansinh::cli
