#pragma once

#include <QByteArray>
#include <QRectF>
#include <QString>

#include <vector>

namespace ansinh {

/// What makes a PDF easy to move in and to trace: Qt's writer has no door for any of it.
struct PdfMarks {
    struct Bookmark {
        QString title;
        int page = 0;  ///< from 0
    };
    struct Link {
        int page = 0;  ///< where it stands
        QRectF place;  ///< as shares of the page's width and height, from the upper left corner
        int target = 0;
    };
    std::vector<Bookmark> bookmarks;
    std::vector<Link> links;
    QString subject;
    QString keywords;
    QString language;  ///< of the text, "vi"; for those who have it read to them
};

/// The document with bookmarks, links between its pages, and details. Throws Error{Internal} for what is no PDF.
[[nodiscard]] QByteArray withMarks(const QByteArray& pdf, const PdfMarks& marks);

}  // namespace ansinh
