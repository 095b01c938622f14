#pragma once

#include <QColor>
#include <QFont>
#include <QHash>
#include <QQuickWindow>
#include <QRectF>
#include <QSGTextNode>
#include <QString>

namespace ansinh {

struct LabelLook {
    int look = 0;  ///< another number: everything is set anew
    QFont font;
    QColor colour;
    QColor halo;
};

/// Text nodes for labels: each is set once and then only moved. Works on both back ends.
class LabelNodes : public QSGNode {
public:
    explicit LabelNodes(QQuickWindow& window) : window_(window) {}
    ~LabelNodes() override;
    LabelNodes(const LabelNodes&) = delete;
    LabelNodes& operator=(const LabelNodes&) = delete;

    void begin(const LabelLook& look);
    /// `key` stands for the text. Lines are set in the middle of `rect`.
    void show(int key, const QString& text, const QRectF& rect);
    /// Hides what was not shown since begin().
    void end();

private:
    struct Entry {
        QSGTextNode* node = nullptr;
        bool used = false;
        bool attached = false;
    };
    [[nodiscard]] QSGTextNode* make(const QString& text, QSizeF size);

    QQuickWindow& window_;
    LabelLook look_;
    QHash<int, Entry> entries_;
};

}  // namespace ansinh
