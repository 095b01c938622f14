#include "geo/store/layer_name.hpp"

#include <gmock/gmock.h>

#include "tests/geo/store/sample_project.hpp"
#include "tests/geo/store/temporary_folder.hpp"

namespace ansinh::store::test {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

class QgisLayers : public testing::Test {
protected:
    void SetUp() override {
        project.putBoundaries(someBoundaries(BoundaryQuality::Schematic), newBatch(project, "boundaries"), {});
        project.putPlan(somePlan(), newBatch(project, "plan"));
        project.putTrainingClasses(someClasses(), newBatch(project, "plan"));
        project.putCategories(someCategories());
        const std::vector<PlacePoint> points{{0, "post_office", "Bưu cục", "", "", {108.05, 16.15}, "20194", 0}};
        project.putPoints(points, newBatch(project, "points"));
    }

    TemporaryFolder folder;
    std::string path = folder.file("p.ansinh");
    ProjectFile project = projectWithCommunes(path);
};

TEST_F(QgisLayers, TheLayersAreRegisteredAndHaveAStyleEach) {
    const auto names = UnorderedElementsAre("ranh_giới_xã_phường", "tiến_độ_xã_phường", "lớp_tập_huấn", "phản_ánh_kiến_nghị", "mức_báo_cáo", "điểm_bưu_điện",
                                            "điểm_trạm_y_tế");
    EXPECT_THAT(ask(path, "SELECT view_name FROM views_geometry_columns"), names);
    EXPECT_THAT(ask(path,
                    "SELECT f_table_name FROM layer_styles WHERE useAsDefault = 1 AND styleQML LIKE '%<qgis %'"
                    " AND f_table_schema = '' AND f_geometry_column = 'geom'"),
                names);
}

TEST_F(QgisLayers, EveryRegisteredLayerCanBeReadByItsRowNumber) {
    for (const std::string& layer : ask(path, "SELECT view_name FROM views_geometry_columns"))
        EXPECT_NO_THROW(static_cast<void>(ask(path, "SELECT rowid, geom FROM \"" + layer + "\" ORDER BY rowid")))
            << layer;
}

TEST_F(QgisLayers, RowNumbersAreThoseOfTheTableWithTheSpatialIndex) {
    EXPECT_THAT(ask(path,
                    "SELECT mã FROM ranh_giới_xã_phường WHERE rowid IN"
                    " (SELECT pkid FROM idx_boundary_geom WHERE xmin < 108.05)"),
                ElementsAre("20194"));
    EXPECT_THAT(ask(path, "SELECT tên, xã_phường FROM điểm_bưu_điện WHERE rowid IN (SELECT pkid FROM idx_point_geom)"),
                ElementsAre("Bưu cục|Phường Hải Vân"));
}

TEST_F(QgisLayers, BoundariesSayWhatTheyAre) {
    EXPECT_THAT(ask(path, "SELECT mã, tên, loại, chất_lượng FROM ranh_giới_xã_phường ORDER BY mã"),
                ElementsAre("20194|Hải Vân|phường|sơ đồ", "20333|Hoàng Sa|đặc khu|sơ đồ", "20695|Thạnh Mỹ|xã|sơ đồ"));
}

TEST_F(QgisLayers, ClassesSayWhoHostsAndWhoKnowsNoHost) {
    EXPECT_THAT(ask(path, "SELECT mã, lớp, vai_trò FROM lớp_tập_huấn ORDER BY mã"),
                ElementsAre("20194|1|nơi tổ chức", "20333|10|thành viên, chưa rõ nơi tổ chức", "20695|1|thành viên"));
}

TEST_F(QgisLayers, StylesKnowTheValuesThatTheLayersShow) {
    project.setViewDate(day("2026-07-01"));
    const auto style = [&](const std::string& layer) {
        return ask(path, "SELECT styleQML FROM layer_styles WHERE f_table_name = '" + layer + "'").at(0);
    };
    for (const std::string& value : ask(path, "SELECT DISTINCT tình_trạng FROM tiến_độ_xã_phường"))
        EXPECT_THAT(style("tiến_độ_xã_phường"), HasSubstr("value=\"" + value + '"'));
    for (const char* layer : {"phản_ánh_kiến_nghị", "mức_báo_cáo"})
        for (const std::string& value : ask(path, std::string("SELECT DISTINCT tình_trạng FROM ") + layer))
            EXPECT_THAT(style(layer), HasSubstr("value=\"" + value + '"')) << layer;
    EXPECT_THAT(style("ranh_giới_xã_phường"), HasSubstr("value=\"sơ đồ\""));
    EXPECT_THAT(style("điểm_bưu_điện"), HasSubstr("v=\"170,51,119,255\"")) << "the category's own colour";
}

TEST_F(QgisLayers, RenamedCategoriesTakeTheirLayersAlong) {
    auto categories = someCategories();
    categories[0].name.vi = "Trạm y tế";
    project.putCategories(categories);
    EXPECT_THAT(ask(path, "SELECT view_name FROM views_geometry_columns WHERE f_table_name = 'point'"),
                UnorderedElementsAre("điểm_trạm_y_tế", "điểm_trạm_y_tế_2"));
    EXPECT_THAT(ask(path, "SELECT name FROM sqlite_master WHERE name = 'điểm_bưu_điện'"), IsEmpty());
    EXPECT_THAT(ask(path, "SELECT count(*) FROM layer_styles"), ElementsAre("7"));
}

TEST_F(QgisLayers, TheSampleIsSeenAsSample) {
    EXPECT_THAT(ask(path, "SELECT DISTINCT ghi_chú FROM tiến_độ_xã_phường"), ElementsAre("-"));
    newBatch(project, "sample");
    EXPECT_THAT(ask(path, "SELECT DISTINCT ghi_chú FROM tiến_độ_xã_phường"), ElementsAre("có số liệu mẫu"));
}

TEST(LayerName, IsSmallAndNeedsNoQuotes) {
    EXPECT_EQ(layerNameOf("Bưu điện – Hòa Vang"), "bưu_điện_hòa_vang");
    EXPECT_EQ(layerNameOf("ĐIỂM ƯỚC ÀÉÝ ẾỲ ĂĨŨƠ 12"), "điểm_ước_àéý_ếỳ_ăĩũơ_12");
    EXPECT_EQ(layerNameOf("  a\"b'c; "), "a_b_c");
    EXPECT_EQ(layerNameOf("\xff\xc3"), "");
}

}  // namespace
}  // namespace ansinh::store::test
