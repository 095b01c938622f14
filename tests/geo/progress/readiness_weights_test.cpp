#include "geo/progress/readiness_weights.hpp"

#include <gtest/gtest.h>

#include "geo/core/error.hpp"
#include "tests/geo/progress/made.hpp"
#include <algorithm>
#include <cmath>
#include <random>

namespace ansinh::progress {
namespace {

Plan scheme() {
    return made::seedPlans()[1];
}

ReadinessRow row(const std::string& unit, std::map<std::string, std::optional<double>> parts) {
    ReadinessRow made;
    made.unit = unit;
    for (const ReadinessPart& part : scheme().readiness) made.parts[part.id] = std::nullopt;
    for (const auto& [part, value] : parts) made.parts[part] = value;
    return made;
}

ReadinessRow whole(const std::string& unit, double computers, double rest) {
    return row(unit, {{"computers", computers},
                      {"modern_terminals", rest},
                      {"antivirus", rest},
                      {"broadband", rest},
                      {"printer_scanner", rest}});
}

TEST(ReadinessWeights, TheLinesOfAScoreAddUpToIt) {
    const std::vector<ReadinessRow> rows{
        row("a", {{"computers", 1.0}, {"modern_terminals", 0.4}, {"broadband", 0.0}})};
    const ReadinessScore score = scoresOf(scheme(), rows, weightsOf(scheme())).front();
    EXPECT_NEAR(score.knownWeight, 0.7, 1e-12);
    ASSERT_TRUE(score.score);
    EXPECT_NEAR(*score.score, (0.3 + 0.25 * 0.4) / 0.7, 1e-12);
    double points = 0;
    double counted = 0;
    for (const ScoreLine& line : score.lines) {
        points += line.points;
        counted += line.counted;
        if (!line.value) {
            EXPECT_EQ(line.counted, 0);
        }
    }
    EXPECT_NEAR(points, *score.score, 1e-12);
    EXPECT_NEAR(counted, 1, 1e-12);
    EXPECT_EQ(score.readinessClass, "partly");
}

TEST(ReadinessWeights, TooLittleKnownIsNoScoreAndNoClass) {
    const std::vector<ReadinessRow> rows{row("a", {{"computers", 1.0}, {"broadband", 1.0}}),
                                         row("b", {{"computers", 1.0}, {"antivirus", 1.0}}), row("c", {})};
    const auto scores = scoresOf(scheme(), rows, weightsOf(scheme()));
    EXPECT_FALSE(scores[0].score) << "0.45 of the weight";
    EXPECT_TRUE(scores[1].score) << "0.3 + 0.2 is half";
    EXPECT_FALSE(scores[2].score);
    EXPECT_EQ(scores[2].readinessClass, "");
    Plan lenient = scheme();
    lenient.readinessLeastKnown = 0.4;
    EXPECT_TRUE(scoresOf(lenient, rows, weightsOf(lenient))[0].score);
}

TEST(ReadinessWeights, MovedOnesKeepTheirProportionsAndSumToOne) {
    const ReadinessWeights weights = weightsWith(scheme(), {{"computers", 0.6}});
    double sum = 0;
    for (const auto& [part, weight] : weights) sum += weight;
    EXPECT_NEAR(sum, 1, 1e-12);
    EXPECT_NEAR(weights.at("computers"), 0.6 / 1.3, 1e-12);
    EXPECT_NEAR(weights.at("antivirus") / weights.at("broadband"), 0.2 / 0.15, 1e-12);
}

TEST(ReadinessWeights, WrongOnesAreRefusedWithTheKnownParts) {
    for (const ReadinessWeights& wrong : {ReadinessWeights{{"computer", 1}}, ReadinessWeights{{"computers", -0.1}},
                                          ReadinessWeights{{"computers", std::nan("")}},
                                          ReadinessWeights{{"computers", 0},
                                                           {"modern_terminals", 0},
                                                           {"antivirus", 0},
                                                           {"broadband", 0},
                                                           {"printer_scanner", 0}}}) {
        try {
            (void)weightsWith(scheme(), wrong);
            ADD_FAILURE() << wrong.begin()->first;
        } catch (const Error& error) {
            EXPECT_EQ(error.code(), ErrorCode::BadArgument);
        }
    }
}

TEST(ReadinessWeights, OnlyCommunesNearABorderChangeClass) {
    // 0.3 · 1 + 0.7 · 0.7143 = 0.80001: with a fifth less on computers it falls below 0.8.
    const std::vector<ReadinessRow> rows{whole("a", 1, 0.7143), whole("b", 1, 1), whole("c", 0.2, 0.2)};
    const auto changes = sensitivityOf(scheme(), rows, weightsOf(scheme()));
    ASSERT_FALSE(changes.empty());
    for (const ClassChange& change : changes) EXPECT_EQ(change.unit, "a");
    const auto computers = std::ranges::find(changes, "computers", &ClassChange::part);
    ASSERT_NE(computers, changes.end());
    EXPECT_EQ(computers->factor, 0.8);
    EXPECT_EQ(computers->before, "ready");
    EXPECT_EQ(computers->after, "partly");
    EXPECT_NEAR(computers->scoreAfter, (0.24 + 0.7 * 0.7143) / 0.94, 1e-12);
}

TEST(ReadinessWeights, SensitivityAgreesWithScoringAnew) {
    std::mt19937 chance(3);
    std::uniform_real_distribution<double> share(0, 1);
    std::vector<ReadinessRow> rows;
    for (int i = 0; i < 60; ++i) rows.push_back(whole("u" + std::to_string(i), share(chance), share(chance)));
    for (int i = 0; i < 20; ++i) rows.push_back(row("v" + std::to_string(i), {{"computers", share(chance)}, {"antivirus", share(chance)}}));
    const auto own = scoresOf(scheme(), rows, weightsOf(scheme()));
    std::size_t expected = 0;
    for (const ReadinessPart& part : scheme().readiness)
        for (const double factor : {0.8, 1.2}) {
            const auto moved =
                scoresOf(scheme(), rows, weightsWith(scheme(), {{part.id, part.weight * factor}}));
            for (std::size_t i = 0; i < rows.size(); ++i)
                if (own[i].score && moved[i].score && own[i].readinessClass != moved[i].readinessClass) ++expected;
        }
    EXPECT_GT(expected, 0u);
    EXPECT_EQ(sensitivityOf(scheme(), rows, weightsOf(scheme())).size(), expected);
}

}  // namespace
}  // namespace ansinh::progress
