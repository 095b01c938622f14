#include "picture_compare.hpp"

#include <algorithm>
#include <cstdlib>

namespace ansinh::test {

namespace {

constexpr int tolerance = 255 / 6;

bool different(QRgb a, QRgb b) {
    return std::max({std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)), std::abs(qBlue(a) - qBlue(b))}) >
           tolerance;
}

QRgb pale(QRgb p) {
    const int grey = 170 + qGray(p) / 3;
    return qRgb(grey, grey, grey);
}

}  // namespace

PictureDifference compare(const QImage& expected, const QImage& found) {
    PictureDifference difference;
    difference.shown = found.convertToFormat(QImage::Format_RGB32);
    difference.sameSize = expected.size() == found.size();
    if (!difference.sameSize) return difference;
    const QImage before = expected.convertToFormat(QImage::Format_RGB32);
    int count = 0;
    for (int y = 0; y < before.height(); ++y) {
        for (int x = 0; x < before.width(); ++x) {
            const QRgb now = difference.shown.pixel(x, y);
            const bool changed = different(before.pixel(x, y), now);
            count += changed;
            difference.shown.setPixel(x, y, changed ? qRgb(220, 0, 0) : pale(now));
        }
    }
    difference.share = static_cast<double>(count) / std::max(1, before.width() * before.height());
    return difference;
}

}  // namespace ansinh::test
