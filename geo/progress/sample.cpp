#include "geo/progress/sample.hpp"

#include "geo/progress/sample_unit.hpp"

#include <algorithm>
#include <set>

namespace ansinh::progress {

namespace {

const std::vector<Date>& reportingDates() {
    static const std::vector<Date> dates = [] {
        std::vector<Date> made;
        for (const char* day : {"2026-04-15", "2026-04-20", "2026-04-25", "2026-04-30", "2026-05-06", "2026-05-13",
                                "2026-06-30", "2026-09-30"})
            made.push_back(Date::require(day, "sample date"));
        return made;
    }();
    return dates;
}

/// What the plans ask of a tier, and what they count without asking.
struct Asked {
    std::set<std::string> counted;        ///< measures that the sample fills in
    std::set<std::string> notForCommune;  ///< of them, those that only the city's offices are asked for
    std::set<std::string> forCity;        ///< of them, those that the city's offices are asked for
    std::set<std::string> guided;         ///< of them, those of the few communes that the plan leaves unnamed
};

bool asks(const Indicator& indicator, Tier tier) {
    return std::any_of(indicator.ladder.begin(), indicator.ladder.end(),
                       [tier](const Target& step) { return step.tier == tier; });
}

Asked askedBy(std::span<const Plan> plans) {
    Asked asked;
    std::set<std::string> forCommune;
    std::set<std::string> inIndicator;
    for (const Plan& plan : plans) {
        std::set<std::string> own;
        for (const Indicator& indicator : plan.indicators) {
            for (const std::string& measure : {indicator.numerator, indicator.denominator}) {
                own.insert(measure);
                if (asks(indicator, Tier::Commune)) forCommune.insert(measure);
                if (asks(indicator, Tier::City)) asked.forCity.insert(measure);
            }
        }
        for (const Measure& measure : plan.measures) {
            if (measure.restricted) continue;  // nothing is made up about what is secret
            asked.counted.insert(measure.id);
            if (plan.scope == PlanScope::City && !own.contains(measure.id)) asked.forCity.insert(measure.id);
        }
        inIndicator.insert(own.begin(), own.end());
    }
    for (const std::string& measure : asked.counted)
        if (inIndicator.contains(measure) && !forCommune.contains(measure)) asked.notForCommune.insert(measure);
    asked.guided = {"flow_units", "flow_units_done", "ca_service_units_done"};
    return asked;
}

/// Who reports what when.
struct Habit {
    std::size_t first = 0;
    std::size_t last = 0;
    std::vector<bool> skips;
    bool provisional = false;  ///< the last report is not confirmed yet
    std::string withheld;      ///< a numerator that never comes
    bool guided = true;
};

Habit habitOf(SampleRandom& random, bool city) {
    Habit habit;
    habit.last = reportingDates().size() - 1;
    habit.skips.assign(reportingDates().size(), false);
    if (city) return habit;
    if (random.percent(20)) habit.first = static_cast<std::size_t>(random.between(1, 3));
    if (random.percent(12)) habit.last = static_cast<std::size_t>(random.between(5, 6));
    for (std::size_t i = habit.first; i < habit.last; ++i) habit.skips[i] = random.percent(8);
    habit.provisional = random.percent(22);
    if (random.percent(7)) habit.withheld = random.percent(50) ? "staff_token" : "member_db_done";
    return habit;
}

void report(Sample& sample, const std::string& code, bool city, const SampleUnit& unit, const Habit& habit,
            const Asked& asked) {
    for (std::size_t i = habit.first; i <= habit.last; ++i) {
        if (habit.skips[i]) continue;
        const Date day = reportingDates()[i];
        for (const auto& [measure, count] : unit.countsOn(day)) {
            if (!asked.counted.contains(measure) || measure == habit.withheld) continue;
            if (city && !asked.forCity.contains(measure)) continue;
            Observation figure{code, measure, day, ValueState::Verified, count, 0};
            if (!city && (asked.notForCommune.contains(measure) || (!habit.guided && asked.guided.contains(measure)))) {
                figure.state = ValueState::NotApplicable;
                figure.count = 0;
            } else if (count == 0) {
                figure.state = ValueState::Zero;
            } else if (habit.provisional && i == habit.last) {
                figure.state = ValueState::Provisional;
            }
            sample.observations.push_back(std::move(figure));
        }
        if (city) continue;
        for (DeviceCount& device : unit.devicesOn(day)) {
            device.unit = code;
            device.asOf = day;
            sample.devices.push_back(std::move(device));
        }
    }
}

/// The communes in an order of chance; the first of them never report, the last are the unnamed fifteen.
std::vector<std::string> drawn(std::span<const Commune> communes, SampleRandom& random) {
    std::vector<std::string> codes;
    for (const Commune& commune : communes)
        if (commune.reports) codes.push_back(commune.code);
    std::sort(codes.begin(), codes.end());
    for (std::size_t i = codes.size(); i > 1; --i)
        std::swap(codes[i - 1], codes[static_cast<std::size_t>(random.between(0, static_cast<std::int64_t>(i) - 1))]);
    return codes;
}

SamplePace paceOf(SampleRandom& random) {
    const std::int64_t lot = random.between(1, 100);
    return lot <= 38 ? SamplePace::Done : lot <= 86 ? SamplePace::Near : SamplePace::Slow;
}

}  // namespace

Sample makeSample(std::span<const Commune> communes, const std::string& cityCode, std::span<const Plan> plans,
                  std::uint64_t seed) {
    const Asked asked = askedBy(plans);
    SampleRandom lots(seed, "lots");
    const std::vector<std::string> order = drawn(communes, lots);
    const auto silentEnd = order.begin() + static_cast<std::ptrdiff_t>(order.size() * 8 / 100);
    constexpr std::size_t guidedCommunes = 15;
    const auto guidedBegin = order.end() - static_cast<std::ptrdiff_t>(std::min(guidedCommunes, order.size()));
    const std::set<std::string> silent(order.begin(), silentEnd);
    const std::set<std::string> guided(guidedBegin, order.end());

    Sample sample;
    for (const Commune& commune : communes) {
        if (!commune.reports || silent.contains(commune.code)) continue;
        SampleRandom random(seed, commune.code);
        const std::int64_t staff = SampleUnit::staffOf(commune, random);
        const SampleUnit unit(staff, paceOf(random), false, random);
        Habit habit = habitOf(random, false);
        habit.guided = guided.contains(commune.code);
        report(sample, commune.code, false, unit, habit, asked);
    }
    SampleRandom random(seed, cityCode);
    report(sample, cityCode, true, SampleUnit(132, SamplePace::Near, true, random), habitOf(random, true), asked);
    return sample;
}

}  // namespace ansinh::progress
