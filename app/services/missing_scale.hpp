#pragma once

#include "app/services/layer_view.hpp"
#include "geo/core/monitor.hpp"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace ansinh::app {

/// What a commune is missing on a layer that shows it as circles: who is behind and in the base of totals, so that the
/// circles add up to the key figure; computers also where their target is still to come. 0 on other layers.
[[nodiscard]] std::int64_t circleCount(LayerKind layer, const CommuneView& view);

/// The largest count that a circle stands for on any of some days: one scale for all of them, so that a circle that
/// grows from day to day is a count that grew.
class MissingScale {
public:
    /// Works out the status of each day. Throws Error{Cancelled}.
    [[nodiscard]] static MissingScale read(const Project& project, const std::vector<Date>& days, Monitor& monitor);

    void add(const std::vector<Commune>& communes, const progress::StatusTable& status,
             const std::vector<progress::ReadinessRow>& readiness);

    /// 0: nobody is missing anything. `indicator` is empty for the plan as a whole and matters for Progress only.
    [[nodiscard]] std::int64_t largest(LayerKind layer, const std::string& indicator) const;

private:
    std::map<std::string, std::int64_t> people_;  ///< by indicator; "" is the plan as a whole
    std::int64_t computers_ = 0;
};

}  // namespace ansinh::app
