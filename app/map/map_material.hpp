#pragma once

#include <QSGMaterial>

namespace ansinh {

/// What the map's materials share: each class `Self` is a type of its own, and no two objects are drawn as one, since
/// each has its own uniforms.
template <class Self>
class MapMaterial : public QSGMaterial {
public:
    [[nodiscard]] QSGMaterialType* type() const override {
        static QSGMaterialType type;
        return &type;
    }
    [[nodiscard]] int compare(const QSGMaterial* other) const override {
        return this == other ? 0 : (this < other ? -1 : 1);
    }
};

}  // namespace ansinh
