// Figures, feedback, opinions and findings through the door; undo over all kinds of batches; SQL against the program.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <functional>
#include <map>
#include <random>
#include <set>
#include <sstream>

#include "geo/core/error.hpp"
#include "geo/progress/completeness.hpp"
#include "geo/project/feedback.hpp"
#include "geo/project/figures.hpp"
#include "geo/project/opinions.hpp"
#include "geo/project/plans.hpp"
#include "geo/project/validation.hpp"
#include "temp_project.hpp"

namespace ansinh {
namespace {

using test::TempFolder;

const Date kDay = *Date::parse("2026-05-13");

class RegistersTest : public testing::Test {
protected:
    [[nodiscard]] std::string write(const std::string& name, const std::string& text) const {
        std::ofstream(folder.file(name)) << text;
        return folder.file(name);
    }
    FeedbackItem add(const char* commune, const char* received, std::optional<Date> due = {}) {
        FeedbackItem item;
        item.kind = "Phản ánh";
        item.channel = "zalo";
        item.commune = commune;
        item.received = *Date::parse(received);
        item.due = due;
        return Feedback(project).add(item);
    }

    TempFolder folder;
    std::string path = folder.file("a.ansinh");
    Project project = Project::create(path, {.sample = false}, Monitor::silent());
};

TEST_F(RegistersTest, AnImportedFigureLeadsBackToItsRow) {
    Figures figures(project);
    const std::string file =
        write("f.csv", "commune,measure,as_of,count\nThạnh Mỹ,staff_total,2026-05-13,28\nThạnh Mỹ,staff_token,2026-05-13,x\n");
    EXPECT_EQ(figures.preview({file}, {}, Monitor::silent()).batch, 0);
    EXPECT_EQ(figures.table().size(), 0u);
    const ImportReport report = figures.importTable({file}, {}, Monitor::silent());
    EXPECT_GT(report.batch, 0);
    EXPECT_EQ(report.outcome.refused, 1);
    EXPECT_EQ(project.issuesOf(report.batch).size(), 1u);
    const FigureHistory history = figures.history("thanh my", "staff_total");
    ASSERT_EQ(history.records.size(), 1u);
    EXPECT_EQ(history.records[0].cell, "D2");
    EXPECT_EQ(history.records[0].batch.file, file);
    EXPECT_EQ(history.records[0].batch.checksum.size(), 64u);
    EXPECT_TRUE(history.records[0].counts);
    project.undoBatch(report.batch, Monitor::silent());
    EXPECT_FALSE(figures.history("thanh my", "staff_total").records[0].counts);
    EXPECT_EQ(figures.table().size(), 0u);
    EXPECT_THROW((void)figures.history("thanh my", "staff_totl"), Error);
}

TEST_F(RegistersTest, ACorrectionKeepsWhatItCorrects) {
    Figures figures(project);
    std::vector<std::int64_t> batches;
    for (const char* count : {"28", "29", "31"}) {
        const std::string file = write(std::string("f") + count + ".csv",
                                       "commune,measure,as_of,count\n20695,staff_total,2026-05-13," + std::string(count) + "\n");
        batches.push_back(figures.importTable({file}, {}, Monitor::silent()).batch);
    }
    auto records = figures.history("20695", "staff_total").records;
    ASSERT_EQ(records.size(), 3u);
    EXPECT_EQ(records[0].figure.count, 31);
    EXPECT_TRUE(records[0].counts);
    EXPECT_EQ(records[0].corrects, batches[1]);
    EXPECT_EQ(records[0].correctedBy, 0);
    EXPECT_EQ(records[1].corrects, batches[0]);
    EXPECT_EQ(records[1].correctedBy, batches[2]);
    EXPECT_EQ(records[2].correctedBy, batches[1]);

    // Taken back, the one in the middle corrects nothing and is corrected by nothing.
    project.undoBatch(batches[1], Monitor::silent());
    records = figures.history("20695", "staff_total").records;
    EXPECT_EQ(records[0].corrects, batches[0]);
    EXPECT_EQ(records[1].corrects, 0);
    EXPECT_EQ(records[1].correctedBy, 0);
    EXPECT_EQ(records[2].correctedBy, batches[2]);
}

TEST_F(RegistersTest, WelfareMeasuresHaveNamesWithoutAPlan) {
    const std::vector<Measure> measures = Figures(project).measures();
    EXPECT_NE(std::ranges::find(measures, "welfare_elderly", &Measure::id), measures.end());
    EXPECT_NE(std::ranges::find(measures, "staff_total", &Measure::id), measures.end());
}

TEST_F(RegistersTest, FeedbackIsEnteredHandedOverAndClosed) {
    Feedback feedback(project);
    const FeedbackItem item = add("thanh my", "2026-05-01");
    EXPECT_EQ(item.id, "PA-0001");
    EXPECT_EQ(item.kind, "report");
    EXPECT_EQ(item.due, Date::parse("2026-05-11")) << "ten days from its kind";
    EXPECT_EQ(add("20194", "2026-05-02").id, "PA-0002");
    EXPECT_EQ(feedback.overdue(kDay).size(), 2u);
    EXPECT_EQ(feedback.update("PA-0001", {"it_team", "in_progress", {}}).role, "it_team");
    EXPECT_EQ(feedback.close("PA-0001", *Date::parse("2026-05-12")).status, "closed");
    EXPECT_EQ(feedback.overdue(kDay).size(), 1u);
    EXPECT_EQ(feedback.overdue(*Date::parse("2026-05-12")).size(), 0u);
    project.undoBatch(feedback.item("PA-0001").batch, Monitor::silent());
    EXPECT_EQ(feedback.item("PA-0001").status, "in_progress");
    EXPECT_THROW((void)feedback.close("PA-0009", kDay), Error);
    EXPECT_THROW((void)feedback.close("PA-0001", *Date::parse("2026-04-30")), Error) << "before the receipt";
}

TEST_F(RegistersTest, NothingAboutPersonsIsEnteredOrRepeated) {
    FeedbackItem item;
    item.kind = "report";
    item.channel = "zalo";
    item.commune = "20194";
    item.received = kDay;
    item.role = "Nguyễn Văn Mẫu";
    try {
        (void)Feedback(project).add(item);
        FAIL();
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), ErrorCode::BadArgument);
        for (const std::string& arg : error.args()) EXPECT_EQ(arg.find("Mẫu"), std::string::npos);
    }
    const std::size_t batches = project.batches().size();
    EXPECT_THROW((void)Opinions(project).add({{"20194", "digital-map", "proposal", kDay, "gọi bà Mẫu", 0}}), Error);
    EXPECT_THROW((void)Opinions(project).add({{"20194", "digital-map", "map_needed", kDay, "perhaps", 0}}), Error);
    EXPECT_EQ(project.batches().size(), batches);
}

