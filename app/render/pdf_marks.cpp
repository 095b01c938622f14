#include "app/render/pdf_marks.hpp"

#include "geo/core/error.hpp"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>

namespace ansinh {

namespace {

using Object = QPDFObjectHandle;

Object text(const QString& text) {
    return Object::newUnicodeString(text.toStdString());
}

/// The whole of a page, as the place that a bookmark or link leads to.
Object wholeOf(const Object& page) {
    return Object::newArray({page, Object::newName("/Fit")});
}

void addBookmarks(QPDF& pdf, const std::vector<Object>& pages, const std::vector<PdfMarks::Bookmark>& bookmarks) {
    if (bookmarks.empty()) return;
    Object outline = pdf.makeIndirectObject(Object::parse("<< /Type /Outlines >>"));
    std::vector<Object> items;
    for (const PdfMarks::Bookmark& one : bookmarks) {
        Object item = pdf.makeIndirectObject(Object::newDictionary());
        item.replaceKey("/Title", text(one.title));
        item.replaceKey("/Parent", outline);
        item.replaceKey("/Dest", wholeOf(pages.at(static_cast<std::size_t>(one.page))));
        if (!items.empty()) {
            item.replaceKey("/Prev", items.back());
            items.back().replaceKey("/Next", item);
        }
        items.push_back(item);
    }
    outline.replaceKey("/First", items.front());
    outline.replaceKey("/Last", items.back());
    outline.replaceKey("/Count", Object::newInteger(static_cast<long long>(items.size())));
    pdf.getRoot().replaceKey("/Outlines", outline);
    pdf.getRoot().replaceKey("/PageMode", Object::newName("/UseOutlines"));
}

void addLink(QPDF& pdf, const std::vector<Object>& pages, const PdfMarks::Link& link) {
    Object page = pages.at(static_cast<std::size_t>(link.page));
    const Object::Rectangle box = page.getKey("/MediaBox").getArrayAsRectangle();
    const double width = box.urx - box.llx;
    const double height = box.ury - box.lly;
    Object note = pdf.makeIndirectObject(Object::parse("<< /Type /Annot /Subtype /Link /Border [0 0 0] >>"));
    // PDF counts upwards from the lower left corner.
    note.replaceKey("/Rect", Object::newFromRectangle({box.llx + link.place.left() * width,
                                                       box.ury - link.place.bottom() * height,
                                                       box.llx + link.place.right() * width,
                                                       box.ury - link.place.top() * height}));
    note.replaceKey("/Dest", wholeOf(pages.at(static_cast<std::size_t>(link.target))));
    if (!page.hasKey("/Annots")) page.replaceKey("/Annots", Object::newArray());
    page.getKey("/Annots").appendItem(note);
}

}  // namespace

QByteArray withMarks(const QByteArray& pdf, const PdfMarks& marks) {
    try {
        QPDF document;
        document.processMemoryFile("ansinh", pdf.constData(), static_cast<std::size_t>(pdf.size()));
        const std::vector<Object> pages = document.getAllPages();
        addBookmarks(document, pages, marks.bookmarks);
        for (const PdfMarks::Link& link : marks.links) addLink(document, pages, link);
        Object info = document.getTrailer().getKey("/Info");
        info.replaceKey("/Subject", text(marks.subject));
        info.replaceKey("/Keywords", text(marks.keywords));
        document.getRoot().replaceKey("/Lang", text(marks.language));
        document.getRoot().replaceKey("/ViewerPreferences", Object::parse("<< /DisplayDocTitle true >>"));

        QPDFWriter writer(document);
        writer.setOutputMemory();
        writer.write();
        const auto bytes = writer.getBufferSharedPointer();
        return {reinterpret_cast<const char*>(bytes->getBuffer()), static_cast<qsizetype>(bytes->getSize())};
    } catch (const std::exception& fault) {
        throw Error(ErrorCode::Internal, {"pdf", fault.what()});
    }
}

}  // namespace ansinh
