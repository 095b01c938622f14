#include <gtest/gtest.h>

#include "tests/geo/progress/made.hpp"
#include <algorithm>
#include <fstream>
#include <map>
#include <regex>
#include <set>

// docs/plans.md says where each clause of both documents went. It must say so for every clause, and say the truth.

namespace ansinh::progress {
namespace {

/// Section heading (the plan's id) → clause → the last cell of its row.
std::map<std::string, std::multimap<std::string, std::string>> pageRows() {
    std::ifstream page(std::string(ANSINH_SOURCE_DIR) + "/docs/plans.md");
    EXPECT_TRUE(page) << "docs/plans.md is missing";
    std::map<std::string, std::multimap<std::string, std::string>> rows;
    const std::regex heading("^## .*`([^`]+)`.*");
    const std::regex row("^\\| ([^|]+) \\|[^|]*\\| (.*) \\|$");
    std::string plan;
    for (std::string line; std::getline(page, line);) {
        std::smatch found;
        if (std::regex_match(line, found, heading))
            plan = found[1];
        else if (std::regex_match(line, found, row) && !plan.empty())
            rows[plan].emplace(found[1], found[2]);
    }
    return rows;
}

class PlansPage : public testing::TestWithParam<int> {
protected:
    const Plan plan = made::seedPlans()[static_cast<std::size_t>(GetParam())];
    const std::multimap<std::string, std::string> rows = pageRows()[plan.id];

    [[nodiscard]] bool says(const std::string& clause, const std::string& what) const {
        const auto [begin, end] = rows.equal_range(clause);
        return std::any_of(begin, end, [&what](const auto& r) { return r.second.find(what) != std::string::npos; });
    }
};

TEST_P(PlansPage, EachClauseHasOneRowThatSaysSomething) {
    std::set<std::string> clauses;
    for (const Clause& clause : plan.clauses) {
        EXPECT_EQ(rows.count(clause.id), 1u) << clause.id;
        clauses.insert(clause.id);
    }
    for (const auto& [clause, where] : rows) {
        if (clause == "clause" || clause.starts_with("---")) continue;
        EXPECT_TRUE(clauses.contains(clause)) << clause << " is no clause of the plan";
        EXPECT_GE(where.size(), std::string("task 1").size()) << clause;
    }
}

TEST_P(PlansPage, IndicatorsAndTasksStandBesideTheirClauses) {
    for (const Indicator& indicator : plan.indicators) {
        EXPECT_TRUE(says(indicator.clause, "`" + indicator.id + "`")) << indicator.id;
        for (const Target& step : indicator.ladder)
            EXPECT_TRUE(says(step.clause, "`" + indicator.id + "`")) << indicator.id << " " << step.clause;
    }
    for (const Task& task : plan.tasks) EXPECT_TRUE(says(task.clause, "task")) << task.clause;
}

TEST_P(PlansPage, AClauseThatNothingUsesSaysWhy) {
    std::set<std::string> used;
    for (const Indicator& indicator : plan.indicators) {
        used.insert(indicator.clause);
        for (const Target& step : indicator.ladder) used.insert(step.clause);
    }
    for (const Task& task : plan.tasks) used.insert(task.clause);
    for (const Clause& clause : plan.clauses)
        EXPECT_TRUE(used.contains(clause.id) || says(clause.id, "not counted") || says(clause.id, "kept out") ||
                    says(clause.id, "layer") || says(clause.id, "see "))
            << clause.id;
}

INSTANTIATE_TEST_SUITE_P(BothPlans, PlansPage, testing::Values(0, 1));

}  // namespace
}  // namespace ansinh::progress
