#include "app/map/label_placement.hpp"

#include <algorithm>
#include <tuple>

namespace ansinh {

std::vector<int> placeLabels(std::vector<LabelWish> wishes, QSizeF size) {
    std::ranges::sort(wishes, [](const LabelWish& a, const LabelWish& b) {
        return std::tuple(!a.always, !a.kept, -a.importance, a.label) <
               std::tuple(!b.always, !b.kept, -b.importance, b.label);
    });
    const QRectF screen({0, 0}, size);
    std::vector<int> shown;
    std::vector<QRectF> taken;
    for (const LabelWish& wish : wishes) {
        if (!screen.contains(wish.rect)) continue;
        if (std::ranges::any_of(taken, [&](const QRectF& rect) { return rect.intersects(wish.rect); })) continue;
        taken.push_back(wish.rect);
        shown.push_back(wish.label);
    }
    return shown;
}

}  // namespace ansinh
