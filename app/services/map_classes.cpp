#include "app/services/map_classes.hpp"

#include "geo/progress/readiness_weights.hpp"

#include <algorithm>
#include <charconv>
#include <string_view>

namespace ansinh::app {

namespace {

using progress::Standing;

// Shares such as 0.9 − 0.8 are not exact in binary; a commune that is 10 points behind belongs to "at most 10".
constexpr double rounding = 1e-9;

MapClass byGap(double gap) {
    if (gap <= 0.10 + rounding) return MapClass::BehindSmall;
    if (gap <= 0.25 + rounding) return MapClass::BehindMedium;
    return gap <= 0.50 + rounding ? MapClass::BehindLarge : MapClass::BehindSevere;
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

std::size_t readinessSteps(const Plan& plan) {
    return std::max<std::size_t>(1, plan.readinessClasses.size());
}

std::string readinessKey(std::size_t place, const Plan& plan) {
    return "ready/" + std::to_string(place) + "/" + std::to_string(readinessSteps(plan));
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
        case MapClass::BehindSevere:
            return "behind_severe";
        case MapClass::NotReported:
            return "not_reported";
        case MapClass::NotApplicable:
            break;
    }
    return "not_applicable";
}

const std::vector<MapClass>& allMapClasses() {
    static const std::vector<MapClass> all = {MapClass::Met,          MapClass::OnTheWay,    MapClass::BehindSmall,
                                              MapClass::BehindMedium, MapClass::BehindLarge, MapClass::BehindSevere,
                                              MapClass::NotReported,  MapClass::NotApplicable};
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
        case MapClass::BehindSevere:
            return Standing::Behind;
        case MapClass::NotReported:
            return Standing::NotReported;
        case MapClass::NotApplicable:
            break;
    }
    return Standing::NotApplicable;
}

std::string standingOfClass(const std::string& mapClass) {
    for (const MapClass one : allMapClasses())
        if (mapClass == keyOf(one)) return progress::keyOf(standingOf(one));
    return {};
}

std::optional<double> gapOf(const progress::StatusRow& row) {
    if (!hasCount(row.state) || !row.due || row.denominator <= 0) return std::nullopt;
    return row.due->value - static_cast<double>(row.numerator) / static_cast<double>(row.denominator);
}

MapClass classOf(const progress::StatusRow& row) {
    return byStanding(row.standing, byGap(gapOf(row).value_or(1)));
}

MapClass classOf(const progress::OverallRow& row) {
    const MapClass behind = row.behind <= 2   ? MapClass::BehindSmall
                            : row.behind <= 4 ? MapClass::BehindMedium
                            : row.behind <= 6 ? MapClass::BehindLarge
                                              : MapClass::BehindSevere;
    return byStanding(row.standing, behind);
}

std::string readinessKeyOf(const Plan& plan, const progress::ReadinessRow& row) {
    if (!row.score) return keyOf(row.standing == Standing::NotApplicable ? MapClass::NotApplicable : MapClass::NotReported);
    return readinessKey(progress::readinessPlace(plan, *row.score).value_or(0), plan);
}

std::vector<std::string> allReadinessKeys(const Plan* plan) {
    std::vector<std::string> all;
    if (plan)
        for (std::size_t place = 0; place < readinessSteps(*plan); ++place) all.push_back(readinessKey(place, *plan));
    all.emplace_back(keyOf(MapClass::NotReported));
    all.emplace_back(keyOf(MapClass::NotApplicable));
    return all;
}

std::optional<std::size_t> readinessPlaceOf(const std::string& key) {
    constexpr std::string_view start = "ready/";
    std::size_t place = 0;
    if (!key.starts_with(start) || std::from_chars(key.data() + start.size(), key.data() + key.size(), place).ec != std::errc{})
        return std::nullopt;
    return place;
}

const char* feedbackKeyOf(const std::optional<progress::FeedbackCount>& count) {
    if (!count || count->received == 0) return "feedback_none";
    if (count->overdue > 0) return count->overdue >= 6 ? "overdue_3" : count->overdue >= 3 ? "overdue_2" : "overdue_1";
    return count->open > 0 ? "feedback_open" : "feedback_done";
}

const std::vector<const char*>& allFeedbackKeys() {
    static const std::vector<const char*> all = {"overdue_3",     "overdue_2",     "overdue_1",
                                                 "feedback_open", "feedback_done", "feedback_none"};
    return all;
}

const char* completenessKeyOf(const progress::Completeness& row) {
    if (row.asked == 0) return keyOf(MapClass::NotApplicable);
    if (row.reported == 0) return keyOf(MapClass::NotReported);
    if (row.reported == row.asked) return "complete_all";
    return 2 * row.reported >= row.asked ? "complete_most" : "complete_some";
}

const std::vector<const char*>& allCompletenessKeys() {
    static const std::vector<const char*> all = {"complete_all", "complete_most", "complete_some",
                                                 keyOf(MapClass::NotReported), keyOf(MapClass::NotApplicable)};
    return all;
}

}  // namespace ansinh::app
