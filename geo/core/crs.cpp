#include "geo/core/crs.hpp"

#include "geo/core/error.hpp"
#include "geo/core/measure.hpp"

#include <proj.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <string_view>

namespace ansinh {

namespace {

struct Deleter {
    void operator()(PJ_CONTEXT* context) const { proj_context_destroy(context); }
    void operator()(PJ* object) const { proj_destroy(object); }
    void operator()(PJ_OBJ_LIST* list) const { proj_list_destroy(list); }
    void operator()(int* numbers) const { proj_int_list_destroy(numbers); }
};
template <typename T>
using Owned = std::unique_ptr<T, Deleter>;
using Context = Owned<PJ_CONTEXT>;
using Object = Owned<PJ>;

/// PROJ may neither fetch grids nor write to stderr: the answer must not depend on a network.
Context quietContext() {
    Context context(proj_context_create());
    if (!context) throw Error(ErrorCode::Internal, {"crs", "proj_context_create"});
    proj_context_set_enable_network(context.get(), 0);
    proj_log_level(context.get(), PJ_LOG_NONE);
    return context;
}

/// The horizontal CRS that the text means, or null.
Object parsed(PJ_CONTEXT* context, const std::string& text) {
    Object crs(proj_create(context, text.c_str()));
    // A bare "+proj=utm …" is an operation for PROJ; files mean the CRS by it.
    if (crs && !proj_is_crs(crs.get()) && text.find("+proj=") != std::string::npos)
        crs.reset(proj_create(context, (text + " +type=crs").c_str()));
    if (!crs || !proj_is_crs(crs.get())) return nullptr;
    if (proj_get_type(crs.get()) == PJ_TYPE_COMPOUND_CRS) crs.reset(proj_crs_get_sub_crs(context, crs.get(), 0));
    return crs;
}

/// Lower-case letters and digits of an object's name: programs disagree on the rest ("D_Vietnam_2000").
std::string plainName(const PJ* object) {
    const char* name = object != nullptr ? proj_get_name(object) : nullptr;
    std::string letters;
    for (const char c : std::string_view(name != nullptr ? name : ""))
        if (c >= 'A' && c <= 'Z')
            letters += static_cast<char>(c - 'A' + 'a');
        else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            letters += c;
    return letters;
}

bool namesVietnam2000(const PJ* object) {
    const std::string name = plainName(object);
    return name.find("vietnam2000") != std::string::npos || name.find("vn2000") != std::string::npos;
}

/// True for "+ellps=WGS84" without a datum and the like. Such a definition fits VN-2000 and WGS 84 alike, 225 m apart.
bool datumIsUnknown(PJ_CONTEXT* context, const PJ* crs) {
    const Object base(proj_crs_get_geodetic_crs(context, crs));
    if (!base) return true;
    const Object datum(proj_crs_get_datum_forced(context, base.get()));
    return plainName(datum.get()).find("unknown") != std::string::npos;
}

/// The geographic CRS below `crs` when that is VN-2000 under any of the names that programs give it ("VN-2000",
/// "GCS_VN_2000", "D_Vietnam_2000"). A CRS that brings parameters of its own (TOWGS84) is left to them: null.
Object vietnam2000Base(PJ_CONTEXT* context, const PJ* crs) {
    if (proj_get_type(crs) == PJ_TYPE_BOUND_CRS) return nullptr;
    Object base(proj_crs_get_geodetic_crs(context, crs));
    if (!base) return nullptr;
    const Object datum(proj_crs_get_datum_forced(context, base.get()));
    if (!namesVietnam2000(base.get()) && !namesVietnam2000(datum.get())) return nullptr;
    return base;
}

/// VN-2000 → WGS 84, longitude/latitude in degrees: the seven parameters published for the whole country (Decision
/// 05/2007/QĐ-BTNMT, EPSG:6960). The rotations' signs are those of the coordinate frame convention, as EPSG:6960 says.
/// Written out, because PROJ knows an older set too (EPSG:5517, about half a metre away) and chooses by place.
constexpr const char* nationalParameters =
    "+proj=pipeline +step +proj=unitconvert +xy_in=deg +xy_out=rad +step +proj=push +v_3 "
    "+step +proj=cart +ellps=WGS84 "
    "+step +proj=helmert +x=-191.90441429 +y=-39.30318279 +z=-111.45032835 "
    "+rx=-0.00928836 +ry=0.01975479 +rz=-0.00427372 +s=0.252906278 +convention=coordinate_frame "
    "+step +inv +proj=cart +ellps=WGS84 +step +proj=pop +v_3 +step +proj=unitconvert +xy_in=rad +xy_out=deg";

/// An operation with x east or longitude, y north or latitude on both sides.
Object operation(PJ_CONTEXT* context, const PJ* from, const PJ* to) {
    const Object asAuthority(proj_create_crs_to_crs_from_pj(context, from, to, nullptr, nullptr));
    if (!asAuthority) return nullptr;
    return Object(proj_normalize_for_visualization(context, asAuthority.get()));
}

constexpr double nowhere = std::numeric_limits<double>::infinity();

}  // namespace

struct Transformer::State {
    Context context = quietContext();  // first: the steps below must go before it
    std::vector<Object> steps;         // source → … → WGS 84

