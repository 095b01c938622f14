// Status of all communes on a day: our table in memory against the same question asked in plain SQL, on one file.
// The answers are compared before anything is timed.
#include "geo/core/error.hpp"
#include "geo/progress/figure_table.hpp"
#include "geo/progress/status.hpp"
#include "geo/store/figure_history.hpp"
#include "geo/store/project_file.hpp"

#include <sqlite3.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <format>
#include <functional>
#include <iostream>
#include <random>

namespace ansinh {
namespace {

double secondsOf(const std::function<void()>& work) {
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

std::vector<Commune> madeCommunes(int count) {
    std::vector<Commune> communes;
    for (int i = 0; i < count; ++i) {
        Commune one;
        one.code = std::format("{:05}", 10000 + i);
        one.name = "C" + one.code;
        communes.push_back(std::move(one));
    }
    return communes;
}

/// Half the measures are numerators, half denominators.
Plan madePlan(int measures) {
    Plan plan;
    plan.id = "bench";
    plan.version = "1";
    plan.place = "48";
    plan.from = Date::require("2023-01-01", "bench");
    for (int i = 0; i < measures / 2; ++i) {
        Indicator one;
        one.id = std::format("indicator_number_{:02}", i);
        one.plan = plan.id;
        one.numerator = std::format("measure_part_{:02}", i);
        one.denominator = std::format("measure_whole_{:02}", i);
        one.ladder = {{Tier::Commune, Date::require("2025-06-30", "bench"), 0.9, i % 2 == 0, "II.1"}};
        plan.indicators.push_back(std::move(one));
    }
    return plan;
}

void fill(store::ProjectFile& file, const std::vector<Commune>& communes, const Plan& plan, int dates) {
    std::mt19937 chance(1);
    for (int d = 0; d < dates; ++d) {
        const Date day = Date::require("2023-01-31", "bench").plusDays(30 * d);
        std::vector<Observation> figures;
        figures.reserve(communes.size() * plan.indicators.size() * 2);
        for (const Commune& commune : communes)
            for (const Indicator& indicator : plan.indicators) {
                const auto whole = static_cast<std::int64_t>(1 + chance() % 60);
                const auto part = static_cast<std::int64_t>(chance()) % (whole + 1);
                figures.push_back({commune.code, indicator.denominator, day, ValueState::Verified, whole, 0});
                figures.push_back({commune.code, indicator.numerator, day, part == 0 ? ValueState::Zero : ValueState::Verified, part, 0});
            }
        file.write([&] {
            Batch batch;
            batch.kind = "figures";
            const std::int64_t id = file.beginBatch(batch);
            file.putObservations(figures, id);
            const auto rows = static_cast<std::int64_t>(figures.size());
            file.finishBatch(id, rows, rows, 0, {});
        });
    }
}

struct Sums {
    std::int64_t rows = 0;
    std::int64_t missing = 0;
    std::int64_t behind = 0;
    friend bool operator==(const Sums&, const Sums&) = default;
};

Sums askSql(const std::string& path) {
    sqlite3* handle = nullptr;
    sqlite3_open_v2(path.c_str(), &handle, SQLITE_OPEN_READONLY, nullptr);
    sqlite3_stmt* statement = nullptr;
    sqlite3_prepare_v2(handle,
                       "SELECT code, indicator, state, numerator, denominator, due_millionths, missing, standing"
                       " FROM commune_status",
                       -1, &statement, nullptr);
    Sums sums;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        ++sums.rows;
        sums.missing += sqlite3_column_int64(statement, 6);
        sums.behind += std::string(reinterpret_cast<const char*>(sqlite3_column_text(statement, 7))) == "behind" ? 1 : 0;
    }
    sqlite3_finalize(statement);
    sqlite3_close(handle);
    return sums;
}

Sums sumsOf(const progress::StatusTable& table) {
    Sums sums;
    for (const progress::StatusRow& row : table.rows) {
        ++sums.rows;
        sums.missing += row.missing;
        sums.behind += row.standing == progress::Standing::Behind ? 1 : 0;
    }
    return sums;
}

int run(int communeCount, int measures, int dates) {
    const std::string path = (std::filesystem::temp_directory_path() / "ansinh-status-bench.ansinh").string();
    for (const char* ending : {"", "-wal", "-shm"}) std::filesystem::remove(path + ending);
    const std::vector<Commune> communes = madeCommunes(communeCount);
    const std::vector<Plan> plans{madePlan(measures)};
    const Date day = Date::require("2025-09-01", "bench");
    store::ProjectFile file = store::ProjectFile::create(path, "status_bench");
    file.write([&] {
        file.putCity("48", {"Đà Nẵng", "Da Nang"});
        Batch batch;
        batch.kind = "facts";
        const std::int64_t id = file.beginBatch(batch);
        file.putCommunes(communes, id);
        file.putPlan(plans.front(), id);
        file.finishBatch(id, 0, 0, 0, {});
        file.setViewDate(day);
    });
    std::cout << std::format("filling: {:.1f} s\n", secondsOf([&] { fill(file, communes, plans.front(), dates); }));

    progress::FigureTable table;
    const double loading = secondsOf([&] {
        progress::FigureTable::Maker maker;
        store::forEachFigure(file.connection(), [&](const store::FigureInForce& f) {
            maker.add(f.unit, f.measure, {f.asOf, f.state, f.count, f.batch});
        });
        table = maker.take();
    });
    std::cout << std::format("{} figures read once into memory: {:.2f} s\n", table.size(), loading);

    Sums ours;
    std::vector<double> times;
    for (int i = 0; i < 7; ++i)
        times.push_back(secondsOf([&] { ours = sumsOf(progress::statusOf(plans, communes, "48", table, day)); }));
    std::ranges::sort(times);
    Sums theirs;
    const double sql = secondsOf([&] { theirs = askSql(path); });
    std::cout << std::format("status of {} communes × {} indicators: {:.1f} ms (median of 7; best {:.1f})\n", communeCount,
                             plans.front().indicators.size(), times[3] * 1000, times[0] * 1000);
    std::cout << std::format("the same in plain SQL: {:.2f} s; SQL / ours = {:.0f}\n", sql, sql / times[3]);
    std::cout << (ours == theirs ? "the answers agree\n" : "THE ANSWERS DIFFER\n");
    for (const char* ending : {"", "-wal", "-shm"}) std::filesystem::remove(path + ending);
    return ours == theirs ? 0 : 1;
}

}  // namespace
}  // namespace ansinh

int main(int argc, char** argv) {
    const auto argument = [&](int i, int otherwise) { return argc > i ? std::atoi(argv[i]) : otherwise; };
    try {
        return ansinh::run(argument(1, 3400), argument(2, 60), argument(3, 36));
    } catch (const ansinh::Error& error) {
        std::cerr << error.what() << '\n';
        return 2;
    }
}
