#include "geo/import/crs_detection.hpp"

#include "geo/core/error.hpp"
#include "geo/core/measure.hpp"
#include "geo/core/overlay.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <optional>

namespace ansinh::import {
namespace {

constexpr const char* wgs84 = "EPSG:4326";
constexpr const char* vn2000 = "EPSG:4756";
constexpr const char* deprecated = "EPSG:6959";

/// Half of the rows must fall where they should; a wrong way puts them hundreds of kilometres off.
constexpr double enoughShare = 0.5;
/// VN-2000 and WGS 84 lie about 225 m apart. What is nearer than `here` is right, what is farther than `there` is not.
constexpr double hereM = 75;
constexpr double thereM = 150;
constexpr double errorM = 40;
constexpr std::size_t enoughLabelPoints = 5;

using Way = CrsGuess;

double median(std::vector<double> values) {
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::ranges::nth_element(values, middle);
    return *middle;
}

/// How far the rows lie from where their communes are, as one vector.
struct MedianOffset {
    Point vector;        ///< metres east and north
    bool clear = false;  ///< enough rows agree for 225 m to be told from nothing
    [[nodiscard]] double length() const { return std::hypot(vector.x, vector.y); }
};

Point metresFrom(Point from, Point to) {
    const Offset offset = offsetBetween(from, to);
    const double azimuth = offset.azimuthDeg * std::numbers::pi / 180;
    return {offset.distanceM * std::sin(azimuth), offset.distanceM * std::cos(azimuth)};
}

MedianOffset medianOffset(std::span<const Point> vectors, bool official) {
    if (vectors.empty()) return {};
    const auto middle = [&](auto part) {
        std::vector<double> values;
        for (const Point& v : vectors) values.push_back(part(v));
        return median(std::move(values));
    };
    MedianOffset result;
    result.vector = {middle([](Point v) { return v.x; }), middle([](Point v) { return v.y; })};
    const double spread = std::max(middle([&](Point v) { return std::abs(v.x - result.vector.x); }),
                                   middle([&](Point v) { return std::abs(v.y - result.vector.y); }));
    // The standard error of a median, from the median absolute deviation of what is taken as a normal spread.
    const double error = 1.2533 * 1.4826 * spread / std::sqrt(static_cast<double>(vectors.size()));
    result.clear = error <= errorM && (official || vectors.size() >= enoughLabelPoints);
    return result;
}

class Judge {
public:
    Judge(std::span<const CrsSample> samples, const KnownPlaces& known) : samples_(samples), known_(known) {}

    /// `strictly`: rows that name no commune must lie in one, not just near. The box around Hoàng Sa is wide and would
    /// take the mainland's TM-3 coordinates for UTM 49N.
    [[nodiscard]] bool fits(const Way& way, bool strictly = false) const {
        const ToLonLat toLonLat(way.crs, way.swappedAxes);
        std::size_t good = 0;
        for (const CrsSample& sample : samples_)
            good += liesRight(toLonLat(sample.point), sample.commune, strictly) ? 1U : 0U;
        return !samples_.empty() && static_cast<double>(good) >= enoughShare * static_cast<double>(samples_.size());
    }

    /// By the shapes themselves: a point on the surface is taken after the transformation, since the rule for it
    /// depends on where north is.
    [[nodiscard]] MedianOffset offset(const Way& way) const {
        const ToLonLat toLonLat(way.crs, way.swappedAxes);
        std::vector<Point> official;
        std::vector<Point> labels;
        for (const CrsSample& sample : samples_) {
            const KnownPlaces::Place* place = known_.of(sample.commune);
            if (!place || !sample.area) continue;
            const Point inside = pointOnSurface(toLonLat(*sample.area));
            if (!isFinite(inside)) continue;
            (place->official ? official : labels).push_back(metresFrom(place->inside, inside));
        }
        return official.empty() ? medianOffset(labels, false) : medianOffset(official, true);
    }

    [[nodiscard]] Point somewhere() const {
        for (const CrsSample& sample : samples_)
            if (const KnownPlaces::Place* place = known_.of(sample.commune)) return place->inside;
        return {};
    }

private:
    [[nodiscard]] bool liesRight(Point lonLat, const std::string& commune, bool strictly) const {
        if (!isFinite(lonLat)) return false;
        const KnownPlaces::Place* place = known_.of(commune);
        if (place) return distanceM(place->inside, lonLat) <= place->radiusM;
        return known_.nearCity(lonLat) && (!strictly || known_.inCity(lonLat));
    }

