#include "geo/core/survey.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace ansinh {

namespace {

constexpr std::string_view kMark = "AS";

constexpr std::array kStates{ValueState::Verified, ValueState::Provisional, ValueState::Zero,
                             ValueState::NotApplicable, ValueState::NotReported};

constexpr std::array<std::pair<std::string_view, std::string_view>, 15> kUnits{{{"person", "người"},
                                                                                {"document", "văn bản"},
                                                                                {"device", "thiết bị"},
                                                                                {"unit", "đơn vị"},
                                                                                {"item", "nội dung"},
                                                                                {"report", "báo cáo"},
                                                                                {"database", "cơ sở dữ liệu"},
                                                                                {"product", "sản phẩm"},
                                                                                {"member", "hội viên"},
                                                                                {"household", "hộ"},
                                                                                {"procedure", "thủ tục"},
                                                                                {"meeting", "cuộc họp"},
                                                                                {"computer", "máy tính"},
                                                                                {"line", "đường truyền"},
                                                                                {"mbps", "Mbps"}}};

std::string_view cut(std::string_view& text) {
    const auto end = text.find('|');
    const std::string_view head = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    return head;
}

}  // namespace

std::string textOf(const SurveyLineCode& code) {
    return std::string(kMark) + std::to_string(code.version) + "|" + code.commune + "|" + code.asOf.iso() + "|" +
           code.item;
}

std::optional<SurveyLineCode> surveyLineCodeFrom(std::string_view text) {
    if (!text.starts_with(kMark)) return std::nullopt;
    text.remove_prefix(kMark.size());
    SurveyLineCode code;
    const std::string_view version = cut(text);
    const auto [end, fault] = std::from_chars(version.data(), version.data() + version.size(), code.version);
    if (fault != std::errc() || end != version.data() + version.size()) return std::nullopt;
    code.commune = cut(text);
    const auto day = Date::parse(cut(text));
    code.item = text;
    if (!day || code.commune.empty() || code.item.empty()) return std::nullopt;
    code.asOf = *day;
    return code;
}

std::string_view surveyWordOf(ValueState state) {
    switch (state) {
        case ValueState::Verified:
            return "Có số liệu";
        case ValueState::Provisional:
            return "Số tạm tính";
        case ValueState::Zero:
            return "Bằng 0";
        case ValueState::NotApplicable:
            return "Không áp dụng";
        case ValueState::NotReported:
            return "Chưa có số liệu";
    }
    return {};
}

std::span<const ValueState> surveyStates() {
    return kStates;
}

std::string_view surveyUnitOf(std::string_view unit) {
    const auto at = std::ranges::find(kUnits, unit, &std::pair<std::string_view, std::string_view>::first);
    return at == kUnits.end() ? unit : at->second;
}

}  // namespace ansinh
