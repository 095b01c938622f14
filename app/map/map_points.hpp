#pragma once

#include "app/map/point_index.hpp"

#include <QColor>
#include <QMetaType>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <cstdint>
#include <memory>
#include <vector>

namespace ansinh {

/// How the points of one category look.
struct PointLook {
    QString category;  ///< key
    QString icon;      ///< "cross", "house", "letter", "school", "drop", "bolt", "star", "flag", "circle", …
    QColor colour;
};

/// The points that a map shows, indexed. Immutable and cheap to copy: made by a controller (off the GUI thread when
/// there are many), opaque to QML.
class MapPoints {
    Q_GADGET
    QML_VALUE_TYPE(mapPoints)
    Q_PROPERTY(int count READ count)

public:
    MapPoints() = default;
    /// Each point's `look` is an index into `looks`; positions are in the mercator square.
    MapPoints(std::vector<IndexedPoint> points, std::vector<PointLook> looks);

    [[nodiscard]] int count() const { return data_ ? static_cast<int>(data_->index.size()) : 0; }
    [[nodiscard]] const PointIndex* index() const { return data_ ? &data_->index : nullptr; }
    [[nodiscard]] const std::vector<PointLook>& looks() const;

    /// The same set, not an equal one.
    friend bool operator==(const MapPoints&, const MapPoints&) = default;

private:
    struct Data {
        PointIndex index;
        std::vector<PointLook> looks;
    };
    std::shared_ptr<const Data> data_;
};

}  // namespace ansinh

Q_DECLARE_METATYPE(ansinh::MapPoints)
