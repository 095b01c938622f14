#include "app/map/contrast.hpp"

#include <algorithm>
#include <cmath>

namespace ansinh {

namespace {

// Less than the 3 that WCAG 2 asks of signs that stand alone: every class has its number beside it, and a yellow that is
// mixed until 3 is a brown.
constexpr double leastContrast = 2.5;

double linear(double value) {
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

}  // namespace

double luminance(const QColor& colour) {
    return 0.2126 * linear(static_cast<double>(colour.redF())) + 0.7152 * linear(static_cast<double>(colour.greenF())) +
           0.0722 * linear(static_cast<double>(colour.blueF()));
}

double contrast(const QColor& a, const QColor& b) {
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

bool wantsLightInk(const QColor& fill) {
    return contrast(fill, Qt::white) > contrast(fill, Qt::black);
}

QColor mixed(const QColor& a, const QColor& b, float shareOfB) {
    const auto mix = [shareOfB](float x, float y) { return x + (y - x) * shareOfB; };
    return QColor::fromRgbF(mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()), mix(a.blueF(), b.blueF()));
}

QColor seenOn(const QColor& colour, const QColor& paper) {
    const QColor away = wantsLightInk(paper) ? Qt::white : Qt::black;
    constexpr int steps = 20;
    for (int step = 0; step < steps; ++step) {
        const QColor tried = step == 0 ? colour : mixed(colour, away, static_cast<float>(step) / steps);
        if (contrast(tried, paper) >= leastContrast) return tried;
    }
    return away;
}

}  // namespace ansinh
