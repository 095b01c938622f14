// Imports from the command line: the JSON form, questions and their answers.
#include "app/cli/import_output.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "cli_fixture.hpp"

namespace ansinh::cli {
namespace {

using nlohmann::json;
using test::Answer;
using test::ask;
using testing::HasSubstr;

class Imports : public test::CliTest {
protected:
    [[nodiscard]] static Answer points(const std::string& project, const std::string& file,
                                       std::vector<std::string> more = {}) {
        std::vector<std::string> args{"import",      "points", file,        "--category",
                                      "post_office", "--json", "--project", project};
        args.insert(args.end(), more.begin(), more.end());
        return ask(args);
    }
    /// The corners of a square of about 4 km around a commune's label point, as GeoJSON has them.
    static std::string squareAround(const std::string& commune) {
        std::ifstream file(std::string(ANSINH_SOURCE_DIR) + "/data/city.json");
        const json city = json::parse(file);
        for (const json& one : city["communes"]) {
            if (one["name"] != commune) continue;
            const double x = one["label"][0];
            const double y = one["label"][1];
            constexpr double kHalf = 0.02;
            const json ring{{x - kHalf, y - kHalf},
                            {x + kHalf, y - kHalf},
                            {x + kHalf, y + kHalf},
                            {x - kHalf, y + kHalf},
                            {x - kHalf, y - kHalf}};
            const std::string text = ring.dump();
            return text.substr(1, text.size() - 2);
        }
        ADD_FAILURE() << "no commune " << commune;
        return {};
    }

    static json issueWith(const json& answer, const std::string& code) {
        for (const json& issue : answer["issues"])
            if (issue["code"] == code) return issue;
        return {};
    }
};

TEST_F(Imports, CountEveryRowAndSayWhatIsWrong) {
    const std::string project = ownProject();
    test::write(path("points.csv"), "name,lon,lat\nBưu cục 1,108.2210,16.0679\nBưu cục 2,abc,16.1\nBưu cục 3,,\n");
    const Answer answer = points(project, path("points.csv"));
    ASSERT_EQ(answer.code, 0) << answer.err;
    const json form = answer.json();
    EXPECT_EQ(form["read"], 3);
    EXPECT_EQ(form["accepted"], 1);
    EXPECT_EQ(form["refused"], 2);
    EXPECT_TRUE(form["batch"].is_number());
    const json broken = issueWith(form, "coordinates_broken");
    EXPECT_EQ(broken["row"], 2);
    for (const char* key : {"row", "field", "code", "found", "advice"}) EXPECT_TRUE(broken.contains(key)) << key;
    EXPECT_FALSE(issueWith(form, "coordinates_missing").is_null());
}

TEST_F(Imports, ATrialStoresNothing) {
    const std::string project = ownProject();
    test::write(path("points.csv"), "name,lon,lat\nBưu cục 1,108.2210,16.0679\n");
    const auto batches = [&] { return ask({"batches", "--json", "--project", project}).json(); };
    const json before = batches();
    const Answer answer = points(project, path("points.csv"), {"--dry-run"});
    EXPECT_EQ(answer.json()["accepted"], 1);
    EXPECT_TRUE(answer.json()["batch"].is_null());
    EXPECT_EQ(answer.json()["dry_run"], true);
    EXPECT_EQ(batches(), before);
}

TEST_F(Imports, ATrialIsGivenAsCsvWithTheCountsBeside) {
    const std::string project = ownProject();
    test::write(path("points.csv"), "name,lon,lat\nBưu cục 1,108.2210,16.0679\nBưu cục 2,abc,16.1\n");
    const Answer answer = ask({"import", "points", path("points.csv"), "--category", "post_office", "--dry-run", "--format",
                               "csv", "--project", project});
    EXPECT_EQ(answer.code, 0) << answer.err;
    EXPECT_THAT(answer.out, testing::StartsWith("file,row,field,severity,code,found,message,advice\n"));
    EXPECT_THAT(answer.out, HasSubstr(",2,"));
    EXPECT_THAT(answer.out, HasSubstr(",refused,coordinates_broken,"));
    EXPECT_THAT(answer.err, HasSubstr("Đọc 2, nhận 1, từ chối 1"));
    EXPECT_THAT(answer.err, HasSubstr("Chỉ xem thử"));
    EXPECT_EQ(ask({"import", "points", path("points.csv"), "--category", "post_office", "--format", "yaml", "--project", project}).code, 2);
}

TEST_F(Imports, NothingUsableIsAnErrorBesideTheReport) {
    const std::string project = ownProject();
    test::write(path("points.csv"), "name,lon,lat\nBưu cục,abc,def\n");
    const Answer answer = points(project, path("points.csv"));
    EXPECT_EQ(answer.code, 3);
    EXPECT_EQ(answer.json()["refused"], 1);
    EXPECT_EQ(answer.json()["error"]["code"], "import_refused");
    EXPECT_FALSE(answer.err.empty());
}

TEST_F(Imports, BoundariesThatLookLikeTwoCommunesAreAskedAboutAndAnswered) {
    const std::string project = ownProject();
    // A name that is one letter from two communes, around the place of one of them.
    test::write(path("area.geojson"),
                R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"Trà Tâ"},)"
                R"("geometry":{"type":"Polygon","coordinates":[[)" +
                    squareAround("Trà Tập") + R"(]]}}]})");
    const auto import = [&](std::vector<std::string> more) {
        std::vector<std::string> args{"import", "boundaries", path("area.geojson"), "--json", "--project", project};
        args.insert(args.end(), more.begin(), more.end());
        return ask(args);
    };
    const Answer asked = import({});
    EXPECT_EQ(asked.code, 4) << asked.out;
    ASSERT_EQ(asked.json()["questions"].size(), 1U);
    EXPECT_EQ(asked.json()["questions"][0]["spelling"], "Trà Tâ");
    EXPECT_EQ(asked.json()["error"]["code"], "match_question");

