#include "geo/import/point_placing.hpp"

#include "geo/core/measure.hpp"
#include "geo/import/coordinate_text.hpp"
#include "geo/import/field_guess.hpp"

#include <algorithm>
#include <cmath>
#include <format>
#include <limits>
#include <numbers>

namespace ansinh::import {
namespace {

using Severity = ImportIssue::Severity;

constexpr double refusedBeyondM = 20'000;
/// Label points say less about a commune's edge than a boundary does.
constexpr double refusedBeyondLabelM = 60'000;
constexpr std::size_t rememberedSpellings = 50'000;

/// Never more than the distance to anything in the box, and cheap: on the scale of a city the plane is good to 1 %.
double leastDistance(const Box& box, Point p) {
    constexpr double metresPerDegree = 110'500;
    const double up = std::clamp(p.y, box.min.y, box.max.y) - p.y;
    const double aside = (std::clamp(p.x, box.min.x, box.max.x) - p.x) * std::cos(p.y * std::numbers::pi / 180);
    return std::sqrt(up * up + aside * aside) * metresPerDegree * 0.98;
}

bool isBlank(const std::string& text) {
    return text.find_first_not_of(" \t\r\n") == std::string::npos;
}

}  // namespace

ImportIssue RowAt::issue(const std::string& field, std::string found) const {
    ImportIssue issue;
    issue.row = row;
    issue.file = file;
    issue.field = field;
    issue.found = std::move(found);
    return issue;
}

bool isPlausible(Point p) {
    return std::abs(p.x) <= 2e7 && std::abs(p.y) <= 2e7;
}

RawPlace rawPlaceOf(const std::string& x, const std::string& y) {
    RawPlace raw;
    if (isBlank(x) || isBlank(y)) {
        raw.found = x + y;
        return raw;
    }
    const auto east = parseCoordinate(x);
    const auto north = parseCoordinate(y);
    if (!east || !north) {
        raw.kind = RawPlace::Kind::NotNumber;
    } else {
        raw.point = {east->value, north->value};
        raw.plain = east->plain && north->plain;
        raw.kind = east->value == 0 || north->value == 0 ? RawPlace::Kind::Zero : RawPlace::Kind::Good;
        if (raw.kind == RawPlace::Kind::Good && raw.plain) return raw;
    }
    raw.found = x + " " + y;
    return raw;
}

RawPlace rawPlaceOfPair(const std::string& cell) {
    for (const char mark : {';', ',', ' '}) {
        if (std::ranges::count(cell, mark) != 1) continue;
        const auto at = cell.find(mark);
        RawPlace raw = rawPlaceOf(cell.substr(at + 1), cell.substr(0, at));
        if (raw.kind == RawPlace::Kind::NotNumber || raw.kind == RawPlace::Kind::Missing) continue;
        raw.found = cell;
        return raw;
    }
    RawPlace raw;
    raw.kind = isBlank(cell) ? RawPlace::Kind::Missing : RawPlace::Kind::NotNumber;
    raw.found = cell;
    return raw;
}

PointPlacer::PointPlacer(const Reference& reference, const KnownPlaces& known, const std::string& crs, bool swappedAxes)
    : reference_(reference),
      known_(known),
      toLonLat_(crs, swappedAxes),
      turned_(crs, !swappedAxes),
      degrees_(sameCrs(crs, "EPSG:4326") || sameCrs(crs, "EPSG:4756")),
      locator_(reference.boundaries) {
    for (const Boundary& boundary : reference.boundaries) {
        boxes_[boundary.commune].extend(boxOf(boundary.shape));
        schematic_ = schematic_ || boundary.quality == BoundaryQuality::Schematic;
    }
}

bool PointPlacer::inRange(Point raw) const {
    if (!degrees_) return isPlausible(raw);
    return std::abs(raw.x) <= 180 && std::abs(raw.y) <= 180 && std::min(std::abs(raw.x), std::abs(raw.y)) <= 90;
}

PointPlacer::Nearest PointPlacer::nearest(Point lonLat) const {
    Nearest best{{}, std::numeric_limits<double>::infinity()};
    if (boxes_.empty()) {
        for (const Commune& commune : reference_.communes)
            if (const double metres = distanceM(commune.labelPoint, lonLat); metres < best.metres)
                best = {commune.code, metres};
        return best;
    }
    std::vector<std::pair<double, const std::string*>> order;
    for (const auto& [code, box] : boxes_) order.emplace_back(leastDistance(box, lonLat), &code);
    std::ranges::sort(order, {}, [](const auto& entry) { return entry.first; });
    for (const auto& [least, code] : order) {
        if (least >= best.metres) break;
        // Far away the box says all that is needed; the exact distance to a long border costs much.
        const double metres = least > 2 * refusedBeyondM ? least : locator_.distanceTo(*code, lonLat);
        if (metres < best.metres) best = {*code, metres};
    }
    return best;
}

bool PointPlacer::place(const RawPlace& raw, const std::string& field, const RowAt& at, PlacePoint& point,
                        IssueList& issues) const {
    const auto issueAt = [&](Point place) {
        ImportIssue issue =
            at.issue(field, raw.found.empty() ? std::format("{} {}", raw.point.x, raw.point.y) : raw.found);
        issue.x = place.x;
        issue.y = place.y;
        issue.hasPlace = true;
        return issue;
    };
    const auto refuse = [&](ImportIssue issue, const char* code, std::vector<std::string> args) {
        issue.code = code;
        issue.args = std::move(args);
        issue.severity = Severity::Refused;
        issues.add(std::move(issue));
        return false;
    };
    const auto broken = [&](const char* why) {
        ImportIssue issue = issueAt({});
        issue.hasPlace = false;
        std::vector<std::string> args{issue.found, why};
        return refuse(std::move(issue), "coordinates_broken", std::move(args));
    };
    switch (raw.kind) {
        case RawPlace::Kind::Missing:
            return refuse(at.issue(field, raw.found), "coordinates_missing", {raw.found});
        case RawPlace::Kind::NotPoint:
            return refuse(at.issue(field, raw.found), "geometry_not_point", {});
        case RawPlace::Kind::NotNumber:
            return broken("not_number");
        case RawPlace::Kind::Zero:
            return broken("zero");
        case RawPlace::Kind::Good:
            break;
    }
    if (!inRange(raw.point)) return broken("range");
    point.place = toLonLat_(raw.point);
    if (isFinite(point.place)) {
        if (auto commune = locator_.at(point.place)) {
            point.commune = std::move(*commune);
            return true;
        }
    }
    if (const Point other = turned_(raw.point); isFinite(other) && known_.nearCity(other)) {
        ImportIssue issue = issueAt(other);
        std::vector<std::string> args{issue.found, "swapped"};
        return refuse(std::move(issue), "coordinates_broken", std::move(args));
    }
    const bool onEarth = std::abs(point.place.x) <= 180 && std::abs(point.place.y) <= 90;
    if (!isFinite(point.place) || !onEarth) return broken("range");

    point.commune.clear();
    const Nearest near = nearest(point.place);
    std::vector<std::string> args{std::format("{:.0f}", near.metres), near.commune};
    if (near.metres > (boxes_.empty() ? refusedBeyondLabelM : refusedBeyondM))
        return refuse(issueAt(point.place), "outside_city", std::move(args));
    if (boxes_.empty()) return true;
    ImportIssue issue = issueAt(point.place);
    issue.code = "outside_city";
    issue.args = std::move(args);
    issues.add(std::move(issue));
    return true;
}

void PointPlacer::compare(const std::string& declared, bool isCode, const NameMatcher& names, const std::string& field,
                          const RowAt& at, const PlacePoint& point, IssueList& issues) const {
    if (isBlank(declared)) return;
    if (matches_.size() > rememberedSpellings) matches_.clear();
    auto match = matches_.find(declared);
    if (match == matches_.end())
        match =
            matches_.emplace(declared, isCode ? names.match(codeOf(declared), {}) : names.match({}, declared)).first;
    if (match->second.commune == point.commune) return;
    ImportIssue about = at.issue(field, declared);
    about.x = point.place.x;
    about.y = point.place.y;
    about.hasPlace = true;
    if (!match->second.taken()) {
        about.code = match->second.kind == Match::Kind::Ambiguous ? "name_ambiguous" : "name_unknown";
        for (const MatchCandidate& candidate : match->second.candidates) about.args.push_back(candidate.commune);
    } else if (!point.commune.empty()) {
        about.code = "commune_differs";
        about.args = {match->second.commune, point.commune};
        // Schematic borders are too rough to accuse anybody by.
        if (schematic_) about.severity = Severity::Note;
    } else {
        return;
    }
    issues.add(std::move(about));
}

}  // namespace ansinh::import
