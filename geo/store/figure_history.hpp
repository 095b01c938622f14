#pragma once

#include "geo/core/figure.hpp"

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ansinh::store {

class Connection;

/// As insertObservations() and insertDeviceCounts() of figure_table.hpp, with where each stood in its file.
void insertFigures(Connection& connection, std::span<const SourcedFigure> figures, std::int64_t batch);
void insertDevices(Connection& connection, std::span<const SourcedDevice> devices, std::int64_t batch);

/// A figure in force, with texts that live during the call only.
struct FigureInForce {
    std::string_view unit;
    std::string_view measure;
    Date asOf;
    ValueState state = ValueState::NotReported;
    std::int64_t count = 0;
    std::int64_t batch = 0;
};
/// All figures in force, by unit, measure and day as the file numbers them: one pass over the table, for millions.
void forEachFigure(Connection& connection, const std::function<void(const FigureInForce&)>& take);

/// All that was ever stored of one figure: by date, of one date the newest batch first.
[[nodiscard]] std::vector<FigureRecord> historyOf(Connection& connection, const std::string& unit,
                                                  const std::string& measure);
/// The same of devices of a kind; by date and condition, the newest batch first.
[[nodiscard]] std::vector<DeviceRecord> deviceHistoryOf(Connection& connection, const std::string& unit,
                                                        const std::string& kind);

}  // namespace ansinh::store