    test::write(path("answers.csv"), "spelling,code\nTrà Tâ,Trà Tập\n");
    const Answer answered = import({"--match", path("answers.csv")});
    EXPECT_EQ(answered.code, 0) << answered.out;
    EXPECT_EQ(answered.json()["accepted"], 1);

    // The answer is remembered.
    EXPECT_EQ(import({}).code, 0);
}

TEST_F(Imports, ACoordinateSystemThatIsInDoubtIsAskedAbout) {
    const std::string project = ownProject();
    // Northing before easting, with a system that says the opposite: what EPSG:6959 does to people.
    test::write(
        path("area.geojson"),
        R"({"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::6959"}},)"
        R"("features":[{"type":"Feature","properties":{"name":"Hải Châu"},"geometry":{"type":"Polygon",)"
        R"("coordinates":[[[548000,1776000],[552000,1776000],[552000,1779000],[548000,1779000],[548000,1776000]]]}}]})");
    const Answer answer = ask({"import", "boundaries", path("area.geojson"), "--json", "--project", project});
    EXPECT_EQ(answer.code, 4) << answer.out;
    EXPECT_EQ(answer.json()["error"]["code"], "crs_question");
    EXPECT_EQ(answer.json()["crs"]["kind"], "question");
    EXPECT_TRUE(answer.json()["batch"].is_null());
}

TEST_F(Imports, AnAnswerThatNamesNoCommuneIsWrongUse) {
    test::write(path("points.csv"), "name,lon,lat\nBưu cục 1,108.2210,16.0679\n");
    test::write(path("answers.csv"), "x,99999\n");
    const Answer answer = points(ownProject(), path("points.csv"), {"--match", path("answers.csv")});
    EXPECT_EQ(answer.code, 2);
    EXPECT_EQ(answer.json()["error"]["code"], "unknown_commune");
}

TEST_F(Imports, RealBoundariesComeInWhole) {
    const std::string file = std::string(ANSINH_TEST_DATA) + "/danang/communes.gpkg";
    if (!std::filesystem::exists(file)) GTEST_SKIP() << "no test data at " << file;
    const std::string project = ownProject();
    const Answer answer = ask({"import", "boundaries", file, "--json", "--project", project});
    ASSERT_EQ(answer.code, 0) << answer.err;
    EXPECT_EQ(answer.json()["accepted"], 94);
    const json check = ask({"check", "--json", "--project", project}).json();
    ASSERT_EQ(check["overlaps"].size(), 1U);
    EXPECT_NEAR(check["overlaps"][0]["area_m2"].get<double>(), 0.5, 0.1);
    EXPECT_EQ(check["gaps"].size(), 3U);
    EXPECT_TRUE(check["gaps"][0]["place"].contains("lon"));
}

TEST(Verdict, TellsQuestionsFromRefusals) {
    ImportReport report;
    report.outcome.accepted = 5;
    EXPECT_FALSE(verdictOn(report));
    report.outcome.crs.kind = import::CrsVerdict::Kind::Question;
    EXPECT_EQ(verdictOn(report)->code(), ErrorCode::CrsQuestion);
    report.outcome.crs.kind = import::CrsVerdict::Kind::Declared;
    report.outcome.accepted = 0;
    EXPECT_EQ(verdictOn(report)->code(), ErrorCode::ImportRefused);
    report.outcome.questions.emplace_back();
    EXPECT_EQ(verdictOn(report)->code(), ErrorCode::MatchQuestion);
}

}  // namespace
}  // namespace ansinh::cli
