#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <tuple>
#include <vector>

#include "geo/core/batch.hpp"
#include "geo/core/observation.hpp"
#include "geo/core/opinion.hpp"
#include "geo/core/survey.hpp"

namespace ansinh {

/// A figure that is known already.
struct KnownAnswer {
    SurveyValue value;
    Date asOf;
    std::int64_t batch = 0;
};

/// What is in force, by unit and line of a form.
class SurveyKnown {
public:
    SurveyKnown(std::span<const Observation> observations, std::span<const DeviceCount> devices,
                std::span<const OpinionAnswer> opinions, std::span<const Batch> batches);

    /// For that very date; nothing when none is known.
    [[nodiscard]] const KnownAnswer* on(const std::string& unit, const std::string& item, Date day) const;
    /// The latest before the date, or on it.
    [[nodiscard]] const KnownAnswer* latest(const std::string& unit, const std::string& item, Date day) const;
    /// True for what communes said themselves in an earlier form, and for sample figures: they may be corrected.
    [[nodiscard]] bool maybeCorrected(std::int64_t batch) const { return soft_.contains(batch); }

private:
    void add(const std::string& unit, std::string item, KnownAnswer answer);
    std::map<std::pair<std::string, std::string>, std::map<Date, KnownAnswer>> answers_;
    std::set<std::int64_t> soft_;
};

}  // namespace ansinh
