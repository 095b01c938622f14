#include "geo/project/import_kinds.hpp"

#include <fstream>
#include <gmock/gmock.h>

#include "geo/core/error.hpp"
#include "tests/geo/project/temp_project.hpp"

namespace ansinh::test {
namespace {

/// Stops when what was read is about to be kept for good.
class CancelWhenStoring final : public Monitor {
public:
    void progress(std::string_view stage, double) override { storing_ = storing_ || stage == "storing"; }
    [[nodiscard]] bool cancelled() const override { return storing_; }

private:
    bool storing_ = false;
};

class ImportKinds : public testing::TestWithParam<const char*> {
protected:
    std::string write(const std::string& name, const std::string& text) const {
        std::ofstream(folder_.file(name)) << text;
        return folder_.file(name);
    }
    /// A file of the kind, with one row or shape that is fine and one that is not.
    [[nodiscard]] ImportRequest fileOf(const std::string& kind) const {
        ImportRequest request;
        request.read.category = "post_office";
        const auto shapes = [](const std::string& first, const std::string& second) {
            return R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{"ma":"20242"},"geometry":)" +
                   first + R"(},{"type":"Feature","properties":{"ma":"99999"},"geometry":)" + second + "}]}";
        };
        const std::string area = R"({"type":"Polygon","coordinates":[[[108.2,16.04],[108.24,16.04],[108.24,16.08],[108.2,16.08],[108.2,16.04]]]})";
        const std::map<std::string, std::string> files{
            {"boundaries", shapes(area, area)},
            {"points", "name,lon,lat\nA,108.2022,16.0544\nB,?,\n"},
            {"figures", "Xã,Số đo,Ngày,Số\nThạnh Mỹ,staff_total,2026-05-13,28\nThạnh Mỹ,staff_token,2026-05-13,x\n"},
            {"feedback", "Số,Loại,Kênh,Xã,Ngày nhận\nPA1,report,zalo,Thạnh Mỹ,2026-05-13\nPA2,report,zalo,Thạnh Mỹ,hôm qua\n"},
            {"opinions", "Xã,Câu hỏi,Trả lời\nThạnh Mỹ,map_needed,Có\nThạnh Mỹ,map_needed,có lẽ\n"},
            {"roads", shapes(R"({"type":"LineString","coordinates":[[108.1,16.0],[108.2,16.05]]})",
                             R"({"type":"Point","coordinates":[108.1,16.0]})")}};
        const bool table = !files.at(kind).starts_with("{");
        request.files = {write("file." + std::string(table ? "csv" : "geojson"), files.at(kind))};
        return request;
    }

    TempFolder folder_;
    Project project_ = Project::create(folder_.file("p.ansinh"), {.sample = false}, Monitor::silent());
};

TEST_P(ImportKinds, NothingIsKeptBeforeItIsStoredAndUndoTakesItBack) {
    const ImportKind kind = importKind(GetParam());
    const ImportRequest request = fileOf(kind.id);
    EXPECT_EQ(guessImportKind(project_, request.files), kind.id);
    const std::size_t batches = project_.batches().size();

    const ImportReport seen = kind.preview(project_, request, Monitor::silent());
    EXPECT_EQ(seen.outcome.accepted, 1);
    EXPECT_EQ(seen.outcome.refused, 1);
    EXPECT_EQ(seen.batch, 0);
    EXPECT_EQ(project_.batches().size(), batches);
    EXPECT_EQ(firstRows(kind, request, seen.outcome, 10).rows.size(), kind.rows ? 2u : 0u);

    CancelWhenStoring cancel;
    EXPECT_THROW((void)kind.store(project_, request, cancel), Error);
    EXPECT_EQ(project_.batches().size(), batches) << "stopped midway";

    const ImportReport stored = kind.store(project_, request, Monitor::silent());
    EXPECT_GT(stored.batch, 0);
    EXPECT_EQ(stored.outcome.accepted, seen.outcome.accepted);
    ASSERT_EQ(project_.batches().size(), batches + 1);
    EXPECT_TRUE(canBeUndone(project_.batches().front()));
    project_.undoBatch(stored.batch, Monitor::silent());
    EXPECT_FALSE(project_.batches().front().undoneAt.empty());
}

INSTANTIATE_TEST_SUITE_P(Each, ImportKinds,
                         testing::Values("boundaries", "points", "figures", "feedback", "opinions", "roads"),
                         [](const auto& kind) { return std::string(kind.param); });

TEST_F(ImportKinds, WhatIsAboutPersonsIsNotEvenShown) {
    ImportRequest request;
    request.files = {write("r.csv",
                           "Số,Loại,Kênh,Xã,Họ và tên,Ngày nhận,Nơi xử lý\n"
                           "PA1,report,zalo,Thạnh Mỹ,Nguyễn Văn Mẫu,2026-05-13,0905 123 456\n")};
    const ImportKind kind = importKind("feedback");
    const auto seen = kind.preview(project_, request, Monitor::silent());
    const import::TablePreview table = firstRows(kind, request, seen.outcome, 10);
    EXPECT_THAT(table.columns, testing::ElementsAre("Số", "Loại", "Kênh", "Xã", "Ngày nhận", "Nơi xử lý"));
    ASSERT_EQ(table.rows.size(), 1u);
    EXPECT_EQ(table.rows[0][0], "PA1");
    EXPECT_EQ(table.rows[0][5], "…");
}

TEST_F(ImportKinds, AnUnknownKindIsAnError) {
    EXPECT_THROW((void)importKind("figure"), Error);
}

}  // namespace
}  // namespace ansinh::test
