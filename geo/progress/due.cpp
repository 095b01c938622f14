#include "geo/progress/status.hpp"

#include <cmath>

namespace ansinh::progress {

namespace {

constexpr std::int64_t million = 1000000;

std::int64_t millionthsOf(double share) {
    return std::llround(share * static_cast<double>(million));
}

std::int64_t flooredQuotient(std::int64_t a, std::int64_t b) {
    return a / b - ((a % b != 0 && (a < 0) != (b < 0)) ? 1 : 0);
}

std::int64_t daysFrom(Date from, Date to) {
    return (to.days() - from.days()).count();
}

/// The share asked on `day` on the straight line that ends at `step`; nothing outside the line.
std::optional<std::int64_t> onTheLine(const Target& step, const Target* before, std::optional<Date> planFrom,
                                      Date day) {
    if (!step.linear) return std::nullopt;
    const std::optional<Date> start = before ? std::optional(before->due) : planFrom;
    if (!start || day < *start || *start >= step.due) return std::nullopt;
    const std::int64_t from = before ? millionthsOf(before->value) : 0;
    return from +
           flooredQuotient((millionthsOf(step.value) - from) * daysFrom(*start, day), daysFrom(*start, step.due));
}

}  // namespace

std::int64_t neededFor(double share, std::int64_t denominator) {
    return (millionthsOf(share) * denominator + million - 1) / million;
}

std::optional<Due> dueOn(const Indicator& indicator, Tier tier, Date day) {
    return dueOn(indicator, tier, day, std::nullopt);
}

std::optional<Due> dueOn(const Indicator& indicator, Tier tier, Date day, std::optional<Date> planFrom) {
    const Target* passed = nullptr;
    const Target* coming = nullptr;
    for (const Target& step : indicator.ladder) {
        if (step.tier != tier) continue;
        if (step.due <= day) {
            passed = &step;
        } else {
            coming = &step;
            break;
        }
    }
    if (coming)
        if (const std::optional<std::int64_t> value = onTheLine(*coming, passed, planFrom, day))
            return Due{static_cast<double>(*value) / static_cast<double>(million), coming->due, true, coming->clause};
    if (passed) return Due{passed->value, passed->due, true, passed->clause};
    if (coming) return Due{coming->value, coming->due, false, coming->clause};
    return std::nullopt;
}

}  // namespace ansinh::progress
