#pragma once

#include <QColor>
#include <QMatrix4x4>
#include <QSGMaterialShader>

#include <cmath>
#include <cstring>

namespace ansinh {

inline void writeMatrix(float (&to)[16], const QMatrix4x4& matrix) {
    std::memcpy(to, matrix.constData(), sizeof(to));
}

/// Premultiplied, as the scene graph blends.
inline void writeColour(float (&to)[4], const QColor& colour, float opacity) {
    const float alpha = colour.alphaF() * opacity;
    to[0] = colour.redF() * alpha;
    to[1] = colour.greenF() * alpha;
    to[2] = colour.blueF() * alpha;
    to[3] = alpha;
}

/// How many item pixels one unit of the node's own coordinates is: its matrices turn and scale evenly.
inline float pixelsPerUnit(const QSGMaterialShader::RenderState& state) {
    const QMatrix4x4 matrix = state.modelViewMatrix();
    return std::hypot(matrix(0, 0), matrix(1, 0));
}

/// Copies a std140 block. Returns true: blocks here change with every move of the map.
template <class Block>
bool writeBlock(QSGMaterialShader::RenderState& state, const Block& block) {
    std::memcpy(state.uniformData()->data(), &block, sizeof(block));
    return true;
}

}  // namespace ansinh
