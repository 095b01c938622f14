#include "app/map/line_node.hpp"

#include "app/map/map_material.hpp"
#include "app/map/uniform_block.hpp"

#include <algorithm>
#include <utility>

namespace ansinh {

/// Solid lines have a shader of their own: they are most of what the map draws.
class LineMaterial : public QSGMaterial {
public:
    explicit LineMaterial(const LineStyle& look) : style(look) { setFlag(Flags(Blending | NoBatching)); }
    [[nodiscard]] QSGMaterialType* type() const override {
        static QSGMaterialType solid;
        static QSGMaterialType dashed;
        return style.dashed ? &dashed : &solid;
    }
    [[nodiscard]] int compare(const QSGMaterial* other) const override { return byIdentity(this, other); }
    [[nodiscard]] QSGMaterialShader* createShader(QSGRendererInterface::RenderMode mode) const override;

    LineStyle style;  ///< dashed or solid for good: change the rest only
};

namespace {

struct LineUniforms {
    float matrix[16];
    float colour[4];
    float halfWidth;
    float feather;
    float pixelsPerUnit;
    float dashPeriod;
    float dashInk;
};

class LineShader : public QSGMaterialShader {
public:
    explicit LineShader(bool dashed) {
        setShaderFileName(VertexStage, QStringLiteral(":/ansinh/shaders/line.vert.qsb"));
        setShaderFileName(FragmentStage, dashed ? QStringLiteral(":/ansinh/shaders/dash.frag.qsb")
                                                : QStringLiteral(":/ansinh/shaders/line.frag.qsb"));
    }

    bool updateUniformData(RenderState& state, QSGMaterial* material, QSGMaterial* /*before*/) override {
        const LineStyle& style = static_cast<const LineMaterial*>(material)->style;
        LineUniforms u{};
        writeMatrix(u.matrix, state.combinedMatrix());
        u.halfWidth = static_cast<float>(style.width / 2);
        u.feather = 1.0F / state.devicePixelRatio();
        // A line thinner than a pixel cannot cover more of it than its width.
        writeColour(u.colour, style.colour, state.opacity() * std::min(1.0F, 2 * u.halfWidth / u.feather));
        u.pixelsPerUnit = pixelsPerUnit(state);
        u.dashPeriod = style.dashed ? static_cast<float>(dashPeriod) : 0.0F;
        u.dashInk = static_cast<float>(dashInk);
        return writeBlock(state, u);
    }
};

}  // namespace

QSGMaterialShader* LineMaterial::createShader(QSGRendererInterface::RenderMode /*mode*/) const {
    return new LineShader(style.dashed);
}

LineNode::LineNode(std::shared_ptr<const PlacedGeometries> lines, const LineStyle& style)
    : lines_(std::move(lines)), material_(std::make_unique<LineMaterial>(style)) {
    for (const PlacedGeometry& line : *lines_) {
        auto* placed = new PlacedNode(line.origin, line.box);
        drawn_.push_back(new QSGGeometryNode);
        drawn_.back()->setGeometry(line.geometry.get());
        drawn_.back()->setMaterial(material_.get());
        placed->appendChildNode(drawn_.back());
        appendChildNode(placed);
        placed_.push_back(placed);
    }
}

LineNode::~LineNode() {
    deleteChildren(*this);
}

void LineNode::setStyle(const LineStyle& style) {
    if (material_->style == style) return;
    if (material_->style.dashed != style.dashed) {
        const auto before = std::exchange(material_, std::make_unique<LineMaterial>(style));
        for (QSGGeometryNode* node : drawn_) node->setMaterial(material_.get());
        return;
    }
    material_->style = style;
    for (QSGGeometryNode* node : drawn_) node->markDirty(DirtyMaterial);
}

void LineNode::place(const MapCamera& camera, const Box& view) {
    for (PlacedNode* node : placed_) node->place(camera, view);
}

}  // namespace ansinh
