#include "app/map/area_batch.hpp"

#include "app/map/map_material.hpp"
#include "app/map/uniform_block.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>

namespace ansinh {

namespace {

using Colours = float[AreaBatch::places][4];

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

struct AreaVertex {
    float x, y;   ///< relative to the batch's origin
    float place;  ///< of its commune's look
};

using AreaLooks = std::array<AreaStyle, AreaBatch::places>;

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

class AreaMaterial : public MapMaterial<AreaMaterial> {
public:
    explicit AreaMaterial(bool opaque) {
        setFlag(NoBatching);
        setFlag(Blending, !opaque);
    }
    [[nodiscard]] QSGMaterialShader* createShader(QSGRendererInterface::RenderMode mode) const override;

    AreaLooks looks;
};

class InkMaterial : public MapMaterial<InkMaterial> {
public:
    explicit InkMaterial(bool opaque) {
        setFlag(NoBatching);
        setFlag(Blending, !opaque);
    }
    [[nodiscard]] QSGMaterialShader* createShader(QSGRendererInterface::RenderMode mode) const override;

    AreaLooks looks;
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
        for (std::size_t i = 0; i < AreaBatch::places; ++i) {
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
        for (std::size_t i = 0; i < AreaBatch::places; ++i) {
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

const QSGGeometry::AttributeSet& areaAttributes() {
    static const QSGGeometry::Attribute attributes[] = {
        QSGGeometry::Attribute::createWithAttributeType(0, 2, QSGGeometry::FloatType, QSGGeometry::PositionAttribute),
        QSGGeometry::Attribute::createWithAttributeType(1, 1, QSGGeometry::FloatType, QSGGeometry::UnknownAttribute)};
    static const QSGGeometry::AttributeSet set = {2, sizeof(AreaVertex), attributes};
    return set;
}

std::unique_ptr<QSGGeometry> geometryOf(const MapLevel& shapes, std::span<const std::size_t> parts, Point origin) {
    std::size_t vertices = 0;
    std::size_t indices = 0;
    for (const std::size_t part : parts) {
        vertices += shapes.parts[part].xy.size() / 2;
        indices += shapes.parts[part].triangles.size();
    }
    auto geometry = std::make_unique<QSGGeometry>(areaAttributes(), static_cast<int>(vertices),
                                                  static_cast<int>(indices), QSGGeometry::UnsignedIntType);
    geometry->setDrawingMode(QSGGeometry::DrawTriangles);
    auto* vertex = static_cast<AreaVertex*>(geometry->vertexData());
    auto* index = geometry->indexDataAsUInt();
    std::uint32_t base = 0;
    float place = 0;
    for (const std::size_t number : parts) {
        const MeshPart& part = shapes.parts[number];
        const Point shift{part.origin.x - origin.x, part.origin.y - origin.y};
        for (std::size_t i = 0; i + 1 < part.xy.size(); i += 2)
            *vertex++ = {static_cast<float>(static_cast<double>(part.xy[i]) + shift.x),
                         static_cast<float>(static_cast<double>(part.xy[i + 1]) + shift.y), place};
        for (const std::uint32_t corner : part.triangles) *index++ = base + corner;
        base += static_cast<std::uint32_t>(part.xy.size() / 2);
        ++place;
    }
    return geometry;
}

/// Where a batch may no longer grow: a float at its edge is exact to 0.01 pixels at the scales that a level is for.
double largestSide(double toleranceM) {
    return toleranceM < 100 ? 1.0 / 1024 : 1.0 / 64;
}

// Small enough that close up, where few communes are seen, few vertices are worked through for nothing.
constexpr std::size_t largestVertexCount = 4000;

}  // namespace

QSGMaterialShader* AreaMaterial::createShader(QSGRendererInterface::RenderMode /*mode*/) const {
    return new AreaShader;
}

QSGMaterialShader* InkMaterial::createShader(QSGRendererInterface::RenderMode /*mode*/) const {
    return new InkShader;
}

AreaBatch::AreaBatch(const SceneTile& tile, std::span<const std::size_t> parts, Point origin, const Box& box)
    : PlacedNode(origin, box),
      geometry_(geometryOf(*tile.shapes, parts, origin)),
      fills_(new QSGGeometryNode),
      fillMaterial_(new AreaMaterial(true)) {
    for (const std::size_t part : parts) owners_.push_back(tile.parts[part]);
    fills_->setGeometry(geometry_.get());
    fills_->setMaterial(fillMaterial_);
    fills_->setFlag(OwnsMaterial);
    appendChildNode(fills_);
}

// The nodes go before the geometry that they share.
AreaBatch::~AreaBatch() {
    deleteChildren(*this);
}

void AreaBatch::setStyles(const std::vector<AreaStyle>& styles) {
    bool opaque = true;
    bool inked = false;
    for (const int owner : owners_) {
        const AreaStyle& style = styles[static_cast<std::size_t>(owner)];
        opaque = opaque && style.fill.alpha() == 255;
        inked = inked || style.pattern != Pattern::None;
    }
    // What blends the renderer asks a material once, so a change needs a new one.
    if (fillMaterial_->flags().testFlag(QSGMaterial::Blending) == opaque) {
        fillMaterial_ = new AreaMaterial(opaque);
        fills_->setMaterial(fillMaterial_);
        showInks(false, opaque);
    }
    showInks(inked, opaque);
    for (std::size_t place = 0; place < owners_.size(); ++place) {
        const AreaStyle& style = styles[static_cast<std::size_t>(owners_[place])];
        fillMaterial_->looks[place] = style;
        if (inked) inkMaterial_->looks[place] = style;
    }
    fills_->markDirty(DirtyMaterial);
    if (inks_) inks_->markDirty(DirtyMaterial);
}

void AreaBatch::showInks(bool any, bool opaque) {
    if (any && !inks_) {
        inkMaterial_ = new InkMaterial(opaque);
        inkMaterial_->phase = phase_;
        inks_ = new QSGGeometryNode;
        inks_->setGeometry(geometry_.get());
        inks_->setMaterial(inkMaterial_);
        inks_->setFlag(OwnsMaterial);
        appendChildNode(inks_);
    } else if (!any && inks_) {
        removeChildNode(inks_);
        delete inks_;
        inks_ = nullptr;
        inkMaterial_ = nullptr;
    }
}

void AreaBatch::place(const MapCamera& camera, const Box& view, Point anchor) {
    if (!PlacedNode::place(camera, view)) return;
    phase_ = patternPhase(camera.pixelsPerUnit(), origin(), anchor);
    if (inkMaterial_) inkMaterial_->phase = phase_;
}

std::vector<AreaBatch*> makeAreaBatches(const SceneTile& tile) {
    const std::vector<MeshPart>& parts = tile.shapes->parts;
    const double side = largestSide(tile.shapes->toleranceM);
    std::vector<AreaBatch*> batches;
    std::vector<std::size_t> members;
    std::size_t vertices = 0;
    Box box;
    const auto close = [&] {
        const Point middle{(box.min.x + box.max.x) / 2, (box.min.y + box.max.y) / 2};
        if (!members.empty()) batches.push_back(new AreaBatch(tile, members, middle, box));
        members.clear();
        vertices = 0;
        box = {};
    };
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (tile.parts[i] < 0) continue;
        Box joined = box;
        joined.extend(parts[i].box);
        const std::size_t size = parts[i].xy.size() / 2;
        if (members.size() == AreaBatch::places || vertices + size > largestVertexCount ||
            std::max(joined.max.x - joined.min.x, joined.max.y - joined.min.y) > side) {
            close();
            joined = parts[i].box;
        }
        members.push_back(i);
        vertices += size;
        box = joined;
    }
    close();
    return batches;
}

}  // namespace ansinh
