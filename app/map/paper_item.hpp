#pragma once

#include <QtPlugin>

class QPainter;

namespace ansinh {

/// An item that draws itself as shapes where it is put on paper.
class PaperItem {
public:
    PaperItem() = default;
    PaperItem(const PaperItem&) = delete;
    PaperItem& operator=(const PaperItem&) = delete;
    virtual ~PaperItem() = default;

    /// In the item's own coordinates.
    virtual void paintOnPaper(QPainter& painter) const = 0;
};

}  // namespace ansinh

Q_DECLARE_INTERFACE(ansinh::PaperItem, "ansinh.PaperItem")
