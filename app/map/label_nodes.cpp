#include "app/map/label_nodes.hpp"

#include <QTextLayout>
#include <QTextOption>

#include <cmath>

namespace ansinh {

LabelNodes::~LabelNodes() {
    for (const Entry& entry : std::as_const(entries_))
        if (!entry.attached) delete entry.node;
}

void LabelNodes::begin(const LabelLook& look) {
    if (look_.look != look.look) {
        for (const Entry& entry : std::as_const(entries_)) {
            if (entry.attached) removeChildNode(entry.node);
            delete entry.node;
        }
        entries_.clear();
    }
    look_ = look;
    for (Entry& entry : entries_) entry.used = false;
}

QSGTextNode* LabelNodes::make(const QString& text, QSizeF size) {
    QSGTextNode* node = window_.createTextNode();
    node->setRenderType(QSGTextNode::QtRendering);
    node->setColor(look_.colour);
    node->setTextStyle(QSGTextNode::Outline);
    node->setStyleColor(look_.halo);

    QTextLayout layout(text, look_.font);
    QTextOption option(Qt::AlignHCenter);
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    double y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(size.width());
        line.setPosition({0, y});
        y += line.height();
    }
    layout.endLayout();
    node->addTextLayout({0, 0}, &layout);
    return node;
}

void LabelNodes::show(int key, const QString& text, const QRectF& rect) {
    Entry& entry = entries_[key];
    if (!entry.node) entry.node = make(text, rect.size());
    entry.used = true;
    if (!entry.attached) appendChildNode(entry.node);
    entry.attached = true;
    QMatrix4x4 matrix;
    // Whole pixels: letters would shimmer between them.
    matrix.translate(static_cast<float>(std::round(rect.x())), static_cast<float>(std::round(rect.y())));
    entry.node->setMatrix(matrix);
}

void LabelNodes::end() {
    for (Entry& entry : entries_) {
        if (entry.used || !entry.attached) continue;
        removeChildNode(entry.node);
        entry.attached = false;
    }
}

}  // namespace ansinh
