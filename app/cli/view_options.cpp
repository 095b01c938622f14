#include "app/cli/view_options.hpp"

#include "app/cli/arguments.hpp"
#include "app/cli/command.hpp"
#include "geo/core/error.hpp"
#include "geo/project/project.hpp"

#include <algorithm>
#include <charconv>
#include <optional>
#include <vector>

namespace ansinh::cli {

namespace {

std::optional<double> numberIn(std::string_view text) {
    double number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    if (text.empty() || read.ec != std::errc() || read.ptr != text.data() + text.size()) return std::nullopt;
    return number;
}

/// "107.9,15.9".
Point placeFrom(const std::string& text) {
    const auto comma = text.find(',');
    if (comma != std::string::npos) {
        const auto lon = numberIn(std::string_view(text).substr(0, comma));
        const auto lat = numberIn(std::string_view(text).substr(comma + 1));
        if (lon && lat && *lon >= -180 && *lon <= 180 && *lat >= -85 && *lat <= 85) return {*lon, *lat};
    }
    throw Error(ErrorCode::BadArgument, {"--center", text, "a_place"});
}

double zoomFrom(const std::string& text) {
    const auto zoom = numberIn(text);
    if (!zoom || *zoom < 6 || *zoom > 18) throw Error(ErrorCode::BadArgument, {"--zoom", text, "a_zoom"});
    return *zoom;
}

}  // namespace

void ViewOptions::declare(Command& command) {
    command.value("--layer", layer, {"Lớp bản đồ", "The map's layer"},
                  {"progress|training|devices|feedback|completeness|points", "progress|training|devices|feedback|completeness|points"});
    command.value("--form", form, {"Hình thật, hay mỗi xã một ô lục giác bằng nhau", "True shapes, or every commune one equal hexagon"},
                  {"geographic|hexagon", "geographic|hexagon"});
    command.value("--compare", compare, {"Ngày để so, với lớp progress", "Another day to compare with, on layer progress"}, {"NGÀY", "DATE"});
    command.value("--compare-as", compareAs, {"Bản đồ thay đổi, hay hai bản đồ cạnh nhau", "A map of the change, or both maps side by side"},
                  {"change|side", "change|side"});
    command.value("--as-of", asOf, {"Ngày xem; không có thì hôm nay", "The day; else today"}, {"NGÀY", "DATE"});
    command.value("--indicator", indicator,
                  {"Một chỉ tiêu; không có thì cả kế hoạch", "One indicator; else the whole plan"}, {"MÃ", "ID"});
    command.value("--commune", commune, {"Đơn vị được chọn, theo mã hoặc tên", "The selected commune, by code or name"},
                  {"MÃ|TÊN", "CODE|NAME"});
    command.value("--center", center, {"Tâm bản đồ, độ; không có thì cả thành phố", "The middle, degrees; else the whole city"},
                  {"KINH_ĐỘ,VĨ_ĐỘ", "LON,LAT"});
    command.value("--zoom", zoom, {"Mức phóng, đi cùng --center; không có thì 11", "The zoom, with --center; else 11"},
                  {"6…18", "6…18"});
}

SavedView ViewOptions::view(const Project& project) const {
    const std::vector<std::string> layers{"progress", "training", "devices", "feedback", "completeness", "points"};
    if (std::ranges::find(layers, layer) == layers.end())
        throw Error(ErrorCode::UnknownLayer, {layer, "progress, training, devices, feedback, completeness, points"});
    SavedView view;
    view.layer = layer;
    if (!indicator.empty()) view.indicator = project.indicator(indicator).id;
    if (!asOf.empty()) view.asOf = Date::require(asOf, "--as-of");
    const bool change = oneOf(compareAs, "--compare-as", {"change", "side"}) == "change";
    if (!compare.empty()) {
        view.comparedTo = Date::require(compare, "--compare");
        if (change && layer == "progress") view.layer = SavedView::changeLayer;
    }
    if (!form.empty()) view.form = oneOf(form, "--form", {"geographic", "hexagon"});
    if (!commune.empty()) view.commune = project.findCommune(commune).code;
    if (!center.empty()) view.camera = ViewCamera{placeFrom(center), zoom.empty() ? 11 : zoomFrom(zoom), 0};
    return view;
}

}  // namespace ansinh::cli
