#pragma once

#include <QColor>
#include <QFont>
#include <QHash>
#include <QImage>
#include <QQuickWindow>
#include <QSGTexture>
#include <QString>

#include <memory>

class QPainter;

namespace ansinh {

/// A small picture, drawn once and shown many times.
struct Sprite {
    QImage image;  ///< premultiplied; its device pixel ratio is set
    QSizeF size;   ///< item pixels
};

/// The corner of a sprite with its middle at `at`, on a whole device pixel: that keeps small signs crisp.
[[nodiscard]] QPointF spriteCorner(QPointF at, QSizeF size, double scale);

/// A point's icon: a disc of the category's colour with its white sign.
[[nodiscard]] Sprite pointSprite(const QString& icon, const QColor& colour, double scale);
/// A count in at most four letters: "999", "9.9k", "99k", "1.2M".
[[nodiscard]] QString countText(std::size_t count);
/// A disc with a count, rimmed with the category's colour (or with `text` when the cluster is mixed).
[[nodiscard]] Sprite clusterSprite(std::size_t count, const QColor& rim, const QColor& fill, const QColor& text,
                                   double scale);
/// Where a training class meets: a ring with a dot, and the class's label beside it.
[[nodiscard]] Sprite hostSprite(const QString& label, const QColor& colour, const QColor& paper, double scale);
/// The middle of a class whose host is not set: a dashed ring with a question mark.
[[nodiscard]] Sprite noHostSprite(const QString& label, const QColor& colour, const QColor& paper, double scale);
/// A count's circle. What lies below it is seen through; a line within a rim is seen on any ground.
[[nodiscard]] Sprite symbolSprite(double radius, const QColor& colour, const QColor& rim, double scale);

/// A name with a halo around its letters; lines are separated by line separators and set in the middle.
[[nodiscard]] Sprite labelSprite(const QString& text, const QFont& font, const QColor& colour, const QColor& halo,
                                 double scale);
/// The size of such a sprite without its halo.
[[nodiscard]] QSizeF labelSize(const QString& text, const QFont& font);

// The same signs on a painter, with their middle at its origin.
void drawPoint(QPainter& painter, const QString& icon, const QColor& colour);
void drawCluster(QPainter& painter, std::size_t count, const QColor& rim, const QColor& fill, const QColor& text);
void drawHost(QPainter& painter, const QString& label, const QColor& colour, const QColor& paper);
void drawNoHost(QPainter& painter, const QString& label, const QColor& colour, const QColor& paper);
void drawSymbol(QPainter& painter, double radius, const QColor& colour, const QColor& rim);
/// The halo is an outline, the letters are text that can be searched and copied.
void drawLabel(QPainter& painter, const QString& text, const QFont& font, const QColor& colour, const QColor& halo);

/// Textures of sprites, by name, kept as long as the scene graph's node that shows them.
class SpriteTextures {
public:
    /// The texture of `name`; `make` is called when there is none yet.
    template <class Make>
    QSGTexture* get(QQuickWindow& window, const QString& name, QSizeF& size, Make make) {
        auto found = textures_.find(name);
        if (found == textures_.end()) {
            const Sprite sprite = make();
            auto* texture = window.createTextureFromImage(
                sprite.image, {QQuickWindow::TextureHasAlphaChannel, QQuickWindow::TextureCanUseAtlas});
            found = textures_.insert(name, Entry{std::shared_ptr<QSGTexture>(texture), sprite.size});
        }
        size = found->size;
        return found->texture.get();
    }

private:
    struct Entry {
        std::shared_ptr<QSGTexture> texture;
        QSizeF size;
    };
    QHash<QString, Entry> textures_;
};

}  // namespace ansinh
