#include "geo/import/point_import.hpp"

#include "geo/core/error.hpp"

#include "tests/geo/import/import_fixture.hpp"
#include <algorithm>
#include <random>
#include <set>

namespace ansinh::import::test {
namespace {

struct Points {
    Outcome outcome;
    std::vector<PlacePoint> taken;
};

Points readPointsOf(const std::string& path, const Reference& reference, const Options& options = {}) {
    Points result;
    result.outcome = readPoints(
        std::span(&path, 1), reference, options,
        [&](std::span<const PlacePoint> portion) {
            result.taken.insert(result.taken.end(), portion.begin(), portion.end());
        },
        Monitor::silent());
    EXPECT_EQ(result.outcome.accepted + result.outcome.refused, result.outcome.read);
    EXPECT_EQ(result.outcome.accepted, static_cast<std::int64_t>(result.taken.size()));
    return result;
}

Reference squaresWithBoundaries() {
    Reference reference = threeSquares();
    double west = 108.0;
    for (const Commune& commune : reference.communes) {
        reference.boundaries.push_back({commune.code, BoundaryQuality::Official, square(west, 16), 1});
        west += 0.1;
    }
    return reference;
}

class RealPoints : public ImportTest {
protected:
    void SetUp() override { ANSINH_NEEDS_REAL_DATA(); }
};
using PointTables = ImportTest;

TEST_F(RealPoints, FourPostOfficesAreBrokenAndTheOthersLieWhereTheTableSays) {
    Options options;
    options.category = "post_office";
    const auto [outcome, taken] =
        readPointsOf(realData("points_post_offices.csv"), realReferenceWithBoundaries(), options);
    EXPECT_EQ(outcome.read, 318);
    EXPECT_EQ(outcome.accepted, 314) << listed(outcome);
    std::set<std::int64_t> broken;
    for (const ImportIssue& issue : outcome.issues)
        if (issue.code == "coordinates_broken") broken.insert(issue.row);
    EXPECT_EQ(broken, (std::set<std::int64_t>{63, 110, 120, 140}));
    EXPECT_EQ(outcome.crs.used, "EPSG:4326");
    EXPECT_EQ(taken.front().name, "Bưu Cục An Khê");
    EXPECT_EQ(taken.front().commune, "20305");
    EXPECT_EQ(taken.front().category, "post_office");
    EXPECT_EQ(count(outcome, "commune_differs"), 0U) << listed(outcome);
}

TEST_F(RealPoints, OldOfficesAreAllTakenAndThoseInAnotherCommuneAreNamed) {
    Options options;
    options.codeField = "commune_code_by_crosswalk";
    const auto [outcome, taken] =
        readPointsOf(realData("points_old_offices.csv"), realReferenceWithBoundaries(), options);
    EXPECT_EQ(outcome.read, 277);
    EXPECT_EQ(outcome.accepted, 277) << listed(outcome);
    // The table itself says where each lies and where its successor is.
    Options byPolygon;
    byPolygon.codeField = "commune_code_by_polygon";
    EXPECT_EQ(count(readPointsOf(realData("points_old_offices.csv"), realReferenceWithBoundaries(), byPolygon).outcome,
                    "commune_differs"),
              0U);
    for (const auto& [row, args] : std::map<std::int64_t, std::vector<std::string>>{
             {54, {"20977", "20356"}}, {66, {"20350", "20364"}}, {253, {"20728", "20314"}}}) {
        const auto found = std::ranges::find_if(outcome.issues, [&](const ImportIssue& issue) {
            return issue.code == "commune_differs" && issue.row == row;
        });
        ASSERT_NE(found, outcome.issues.end()) << row;
        EXPECT_EQ(found->args, args);
    }
}

TEST_F(RealPoints, ProjectedTablesAreRecognised) {
    const std::string metres = write("metres.csv", "ten,X,Y\nĐiểm thử,548188.299,1775651.161\n");
    const auto projected = readPointsOf(metres, realReferenceWithBoundaries());
    EXPECT_EQ(projected.outcome.crs.kind, CrsVerdict::Kind::Assumed);
    EXPECT_EQ(projected.outcome.crs.used, "EPSG:5899");
    ASSERT_EQ(projected.taken.size(), 1U);
    EXPECT_NEAR(projected.taken.front().place.x, 108.2022, 1e-6);
    EXPECT_NEAR(projected.taken.front().place.y, 16.0544, 1e-6);
    EXPECT_EQ(projected.taken.front().name, "Điểm thử");
}

TEST_F(RealPoints, VietnameseSurveyorsXIsNorthAndThatIsAsked) {
    const std::string path = write("north.csv", "ten,X,Y\nĐiểm thử,1775651.161,548188.299\n");
    const auto asked = readPointsOf(path, realReferenceWithBoundaries());
    EXPECT_EQ(asked.outcome.crs.kind, CrsVerdict::Kind::Question);
    EXPECT_EQ(asked.outcome.crs.proposed, "EPSG:5899");
    EXPECT_TRUE(asked.outcome.crs.swappedAxes);
    EXPECT_EQ(asked.outcome.refused, 1);
    Options answer;
    answer.crs = "EPSG:5899";
    const auto answered = readPointsOf(path, realReferenceWithBoundaries(), answer);
    ASSERT_EQ(answered.taken.size(), 1U);
    EXPECT_NEAR(answered.taken.front().place.x, 108.2022, 1e-6);
}

TEST_F(PointTables, EveryWayOfWritingIsUnderstoodAndEveryFaultIsNamed) {
    const std::string path = write("p.csv",
                                   "Tên điểm;Kinh độ;Vĩ độ;Trạng thái\n"
                                   "Chợ;108,05;16,05;đang dùng\n"      // 1 good
                                   "Trạm;108°03'00\"Đ;16°03'00\"B;\n"  // 2 good
                                   "Trường;108.15 E;16.05 N;\n"        // 3 good
                                   "Trống;;16.05;\n"                   // 4 missing
                                   "Chữ;không rõ;16.05;\n"             // 5 not a number
                                   "Không;0;0;\n"                      // 6 zero
                                   "Đảo;16.05;108.05;\n"               // 7 swapped
                                   "Lớn;1080505050;16.05;\n"           // 8 out of range
                                   "Xa;106.7;10.8;\n"                  // 9 another city
                                   "Ngoài khơi;108.32;16.05;\n"        // 10 two kilometres out
                                   "Xa bờ;108.31;16.05;\n");           // 11
    const auto [outcome, taken] = readPointsOf(path, squaresWithBoundaries());
    EXPECT_EQ(outcome.read, 11);
    EXPECT_EQ(outcome.accepted, 5) << listed(outcome);
    std::map<std::int64_t, std::string> refused;
    for (const ImportIssue& issue : outcome.issues)
        if (issue.severity == ImportIssue::Severity::Refused)
            refused[issue.row] = issue.code + (issue.args.size() > 1 ? " " + issue.args[1] : "");
    EXPECT_EQ(refused[4], "coordinates_missing");
    EXPECT_EQ(refused[5], "coordinates_broken not_number");
    EXPECT_EQ(refused[6], "coordinates_broken zero");
    EXPECT_EQ(refused[7], "coordinates_broken swapped");
    EXPECT_EQ(refused[8], "coordinates_broken range");
    EXPECT_TRUE(refused[9].starts_with("outside_city")) << refused[9];
    EXPECT_EQ(refused.size(), 6U);
    EXPECT_EQ(taken[0].name, "Chợ");
    EXPECT_EQ(taken[0].status, "đang dùng");
    EXPECT_EQ(taken[0].commune, "20194");
    EXPECT_EQ(taken[2].commune, "20197");
    EXPECT_EQ(taken[3].commune, "");
    EXPECT_EQ(issueWith(outcome, "text_number").args.at(0), "3");
    for (const ImportIssue& issue : outcome.issues)
        if (issue.code == "outside_city" && issue.row == 10) {
            EXPECT_NEAR(std::stod(issue.args.at(0)), 2140, 20);
        }
}

TEST_F(PointTables, OneColumnMayHoldBothNumbers) {
    const std::string path = write("p.csv", "name,toa_do\nA,\"16.05, 108.05\"\nB,16.05 108.15\nC,chưa có\n");
    Options options;
    options.xField = options.yField = "toa_do";
    const auto [outcome, taken] = readPointsOf(path, squaresWithBoundaries(), options);
    ASSERT_EQ(taken.size(), 2U) << listed(outcome);
    EXPECT_EQ(taken[0].commune, "20194");
    EXPECT_EQ(taken[1].commune, "20197");
    EXPECT_EQ(count(outcome, "coordinates_broken"), 1U);
}

TEST_F(PointTables, SpreadsheetsAreReadWithNumbersAsTextToo) {
    const std::string csv = write("p.csv", "ten,lon,lat,xa\nChợ,108.05,16.05,Hải Vân\nTrạm,108.15,16.05,Hòa Khánh\n");
    for (const char* name : {"p.xlsx", "p.ods"}) {
        const auto [outcome, taken] = readPointsOf(convert(csv, name), squaresWithBoundaries());
        ASSERT_EQ(taken.size(), 2U) << name << "\n" << listed(outcome);
        EXPECT_EQ(taken[0].name, "Chợ");
        EXPECT_EQ(count(outcome, "text_number"), 1U) << name;
        // The second says Hòa Khánh and lies in Liên Chiểu.
        EXPECT_EQ(issueWith(outcome, "commune_differs").row, 2);
    }
    const auto numbers = readPointsOf(
        convert(csv, "n.xlsx", {"-sql", "SELECT ten, CAST(lon AS FLOAT) AS lon, CAST(lat AS FLOAT) AS lat FROM p"}),
        squaresWithBoundaries());
    EXPECT_EQ(numbers.taken.size(), 2U) << listed(numbers.outcome);
    EXPECT_EQ(count(numbers.outcome, "text_number"), 0U);
}

TEST_F(PointTables, LegacyTextIsConverted) {
    // "Chợ Hải Vân", "Trạm Liên Chiểu" in TCVN3.
    const std::string path = write("p.csv",
                                   "ten,lon,lat\nCh\xee H\xb6i V\xa9n,108.05,16.05\n"
                                   "Tr\xb9m Li\xaan Chi\xd3u,108.15,16.05\n");
    const auto [outcome, taken] = readPointsOf(path, squaresWithBoundaries());
    ASSERT_EQ(taken.size(), 2U);
    EXPECT_EQ(taken[1].name, "Trạm Liên Chiểu");
    EXPECT_EQ(outcome.encoding, "TCVN3");
    EXPECT_EQ(count(outcome, "encoding_converted"), 1U);
}

TEST_F(PointTables, ATableWithoutCoordinatesIsAnError) {
    const std::string path = write("p.csv", "ten,so\nA,1\nB,2\n");
    try {
        (void)readPointsOf(path, squaresWithBoundaries());
        FAIL();
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), ErrorCode::FileHasNoGeometry);
    }
}

