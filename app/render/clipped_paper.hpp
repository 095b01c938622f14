#pragma once

#include <QPaintDevice>

#include <memory>

namespace ansinh {

/// A paint device before another whose painter cannot clip (Qt's SVG generator: none in SVG Tiny, and in SVG 1.1 a clip
/// stays on what follows it): shapes arrive there cut at the clip's bounding rectangle. What lies inside is passed on as
/// it is; a stroke or a text across the edge becomes the outline of what is left of it. Clips of sheets are upright
/// rectangles, so that nothing is lost by taking the bounding one.
class ClippedPaper : public QPaintDevice {
public:
    /// `paper` must not be painted on yet and must outlive this.
    explicit ClippedPaper(QPaintDevice& paper);
    ~ClippedPaper() override;

    [[nodiscard]] QPaintEngine* paintEngine() const override;

protected:
    int metric(PaintDeviceMetric metric) const override;

private:
    QPaintDevice& paper_;
    std::unique_ptr<QPaintEngine> engine_;
};

}  // namespace ansinh
