#pragma once

#include "app/map/commune_paint.hpp"
#include "app/map/map_points.hpp"
#include "app/map/map_symbols.hpp"
#include "app/map/training_shape.hpp"
#include "app/models/rows.hpp"
#include "app/services/change_view.hpp"
#include "app/services/layer_view.hpp"
#include "app/services/missing_scale.hpp"
#include "app/text/language.hpp"
#include "geo/core/point_mark.hpp"

#include <QList>
#include <QStringList>

#include <vector>

namespace ansinh::app {

/// One layer on one day, as map, list and legend show it.
struct MapRows {
    CommunePaint paint;
    std::vector<CommuneRow> communes;
    std::vector<LegendRow> legend;
    std::vector<LegendRow> states;  ///< how sure the figures are; only those that occur
};
[[nodiscard]] MapRows mapRows(const ProjectFacts& facts, const std::vector<CommuneView>& views, LayerKind layer,
                              const Indicator* indicator, text::Language language, bool dark);

/// The change between two days, as map and legend show it.
struct ChangeRows {
    CommunePaint paint;
    std::vector<LegendRow> legend;
    std::vector<FigureRow> keyFigures;  ///< what was gained, and by how many communes
};
[[nodiscard]] ChangeRows changeRows(const ProjectFacts& facts, const std::vector<CommuneChange>& changes,
                                    const Indicator* indicator, text::Language language, bool dark);

/// The numbers that are read first: who is behind and what is missing, who is in a class, who is not ready.
[[nodiscard]] std::vector<FigureRow> keyFigureRows(const ProjectFacts& facts, const std::vector<CommuneView>& views,
                                                   LayerKind layer, const Indicator* indicator,
                                                   text::Language language);

/// Leaves communes of another standing out of the list and pale on the map; the legend stays whole.
void narrow(MapRows& rows, const std::vector<CommuneView>& views, const std::string& standing, bool dark);

/// The plan as a whole, then every indicator that asks something of communes.
[[nodiscard]] std::vector<IndicatorRow> indicatorRows(const ProjectFacts& facts, text::Language language);
[[nodiscard]] std::vector<CategoryRow> categoryRows(const ProjectFacts& facts, const QStringList& hidden,
                                                    text::Language language);

/// What communes are missing on a layer that has it, as circles of one scale for all days, with their key. `indicator`
/// is null for the plan as a whole. Only communes of `standing` where it is not empty; a restricted indicator has none.
[[nodiscard]] MapSymbols missingSymbols(const ProjectFacts& facts, const std::vector<CommuneView>& views,
                                        LayerKind layer, const Indicator* indicator, const std::string& standing,
                                        const MissingScale& scale, text::Language language);

[[nodiscard]] QList<TrainingShape> trainingShapesOf(const ProjectFacts& facts, bool dark);
/// May run on another thread.
[[nodiscard]] MapPoints mapPointsOf(const ProjectFacts& facts, const std::vector<PointMark>& points,
                                    const QStringList& hidden);

}  // namespace ansinh::app
