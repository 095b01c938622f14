#pragma once

#include <QImage>
#include <QString>

namespace ansinh::test {

/// How far two pictures are apart.
struct PictureDifference {
    bool sameSize = false;
    double share = 1;  ///< of pixels that a person would call different
    QImage shown;      ///< the second picture, pale, with these pixels in red
};

/// Pixels are different when a colour channel is by more than a sixth of its range: a shifted edge or another colour,
/// not another rounding.
[[nodiscard]] PictureDifference compare(const QImage& expected, const QImage& found);

}  // namespace ansinh::test
