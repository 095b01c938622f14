#include "geo/import/feedback_import.hpp"
#include "geo/import/figure_import.hpp"
#include "geo/import/opinion_import.hpp"

#include <gmock/gmock.h>

#include "geo/core/error.hpp"
#include "tests/geo/import/import_fixture.hpp"

namespace ansinh::import::test {
namespace {

class TableImport : public ImportTest {
protected:
    static std::vector<Measure> measures() {
        return {{"staff_total", "person", {"Cán bộ, công chức", "Staff"}}, {"staff_token", "person", {"Có chữ ký số", "Token"}}};
    }
    FigureOutcome figures(const std::string& csv) const {
        const std::vector<std::string> paths{write("f.csv", csv)};
        return readFigures(paths, threeSquares(), measures(), "48", {}, Monitor::silent());
    }
    static FeedbackTerms terms() {
        return {{{"report", {"Phản ánh", "Remark"}, 10, true}},
                {{"zalo", {"Zalo", "Zalo chat"}, {}, true}},
                {{"it_team", {"Tổ công nghệ thông tin", "IT team"}, {}, true}},
                {{"received", {"Đã tiếp nhận", "Received"}, {}, true}, {"closed", {"Đã xong", "Closed"}, {}, false}}};
    }
    FeedbackOutcome feedback(const std::string& csv) const {
        const std::vector<std::string> paths{write("r.csv", csv)};
        return readFeedback(paths, threeSquares(), terms(), {}, Monitor::silent());
    }
    static Questionnaire asked() {
        return {"q", "1", {}, "p", "c",
                {{"needed", {"Có cần không?", "Needed?"}, AnswerKind::YesNo, {{"yes", {"Có", "Yes"}}, {"no", {"Không", "No"}}}, 0},
                 {"layer", {"Lớp nào?", "Which layer?"}, AnswerKind::Choice, {{"a", {"Hộ nghèo", "Poor"}}, {"b", {"Trường", "Schools"}}}, 0},
                 {"more", {"Ý kiến khác", "More"}, AnswerKind::ShortText, {}, 20}}};
    }
    OpinionOutcome opinions(const std::string& csv) const {
        const std::vector<std::string> paths{write("o.csv", csv)};
        return readOpinions(paths, threeSquares(), asked(), *Date::parse("2026-05-13"), {}, Monitor::silent());
    }
};

void expectAllCounted(const Outcome& outcome) {
    EXPECT_EQ(outcome.accepted + outcome.refused, outcome.read);
}

TEST_F(TableImport, FiguresByCodeOrNameWithStatesAndCells) {
    const FigureOutcome read = figures(
        "Xã,Số đo,Ngày,Số,Trạng thái,Ô,Ghi chú\n"
        "20194,staff_total,2026-05-13,28,,,\n"
        "Liên Chiểu,Có chữ ký số,13/5/2026,1.234,tạm tính,Bieu1!C7,gửi lại sau\n"
        "Hòa Khánh,staff_total,2026-05-13,,chưa báo cáo,,\n"
        "48,staff_total,2026-05-13,0,,,\n");
    ASSERT_EQ(read.figures.size(), 4u) << listed(read);
    EXPECT_EQ(read.figures[0].figure, (Observation{"20194", "staff_total", *Date::parse("2026-05-13"), ValueState::Verified, 28, 0}));
    EXPECT_EQ(read.figures[0].cell, "D2");
    EXPECT_EQ(read.figures[1].figure.count, 1234);
    EXPECT_EQ(read.figures[1].figure.state, ValueState::Provisional);
    EXPECT_EQ(read.figures[1].cell, "Bieu1!C7");
    EXPECT_EQ(read.figures[1].remark, "gửi lại sau");
    EXPECT_EQ(read.figures[2].figure.state, ValueState::NotReported);
    EXPECT_EQ(read.figures[2].cell, "E4") << "the cell of the state";
    EXPECT_EQ(read.figures[3].figure.state, ValueState::Zero);
    EXPECT_EQ(read.figures[3].figure.unit, "48");
    EXPECT_FALSE(read.checksum.empty());
    expectAllCounted(read);
}

TEST_F(TableImport, WhatIsNoFigureIsRefusedWithItsReason) {
    const FigureOutcome read = figures(
        "commune,measure,as_of,count,state\n"
        "20194,staff_totl,2026-05-13,28,\n"
        "20194,staff_total,2026-13-45,28,\n"
        "20194,staff_total,2999-01-01,28,\n"
        "20194,staff_total,2026-05-13,95%,\n"
        "20194,staff_total,2026-05-13,1.23,\n"
        "20194,staff_total,2026-05-13,-3,\n"
        "20194,staff_total,2026-05-13,28,perhaps\n"
        "20194,staff_total,2026-05-13,28,not_applicable\n"
        "20194,staff_total,2026-05-13,,\n"
        "Nơi Khác,staff_total,2026-05-13,28,\n");
    EXPECT_TRUE(read.figures.empty());
    EXPECT_EQ(read.refused, 10);
    for (const auto& [code, times] : {std::pair{"measure_unknown", 1u}, {"date_unreadable", 1u}, {"date_ahead", 1u},
                                      {"count_unreadable", 3u}, {"state_unknown", 1u}, {"count_without_state", 1u},
                                      {"figure_missing", 1u}, {"name_unknown", 1u}})
        EXPECT_EQ(count(read, code), times) << code << "\n" << listed(read);
    EXPECT_EQ(issueWith(read, "measure_unknown").args.front(), "staff_total");
    expectAllCounted(read);
}

TEST_F(TableImport, AFigureSaidTwiceInTwoWaysIsTakenNeitherWay) {
    const FigureOutcome read = figures(
        "commune,measure,as_of,count\n20194,staff_total,2026-05-13,28\n20194,staff_total,2026-05-13,29\n"
        "20197,staff_total,2026-05-13,5\n20197,staff_total,2026-05-13,5\n20194,staff_total,2026-05-13,28\n");
    ASSERT_EQ(read.figures.size(), 1u) << listed(read);
    EXPECT_EQ(read.figures[0].figure.unit, "20197");
    EXPECT_EQ(read.refused, 3);
    EXPECT_EQ(read.accepted, 2);
    EXPECT_EQ(issueWith(read, "figure_twice").args.front(), "1");
    EXPECT_EQ(issueWith(read, "figure_repeated").severity, ImportIssue::Severity::Note);
    expectAllCounted(read);
}

TEST_F(TableImport, MissingColumnsAreNamed) {
    for (const auto& [csv, column] : {std::pair{"commune,as_of,count\n20194,2026-05-13,3\n", "measure"},
                                      {"measure,as_of,count\nstaff_total,2026-05-13,3\n", "commune"},
                                      {"commune,measure,as_of\n20194,staff_total,2026-05-13\n", "count"}}) {
        try {
            (void)figures(csv);
            ADD_FAILURE() << column;
        } catch (const Error& error) {
            EXPECT_EQ(error.code(), ErrorCode::ColumnsMissing);
            EXPECT_THAT(error.args().at(1), testing::HasSubstr(column));
        }
    }
}

TEST_F(TableImport, AWorkbookReadsAsItsCsv) {
    const std::string csv = write("g.csv", "commune,measure,as_of,count\n20194,staff_total,2026-05-13,28\n20197,staff_total,2026-05-13,31\n");
    const std::vector<std::string> paths{convert(csv, "g.xlsx", {"-f", "XLSX", "-oo", "AUTODETECT_TYPE=YES"})};
    const FigureOutcome read = readFigures(paths, threeSquares(), measures(), "48", {}, Monitor::silent());
    ASSERT_EQ(read.figures.size(), 2u) << listed(read);
    EXPECT_EQ(read.figures[1].figure.count, 31);
    EXPECT_EQ(read.figures[1].cell, "D3");
}

TEST(CountFrom, TakesWholeNumbersAsPeopleWriteThem) {
    for (const auto& [text, number] : {std::pair{"0", 0}, {"1234", 1234}, {"1.234", 1234}, {"1,234", 1234}, {"1 234", 1234},
                                       {"1.234.567", 1234567}, {" 12 ", 12}, {"12.0", 12}})
        EXPECT_EQ(countFrom(text), number) << text;
    for (const char* text : {"", "1.23", "1,2345", "1.234,567", "-3", "95 %", "95%", "1e3", "x", "1..234", "12.5", "99999999999999999999"})
        EXPECT_FALSE(countFrom(text)) << text;
}

TEST_F(TableImport, FeedbackKeepsWordsAndDatesOnly) {
    const FeedbackOutcome read = feedback(
        "Số,Loại,Kênh,Xã,Ngày nhận,Nơi xử lý,Trạng thái,Ngày xong,Họ và tên,Nội dung phản ánh\n"
        "PA-1,Phản ánh,zalo,20194,1/5/2026,Tổ công nghệ thông tin,Đã xong,4/5/2026,Nguyễn Văn Mẫu,Đường xấu\n"
        "PA-2,report,Zalo,Liên Chiểu,2026-05-02,,,,Trần Thị Mẫu,Điện yếu\n");
    ASSERT_EQ(read.items.size(), 2u) << listed(read);
    EXPECT_EQ(read.items[0].role, "it_team");
    EXPECT_EQ(read.items[0].closed, Date::parse("2026-05-04"));
    EXPECT_EQ(read.items[0].due, Date::parse("2026-05-11")) << "from its kind";
    EXPECT_EQ(read.items[1].status, "received");
    EXPECT_EQ(count(read, "column_private"), 2u) << listed(read);
    for (const ImportIssue& issue : read.issues) {
        EXPECT_THAT(issue.found, testing::Not(testing::HasSubstr("Mẫu")));
        EXPECT_THAT(issue.found, testing::Not(testing::HasSubstr("xấu")));
    }
    EXPECT_THAT(read.mapping, testing::Not(testing::HasSubstr("Mẫu")));
    expectAllCounted(read);
}

TEST_F(TableImport, PersonsInTheRegistersOwnColumnsRefuseTheRowUnrepeated) {
    const FeedbackOutcome read = feedback(
        "id,kind,channel,commune,received,role\n"
        "PA-1,report,zalo,20194,2026-05-01,Nguyễn Văn Mẫu\n"
        "PA-2,report,0900 000 001,20194,2026-05-01,\n"
        "Bà Mẫu,report,zalo,20194,2026-05-01,\n"
        "PA-4,report,zalo,nhà ông Mẫu thôn 3,2026-05-01,\n"
        "PA-5,ông nói rằng đường trước nhà hỏng đã ba tháng mà chưa ai sửa,zalo,20194,2026-05-01,\n");
    EXPECT_TRUE(read.items.empty());
    EXPECT_EQ(count(read, "cell_private"), 5u) << listed(read);
    for (const ImportIssue& issue : read.issues) EXPECT_EQ(issue.found, "") << issue.code;
    expectAllCounted(read);
}

TEST_F(TableImport, FeedbackFaultsOfOtherKinds) {
    const FeedbackOutcome read = feedback(
        "id,kind,channel,commune,received,status,closed,due\n"
        ",report,zalo,20194,2026-05-01,,,\n"
        "PA,report,zalo,20194,2026-05-01,,,\n"
        "PA-3,praise,zalo,20194,2026-05-01,,,\n"
        "PA-4,report,zalo,20194,soon,,,\n"
        "PA-5,report,zalo,20194,2026-05-01,,,2026-04-01\n"
        "PA-6,report,zalo,20194,2026-05-01,received,2026-05-03,\n"
        "PA-7,report,zalo,20194,2026-05-01,,,\n"
        "PA-7,report,zalo,20197,2026-05-01,,,\n");
    ASSERT_EQ(read.items.size(), 1u) << listed(read);
    for (const char* code : {"id_missing", "id_unfit", "term_unknown", "date_unreadable", "before_receipt", "closed_but_open", "id_twice"})
        EXPECT_EQ(count(read, code), 1u) << code << "\n" << listed(read);
    expectAllCounted(read);
}

TEST_F(TableImport, OpinionsOneByOneOrACommuneInARow) {
    const OpinionOutcome one = opinions("commune,question,answer,date\n20194,needed,Có,2026-04-20\n20194,Lớp nào?,Trường,2026-04-20\n");
    ASSERT_EQ(one.answers.size(), 2u) << listed(one);
    EXPECT_EQ(one.answers[1], (OpinionAnswer{"20194", "q", "layer", *Date::parse("2026-04-20"), "b", 0}));
    const OpinionOutcome wide = opinions("Xã,needed,Lớp nào?,more\n20194,x,a,Cần thêm máy\n20197,không,,\n20200,,,\n");
    ASSERT_EQ(wide.answers.size(), 4u) << listed(wide);
    EXPECT_EQ(wide.answers[3].value, "no");
    EXPECT_EQ(wide.answers[0].asOf, *Date::parse("2026-05-13")) << "the day that was given";
    EXPECT_EQ(count(wide, "answer_missing"), 1u);
    expectAllCounted(one);
    expectAllCounted(wide);
}

TEST_F(TableImport, AnswersThatAreNoneOrNamePeople) {
    const OpinionOutcome read = opinions(
        "commune,question,answer\n20194,needed,có lẽ\n20194,color,red\n20194,more,gọi chị Hoa số 0900000001\n"
        "20194,more,ý kiến này dài hơn hai mươi ký tự\n20197,needed,yes\n20197,needed,no\n");
    EXPECT_EQ(read.answers.size(), 1u);
    for (const char* code : {"answer_unknown", "question_unknown", "text_private", "text_too_long", "answer_twice"})
        EXPECT_EQ(count(read, code), 1u) << code << "\n" << listed(read);
    EXPECT_EQ(issueWith(read, "text_private").found, "");
    expectAllCounted(read);
}

}  // namespace
}  // namespace ansinh::import::test
