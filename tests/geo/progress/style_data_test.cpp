#include <gtest/gtest.h>

#include "tests/geo/progress/made.hpp"
#include <algorithm>
#include <array>
#include <cmath>
#include <fstream>
#include <map>
#include <regex>
#include <sstream>

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
    const std::regex entry("\"([a-z_]+)\": \"(#[0-9a-f]{6})\"");
    for (std::sregex_iterator at(part.begin(), part.end(), entry), end; at != end; ++at) colours[(*at)[1]] = (*at)[2];
    return colours;
}

class StandingColours : public testing::TestWithParam<const char*> {};

TEST_P(StandingColours, StayApartForEveryEye) {
    const auto colours = coloursOf(GetParam());
    ASSERT_EQ(colours.size(), 7u);
    for (const Matrix& eye : {normal, protan, deutan, tritan})
        for (const auto& [a, first] : colours)
            for (const auto& [b, second] : colours) {
                if (a >= b) continue;
                const Colour p = lab(seen(linear(first), eye));
                const Colour q = lab(seen(linear(second), eye));
                EXPECT_GT(std::hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]), 12) << a << " and " << b;
            }
}

TEST_P(StandingColours, TheLadderFromMetToFarBehindStaysApartInGrey) {
    const auto colours = coloursOf(GetParam());
    const std::array<const char*, 5> filled = {"met", "on_the_way", "behind_small", "behind_medium", "behind_large"};
    for (const char* a : filled)
        for (const char* b : filled) {
            if (a == b) continue;
            EXPECT_GT(std::abs(lab(linear(colours.at(a)))[0] - lab(linear(colours.at(b)))[0]), 7) << a << " and " << b;
        }
}

INSTANTIATE_TEST_SUITE_P(LightAndDark, StandingColours, testing::Values("standing_light", "standing_dark"));

}  // namespace
}  // namespace ansinh::progress
