#pragma once

#include <QColor>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace ansinh {

/// A training class as the map draws it: its members outlined together, joined to the host by spokes.
class TrainingShape {
    Q_GADGET
    QML_VALUE_TYPE(trainingShape)
    QML_STRUCTURED_VALUE
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString label MEMBER label)
    Q_PROPERTY(QColor color MEMBER colour)
    Q_PROPERTY(QStringList members MEMBER members)
    Q_PROPERTY(QString host MEMBER host)

public:
    QString id;
    QString label;  ///< a few letters, shown at the host or in the middle: "3"
    QColor colour;
    QStringList members;  ///< commune codes
    QString host;         ///< commune code; empty: not set, and seen to be so

    friend bool operator==(const TrainingShape&, const TrainingShape&) = default;
};

}  // namespace ansinh

Q_DECLARE_METATYPE(ansinh::TrainingShape)