    [[nodiscard]] Point run(Point p, PJ_DIRECTION direction) const {
        PJ_COORD position = proj_coord(p.x, p.y, 0, 0);
        const auto apply = [&](const Object& step) { position = proj_trans(step.get(), direction, position); };
        if (direction == PJ_FWD)
            std::for_each(steps.begin(), steps.end(), apply);
        else
            std::for_each(steps.rbegin(), steps.rend(), apply);
        const Point result{position.xy.x, position.xy.y};
        return isFinite(result) ? result : Point{nowhere, nowhere};
    }

    [[nodiscard]] MultiPolygon run(MultiPolygon shape, PJ_DIRECTION direction) const {
        const auto ring = [&](Ring& points) {
            for (Point& p : points) p = run(p, direction);
        };
        for (Polygon& polygon : shape) {
            ring(polygon.outer);
            std::for_each(polygon.holes.begin(), polygon.holes.end(), ring);
        }
        return shape;
    }
};

Transformer::Transformer(const std::string& source) : state_(std::make_unique<State>()) {
    PJ_CONTEXT* context = state_->context.get();
    const Object from = parsed(context, source);
    const Object wgs84 = parsed(context, "EPSG:4326");
    if (!wgs84) throw Error(ErrorCode::LibraryMissing, {"proj.db", "proj-data"});
    if (!from) throw Error(ErrorCode::BadArgument, {"CRS", source, "EPSG:5899"});

    if (const Object base = vietnam2000Base(context, from.get())) {
        state_->steps.push_back(operation(context, from.get(), base.get()));
        state_->steps.emplace_back(proj_create(context, nationalParameters));
    } else {
        state_->steps.push_back(operation(context, from.get(), wgs84.get()));
    }
    for (const Object& step : state_->steps)
        if (!step) throw Error(ErrorCode::BadArgument, {"CRS", source, "EPSG:5899"});
}

Transformer::~Transformer() = default;
Transformer::Transformer(Transformer&&) noexcept = default;
Transformer& Transformer::operator=(Transformer&&) noexcept = default;

Point Transformer::toLonLat(Point p) const {
    return state_->run(p, PJ_FWD);
}
Point Transformer::fromLonLat(Point lonLat) const {
    return state_->run(lonLat, PJ_INV);
}
MultiPolygon Transformer::toLonLat(const MultiPolygon& shape) const {
    return state_->run(shape, PJ_FWD);
}
MultiPolygon Transformer::fromLonLat(const MultiPolygon& shape) const {
    return state_->run(shape, PJ_INV);
}

bool isFinite(Point p) {
    return std::isfinite(p.x) && std::isfinite(p.y);
}

namespace {

/// "EPSG:5899", or empty when the object has no identifier.
std::string identifierOf(const PJ* crs) {
    const char* authority = proj_get_id_auth_name(crs, 0);
    const char* code = proj_get_id_code(crs, 0);
    return authority != nullptr && code != nullptr ? std::string(authority) + ":" + code : std::string();
}

/// The best match in the EPSG database, at least as sure as "same definition under another name" (PROJ's 70 %).
/// A deprecated entry gives way to one in force.
std::string identified(PJ_CONTEXT* context, const PJ* crs) {
    constexpr int sureEnough = 70;
    if (datumIsUnknown(context, crs)) return {};
    int* rawConfidence = nullptr;
    const Owned<PJ_OBJ_LIST> list(proj_identify(context, crs, "EPSG", nullptr, &rawConfidence));
    const Owned<int> confidence(rawConfidence);
    std::string deprecated;
    for (int i = 0; list && i < proj_list_get_count(list.get()); ++i) {
        if (confidence.get()[i] < sureEnough) break;
        const Object found(proj_list_get(context, list.get(), i));
        const std::string name = identifierOf(found.get());
        if (proj_is_deprecated(found.get()) == 0) return name;
        if (deprecated.empty()) deprecated = name;
    }
    return deprecated;
}

/// A CRS with TOWGS84 has no entry in the database, but may put every place where a usual one does: then it is that
/// one.
std::string sameAsUsual(const std::string& text) {
    constexpr double toleranceM = 0.001;
    constexpr std::array<Point, 3> places{{{107.3, 15.1}, {108.2, 16.05}, {112.5, 16.0}}};
    const Transformer given(text);
    for (const CrsGuess& guess : knownGuesses()) {
        if (guess.swappedAxes) continue;
        const Transformer usual(guess.crs);
        const bool same = std::all_of(places.begin(), places.end(), [&](Point place) {
            const Point there = usual.toLonLat(given.fromLonLat(place));
            return isFinite(there) && distanceM(there, place) < toleranceM;
        });
        if (same) return guess.crs;
    }
    return {};
}

}  // namespace

std::string shortCrsName(const std::string& text) {
    const Context context = quietContext();
    const Object crs = parsed(context.get(), text);
    if (!crs) return text;
    if (std::string name = identifierOf(crs.get()); !name.empty()) return name;
    if (std::string name = identified(context.get(), crs.get()); !name.empty()) return name;
    if (proj_get_type(crs.get()) == PJ_TYPE_BOUND_CRS)
        if (std::string name = sameAsUsual(text); !name.empty()) return name;
    const char* name = proj_get_name(crs.get());
    return name == nullptr || *name == '\0' || std::string_view(name) == "unknown" ? text : name;
}

bool sameCrs(const std::string& a, const std::string& b) {
    if (a == b) return true;
    const Context context = quietContext();
    const Object left = parsed(context.get(), a);
    const Object right = parsed(context.get(), b);
    if (!left || !right) return false;
    if (proj_is_equivalent_to_with_ctx(context.get(), left.get(), right.get(),
                                       PJ_COMP_EQUIVALENT_EXCEPT_AXIS_ORDER_GEOGCRS) != 0)
        return true;
    return shortCrsName(a) == shortCrsName(b);
}

const std::vector<CrsGuess>& knownGuesses() {
    static const std::vector<CrsGuess> guesses = [] {
        std::vector<CrsGuess> all;
        for (const bool swapped : {false, true})
            for (const char* crs : {"EPSG:4326", "EPSG:4756", "EPSG:5899", "EPSG:3405", "EPSG:3406", "EPSG:32648",
                                    "EPSG:32649", "EPSG:6959"})
                all.push_back({crs, swapped});
        return all;
    }();
    return guesses;
}

}  // namespace ansinh
