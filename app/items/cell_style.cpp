#include "app/items/cell_style.hpp"

#include <QGuiApplication>

namespace ansinh::app {

CellStyle::CellStyle(QObject* parent) : QObject(parent) {
    look_.font = font();
}

QFont CellStyle::font() {
    QFont font = QGuiApplication::font();
    font.setPixelSize(13);
    return font;
}

}  // namespace ansinh::app
