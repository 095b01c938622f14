#include "app/controllers/training_form.hpp"

#include <gmock/gmock.h>

namespace ansinh::app {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(TrainingForm, suggestsClassesAsThePlanHasThem) {
    TrainingForm form;
    form.suggest(56);
    EXPECT_EQ(form.classes(), 8);
    EXPECT_EQ(form.smallest(), 5);
    EXPECT_EQ(form.largest(), 9);
    form.suggest(3);
    EXPECT_EQ(form.classes(), 1);
    EXPECT_EQ(form.smallest(), 1);
    EXPECT_GE(form.largest(), 3);
    form.suggest(0);
    EXPECT_EQ(form.classes(), 1) << "nobody is to train: nothing to suggest";
}

TEST(TrainingForm, sizesNeverCross) {
    TrainingForm form;
    form.setSmallest(12);
    EXPECT_EQ(form.largest(), 12);
    form.setLargest(4);
    EXPECT_EQ(form.smallest(), 4);
    form.setLargest(0);
    EXPECT_EQ(form.largest(), 1);
}

TEST(TrainingForm, asksOnlyForWhatIsOn) {
    TrainingForm form;
    form.setMaxKm(25);
    form.setLeastReadiness(70);
    TrainingQuestion question = form.question({"20695"});
    EXPECT_FALSE(question.maxTravelM);
    EXPECT_FALSE(question.minReadiness);
    EXPECT_THAT(question.include, IsEmpty());
    EXPECT_THAT(question.links, IsEmpty());
    form.setTravelLimited(true);
    form.setReadyOnly(true);
    form.setKeepExisting(false);
    form.setCountGiven(false);
    form.setIsland("20333", "20410");
    question = form.question({"20695"});
    EXPECT_EQ(question.maxTravelM, 25'000);
    EXPECT_EQ(question.minReadiness, 0.7);
    EXPECT_THAT(question.include, ElementsAre("20695"));
    EXPECT_FALSE(question.classes);
    EXPECT_THAT(question.links, ElementsAre(CodePair{"20333", "20410"}));
}

TEST(TrainingForm, aRoundIsAskedForAndToldOnceWhenAPersonChoosesIt) {
    TrainingForm form;
    int chosen = 0;
    QObject::connect(&form, &TrainingForm::roundChosen, &form, [&] { ++chosen; });
    form.setRound(2);
    form.setRound(2);
    EXPECT_EQ(form.question({}).round, 2);
    EXPECT_EQ(chosen, 1);
    form.setRound(0);
    EXPECT_EQ(form.round(), 1);
    TrainingQuestion saved;
    saved.round = 3;
    form.take(saved, 6);
    EXPECT_EQ(form.round(), 3);
    EXPECT_EQ(chosen, 2) << "a saved question brings its own numbers";
}

TEST(TrainingForm, unknownWordsChangeNothing) {
    TrainingForm form;
    form.setGoal("longest");
    form.setGoal("fastest");
    EXPECT_EQ(form.goal(), "longest");
    form.setWeighting("mood");
    EXPECT_EQ(form.weighting(), "equal");
    form.setTravelKind("balloon");
    EXPECT_EQ(form.travelKind(), "geodesic");
}

TEST(TrainingForm, aSavedQuestionComesBackAsItWas) {
    TrainingForm asked;
    asked.setIsland("20333", "20410");
    asked.setClasses(6);
    asked.setSmallest(4);
    asked.setLargest(11);
    asked.setTravelLimited(true);
    asked.setMaxKm(33);
    asked.setParticipantsLimited(true);
    asked.setMaxParticipants(180);
    asked.setConnected(false);
    asked.setWeighting("gap");
    asked.setGoal("total_then_longest");
    asked.setBalance(true);
    asked.setReadyOnly(true);
    asked.setLeastReadiness(55);
    asked.setDetour(1.45);
    asked.setRound(2);
    const TrainingQuestion saved = asked.question({});
    TrainingForm form;
    form.setIsland("20333", "20999");
    form.take(saved, 6);
    EXPECT_EQ(form.question({}), saved);
}

TEST(TrainingForm, tellsOfAChangeAndOfNothingElse) {
    TrainingForm form;
    int told = 0;
    QObject::connect(&form, &TrainingForm::changed, &form, [&] { ++told; });
    form.setClasses(form.classes());
    EXPECT_EQ(told, 0);
    form.setClasses(form.classes() + 1);
    EXPECT_EQ(told, 1);
}

}  // namespace
}  // namespace ansinh::app
