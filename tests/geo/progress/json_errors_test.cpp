#include "geo/core/error.hpp"

#include <gtest/gtest.h>

#include "tests/geo/progress/made.hpp"
#include <filesystem>
#include <fstream>
#include <functional>
#include <string>
#include <random>

// A wrong file is refused with its path, the place in it and what is wrong there.

namespace ansinh::progress {
namespace {

const std::string goodPlan = R"({
  "id": "p", "version": "1", "scope": "city", "place": "48",
  "title": {"vi": "K", "en": "P"}, "issuer": {"vi": "M", "en": "F"}, "source": "test",
  "clauses": [{"id": "1", "reference": "I", "summary": {"vi": "a", "en": "b"}}],
  "measures": [{"id": "n", "unit": "person", "name": {"vi": "a", "en": "b"}},
               {"id": "d", "unit": "person", "name": {"vi": "a", "en": "b"}},
               {"id": "x", "unit": "device", "name": {"vi": "a", "en": "b"}}],
  "indicators": [{"id": "i", "clause": "1", "name": {"vi": "a", "en": "b"}, "numerator": "n", "denominator": "d",
                  "ladder": [{"tier": "commune", "due": "2026-04-30", "share": 0.5, "clause": "1"},
                             {"tier": "commune", "due": "2026-05-30", "share": 1, "clause": "1"}]}],
  "tasks": [{"row": 1, "number": "1", "clause": "1", "name": {"vi": "a", "en": "b"}, "lead": {"vi": "a", "en": "b"},
             "partners": [], "when": "", "product": {"vi": "", "en": ""}}],
  "notes": [], "readiness": [{"id": "computers", "name": {"vi": "a", "en": "b"}, "weight": 1}]
})";

class WrongFile : public testing::Test {
protected:
    void SetUp() override {
        const auto* test = testing::UnitTest::GetInstance()->current_test_info();
        folder_ = std::filesystem::temp_directory_path() / (std::string("ansinh-progress-") + test->name() +
                                                          std::to_string(std::random_device{}()));
        std::filesystem::create_directories(folder_);
    }
    void TearDown() override { std::filesystem::remove_all(folder_); }

    [[nodiscard]] std::string write(const std::string& name, const std::string& text) const {
        std::ofstream(folder_ / name, std::ios::binary) << text;
        return (folder_ / name).string();
    }
    /// `good` with one piece replaced.
    [[nodiscard]] static std::string changed(std::string good, const std::string& piece, const std::string& by) {
        const std::size_t at = good.find(piece);
        EXPECT_NE(at, std::string::npos) << piece;
        return good.replace(at, piece.size(), by);
    }
    static void refuses(const std::function<void()>& read, ErrorCode code, const std::string& where,
                        const std::string& why) {
        try {
            read();
            ADD_FAILURE() << "taken, though " << why;
        } catch (const Error& error) {
            EXPECT_EQ(error.code(), code);
            ASSERT_EQ(error.args().size(), 3u);
            EXPECT_EQ(error.args()[1], where);
            EXPECT_EQ(error.args()[2], why);
        }
    }
    void refusesPlan(const std::string& piece, const std::string& by, const std::string& where,
                     const std::string& why) {
        const std::string path = write("plan.json", changed(goodPlan, piece, by));
        refuses([&path] { (void)readPlan(path); }, ErrorCode::PlanInvalid, where, why);
    }

    std::filesystem::path folder_;
};

TEST_F(WrongFile, TheUnchangedPlanIsTaken) {
    EXPECT_EQ(readPlan(write("plan.json", goodPlan)).indicators[0].unit, "person");
}

TEST_F(WrongFile, AbsentAndBroken) {
    try {
        (void)readPlan((folder_ / "none.json").string());
        ADD_FAILURE();
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), ErrorCode::FileNotFound);
    }
    const std::string broken = write("plan.json", "{\n \"id\": \"p\",\n oops }");
    refuses([&broken] { (void)readPlan(broken); }, ErrorCode::PlanInvalid, "", "not_json line 3");
    const std::string list = write("plan.json", "[]");
    refuses([&list] { (void)readPlan(list); }, ErrorCode::PlanInvalid, "/", "not_an_object");
}

TEST_F(WrongFile, KeysMissingMisspeltOrOfAnotherKind) {
    refusesPlan(R"("version": "1", )", "", "/", "missing_key version");
    refusesPlan(R"("version": "1")", R"("version": 1)", "/version", "not_a_text");
    refusesPlan(R"("version": "1")", R"("version": " ")", "/version", "empty_text");
    refusesPlan(R"("version")", R"("Version")", "/", "unknown_key Version");
    refusesPlan(R"("share": 0.5)", R"("share": "50%")", "/indicators/0/ladder/0/share", "not_a_number");
    refusesPlan(R"("partners": [])", R"("partners": {})", "/tasks/0/partners", "not_a_list");
    refusesPlan(R"("vi": "K", "en": "P")", R"("vi": "K", "en": "")", "/title", "one_language_missing");
}