    std::span<const CrsSample> samples_;
    const KnownPlaces& known_;
};

/// What VN-2000 coordinates miss by when they are read as WGS 84, in metres.
Point datumVector(Point lonLat) {
    return metresFrom(Transformer(vn2000).toLonLat(lonLat), lonLat);
}

double apart(Point a, Point b) {
    return std::hypot(a.x - b.x, a.y - b.y);
}

/// EPSG:6959 is never taken as a matter of course: it has a place of its own in proposeAny().
std::vector<Way> fittingGuesses(const Judge& judge, bool swapped) {
    std::vector<Way> ways;
    std::vector<Way> sure;
    for (const Way& guess : knownGuesses()) {
        if (guess.crs == deprecated || guess.swappedAxes != swapped || !judge.fits(guess)) continue;
        ways.push_back(guess);
        if (judge.fits(guess, true)) sure.push_back(guess);
    }
    return sure.empty() ? ways : sure;
}

/// Of ways that differ by the datum alone, the one under which the shapes lie right; nothing when it can't be told.
std::optional<Way> nearest(const Judge& judge, const std::vector<Way>& ways, double& offsetM) {
    std::optional<Way> best;
    double bestM = hereM;
    for (const Way& way : ways) {
        const MedianOffset offset = judge.offset(way);
        if (!offset.clear) return {};
        if (offset.length() > hereM && offset.length() < thereM) return {};
        if (offset.length() > bestM) continue;
        best = way;
        bestM = offset.length();
    }
    if (best) offsetM = bestM;
    return best;
}

void propose(CrsVerdict& verdict, const Way& way, const char* reason) {
    verdict.kind = CrsVerdict::Kind::Question;
    verdict.proposed = way.crs;
    verdict.swappedAxes = way.swappedAxes;
    verdict.reason = reason;
}

/// The best answer to offer when what the file says, or its silence, does not do.
bool proposeAny(CrsVerdict& verdict, const Judge& judge, const char* reason) {
    if (const auto ways = fittingGuesses(judge, false); !ways.empty()) {
        const auto best = nearest(judge, ways, verdict.offsetM);
        propose(verdict, best.value_or(ways.front()), reason);
    } else if (judge.fits({deprecated, false})) {
        propose(verdict, {deprecated, false}, "deprecated_axes");
    } else if (const auto turned = fittingGuesses(judge, true); !turned.empty()) {
        const auto best = nearest(judge, turned, verdict.offsetM);
        propose(verdict, best.value_or(turned.front()), "swapped_axes");
    } else if (judge.fits({deprecated, true})) {
        propose(verdict, {deprecated, true}, "deprecated_axes");
    } else {
        return false;
    }
    return true;
}

CrsVerdict judgeGiven(const std::string& given, CrsVerdict verdict, const Judge& judge) {
    verdict.kind = CrsVerdict::Kind::Given;
    verdict.used = shortCrsName(given);
    // A person names the CRS; which of its axes the file has first is then no longer in doubt.
    verdict.swappedAxes = !judge.fits({given, false}) && judge.fits({given, true});
    if (verdict.swappedAxes) verdict.reason = "swapped_axes";
    verdict.offsetM = judge.offset({given, verdict.swappedAxes}).length();
    return verdict;
}

bool usable(const std::string& crs) {
    try {
        const Transformer transformer(crs);
        return true;
    } catch (const Error& error) {
        if (error.code() != ErrorCode::BadArgument) throw;
        return false;
    }
}

CrsVerdict judgeDeclared(const std::string& declared, CrsVerdict verdict, const Judge& judge) {
    if (!usable(declared)) {
        if (!proposeAny(verdict, judge, "elsewhere")) propose(verdict, {{}, false}, "none_fits");
        return verdict;
    }
    if (sameCrs(declared, deprecated)) {
        if (!proposeAny(verdict, judge, "deprecated_axes")) propose(verdict, {{}, false}, "deprecated_axes");
        verdict.reason = "deprecated_axes";
        return verdict;
    }
    if (!judge.fits({declared, false})) {
        if (judge.fits({declared, true}))
            propose(verdict, {declared, true}, "swapped_axes");
        else if (!proposeAny(verdict, judge, "elsewhere"))
            propose(verdict, {{}, false}, "none_fits");
        if (!verdict.proposed.empty()) verdict.proposed = shortCrsName(verdict.proposed);
        return verdict;
    }
    verdict.used = shortCrsName(declared);
    const MedianOffset offset = judge.offset({declared, false});
    verdict.offsetM = offset.length();
    if (!offset.clear || offset.length() < thereM) return verdict;
    const Point datum = datumVector(judge.somewhere());
    const Point back{-datum.x, -datum.y};
    if (apart(offset.vector, datum) > hereM && apart(offset.vector, back) > hereM) return verdict;
    double leftM = 0;
    const auto better = nearest(judge, fittingGuesses(judge, false), leftM);
    propose(verdict, better.value_or(Way{{}, false}), "vn2000_offset");
    verdict.used.clear();
    return verdict;
}

CrsVerdict judgeSilent(CrsVerdict verdict, const Judge& judge) {
    const std::vector<Way> ways = fittingGuesses(judge, false);
    std::optional<Way> taken;
    if (ways.size() == 1)
        taken = ways.front();
    else if (!ways.empty())
        taken = nearest(judge, ways, verdict.offsetM);
    const bool degrees = std::ranges::any_of(ways, [](const Way& way) { return way.crs == wgs84; });
    // Degrees without a word are WGS 84 unless the shapes themselves say otherwise.
    if (!taken && degrees) taken = Way{wgs84, false};
    if (taken) {
        verdict.kind = CrsVerdict::Kind::Assumed;
        verdict.used = taken->crs;
        verdict.reason = "missing";
        verdict.offsetM = judge.offset(*taken).length();
    } else if (!ways.empty()) {
        propose(verdict, ways.front(), "several_fit");
    } else if (!proposeAny(verdict, judge, "missing")) {
        propose(verdict, {{}, false}, "none_fits");
    }
    return verdict;
}

}  // namespace

ToLonLat::ToLonLat(const std::string& crs, bool swappedAxes) : swapped_(swappedAxes) {
    if (crs != wgs84) transformer_.emplace(crs);
}

Point ToLonLat::operator()(Point p) const {
    if (swapped_) std::swap(p.x, p.y);
    return transformer_ ? transformer_->toLonLat(p) : p;
}

MultiPolygon ToLonLat::operator()(const MultiPolygon& shape) const {
    MultiPolygon moved = shape;
    const auto move = [this](Ring& ring) {
        for (Point& p : ring) p = (*this)(p);
    };
    for (Polygon& polygon : moved) {
        move(polygon.outer);
        std::ranges::for_each(polygon.holes, move);
    }
    return moved;
}

CrsVerdict judgeCrs(const std::string& declared, const std::string& given, std::span<const CrsSample> samples,
                    const KnownPlaces& known) {
    CrsVerdict verdict;
    if (!declared.empty()) verdict.declared = shortCrsName(declared);
    const Judge judge(samples, known);
    if (!given.empty()) return judgeGiven(given, std::move(verdict), judge);
    if (samples.empty()) {
        // Nothing to judge by: no row has coordinates, and each will be refused for that.
        verdict.used = declared.empty() ? wgs84 : verdict.declared;
        verdict.kind = declared.empty() ? CrsVerdict::Kind::Assumed : CrsVerdict::Kind::Declared;
        return verdict;
    }
    return declared.empty() ? judgeSilent(std::move(verdict), judge)
                            : judgeDeclared(declared, std::move(verdict), judge);
}

int urgency(const CrsVerdict& verdict) {
    switch (verdict.kind) {
        case CrsVerdict::Kind::Question:
            return 3;
        case CrsVerdict::Kind::Assumed:
            return 2;
        case CrsVerdict::Kind::Given:
            return 1;
        case CrsVerdict::Kind::Declared:
            return 0;
    }
    return 0;
}

void addCrsIssue(const CrsVerdict& verdict, const std::string& file, IssueList& issues) {
    ImportIssue issue;
    issue.field = "geometry";
    issue.file = file;
    issue.found = verdict.declared;
    if (verdict.kind == CrsVerdict::Kind::Question) {
        const bool offset = verdict.reason == "vn2000_offset";
        issue.code = offset ? "vn2000_offset" : "crs_question";
        issue.args = {verdict.declared, verdict.proposed, verdict.reason,
                      std::to_string(static_cast<long>(verdict.offsetM + 0.5))};
        issue.severity = ImportIssue::Severity::Refused;
    } else if (verdict.kind == CrsVerdict::Kind::Assumed || verdict.swappedAxes) {
        issue.code = "crs_assumed";
        issue.args = {verdict.used, verdict.reason};
    } else {
        return;
    }
    issues.add(std::move(issue));
}

}  // namespace ansinh::import
