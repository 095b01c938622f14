#include "geo/progress/status.hpp"

#include <gtest/gtest.h>

#include "tests/geo/progress/made.hpp"
#include <algorithm>
#include <random>

// Status against a slow second reading of the same rules, on figures of chance.

namespace ansinh::progress {
namespace {

struct World {
    std::vector<Commune> communes;
    std::vector<Plan> plans;
    std::vector<Observation> figures;
};

World worldOf(unsigned seed) {
    std::mt19937 chance(seed);
    const auto lot = [&chance](unsigned n) { return static_cast<int>(chance() % n); };
    const auto dayIn2026 = [&lot] { return made::day("2026-01-01").plusDays(lot(365)); };
    World world;
    for (int i = 0; i < 9; ++i) world.communes.push_back(made::commune("2000" + std::to_string(i), i != 4));
    for (int p = 0; p < 3; ++p) {
        std::vector<Indicator> indicators;
        for (int i = 0; i < 4; ++i) {
            std::vector<Target> ladder;
            for (int s = lot(4); s > 0; --s)
                ladder.push_back(
                    {lot(4) == 0 ? Tier::City : Tier::Commune, dayIn2026(), lot(101) / 100.0, lot(2) == 0, "c"});
            std::sort(ladder.begin(), ladder.end(), [](const Target& a, const Target& b) { return a.due < b.due; });
            indicators.push_back(made::indicator("i" + std::to_string(p) + std::to_string(i), std::move(ladder),
                                                 "m" + std::to_string(lot(6)), "m" + std::to_string(lot(6))));
            indicators.back().restricted = lot(5) == 0;
        }
        world.plans.push_back(made::plan(std::move(indicators), p == 1 ? PlanScope::Template : PlanScope::City));
        if (lot(2) == 0) world.plans.back().from = dayIn2026();
    }
    for (int f = 0; f < 400; ++f) {
        Observation figure;
        figure.unit = lot(10) == 9 ? "48" : "2000" + std::to_string(lot(9));
        figure.measure = "m" + std::to_string(lot(6));
        figure.asOf = dayIn2026();
        figure.state = static_cast<ValueState>(lot(5));
        if (hasCount(figure.state) && figure.state != ValueState::Zero) figure.count = lot(12);
        figure.batch = f + 1;
        world.figures.push_back(figure);
    }
    std::shuffle(world.figures.begin(), world.figures.end(), chance);
    return world;
}

const Observation* latest(const World& world, const std::string& unit, const std::string& measure, Date asOf) {
    const Observation* best = nullptr;
    for (const Observation& f : world.figures)
        if (f.unit == unit && f.measure == measure && f.asOf <= asOf &&
            (!best || std::pair(best->asOf, best->batch) < std::pair(f.asOf, f.batch)))
            best = &f;
    return best;
}

Standing standingOf(const Observation* n, const Observation* d, const std::optional<Due>& due) {
    if ((n && n->state == ValueState::NotApplicable) || (d && d->state == ValueState::NotApplicable))
        return Standing::NotApplicable;
    if (!n || !d || !hasCount(n->state) || !hasCount(d->state)) return Standing::NotReported;
    if (d->count == 0 || !due) return Standing::NotApplicable;
    if (n->count >= neededFor(due->value, d->count)) return Standing::Met;
    return due->inForce ? Standing::Behind : Standing::OnTheWay;
}

TEST(StatusOfChance, AgreesWithTheRulesReadOnceMore) {
    int behind = 0;
    int met = 0;
    for (unsigned seed = 1; seed <= 60; ++seed) {
        const World world = worldOf(seed);
        const Date asOf = made::day("2026-01-01").plusDays(static_cast<int>(seed) * 6);
        const StatusTable table = statusOf(world.plans, world.communes, "48", world.figures, asOf);
        std::size_t at = 0;
        std::size_t total = 0;
        for (const Plan& plan : world.plans)
            for (const Indicator& indicator : plan.indicators) {
                const auto due = dueOn(indicator, Tier::Commune, asOf, plan.from);
                std::int64_t numerator = 0;
                std::int64_t denominator = 0;
                std::int64_t missing = 0;
                std::map<Standing, int> units;
                for (const Commune& commune : world.communes) {
                    const StatusRow& row = table.rows[at++];
                    const Observation* n = latest(world, commune.code, indicator.numerator, asOf);
                    const Observation* d = latest(world, commune.code, indicator.denominator, asOf);
                    ASSERT_EQ(row.unit, commune.code);
                    ASSERT_EQ(row.standing, standingOf(n, d, due)) << seed << " " << indicator.id;
                    if (!commune.reports) continue;
                    ++units[row.standing];
                    if (!n || !d || !hasCount(n->state) || !hasCount(d->state) || d->count == 0) continue;
                    numerator += n->count;
                    denominator += d->count;
                    if (due && due->inForce)
                        missing += std::max<std::int64_t>(0, neededFor(due->value, d->count) - n->count);
                }
                const StatusTotal& sum = table.totals[total++];
                ASSERT_EQ(sum.indicator, indicator.id);
                ASSERT_EQ(sum.numerator, numerator);
                ASSERT_EQ(sum.denominator, denominator);
                ASSERT_EQ(sum.missing, missing);
                for (const auto& [standing, count] : sum.units) ASSERT_EQ(count, units[standing]);
                behind += units[Standing::Behind];
                met += units[Standing::Met];
            }
        ASSERT_EQ(at, table.rows.size());
    }
    EXPECT_GT(behind, 100) << "chance must reach the cases that matter";
    EXPECT_GT(met, 100);
}

TEST(StatusOfChance, OverallAddsUpTheRowsThatBind) {
    for (unsigned seed = 1; seed <= 60; ++seed) {
        const World world = worldOf(seed);
        const StatusTable table = statusOf(world.plans, world.communes, "48", world.figures, made::day("2026-09-01"));
        for (const OverallRow& overall : table.overall) {
            OverallRow sum;
            std::size_t at = 0;
            for (const Plan& plan : world.plans)
                for (const Indicator& indicator : plan.indicators)
                    for (std::size_t u = 0; u < world.communes.size(); ++u) {
                        const StatusRow& row = table.rows[at++];
                        if (row.unit != overall.unit || indicator.restricted || plan.scope == PlanScope::Template ||
                            !row.due || !row.due->inForce || row.standing == Standing::NotApplicable)
                            continue;
                        ++sum.due;
                        sum.met += row.standing == Standing::Met;
                        sum.behind += row.standing == Standing::Behind;
                        sum.silent += row.standing == Standing::NotReported;
                        sum.missing += row.missing;
                    }
            EXPECT_EQ(overall.due, sum.due);
            EXPECT_EQ(overall.met, sum.met);
            EXPECT_EQ(overall.behind, sum.behind);
            EXPECT_EQ(overall.silent, sum.silent);
            EXPECT_EQ(overall.missing, sum.missing);
            EXPECT_EQ(overall.due, overall.met + overall.behind + overall.silent);
        }
    }
}

}  // namespace
}  // namespace ansinh::progress