TEST_F(WrongFile, ValuesThatCannotBe) {
    refusesPlan("2026-04-30", "2026-04-31", "/indicators/0/ladder/0/due", "not_a_date 2026-04-31");
    refusesPlan(R"("share": 0.5)", R"("share": 50)", "/indicators/0/ladder/0/share", "out_of_range 50");
    refusesPlan(R"("scope": "city")", R"("scope": "town")", "/scope", "unknown_value town");
    refusesPlan(R"("tier": "commune")", R"("tier": "village")", "/indicators/0/ladder/0/tier", "unknown_value village");
    refusesPlan("2026-05-30", "2026-04-30", "/indicators/0/ladder/1/due", "not_after 2026-04-30");
    refusesPlan(R"("weight": 1)", R"("weight": 0.5)", "/readiness", "weights_do_not_sum_to_1 0.500000");
}

TEST_F(WrongFile, ReferencesThatLeadNowhere) {
    refusesPlan(R"("numerator": "n")", R"("numerator": "m")", "/indicators/0/numerator", "unknown_reference m");
    refusesPlan(R"("denominator": "d")", R"("denominator": "x")", "/indicators/0/denominator",
                "unit_differs person device");
    refusesPlan(R"("share": 1, "clause": "1")", R"("share": 1, "clause": "2")", "/indicators/0/ladder/1/clause",
                "unknown_reference 2");
    refusesPlan(R"("number": "1", "clause": "1")", R"("number": "1", "clause": "9")", "/tasks/0/clause",
                "unknown_reference 9");
    refusesPlan(R"({"id": "d")", R"({"id": "n")", "/measures/1/id", "used_twice n");
    refusesPlan(R"("id": "n", "unit")", R"("id": "n", "restricted": true, "unit")", "/indicators/0",
                "restricted_measure_in_open_indicator");
}

const std::string goodCity = R"({"code": "48", "name": {"vi": "Đ", "en": "D"}, "outline": "line.json", "communes": [
  {"code": "00001", "name": "A", "kind": "ward", "legal_area_km2": 1.5, "population": 10, "label": [108, 16],
   "former_units": [], "former_districts": [], "aliases": ["Aa"], "reports": true, "note": ""},
  {"code": "00002", "name": "B", "kind": "commune", "legal_area_km2": 2, "population": 20, "label": [108.1, 16],
   "former_units": [], "former_districts": [], "aliases": [], "reports": false, "note": ""}]})";
const std::string ring = R"("outer": [[107, 15], [109, 15], [109, 17]])";

TEST_F(WrongFile, OutlineOthersAreAllThatNoPartNames) {
    (void)write("line.json",
                R"({"parts": [{"communes": "others", )" + ring + R"(}, {"communes": ["00002"], )" + ring + "}]}");
    const City city = readCity(write("city.json", goodCity));
    ASSERT_EQ(city.outline.size(), 2u);
    EXPECT_EQ(city.outline[0].communes, std::vector<std::string>{"00001"});
    EXPECT_EQ(city.outline[0].shape.outer.size(), 4u) << "closed";
}

TEST_F(WrongFile, CityAndOutline) {
    const auto city = [this](const std::string& piece, const std::string& by, const std::string& where,
                             const std::string& why) {
        const std::string path = write("city.json", changed(goodCity, piece, by));
        refuses([&path] { (void)readCity(path); }, ErrorCode::DataInvalid, where, why);
    };
    (void)write("line.json", R"({"parts": [{"communes": ["00001"], )" + ring + "}]}");
    city("00001", "1", "/communes/0/code", "not_a_code 1");
    city("ward", "town", "/communes/0/kind", "unknown_value town");
    city("[108, 16]", "[16, 108]", "/communes/0/label/1", "out_of_range 108");
    city("\"Aa\"", "\"B\"", "/communes/0/aliases", "alias_is_a_name B");
    city("00002", "00001", "/communes/1/code", "used_twice 00001");
    city("\"population\": 10", "\"population\": -1", "/communes/0/population", "out_of_range -1");
    city("\"D\"", "\"D \"", "/parts", "commune_in_no_part 00002");
    (void)write("line.json", R"({"parts": [{"communes": ["00001", "00003"], )" + ring + "}]}");
    city("\"D\"", "\"D \"", "/parts/0/communes", "unknown_or_used_twice 00003");
}

TEST_F(WrongFile, ClassesAndCategories) {
    const std::string good = R"({"source": "s", "plan": "p", "classes": [{"id": "1", "name": {"vi": "L", "en": "C"},
      "members": ["1", "2"], "members_as_written": ["a", "b"], "host": "1", "status": "planned"}]})";
    const auto classes = [&](const std::string& piece, const std::string& by, const std::string& where,
                             const std::string& why) {
        const std::string path = write("classes.json", changed(good, piece, by));
        refuses([&path] { (void)readTrainingClasses(path); }, ErrorCode::DataInvalid, where, why);
    };
    classes(R"("host": "1")", R"("host": "3")", "/classes/0/host", "host_is_no_member 3");
    classes(R"(["a", "b"])", R"(["a"])", "/classes/0/members_as_written", "not_one_for_each_member");
    classes(R"(["1", "2"])", R"(["1", "1"])", "/classes/0/members", "used_twice 1");
    classes("planned", "maybe", "/classes/0/status", "unknown_value maybe");
    const std::string path = write("points.json", R"({"source": "s", "icons": ["drop"], "categories": [
      {"id": "a", "name": {"vi": "a", "en": "b"}, "icon": "drop", "colour": "red"}]})");
    refuses([&path] { (void)readPointCategories(path); }, ErrorCode::DataInvalid, "/categories/0/colour",
            "not_a_colour red");
}

}  // namespace
}  // namespace ansinh::progress
