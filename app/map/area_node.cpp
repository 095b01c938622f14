#include "app/map/area_node.hpp"

#include "app/map/uniform_block.hpp"

#include <QSGMaterial>

#include <cmath>
#include <cstring>

namespace ansinh {

class AreaMaterial : public QSGMaterial {
public:
    explicit AreaMaterial(const AreaStyle& look) : style(look) {
        // An area that hides what is under it needs no blending.
        const bool opaque = look.fill.alpha() == 255;
        setFlag(NoBatching);
        setFlag(Blending, !opaque);
    }
    [[nodiscard]] bool patterned() const { return style.pattern != Pattern::None; }
    [[nodiscard]] QSGMaterialType* type() const override {
        static QSGMaterialType plain;
        static QSGMaterialType pattern;
        return patterned() ? &pattern : &plain;
    }
    [[nodiscard]] QSGMaterialShader* createShader(QSGRendererInterface::RenderMode mode) const override;
    [[nodiscard]] int compare(const QSGMaterial* other) const override {
        return this == other ? 0 : (this < other ? -1 : 1);
    }

    AreaStyle style;
    QPointF phase;
};

namespace {

struct AreaUniforms {
    float matrix[16];
    float fill[4];
    float ink[4];
    float phase[2];
    float pixelsPerUnit;
    float feather;
    float period;
    std::int32_t pattern;
};

class AreaShader : public QSGMaterialShader {
public:
    explicit AreaShader(bool patterned) {
        setShaderFileName(VertexStage, QStringLiteral(":/ansinh/shaders/area.vert.qsb"));
        setShaderFileName(FragmentStage, patterned ? QStringLiteral(":/ansinh/shaders/area.frag.qsb")
                                                   : QStringLiteral(":/ansinh/shaders/plain_area.frag.qsb"));
    }

    bool updateUniformData(RenderState& state, QSGMaterial* material, QSGMaterial* /*before*/) override {
        const auto* area = static_cast<const AreaMaterial*>(material);
        AreaUniforms u{};
        writeMatrix(u.matrix, state.combinedMatrix());
        writeColour(u.fill, area->style.fill, state.opacity());
        writeColour(u.ink, area->style.patternColour, state.opacity());
        u.phase[0] = static_cast<float>(area->phase.x());
        u.phase[1] = static_cast<float>(area->phase.y());
        u.pixelsPerUnit = pixelsPerUnit(state);
        u.feather = 1.0F / state.devicePixelRatio();
        u.period = static_cast<float>(patternPeriod);
        u.pattern = static_cast<std::int32_t>(area->style.pattern);
        return writeBlock(state, u);
    }
};

}  // namespace

QSGMaterialShader* AreaMaterial::createShader(QSGRendererInterface::RenderMode /*mode*/) const {
    return new AreaShader(patterned());
}

AreaNode::AreaNode(const MeshPart& part)
    : PlacedNode(part.origin, part.box), drawn_(new QSGGeometryNode), material_(new AreaMaterial({})) {
    auto* geometry = new QSGGeometry(QSGGeometry::defaultAttributes_Point2D(), static_cast<int>(part.xy.size() / 2),
                                     static_cast<int>(part.triangles.size()), QSGGeometry::UnsignedIntType);
    geometry->setDrawingMode(QSGGeometry::DrawTriangles);
    std::memcpy(geometry->vertexData(), part.xy.data(), part.xy.size() * sizeof(float));
    std::memcpy(geometry->indexData(), part.triangles.data(), part.triangles.size() * sizeof(std::uint32_t));
    drawn_->setGeometry(geometry);
    drawn_->setFlag(OwnsGeometry);
    drawn_->setMaterial(material_);
    drawn_->setFlag(OwnsMaterial);
    appendChildNode(drawn_);
}

// A new material rather than a changed one: what the renderer knows of a material (its shader, its blending) it asks
// once. The geometry stays.
void AreaNode::setStyle(const AreaStyle& style) {
    if (material_->style == style) return;
    const QPointF phase = material_->phase;
    material_ = new AreaMaterial(style);
    material_->phase = phase;
    drawn_->setMaterial(material_);
}

void AreaNode::place(const MapCamera& camera, const Box& view, Point anchor) {
    if (PlacedNode::place(camera, view)) material_->phase = patternPhase(camera.pixelsPerUnit(), origin(), anchor);
}

QPointF patternPhase(double pixelsPerUnit, Point origin, Point anchor) {
    return {std::fmod((origin.x - anchor.x) * pixelsPerUnit, patternPeriod),
            std::fmod((origin.y - anchor.y) * pixelsPerUnit, patternPeriod)};
}

}  // namespace ansinh
