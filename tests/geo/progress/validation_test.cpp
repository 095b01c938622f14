#include "geo/progress/validation.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "geo/core/error.hpp"
#include "tests/geo/progress/made.hpp"
#include <algorithm>
#include <unistd.h>

#include <fstream>
#include <map>
#include <set>

namespace ansinh::progress {
namespace {

std::vector<Commune> threeCommunes() {
    std::vector<Commune> communes{made::commune("20001"), made::commune("20002"), made::commune("20003"),
                                  made::commune("20333", false)};
    communes[0].population = 10000;
    communes[1].population = 50000;
    communes[2].population = 0;  // unknown
    communes[3].population = 10000;
    return communes;
}

ValidationRule rule(RuleKind kind, std::vector<std::string> measures, std::string base = {}) {
    ValidationRule made;
    made.id = keyOf(kind);
    made.kind = kind;
    made.measures = std::move(measures);
    made.base = std::move(base);
    return made;
}

/// "rule commune measure"
std::vector<std::string> found(const std::vector<ValidationRule>& rules, const std::vector<Observation>& figures,
                               std::vector<Finding>* whole = nullptr, const std::vector<Plan>& plans = {},
                               const char* day = "2026-12-31") {
    const std::vector<Commune> communes = threeCommunes();
    ValidationRules all;
    all.rules = rules;
    all.mountain = {"20001"};
    const FigureTable table(figures);
    const ValidationInput input{communes, plans, table, made::day(day), {{"20001", "20002"}, {"20002", "20003"}}};
    const std::vector<Finding> findings = findingsOf(all, input);
    std::vector<std::string> lines;
    for (const Finding& finding : findings) lines.push_back(finding.rule + " " + finding.unit + " " + finding.measure);
    if (whole) *whole = findings;
    return lines;
}

std::string argOf(const Finding& finding, const std::string& name) {
    const auto arg = std::ranges::find(finding.args, name, &std::pair<std::string, std::string>::first);
    return arg == finding.args.end() ? "" : arg->second;
}

using testing::ElementsAre;
using testing::IsEmpty;

TEST(Validation, ARangeHasBothEnds) {
    ValidationRule range = rule(RuleKind::Range, {"m"});
    range.least = 5;
    range.most = 200;
    EXPECT_THAT(found({range}, {made::figure("20001", "m", "2026-04-01", 4), made::figure("20002", "m", "2026-04-01", 5),
                                made::figure("20003", "m", "2026-04-01", 201)}),
                ElementsAre("range 20001 m", "range 20003 m"));
}

TEST(Validation, AShareOfThePopulationAndOfAnotherMeasure) {
    ValidationRule share = rule(RuleKind::ShareRange, {"m"}, "population");
    share.least = 0.06;
    share.most = 0.25;
    std::vector<Finding> whole;
    EXPECT_THAT(found({share}, {made::figure("20001", "m", "2026-04-01", 599), made::figure("20002", "m", "2026-04-01", 3000),
                                made::figure("20003", "m", "2026-04-01", 1)}, &whole),
                ElementsAre("share_range 20001 m"))
        << "6 % exactly is inside; an unknown population tells nothing";
    EXPECT_EQ(argOf(whole[0], "share"), "0.0599");
    EXPECT_EQ(argOf(whole[0], "base"), "10000");
    EXPECT_EQ(whole[0].count, 599);
    EXPECT_EQ(whole[0].date, made::day("2026-04-01"));
    share.base = "whole";
    EXPECT_THAT(found({share}, {made::figure("20001", "m", "2026-04-01", 3), made::figure("20001", "whole", "2026-04-01", 10)}),
                ElementsAre("share_range 20001 m"));
    EXPECT_THAT(found({share}, {made::figure("20001", "m", "2026-04-01", 3), made::figure("20001", "whole", "2026-04-01", 0)}),
                IsEmpty());
}

TEST(Validation, HouseholdsThatCanOnlyBePersons) {
    const ValidationRule part = rule(RuleKind::PartOfWhole, {"poor", "near"}, "households");  // 10000 / 3.6 = 2777.8
    EXPECT_THAT(found({part}, {made::figure("20001", "poor", "2026-04-01", 2700), made::figure("20001", "near", "2026-04-01", 77)}),
                IsEmpty());
    EXPECT_THAT(found({part}, {made::figure("20001", "poor", "2026-04-01", 2700), made::figure("20001", "near", "2026-04-01", 78)}),
                ElementsAre("part_of_whole 20001 poor"));
    EXPECT_THAT(found({part}, {made::figure("20001", "poor", "2026-04-01", 9999)}), IsEmpty()) << "near is not reported";
}

TEST(Validation, NumeratorsOfIndicatorsAreWithinTheirDenominators) {
    ValidationRule part = rule(RuleKind::PartOfWhole, {});
    part.ofIndicators = true;
    const std::vector<Plan> plans{made::plan({made::indicator("a", {}), made::indicator("b", {})})};
    EXPECT_THAT(found({part}, {made::figure("20001", "part", "2026-04-01", 9), made::figure("20001", "whole", "2026-04-01", 8),
                               made::figure("20002", "part", "2026-04-01", 8), made::figure("20002", "whole", "2026-04-01", 8)},
                      nullptr, plans),
                ElementsAre("part_of_whole 20001 part"))
        << "once, though two indicators share the counts";
}

TEST(Validation, AJumpAgainstTheLastReport) {
    ValidationRule jump = rule(RuleKind::Jump, {"*"});
    jump.least = 0.5;
    jump.most = 2;
    jump.atLeast = 20;
    const std::vector<Observation> figures{
        made::figure("20001", "m", "2026-03-01", 30), made::figure("20001", "m", "2026-04-01", 61),
        made::figure("20001", "m", "2026-05-01", 40), made::figure("20002", "m", "2026-04-01", 3),
        made::figure("20002", "m", "2026-05-01", 19), made::figure("20003", "m", "2026-04-01", 100),
        made::without("20003", "m", "2026-04-15", ValueState::NotReported), made::figure("20003", "m", "2026-05-01", 49)};
    std::vector<Finding> whole;
    EXPECT_THAT(found({jump}, figures, &whole), ElementsAre("jump 20003 m")) << "over the month that was not reported";
    EXPECT_EQ(argOf(whole[0], "before"), "100");
    EXPECT_EQ(argOf(whole[0], "before_date"), "2026-04-01");
    EXPECT_THAT(found({jump}, figures, nullptr, {}, "2026-04-20"), ElementsAre("jump 20001 m")) << "on an earlier day";
}

TEST(Validation, TheSameLargeCountAndTheSameRow) {
    ValidationRule same = rule(RuleKind::Identical, {"m", "n"});
    same.atLeast = 500;
    ValidationRule row = same;
    row.id = "row";
    row.all = true;
    const std::vector<Observation> figures{
        made::figure("20001", "m", "2026-04-01", 750), made::figure("20001", "n", "2026-04-01", 3),
        made::figure("20002", "m", "2026-04-01", 750), made::figure("20002", "n", "2026-04-01", 3),
        made::figure("20003", "m", "2026-04-01", 499), made::figure("20003", "n", "2026-04-01", 3)};
    std::vector<Finding> whole;
    EXPECT_THAT(found({same, row}, figures, &whole),
                ElementsAre("identical 20001 m", "row 20001 m", "identical 20002 m", "row 20002 m"));
    EXPECT_EQ(argOf(whole[0], "other"), "20002");
}

TEST(Validation, ZeroAloneAmongNeighboursAndBesideABase) {
    ValidationRule among = rule(RuleKind::ZeroAmong, {"m"});
    among.atLeast = 1000;
    ValidationRule zero = rule(RuleKind::Zero, {"m"}, "n");
    zero.atLeast = 100;
    const std::vector<Observation> figures{
        made::figure("20001", "m", "2026-04-01", 0),    made::figure("20001", "n", "2026-04-01", 100),
        made::figure("20002", "m", "2026-04-01", 1000), made::figure("20003", "m", "2026-04-01", 0),
        made::figure("20003", "n", "2026-04-01", 99)};
    EXPECT_THAT(found({among, zero}, figures),
                ElementsAre("zero_among 20001 m", "zero 20001 m", "zero_among 20003 m"));
}

TEST(Validation, BlankWhereOthersHaveReported) {
    ValidationRule each = rule(RuleKind::Blank, {"m", "n"});
    ValidationRule none = each;
    none.id = "none";
    none.all = true;
    each.unless = {"none"};
    EXPECT_THAT(found({none, each}, {}), IsEmpty()) << "nobody was asked yet";
    EXPECT_THAT(found({none, each}, {made::figure("20001", "m", "2026-04-01", 0),
                                     made::without("20002", "m", "2026-04-01", ValueState::NotReported),
                                     made::without("20003", "n", "2026-04-01", ValueState::NotApplicable)}),
                ElementsAre("blank 20001 n", "none 20002 m", "blank 20003 m"))
        << "zero and not applicable are answers";
}

TEST(Validation, ScopesAndExceptions) {
    ValidationRule mountain = rule(RuleKind::Zero, {"m"});
    mountain.scope = RuleScope::Mountain;
    ValidationRule lowland = rule(RuleKind::Zero, {"m"});
    lowland.id = "low";
    lowland.scope = RuleScope::Lowland;
    ValidationRule range = rule(RuleKind::Range, {"m", "n"});
    range.least = 1;
    range.unless = {"low"};
    EXPECT_THAT(found({mountain, lowland, range},
                      {made::figure("20001", "m", "2026-04-01", 0), made::figure("20002", "m", "2026-04-01", 0),
                       made::figure("20002", "n", "2026-04-01", 0), made::figure("20333", "m", "2026-04-01", 0)}),
                ElementsAre("zero 20001 m", "range 20001 m", "low 20002 m", "range 20002 n"))
        << "another measure is not excused, and what does not report is not looked at";
}

TEST(Validation, ShippedRulesAreSoundAndEverySentenceFindsItsWords) {
    const ValidationRules shipped = readValidationRules(made::dataFile("validation_rules.json"));
    std::set<std::string> known;
    for (const Measure& measure : readMeasures(made::dataFile("measures.json"))) known.insert(measure.id);
    for (const Plan& plan : made::seedPlans())
        for (const Measure& measure : plan.measures) known.insert(measure.id);
    std::set<RuleKind> kinds;
    for (const ValidationRule& one : shipped.rules) {
        kinds.insert(one.kind);
        for (const std::string& measure : one.measures) EXPECT_TRUE(known.contains(measure)) << one.id << measure;
        if (!one.base.empty()) {
            EXPECT_TRUE(known.contains(one.base) || one.base == "population" || one.base == "households") << one.id;
        }
        for (const Text& text : {one.sentence, one.advice}) EXPECT_FALSE(text.vi.empty() || text.en.empty()) << one.id;
    }
    EXPECT_EQ(kinds.size(), 8u) << "each kind is in use";
    EXPECT_EQ(shipped.mountain.size(), 38u);
}

TEST(Validation, AFileWithAFaultSaysWhere) {
    const std::string path = testing::TempDir() + "/rules-" + std::to_string(::getpid()) + ".json";
    const auto refuses = [&](const std::string& one, const std::string& why) {
        std::ofstream(path) << R"({"personsPerHousehold": 3.6, "mountain": [], "rules": [)" << one << "]}";
        try {
            (void)readValidationRules(path);
            ADD_FAILURE() << one;
        } catch (const Error& error) {
            EXPECT_EQ(error.code(), ErrorCode::DataInvalid);
            EXPECT_NE(error.args().at(2).find(why), std::string::npos) << error.args().at(2);
        }
    };
    const std::string rest = R"(, "severity": "note", "sentence": {"vi": "a", "en": "b"}, "advice": {"vi": "a", "en": "b"}})";
    refuses(R"({"id": "a", "kind": "ranges", "measures": ["m"])" + rest, "unknown_value ranges");
    refuses(R"({"id": "a", "kind": "range", "measures": ["m"])" + rest, "missing_key most");
    refuses(R"({"id": "a", "kind": "share_range", "most": 1, "measures": ["m"])" + rest, "missing_key base");
    refuses(R"({"id": "a", "kind": "blank", "measures": [])" + rest, "empty_list");
    refuses(R"({"id": "a", "kind": "blank", "measures": ["m"], "unless": ["b"])" + rest, "unknown_reference b");
    std::remove(path.c_str());
}

// The exercise: somebody's spreadsheet of seven groups in 93 communes, and what a person found in it. Never copied.

struct Exercise {
    std::vector<Observation> figures;
    std::set<std::string> anomalies;  ///< "rule commune field"
};

std::vector<std::vector<std::string>> csvRows(const std::string& path) {
    std::ifstream in(path);
    std::vector<std::vector<std::string>> rows;
    for (std::string text; std::getline(in, text);) {
        std::vector<std::string>& row = rows.emplace_back(1);
        bool quoted = false;
        for (const char c : text) {
            if (c == '"')
                quoted = !quoted;
            else if (c == ',' && !quoted)
                row.emplace_back();
            else if (c != '\r')
                row.back() += c;
        }
    }
    return rows;
}

const std::map<std::string, std::string>& measureOfColumn() {
    static const std::map<std::string, std::string> kMeasures{
        {"elderly", "welfare_elderly"},
        {"disabled", "welfare_disabled"},
        {"poor_households", "welfare_poor_households"},
        {"near_poor_households", "welfare_near_poor_households"},
        {"persons_with_merit", "welfare_merit"},
        {"hard_area", "welfare_hard_area"},
        {"children_under_6", "welfare_children_under_6"},
        {"*", "welfare_elderly"},
        {"poor+near_poor", "welfare_poor_households"}};
    return kMeasures;
}

std::optional<Exercise> exercise() {
    const std::string folder = std::string(ANSINH_TEST_DATA) + "/danang/";
    const auto table = csvRows(folder + "welfare_benchmarks.csv");
    const auto anomalies = csvRows(folder + "welfare_anomalies.csv");
    if (table.empty() || anomalies.empty()) return std::nullopt;
    Exercise made;
    for (std::size_t r = 1; r < table.size(); ++r)
        for (std::size_t c = 2; c < 9; ++c)
            if (!table[r][c].empty())
                made.figures.push_back(made::figure(table[r][0], measureOfColumn().at(table[0][c]), "2026-06-30",
                                                    std::stoll(table[r][c])));
    for (std::size_t r = 1; r < anomalies.size(); ++r)
        made.anomalies.insert(anomalies[r][2] + " " + anomalies[r][0] + " " + measureOfColumn().at(anomalies[r][3]));
    return made;
}

/// What the list calls our rules.
const std::map<std::string, std::string>& theirName() {
    static const std::map<std::string, std::string> kNames{
        {"welfare_blank", "all_null"},
        {"welfare_row_copied", "duplicate_row"},
        {"same_large_count", "same_large_value_in_another_commune"},
        {"disabled_zero", "disabled_zero"},
        {"under6_zero", "under6_zero"},
        {"poor_zero", "poor_zero"},
        {"near_poor_zero", "near_poor_zero_with_many_poor"},
        {"hard_area_zero_in_mountain", "hard_area_zero_in_mountain"},
        {"hard_area_blank_in_mountain", "hard_area_null_in_mountain"},
        {"elderly_share", "elderly_share_out_of_6_25pct"},
        {"disabled_share", "disabled_share_out_of_1_6pct"},
        {"under6_share", "under6_share_out_of_3_13pct"},
        {"disabled_above_elderly", "disabled_gt_elderly"},
        {"hard_area_above_population", "hard_area_gt_population"},
        {"poor_above_households", "poor_hh_gt_all_households"},
        {"poor_mostly", "poor_hh_gt_60pct"},
        {"poor_and_near_poor_above_households", "poor_plus_near_gt_households"},
        {"poor_in_lowland", "poor_hh_gt_5pct_lowland"}};
    return kNames;
}

TEST(Validation, FindsWhatAPersonFoundInTheExercise) {
    const std::optional<Exercise> given = exercise();
    if (!given) GTEST_SKIP() << "no test data in " << ANSINH_TEST_DATA;
    ASSERT_EQ(given->anomalies.size(), 145u);
    const City city = readCity(made::dataFile("city.json"));
    const FigureTable table(given->figures);
    const auto findings = findingsOf(readValidationRules(made::dataFile("validation_rules.json")),
                                     {city.communes, {}, table, made::day("2026-06-30"), {}});
    std::set<std::string> ours;
    for (const Finding& finding : findings) {
        const auto name = theirName().find(finding.rule);
        ASSERT_NE(name, theirName().end()) << finding.rule << " finds something that the list does not know";
        ours.insert(name->second + " " + finding.unit + " " + finding.measure);
    }
    std::vector<std::string> missed;
    std::vector<std::string> extra;
    std::ranges::set_difference(given->anomalies, ours, std::back_inserter(missed));
    std::ranges::set_difference(ours, given->anomalies, std::back_inserter(extra));
    EXPECT_THAT(missed, IsEmpty());
    EXPECT_THAT(extra, IsEmpty());
    RecordProperty("found", static_cast<int>(ours.size()));
}

}  // namespace
}  // namespace ansinh::progress