TEST_F(PointTables, AreasAmongPointsAreRefusedOneByOne) {
    const std::string path = write("mixed.geojson",
                                   R"({"type":"FeatureCollection","features":[
        {"type":"Feature","properties":{"name":"A"},"geometry":{"type":"Point","coordinates":[108.05,16.05]}},
        {"type":"Feature","properties":{"name":"B"},"geometry":null},
        {"type":"Feature","properties":{"name":"C"},"geometry":{"type":"LineString","coordinates":[[108,16],[108.1,16]]}},
        {"type":"Feature","properties":{"name":"D"},"geometry":{"type":"MultiPoint","coordinates":[[108.15,16.05]]}}]})");
    const auto [outcome, taken] = readPointsOf(path, squaresWithBoundaries());
    EXPECT_EQ(outcome.read, 4);
    EXPECT_EQ(taken.size(), 2U) << listed(outcome);
    EXPECT_EQ(count(outcome, "coordinates_missing"), 1U);
    EXPECT_EQ(count(outcome, "geometry_not_point"), 1U);
}

TEST_F(PointTables, AcceptedAndRefusedAreAllThatWasRead) {
    std::mt19937 random(2026);
    const std::vector<std::string> cells{"108.05",  "16.05", "",      "0",         "x",       "108,15", "16°03'B",
                                         "1e300",   "-1",    "nan",   "108.2999",  "\"a,b\"", "  ",     "548188.3",
                                         "1775651", "200",   "90.01", "108.05abc", "'",       "\"\""};
    std::uniform_int_distribution<std::size_t> pick(0, cells.size() - 1);
    for (int round = 0; round < 20; ++round) {
        std::string text = "name,lon,lat,xa\nAn toàn,108.05,16.05,Hải Vân\n";
        const int rows = 1 + round * 7;
        for (int i = 1; i < rows; ++i)
            text += "n," + cells[pick(random)] + "," + cells[pick(random)] + "," + cells[pick(random)] + "\n";
        const auto [outcome, taken] = readPointsOf(write("p.csv", text), squaresWithBoundaries());
        EXPECT_EQ(outcome.read, rows);
        // Every refused row says why, once.
        std::map<std::int64_t, int> reasons;
        for (const ImportIssue& issue : outcome.issues)
            if (issue.severity == ImportIssue::Severity::Refused && issue.row > 0) ++reasons[issue.row];
        if (outcome.crs.kind != CrsVerdict::Kind::Question) {
            EXPECT_EQ(static_cast<std::int64_t>(reasons.size()), outcome.refused);
        }
    }
}

