#include "app/items/icon_item.hpp"

#include <QImage>
#include <QPainter>
#include <gtest/gtest.h>

namespace ansinh::app {
namespace {

int inked(const IconItem& icon) {
    QImage image(40, 40, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    {
        QPainter painter(&image);
        icon.paintOnPaper(painter);
    }
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) count += qAlpha(image.pixel(x, y)) > 64;
    return count;
}

TEST(IconItem, everyIconIsDrawn) {
    IconItem icon;
    icon.setSize(40);
    icon.setWidth(40);
    icon.setHeight(40);
    const QStringList names = icon.names();
    EXPECT_GT(names.size(), 30);
    for (const QString& name : names) {
        icon.setName(name);
        EXPECT_GT(inked(icon), 20) << name.toStdString();
    }
    icon.setName("no such icon");
    EXPECT_EQ(inked(icon), 0);
}

TEST(IconItem, strokesHaveTheColourAndTheWeight) {
    IconItem icon;
    icon.setSize(40);
    icon.setWidth(40);
    icon.setHeight(40);
    icon.setName("minus");
    icon.setWeight(1);
    const int thin = inked(icon);
    icon.setWeight(4);
    EXPECT_GT(inked(icon), 2 * thin);
    icon.setColor(Qt::transparent);
    EXPECT_EQ(inked(icon), 0);
}

}  // namespace
}  // namespace ansinh::app
