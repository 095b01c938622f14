#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <vector>

namespace ansinh::planner {

/// Cost of a pair that must not be used.
inline constexpr std::int64_t forbidden = std::numeric_limits<std::int64_t>::max() / 8;

struct Transport {
    std::int64_t cost = 0;
    std::vector<int> hostOf;  ///< per member, index into the hosts
};

/// Cheapest way to give every member to one host, each host getting between `lower` and `upper` members. Exact:
/// successive shortest paths, the hosts' lower limits paid for with a bonus larger than all costs together.
/// `cost`: members × hosts, row-major; `forbidden` marks pairs that must not be used. Nothing when there is no way.
[[nodiscard]] std::optional<Transport> cheapestTransport(int members, int hosts, int lower, int upper,
                                                         const std::vector<std::int64_t>& cost);

}  // namespace ansinh::planner
