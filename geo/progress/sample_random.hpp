#pragma once

#include <cstdint>
#include <random>
#include <string_view>

namespace ansinh::progress {

/// Chance that falls the same on every machine: only the engine is the standard's (its output is fixed by it), the
/// distributions are ours and integer (the standard's differ between libraries).
class SampleRandom {
public:
    /// One stream per `name`, so that a commune's figures do not depend on the others.
    SampleRandom(std::uint64_t seed, std::string_view name);

    [[nodiscard]] std::int64_t between(std::int64_t least, std::int64_t most);  ///< both included
    [[nodiscard]] bool percent(std::int64_t chance) { return between(1, 100) <= chance; }

private:
    std::mt19937_64 engine_;
};

}  // namespace ansinh::progress
