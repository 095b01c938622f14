#pragma once

#include <QMetaType>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace ansinh {

/// A name at a commune's label point. Where it is and how soon it is placed, the scene knows.
class MapLabel {
    Q_GADGET
    QML_VALUE_TYPE(mapLabel)
    QML_STRUCTURED_VALUE
    Q_PROPERTY(QString commune MEMBER commune)
    Q_PROPERTY(QString text MEMBER text)

public:
    /// Where it is shown: on every map, or only where the view is that of the city, or of the country.
    enum class Frame { Any, City, Nation };

    QString commune;  ///< code
    QString text;
    Frame frame = Frame::Any;

    friend bool operator==(const MapLabel&, const MapLabel&) = default;
};

}  // namespace ansinh

Q_DECLARE_METATYPE(ansinh::MapLabel)
