#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "geo/core/date.hpp"
#include "geo/core/geometry.hpp"

namespace ansinh {

/// The five states of a figure. Missing is never zero.
enum class ValueState { NotReported, NotApplicable, Zero, Provisional, Verified };

/// "not_reported", "not_applicable", "zero", "provisional", "verified".
[[nodiscard]] const char* keyOf(ValueState state);
[[nodiscard]] std::optional<ValueState> valueStateFromKey(const std::string& key);
/// True for the three states that carry a count.
[[nodiscard]] constexpr bool hasCount(ValueState state) {
    return state == ValueState::Zero || state == ValueState::Provisional || state == ValueState::Verified;
}

/// One count: reporting unit × measure × as-of date.
struct Observation {
    std::string unit;     ///< commune code, or the city's code for the city's own offices
    std::string measure;  ///< "staff_total"
    Date asOf;
    ValueState state = ValueState::NotReported;
    std::int64_t count = 0;  ///< 0 unless hasCount(state)
    std::int64_t batch = 0;

    friend bool operator==(const Observation&, const Observation&) = default;
};

/// Devices that a reporting unit has: kind × condition on a date.
struct DeviceCount {
    std::string unit;
    std::string kind;       ///< "desktop", "laptop", "printer", "scanner", "network", "line", "line_mbps" (the
                            ///< lines' speed together, megabits a second), "antivirus"
    std::string condition;  ///< "modern", "usable", "broken"; lines and licences only "usable"
    Date asOf;
    std::int64_t count = 0;
    std::int64_t batch = 0;

    friend bool operator==(const DeviceCount&, const DeviceCount&) = default;
};

/// A welfare or infrastructure point.
struct PlacePoint {
    std::int64_t id = 0;
    std::string category;
    std::string name;
    std::string status;
    std::string source;
    Point place;          ///< EPSG:4326, degrees
    std::string commune;  ///< code by position; empty outside every commune
    std::int64_t batch = 0;
};

}  // namespace ansinh
