#pragma once

#include "app/map/commune_paint.hpp"
#include "app/map/label_placement.hpp"
#include "app/map/map_label.hpp"
#include "app/map/map_layer.hpp"

#include <QColor>
#include <QList>
#include <QQmlListProperty>

#include <vector>

namespace ansinh {

/// Names of the communes, with a halo, none over another. A name is shown where its commune is large enough for it.
class LabelLayer : public MapLayer {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QList<ansinh::MapLabel> labels READ labels WRITE setLabels NOTIFY labelsChanged)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY styleChanged)
    Q_PROPERTY(QColor haloColor READ haloColor WRITE setHaloColor NOTIFY styleChanged)
    /// Names stand on fills: on dark ones they are written in these two.
    Q_PROPERTY(QColor lightColor READ lightColor WRITE setLightColor NOTIFY styleChanged)
    Q_PROPERTY(QColor lightHaloColor READ lightHaloColor WRITE setLightHaloColor NOTIFY styleChanged)
    /// Which fills are dark. Without it, none is.
    Q_PROPERTY(ansinh::CommunePaint paint READ paint WRITE setPaint NOTIFY paintChanged)
    Q_PROPERTY(bool italic READ italic WRITE setItalic NOTIFY styleChanged)
    Q_PROPERTY(int fontSize READ fontSize WRITE setFontSize NOTIFY styleChanged)
    /// Names stay in the middle of their communes, in as many lines as that takes: for cells that are all alike.
    Q_PROPERTY(bool inPlace READ inPlace WRITE setInPlace NOTIFY styleChanged)
    /// Layers whose signs no label may cover.
    Q_PROPERTY(QQmlListProperty<ansinh::MapLayer> keepClearOf READ keepClearOf)
    /// What lies over the map, in pixels of this item: a label that would be half under it is not shown.
    Q_PROPERTY(QRectF covered READ covered WRITE setCovered NOTIFY styleChanged)
    /// Below this zoom the view is that of a country: which labels are shown goes by MapLabel::Frame.
    Q_PROPERTY(double nationalZoom READ nationalZoom WRITE setNationalZoom NOTIFY styleChanged)
    Q_PROPERTY(QString selectedCommune READ selectedCommune WRITE setSelectedCommune NOTIFY selectedCommuneChanged)

public:
    explicit LabelLayer(QQuickItem* parent = nullptr) : MapLayer(parent) {}

    [[nodiscard]] QList<MapLabel> labels() const { return labels_; }
    void setLabels(const QList<MapLabel>& labels);
    [[nodiscard]] QColor color() const { return colour_; }
    void setColor(const QColor& colour);
    [[nodiscard]] QColor haloColor() const { return halo_; }
    void setHaloColor(const QColor& colour);
    [[nodiscard]] QColor lightColor() const { return lightColour_; }
    void setLightColor(const QColor& colour);
    [[nodiscard]] QColor lightHaloColor() const { return lightHalo_; }
    void setLightHaloColor(const QColor& colour);
    [[nodiscard]] CommunePaint paint() const { return paint_; }
    void setPaint(const CommunePaint& paint);
    [[nodiscard]] bool inPlace() const { return inPlace_; }
    void setInPlace(bool inPlace);
    [[nodiscard]] bool italic() const { return italic_; }
    void setItalic(bool italic);
    [[nodiscard]] int fontSize() const { return fontSize_; }
    void setFontSize(int pixels);
    [[nodiscard]] QRectF covered() const { return covered_; }
    void setCovered(const QRectF& rect);
    [[nodiscard]] double nationalZoom() const { return nationalZoom_; }
    void setNationalZoom(double zoom);
    [[nodiscard]] QString selectedCommune() const { return selected_; }
    void setSelectedCommune(const QString& commune);

    [[nodiscard]] QQmlListProperty<MapLayer> keepClearOf();
    void addKeepClearOf(MapLayer* layer);
    void clearKeepClearOf();

    /// The label of a commune, or whatever stands in the scene, is seen now.
    [[nodiscard]] bool shows(const QString& commune);
    /// Where labels were placed last.
    [[nodiscard]] std::vector<QRectF> occupied() const override;
    void paint(QPainter& painter) override;

signals:
    void labelsChanged();
    void paintChanged();
    void styleChanged();
    void selectedCommuneChanged();

protected:
    void sceneUpdated() override;
    void detailUpdated() override { replan(); }
    void cameraUpdated() override { replan(); }
    QSGNode* updatePaintNode(QSGNode* old, UpdatePaintNodeData* data) override;

private:
    /// One text as it may be set: in one line, or broken in two.
    struct Setting {
        QString text;
        QSizeF size;
    };
    struct Prepared {
        int commune = -1;
        MapLabel::Frame frame = MapLabel::Frame::Any;
        Setting one;
        Setting two;    ///< empty text: cannot be broken
        Setting words;  ///< a line for each word, where two lines may be too wide
        bool measured = false;  ///< sizes and `two` are known: when the label is first wanted
        Setting Prepared::*as = &Prepared::one;  ///< the one that was placed
        QRectF rect;
        bool shown = false;
    };

    struct Inks {
        QColor letters;
        QColor halo;
    };

    /// For the fill that a label stands on.
    [[nodiscard]] Inks inksOf(const QString& commune) const;
    void prepare();
    void measure(Prepared& one) const;
    /// Places that are not known any more are found for the next frame; those who keep clear of them learn it.
    void replan();
    void place();
    [[nodiscard]] QFont font() const;
    void restyle();

    QList<MapLabel> labels_;
    QRectF covered_;
    double nationalZoom_ = 0;
    QColor colour_{Qt::black};
    QColor halo_{Qt::white};
    QColor lightColour_{Qt::white};
    QColor lightHalo_{Qt::black};
    CommunePaint paint_;
    bool italic_ = false;
    bool inPlace_ = false;
    int fontSize_ = 12;
    QString selected_;
    std::vector<Prepared> prepared_;
    bool preparedKnown_ = false;
    bool placed_ = false;
    QList<MapLayer*> keepClearOf_;
};

}  // namespace ansinh