TEST_F(RegistersTest, OpinionsAreSummedAndImported) {
    Opinions opinions(project);
    (void)opinions.add({{"20194", "digital-map", "map_needed", kDay, "Có", 0}});
    const std::string file = write("o.csv", "Xã,map_needed,proposal\n20197,không,Cần thêm máy\n");
    EXPECT_GT(opinions.importTable("digital-map", {file}, {}, Monitor::silent()).batch, 0);
    const progress::OpinionSummary summary = opinions.summary("digital-map", Date::today());
    EXPECT_EQ(summary.questions[0].base, 93);
    EXPECT_EQ(summary.questions[0].counts.at("yes"), 1);
    EXPECT_EQ(summary.questions[0].counts.at("no"), 1);
    EXPECT_THROW((void)opinions.summary("nothing", kDay), Error);
}

TEST_F(RegistersTest, FindingsComeFromTheFiguresInForce) {
    const Validation validation(project);
    EXPECT_TRUE(validation.findings(kDay, Monitor::silent()).empty()) << "nothing reported, nothing doubtful";
    const std::string file = write("f.csv", "commune,measure,as_of,count\n20194,staff_total,2026-05-13,8\n20194,staff_token,2026-05-13,9\n");
    const std::int64_t batch = Figures(project).importTable({file}, {}, Monitor::silent()).batch;
    const auto findings = validation.findings(kDay, Monitor::silent());
    ASSERT_EQ(findings.size(), 1u);
    EXPECT_EQ(findings[0].rule, "part_above_whole");
    EXPECT_EQ(findings[0].measure, "staff_token");
    ASSERT_NE(validation.rule("part_above_whole"), nullptr);
    project.undoBatch(batch, Monitor::silent());
    EXPECT_TRUE(validation.findings(kDay, Monitor::silent()).empty());
}

