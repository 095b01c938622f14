#pragma once

#include <QImage>
#include <QSize>
#include <QString>
#include <QUrl>
#include <QVariantMap>

#include <chrono>
#include <functional>

class QQuickItem;
class QQmlEngine;
class QQmlComponent;

namespace ansinh {

/// What to draw: a QML component, by module and type or by address, whose root is an item.
struct RenderRequest {
    QString module;
    QString type;
    QUrl source;             ///< used where `module` is empty
    QVariantMap properties;  ///< initial values of the root's properties
    QSize size{1280, 800};   ///< item pixels
    double scale = 1;        ///< image pixels for one item pixel
    /// How long the root's property `ready` may stay false. A root without that property is ready at once.
    std::chrono::milliseconds timeout{30'000};
    /// Looks at the finished root before it becomes a picture, and throws when it must not become one.
    std::function<void(QQuickItem&)> check = {};
};

/// Draws QML into an image, without a window system and without a graphics card.
class OffscreenRenderer {
public:
    /// Chooses a platform and a back end that need no display. Call before the application object is made; what the
    /// user has set in the environment wins.
    static void prepareEnvironment();

    /// Throws Error{DisplayMissing} when this process draws with something else than the software back end.
    explicit OffscreenRenderer(QQmlEngine& engine);

    /// Throws Error{Internal} with what QML says of a component that does not load, and when `ready` stays false.
    [[nodiscard]] QImage render(const RenderRequest& request);

private:
    QQmlEngine& engine_;
};

}  // namespace ansinh
