#include "geo/core/monitor.hpp"

#include "geo/core/error.hpp"

namespace ansinh {

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
