#pragma once

#include "geo/core/date.hpp"
#include "geo/core/observation.hpp"
#include "geo/core/plan.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ansinh {

/// The layout of the forms that this program sends. A form of a higher version is refused, of a lower one read.
constexpr int surveyFormVersion = 1;

/// What a commune may answer to one line of its form.
struct SurveyValue {
    ValueState state = ValueState::NotReported;
    std::int64_t count = 0;  ///< 0 unless hasCount(state)
    std::string choice;      ///< opinions only: key of the choice, or a short text; then `state` means nothing
    friend bool operator==(const SurveyValue&, const SurveyValue&) = default;
};

/// A choice of an opinion question.
struct SurveyChoice {
    std::string key;
    Text name;
    friend bool operator==(const SurveyChoice&, const SurveyChoice&) = default;
};

/// One line of a form.
struct SurveyItem {
    enum class Kind { Figure, Device, Choice, ShortText };

    Kind kind = Kind::Figure;
    std::string key;    ///< "m:staff_total", "d:desktop/modern", "q:portal_useful": unique, and kept in the form
    Text name;          ///< unique after folding within a form, so that a line is known by it too
    std::string unit;   ///< "person", "device", … ; empty for opinions
    std::string whole;  ///< key of the line that this one may not exceed; empty: none
    std::vector<SurveyChoice> choices;
    std::optional<SurveyValue> last;  ///< the latest known before or on the form's date
    std::optional<Date> lastOn;
    friend bool operator==(const SurveyItem&, const SurveyItem&) = default;
};

[[nodiscard]] constexpr bool isCount(SurveyItem::Kind kind) {
    return kind == SurveyItem::Kind::Figure || kind == SurveyItem::Kind::Device;
}

/// What is sent to one commune.
struct SurveyForm {
    std::string commune;      ///< code
    std::string communeName;  ///< "Xã Thạnh Mỹ"
    std::string cityName;
    Date asOf;
    std::optional<Date> deadline;
    bool sample = false;  ///< the figures known so far are sample figures
    std::vector<SurveyItem> items;
};

/// What each line of a form carries out of sight, so that it is known whatever people do around it.
struct SurveyLineCode {
    int version = surveyFormVersion;
    std::string commune;
    Date asOf;
    std::string item;
    friend bool operator==(const SurveyLineCode&, const SurveyLineCode&) = default;
};
/// "AS1|20695|2026-06-30|m:staff_total"
[[nodiscard]] std::string textOf(const SurveyLineCode& code);
[[nodiscard]] std::optional<SurveyLineCode> surveyLineCodeFrom(std::string_view text);

/// The five states as a form offers them: "Có số liệu", "Số tạm tính", "Bằng 0", "Không áp dụng", "Chưa có số liệu".
[[nodiscard]] std::string_view surveyWordOf(ValueState state);
[[nodiscard]] std::span<const ValueState> surveyStates();  ///< in the order of the form
/// What is counted, as a form writes it: "person" → "người".
[[nodiscard]] std::string_view surveyUnitOf(std::string_view unit);

/// The headings of a form's columns, by which they are found again after somebody has moved them.
struct SurveyHeadings {
    static constexpr std::string_view number = "STT";
    static constexpr std::string_view name = "Nội dung";
    static constexpr std::string_view unit = "Đơn vị tính";
    static constexpr std::string_view last = "Lần trước";
    static constexpr std::string_view state = "Tình trạng";
    static constexpr std::string_view count = "Số lượng";
    static constexpr std::string_view answer = "Trả lời";
    static constexpr std::string_view remark = "Ghi chú";
    static constexpr std::string_view code = "Mã dòng";
};
/// Labels of what stands above the table.
struct SurveyLabels {
    static constexpr std::string_view commune = "Đơn vị";
    static constexpr std::string_view code = "Mã đơn vị";
    static constexpr std::string_view asOf = "Số liệu đến ngày";
    static constexpr std::string_view deadline = "Hạn gửi lại";
    static constexpr std::string_view hiddenSheet = "ansinh";
};

}  // namespace ansinh
