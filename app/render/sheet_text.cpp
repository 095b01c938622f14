#include "app/render/sheet_text.hpp"

#include <QColor>
#include <QFont>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QQuickItem>
#include <QTextLayout>
#include <QVariant>

#include <algorithm>
#include <limits>
#include <vector>

namespace ansinh {

namespace {

// Text.Outline of QML, whose class is private to Qt Quick. Its other values are those of QTextOption and Qt.
constexpr int outlineStyle = 1;

struct Line {
    QString text;
    double width = 0;
};

/// Lines as Text breaks them, in a width; at most `most`, the last one with an ellipsis if there were more.
std::vector<Line> linesOf(const QString& text, const QFont& font, QTextOption::WrapMode wrap, double width, int most) {
    const QFontMetricsF metrics(font);
    QTextLayout layout(QString(text).replace(u'\n', QChar::LineSeparator), font);
    QTextOption option;
    option.setWrapMode(wrap);
    layout.setTextOption(option);
    layout.beginLayout();
    std::vector<Line> lines;
    while (true) {
        QTextLine line = layout.createLine();
        if (!line.isValid()) break;
        line.setLineWidth(wrap == QTextOption::NoWrap ? std::numeric_limits<int>::max() / 256 : width);
        QString part = layout.text().mid(line.textStart(), line.textLength());
        while (part.endsWith(QChar::LineSeparator) || part.endsWith(u' ')) part.chop(1);
        if (static_cast<int>(lines.size()) == most) {
            lines.back().text = metrics.elidedText(lines.back().text + QStringLiteral("…  "), Qt::ElideRight, width);
            lines.back().width = metrics.horizontalAdvance(lines.back().text);
            break;
        }
        lines.push_back({part, line.naturalTextWidth()});
    }
    layout.endLayout();
    return lines;
}

}  // namespace

void paintText(QPainter& painter, const QQuickItem& item) {
    const QString text = item.property("text").toString();
    if (text.isEmpty()) return;
    const auto font = item.property("font").value<QFont>();
    const QFontMetricsF metrics(font);
    const double left = item.property("leftPadding").toDouble();
    const double top = item.property("topPadding").toDouble();
    const double width = item.width() - left - item.property("rightPadding").toDouble();
    const double height = item.height() - top - item.property("bottomPadding").toDouble();
    const auto wrap = static_cast<QTextOption::WrapMode>(item.property("wrapMode").toInt());
    const auto elide = static_cast<Qt::TextElideMode>(item.property("elide").toInt());

    std::vector<Line> lines = linesOf(text, font, wrap, width, item.property("maximumLineCount").toInt());
    if (wrap == QTextOption::NoWrap && elide != Qt::ElideNone)
        for (Line& line : lines)
            if (line.width > width + 0.5) {
                line.text = metrics.elidedText(line.text, elide, width);
                line.width = metrics.horizontalAdvance(line.text);
            }

    const double lineHeight = metrics.height() * item.property("lineHeight").toDouble();
    const double whole = lineHeight * static_cast<double>(lines.size());
    const int vertical = item.property("verticalAlignment").toInt();
    double y = top + metrics.ascent();
    if (vertical & Qt::AlignBottom) y += height - whole;
    if (vertical & Qt::AlignVCenter) y += (height - whole) / 2;
    const int horizontal = item.property("horizontalAlignment").toInt();

    painter.setFont(font);
    painter.setPen(item.property("color").value<QColor>());
    for (const Line& line : lines) {
        double x = left;
        if (horizontal & Qt::AlignRight) x += width - line.width;
        if (horizontal & Qt::AlignHCenter) x += (width - line.width) / 2;
        if (item.property("style").toInt() == outlineStyle) {
            QPainterPath letters;
            letters.addText(QPointF(x, y), font, line.text);
            painter.strokePath(letters, QPen(item.property("styleColor").value<QColor>(), 2));
        }
        painter.drawText(QPointF(x, y), line.text);
        y += lineHeight;
    }
}

}  // namespace ansinh
