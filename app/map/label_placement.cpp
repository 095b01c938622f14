#include "app/map/label_placement.hpp"

#include <algorithm>
#include <tuple>

namespace ansinh {

namespace {

bool clear(const QRectF& rect, const std::vector<QRectF>& others) {
    return std::ranges::none_of(others, [&](const QRectF& other) { return other.intersects(rect); });
}

}  // namespace

std::vector<PlacedLabel> placeLabels(std::vector<LabelWish> wishes, QSizeF size, const std::vector<QRectF>& occupied) {
    std::ranges::sort(wishes, [](const LabelWish& a, const LabelWish& b) {
        return std::tuple(!a.always, !a.kept, -a.importance, a.label) <
               std::tuple(!b.always, !b.kept, -b.importance, b.label);
    });
    const QRectF screen({0, 0}, size);
    std::vector<PlacedLabel> shown;
    std::vector<QRectF> taken;
    for (const LabelWish& wish : wishes) {
        const auto free = [&](const QRectF& rect) {
            return screen.contains(rect) && clear(rect, taken) && clear(rect, occupied);
        };
        auto place = std::ranges::find_if(wish.places, free);
        if (place == wish.places.end() && wish.always)
            place = std::ranges::find_if(
                wish.places, [&](const QRectF& rect) { return screen.contains(rect) && clear(rect, taken); });
        if (place == wish.places.end()) continue;
        taken.push_back(*place);
        shown.push_back({wish.label, *place});
    }
    return shown;
}

}  // namespace ansinh
