#include "geo/progress/sample.hpp"

#include "geo/progress/readiness.hpp"
#include "geo/progress/status.hpp"

#include <gtest/gtest.h>

#include "tests/geo/progress/made.hpp"
#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace ansinh::progress {
namespace {

class SampleTest : public testing::Test {
protected:
    const std::vector<Plan> plans = made::seedPlans();
    const std::vector<Commune> communes = readCity(made::dataFile("city.json")).communes;
    const Sample sample = makeSample(communes, "48", plans, 2026);

    [[nodiscard]] StatusTable on(const char* day) const {
        return statusOf(plans, communes, "48", sample.observations, made::day(day));
    }
};

/// FNV-1a over everything, so that any change of any figure is seen.
std::uint64_t hashOf(const Sample& sample) {
    std::uint64_t hash = 14695981039346656037ULL;
    const auto add = [&hash](const std::string& text) {
        for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
    };
    for (const Observation& f : sample.observations)
        add(f.unit + f.measure + f.asOf.iso() + keyOf(f.state) + std::to_string(f.count));
    for (const DeviceCount& d : sample.devices)
        add(d.unit + d.kind + d.condition + d.asOf.iso() + std::to_string(d.count));
    return hash;
}

TEST_F(SampleTest, TheSameSeedGivesTheSameFiguresEverywhere) {
    EXPECT_EQ(hashOf(sample), hashOf(makeSample(communes, "48", plans, 2026)));
    EXPECT_EQ(hashOf(sample), 7116146325484798143ULL)
        << "a change of the sample is a decision: then put the new number here";
    EXPECT_NE(hashOf(sample), hashOf(makeSample(communes, "48", plans, 2027)));
}

TEST_F(SampleTest, ACommunesFiguresDoNotDependOnTheOthers) {
    std::vector<Commune> reversed(communes.rbegin(), communes.rend());
    const Sample other = makeSample(reversed, "48", plans, 2026);
    const auto sorted = [](Sample s) {
        std::sort(s.observations.begin(), s.observations.end(), [](const Observation& a, const Observation& b) {
            return std::tie(a.unit, a.measure, a.asOf) < std::tie(b.unit, b.measure, b.asOf);
        });
        return s.observations;
    };
    EXPECT_EQ(sorted(sample), sorted(other));
}

TEST_F(SampleTest, EachFigureIsGivenOnceAndItsStateFitsItsCount) {
    std::set<std::tuple<std::string, std::string, Date>> seen;
    for (const Observation& f : sample.observations) {
        EXPECT_TRUE(seen.insert({f.unit, f.measure, f.asOf}).second) << f.unit << f.measure << f.asOf.iso();
        EXPECT_NE(f.unit, "20333") << "Hoàng Sa has none";
        EXPECT_EQ(f.count > 0, f.state == ValueState::Verified || f.state == ValueState::Provisional);
    }
    std::set<std::tuple<std::string, std::string, std::string, Date>> devices;
    for (const DeviceCount& d : sample.devices) {
        EXPECT_TRUE(devices.insert({d.unit, d.kind, d.condition, d.asOf}).second);
        EXPECT_GE(d.count, 0);
    }
}

TEST_F(SampleTest, NoPartExceedsItsWholeAndNobodyUnlearns) {
    std::map<std::pair<std::string, Date>, std::map<std::string, std::int64_t>> reports;
    for (const Observation& f : sample.observations)
        if (hasCount(f.state)) reports[{f.unit, f.asOf}][f.measure] = f.count;
    std::map<std::string, std::int64_t> finished;
    for (const auto& [key, report] : reports) {
        for (const Plan& plan : plans)
            for (const Indicator& indicator : plan.indicators)
                if (report.contains(indicator.numerator) && report.contains(indicator.denominator)) {
                    EXPECT_LE(report.at(indicator.numerator), report.at(indicator.denominator))
                        << key.first << key.second.iso() << indicator.id;
                }
        std::int64_t learners = 0;
        for (const auto& [measure, count] : report)
            if (measure.starts_with("staff_courses_")) learners += count;
        EXPECT_EQ(learners, report.at("staff_total"));
        EXPECT_GE(report.at("staff_courses_5plus"), finished[key.first]);
        finished[key.first] = report.at("staff_courses_5plus");
    }
}

TEST_F(SampleTest, DevicesAreThoseOfTheFigures) {
    std::map<std::pair<std::string, Date>, std::int64_t> computers;
    for (const DeviceCount& d : sample.devices)
        if ((d.kind == "desktop" || d.kind == "laptop") && d.condition != "broken")
            computers[{d.unit, d.asOf}] += d.count;
    int compared = 0;
    for (const Observation& f : sample.observations)
        if (f.measure == "computers_total") {
            EXPECT_EQ(computers.at({f.unit, f.asOf}), f.count);
            ++compared;
        }
    EXPECT_GT(compared, 400);
}

TEST_F(SampleTest, NothingIsMadeUpAboutWhatIsSecret) {
    for (const Observation& f : sample.observations)
        EXPECT_TRUE(!f.measure.starts_with("secret_") && f.measure != "staff_token_2in1") << f.measure;
}

TEST_F(SampleTest, TheMapShowsALivelyMix) {
    const StatusTable table = on("2026-11-22");
    EXPECT_EQ(table.base, 93);
    std::map<Standing, int> units;
    std::map<ValueState, int> states;
    for (const OverallRow& row : table.overall) {
        ++units[row.standing];
        ++states[row.state];
    }
    EXPECT_GE(units[Standing::Met], 15);
    EXPECT_GE(units[Standing::Behind], 30);
    EXPECT_GE(units[Standing::NotReported], 6);
    EXPECT_GE(states[ValueState::Provisional], 5);
    EXPECT_GE(states[ValueState::Zero], 5);
    int slightly = 0;
    int far = 0;
    for (const StatusRow& row : table.rows) {
        if (row.indicator != "courses_5plus" || row.standing != Standing::Behind) continue;
        const double gap = row.due->value - static_cast<double>(row.numerator) / static_cast<double>(row.denominator);
        ++(gap <= 0.1 ? slightly : far);
    }
    EXPECT_GE(slightly, 10);
    EXPECT_GE(far, 3);
}

TEST_F(SampleTest, FifteenUnnamedCommunesAreGuidedAndTheOthersAreNotAsked) {
    int guided = 0;
    for (const StatusRow& row : on("2026-11-22").rows)
        if (row.indicator == "document_flow" && hasCount(row.state)) ++guided;
    EXPECT_EQ(guided, 15);
}

TEST_F(SampleTest, TheCitysOwnOfficesReportWhatTheyAreAskedFor) {
    for (const StatusRow& row : on("2026-11-22").city) {
        const Plan& month = plans.front();
        for (const Indicator& indicator : month.indicators)
            if (indicator.id == row.indicator && !indicator.restricted) {
                EXPECT_NE(row.standing, Standing::NotReported) << row.indicator;
            }
    }
}

TEST_F(SampleTest, ReadinessSpreads) {
    std::set<int> tenths;
    int silent = 0;
    for (const ReadinessRow& row :
         readinessOf(plans[1], communes, sample.devices, sample.observations, made::day("2026-11-22"))) {
        if (row.score)
            tenths.insert(static_cast<int>(*row.score * 10));
        else
            ++silent;
    }
    EXPECT_GE(tenths.size(), 4u);
    EXPECT_GE(silent, 6);
}

TEST_F(SampleTest, WithoutPlansThereIsNothingToReport) {
    EXPECT_TRUE(makeSample(communes, "48", {}, 1).observations.empty());
    EXPECT_TRUE(makeSample({}, "48", plans, 1).devices.empty());
}

}  // namespace
}  // namespace ansinh::progress
