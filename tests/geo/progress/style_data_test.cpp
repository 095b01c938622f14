#include <gtest/gtest.h>

#include "tests/geo/progress/made.hpp"
#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <fstream>
#include <map>
#include <ostream>
#include <regex>
#include <sstream>
#include <vector>

// The standing colours must stay apart for eyes that lack a cone, and in a grey print: the simulation matrices are
// those of Machado, Oliveira and Fernandes (2009) at full severity.

namespace ansinh::progress {
namespace {

using Colour = std::array<double, 3>;
using Matrix = std::array<Colour, 3>;

constexpr Matrix normal = {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
constexpr Matrix protan = {
    {{.152286, 1.052583, -.204868}, {.114503, .786281, .099216}, {-.003882, -.048116, 1.051998}}};
constexpr Matrix deutan = {{{.367322, .860646, -.227968}, {.280085, .672501, .047413}, {-.011820, .042940, .968881}}};
constexpr Matrix tritan = {{{1.255528, -.076749, -.178779}, {-.078411, .930809, .147602}, {.004733, .691367, .303900}}};

Colour linear(const std::string& hex) {
    Colour rgb{};
    for (std::size_t i = 0; i < 3; ++i) {
        const double value = std::stoi(hex.substr(1 + 2 * i, 2), nullptr, 16) / 255.0;
        rgb[i] = value <= .04045 ? value / 12.92 : std::pow((value + .055) / 1.055, 2.4);
    }
    return rgb;
}

Colour seen(const Colour& c, const Matrix& by) {
    Colour out{};
    for (std::size_t i = 0; i < 3; ++i)
        out[i] = std::clamp(by[i][0] * c[0] + by[i][1] * c[1] + by[i][2] * c[2], 0.0, 1.0);
    return out;
}

Colour lab(const Colour& c) {
    const auto f = [](double t) { return t > .008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
    const double x = f((.4124 * c[0] + .3576 * c[1] + .1805 * c[2]) / .95047);
    const double y = f(.2126 * c[0] + .7152 * c[1] + .0722 * c[2]);
    const double z = f((.0193 * c[0] + .1192 * c[1] + .9505 * c[2]) / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

/// The colours of one block of style.json, by key.
std::map<std::string, std::string> coloursOf(const std::string& block) {
    std::ifstream file(made::dataFile("style.json"));
    std::stringstream text;
    text << file.rdbuf();
    const std::string all = text.str();
    const std::size_t begin = all.find("\"" + block + "\": {\n");
    const std::string part = all.substr(begin, all.find("\n  }", begin) - begin);
    std::map<std::string, std::string> colours;
    const std::regex entry("\"([a-z_0-9]+)\": \"(#[0-9a-f]{6})\"");
    for (std::sregex_iterator at(part.begin(), part.end(), entry), end; at != end; ++at) colours[(*at)[1]] = (*at)[2];
    return colours;
}

/// The colour or colours that a block has for one theme, in order.
std::vector<std::string> themed(const std::string& block, const std::string& theme) {
    std::ifstream file(made::dataFile("style.json"));
    std::stringstream text;
    text << file.rdbuf();
    const std::string all = text.str();
    const std::string key = "\"" + theme + "\": ";
    const std::size_t begin = all.find(key, all.find("\"" + block + "\": {")) + key.size();
    const std::string part = all.substr(begin, all.find_first_of(all[begin] == '[' ? "]" : ",}", begin) - begin);
    std::vector<std::string> colours;
    const std::regex entry("#[0-9a-f]{6}");
    for (std::sregex_iterator at(part.begin(), part.end(), entry), end; at != end; ++at) colours.push_back(at->str());
    return colours;
}

double apart(const Colour& a, const Colour& b) {
    const Colour p = lab(a);
    const Colour q = lab(b);
    return std::hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}

/// A block of the file, how many colours it has, and those that a grey print must tell apart without a pattern.
struct Ramp {
    const char* block;
    std::size_t size;
    std::vector<const char*> ladder;
};

void PrintTo(const Ramp& ramp, std::ostream* out) {
    *out << ramp.block;
}

const std::vector<const char*> kStandings = {"met",           "on_the_way",   "behind_small",
                                             "behind_medium", "behind_large", "behind_severe"};
const std::vector<const char*> kReadiness = {"readiness_1", "readiness_2", "readiness_3", "readiness_4"};

class MapColours : public testing::TestWithParam<Ramp> {};

TEST_P(MapColours, StayApartForEveryEye) {
    const auto colours = coloursOf(GetParam().block);
    ASSERT_EQ(colours.size(), GetParam().size);
    for (const Matrix& eye : {normal, protan, deutan, tritan})
        for (const auto& [a, first] : colours)
            for (const auto& [b, second] : colours) {
                if (a >= b) continue;
                EXPECT_GT(apart(seen(linear(first), eye), seen(linear(second), eye)), 11) << a << " and " << b;
            }
}

TEST_P(MapColours, TheLadderStaysApartInGrey) {
    const auto colours = coloursOf(GetParam().block);
    for (const char* a : GetParam().ladder)
        for (const char* b : GetParam().ladder) {
            if (a == b) continue;
            EXPECT_GT(std::abs(lab(linear(colours.at(a)))[0] - lab(linear(colours.at(b)))[0]), 7) << a << " and " << b;
        }
}

// Of a change, gains and losses are as dark as each other: losses are lined.
INSTANTIATE_TEST_SUITE_P(LightAndDark, MapColours,
                         testing::Values(Ramp{"standing_light", 8, kStandings}, Ramp{"standing_dark", 8, kStandings},
                                         Ramp{"readiness_light", 4, kReadiness}, Ramp{"readiness_dark", 4, kReadiness},
                                         Ramp{"change_light", 5, {"better_much", "better", "same"}},
                                         Ramp{"change_light", 5, {"worse_much", "worse", "same"}},
                                         Ramp{"change_dark", 5, {"better_much", "better", "same"}},
                                         Ramp{"change_dark", 5, {"worse_much", "worse", "same"}}));

// In print the eye goes to what is darkest: that must be what is furthest behind.
TEST(MapColoursInPrint, TheFurtherBehindTheDarker) {
    const auto colours = coloursOf("standing_light");
    double before = 100;
    for (const char* key : {"on_the_way", "met", "behind_small", "behind_medium", "behind_large", "behind_severe"}) {
        const double now = lab(linear(colours.at(key)))[0];
        EXPECT_LT(now, before) << key;
        before = now;
    }
}

/// How far apart classes must be as they are filled on the map, and from what lies round them; for every eye.
struct ClassLook {
    const char* theme;
    double groundShare;  ///< of the fill, as in app/services/style_file.cpp
    double fromEachOther;
    double fromGround;
    double onPanel;  ///< contrast of the full colour with the panels it is shown on
};

void PrintTo(const ClassLook& look, std::ostream* out) {
    *out << look.theme;
}

double contrast(const Colour& a, const Colour& b) {
    const auto luminance = [](const Colour& c) { return .2126 * c[0] + .7152 * c[1] + .0722 * c[2]; };
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + .05) / (darker + .05);
}

class ClassColours : public testing::TestWithParam<ClassLook> {};

TEST_P(ClassColours, AreSeenBesideEachOtherAndOnTheGround) {
    const ClassLook look = GetParam();
    const auto base = coloursOf(look.theme);
    const std::vector<std::string> colours = themed("class_colours", look.theme);
    ASSERT_EQ(colours.size(), 8u);
    const auto channel = [](const std::string& hex, std::size_t i) {
        return std::stoi(hex.substr(1 + 2 * i, 2), nullptr, 16);
    };
    const std::array<std::string, 3> around = {base.at("ground"), base.at("sea"), themed("no_class", look.theme).at(0)};
    std::vector<Colour> fills;
    for (const std::string& colour : colours) {
        char mixed[8];
        std::array<int, 3> rgb{};
        for (std::size_t i = 0; i < 3; ++i)
            rgb[i] = static_cast<int>(std::lround(channel(colour, i) * (1 - look.groundShare) +
                                                  channel(base.at("ground"), i) * look.groundShare));
        std::snprintf(mixed, sizeof mixed, "#%02x%02x%02x", rgb[0], rgb[1], rgb[2]);
        fills.push_back(linear(mixed));
        for (const char* paper : {"panel", "raised"})
            EXPECT_GT(contrast(linear(colour), linear(base.at(paper))), look.onPanel) << colour << " on " << paper;
    }
    for (const Matrix& eye : {normal, protan, deutan, tritan})
        for (std::size_t a = 0; a < fills.size(); ++a) {
            for (std::size_t b = a + 1; b < fills.size(); ++b)
                EXPECT_GT(apart(seen(fills[a], eye), seen(fills[b], eye)), look.fromEachOther)
                    << a + 1 << " and " << b + 1;
            for (const std::string& ground : around)
                EXPECT_GT(apart(seen(fills[a], eye), seen(linear(ground), eye)), look.fromGround)
                    << a + 1 << " and " << ground;
        }
}

// In the light look outline and spokes carry what the palest fills don't.
INSTANTIATE_TEST_SUITE_P(LightAndDark, ClassColours,
                         testing::Values(ClassLook{"light", .45, 8, 7, 1.6}, ClassLook{"dark", .35, 14, 20, 3}));

}  // namespace
}  // namespace ansinh::progress
