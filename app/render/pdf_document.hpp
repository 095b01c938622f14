#pragma once

#include "app/render/pdf_marks.hpp"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSizeF>
#include <QString>

#include <string>

namespace ansinh {

class Sheet;

/// A PDF made of QML sheets: shapes and text, fonts embedded. Written whole or not at all, by save().
class PdfDocument {
public:
    /// `creator` is the program that made it.
    PdfDocument(const QString& title, const QString& creator);

    /// A page of this size (millimetres), filled by the sheet; a page with a bookmark where `bookmark` is not empty.
    /// Items of the sheet with a property `linkPage` ≥ 0 lead to that page (from 0).
    /// Throws Error{ExportWithoutHoangSa} when the sheet has a map and no frame of it shows Hoàng Sa.
    void add(Sheet& sheet, QSizeF sizeMm, const QString& bookmark, const std::string& path);
    void describe(const QString& subject, const QString& keywords, const QString& language);

    /// Throws Error{NotWritable}.
    void save(const std::string& path);

private:
    QByteArray bytes_;
    QBuffer buffer_{&bytes_};
    QPdfWriter writer_{&buffer_};
    QPainter painter_;
    PdfMarks marks_;
    int pages_ = 0;
};

}  // namespace ansinh
