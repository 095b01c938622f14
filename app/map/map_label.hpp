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
    QString commune;  ///< code
    QString text;

    friend bool operator==(const MapLabel&, const MapLabel&) = default;
};

}  // namespace ansinh

Q_DECLARE_METATYPE(ansinh::MapLabel)
