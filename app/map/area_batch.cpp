#include "app/map/area_batch.hpp"

#include "app/map/map_material.hpp"
#include "app/map/uniform_block.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <utility>

namespace ansinh {

namespace {

using Colours = float[AreaMesh::places][4];

struct AreaUniforms {
    float matrix[16];
    Colours fills;
};

struct InkUniforms {
    float matrix[16];
    Colours fills;
    Colours inks;
    Colours kinds;
    float phase[2];
    float pixelsPerUnit;
    float feather;
    float period;
};

/// Without a depth buffer the renderer blends everything; fills that hide what is below need not read it.
class MapAreaShader : public QSGMaterialShader {
public:
    MapAreaShader() { setFlag(UpdatesGraphicsPipelineState); }
    bool updateGraphicsPipelineState(RenderState& state, GraphicsPipelineState* pipeline, QSGMaterial* material,
                                     QSGMaterial* /*before*/) override {
        pipeline->blendEnable = material->flags().testFlag(QSGMaterial::Blending) || state.opacity() < 1;
        return true;
    }
};

}  // namespace

/// What the fills and the inks of a batch share: the looks are the batch's own.
template <class Self>
class LooksMaterial : public MapMaterial<Self> {
public:
    LooksMaterial(const AreaLooks& shown, bool opaque) : looks(shown) {
        this->setFlag(QSGMaterial::NoBatching);
        this->setFlag(QSGMaterial::Blending, !opaque);
    }
    const AreaLooks& looks;
};

class AreaMaterial : public LooksMaterial<AreaMaterial> {
public:
    using LooksMaterial::LooksMaterial;
    [[nodiscard]] QSGMaterialShader* createShader(QSGRendererInterface::RenderMode mode) const override;
};

class InkMaterial : public LooksMaterial<InkMaterial> {
public:
    using LooksMaterial::LooksMaterial;
    [[nodiscard]] QSGMaterialShader* createShader(QSGRendererInterface::RenderMode mode) const override;

    QPointF phase;
};

namespace {

class AreaShader : public MapAreaShader {
public:
    AreaShader() {
        setShaderFileName(VertexStage, QStringLiteral(":/ansinh/shaders/area.vert.qsb"));
        setShaderFileName(FragmentStage, QStringLiteral(":/ansinh/shaders/area.frag.qsb"));
    }
    bool updateUniformData(RenderState& state, QSGMaterial* material, QSGMaterial* /*before*/) override {
        const auto* area = static_cast<const AreaMaterial*>(material);
        AreaUniforms u{};
        writeMatrix(u.matrix, state.combinedMatrix());
        for (std::size_t i = 0; i < AreaMesh::places; ++i) {
            writeColour(u.fills[i], area->looks[i].fill, state.opacity());
            if (area->looks[i].pattern != Pattern::None) u.fills[i][3] = -1;
        }
        return writeBlock(state, u);
    }
};

class InkShader : public MapAreaShader {
public:
    InkShader() {
        setShaderFileName(VertexStage, QStringLiteral(":/ansinh/shaders/pattern.vert.qsb"));
        setShaderFileName(FragmentStage, QStringLiteral(":/ansinh/shaders/pattern.frag.qsb"));
    }
    bool updateUniformData(RenderState& state, QSGMaterial* material, QSGMaterial* /*before*/) override {
        const auto* ink = static_cast<const InkMaterial*>(material);
        InkUniforms u{};
        writeMatrix(u.matrix, state.combinedMatrix());
        for (std::size_t i = 0; i < AreaMesh::places; ++i) {
            const AreaStyle& look = ink->looks[i];
            writeColour(u.fills[i], look.fill, state.opacity());
            writeColour(u.inks[i], look.patternColour, state.opacity());
            u.kinds[i][0] = static_cast<float>(look.pattern);
        }
        u.phase[0] = static_cast<float>(ink->phase.x());
        u.phase[1] = static_cast<float>(ink->phase.y());
        u.pixelsPerUnit = pixelsPerUnit(state);
        u.feather = 1.0F / state.devicePixelRatio();
        u.period = static_cast<float>(patternPeriod);
        return writeBlock(state, u);
    }
};

}  // namespace

QSGMaterialShader* AreaMaterial::createShader(QSGRendererInterface::RenderMode /*mode*/) const {
    return new AreaShader;
}

QSGMaterialShader* InkMaterial::createShader(QSGRendererInterface::RenderMode /*mode*/) const {
    return new InkShader;
}

AreaBatch::AreaBatch(std::shared_ptr<const AreaMesh> mesh)
    : PlacedNode(mesh->areas.origin, mesh->areas.box), mesh_(std::move(mesh)) {}

// The nodes go before the mesh that they share.
AreaBatch::~AreaBatch() {
    deleteChildren(*this);
}

void AreaBatch::setStyles(const std::vector<AreaStyle>& styles) {
    bool opaque = true;
    Places inked;
    std::size_t place = 0;
    for (const int owner : mesh_->owners) {
        const AreaStyle& style = styles[static_cast<std::size_t>(owner)];
        opaque = opaque && style.fill.alpha() == 255;
        inked[place] = style.pattern != Pattern::None;
        looks_[place++] = style;
    }
    showFills(inked.count() < place, opaque);
    showInks(inked, opaque);
}

void AreaBatch::showFills(bool any, bool opaque) {
    // What blends the renderer asks a material once, so a change needs a new one.
    if (fills_ && (!any || fillMaterial_->flags().testFlag(QSGMaterial::Blending) == opaque)) {
        removeChildNode(fills_);
        delete std::exchange(fills_, nullptr);
    }
    if (!any) return;
    if (fills_) {
        fills_->markDirty(DirtyMaterial);
        return;
    }
    fillMaterial_ = new AreaMaterial(looks_, opaque);
    fills_ = new QSGGeometryNode;
    fills_->setGeometry(mesh_->areas.geometry.get());
    fills_->setMaterial(fillMaterial_);
    fills_->setFlag(OwnsMaterial);
    prependChildNode(fills_);
}

void AreaBatch::showInks(const Places& inked, bool opaque) {
    if (inks_ && (inked != inked_ || inkMaterial_->flags().testFlag(QSGMaterial::Blending) == opaque)) {
        removeChildNode(inks_);
        delete std::exchange(inks_, nullptr);
        inkMaterial_ = nullptr;
    }
    inked_ = inked;
    if (inked.none()) return;
    if (inks_) {
        inks_->markDirty(DirtyMaterial);
        return;
    }
    inkMaterial_ = new InkMaterial(looks_, opaque);
    inkMaterial_->phase = phase_;
    inks_ = new QSGGeometryNode;
    const bool all = inked.count() == mesh_->owners.size();
    inks_->setGeometry(all ? mesh_->areas.geometry.get() : mesh_->at(inked).release());
    inks_->setFlag(OwnsGeometry, !all);
    inks_->setMaterial(inkMaterial_);
    inks_->setFlag(OwnsMaterial);
    appendChildNode(inks_);
}

void AreaBatch::place(const MapCamera& camera, const Box& view, Point anchor) {
    if (!PlacedNode::place(camera, view)) return;
    phase_ = patternPhase(camera.pixelsPerUnit(), origin(), anchor);
    if (inkMaterial_) inkMaterial_->phase = phase_;
}

}  // namespace ansinh
