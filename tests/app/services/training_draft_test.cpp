#include "app/services/training_draft.hpp"

#include "app/services/draft_history.hpp"
#include "app/services/draft_review.hpp"
#include "app/services/settled_choices.hpp"
#include "geo/planner/checker.hpp"
#include "geo/planner/solver.hpp"

#include <gmock/gmock.h>

#include "line_problem.hpp"
#include <algorithm>

namespace ansinh::app {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;

/// Six communes on a line in two classes of three, led from their middles.
class TrainingDraftTest : public testing::Test {
protected:
    TrainingProblem problem_ = lineOf(6, 2, 2, 4);
    TrainingDraft draft_ = draftOf(problem_, {1, 1, 1, 4, 4, 4}, {}, 9);
};

TEST_F(TrainingDraftTest, anAnswerBecomesClassesWithNumbers) {
    ASSERT_EQ(draft_.classes.size(), 2U);
    EXPECT_EQ(draft_.classes[0].number, 9);
    EXPECT_EQ(draft_.classes[0].host, "c1");
    EXPECT_THAT(draft_.classes[1].members, ElementsAre("c3", "c4", "c5"));
    EXPECT_EQ(draft_.settled(), 0);
    EXPECT_THAT(assignmentOf(problem_, draft_), ElementsAre(1, 1, 1, 4, 4, 4));
}

TEST_F(TrainingDraftTest, aMovedCommuneStaysWhereItWasPut) {
    draft_.move(problem_, "c2", 10);
    EXPECT_THAT(draft_.find(10)->members, ElementsAre("c2", "c3", "c4", "c5"));
    EXPECT_THAT(draft_.pinned, ElementsAre("c2"));
    const planner::Answer answer = planner::solve(withRules(problem_, draft_), {}, Monitor::silent());
    ASSERT_EQ(answer.status, planner::Status::Optimal);
    EXPECT_EQ(answer.assignment[2], 4) << "the rest is solved around it";
}

TEST_F(TrainingDraftTest, aHostThatGoesLeavesItsClassToTheBestOfTheOthers) {
    draft_.move(problem_, "c1", 10);
    EXPECT_EQ(draft_.find(9)->host, "c0") << "c0 and c2 are as good: the first";
    EXPECT_EQ(draft_.find(10)->host, "c4");
}

TEST_F(TrainingDraftTest, anEmptiedClassIsGoneAndANewOneIsMade) {
    draft_.move(problem_, "c0", 0);
    ASSERT_NE(draft_.find(11), nullptr);
    EXPECT_EQ(draft_.find(11)->host, "c0");
    draft_.move(problem_, "c0", 9);
    EXPECT_EQ(draft_.find(11), nullptr);
    draft_.move(problem_, "c0", 77);
    EXPECT_EQ(draft_.classOf("c0")->number, 9) << "there is no class 77";
}

TEST_F(TrainingDraftTest, hostsAreSetAndForbidden) {
    draft_.setHost("c0");
    EXPECT_EQ(draft_.find(9)->host, "c0");
    draft_.setHost("c2");
    EXPECT_THAT(draft_.hosts, ElementsAre("c2")) << "one host for a class";
    draft_.forbidHost(problem_, "c2");
    EXPECT_THAT(draft_.hosts, IsEmpty());
    EXPECT_EQ(draft_.find(9)->host, "c1");
    const planner::Instance instance = withRules(problem_, draft_);
    EXPECT_FALSE(instance.mayHost(2));
    EXPECT_TRUE(instance.mayHost(1));
}

TEST_F(TrainingDraftTest, pairsAreEitherApartOrTogether) {
    draft_.setApart("c5", "c0", true);
    EXPECT_THAT(draft_.apart, ElementsAre(CodePair{"c0", "c5"}));
    draft_.setTogether("c0", "c5", true);
    EXPECT_THAT(draft_.apart, IsEmpty());
    EXPECT_THAT(draft_.together, ElementsAre(CodePair{"c0", "c5"}));
    draft_.setTogether("c0", "c0", true);
    EXPECT_EQ(draft_.together.size(), 1U);
}

TEST_F(TrainingDraftTest, aHeldClassStaysAndTheRestIsSolvedAroundIt) {
    draft_.move(problem_, "c2", 10);
    draft_.forgetSettled();
    draft_.hold(10, true);
    const planner::Answer answer = planner::solve(withRules(problem_, draft_), {}, Monitor::silent());
    ASSERT_EQ(answer.status, planner::Status::Optimal);
    const TrainingDraft next = draftOf(problem_, answer.assignment, draft_, 9);
    EXPECT_THAT(next.find(10)->members, ElementsAre("c2", "c3", "c4", "c5"));
    EXPECT_TRUE(next.find(10)->held);
    EXPECT_THAT(next.find(9)->members, ElementsAre("c0", "c1"));
}

TEST_F(TrainingDraftTest, classesKeepTheNumberOfTheOneTheyShareMostWith) {
    const TrainingDraft next = draftOf(problem_, {0, 0, 4, 4, 4, 4}, draft_, 9);
    EXPECT_THAT(next.find(9)->members, ElementsAre("c0", "c1"));
    EXPECT_THAT(next.find(10)->members, ElementsAre("c2", "c3", "c4", "c5"));
    const TrainingDraft swapped = draftOf(problem_, {0, 1, 1, 1, 1, 1}, draft_, 9);
    EXPECT_THAT(swapped.find(10)->members, ElementsAre("c1", "c2", "c3", "c4", "c5"));
}

TEST_F(TrainingDraftTest, aQuestionKeepsWhatWasSettled) {
    draft_.move(problem_, "c2", 10);
    draft_.setHost("c3");
    draft_.setApart("c0", "c5", true);
    draft_.hold(9, true);
    const TrainingQuestion question = withRules(problem_.question, draft_);
    EXPECT_THAT(question.hosts, ElementsAre("c3"));
    EXPECT_THAT(question.apart, ElementsAre(CodePair{"c0", "c5"}));
    EXPECT_THAT(question.placed, ElementsAre(CodePair{"c2", "c3"}));
    ASSERT_EQ(question.held.size(), 1U);
    EXPECT_THAT(question.held[0].members, ElementsAre("c0", "c1"));
}

TEST_F(TrainingDraftTest, eachSettledThingCanBeGivenUp) {
    draft_.move(problem_, "c2", 10);
    draft_.setHost("c3");
    draft_.forbidHost(problem_, "c0");
    draft_.setApart("c0", "c5", true);
    draft_.setTogether("c0", "c1", true);
    draft_.hold(9, true);
    std::vector<SettledChoice> choices = settledChoices(draft_);
    EXPECT_EQ(static_cast<int>(choices.size()), draft_.settled());
    ASSERT_EQ(choices.size(), 6U);
    for (const SettledChoice& choice : choices) {
        giveUp(draft_, choice);
        EXPECT_THAT(settledChoices(draft_), testing::Not(Contains(choice))) << keyOf(choice.kind);
    }
    EXPECT_EQ(draft_.settled(), 0);
}

TEST_F(TrainingDraftTest, theReviewTellsFiguresAndReasons) {
    const DraftReview review = reviewOf(problem_, draft_);
    EXPECT_TRUE(review.valid);
    EXPECT_EQ(review.total, 4000);
    EXPECT_EQ(review.longest, 1000);
    ASSERT_EQ(review.classes.size(), 2U);
    EXPECT_EQ(review.classes[0].facts.participants, 30);
    ASSERT_TRUE(review.classes[0].facts.nextHost);
    EXPECT_EQ(review.classes[0].facts.nextHost->change, 1000);
    ASSERT_EQ(review.members.size(), 6U);
    ASSERT_TRUE(review.members[2].nextClass);
    EXPECT_EQ(review.members[2].nextClass->change, 1000);
}

TEST_F(TrainingDraftTest, theReviewNamesWhatIsBroken) {
    problem_.instance.upper = 3;
    problem_.instance.contiguous = true;
    draft_.move(problem_, "c0", 10);
    const DraftReview review = reviewOf(problem_, draft_);
    EXPECT_FALSE(review.valid);
    EXPECT_THAT(review.classes[1].broken, testing::UnorderedElementsAre("class_too_large", "class_not_connected"));
    EXPECT_THAT(review.classes[0].broken, IsEmpty());
    EXPECT_THAT(review.members, IsEmpty()) << "a broken grouping has no second choices";
}

TEST_F(TrainingDraftTest, theReviewFindsWhoIsInNoClass) {
    draft_.classes[0].members = {"c0", "c1"};
    const DraftReview review = reviewOf(problem_, draft_);
    EXPECT_FALSE(review.valid);
    EXPECT_THAT(review.unplaced, ElementsAre("c2"));
    EXPECT_THAT(review.broken, Contains("place_without_class"));
}

TEST_F(TrainingDraftTest, stepsAreTakenBackAndDoneAgain) {
    DraftHistory history;
    const TrainingDraft first = draft_;
    TrainingDraft second = first;
    second.move(problem_, "c2", 10);
    history.note(first, "chuyển");
    EXPECT_EQ(history.undoDeed(), "chuyển");
    EXPECT_EQ(history.undo(second), first);
    EXPECT_FALSE(history.canUndo());
    EXPECT_EQ(history.redoDeed(), "chuyển");
    EXPECT_EQ(history.redo(first), second);
    (void)history.undo(second);
    history.note(first, "khác");
    EXPECT_FALSE(history.canRedo()) << "another deed: the old future is gone";
}

}  // namespace
}  // namespace ansinh::app
