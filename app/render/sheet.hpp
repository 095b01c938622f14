#pragma once

#include <QQuickRenderControl>
#include <QQuickWindow>
#include <QSizeF>
#include <QString>
#include <QVariantMap>

#include <memory>

class QQmlEngine;
class QQuickItem;

namespace ansinh {

/// A QML sheet in a window that is never shown, laid out but not rendered: what paintSheet() needs. Needs no graphics.
class Sheet {
public:
    /// `type` is a component of `module` whose root is an item. Throws Error{Internal} with what QML says of one that
    /// does not load.
    Sheet(QQmlEngine& engine, const QString& module, const QString& type, const QVariantMap& properties, QSizeF size);
    ~Sheet();
    Sheet(const Sheet&) = delete;
    Sheet& operator=(const Sheet&) = delete;

    [[nodiscard]] QQuickItem& root() { return *root_; }
    /// The root's property `ready`, true where it has none. Events must run until it is.
    [[nodiscard]] bool ready() const;
    /// Puts every item of every layout into its place.
    void layOut();

    /// See archipelagos.hpp.
    [[nodiscard]] bool showsArchipelagos();

private:
    QQuickRenderControl control_;
    QQuickWindow window_;
    std::unique_ptr<QQuickItem> root_;
};

}  // namespace ansinh
