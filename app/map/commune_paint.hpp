#pragma once

#include "geo/core/geometry.hpp"

#include <QColor>
#include <QHash>
#include <QImage>
#include <QMetaType>
#include <QPointF>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace ansinh {

/// What lies over a fill, so that no meaning hangs on colour alone.
enum class Pattern { None, Hatch, Dots, HorizontalLines, BackHatch };

/// How one commune's area looks.
struct AreaStyle {
    QColor fill{Qt::transparent};
    Pattern pattern = Pattern::None;
    QColor patternColour{Qt::transparent};
    bool schematic = false;  ///< its boundary is computed, not official: drawn dashed

    friend bool operator==(const AreaStyle&, const AreaStyle&) = default;
};

/// How every commune looks: made by a controller, opaque to QML, cheap to copy.
class CommunePaint {
    Q_GADGET
    QML_VALUE_TYPE(communePaint)

public:
    void set(const QString& commune, const AreaStyle& style) { styles_.insert(commune, style); }
    /// Communes that were never set look like this.
    void setDefault(const AreaStyle& style) { default_ = style; }
    [[nodiscard]] AreaStyle of(const QString& commune) const { return styles_.value(commune, default_); }

    friend bool operator==(const CommunePaint&, const CommunePaint&) = default;

private:
    QHash<QString, AreaStyle> styles_;
    AreaStyle default_;
};

/// Patterns repeat every this many pixels, in x and in y.
inline constexpr int patternPeriod = 8;

/// How much of the pattern's ink covers the place (x, y), 0…1; `feather` is the width of a soft edge, in pixels. The
/// fragment shader of the areas computes the same.
[[nodiscard]] double patternCoverage(Pattern pattern, double x, double y, double feather);

/// Where the pattern of a part at `origin` starts, in pixels: the distance from the anchor, less whole periods.
[[nodiscard]] QPointF patternPhase(double pixelsPerUnit, Point origin, Point anchor);

/// One period of a pattern, for legends and for the painter: `scale` image pixels for one pixel.
[[nodiscard]] QImage patternTile(Pattern pattern, const QColor& colour, double scale);

}  // namespace ansinh

Q_DECLARE_METATYPE(ansinh::CommunePaint)
