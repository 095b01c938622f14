#pragma once

#include <string_view>

namespace ansinh {

/// How slow work tells of its progress and learns that it should stop. Calls come from the thread that does the work.
class Monitor {
public:
    Monitor() = default;
    Monitor(const Monitor&) = delete;
    Monitor& operator=(const Monitor&) = delete;
    virtual ~Monitor() = default;

    /// `stage` is a code such as "reading" or "checking"; `fraction` of that stage, 0…1.
    virtual void progress(std::string_view stage, double fraction) = 0;
    [[nodiscard]] virtual bool cancelled() const = 0;

    /// progress(), then throws Error{Cancelled} if somebody asked to stop.
    void checkpoint(std::string_view stage, double fraction);

    /// A monitor that never cancels and tells nobody.
    static Monitor& silent();
};

}  // namespace ansinh
