#pragma once

#include "geo/core/commune.hpp"
#include "geo/core/date.hpp"
#include "geo/core/observation.hpp"
#include "geo/progress/sample_random.hpp"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace ansinh::progress {

/// How far a made-up unit gets in the end.
enum class SamplePace { Done, Near, Slow };

/// A made-up unit: what it has of everything on any day. Counts only grow.
class SampleUnit {
public:
    SampleUnit(std::int64_t staff, SamplePace pace, bool city, SampleRandom& random);

    /// Measure id → count. Every part is within its whole.
    [[nodiscard]] std::map<std::string, std::int64_t> countsOn(Date day) const;
    /// Kind and condition with their counts; unit and day are filled in by the caller.
    [[nodiscard]] std::vector<DeviceCount> devicesOn(Date day) const;

    [[nodiscard]] static std::int64_t staffOf(const Commune& commune, SampleRandom& random);

private:
    /// Rises from 0 towards `goal`, fast in the middle; full after about three times `half` days.
    struct Growth {
        std::int64_t goal = 0;
        std::int64_t delay = 0;
        std::int64_t half = 1;
        [[nodiscard]] std::int64_t on(Date day) const;
    };
    struct Computers {
        std::int64_t modern = 0;
        std::int64_t usable = 0;
        std::int64_t broken = 0;
        std::int64_t licences = 0;
    };
    [[nodiscard]] Growth people(std::int64_t asked, SampleRandom& random) const;
    [[nodiscard]] Growth units(std::int64_t all, SampleRandom& random) const;
    [[nodiscard]] Growth slowly(std::int64_t all, std::int64_t least, std::int64_t most, SampleRandom& random) const;
    [[nodiscard]] Computers computersOn(Date day) const;
    void addMonth(std::map<std::string, std::int64_t>& counts, Date day) const;
    void addScheme(std::map<std::string, std::int64_t>& counts, Date day) const;

    std::int64_t staff_;
    SamplePace pace_;
    bool city_;
    Growth courses_, online_, token_, simPki_, trios_;
    std::vector<Growth> databases_;
    Growth flows_, service_, survey_, portal_, review_, media_;
    Growth modern_, licences_, files_, platform_, skills_, content_, line_, team_, feedback_;
    std::int64_t computers_ = 0;
    std::int64_t printers_ = 0;
    std::int64_t scanners_ = 0;
};

}  // namespace ansinh::progress