TEST_F(RegistersTest, AnExplainedFindingOpensAgainWhenTheFigureChanges) {
    Validation validation(project);
    const auto report = [&](const char* token) {
        const std::string file = write(std::string("f") + token + ".csv", std::string("commune,measure,as_of,count\n20194,staff_total,2026-05-13,8\n20194,staff_token,2026-05-13,") + token + "\n");
        return Figures(project).importTable({file}, {}, Monitor::silent()).batch;
    };
    const auto only = [&] {
        const std::vector<CheckedFinding> all = validation.checked(kDay, Monitor::silent());
        EXPECT_EQ(all.size(), 1u);
        return all.at(0);
    };
    (void)report("9");
    const std::vector<progress::Finding> found{only().finding};
    for (const std::string& bad : {std::string(), std::string("  "), std::string("gọi 0905 123 456"), std::string(201, 'x')})
        EXPECT_THROW((void)validation.explain(found, bad), Error) << bad;
    const std::int64_t batch = validation.explain(found, " đã hỏi lại ");
    ASSERT_TRUE(only().note);
    EXPECT_EQ(only().note->note, "đã hỏi lại");
    EXPECT_EQ(only().note->batch, batch);
    EXPECT_FALSE(only().note->at.empty());
    EXPECT_EQ(project.batches()[0].kind, "findings");

    project.undoBatch(batch, Monitor::silent());
    EXPECT_FALSE(only().note) << "undone";
    (void)validation.explain(found, "đúng vậy");
    const std::int64_t reopened = validation.reopen(found);
    EXPECT_FALSE(only().note) << "open again";
    project.undoBatch(reopened, Monitor::silent());
    EXPECT_TRUE(only().note);

    const std::int64_t correction = report("10");
    EXPECT_FALSE(only().note) << "another figure, another finding";
    project.undoBatch(correction, Monitor::silent());
    EXPECT_TRUE(only().note) << "the figure that was explained is back";
}

TEST(SampleFigures, BreakNoRuleThatSaysWrong) {
    const TempFolder folder;
    Project project = Project::create(folder.file("s.ansinh"), {}, Monitor::silent());
    for (const progress::Finding& finding : Validation(project).findings(*Date::parse("2026-09-30"), Monitor::silent()))
        EXPECT_NE(finding.severity, progress::FindingSeverity::Error) << finding.rule << finding.unit << finding.measure;
}

/// All that a person could see, without the numbers of batches.
std::string seen(Project& project) {
    std::ostringstream out;
    for (const char* day : {"2026-04-30", "2026-06-30"}) {
        const progress::StatusTable status = project.status(*Date::parse(day));
        for (const progress::StatusRow& row : status.rows)
            if (row.state != ValueState::NotReported)
                out << row.unit << row.indicator << row.numerator << '/' << row.denominator << keyOf(row.standing) << row.missing << '\n';
        for (const progress::StatusTotal& total : status.totals) out << total.indicator << total.numerator << ' ' << total.missing << '\n';
        for (const progress::ReadinessRow& row : project.readiness(*Date::parse(day)))
            if (row.score) out << row.unit << *row.score << '\n';
        for (const progress::FeedbackCount& count : Feedback(project).counts(*Date::parse(day)))
            out << count.commune << count.received << count.open << count.overdue << count.longestLate << '\n';
        for (const progress::CommuneOpinions& line : Opinions(project).summary("digital-map", *Date::parse(day)).communes)
            for (const auto& [question, value] : line.answers) out << line.commune << question << value << '\n';
        for (const progress::Finding& finding : Validation(project).findings(*Date::parse(day), Monitor::silent()))
            out << finding.rule << finding.unit << finding.measure << '\n';
    }
    for (const FeedbackItem& item : Feedback(project).items()) out << item.id << item.status << item.role << '\n';
    for (const Plan& plan : project.plans()) out << plan.id << plan.version << plan.indicators.size() << '\n';
    return out.str();
}

/// A random thing that a keeper does; answers the batch.
class Keeper {
public:
    Keeper(std::string planFile, unsigned seed) : planFile_(std::move(planFile)), chance_(seed) {}

