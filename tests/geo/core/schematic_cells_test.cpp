#include "geo/core/schematic_cells.hpp"

#include "geo/core/coverage.hpp"
#include "geo/core/error.hpp"
#include "geo/core/map_levels.hpp"
#include "geo/core/measure.hpp"
#include "geo/core/power_diagram.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "real_communes.hpp"
#include <algorithm>
#include <chrono>
#include <cmath>
#include <fstream>
#include <iostream>
#include <random>
#include <set>

namespace ansinh {
namespace {

using test::square;

Commune communeAt(const std::string& code, Point label, double areaKm2) {
    Commune commune;
    commune.code = code;
    commune.labelPoint = label;
    commune.legalAreaKm2 = areaKm2;
    return commune;
}

OutlinePart partOf(std::vector<std::string> communes, Ring outer) {
    return {std::move(communes), Polygon{std::move(outer), {}}};
}

double areaOf(const std::vector<Boundary>& boundaries) {
    double sum = 0;
    for (const Boundary& boundary : boundaries) sum += areaM2(boundary.shape);
    return sum;
}

void expectACoverage(const std::vector<Boundary>& boundaries, std::span<const Commune> communes) {
    const CoverageReport report = checkCoverage(boundaries, communes, Monitor::silent());
    EXPECT_TRUE(report.overlaps.empty());
    EXPECT_TRUE(report.gaps.empty());
    EXPECT_TRUE(report.missing.empty());
    EXPECT_TRUE(report.doubled.empty());
    for (const Boundary& boundary : boundaries) {
        ASSERT_EQ(boundary.shape.size(), 1U) << boundary.commune << " is not one piece";
        EXPECT_FALSE(repair(boundary.shape).changed) << boundary.commune;
        EXPECT_EQ(boundary.quality, BoundaryQuality::Schematic);
    }
}

ErrorCode codeOfFailure(std::span<const Commune> communes, std::span<const OutlinePart> outline) {
    try {
        (void)schematicCells(communes, outline, Monitor::silent());
    } catch (const Error& error) {
        return error.code();
    }
    return ErrorCode::Internal;
}

TEST(SchematicCells, SharesASquareByLegalArea) {
    const std::vector<Commune> communes = {communeAt("1", {108.02, 16.05}, 10), communeAt("2", {108.08, 16.05}, 30)};
    const std::vector<OutlinePart> outline = {partOf({"1", "2"}, square(108, 16, 0.1))};
    const std::vector<Boundary> cells = schematicCells(communes, outline, Monitor::silent());
    ASSERT_EQ(cells.size(), 2U);
    expectACoverage(cells, communes);
    EXPECT_NEAR(areaM2(cells[1].shape) / areaM2(cells[0].shape), 3, 0.03);
    EXPECT_NEAR(areaOf(cells) / areaM2({outline[0].shape}), 1, 1e-4);
}

TEST(SchematicCells, ACornerWhereFourMeetIsOnePoint) {
    std::vector<Commune> communes;
    std::vector<std::string> codes;
    for (int i = 0; i < 16; ++i) {
        codes.push_back(std::to_string(i));
        communes.push_back(communeAt(codes.back(), {108.0125 + 0.025 * (i % 4), 16.0125 + 0.025 * (i / 4)}, 5));
    }
    const std::vector<OutlinePart> outline = {partOf(codes, square(108, 16, 0.1))};
    expectACoverage(schematicCells(communes, outline, Monitor::silent()), communes);
}

TEST(SchematicCells, ACellThatTheOutlineCutsApartKeepsOnePiece) {
    // A comb: three teeth on a back. The cell of "a", in the left tooth, would reach over into the next tooth.
    const Ring comb = {{0, 0},     {0, 1},     {0.1, 1}, {0.1, 0.1}, {0.2, 0.1}, {0.2, 1}, {0.3, 1},
                       {0.3, 0.1}, {0.4, 0.1}, {0.4, 1}, {0.5, 1},   {0.5, 0},   {0, 0}};
    const std::vector<Commune> communes = {communeAt("a", {0.05, 0.9}, 50), communeAt("b", {0.25, 0.3}, 30),
                                           communeAt("c", {0.45, 0.5}, 20), communeAt("d", {0.25, 0.05}, 10)};
    const std::vector<OutlinePart> outline = {partOf({"a", "b", "c", "d"}, comb)};
    const std::vector<Boundary> cells = schematicCells(communes, outline, Monitor::silent());
    expectACoverage(cells, communes);
    EXPECT_NEAR(areaOf(cells) / areaM2({outline[0].shape}), 1, 1e-4);
}

TEST(PowerDiagram, EveryPlaceIsInTheCellOfItsNearestSite) {
    // Cells are cut by near sites only, since the far ones cut nothing: that must be so with heavy sites too.
    std::mt19937 random(11);
    std::uniform_real_distribution<double> place(0, 100);
    const PowerDiagram diagram({{0, 0}, {100, 0}, {100, 100}, {0, 100}, {0, 0}});
    for (const double heaviest : {0.0, 40.0, 400.0}) {
        std::vector<PowerSite> sites;
        for (int i = 0; i < 200; ++i) sites.push_back({{place(random), place(random)}, heaviest * place(random) / 100});
        const std::vector<PowerCell> cells = diagram.cells(sites);
        double sum = 0;
        for (const CellShare& share : diagram.shares(cells)) sum += share.area;
        EXPECT_NEAR(sum, 10'000, 1e-6) << "no gap and no overlap";
        for (int i = 0; i < 500; ++i) {
            const Point p{place(random), place(random)};
            const auto nearest = std::ranges::min_element(sites, {}, [&](const PowerSite& s) { return powerDistance(s, p); });
            Ring ring = cells[static_cast<std::size_t>(nearest - sites.begin())].corners;
            ASSERT_FALSE(ring.empty());
            ring.push_back(ring.front());
            EXPECT_TRUE(isInside(ring, p));
        }
    }
}

TEST(SchematicCells, ACommuneAloneHasItsPart) {
    const std::vector<Commune> communes = {communeAt("1", {108.05, 16.05}, 100), communeAt("2", {112.05, 16.05}, 1)};
    const std::vector<OutlinePart> outline = {partOf({"1"}, square(108, 16, 0.1)), partOf({"2"}, square(112, 16, 0.1))};
    const std::vector<Boundary> cells = schematicCells(communes, outline, Monitor::silent());
    ASSERT_EQ(cells.size(), 2U);
    EXPECT_EQ(cells[1].commune, "2");
    EXPECT_NEAR(areaM2(cells[1].shape), areaM2({outline[1].shape}), 1);
}

TEST(SchematicCells, RefusesWhatDoesNotFitTogether) {
    const std::vector<Commune> communes = {communeAt("1", {108.05, 16.05}, 10), communeAt("2", {109, 16.05}, 10)};
    const Ring ring = square(108, 16, 0.1);
    EXPECT_EQ(codeOfFailure(communes, std::vector{partOf({"1", "2"}, ring)}), ErrorCode::DataInvalid)
        << "label outside";
    EXPECT_EQ(codeOfFailure(communes, std::vector{partOf({"1"}, ring)}), ErrorCode::DataInvalid) << "in no part";
    EXPECT_EQ(codeOfFailure(communes, std::vector{partOf({"1", "9"}, ring)}), ErrorCode::DataInvalid) << "unknown";
    EXPECT_EQ(codeOfFailure(communes, std::vector{partOf({"1"}, ring), partOf({"1"}, ring)}), ErrorCode::DataInvalid);
    OutlinePart holed = partOf({"1"}, ring);
    holed.shape.holes.push_back(square(108.01, 16.01, 0.01));
    EXPECT_EQ(codeOfFailure(std::span(communes).first(1), std::vector{holed}), ErrorCode::DataInvalid) << "hole";
    const std::vector<Commune> twice = {communeAt("1", {108.05, 16.05}, 10), communeAt("2", {108.05, 16.05}, 10)};
    EXPECT_EQ(codeOfFailure(twice, std::vector{partOf({"1", "2"}, ring)}), ErrorCode::DataInvalid) << "same label";
    const std::vector<Commune> empty = {communeAt("1", {108.05, 16.05}, 0)};
    EXPECT_EQ(codeOfFailure(empty, std::vector{partOf({"1"}, ring)}), ErrorCode::DataInvalid) << "no area";
}

/// The project's own outline with the facts of the real communes.
class CityCells : public testing::Test {
protected:
    struct City {
        std::vector<OutlinePart> outline;
        std::vector<Boundary> cells;
        double seconds = 0;
    };
    static const City& city() {
        static const City made = [] {
            City result;
            result.outline = readOutline();
            const auto start = std::chrono::steady_clock::now();
            result.cells = schematicCells(test::realCommunes(), result.outline, Monitor::silent());
            result.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
            return result;
        }();
        return made;
    }
    static std::vector<OutlinePart> readOutline() {
        std::ifstream file(std::string(ANSINH_SOURCE_DIR) + "/data/outline.json");
        const nlohmann::json json = nlohmann::json::parse(file);
        std::set<std::string> others;
        for (const Commune& commune : test::realCommunes()) others.insert(commune.code);
        for (const auto& part : json.at("parts"))
            if (part.at("communes").is_array())
                for (const auto& code : part.at("communes")) others.erase(code.get<std::string>());
        std::vector<OutlinePart> result;
        for (const auto& part : json.at("parts")) {
            OutlinePart& read = result.emplace_back();
            if (part.at("communes").is_array())
                read.communes = part.at("communes").get<std::vector<std::string>>();
            else
                read.communes.assign(others.begin(), others.end());
            for (const auto& place : part.at("outer")) read.shape.outer.push_back({place.at(0), place.at(1)});
            read.shape.outer.push_back(read.shape.outer.front());
        }
        return result;
    }
    static double legalAreaOf(const OutlinePart& part) {
        double sum = 0;
        for (const Commune& commune : test::realCommunes())
            if (std::find(part.communes.begin(), part.communes.end(), commune.code) != part.communes.end())
                sum += commune.legalAreaKm2;
        return sum * 1e6;
    }
    void SetUp() override {
        if (!test::haveRealCommunes()) GTEST_SKIP() << "no real commune facts on this machine";
    }
};

TEST_F(CityCells, OutlineHasAboutTheLegalArea) {
    ASSERT_EQ(city().outline.size(), 3U);
    EXPECT_NEAR(areaM2({city().outline[0].shape}) / legalAreaOf(city().outline[0]), 1, 0.03);
    EXPECT_NEAR(areaM2({city().outline[1].shape}) / legalAreaOf(city().outline[1]), 1, 0.1);
    EXPECT_NEAR(areaM2({city().outline[2].shape}) / legalAreaOf(city().outline[2]), 1, 0.1);
}

TEST_F(CityCells, FitTogetherAndFillTheOutline) {
    ASSERT_EQ(city().cells.size(), 94U);
    expectACoverage(city().cells, test::realCommunes());
    double outline = 0;
    for (const OutlinePart& part : city().outline) outline += areaM2({part.shape});
    EXPECT_NEAR(areaOf(city().cells) / outline, 1, 1e-4);
    std::cout << "94 cells in " << city().seconds << " s\n";
}

TEST_F(CityCells, LeaveNoCracksBetweenNeighbours) {
    // Where two neighbours' vertices differed, both sides of that stretch would count as outer edges.
    double outer = 0;
    const std::vector<MapLevel> levels = buildMapLevels(city().cells, Monitor::silent());
    for (const BorderLine& line : levels.front().borders) {
        if (!line.right.empty()) continue;
        Line lonLat;
        for (std::size_t i = 0; i < line.xy.size(); i += 2)
            lonLat.push_back(lonLatFromMercator({line.origin.x + static_cast<double>(line.xy[i]),
                                                 line.origin.y + static_cast<double>(line.xy[i + 1])}));
        outer += lengthM(lonLat);
    }
    double outline = 0;
    for (const OutlinePart& part : city().outline) outline += lengthM(part.shape.outer);
    EXPECT_NEAR(outer / outline, 1, 1e-3);
}

TEST_F(CityCells, LookLikeTheCity) {
    // Sampled on a grid: land that both have, against land that either has.
    const CommuneLocator drawn(city().cells);
    const CommuneLocator real(test::realBoundaries());
    int both = 0;
    int either = 0;
    int sameCommune = 0;
    for (int i = 0; i < 80; ++i)
        for (int j = 0; j < 70; ++j) {
            const Point place{107.15 + 0.02 * i, 14.9 + 0.02 * j};
            const auto a = drawn.at(place);
            const auto b = real.at(place);
            if (a || b) ++either;
            if (a && b) ++both;
            if (a && a == b) ++sameCommune;
        }
    std::cout << "outline: intersection over union " << static_cast<double>(both) / either << ", same commune at "
              << static_cast<double>(sameCommune) / both << " of the common land\n";
    EXPECT_GT(static_cast<double>(both) / either, 0.85);
}

TEST_F(CityCells, HaveTheirShareOfTheLegalAreas) {
    const OutlinePart& mainland = city().outline.front();
    const double scale = areaM2({mainland.shape}) / legalAreaOf(mainland);
    for (std::size_t i = 0; i < city().cells.size(); ++i) {
        const Commune& commune = test::realCommunes()[i];
        ASSERT_EQ(city().cells[i].commune, commune.code);
        if (std::find(mainland.communes.begin(), mainland.communes.end(), commune.code) == mainland.communes.end())
            continue;
        EXPECT_NEAR(areaM2(city().cells[i].shape) / (commune.legalAreaKm2 * 1e6 * scale), 1, 0.02) << commune.code;
    }
}

TEST_F(CityCells, MostHoldTheirLabelPoint) {
    const CommuneLocator locator(city().cells);
    int inside = 0;
    for (const Commune& commune : test::realCommunes()) {
        if (locator.at(commune.labelPoint) == commune.code) ++inside;
        EXPECT_LT(locator.distanceTo(commune.code, commune.labelPoint), 3000) << commune.code;
    }
    EXPECT_GE(inside, 85);
}

TEST_F(CityCells, AreTheSameEveryTime) {
    const std::vector<Boundary> again = schematicCells(test::realCommunes(), city().outline, Monitor::silent());
    for (std::size_t i = 0; i < again.size(); ++i) EXPECT_EQ(again[i].shape, city().cells[i].shape);
}

}  // namespace
}  // namespace ansinh
