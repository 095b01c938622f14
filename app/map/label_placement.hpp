#pragma once

#include <QRectF>
#include <QSizeF>

#include <vector>

namespace ansinh {

/// A label that would like to be shown.
struct LabelWish {
    int label = 0;
    QRectF rect;  ///< on the screen
    double importance = 0;
    bool kept = false;    ///< was shown in the last frame: stays as long as it can, so that labels don't flicker
    bool always = false;  ///< placed before all others (the selected commune)
};

/// Numbers of the labels that are shown, none over another and none cut by the edge of `size`: greedy, in the order
/// always, kept, importance, number.
[[nodiscard]] std::vector<int> placeLabels(std::vector<LabelWish> wishes, QSizeF size);

}  // namespace ansinh
