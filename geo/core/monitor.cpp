#include "geo/core/monitor.hpp"

#include "geo/core/error.hpp"

namespace ansinh {

std::optional<double> SearchState::gap() const {
    if (!best) return std::nullopt;
    return *best <= bound ? 0 : static_cast<double>(*best - bound) / static_cast<double>(*best);
}

void Monitor::checkpoint(std::string_view stage, double fraction) {
    progress(stage, fraction);
    if (cancelled()) throw Error(ErrorCode::Cancelled);
}

Monitor& Monitor::silent() {
    class Silent final : public Monitor {
        void progress(std::string_view, double) override {}
        [[nodiscard]] bool cancelled() const override { return false; }
    };
    static Silent monitor;
    return monitor;
}

}  // namespace ansinh
