#pragma once

#include "geo/core/base_line.hpp"

#include <QMetaType>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <utility>
#include <vector>

namespace ansinh {

/// Rivers and roads at every scale, as a value that QML passes on; made by a controller.
class MapLines {
    Q_GADGET
    QML_VALUE_TYPE(mapLines)
    Q_PROPERTY(int count READ count)

public:
    using Levels = std::shared_ptr<const BaseLineLevels>;

    MapLines() = default;
    explicit MapLines(Levels levels) : levels_(std::move(levels)) {}

    /// Of lines in the finest levels.
    [[nodiscard]] int count() const {
        const auto finest = [](const std::vector<LineLevel>& levels) {
            return levels.empty() ? 0 : static_cast<int>(levels.front().paths.size());
        };
        return levels_ ? finest(levels_->rivers) + finest(levels_->roads) : 0;
    }
    [[nodiscard]] bool empty() const { return !levels_ || levels_->empty(); }
    [[nodiscard]] const Levels& levels() const { return levels_; }

    friend bool operator==(const MapLines&, const MapLines&) = default;

private:
    Levels levels_;
};

}  // namespace ansinh

Q_DECLARE_METATYPE(ansinh::MapLines)
