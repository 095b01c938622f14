#include <gtest/gtest.h>

#include <cmath>
#include <map>
#include <random>

#include "geo/progress/status.hpp"
#include "random_figures.hpp"
#include "sql_prompt.hpp"
#include "temp_project.hpp"

// The SQL views in the file and geo/progress are two implementations of one definition. Random figures must not find a
// difference between them.

namespace ansinh {
namespace {

using test::TempFolder;
using Prompt = test::SqlPrompt;

std::string number(std::int64_t value) { return std::to_string(value); }

using Table = std::map<std::string, Prompt::Row>;

Table statusFromProgram(const progress::StatusTable& status) {
    Table table;
    for (const progress::StatusRow& row : status.rows) {
        const bool counts = hasCount(row.state);
        table[row.unit + " " + row.indicator] = {
            keyOf(row.state),
            counts ? number(row.numerator) : "∅",
            counts ? number(row.denominator) : "∅",
            row.due ? number(std::llround(row.due->value * 1e6)) : "∅",
            row.due ? row.due->on.iso() : "∅",
            row.due ? (row.due->inForce ? "1" : "0") : "∅",
            number(row.missing),
            keyOf(row.standing),
            row.reportedOn ? row.reportedOn->iso() : "∅"};
    }
    return table;
}

Table fromFile(Prompt& prompt, const std::string& sql, std::size_t keyColumns) {
    Table table;
    for (Prompt::Row& row : prompt.rows(sql)) {
        std::string key = row[0];
        for (std::size_t i = 1; i < keyColumns; ++i) key += " " + row[i];
        table[key] = Prompt::Row(row.begin() + static_cast<std::ptrdiff_t>(keyColumns), row.end());
    }
    return table;
}

Table totalsFromProgram(const progress::StatusTable& status) {
    Table table;
    for (const progress::StatusTotal& total : status.totals) {
        const auto units = [&](progress::Standing standing) {
            const auto found = total.units.find(standing);
            return number(found == total.units.end() ? 0 : found->second);
        };
        using enum progress::Standing;
        table[total.indicator] = {number(total.base), number(total.numerator), number(total.denominator),
                                  number(total.missing), units(Met), units(OnTheWay), units(Behind), units(NotReported),
                                  units(NotApplicable)};
    }
    return table;
}

Table overallFromProgram(const progress::StatusTable& status) {
    Table table;
    for (const progress::OverallRow& row : status.overall)
        table[row.unit] = {keyOf(row.standing), number(row.due),    number(row.met),   number(row.behind),
                           number(row.silent),  number(row.missing), keyOf(row.state)};
    return table;
}

TEST(StatusViews, SayWhatTheProgramSays) {
    const TempFolder folder;
    const std::string path = folder.file("a.ansinh");
    Project project = Project::create(path, {.sample = false}, Monitor::silent());
    std::mt19937 engine(20260422);
    {
        // Three batches: figures, corrections on top, and one that is taken back.
        store::ProjectFile file = store::ProjectFile::open(path);
        for (int i = 0; i < 3; ++i)
            file.write([&] {
                Batch batch;
                batch.kind = "figures";
                const std::int64_t id = file.beginBatch(batch);
                std::vector<Observation> figures =
                    test::randomFigures(project, {"2026-04-10", "2026-04-20", "2026-04-30", "2026-05-13"}, 12, engine);
                if (i > 0) figures.resize(figures.size() / 4);
                file.putObservations(figures, id);
                if (i == 2) file.undoBatch(id);
            });
    }
    for (const char* day : {"2026-04-01", "2026-04-19", "2026-04-20", "2026-04-30", "2026-05-13", "2026-11-22", "2028-12-31"}) {
        const Date date = *Date::parse(day);
        project.setViewDate(date);
        const progress::StatusTable status = project.status(date);
        Prompt prompt(path);
        const Table rows = fromFile(prompt,
                                    "SELECT code, indicator, state, numerator, denominator, due_millionths, due_on, in_force,"
                                    " missing, standing, reported_on FROM commune_status",
                                    2);
        EXPECT_EQ(rows, statusFromProgram(status)) << day;
        EXPECT_EQ(fromFile(prompt,
                           "SELECT indicator, base, numerator, denominator, missing, met, on_the_way, behind, not_reported,"
                           " not_applicable FROM indicator_total",
                           1),
                  totalsFromProgram(status))
            << day;
        EXPECT_EQ(fromFile(prompt, "SELECT code, standing, due, met, behind, silent, missing, state FROM commune_overall", 1),
                  overallFromProgram(status))
            << day;
        ASSERT_FALSE(::testing::Test::HasFailure()) << "first day that differs: " << day;
    }
}

TEST(StatusViews, TotalsAreSumsOverTheStatedBase) {
    const TempFolder folder;
    const std::string path = folder.file("a.ansinh");
    Project project = Project::create(path, {}, Monitor::silent());
    const progress::StatusTable status = project.status(*Date::parse("2026-05-13"));
    EXPECT_EQ(status.base, 93);
    std::map<std::string, std::pair<std::int64_t, std::int64_t>> sums;
    for (const progress::StatusRow& row : status.rows) {
        if (!hasCount(row.state) || !project.commune(row.unit).reports) continue;
        sums[row.indicator].first += row.numerator;
        sums[row.indicator].second += row.denominator;
    }
    for (const progress::StatusTotal& total : status.totals) {
        EXPECT_EQ(total.base, 93);
        EXPECT_EQ(total.numerator, sums[total.indicator].first) << total.indicator;
        EXPECT_EQ(total.denominator, sums[total.indicator].second) << total.indicator;
    }
}

}  // namespace
}  // namespace ansinh