class StopsAfter final : public Monitor {
public:
    explicit StopsAfter(int looks) : looks_(looks) {}
    void progress(std::string_view, double fraction) override {
        EXPECT_GE(fraction, 0);
        EXPECT_LE(fraction, 1);
        --looks_;
    }
    [[nodiscard]] bool cancelled() const override { return looks_ < 0; }

private:
    int looks_;
};

TEST_F(PointTables, PortionsAreBoundedAndCancellingStopsSoon) {
    std::string text = "name,lon,lat\n";
    for (int i = 0; i < 35'000; ++i) text += "p" + std::to_string(i) + ",108.05,16.05\n";
    const std::string path = write("many.csv", text);
    std::vector<std::size_t> portions;
    const auto sink = [&](std::span<const PlacePoint> portion) { portions.push_back(portion.size()); };
    const auto outcome = readPoints(std::span(&path, 1), squaresWithBoundaries(), {}, sink, Monitor::silent());
    EXPECT_EQ(outcome.accepted, 35'000);
    EXPECT_EQ(portions, (std::vector<std::size_t>{10'000, 10'000, 10'000, 5'000}));

    portions.clear();
    StopsAfter stop(8);
    try {
        (void)readPoints(std::span(&path, 1), squaresWithBoundaries(), {}, sink, stop);
        FAIL();
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), ErrorCode::Cancelled);
    }
    EXPECT_LE(portions.size(), 2U);
}

