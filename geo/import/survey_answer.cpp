#include "geo/import/survey_answer.hpp"

#include "geo/core/name_matcher.hpp"
#include "geo/import/survey_value.hpp"

#include <algorithm>

namespace ansinh::import {

namespace {

constexpr std::size_t longestText = 500;  // bytes; some 200 characters with Vietnamese marks

std::string textOf(const SheetCell* cell) {
    return cell == nullptr ? std::string() : plainText(cell->text);
}

void doubt(ReturnedLine& line, std::string code, std::optional<SurveyValue> meant = std::nullopt) {
    line.kind = ReturnedLine::Kind::Doubtful;
    line.code = std::move(code);
    line.value = std::move(meant);
}

void clear(ReturnedLine& line, SurveyValue value, std::string note = {}) {
    line.kind = ReturnedLine::Kind::Clear;
    line.value = std::move(value);
    line.code = std::move(note);
}

/// A count with the state that goes with it: 0 is always the state Zero.
SurveyValue counted(std::int64_t count, ValueState state) {
    return count == 0 ? SurveyValue{ValueState::Zero, 0, {}} : SurveyValue{state, count, {}};
}

bool needsCount(ValueState state) {
    return state == ValueState::Verified || state == ValueState::Provisional;
}

/// `state`: what the commune chose, if it did.
void combine(ReturnedLine& line, const CountReading& count, std::optional<ValueState> state) {
    using Kind = CountReading::Kind;
    // A count without a word about it stands, but nobody has called it final.
    const ValueState asCounted = state && needsCount(*state) ? *state : ValueState::Provisional;
    switch (count.kind) {
        case Kind::Doubt: {
            // "không có" may mean two things by itself; beside a state it says the same once more.
            if (count.code == "survey_none" && state && !needsCount(*state)) return clear(line, {*state, 0, {}});
            std::optional<SurveyValue> meant;
            if (count.proposal) meant = counted(*count.proposal, ValueState::Provisional);
            return doubt(line, count.code, meant);
        }
        case Kind::Count:
            if (state && !needsCount(*state) && !(*state == ValueState::Zero && count.count == 0)) {
                line.args = {std::string(surveyWordOf(*state))};
                return doubt(line, "survey_contradiction", counted(count.count, ValueState::Provisional));
            }
            return clear(line, counted(count.count, asCounted), count.code);
        case Kind::State:
            if (needsCount(count.state) || (state && needsCount(*state) && count.state != ValueState::Zero))
                return doubt(line, "survey_count_missing");
            if (state && *state != count.state) {
                line.args = {std::string(surveyWordOf(*state))};
                return doubt(line, "survey_contradiction");
            }
            return clear(line, {count.state, 0, {}});
        case Kind::Blank:
            if (needsCount(*state)) return doubt(line, "survey_count_missing");
            return clear(line, {*state, 0, {}});
    }
}

bool readCounted(const SheetLine& cells, const SurveyItem& item, ReturnedLine& line) {
    CountReading count = readCount(cells.answer, surveyUnitOf(item.unit));
    const std::string said = textOf(cells.state);
    std::optional<ValueState> state;
    if (!said.empty()) {
        state = stateFrom(said);
        if (!state) {
            const CountReading misplaced = readCount(cells.state, surveyUnitOf(item.unit));
            line.args = {said};
            if (misplaced.kind == CountReading::Kind::Count && count.kind == CountReading::Kind::Blank)
                doubt(line, "survey_state_number", counted(misplaced.count, ValueState::Provisional));
            else
                doubt(line, misplaced.code == "survey_none" ? "survey_none" : "survey_state_unknown");
            return true;
        }
    }
    if (!state && count.kind == CountReading::Kind::Blank) return false;
    combine(line, count, state);
    return true;
}

/// A short text is an office's opinion. Eight digits in a row are a telephone number or an identity card.
bool holdsNumberOfPerson(std::string_view text) {
    int digits = 0;
    for (const char c : text) {
        if (c >= '0' && c <= '9')
            ++digits;
        else if (c != ' ' && c != '.' && c != '-')
            digits = 0;
        if (digits >= 8) return true;
    }
    return false;
}

/// Such a text is not even kept as what was found.
void hide(ReturnedLine& line) {
    line.found.clear();
    doubt(line, "survey_text_personal");
}

bool readOpinion(const SheetLine& cells, const SurveyItem& item, ReturnedLine& line) {
    const std::string text = textOf(cells.answer);
    if (text.empty()) return false;
    if (item.kind == SurveyItem::Kind::ShortText) {
        if (text.size() > longestText)
            doubt(line, "survey_text_long");
        else if (holdsNumberOfPerson(text))
            hide(line);
        else
            clear(line, {ValueState::NotReported, 0, text});
        return true;
    }
    const std::string folded = foldName(text);
    for (const SurveyChoice& choice : item.choices)
        if (folded == foldName(choice.name.vi) || folded == foldName(choice.name.en) || text == choice.key) {
            clear(line, {ValueState::NotReported, 0, choice.key});
            return true;
        }
    for (const SurveyChoice& choice : item.choices) line.args.push_back(choice.name.vi);
    doubt(line, "survey_choice_unknown");
    return true;
}

}  // namespace

std::string foundIn(const SheetLine& cells) {
    const std::string state = textOf(cells.state);
    const std::string answer = textOf(cells.answer);
    return state.empty() || answer.empty() ? state + answer : state + " · " + answer;
}

bool readAnswer(const SheetLine& cells, const SurveyItem& item, ReturnedLine& line) {
    line.found = foundIn(cells);
    if (cells.merged) {
        if (line.found.empty()) return false;
        doubt(line, "survey_merged");
        return true;
    }
    return isCount(item.kind) ? readCounted(cells, item, line) : readOpinion(cells, item, line);
}

}  // namespace ansinh::import
