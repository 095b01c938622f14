// Taking forms back is one transaction, and what another source has said is a person's question.
#include "geo/core/error.hpp"
#include "geo/project/figures.hpp"
#include "tests/geo/project/survey_fixture.hpp"
#include "tests/geo/project/survey_mischief.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>

namespace ansinh {
namespace {

using test::Stored;
using Decision = ReviewedLine::Decision;
using Verdict = ReviewedLine::Verdict;

const std::string kCommune = "20695";
const std::string kMeasure = "staff_sim_pki";

class SurveyTake : public test::SurveyProject {
protected:
    /// The forms of a few communes as they come back, filled in and clean.
    void sendBack(Project& project, const std::vector<std::string>& communes,
                  const std::map<std::string, std::int64_t>& counts = {{kMeasure, 7}}) {
        std::mt19937 random(7);
        SurveyMakeOptions options;
        options.asOf = test::surveyDate();
        options.folder = folder_.file("out");
        options.communes = communes;
        for (const SurveyMade& made : Surveys(project).make(options, Monitor::silent()).forms) {
            test::FilledForm form(made.path, Surveys(project).form(made.commune, test::surveyDate()).items, random);
            if (made.commune == kCommune)
                for (const auto& [measure, count] : counts) form.answer("m:" + measure, {ValueState::Verified, count, {}});
            (void)test::savings().front().save(form, folder_.file("back"));
        }
    }
    /// The same figure for the same day from somewhere else.
    std::int64_t importOther(Project& project, const std::string& count) {
        std::ofstream(folder_.file("other.csv")) << "commune,measure,as_of,count\n" << kCommune << ',' << kMeasure << ",2026-06-30," << count << '\n';
        const ImportReport report = Figures(project).importTable({folder_.file("other.csv")}, {}, Monitor::silent());
        EXPECT_EQ(report.outcome.accepted, 1);
        return report.batch;
    }
    [[nodiscard]] std::vector<std::string> back() const { return {folder_.file("back")}; }
    static const ReviewedLine& lineOf(const SurveyReview& review, std::string_view measure = kMeasure) {
        return *std::ranges::find(review.lines, "m:" + std::string(measure), [](const ReviewedLine& line) { return line.line.item; });
    }
    static SurveyDecisions saying(const SurveyReview& review, const std::string& answer) {
        SurveyDecisions decisions;
        decisions.cells[{review.forms[lineOf(review).form].file, lineOf(review).line.cell}] = answer;
        return decisions;
    }
    [[nodiscard]] std::int64_t countIn(const Stored& stored) const { return stored.at({kCommune, "m:" + kMeasure}).count; }
};

TEST_F(SurveyTake, CancelledAnywhereLeavesNothingHalfTaken) {
    Project project = open();
    sendBack(project, {kCommune, "20698", "20194"});
    const Stored before = storedIn();
    const std::size_t batches = project.batches().size();
    int stopped = 0;
    for (int call = 1;; ++call) {
        ASSERT_LT(call, 10'000);
        test::CancelAt monitor(call);
        try {
            ASSERT_GT(Surveys(project).take(back(), {}, monitor).batch, 0);
            break;
        } catch (const Error& error) {
            ASSERT_EQ(error.code(), ErrorCode::Cancelled);
        }
        ++stopped;
        ASSERT_EQ(storedIn(), before) << "stopped at checkpoint " << call;
        ASSERT_EQ(project.batches().size(), batches);
        ASSERT_EQ(Surveys(project).status(test::surveyDate(), test::surveyDate()).count(SurveyStanding::State::Returned), 0);
    }
    EXPECT_GE(stopped, 4) << "each file, and the moment before what was stored is kept";
    EXPECT_NE(storedIn(), before);
    EXPECT_EQ(Surveys(project).status(test::surveyDate(), test::surveyDate()).count(SurveyStanding::State::Returned), 3);
}

TEST_F(SurveyTake, WhatAnotherSourceSaysIsAQuestionAndTheFigureStaysUntilItIsAnswered) {
    Project project = open();
    sendBack(project, {kCommune});
    const std::int64_t other = importOther(project, "9");
    const SurveyTaken taken = Surveys(project).take(back(), {}, Monitor::silent());
    const ReviewedLine& line = lineOf(taken.review);
    EXPECT_EQ(line.verdict, Verdict::Conflicting);
    EXPECT_EQ(line.decision, Decision::Open);
    EXPECT_EQ(line.line.code, "survey_conflict");
    EXPECT_EQ(line.before->count, 9);
    EXPECT_EQ(line.beforeBatch, other);
    EXPECT_EQ(taken.review.count(Decision::Open), 1U) << "only this one";
    EXPECT_EQ(countIn(storedIn()), 9) << "what is not decided changes nothing";
    const auto issues = project.issuesOf(taken.batch);
    EXPECT_TRUE(std::ranges::any_of(issues, [](const ImportIssue& issue) { return issue.code == "survey_conflict"; }))
        << "the ledger keeps the question";
}

TEST_F(SurveyTake, APartAboveItsWholeIsSaidOfEachInItsOwnWords) {
    Project project = open();
    sendBack(project, {kCommune}, {{"device_review_units", 1}, {"device_review_done", 3}});
    const SurveyReview review = Surveys(project).review(back(), {}, Monitor::silent());
    const ReviewedLine& part = lineOf(review, "device_review_done");
    EXPECT_EQ(part.line.code, "survey_exceeds");
    EXPECT_EQ(part.line.args, (std::vector<std::string>{"1", "Đơn vị phải rà soát thiết bị"}));
    const ReviewedLine& whole = lineOf(review, "device_review_units");
    EXPECT_EQ(whole.line.code, "survey_below_part");
    EXPECT_EQ(whole.line.args, (std::vector<std::string>{"3", "Đơn vị đã rà soát thiết bị"}));
    EXPECT_EQ(part.decision, Decision::Open);
    EXPECT_EQ(whole.decision, Decision::Open);
}

TEST_F(SurveyTake, AFigureNamesItsOwnFileOfSeveral) {
    Project project = open();
    sendBack(project, {kCommune, "20698", "20194"});
    const SurveyTaken taken = Surveys(project).take(back(), {}, Monitor::silent());
    const auto line = std::ranges::find_if(taken.review.lines, [&](const ReviewedLine& one) {
        return one.line.item == "m:" + kMeasure && taken.review.forms[one.form].commune == kCommune;
    });
    ASSERT_NE(line, taken.review.lines.end());
    const FigureHistory history = Figures(project).history(kCommune, kMeasure);
    ASSERT_EQ(history.records.size(), 1U);
    EXPECT_EQ(history.records[0].file, taken.review.forms[line->form].file);
    EXPECT_EQ(history.records[0].cell, line->line.cell);
    EXPECT_NE(history.records[0].file, history.records[0].batch.file) << "three files are one batch";
}

TEST_F(SurveyTake, TheKeeperTakesTheForm) {
    Project project = open();
    sendBack(project, {kCommune});
    (void)importOther(project, "9");
    const SurveyReview asked = Surveys(project).review(back(), {}, Monitor::silent());
    const SurveyTaken taken = Surveys(project).take(back(), saying(asked, SurveyDecisions::accept), Monitor::silent());
    EXPECT_EQ(lineOf(taken.review).verdict, Verdict::Conflicting) << "it is still said what it was";
    EXPECT_EQ(lineOf(taken.review).decision, Decision::Take);
    EXPECT_EQ(countIn(storedIn()), 7);
    project.undoBatch(taken.batch, Monitor::silent());
    EXPECT_EQ(countIn(storedIn()), 9) << "the other figure was kept below it";
}

TEST_F(SurveyTake, TheKeeperKeepsTheOtherSource) {
    Project project = open();
    sendBack(project, {kCommune});
    (void)importOther(project, "9");
    const SurveyReview asked = Surveys(project).review(back(), {}, Monitor::silent());
    const SurveyTaken taken = Surveys(project).take(back(), saying(asked, SurveyDecisions::refuse), Monitor::silent());
    EXPECT_EQ(lineOf(taken.review).decision, Decision::Refuse);
    ASSERT_GT(taken.batch, 0) << "the rest of the form is taken";
    EXPECT_EQ(countIn(storedIn()), 9);
}

TEST_F(SurveyTake, TheSameFigureFromAnotherSourceIsNoConflict) {
    Project project = open();
    sendBack(project, {kCommune});
    (void)importOther(project, "7");
    const SurveyReview review = Surveys(project).review(back(), {}, Monitor::silent());
    EXPECT_EQ(lineOf(review).verdict, Verdict::Same);
    EXPECT_EQ(review.count(Decision::Open), 0U);
}

}  // namespace
}  // namespace ansinh