TEST_F(PointTables, WithoutBoundariesLabelPointsDecide) {
    const std::string path = write("p.csv", "name,lon,lat\nA,108.05,16.05\nB,108.4,16.05\nC,106.7,10.8\n");
    const auto [outcome, taken] = readPointsOf(path, threeSquares());
    EXPECT_EQ(taken.size(), 2U) << listed(outcome);
    EXPECT_EQ(taken.front().commune, "");
    EXPECT_EQ(count(outcome, "outside_city"), 1U);
}

TEST_F(PointTables, PreviewShowsColumnsRowsAndGuesses) {
    const std::string path =
        write("p.csv", "Mã xã,Tên,Kinh độ,Vĩ độ\n20194,Chợ,108.05,16.05\n20197,Trạm,108.1,16.05\n");
    const TablePreview preview = previewTable(path, {}, 1);
    EXPECT_EQ(preview.columns, (std::vector<std::string>{"Mã xã", "Tên", "Kinh độ", "Vĩ độ"}));
    ASSERT_EQ(preview.rows.size(), 1U);
    EXPECT_EQ(preview.rows[0][1], "Chợ");
    EXPECT_EQ(preview.xField, "Kinh độ");
    EXPECT_EQ(preview.yField, "Vĩ độ");
    EXPECT_EQ(preview.nameField, "Tên");
    EXPECT_EQ(preview.codeField, "Mã xã");
    EXPECT_EQ(preview.geometryType, "");
}

}  // namespace
}  // namespace ansinh::import::test
