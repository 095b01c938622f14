// 93 forms go out and come back in every state that people leave spreadsheets in: no clean figure is lost, and none is
// taken that is not clean.
#include "geo/core/error.hpp"
#include "geo/project/surveys.hpp"
#include "geo/store/opinion_table.hpp"
#include "tests/geo/project/survey_fixture.hpp"
#include "tests/geo/project/survey_mischief.hpp"

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>

namespace ansinh {
namespace {

namespace fs = std::filesystem;
using test::FilledForm;
using test::Mischief;
using test::Saving;
using test::Stored;

/// What a table of texts cannot carry: merged cells, a formula without a result, whether 1.234 was a number, and, of a
/// pasted sheet, that the rest of the workbook was another's.
bool survivesCsv(const Mischief& cell, const Mischief& table) {
    const std::set<std::string> lost{"a formula without a result",       "thousands lost to a decimal mark",
                                     "cells merged over lines",          "state and count merged into one",
                                     "another commune's sheet pasted",   "an answer of another choice",
                                     "a telephone number in an opinion", "the headings deleted"};
    return !lost.contains(cell.name) && !lost.contains(table.name);
}

struct Sent {
    FilledForm form;
    std::vector<std::string> files;  ///< below the folder
    std::string what;                ///< the mischief, for messages
};

class RoundTrip : public test::SurveyProject, public testing::WithParamInterface<unsigned> {
protected:
    /// Every commune's form, each with mischief to a cell and either to the table or in how it was saved.
    std::vector<Sent> sendBack(Project& project, std::mt19937& random) {
        SurveyMakeOptions options;
        options.asOf = test::surveyDate();
        options.folder = folder_.file("out");
        const SurveyMadeAll made = Surveys(project).make(options, Monitor::silent());
        std::vector<std::size_t> order(made.forms.size());
        for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
        std::shuffle(order.begin(), order.end(), random);
        std::vector<Sent> sent;
        for (std::size_t i = 0; i < order.size(); ++i)
            sent.push_back(sendOne(project, made.forms[order[i]], i, random));
        return sent;
    }

private:
    Sent sendOne(Project& project, const SurveyMade& made, std::size_t number, std::mt19937& random) {
        const auto& cells = test::cellMischief();
        const auto& tables = test::tableMischief();
        const auto& savings = test::savings();
        constexpr std::size_t formats = 5;  // those that change nothing in what is said
        const bool bySaving = number % 3 == 0;
        const std::size_t turn = number - number / 3 - (bySaving ? 0 : 1);
        const Mischief& cell = cells[number % cells.size()];
        const Mischief& table = bySaving ? tables.front() : tables[turn % tables.size()];
        const Saving* saving = &savings[bySaving ? number / 3 % savings.size() : turn % formats];
        if (saving->name == std::string("as csv, one sheet") && !survivesCsv(cell, table)) saving = &savings.front();

        FilledForm form(made.path, Surveys(project).form(made.commune, test::surveyDate()).items, random);
        cell.apply(form, random);
        table.apply(form, random);
        std::vector<std::string> files = saving->save(form, folder_.file("back"));
        for (std::string& file : files) file = fs::path(file).lexically_relative(folder_.file("back")).generic_string();
        return {std::move(form), std::move(files), std::string(cell.name) + " + " + table.name + " + " + saving->name};
    }
};

TEST_P(RoundTrip, LosesNoCleanFigureAndTakesNoWrongOne) {
    std::mt19937 random(GetParam());
    Project project = open();
    const std::vector<Sent> sent = sendBack(project, random);
    ASSERT_EQ(sent.size(), 93U);

    const SurveyTaken taken = Surveys(project).take({folder_.file("back")}, {}, Monitor::silent());
    ASSERT_GT(taken.batch, 0);
    const Stored stored = storedIn();
    for (const Sent& one : sent) {
        SCOPED_TRACE(one.form.commune + ": " + one.what);
        std::set<std::string> listed;
        for (const ReviewedLine& line : taken.review.lines)
            if (std::ranges::find(one.files, taken.review.forms[line.form].file) != one.files.end() &&
                line.decision != ReviewedLine::Decision::Take) {
                listed.insert(line.line.item);
                EXPECT_FALSE(line.line.cell.empty());
                EXPECT_FALSE(line.line.code.empty());
            }
        for (const std::string& item : one.form.doubtful) {
            EXPECT_TRUE(listed.contains(item)) << item << " is in doubt and was not listed";
            EXPECT_FALSE(stored.contains({one.form.commune, item})) << item << " is in doubt and was taken";
        }
        for (const auto& [item, value] : one.form.clean) {
            const auto found = stored.find({one.form.commune, item});
            ASSERT_NE(found, stored.end()) << item << " was clean and is lost";
            EXPECT_EQ(found->second, test::asStored(item, value)) << item;
        }
        for (const auto& [key, value] : stored) {
            if (key.first != one.form.commune) continue;
            EXPECT_TRUE(one.form.clean.contains(key.second)) << key.second << " was taken and nobody said it";
        }
        if (one.form.refused) {
            EXPECT_TRUE(isExplained(taken.review, one.files));
        }
    }
}

TEST_P(RoundTrip, UndoRestoresWhatWasThereAndTheFilesCanBeTakenAgain) {
    std::mt19937 random(GetParam() + 1000);
    Project project = open();
    (void)sendBack(project, random);
    const Stored before = storedIn();
    const auto folder = std::vector{folder_.file("back")};
    const SurveyTaken first = Surveys(project).take(folder, {}, Monitor::silent());
    const Stored after = storedIn();
    ASSERT_NE(before, after);

    const SurveyTaken again = Surveys(project).take(folder, {}, Monitor::silent());
    EXPECT_EQ(again.batch, 0) << "the same files bring nothing new";
    EXPECT_EQ(storedIn(), after);

    project.undoBatch(first.batch, Monitor::silent());
    EXPECT_EQ(storedIn(), before);
    const SurveyStatus status = Surveys(project).status(test::surveyDate(), test::surveyDate());
    EXPECT_EQ(status.count(SurveyStanding::State::Returned), 0);

    EXPECT_GT(Surveys(project).take(folder, {}, Monitor::silent()).batch, first.batch);
    EXPECT_EQ(storedIn(), after);
}

INSTANTIATE_TEST_SUITE_P(Seeds, RoundTrip, testing::Values(1U, 2U, 3U, 4U));

TEST(SurveyMischief, IsOfManyKindsAndEachOccursInARound) {
    EXPECT_GE(test::cellMischief().size() + test::tableMischief().size() + test::savings().size(), 60U);
    EXPECT_LE(test::cellMischief().size(), 93U);
    EXPECT_LE(test::tableMischief().size(), 62U);
    EXPECT_LE(test::savings().size(), 31U);
}

}  // namespace
}  // namespace ansinh
