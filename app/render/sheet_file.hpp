#pragma once

#include <QImage>
#include <QString>

#include <string>

namespace ansinh {

class Sheet;

/// The sheet as SVG: shapes as shapes, text as text. Throws Error{NotWritable, ExportWithoutHoangSa}.
void writeSvg(Sheet& sheet, const QString& title, const std::string& path);

/// The sheet as an image, `scale` pixels for one of its own. Throws Error{ExportWithoutHoangSa}.
[[nodiscard]] QImage imageOf(Sheet& sheet, double scale, const std::string& path);
/// Throws Error{NotWritable}.
void writePng(const QImage& image, const std::string& path);

}  // namespace ansinh
