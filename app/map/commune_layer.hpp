#pragma once

#include "app/map/commune_borders.hpp"
#include "app/map/commune_paint.hpp"
#include "app/map/line_path.hpp"
#include "app/map/map_layer.hpp"

#include <QColor>
#include <QTimer>

#include <vector>

namespace ansinh {

/// What one frame of the communes shows; owns or shares all of it, so that it can be drawn after the item changed.
struct CommunePicture {
    std::shared_ptr<const SceneData> data;
    std::size_t level = 0;
    MapCamera camera;
    std::shared_ptr<const CommuneStyles> styles;
    CommuneBorders borders;
    std::vector<StyledLines> outlines;  ///< of the hovered and the selected commune
    Point anchor;                       ///< where patterns start
};

void paintPicture(QPainter& painter, const CommunePicture& picture);

/// The communes: areas with fill and pattern, borders of constant width, outlines of the hovered and selected one.
class CommuneLayer : public MapLayer {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(ansinh::CommunePaint paint READ paint WRITE setPaint NOTIFY paintChanged)
    Q_PROPERTY(QColor borderColor READ borderColor WRITE setBorderColor NOTIFY styleChanged)
    Q_PROPERTY(double borderWidth READ borderWidth WRITE setBorderWidth NOTIFY styleChanged)
    /// Of the edge that no two communes share.
    Q_PROPERTY(QColor outerBorderColor READ outerBorderColor WRITE setOuterBorderColor NOTIFY styleChanged)
    Q_PROPERTY(QColor hoverColor READ hoverColor WRITE setHoverColor NOTIFY styleChanged)
    Q_PROPERTY(QColor highlightColor READ highlightColor WRITE setHighlightColor NOTIFY styleChanged)
    /// Around the highlight, so that it is seen on any fill.
    Q_PROPERTY(QColor haloColor READ haloColor WRITE setHaloColor NOTIFY styleChanged)
    Q_PROPERTY(QString selectedCommune READ selectedCommune WRITE setSelectedCommune NOTIFY highlightChanged)
    Q_PROPERTY(QString hoveredCommune READ hoveredCommune WRITE setHoveredCommune NOTIFY highlightChanged)
    /// Of what is seen all the detail is there that its scale can show.
    Q_PROPERTY(bool detailed READ detailed NOTIFY detailedChanged)
    /// The whole of the commune far out at sea (Hoàng Sa) is in view, at its true place or as a hexagon.
    Q_PROPERTY(bool holdsRemote READ holdsRemote NOTIFY holdsRemoteChanged)

public:
    explicit CommuneLayer(QQuickItem* parent = nullptr);

    [[nodiscard]] CommunePaint paint() const { return paint_; }
    void setPaint(const CommunePaint& paint);
    [[nodiscard]] QColor borderColor() const { return border_; }
    void setBorderColor(const QColor& colour) { setStyle(border_, colour); }
    [[nodiscard]] double borderWidth() const { return borderWidth_; }
    void setBorderWidth(double width) { setStyle(borderWidth_, width); }
    [[nodiscard]] QColor outerBorderColor() const { return outerBorder_; }
    void setOuterBorderColor(const QColor& colour) { setStyle(outerBorder_, colour); }
    [[nodiscard]] QColor hoverColor() const { return hover_; }
    void setHoverColor(const QColor& colour) { setStyle(hover_, colour); }
    [[nodiscard]] QColor highlightColor() const { return highlight_; }
    void setHighlightColor(const QColor& colour) { setStyle(highlight_, colour); }
    [[nodiscard]] QColor haloColor() const { return halo_; }
    void setHaloColor(const QColor& colour) { setStyle(halo_, colour); }
    [[nodiscard]] QString selectedCommune() const { return selected_; }
    void setSelectedCommune(const QString& commune);
    [[nodiscard]] QString hoveredCommune() const { return hovered_; }
    void setHoveredCommune(const QString& commune);

    [[nodiscard]] bool detailed() const { return detailed_; }
    [[nodiscard]] bool holdsRemote() const { return holdsRemote_; }

    /// Code of the commune drawn at a place of the item; empty for none.
    Q_INVOKABLE [[nodiscard]] QString communeAt(double x, double y) const;
    Q_INVOKABLE [[nodiscard]] QGeoRectangle communeBox(const QString& commune) const;

    /// What the next frame shows. Public for tests and for painting elsewhere.
    [[nodiscard]] CommunePicture picture() const;
    void paint(QPainter& painter) override { paintPicture(painter, picture()); }
    /// How often this layer made geometry for a graphics card, for tests and benchmarks.
    [[nodiscard]] int geometryBuilds() const { return builds_; }

signals:
    void paintChanged();
    void styleChanged();
    void highlightChanged();
    void detailedChanged();
    void holdsRemoteChanged();

protected:
    void sceneUpdated() override;
    void detailUpdated() override;
    void cameraUpdated() override;
    QSGNode* updatePaintNode(QSGNode* old, UpdatePaintNodeData* data) override;

private:
    template <class T>
    void setStyle(T& field, const T& value) {
        if (field == value) return;
        field = value;
        emit styleChanged();
        update();
    }
    [[nodiscard]] const std::shared_ptr<const CommuneStyles>& styles(const SceneData& data) const;
    /// What is drawn now may be off by this: a little more while a graphics card follows a person's hand.
    [[nodiscard]] double largestToleranceM() const;
    void checkDetail();
    void findRemote();
    void checkRemote();
    void addOutline(std::vector<StyledLines>& outlines, const SceneData& data, std::size_t level,
                    const QString& commune, double width, const QColor& colour) const;

    CommunePaint paint_;
    QColor border_{Qt::darkGray};
    QColor outerBorder_{Qt::black};
    QColor hover_{Qt::black};
    QColor highlight_{Qt::black};
    QColor halo_{Qt::white};
    double borderWidth_ = 1;
    QString selected_;
    QString hovered_;
    mutable std::shared_ptr<const CommuneStyles> styles_;  ///< null until a frame asks
    bool detailed_ = false;
    QTimer rest_;          ///< runs from each move on
    bool moving_ = false;  ///< until nothing has moved for a while
    bool drawn_ = false;   ///< since the last move
    int remote_ = -1;  ///< index in the scene's communes of the one far out at sea; -1: none
    bool holdsRemote_ = false;
    int builds_ = 0;
};

}  // namespace ansinh
