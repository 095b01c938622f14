#include "geo/store/figure_history.hpp"

#include <gmock/gmock.h>

#include "geo/core/error.hpp"
#include "tests/geo/store/error_code.hpp"
#include "tests/geo/store/sample_project.hpp"
#include "tests/geo/store/temporary_folder.hpp"
#include <algorithm>
#include <random>

namespace ansinh::store::test {
namespace {

class FigureHistoryTest : public testing::Test {
protected:
    std::int64_t put(std::int64_t count, const char* date, const std::string& cell, const std::string& remark = {}) {
        std::int64_t batch = 0;
        project.write([&] {
            batch = newBatch(project, "figures");
            const SourcedFigure figure{{"20194", "staff_total", day(date),
                                        count == 0 ? ValueState::Zero : ValueState::Verified, count, 0},
                                       cell, remark};
            insertFigures(project.connection(), std::span(&figure, 1), batch);
        });
        return batch;
    }
    [[nodiscard]] std::vector<std::string> history() const {
        std::vector<std::string> lines;
        for (const FigureRecord& r : historyOf(project.connection(), "20194", "staff_total"))
            lines.push_back(r.figure.asOf.iso() + " " + std::to_string(r.figure.count) + " " + r.cell + " " +
                            r.batch.file + (r.batch.undoneAt.empty() ? "" : " undone") + (r.counts ? " counts" : ""));
        return lines;
    }

    TemporaryFolder folder;
    std::string path = folder.file("p.ansinh");
    ProjectFile project = projectWithCommunes(path);
};

TEST_F(FigureHistoryTest, KeepsEachCorrectionWithItsCell) {
    put(8, "2026-03-31", "B17");
    const std::int64_t wrong = put(80, "2026-03-31", "Sheet1!B17");
    put(9, "2026-04-30", "B18");
    EXPECT_THAT(history(), testing::ElementsAre("2026-03-31 80 Sheet1!B17 figures.csv counts",
                                                "2026-03-31 8 B17 figures.csv", "2026-04-30 9 B18 figures.csv counts"));
    project.undoBatch(wrong);
    EXPECT_THAT(history(), testing::ElementsAre("2026-03-31 80 Sheet1!B17 figures.csv undone",
                                                "2026-03-31 8 B17 figures.csv counts",
                                                "2026-04-30 9 B18 figures.csv counts"));
}

TEST_F(FigureHistoryTest, SaysWhoAndWhenAndWhatWasRemarked) {
    put(0, "2026-03-31", "", "chưa có");
    const FigureRecord record = historyOf(project.connection(), "20194", "staff_total").at(0);
    EXPECT_EQ(record.figure.state, ValueState::Zero);
    EXPECT_EQ(record.remark, "chưa có");
    EXPECT_FALSE(record.batch.at.empty());
    EXPECT_EQ(record.batch.kind, "figures");
    EXPECT_THAT(historyOf(project.connection(), "20194", "nobody_counts_this"), testing::IsEmpty());
}

TEST_F(FigureHistoryTest, DevicesHaveOneToo) {
    for (const std::int64_t count : {3, 5}) {
        project.write([&] {
            const SourcedDevice device{{"20194", "desktop", "modern", day("2026-03-31"), count, 0}, "D4"};
            insertDevices(project.connection(), std::span(&device, 1), newBatch(project, "figures"));
        });
    }
    const auto records = deviceHistoryOf(project.connection(), "20194", "desktop");
    ASSERT_EQ(records.size(), 2u);
    EXPECT_EQ(records[0].device.count, 5);
    EXPECT_TRUE(records[0].counts);
    EXPECT_FALSE(records[1].counts);
    EXPECT_EQ(records[1].cell, "D4");
}

TEST_F(FigureHistoryTest, TheStreamIsWhatIsInForce) {
    std::mt19937 chance(5);
    const auto lot = [&](unsigned n) { return static_cast<int>(chance() % n); };
    for (int b = 0; b < 12; ++b) {
        project.write([&] {
            const auto batch = newBatch(project, "figures");
            std::vector<Observation> figures;
            for (const char* unit : {"48", "20194", "20695"})
                for (const char* measure : {"m1", "m2", "m3"})
                    for (const char* date : {"2026-03-31", "2026-04-30", "2026-05-31"})
                        if (lot(2) == 0)
                            figures.push_back({unit, measure, day(date), ValueState::Verified, 1 + lot(90), 0});
            project.putObservations(figures, batch);
            if (lot(3) == 0) project.undoBatch(batch);
        });
        std::vector<Observation> streamed;
        forEachFigure(project.connection(), [&](const FigureInForce& f) {
            streamed.push_back({std::string(f.unit), std::string(f.measure), f.asOf, f.state, f.count, f.batch});
        });
        EXPECT_EQ(streamed, project.observations()) << b;
    }
}

TEST_F(FigureHistoryTest, OneBatchCannotSayAFigureTwice) {
    const SourcedFigure figure{{"20194", "staff_total", day("2026-03-31"), ValueState::Verified, 8, 0}, "B17", ""};
    const std::vector<SourcedFigure> twice{figure, figure};
    EXPECT_EQ(codeOf([&] {
                  project.write([&] { insertFigures(project.connection(), twice, newBatch(project, "figures")); });
              }),
              ErrorCode::DataInvalid);
    EXPECT_THAT(history(), testing::IsEmpty());
    EXPECT_EQ(project.batches().size(), 1u) << "not even the batch is left";
}

}  // namespace
}  // namespace ansinh::store::test
