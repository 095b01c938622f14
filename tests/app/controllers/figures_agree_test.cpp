// The figures of the page Tiến độ, of Project::status, of the export and of the SQL views in the file are the same, on
// random figures of every kind. tests/app/cli/status_agrees_test.cpp does the same for what the command line prints.
#include "app/controllers/status_cells.hpp"
#include "app/controllers/task_rows.hpp"

#include <gtest/gtest.h>

#include "tests/app/services/sample_facts.hpp"
#include "tests/geo/project/random_figures.hpp"
#include "tests/geo/project/sql_prompt.hpp"
#include "tests/geo/project/temp_project.hpp"

#include <fstream>
#include <map>
#include <random>

namespace ansinh::app {
namespace {

using progress::Standing;
using text::Language;
using Cells = std::vector<std::string>;

void storeRandomFigures(const Project& project, const std::string& path, std::mt19937& engine) {
    const auto figures =
        test::randomFigures(project, {"2026-04-10", "2026-04-30", "2026-05-13"}, 2500, engine);
    store::ProjectFile file = store::ProjectFile::open(path);
    file.write([&] {
        Batch batch;
        batch.kind = "figures";
        file.putObservations(figures, file.beginBatch(batch));
    });
}

/// "1.234/2.345" → 1234, 2345; nothing for a field without counts.
std::optional<std::pair<std::int64_t, std::int64_t>> countsIn(const StatusCell& cell) {
    const QStringList halves = QString(cell.text).remove('.').split('/');
    if (halves.size() != 2) return std::nullopt;
    return std::pair{halves[0].toLongLong(), halves[1].toLongLong()};
}

std::int64_t gapIn(const StatusCell& cell) {
    return QString(cell.gap).remove('.').remove(QStringLiteral("−")).toLongLong();
}

Cells csvCells(const std::string& line) {
    Cells cells(1);
    bool quoted = false;
    for (const char letter : line) {
        if (letter == '"')
            quoted = !quoted;
        else if (letter == ',' && !quoted)
            cells.emplace_back();
        else
            cells.back() += letter;
    }
    return cells;
}

class FiguresAgree : public testing::Test {
protected:
    FiguresAgree()
        : path_(folder_.file("a.ansinh")),
          project_(Project::create(path_, {.sample = false}, Monitor::silent())) {}

    void read(Date day) {
        day_ = day;
        project_.setViewDate(day);
        facts_ = ProjectFacts::read(project_);
        figures_ = std::make_shared<const DayFigures>(DayFigures{day, project_.status(day), project_.readiness(day)});
        grid_ = std::make_unique<ProgressGrid>(facts_, figures_, "");
    }
    StatusCell cell(std::size_t row, std::size_t column) const {
        return cellOf(grid_->cell(row, column), *grid_->columns()[column].indicator, {*facts_, Language::Vietnamese},
                      Language::Vietnamese);
    }
    /// Key columns joined → the rest, from the file as any SQL prompt sees it; NULL is "".
    std::map<std::string, Cells> query(const std::string& sql, int keys) const {
        std::map<std::string, Cells> rows;
        test::SqlPrompt prompt(path_);
        for (Cells& row : prompt.rows(sql)) {
            std::string key;
            for (int i = 0; i < keys; ++i) key += row[static_cast<std::size_t>(i)] + " ";
            row.erase(row.begin(), row.begin() + keys);
            std::ranges::replace(row, "∅", "");
            rows[key] = row;
        }
        return rows;
    }
    std::map<std::string, Cells> exported() const {
        std::map<std::string, Cells> rows;
        for (const std::string& file :
             project_.exportTo(ExportTo::Csv, folder_.file("out.csv"), day_, Monitor::silent())) {
            if (!file.ends_with("-status.csv")) continue;
            std::ifstream in(file);
            std::string line;
            std::map<std::string, std::size_t> place;
            while (std::getline(in, line)) {
                if (line.ends_with('\r')) line.pop_back();
                const Cells cells = csvCells(line);
                if (place.empty()) {  // the first name stands behind a byte order mark
                    for (std::size_t i = 0; i < cells.size(); ++i)
                        place[cells[i].starts_with("\xEF\xBB\xBF") ? cells[i].substr(3) : cells[i]] = i;
                    continue;
                }
                const auto at = [&](const char* name) { return cells.at(place.at(name)); };
                rows[at("commune") + " " + at("indicator") + " "] = {at("state"), at("numerator"), at("denominator"),
                                                                  at("standing"), at("missing_people")};
            }
        }
        return rows;
    }

