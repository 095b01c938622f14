#include "tests/geo/project/survey_mischief.hpp"

namespace ansinh::test {

namespace {

using Kind = MadeCell::Kind;
using Random = std::mt19937;

/// A count that may be meant, but is not said: listed, not stored.
void doubtfulCount(FilledForm& form, Random& random, MadeCell cell) {
    const std::string item = form.pick(random);
    form.typeCount(item, std::move(cell));
    form.doubt(item);
}

/// A count in odd clothes: stored, as nobody called it final.
void clearCount(FilledForm& form, Random& random, MadeCell cell, std::int64_t count) {
    const std::string item = form.pick(random);
    form.typeCount(item, std::move(cell));
    form.clean[item] = {count == 0 ? ValueState::Zero : ValueState::Provisional, count, {}};
}

/// State and count as typed; what they come to.
void both(FilledForm& form, Random& random, const char* state, std::optional<MadeCell> count,
          std::optional<SurveyValue> means) {
    const std::string item = form.pick(random);
    form.typeState(item, state);
    form.cell(item, SurveyHeadings::count) = std::move(count);
    if (means)
        form.clean[item] = *means;
    else
        form.doubt(item);
}

}  // namespace

const std::vector<Mischief>& cellMischief() {
    static const std::vector<Mischief> kAll{
        {"percentage typed as text", [](FilledForm& f, Random& r) { doubtfulCount(f, r, words("95%")); }},
        {"percentage by its format", [](FilledForm& f, Random& r) { doubtfulCount(f, r, made(Kind::Percent, 0.95)); }},
        {"thousands with a point", [](FilledForm& f, Random& r) { clearCount(f, r, words("1.234"), 1234); }},
        {"thousands with a comma", [](FilledForm& f, Random& r) { clearCount(f, r, words("1,234"), 1234); }},
        {"thousands with a no-break space",
         [](FilledForm& f, Random& r) { clearCount(f, r, words("1\u00A0234"), 1234); }},
        {"thousands lost to a decimal mark", [](FilledForm& f, Random& r) { doubtfulCount(f, r, number(1.234)); }},
        {"không có, alone", [](FilledForm& f, Random& r) { doubtfulCount(f, r, words("không có")); }},
        {"không có beside Bằng 0",
         [](FilledForm& f, Random& r) { both(f, r, "Bằng 0", words("Không có"), SurveyValue{ValueState::Zero, 0, {}}); }},
        {"a dash", [](FilledForm& f, Random& r) { doubtfulCount(f, r, words("–")); }},
        {"chưa, in the count's cell",
         [](FilledForm& f, Random& r) {
             const std::string item = f.pick(r);
             f.typeCount(item, words("chưa"));
             f.clean.erase(item);
         }},
        {"không áp dụng, in the count's cell",
         [](FilledForm& f, Random& r) {
             const std::string item = f.pick(r);
             f.typeCount(item, words("không áp dụng"));
             f.clean[item] = {ValueState::NotApplicable, 0, {}};
         }},
        {"a zero without a state", [](FilledForm& f, Random& r) { clearCount(f, r, number(0), 0); }},
        {"text with blanks around", [](FilledForm& f, Random& r) { clearCount(f, r, words("  20 "), 20); }},
        {"full-width digits", [](FilledForm& f, Random& r) { clearCount(f, r, words("２０"), 20); }},
        {"a unit behind the count", [](FilledForm& f, Random& r) { clearCount(f, r, words("20 người"), 20); }},
        {"a number as 12.0", [](FilledForm& f, Random& r) { clearCount(f, r, words("12.0"), 12); }},
        {"a formula with its result",
         [](FilledForm& f, Random& r) { clearCount(f, r, made(Kind::Formula, 20, "10+10"), 20); }},
        {"a formula without a result",
         [](FilledForm& f, Random& r) { doubtfulCount(f, r, made(Kind::Unfinished, 0, "B3+B4")); }},
        {"a formula with an error",
         [](FilledForm& f, Random& r) { doubtfulCount(f, r, made(Kind::Fault, 0, "#REF!+1")); }},
        {"khoảng 20", [](FilledForm& f, Random& r) { doubtfulCount(f, r, words("khoảng 20")); }},
        {"a negative number", [](FilledForm& f, Random& r) { doubtfulCount(f, r, number(-3)); }},
        {"a decimal number", [](FilledForm& f, Random& r) { doubtfulCount(f, r, number(2.5)); }},
        {"a date in the cell", [](FilledForm& f, Random& r) { doubtfulCount(f, r, made(Kind::Day, 46162)); }},
        {"20/25", [](FilledForm& f, Random& r) { doubtfulCount(f, r, words("20/25")); }},
        {"20-25", [](FilledForm& f, Random& r) { doubtfulCount(f, r, words("20-25")); }},
        {"a telephone number", [](FilledForm& f, Random& r) { doubtfulCount(f, r, words("0905 123 456")); }},
        {"a remark within the number",
         [](FilledForm& f, Random& r) { doubtfulCount(f, r, words("20 (2 nghỉ thai sản)")); }},
        {"true or false", [](FilledForm& f, Random& r) { doubtfulCount(f, r, made(Kind::Boolean, 1)); }},
        {"Bằng 0 with a count", [](FilledForm& f, Random& r) { both(f, r, "Bằng 0", number(5), std::nullopt); }},
        {"Không áp dụng with a count",
         [](FilledForm& f, Random& r) { both(f, r, "Không áp dụng", number(5), std::nullopt); }},
        {"Có số liệu without a count",
         [](FilledForm& f, Random& r) { both(f, r, "Có số liệu", std::nullopt, std::nullopt); }},
        {"a state of their own", [](FilledForm& f, Random& r) { both(f, r, "đã làm xong", number(5), std::nullopt); }},
        {"the count in the state's cell",
         [](FilledForm& f, Random& r) { both(f, r, "20", std::nullopt, std::nullopt); }},
        {"a state in small letters without marks",
         [](FilledForm& f, Random& r) { both(f, r, " bang 0 ", std::nullopt, SurveyValue{ValueState::Zero, 0, {}}); }},
        {"a part above its whole",
         [](FilledForm& f, Random&) {
             f.answer("m:staff_token", {ValueState::Verified, 90, {}});
             f.doubt("m:staff_token");
             f.doubt("m:staff_total");
         }},
        {"an answer of another choice",
         [](FilledForm& f, Random&) {
             f.cell("q:digital-map/map_needed", SurveyHeadings::answer) = words("Cũng được");
             f.doubt("q:digital-map/map_needed");
         }},
        {"a telephone number in an opinion", [](FilledForm& f, Random&) {
             f.cell("q:digital-map/proposal", SurveyHeadings::answer) = words("Gọi 0905 123 456");
             f.doubt("q:digital-map/proposal");
         }}};
    return kAll;
}

}  // namespace ansinh::test