    std::function<std::int64_t(Project&)> nextDeed() {
        const int kind = lot(5);
        const std::string commune = kCommunes[static_cast<std::size_t>(lot(3))];
        const Date date = *Date::parse(lot(2) == 0 ? "2026-04-20" : "2026-05-20");
        const int count = 1 + lot(40);
        const int other = lot(count + 3);
        const int pick = lot(3);
        switch (kind) {
            case 0:
                return [=](Project& project) {
                    FigureBatch batch;
                    batch.figures = {{{commune, "staff_total", date, ValueState::Verified, count, 0}, "B2", ""},
                                     {{commune, "staff_token", date, other == 0 ? ValueState::Zero : ValueState::Provisional, other, 0}, "B3", ""}};
                    batch.devices = {{{commune, "desktop", "modern", date, count, 0}, "B4"}, {{commune, "antivirus", "usable", date, other, 0}, "B5"},
                                     {{commune, "line", "usable", date, pick, 0}, "B6"}};
                    batch.read = batch.accepted = 5;
                    return Figures(project).store(batch);
                };
            case 1:
                return [=](Project& project) {
                    FeedbackItem item;
                    item.kind = "report";
                    item.channel = "form";
                    item.commune = commune;
                    item.received = date;
                    item.id = "PA-" + std::to_string(1000 + pick);
                    Feedback feedback(project);
                    const auto items = feedback.items();
                    if (std::ranges::find(items, item.id, &FeedbackItem::id) == items.end()) return feedback.add(item).batch;
                    return feedback.update(item.id, {"it_team", pick == 0 ? "answered" : "in_progress", {}}).batch;
                };
            case 2:
                return [=](Project& project) {
                    return Opinions(project).add({{commune, "digital-map", "map_needed", date, pick == 0 ? "no" : "yes", 0},
                                                  {commune, "digital-map", "can_update", date, other == 0 ? "no" : "yes", 0}});
                };
            case 3:
                return [=, file = planFile_](Project& project) { return Plans(project).load(file, Monitor::silent()).batch; };
            default:
                return [=](Project& project) {
                    FigureBatch batch;
                    batch.figures = {{{commune, "welfare_elderly", date, ValueState::Verified, 1000 * count, 0}, "", ""}};
                    batch.read = batch.accepted = 1;
                    return Figures(project).store(batch);
                };
        }
    }
    int lot(int below) { return static_cast<int>(chance_() % static_cast<unsigned>(below)); }

private:
    static constexpr std::array kCommunes{"20194", "20197", "20695"};
    std::string planFile_;
    std::mt19937 chance_;
};

class UndoOfDeeds : public testing::TestWithParam<unsigned> {};

TEST_P(UndoOfDeeds, InAnyOrderRestoresWhatWasThere) {
    const TempFolder folder;
    std::ifstream in(std::string(ANSINH_SOURCE_DIR) + "/data/plans/da-nang-2026-04.json");
    std::stringstream text;
    text << in.rdbuf();
    std::string plan = text.str();
    plan.replace(plan.find("\"2026-05-13\", \"share\": 1"), 24, "\"2026-05-10\", \"share\": 1");
    std::ofstream(folder.file("plan.json")) << plan;
    Project project = Project::create(folder.file("a.ansinh"), {.sample = false}, Monitor::silent());
    Keeper keeper(folder.file("plan.json"), GetParam());

    std::map<std::set<std::int64_t>, std::string> states{{{}, seen(project)}};  // batches that count → what is seen
    std::set<std::int64_t> counting;
    for (int i = 0; i < 10; ++i) {
        const std::int64_t batch = keeper.nextDeed()(project);
        if (batch == 0) continue;  // the plan was loaded already
        counting.insert(batch);
        states.emplace(counting, seen(project));
        if (keeper.lot(3) != 0) continue;
        const auto undone = std::next(counting.begin(), keeper.lot(static_cast<int>(counting.size())));
        project.undoBatch(*undone, Monitor::silent());
        counting.erase(undone);
        const auto [before, fresh] = states.emplace(counting, seen(project));
        if (!fresh) {
            EXPECT_EQ(seen(project), before->second);
        }
    }
    std::vector<std::int64_t> rest(counting.begin(), counting.end());
    std::ranges::shuffle(rest, std::mt19937(GetParam()));
    for (const std::int64_t batch : rest) {
        project.undoBatch(batch, Monitor::silent());
        counting.erase(batch);
        if (const auto before = states.find(counting); before != states.end()) {
            EXPECT_EQ(seen(project), before->second);
        }
    }
    EXPECT_EQ(seen(project), states.at({}));
}

INSTANTIATE_TEST_SUITE_P(Seeds, UndoOfDeeds, testing::Range(1U, 7U));

/// What a SQL prompt says, as lines.
std::vector<std::string> askSql(const std::string& path, const std::string& sql) {
    sqlite3* handle = nullptr;
    EXPECT_EQ(sqlite3_open_v2(path.c_str(), &handle, SQLITE_OPEN_READONLY, nullptr), SQLITE_OK);
    std::vector<std::string> lines;
    sqlite3_stmt* statement = nullptr;
    EXPECT_EQ(sqlite3_prepare_v2(handle, sql.c_str(), -1, &statement, nullptr), SQLITE_OK) << sqlite3_errmsg(handle);
    while (sqlite3_step(statement) == SQLITE_ROW) {
        std::string& line = lines.emplace_back();
        for (int i = 0; i < sqlite3_column_count(statement); ++i) {
            const unsigned char* cell = sqlite3_column_text(statement, i);
            line += (i > 0 ? "|" : "") + (cell ? std::string(reinterpret_cast<const char*>(cell)) : std::string("-"));
        }
    }
    sqlite3_finalize(statement);
    sqlite3_close(handle);
    return lines;
}

