#include "app/render/pdf_document.hpp"

#include "app/render/sheet.hpp"
#include "app/render/sheet_painter.hpp"
#include "geo/core/error.hpp"

#include <QPageLayout>
#include <QQuickItem>
#include <QSaveFile>

namespace ansinh {

namespace {

void collectLinks(const QQuickItem& item, const QQuickItem& root, int page, std::vector<PdfMarks::Link>& links) {
    if (!item.isVisible()) return;
    const QVariant target = item.property("linkPage");
    if (target.isValid() && target.toInt() >= 0) {
        const QRectF place = item.mapRectToItem(&root, item.boundingRect());
        links.push_back({page,
                         {place.x() / root.width(), place.y() / root.height(), place.width() / root.width(),
                          place.height() / root.height()},
                         target.toInt()});
    }
    for (const QQuickItem* child : item.childItems()) collectLinks(*child, root, page, links);
}

}  // namespace

PdfDocument::PdfDocument(const QString& title, const QString& creator) {
    buffer_.open(QIODevice::WriteOnly);
    writer_.setTitle(title);
    writer_.setCreator(creator);
}

void PdfDocument::add(Sheet& sheet, QSizeF sizeMm, const QString& bookmark, const std::string& path) {
    sheet.layOut();
    if (!sheet.showsArchipelagos()) throw Error(ErrorCode::ExportWithoutHoangSa, {path});
    const QPageSize size(sizeMm, QPageSize::Millimeter, {}, QPageSize::ExactMatch);
    writer_.setPageLayout(QPageLayout(size, QPageLayout::Portrait, {}));
    if (pages_ == 0)
        painter_.begin(&writer_);
    else
        writer_.newPage();
    QQuickItem& root = sheet.root();
    painter_.save();
    const double scale = writer_.width() / root.width();
    painter_.scale(scale, scale);
    paintSheet(painter_, root);
    painter_.restore();
    if (!bookmark.isEmpty()) marks_.bookmarks.push_back({bookmark, pages_});
    collectLinks(root, root, pages_, marks_.links);
    ++pages_;
}

void PdfDocument::describe(const QString& subject, const QString& keywords, const QString& language) {
    marks_.subject = subject;
    marks_.keywords = keywords;
    marks_.language = language;
}

void PdfDocument::save(const std::string& path) {
    painter_.end();
    buffer_.close();
    const QByteArray whole = withMarks(bytes_, marks_);
    QSaveFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::WriteOnly) || file.write(whole) != whole.size() || !file.commit())
        throw Error(ErrorCode::NotWritable, {path, file.errorString().toStdString()});
}

}  // namespace ansinh
