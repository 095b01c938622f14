#pragma once

#include "app/items/status_cell_painter.hpp"

#include <QObject>
#include <QQmlEngine>

namespace ansinh::app {

/// The look of all fields of one table, bound once instead of once for each field.
class CellStyle : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool dark READ dark WRITE setDark NOTIFY changed FINAL)
    Q_PROPERTY(QColor text READ text WRITE setText NOTIFY changed FINAL)
    Q_PROPERTY(QColor muted READ muted WRITE setMuted NOTIFY changed FINAL)
    Q_PROPERTY(QColor danger READ danger WRITE setDanger NOTIFY changed FINAL)
    Q_PROPERTY(QColor line READ line WRITE setLine NOTIFY changed FINAL)

public:
    explicit CellStyle(QObject* parent = nullptr);

    [[nodiscard]] const CellLook& look() const { return look_; }
    [[nodiscard]] bool dark() const { return look_.dark; }
    void setDark(bool dark) { set(look_.dark, dark); }
    [[nodiscard]] QColor text() const { return look_.text; }
    void setText(const QColor& colour) { set(look_.text, colour); }
    [[nodiscard]] QColor muted() const { return look_.muted; }
    void setMuted(const QColor& colour) { set(look_.muted, colour); }
    [[nodiscard]] QColor danger() const { return look_.danger; }
    void setDanger(const QColor& colour) { set(look_.danger, colour); }
    [[nodiscard]] QColor line() const { return look_.line; }
    void setLine(const QColor& colour) { set(look_.line, colour); }

    /// What fields are written in; their widths are measured with it.
    [[nodiscard]] static QFont font();

signals:
    void changed();

private:
    template <class Value>
    void set(Value& kept, const Value& value) {
        if (kept == value) return;
        kept = value;
        emit changed();
    }

    CellLook look_;
};

}  // namespace ansinh::app
