#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace ansinh {

/// How far the search for a best answer is, in the unit of what is made small.
struct SearchState {
    std::optional<std::int64_t> best;  ///< of the best answer so far; nothing: none yet
    std::int64_t bound = 0;            ///< no answer is better than this
    std::int64_t nodes = 0;            ///< of the search tree, looked into so far
    friend bool operator==(const SearchState&, const SearchState&) = default;

    /// By which share the best answer might be too large, 0…1; nothing without one.
    [[nodiscard]] std::optional<double> gap() const;
};

/// How slow work tells of its progress and learns that it should stop. Calls come from the thread that does the work.
class Monitor {
public:
    Monitor() = default;
    Monitor(const Monitor&) = delete;
    Monitor& operator=(const Monitor&) = delete;
    virtual ~Monitor() = default;

    /// `stage` is a code such as "reading" or "checking"; `fraction` of that stage, 0…1.
    virtual void progress(std::string_view stage, double fraction) = 0;
    /// Comes after the progress() that goes with it.
    virtual void searching(const SearchState&) {}
    [[nodiscard]] virtual bool cancelled() const = 0;

    /// progress(), then throws Error{Cancelled} if somebody asked to stop.
    void checkpoint(std::string_view stage, double fraction);

    /// A monitor that never cancels and tells nobody.
    static Monitor& silent();
};

/// Part of a longer work: its 0…1 is `from` … `to` of the whole. What it searches for is not what the whole does, and is
/// not told.
class PartMonitor final : public Monitor {
public:
    PartMonitor(Monitor& whole, double from, double to) : whole_(whole), from_(from), to_(to) {}
    void progress(std::string_view stage, double fraction) override {
        whole_.progress(stage, from_ + (to_ - from_) * fraction);
    }
    [[nodiscard]] bool cancelled() const override { return whole_.cancelled(); }

private:
    Monitor& whole_;
    double from_;
    double to_;
};

}  // namespace ansinh
