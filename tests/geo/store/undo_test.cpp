#include <gmock/gmock.h>

#include "geo/store/feedback_table.hpp"
#include "geo/store/figure_history.hpp"
#include "geo/store/opinion_table.hpp"
#include "tests/geo/store/sample_project.hpp"
#include "tests/geo/store/temporary_folder.hpp"
#include <map>
#include <random>
#include <set>

namespace ansinh::store::test {
namespace {

/// One batch's content, small and random, over few keys so that batches fall on each other's rows.
struct Content {
    std::vector<Boundary> boundaries;
    std::vector<Observation> observations;
    std::vector<DeviceCount> devices;
    std::vector<SourcedFigure> sourced;  ///< of another measure than the observations
    std::vector<SourcedDevice> sourcedDevices;
    std::vector<FeedbackItem> feedback;
    std::vector<OpinionAnswer> opinions;
    std::vector<PlacePoint> points;
    std::vector<Commune> communes;
    std::vector<TrainingClass> classes;
    std::map<std::string, std::string> aliases;
    std::optional<Plan> plan;
};

class UndoInAnyOrder : public testing::TestWithParam<unsigned> {
protected:
    int upTo(int limit) { return std::uniform_int_distribution<int>(0, limit)(random); }
    bool maybe() { return upTo(1) == 1; }

    Content randomContent() {
        Content content;
        for (const Boundary& b : someBoundaries(BoundaryQuality::Official, upTo(9)))
            if (maybe()) content.boundaries.push_back(b);
        for (const Commune& c : someCommunes()) {
            if (maybe()) content.aliases.emplace("spelling " + std::to_string(upTo(2)), c.code);
            for (const char* date : {"2026-03-31", "2026-04-30"}) {
                if (maybe())
                    content.observations.push_back({c.code, "staff", day(date), ValueState::Verified, upTo(99), 0});
                if (maybe()) content.devices.push_back({c.code, "desktop", "modern", day(date), upTo(99), 0});
            }
            addFrom(content, c.code);
            if (!maybe()) continue;
            content.communes.push_back(c);
            content.communes.back().population = upTo(99999);
        }
        for (int i = upTo(3); i > 0; --i) {
            const Point place{108.0 + upTo(9), 16.0};
            content.points.push_back({0, "clinic", std::to_string(upTo(99)), "", "", place, "", 0});
        }
        if (maybe()) {
            content.plan = somePlan("plan-" + std::to_string(upTo(1)));
            content.plan->version = std::to_string(upTo(99));
        }
        for (const TrainingClass& c : someClasses())
            if (maybe()) content.classes.push_back(c);
        return content;
    }

    /// What a commune sends in: a survey's figures, the register, a questionnaire.
    void addFrom(Content& content, const std::string& commune) {
        const Date date = day(maybe() ? "2026-03-31" : "2026-04-30");
        if (maybe())
            content.sourced.push_back(
                {{commune, "staff_token", date, ValueState::Verified, 1 + upTo(98), 0}, "B" + std::to_string(upTo(9)), ""});
        if (maybe()) content.sourcedDevices.push_back({{commune, "laptop", "usable", date, upTo(9), 0}, "C3"});
        if (maybe()) {
            FeedbackItem item;
            item.id = "PA-000" + std::to_string(upTo(3)) + commune;
            item.kind = "report";
            item.channel = "form";
            item.commune = commune;
            item.received = date;
            item.status = maybe() ? "closed" : "received";
            if (item.status == "closed") item.closed = date.plusDays(upTo(9));
            if (maybe()) item.due = date.plusDays(upTo(20));
            content.feedback.push_back(std::move(item));
        }
        if (maybe()) content.opinions.push_back({commune, "digital-map", "map_needed", date, maybe() ? "yes" : "no", 0});
    }

    static void put(ProjectFile& project, const Content& content) {
        project.write([&] {
            const auto batch = newBatch(project, "figures");
            project.putCommunes(content.communes, batch);
            project.putBoundaries(content.boundaries, batch, {});
            project.putObservations(content.observations, batch);
            project.putDeviceCounts(content.devices, batch);
            project.putPoints(content.points, batch);
            project.putTrainingClasses(content.classes, batch);
            project.rememberAliases(content.aliases, batch);
            if (content.plan) project.putPlan(*content.plan, batch);
            insertFigures(project.connection(), content.sourced, batch);
            insertDevices(project.connection(), content.sourcedDevices, batch);
            insertFeedback(project.connection(), content.feedback, statuses(), batch);
            insertOpinions(project.connection(), content.opinions, batch);
        });
    }

    static FeedbackTerms statuses() { return {{}, {}, {}, {{"received", {}, {}, true}, {"closed", {}, {}, false}}}; }

    std::mt19937 random{GetParam()};
    TemporaryFolder folder;
};

/// What the project says, without the numbers and marks of batches that are undone.
std::string saidBy(const ProjectFile& project) {
    std::string text = dump(project);
    return text.substr(text.find("commune "));
}

TEST_P(UndoInAnyOrder, RestoresExactlyWhatWasThere) {
    ProjectFile project = projectWithCommunes(folder.file("p.ansinh"));
    project.putCategories(someCategories());
    std::map<std::set<std::int64_t>, std::string> seen;  // batches that count → what the project said
    std::set<std::int64_t> counting{1};
    seen[counting] = saidBy(project);
    std::int64_t last = 1;
    for (int step = 0; step < 40; ++step) {
        if (last < 8 && upTo(2) == 0) {
            put(project, randomContent());
            counting.insert(++last);
        } else {
            const std::int64_t batch = 1 + upTo(static_cast<int>(last) - 1);
            if (batch == 1) continue;
            if (counting.erase(batch) == 1) {
                project.undoBatch(batch);
            } else {
                project.redoBatch(batch);
                counting.insert(batch);
            }
        }
        const auto [before, first] = seen.emplace(counting, saidBy(project));
        if (!first) {
            EXPECT_EQ(saidBy(project), before->second) << "step " << step;
        }
    }
    for (const std::int64_t batch : counting)
        if (batch != 1) project.undoBatch(batch);
    EXPECT_EQ(saidBy(project), seen.at({1}));
}

TEST_P(UndoInAnyOrder, IsAsIfTheBatchHadNeverCome) {
    std::vector<Content> contents;
    for (int i = 0; i < 5; ++i) contents.push_back(randomContent());
    const auto undone = static_cast<std::size_t>(upTo(4));
    ProjectFile with = projectWithCommunes(folder.file("with.ansinh"));
    ProjectFile without = projectWithCommunes(folder.file("without.ansinh"));
    for (ProjectFile* project : {&with, &without}) project->putCategories(someCategories());
    for (std::size_t i = 0; i < contents.size(); ++i) {
        put(with, contents[i]);
        if (i == undone)
            static_cast<void>(newBatch(without, "figures"));  // keeps the numbers alike
        else
            put(without, contents[i]);
    }
    with.undoBatch(static_cast<std::int64_t>(undone) + 2);

    const auto withoutPointNumbers = [](const ProjectFile& project) {
        std::string text = saidBy(project);
        for (std::size_t at = 0; (at = text.find("\npoint ", at)) != std::string::npos; ++at)
            text.erase(at + 7, text.find("clinic", at) - at - 7);
        return text;
    };
    EXPECT_EQ(withoutPointNumbers(with), withoutPointNumbers(without));
}

INSTANTIATE_TEST_SUITE_P(Seeds, UndoInAnyOrder, testing::Range(1U, 9U));

}  // namespace
}  // namespace ansinh::store::test
