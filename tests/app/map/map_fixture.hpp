#pragma once

#include "app/map/commune_layer.hpp"
#include "app/map/map_scene.hpp"

#include <QImage>
#include <QQuickWindow>

#include <memory>
#include <vector>

namespace ansinh::test {

/// A square country: side × side square communes "00", "01" … (row, column), the row counted from the north. The cells
/// of its coarse level are the same squares.
struct SquareCountry {
    explicit SquareCountry(int side);

    [[nodiscard]] Point middleOf(int row, int column) const;
    [[nodiscard]] Box box() const;

    int side;
    Point corner{0.8, 0.45};  ///< mercator square
    double cell = 0.0003;
    std::shared_ptr<const std::vector<MapLevel>> levels;
    std::vector<SceneCommune> communes;
};

/// A window with a background that nothing else has the colour of.
class Stage {
public:
    Stage(int width, int height);

    /// Fits `layer` into the window, with the camera on `box`.
    void add(MapLayer& layer, const Box& box);
    [[nodiscard]] QImage grab();
    [[nodiscard]] QQuickWindow& window() { return window_; }

    static constexpr QRgb background = 0xffff00ff;

private:
    QQuickWindow window_;
};

[[nodiscard]] int pixelsLike(const QImage& image, QColor colour, int tolerance = 6, QRect where = {});

}  // namespace ansinh::test
