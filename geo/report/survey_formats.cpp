#include "geo/report/survey_formats.hpp"

#include <xlsxwriter.h>

namespace ansinh::report {

namespace {

constexpr lxw_color_t kInk = 0x1F2A33;
constexpr lxw_color_t kAccent = 0x1D5F8C;
constexpr lxw_color_t kQuiet = 0x8A8F94;
constexpr lxw_color_t kLine = 0xC9CED3;
constexpr lxw_color_t kOpen = 0xFFF6D6;
constexpr lxw_color_t kHead = 0xE3EEF6;
constexpr lxw_color_t kKnown = 0xF4F5F6;

void frame(lxw_format* format) {
    format_set_border(format, LXW_BORDER_THIN);
    format_set_border_color(format, kLine);
}

void open(lxw_format* format) {
    frame(format);
    format_set_bg_color(format, kOpen);
    format_set_unlocked(format);
}

}  // namespace

lxw_format* SurveyFormats::operator()(SurveyLook look) {
    auto [at, isNew] = made_.try_emplace(look, nullptr);
    if (isNew) at->second = make(look);
    return at->second;
}

lxw_format* SurveyFormats::make(SurveyLook look) const {
    lxw_format* format = workbook_add_format(book_);
    format_set_font_name(format, "Arial");
    format_set_font_size(format, 11);
    format_set_font_color(format, kInk);
    format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
    switch (look) {
        case SurveyLook::Title:
            format_set_bold(format);
            format_set_font_size(format, 17);
            format_set_font_color(format, kAccent);
            break;
        case SurveyLook::Mark:
            format_set_bold(format);
            format_set_font_color(format, 0xB00020);
            break;
        case SurveyLook::Label:
            format_set_font_color(format, kQuiet);
            format_set_align(format, LXW_ALIGN_RIGHT);
            format_set_indent(format, 1);
            break;
        case SurveyLook::Value:
            format_set_bold(format);
            break;
        case SurveyLook::Guide:
            format_set_text_wrap(format);
            format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
            format_set_indent(format, 1);
            format_set_bg_color(format, kHead);
            format_set_font_size(format, 10.5);
            break;
        case SurveyLook::Heading:
            format_set_bold(format);
            format_set_text_wrap(format);
            format_set_align(format, LXW_ALIGN_CENTER);
            format_set_bg_color(format, kAccent);
            format_set_font_color(format, 0xFFFFFF);
            frame(format);
            break;
        case SurveyLook::Group:
            format_set_bold(format);
            format_set_font_color(format, kAccent);
            break;
        case SurveyLook::Number:
            format_set_align(format, LXW_ALIGN_CENTER);
            format_set_font_color(format, kQuiet);
            frame(format);
            break;
        case SurveyLook::Name:
            format_set_text_wrap(format);
            format_set_align(format, LXW_ALIGN_LEFT);
            format_set_indent(format, 1);
            frame(format);
            break;
        case SurveyLook::Unit:
            format_set_align(format, LXW_ALIGN_CENTER);
            format_set_text_wrap(format);
            frame(format);
            break;
        case SurveyLook::Last:
        case SurveyLook::LastCount:
            format_set_align(format, LXW_ALIGN_RIGHT);
            format_set_indent(format, 1);
            format_set_font_color(format, kQuiet);
            format_set_italic(format);
            format_set_bg_color(format, kKnown);
            format_set_text_wrap(format);
            if (look == SurveyLook::LastCount) format_set_num_format(format, "#,##0");
            frame(format);
            break;
        case SurveyLook::State:
            open(format);
            break;
        case SurveyLook::Count:
            open(format);
            format_set_num_format(format, "#,##0");
            format_set_bold(format);
            break;
        case SurveyLook::Answer:
        case SurveyLook::Remark:
            open(format);
            format_set_text_wrap(format);
            break;
        case SurveyLook::Code:
            format_set_font_color(format, kQuiet);
            break;
        case SurveyLook::Missing:
            format_set_bg_color(format, 0xFFD9A0);
            break;
        case SurveyLook::TooMany:
            format_set_bg_color(format, 0xF6B8A8);
            break;
    }
    return format;
}

}  // namespace ansinh::report
