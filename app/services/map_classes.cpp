#include "app/services/map_classes.hpp"

namespace ansinh::app {

namespace {

using progress::Standing;

// Shares such as 0.9 − 0.8 are not exact in binary; a commune that is 10 points behind belongs to "at most 10".
constexpr double rounding = 1e-9;

MapClass byGap(double gap) {
    if (gap <= 0.10 + rounding) return MapClass::BehindSmall;
    return gap <= 0.25 + rounding ? MapClass::BehindMedium : MapClass::BehindLarge;
}

MapClass byStanding(Standing standing, MapClass behind) {
    switch (standing) {
        case Standing::Met:
            return MapClass::Met;
        case Standing::OnTheWay:
            return MapClass::OnTheWay;
        case Standing::Behind:
            return behind;
        case Standing::NotReported:
            return MapClass::NotReported;
        case Standing::NotApplicable:
            break;
    }
    return MapClass::NotApplicable;
}

}  // namespace

const char* keyOf(MapClass mapClass) {
    switch (mapClass) {
        case MapClass::Met:
            return "met";
        case MapClass::OnTheWay:
            return "on_the_way";
        case MapClass::BehindSmall:
            return "behind_small";
        case MapClass::BehindMedium:
            return "behind_medium";
        case MapClass::BehindLarge:
            return "behind_large";
        case MapClass::NotReported:
            return "not_reported";
        case MapClass::NotApplicable:
            break;
    }
    return "not_applicable";
}

const std::vector<MapClass>& allMapClasses() {
    static const std::vector<MapClass> all = {MapClass::Met,          MapClass::OnTheWay,    MapClass::BehindSmall,
                                              MapClass::BehindMedium, MapClass::BehindLarge, MapClass::NotReported,
                                              MapClass::NotApplicable};
    return all;
}

Standing standingOf(MapClass mapClass) {
    switch (mapClass) {
        case MapClass::Met:
            return Standing::Met;
        case MapClass::OnTheWay:
            return Standing::OnTheWay;
        case MapClass::BehindSmall:
        case MapClass::BehindMedium:
        case MapClass::BehindLarge:
            return Standing::Behind;
        case MapClass::NotReported:
            return Standing::NotReported;
        case MapClass::NotApplicable:
            break;
    }
    return Standing::NotApplicable;
}

std::optional<double> gapOf(const progress::StatusRow& row) {
    if (!hasCount(row.state) || !row.due || row.denominator <= 0) return std::nullopt;
    return row.due->value - static_cast<double>(row.numerator) / static_cast<double>(row.denominator);
}

MapClass classOf(const progress::StatusRow& row) {
    return byStanding(row.standing, byGap(gapOf(row).value_or(1)));
}

MapClass classOf(const progress::OverallRow& row) {
    const MapClass behind = row.behind <= 1   ? MapClass::BehindSmall
                            : row.behind == 2 ? MapClass::BehindMedium
                                              : MapClass::BehindLarge;
    return byStanding(row.standing, behind);
}

MapClass classOf(const progress::ReadinessRow& row) {
    const double gap = row.due && row.score ? row.due->value - *row.score : 1;
    return byStanding(row.standing, byGap(gap));
}

}  // namespace ansinh::app
