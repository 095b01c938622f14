#include "app/items/status_cell_painter.hpp"

#include "app/services/style_file.hpp"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

#include <set>

namespace ansinh::app {
namespace {

class StatusCellPainterTest : public testing::Test {
protected:
    static QImage painted(const StatusCell& cell, bool dark = false) {
        static int argc = 1;
        static char name[] = "test";
        static char* argv[] = {name, nullptr};
        qputenv("QT_QPA_PLATFORM", "offscreen");
        static const QGuiApplication application(argc, argv);
        QImage image(110, 29, QImage::Format_ARGB32_Premultiplied);
        image.fill(dark ? Qt::black : Qt::white);
        CellLook look{dark, dark ? Qt::white : Qt::black, Qt::gray, Qt::red, Qt::blue, QFont("Noto Sans")};
        look.font.setPixelSize(13);
        QPainter painter(&image);
        paintStatusCell(painter, {0, 0, 110, 29}, cell, look);
        return image;
    }
    static StatusCell of(const char* standing, const char* mapClass, const char* state) {
        StatusCell cell;
        cell.text = "24/28";
        cell.standing = standing;
        cell.mapClass = mapClass;
        cell.valueState = state;
        return cell;
    }
    static QImage grey(QImage image) { return image.convertToFormat(QImage::Format_Grayscale8); }
};

TEST_F(StatusCellPainterTest, everyStandingHasALookOfItsOwnWithoutColourToo) {
    const std::vector<QImage> all{
        grey(painted(of("met", "met", "verified"))),
        grey(painted(of("on_the_way", "on_the_way", "verified"))),
        grey(painted(of("behind", "behind_large", "verified"))),
        grey(painted(of("not_reported", "not_reported", "not_reported"))),
        grey(painted(of("not_applicable", "not_applicable", "not_applicable"))),
    };
    for (std::size_t a = 0; a < all.size(); ++a)
        for (std::size_t b = a + 1; b < all.size(); ++b) EXPECT_NE(all[a], all[b]) << a << " " << b;
}

TEST_F(StatusCellPainterTest, marksDifferInShapeNotOnlyInColour) {
    // The same class, so the same fill: only the stroke can tell.
    EXPECT_NE(painted(of("met", "met", "verified")), painted(of("behind", "met", "verified")));
}

TEST_F(StatusCellPainterTest, provisionalAndZeroCarryAPattern) {
    const QImage verified = painted(of("behind", "behind_small", "verified"));
    EXPECT_NE(verified, painted(of("behind", "behind_small", "provisional")));
    EXPECT_NE(verified, painted(of("behind", "behind_small", "zero")));
}

TEST_F(StatusCellPainterTest, widthHoldsTheTexts) {
    QFont font("Noto Sans");
    font.setPixelSize(13);
    (void)painted({});
    StatusCell small = of("behind", "behind_small", "verified");
    StatusCell wide = small;
    wide.text = "12.345/13.000";
    wide.gap = "−1.234";
    EXPECT_GT(widthNeeded(wide, font), widthNeeded(small, font) + 60);
}

TEST_F(StatusCellPainterTest, aLineIsDrawnInsteadOfTexts) {
    StatusCell line;
    line.trend = {{0, 0.1}, {0.5, 0.4}, {1, 1}};
    const QImage drawn = painted(line);
    int blue = 0;
    for (int x = 0; x < drawn.width(); ++x)
        for (int y = 0; y < drawn.height(); ++y)
            if (drawn.pixelColor(x, y) == QColor(Qt::blue)) ++blue;
    EXPECT_GT(blue, 40);
}

}  // namespace
}  // namespace ansinh::app