    test::TempFolder folder_;
    std::string path_;
    Project project_;
    Date day_;
    Facts facts_;
    Figures figures_;
    std::unique_ptr<ProgressGrid> grid_;
};

TEST_F(FiguresAgree, fieldsTotalsTilesExportAndSqlSayTheSame) {
    std::mt19937 engine(20260513);
    storeRandomFigures(project_, path_, engine);
    for (const char* day : {"2026-04-19", "2026-05-13", "2027-12-31"}) {
        read(Date::require(day, "day"));
        const auto sql = query(
            "SELECT code, indicator, state, numerator, denominator, standing, missing FROM commune_status", 2);
        const auto csv = exported();
        ASSERT_GT(grid_->columns().size(), 15U);
        ASSERT_EQ(sql.size(), figures_->status.rows.size());
        ASSERT_EQ(csv.size(), figures_->status.rows.size());

        std::map<std::string, std::pair<std::int64_t, std::int64_t>> sums;
        std::map<std::string, std::map<QString, int>> units;
        for (std::size_t row = 0; row < grid_->rowCount(); ++row) {
            for (std::size_t column = 0; column < grid_->columns().size(); ++column) {
                const Indicator& indicator = *grid_->columns()[column].indicator;
                const std::string key = grid_->commune(row).code + " " + indicator.id + " ";
                const StatusCell shown = cell(row, column);
                const Cells& inFile = sql.at(key);
                const Cells& out = csv.at(key);
                ASSERT_EQ(shown.valueState.toStdString(), inFile[0]) << key;
                ASSERT_EQ(shown.standing.toStdString(), inFile[3]) << key;
                ASSERT_EQ(out[0], inFile[0]) << key;
                ASSERT_EQ(out[3], inFile[3]) << key;
                ASSERT_EQ(out[1], indicator.restricted ? "" : inFile[1]) << key << ": what is restricted stays in the file";
                ASSERT_EQ(out[2], indicator.restricted ? "" : inFile[2]) << key;
                if (grid_->commune(row).reports) ++units[indicator.id][shown.standing];
                const auto counts = countsIn(shown);
                if (indicator.restricted) {
                    ASSERT_FALSE(counts) << key << ": counts of what is restricted are not shown";
                    continue;
                }
                ASSERT_EQ(counts.has_value(), !inFile[1].empty()) << key << ": missing is not zero";
                if (!counts) continue;
                ASSERT_EQ(std::to_string(counts->first), inFile[1]) << key;
                ASSERT_EQ(std::to_string(counts->second), inFile[2]) << key;
                if (shown.standing == "behind" || shown.standing == "on_the_way") {
                    ASSERT_EQ(std::to_string(gapIn(shown)), inFile[4]) << key;
                }
                if (!grid_->commune(row).reports) continue;
                sums[indicator.id].first += counts->first;
                sums[indicator.id].second += counts->second;
            }
        }

        const auto totals = query(
            "SELECT indicator, numerator, denominator, missing, met, on_the_way, behind, not_reported, not_applicable"
            " FROM indicator_total",
            1);
        const MapTexts texts(*facts_, Language::Vietnamese);
        const auto tiles = kpiRows(*grid_, "", texts, Language::Vietnamese);
        for (const GridColumn& column : grid_->columns()) {
            const Cells& total = totals.at(column.indicator->id + " ");
            const auto tile = std::ranges::find(tiles, QString::fromStdString(column.indicator->id), &KpiRow::key);
            ASSERT_NE(tile, tiles.end());
            EXPECT_EQ((Cells{std::to_string(tile->met), std::to_string(tile->onTheWay), std::to_string(tile->behind),
                             std::to_string(tile->notReported), std::to_string(tile->notApplicable)}),
                      Cells(total.begin() + 3, total.end()))
                << column.indicator->id;
            auto& counted = units[column.indicator->id];
            EXPECT_EQ(counted["behind"], tile->behind);
            EXPECT_EQ(counted["not_reported"], tile->notReported);
            EXPECT_EQ(tile->met + tile->onTheWay + tile->behind + tile->notReported + tile->notApplicable, 93);
            if (column.indicator->restricted) continue;
            const auto shown = countsIn(cellOf(*column.total, *column.indicator, texts));
            ASSERT_TRUE(shown);
            EXPECT_EQ(*shown, sums[column.indicator->id]) << "the totals row is the sum of the rows above the base";
            EXPECT_EQ(std::to_string(shown->first), total[0]);
            EXPECT_EQ(std::to_string(shown->second), total[1]);
            EXPECT_EQ(std::to_string(gapIn(cellOf(*column.total, *column.indicator, texts))), total[2]);
        }

        const auto overall =
            query("SELECT code, standing, due, met, missing FROM commune_overall", 1);
        int met = 0;
        for (std::size_t row = 0; row < grid_->rowCount(); ++row) {
            const StatusCell shown = cellOf(grid_->overall(row), texts);
            const Cells& inFile = overall.at(grid_->commune(row).code + " ");
            EXPECT_EQ(shown.standing.toStdString(), inFile[0]);
            if (inFile[0] == "met" && grid_->commune(row).reports) ++met;
            const auto counts = countsIn(shown);
            if (!counts) continue;
            EXPECT_EQ(std::to_string(counts->second), inFile[1]);
            EXPECT_EQ(std::to_string(counts->first), inFile[2]);
            EXPECT_EQ(std::to_string(gapIn(shown)), inFile[3]);
        }
        EXPECT_EQ(tiles[0].met, met);
        EXPECT_EQ(countsIn(overallTotal(*grid_, texts)), (std::pair<std::int64_t, std::int64_t>{met, 93}));
    }
}

TEST_F(FiguresAgree, filtersShowExactlyWhatTheTilesCount) {
    std::mt19937 engine(7);
    storeRandomFigures(project_, path_, engine);
    read(Date::require("2026-05-13", "day"));
    const auto tiles = kpiRows(*grid_, "", {*facts_, Language::Vietnamese}, Language::Vietnamese);
    for (const KpiRow& tile : tiles) {
        if (tile.cityOnly) continue;
        for (const auto& [standing, count] :
             {std::pair{Standing::Behind, tile.behind}, std::pair{Standing::Met, tile.met},
              std::pair{Standing::NotReported, tile.notReported}}) {
            GridFilter filter;
            filter.indicator = tile.key.toStdString();
            filter.standing = standing;
            int counted = 0;
            for (const std::size_t row : arrange(*grid_, filter, {}))
                if (grid_->commune(row).reports) ++counted;
            EXPECT_EQ(counted, count) << tile.name.toStdString();
        }
    }
}

}  // namespace
}  // namespace ansinh::app
