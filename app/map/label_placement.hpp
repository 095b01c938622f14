#pragma once

#include <QRectF>
#include <QSizeF>

#include <vector>

namespace ansinh {

/// A label that would like to be shown.
struct LabelWish {
    int label = 0;
    std::vector<QRectF> places;  ///< on the screen, the best first
    double importance = 0;
    bool kept = false;    ///< was shown in the last frame: stays as long as it can, so that labels don't flicker
    bool always = false;  ///< placed before all others (the selected commune)
};

struct PlacedLabel {
    int label = 0;
    QRectF rect;
};

/// The labels that are shown: none over another or over something `occupied`, none cut by the edge of `size`. Greedy,
/// in the order always, kept, importance, number. A label that is wanted always may cover what is occupied.
[[nodiscard]] std::vector<PlacedLabel> placeLabels(std::vector<LabelWish> wishes, QSizeF size,
                                                   const std::vector<QRectF>& occupied);

}  // namespace ansinh
