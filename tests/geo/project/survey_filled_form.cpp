#include "tests/geo/project/survey_mischief.hpp"

#include <gtest/gtest.h>

#include <algorithm>

namespace ansinh::test {

namespace {

std::int64_t upTo(std::int64_t most, std::mt19937& random) {
    return std::uniform_int_distribution<std::int64_t>(0, most)(random);
}

SurveyValue counted(std::int64_t count, ValueState state) {
    return count == 0 ? SurveyValue{ValueState::Zero, 0, {}} : SurveyValue{state, count, {}};
}

}  // namespace

FilledForm::FilledForm(const std::string& path, std::vector<SurveyItem> items, std::mt19937& random)
    : sent(path), items_(std::move(items)) {
    const std::string bytes = import::bytesOf(path);
    book = madeFrom(import::readSheetBook(path, bytes));
    for (const MadeSheet& sheet : book)
        if (sheet.name == SurveyLabels::hiddenSheet) commune = sheet.rows.at(1).at(1)->text;
    std::map<std::string, std::int64_t> wholes;
    for (const SurveyItem& item : items_)
        if (isCount(item.kind) && item.whole.empty()) wholes[item.key] = 15 + upTo(40, random);
    for (const SurveyItem& item : items_) {
        if (!isCount(item.kind)) {
            answer(item.key, {ValueState::NotReported, 0,
                              item.kind == SurveyItem::Kind::Choice ? item.choices.front().key : "Thêm máy tính"});
            continue;
        }
        const bool part = !item.whole.empty();
        const std::int64_t count = part ? upTo(wholes.at(item.whole), random) : wholes.at(item.key);
        const bool device = item.kind == SurveyItem::Kind::Device;
        answer(item.key, counted(count, device || upTo(3, random) > 0 ? ValueState::Verified : ValueState::Provisional));
    }
    for (const SurveyItem& item : items_)
        if (item.kind == SurveyItem::Kind::Figure && item.whole.empty() && upTo(9, random) == 0) {
            const bool isWhole = std::ranges::any_of(items_, [&](const SurveyItem& i) { return i.whole == item.key; });
            if (!isWhole) answer(item.key, {ValueState::NotApplicable, 0, {}});
        }
}

MadeSheet& FilledForm::figures() {
    return sheetOf("m:");
}

MadeSheet& FilledForm::sheetOf(const std::string& item) {
    const char* const begin = item.starts_with("m:") ? "1. " : item.starts_with("d:") ? "2. " : "3. ";
    for (MadeSheet& sheet : book)
        if (sheet.name.starts_with(begin) || sheet.name == std::string("Sheet") + begin[0]) return sheet;
    return book.back();
}

int FilledForm::columnOf(std::string_view heading) {
    const int row = figures().rowOf(std::string(SurveyHeadings::code));
    return figures().columnOf(row, std::string(heading));
}

int FilledForm::rowOf(const std::string& item) {
    MadeSheet& sheet = sheetOf(item);
    for (std::size_t row = 0; row < sheet.rows.size(); ++row)
        for (const auto& cell : sheet.rows[row])
            if (cell && cell->text.ends_with("|" + item)) return static_cast<int>(row);
    ADD_FAILURE() << "no line for " << item;
    return 0;
}

std::optional<MadeCell>& FilledForm::cell(const std::string& item, std::string_view heading) {
    MadeSheet& sheet = sheetOf(item);
    const int row = rowOf(item);
    const int headings = sheet.rowOf(std::string(SurveyHeadings::code));
    return sheet.at(row, sheet.columnOf(headings, std::string(heading)));
}

void FilledForm::answer(const std::string& item, const SurveyValue& value) {
    clean[item] = value;
    if (item.starts_with("q:")) {
        const auto known = std::ranges::find(items_, item, &SurveyItem::key);
        const auto choice = std::ranges::find(known->choices, value.choice, &SurveyChoice::key);
        cell(item, SurveyHeadings::answer) = words(choice == known->choices.end() ? value.choice : choice->name.vi);
        return;
    }
    cell(item, SurveyHeadings::state) = words(std::string(surveyWordOf(value.state)));
    cell(item, SurveyHeadings::count) = value.count > 0 ? std::optional(number(static_cast<double>(value.count))) : std::nullopt;
}

void FilledForm::typeCount(const std::string& item, MadeCell typed) {
    cell(item, SurveyHeadings::state).reset();
    cell(item, SurveyHeadings::count) = std::move(typed);
}

void FilledForm::typeState(const std::string& item, const std::string& text) {
    cell(item, SurveyHeadings::state) = words(text);
}

void FilledForm::doubt(const std::string& item) {
    clean.erase(item);
    doubtful.insert(item);
}

std::string FilledForm::pick(std::mt19937& random) {
    std::vector<std::string> free;
    for (const SurveyItem& item : items_) {
        const bool isWhole = std::ranges::any_of(items_, [&](const SurveyItem& i) { return i.whole == item.key; });
        if (item.kind == SurveyItem::Kind::Figure && item.whole.empty() && !isWhole && !used_.contains(item.key))
            free.push_back(item.key);
    }
    const std::string chosen = free.at(static_cast<std::size_t>(upTo(static_cast<std::int64_t>(free.size()) - 1, random)));
    used_.insert(chosen);
    return chosen;
}

}  // namespace ansinh::test
