#include "app/items/icon_paths.hpp"

#include <QHash>

namespace ansinh::app {

namespace {

const QHash<QString, const char*>& paths() {
    static const QHash<QString, const char*> all{
        {QStringLiteral("calendar"), "M4 6 H20 V20 H4 Z M4 10.5 H20 M8.5 3.5 V7.5 M15.5 3.5 V7.5"},
        {QStringLiteral("check"), "M5 12.5 L10 17.5 L19.5 7"},
        {QStringLiteral("clock"), "M12 3.5 A8.5 8.5 0 1 1 11.9 3.5 M12 7 V12 L15.5 14"},
        {QStringLiteral("close"), "M6 6 L18 18 M18 6 L6 18"},
        {QStringLiteral("data"), "M4 6 C4 3 20 3 20 6 C20 9 4 9 4 6 V18 C4 21 20 21 20 18 V6 M4 12 C4 15 20 15 20 12"},
        {QStringLiteral("device"), "M4 5 H20 V16 H4 Z M9 20 H15 M12 16 V20"},
        {QStringLiteral("down"), "M6 9 L12 15 L18 9"},
        {QStringLiteral("download"), "M12 4.5 V15.5 M7.5 11 L12 15.5 L16.5 11 M4.5 15.5 V19.5 H19.5 V15.5"},
        {QStringLiteral("edit"), "M5 19 L5.6 15.6 L16 5.2 L18.8 8 L8.4 18.4 Z M14 7.2 L16.8 10"},
        {QStringLiteral("folder"), "M3.5 18.5 V5.5 H9.5 L11.5 8 H20.5 V18.5 Z"},
        {QStringLiteral("hexagon"), "M12 3 L20 7.5 V16.5 L12 21 L4 16.5 V7.5 Z"},
        {QStringLiteral("home"), "M4 11.5 L12 4.5 L20 11.5 M6.5 9.8 V19.5 H17.5 V9.8"},
        {QStringLiteral("info"), "M12 3.5 A8.5 8.5 0 1 1 11.9 3.5 M12 11 V16.5 M12 7.6 V8"},
        {QStringLiteral("left"), "M14.5 5.5 L8 12 L14.5 18.5"},
        {QStringLiteral("list"), "M8 6 H20 M8 12 H20 M8 18 H20 M4 6 H4.5 M4 12 H4.5 M4 18 H4.5"},
        {QStringLiteral("lock"), "M6 11 H18 V20 H6 Z M8.5 11 V8 A3.5 3.5 0 0 1 15.5 8 V11"},
        {QStringLiteral("map"), "M3 6 L9 3.5 L15 6 L21 3.5 V18 L15 20.5 L9 18 L3 20.5 Z M9 3.5 V18 M15 6 V20.5"},
        {QStringLiteral("minus"), "M5 12 H19"},
        {QStringLiteral("moon"), "M19.5 14.5 A8 8 0 1 1 10 4.5 A6.3 6.3 0 0 0 19.5 14.5 Z"},
        {QStringLiteral("more"), "M6 12 H6.1 M12 12 H12.1 M18 12 H18.1"},
        {QStringLiteral("page"), "M6 3.5 H14.5 L18.5 7.5 V20.5 H6 Z M14.5 3.5 V7.5 H18.5 M9 12 H15.5 M9 15.5 H15.5"},
        {QStringLiteral("pause"), "M8 5 V19 M16 5 V19"},
        {QStringLiteral("people"), "M9 11 A3.3 3.3 0 1 1 9.1 11 M3 19.5 C3 14.5 15 14.5 15 19.5 M16 5 A3 3 0 0 1 16 11 M17.5 14.6 C20 15.2 21 17 21 19.5"},
        {QStringLiteral("pin"), "M12 21 C7 15.5 5.5 12.8 5.5 10 A6.5 6.5 0 0 1 18.5 10 C18.5 12.8 17 15.5 12 21 Z M12 8 A2.2 2.2 0 1 1 11.9 8"},
        {QStringLiteral("play"), "M8 5 L19 12 L8 19 Z"},
        {QStringLiteral("plus"), "M12 5 V19 M5 12 H19"},
        {QStringLiteral("progress"), "M4 20 H20 M6.5 20 V13 M12 20 V5 M17.5 20 V9"},
        {QStringLiteral("question"), "M12 3.5 A8.5 8.5 0 1 1 11.9 3.5 M9.5 9.8 C9.5 6.6 14.6 6.8 14.5 9.8 C14.4 11.6 12 11.8 12 13.8 M12 16.4 V16.8"},
        {QStringLiteral("redo"), "M15.5 5 L19.5 9 L15.5 13 M19.5 9 H10 A5 5 0 0 0 10 19 H15"},
        {QStringLiteral("right"), "M9.5 5.5 L16 12 L9.5 18.5"},
        {QStringLiteral("screen"), "M3.5 5 H20.5 V15.5 H3.5 Z M12 15.5 V18 M8 20 L12 17.5 L16 20"},
        {QStringLiteral("search"), "M10.5 4 A6.5 6.5 0 1 1 10.4 4 M15.3 15.3 L20.5 20.5"},
        {QStringLiteral("sun"), "M12 8 A4 4 0 1 1 11.9 8 M12 2.5 V4.5 M12 19.5 V21.5 M2.5 12 H4.5 M19.5 12 H21.5 M5.3 5.3 L6.7 6.7 M17.3 17.3 L18.7 18.7 M5.3 18.7 L6.7 17.3 M17.3 6.7 L18.7 5.3"},
        {QStringLiteral("tack"), "M9 4 H15 L14.2 11 L17 14 H7 L9.8 11 Z M12 14 V20.5"},
        {QStringLiteral("training"), "M2.5 9.5 L12 5 L21.5 9.5 L12 14 Z M6.5 11.5 V16.5 C9 19 15 19 17.5 16.5 V11.5 M21.5 9.5 V15"},
        {QStringLiteral("undo"), "M8.5 5 L4.5 9 L8.5 13 M4.5 9 H14 A5 5 0 0 1 14 19 H9"},
        {QStringLiteral("unlock"), "M6 11 H18 V20 H6 Z M8.5 11 V7.5 A3.5 3.5 0 0 1 15.3 6.5"},
        {QStringLiteral("up"), "M6 15 L12 9 L18 15"},
        {QStringLiteral("upload"), "M12 15.5 V4.5 M7.5 9 L12 4.5 L16.5 9 M4.5 15.5 V19.5 H19.5 V15.5"},
        {QStringLiteral("warning"), "M12 4 L21 19.5 H3 Z M12 10 V14 M12 16.6 V17"},
    };
    return all;
}

}  // namespace

const char* iconPath(const QString& name) {
    return paths().value(name, "");
}

QStringList iconNames() {
    QStringList names = paths().keys();
    names.sort();
    return names;
}

}  // namespace ansinh::app
