#pragma once

#include <QSGMaterial>

namespace ansinh {

/// No two objects are drawn as one, since each has its own uniforms.
inline int byIdentity(const QSGMaterial* a, const QSGMaterial* b) {
    return a == b ? 0 : (a < b ? -1 : 1);
}

/// What the map's materials share: each class `Self` is a type of its own.
template <class Self>
class MapMaterial : public QSGMaterial {
public:
    [[nodiscard]] QSGMaterialType* type() const override {
        static QSGMaterialType type;
        return &type;
    }
    [[nodiscard]] int compare(const QSGMaterial* other) const override {
        return byIdentity(this, other);
    }
};

}  // namespace ansinh
