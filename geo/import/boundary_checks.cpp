#include "geo/import/boundary_checks.hpp"

#include "geo/core/overlay.hpp"

#include <cmath>
#include <format>

namespace ansinh::import {
namespace {

using Severity = ImportIssue::Severity;

/// Neighbouring parts may overlap by slivers; a copy overlaps wholly.
constexpr double partsMayShare = 0.001;
constexpr double farM = 5'000;

std::string number(double value) {
    return std::format("{:.2f}", value);
}

std::vector<Boundary> boundariesOf(const CommuneShapes& communes) {
    std::vector<Boundary> boundaries;
    for (const auto& [code, commune] : communes)
        boundaries.push_back({code, BoundaryQuality::Official, commune.shape, 0});
    return boundaries;
}

void setPlace(ImportIssue& issue, Point place) {
    issue.x = place.x;
    issue.y = place.y;
    issue.hasPlace = true;
}

void addFaults(const std::vector<CoverageFault>& faults, const char* code, const CommuneShapes& communes,
               IssueList& issues) {
    for (const CoverageFault& fault : faults) {
        auto first = communes.find(fault.left);
        if (first == communes.end()) first = communes.find(fault.right);
        // Between two that were there before: not this file's doing.
        if (first == communes.end()) continue;
        ImportIssue issue = issueOf(*first->second.rows.front(), code, Severity::Warning,
                                    {number(fault.areaM2), fault.left, fault.right});
        issue.found = fault.left + "/" + fault.right;
        setPlace(issue, fault.place);
        issues.add(std::move(issue));
    }
}

}  // namespace

bool hasArea(BoundaryRow& row, IssueList& issues) {
    const char* code = nullptr;
    switch (row.shape.kind) {
        case ShapeKind::Area:
            if (row.shape.leftOut > 0)
                issues.add(issueOf(row, "geometry_not_area", Severity::Warning, {std::to_string(row.shape.leftOut)}));
            return true;
        case ShapeKind::None:
            code = "geometry_missing";
            break;
        case ShapeKind::Broken:
            code = "geometry_invalid";
            break;
        default:
            code = "geometry_not_area";
    }
    row.refused = true;
    std::vector<std::string> args;
    if (row.shape.kind == ShapeKind::Broken) args = {"Invalid Coordinate"};
    issues.add(issueOf(row, code, Severity::Refused, std::move(args)));
    return false;
}

std::optional<MultiPolygon> soundShape(BoundaryRow& row, MultiPolygon lonLat, IssueList& issues) {
    Repair repaired = repair(lonLat);
    if (!repaired.possible) {
        row.refused = true;
        ImportIssue issue =
            issueOf(row, "geometry_invalid", Severity::Refused, {repaired.why, number(repaired.areaChangeM2)});
        setPlace(issue, repaired.place);
        issue.hasPlace = std::isfinite(repaired.place.x) && std::isfinite(repaired.place.y);
        issues.add(std::move(issue));
        return {};
    }
    if (!repaired.changed) return lonLat;
    ImportIssue issue =
        issueOf(row, "geometry_repaired", Severity::Warning, {repaired.why, number(repaired.areaChangeM2)});
    setPlace(issue, repaired.place);
    issues.add(std::move(issue));
    return std::move(repaired.shape);
}

void addShape(BoundaryRow& row, MultiPolygon shape, CommuneShapes& communes, IssueList& issues) {
    CommuneShape& commune = communes[row.commune];
    if (commune.rows.empty()) {
        commune.shape = std::move(shape);
        commune.rows.push_back(&row);
        return;
    }
    const BoundaryRow& first = *commune.rows.front();
    const double share = overlapShare(commune.shape, shape);
    const bool part = share <= partsMayShare;
    ImportIssue issue = issueOf(row, "commune_double", part ? Severity::Note : Severity::Refused,
                                {row.commune, std::to_string(first.number), part ? "part" : number(share * 100)});
    setPlace(issue, pointOnSurface(shape));
    issues.add(std::move(issue));
    if (part) {
        commune.shape = unite(commune.shape, shape);
        commune.rows.push_back(&row);
    } else {
        row.refused = true;
    }
}

void checkPlaces(CommuneShapes& communes, const Reference& reference, IssueList& issues) {
    const CommuneLocator locator(boundariesOf(communes));
    std::map<std::string, const Commune*> known;
    std::map<std::string, std::string> covers;  // commune → another whose label point lies in it
    for (const Commune& commune : reference.communes) {
        known[commune.code] = &commune;
        if (const auto at = locator.at(commune.labelPoint); at && *at != commune.code) covers[*at] = commune.code;
    }
    for (auto it = communes.begin(); it != communes.end();) {
        const Point label = known.at(it->first)->labelPoint;
        const double metres = locator.distanceTo(it->first, label);
        const auto other = covers.find(it->first);
        const std::string otherCode = other == covers.end() ? std::string() : other->second;
        const bool wrong = metres > farM || (metres > 0 && !otherCode.empty());
        if (metres > 0)
            for (BoundaryRow* row : it->second.rows) {
                ImportIssue issue = issueOf(*row, "place_wrong", wrong ? Severity::Refused : Severity::Warning,
                                            {std::format("{:.0f}", metres), it->first, otherCode});
                setPlace(issue, label);
                issues.add(std::move(issue));
                row->refused = row->refused || wrong;
            }
        it = wrong ? communes.erase(it) : std::next(it);
    }
}

void checkNeighbours(const CommuneShapes& communes, const Reference& reference, IssueList& issues, Monitor& monitor) {
    if (communes.empty()) return;
    std::vector<Boundary> all = boundariesOf(communes);
    for (const Boundary& boundary : reference.boundaries)
        if (boundary.quality == BoundaryQuality::Official && !communes.contains(boundary.commune))
            all.push_back(boundary);
    const CoverageReport report = checkCoverage(all, reference.communes, monitor);
    addFaults(report.overlaps, "overlap", communes, issues);
    addFaults(report.gaps, "gap", communes, issues);
    if (communes.size() * 2 <= reference.communes.size()) return;
    for (const std::string& code : report.missing) {
        ImportIssue issue;
        issue.code = "commune_missing";
        issue.field = "geometry";
        issue.found = code;
        issue.args = {code};
        issues.add(std::move(issue));
    }
}

}  // namespace ansinh::import
