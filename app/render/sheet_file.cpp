#include "app/render/sheet_file.hpp"

#include "app/render/clipped_paper.hpp"
#include "app/render/sheet.hpp"
#include "app/render/sheet_painter.hpp"
#include "geo/core/error.hpp"

#include <QBuffer>
#include <QPainter>
#include <QQuickItem>
#include <QSaveFile>
#include <QSvgGenerator>

namespace ansinh {

namespace {

void requireHoangSa(Sheet& sheet, const std::string& path) {
    sheet.layOut();
    if (!sheet.showsArchipelagos()) throw Error(ErrorCode::ExportWithoutHoangSa, {path});
}

}  // namespace

void writeSvg(Sheet& sheet, const QString& title, const std::string& path) {
    requireHoangSa(sheet, path);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QQuickItem& root = sheet.root();
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setTitle(title);
    // One unit is one item pixel: 96 to the inch, as browsers have it.
    generator.setResolution(96);
    generator.setSize(root.size().toSize());
    generator.setViewBox(QRectF({0, 0}, root.size()));
    ClippedPaper paper(generator);
    QPainter painter(&paper);
    paintSheet(painter, root);
    painter.end();
    buffer.close();
    QSaveFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        throw Error(ErrorCode::NotWritable, {path, file.errorString().toStdString()});
}

QImage imageOf(Sheet& sheet, double scale, const std::string& path) {
    requireHoangSa(sheet, path);
    QImage image((sheet.root().size() * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintSheet(painter, sheet.root());
    return image;
}

void writePng(const QImage& image, const std::string& path) {
    QSaveFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::WriteOnly) || !image.save(&file, "PNG") || !file.commit())
        throw Error(ErrorCode::NotWritable, {path, file.errorString().toStdString()});
}

}  // namespace ansinh
