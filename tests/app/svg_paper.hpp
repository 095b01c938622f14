#pragma once

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>
#include <QSvgRenderer>

#include <functional>

namespace ansinh::test {

/// The file that drawing on an SVG of that size gives.
inline QByteArray svgOf(QSize size, const std::function<void(QPaintDevice&)>& draw) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setSize(size);
    generator.setViewBox(QRect({0, 0}, size));
    draw(generator);
    return bytes;
}

/// What a reader makes of it, over `ground`.
inline QImage readBack(const QByteArray& svg, QSize size, const QColor& ground) {
    QImage image(size, QImage::Format_RGB32);
    image.fill(ground);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    QSvgRenderer renderer(svg);
    renderer.render(&painter);
    return image;
}

}  // namespace ansinh::test