TEST(RegisterViews, SayWhatTheProgramSaysOnRegistersOfChance) {
    const TempFolder folder;
    const std::string path = folder.file("a.ansinh");
    Project project = Project::create(path, {.sample = false}, Monitor::silent());
    Keeper keeper(folder.file("none.json"), 99);
    Feedback feedback(project);
    for (int i = 0; i < 40; ++i) {
        FeedbackItem item;
        item.kind = "question";
        item.channel = "email";
        item.commune = project.communes()[static_cast<std::size_t>(keeper.lot(12))].code;
        item.received = Date::require("2026-04-01", "test").plusDays(keeper.lot(60));
        const FeedbackItem stored = feedback.add(item);
        if (keeper.lot(2) == 0) (void)feedback.close(stored.id, stored.received.plusDays(keeper.lot(30)));
        if (keeper.lot(5) == 0) project.undoBatch(feedback.item(stored.id).batch, Monitor::silent());
    }
    for (const char* day : {"2026-03-31", "2026-04-20", "2026-05-13", "2026-12-31"}) {
        project.setViewDate(*Date::parse(day));
        std::vector<std::string> ours;
        for (const progress::FeedbackCount& count : feedback.counts(*Date::parse(day)))
            ours.push_back(count.commune + "|" + std::to_string(count.received) + "|" + std::to_string(count.open) + "|" +
                           std::to_string(count.overdue) + "|" + std::to_string(count.longestLate));
        EXPECT_EQ(askSql(path, "SELECT code, received, open, overdue, longest_late FROM feedback_count ORDER BY code"), ours) << day;
    }
}

TEST(RegisterViews, CompletenessOfTheSampleAgrees) {
    const TempFolder folder;
    const std::string path = folder.file("a.ansinh");
    Project project = Project::create(path, {}, Monitor::silent());
    for (const char* day : {"2026-04-01", "2026-04-20", "2026-09-30"}) {
        project.setViewDate(*Date::parse(day));
        std::vector<std::string> ours;
        for (const progress::Completeness& row : progress::completenessOf(project.plans(), project.status(*Date::parse(day))))
            if (row.asked > 0) ours.push_back(row.commune + "|" + std::to_string(row.asked) + "|" + std::to_string(row.reported));
        EXPECT_EQ(askSql(path, "SELECT code, asked, reported FROM commune_completeness ORDER BY code"), ours) << day;
    }
}

TEST(RegisterViews, TheHistoryOfEveryFigureAgrees) {
    const TempFolder folder;
    const std::string path = folder.file("a.ansinh");
    Project project = Project::create(path, {.sample = false}, Monitor::silent());
    std::mt19937 chance(5);
    Figures figures(project);
    for (int b = 0; b < 8; ++b) {
        FigureBatch batch;
        for (const char* unit : {"20194", "20197"})
            for (const char* date : {"2026-04-20", "2026-05-20"})
                if (chance() % 3 != 0)
                    batch.figures.push_back({{unit, "staff_total", *Date::parse(date), ValueState::Verified, static_cast<std::int64_t>(1 + chance() % 50), 0},
                                             "C" + std::to_string(b), ""});
        batch.read = batch.accepted = static_cast<std::int64_t>(batch.figures.size());
        const std::int64_t id = figures.store(batch);
        if (chance() % 3 == 0) project.undoBatch(id, Monitor::silent());
    }
    for (const char* unit : {"20194", "20197"}) {
        std::vector<std::string> ours;
        for (const FigureRecord& r : figures.history(unit, "staff_total").records) {
            ours.push_back(r.figure.asOf.iso() + "|" + std::to_string(r.figure.count) + "|" + r.cell + "|" + std::to_string(r.figure.batch) + "|" +
                           (r.counts ? "1" : "0"));
            const auto now = figures.table().on(figures.table().unit(unit), figures.table().measure("staff_total"), r.figure.asOf);
            EXPECT_EQ(r.counts, now && now->batch == r.figure.batch) << "what counts in the history is what counts in the table";
        }
        EXPECT_EQ(askSql(path, std::string("SELECT as_of, count, source_cell, batch_id, counts FROM figure_history WHERE code = '") + unit +
                                   "' ORDER BY as_of_day, batch_id DESC"),
                  ours);
    }
}

}  // namespace
}  // namespace ansinh
