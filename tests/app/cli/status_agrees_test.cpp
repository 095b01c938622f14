// What `ansinh status` prints (table, CSV, JSON), what `ansinh export` writes (XLSX, CSV) and the SQL views say the same
// on random figures: missing ones, both tiers, a template, a restricted indicator. tests/app/controllers/
// figures_agree_test.cpp does the same for the screen.
#include "app/text/names.hpp"

#include <gtest/gtest.h>

#include "cli_fixture.hpp"
#include "geo/import/sheet_book.hpp"
#include "geo/project/project.hpp"
#include "tests/geo/project/random_figures.hpp"
#include "tests/geo/project/sql_prompt.hpp"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <map>
#include <random>

namespace ansinh::cli {
namespace {

using test::ask;
using Cells = std::vector<std::string>;
using Rows = std::map<std::string, Cells>;  // key → cells; what is not known is ""

constexpr auto kLanguage = text::Language::Vietnamese;
const std::string kSecret = "secret_exchange";  // restricted

std::string number(std::int64_t value) { return std::to_string(value); }
std::string numberIf(bool known, std::int64_t value) { return known ? number(value) : ""; }

/// "1.234" → "1234", "–" → "".
std::string plain(std::string text) {
    if (text == "–") return "";
    std::erase(text, '.');
    return text;
}

/// A table of texts by its headings.
class Sheet {
public:
    explicit Sheet(std::vector<Cells> lines) : lines_(std::move(lines)) {
        for (std::size_t i = 0; i < lines_.at(0).size(); ++i) places_[lines_[0][i]] = i;
    }
    static Sheet ofCsv(const std::string& text) {
        std::vector<Cells> lines(1, Cells(1));
        bool quoted = false;
        const std::string bare = text.starts_with("\xEF\xBB\xBF") ? text.substr(3) : text;
        for (const char letter : bare) {
            if (letter == '"')
                quoted = !quoted;
            else if (letter == ',' && !quoted)
                lines.back().emplace_back();
            else if (letter == '\n' && !quoted)
                lines.emplace_back(1);
            else if (letter != '\r')
                lines.back().back() += letter;
        }
        lines.pop_back();
        return Sheet(std::move(lines));
    }
    /// What was printed for people: columns stand two blanks apart; the heading is above the rule.
    static Sheet ofTable(const std::string& text) {
        std::vector<std::string> lines;
        std::istringstream in(text);
        for (std::string line; std::getline(in, line);) lines.push_back(line);
        const auto rule = std::ranges::find_if(lines, [](const auto& line) { return line.starts_with("─"); });
        std::vector<Cells> cells{cut(*(rule - 1))};
        for (auto line = rule + 1; line != lines.end() && !line->empty(); ++line) cells.push_back(cut(*line));
        return Sheet(std::move(cells));
    }
    static Sheet ofWorkbook(const import::Sheet& sheet) {
        std::map<int, std::map<int, std::string>> grid;
        for (const auto& [place, cell] : sheet.cells)
            grid[place.row][place.column] = cell.kind == import::SheetCell::Kind::Number && std::floor(cell.number) == cell.number
                                                ? number(std::llround(cell.number))
                                                : cell.text;
        std::vector<Cells> lines;
        for (const auto& [row, cells] : grid) {
            if (lines.empty() && cells.begin()->second.find('\n') == std::string::npos) continue;  // above the headings
            if (cells.size() == 1) continue;  // a remark below the table
            const std::size_t width = lines.empty() ? static_cast<std::size_t>(cells.rbegin()->first) + 1 : lines[0].size();
            Cells line(width);
            for (const auto& [column, text] : cells)
                line.at(static_cast<std::size_t>(column)) = lines.empty() ? text.substr(text.find('\n') + 1) : text;
            lines.push_back(std::move(line));
        }
        return Sheet(std::move(lines));
    }

    /// The columns named `keys`, joined → those named `columns`.
    [[nodiscard]] Rows rows(const Cells& keys, const Cells& columns) const {
        Rows rows;
        for (std::size_t i = 1; i < lines_.size(); ++i) {
            std::string key;
            for (const std::string& name : keys) key += (key.empty() ? "" : " ") + lines_[i].at(places_.at(name));
            Cells cells;
            for (const std::string& name : columns) cells.push_back(lines_[i].at(places_.at(name)));
            EXPECT_TRUE(rows.emplace(key, cells).second) << "twice: " << key;
        }
        return rows;
    }

private:
    static Cells cut(const std::string& line) {
        Cells cells;
        for (std::size_t at = 0; at < line.size();) {
            const std::size_t end = std::min(line.find("  ", at), line.size());
            cells.push_back(line.substr(at, end - at));
            at = std::min(line.find_first_not_of(' ', end), line.size());
        }
        return cells;
    }

    std::vector<Cells> lines_;
    std::map<std::string, std::size_t> places_;
};

class StatusAgrees : public test::CliTest {
protected:
    void SetUp() override {
        CliTest::SetUp();
        path_ = path("a.ansinh");
        ASSERT_EQ(ask({"new", "--no-sample", "--project", path_}).code, 0);
        project_.emplace(Project::open(path_, store::ProjectFile::Mode::ReadWrite));
        std::mt19937 engine(20260630);
        const auto figures = ansinh::test::randomFigures(*project_, {"2026-04-10", "2026-04-30", "2026-05-13"}, 2500, engine);
        store::ProjectFile file = store::ProjectFile::open(path_);
        file.write([&] {
            Batch batch;
            batch.kind = "figures";
            file.putObservations(figures, file.beginBatch(batch));
        });
        for (const Commune& commune : project_->communes()) units_[text::fullNameOf(commune, kLanguage)] = commune.code;
        units_[project_->cityName().vi] = project_->cityCode();
        for (const Plan& plan : project_->plans())
            for (const Indicator& indicator : plan.indicators) {
                indicators_[indicator.name.vi] = indicator.id;
                indicators_[indicator.name.vi + " *"] = indicator.id;
            }
    }
    /// One row as every form of the answer has it: standing, state, numerator, denominator, missing.
    static Cells expected(const progress::StatusRow& row) {
        const bool told = hasCount(row.state) && row.indicator != kSecret;
        return {progress::keyOf(row.standing), keyOf(row.state), numberIf(told, row.numerator),
                numberIf(told, row.denominator), numberIf(told, row.missing)};
    }
    static Rows expected(const std::vector<progress::StatusRow>& table, bool onlyAsked) {
        Rows rows;
        for (const progress::StatusRow& row : table)
            if (row.due || !onlyAsked) rows[row.unit + " " + row.indicator] = expected(row);
        return rows;
    }
    /// Base, the five standings, numerator, denominator, missing.
    static Rows expected(const std::vector<progress::StatusTotal>& totals) {
        using enum progress::Standing;
        Rows rows;
        for (const progress::StatusTotal& total : totals) {
            const bool told = total.denominator > 0 && total.indicator != kSecret;
            Cells& cells = rows[total.indicator];
            for (const auto standing : {Met, OnTheWay, Behind, NotReported, NotApplicable})
                cells.push_back(number(total.units.at(standing)));
            for (const auto count : {total.numerator, total.denominator, total.missing})
                cells.push_back(numberIf(told, count));
        }
        return rows;
    }
    /// Standing, due, met, behind, not reported, missing.
    static Rows expected(const std::vector<progress::OverallRow>& overall) {
        Rows rows;
        for (const progress::OverallRow& row : overall)
            rows[row.unit] = {progress::keyOf(row.standing), number(row.due), number(row.met), number(row.behind),
                              number(row.silent), numberIf(row.met + row.behind > 0, row.missing)};
        return rows;
    }

    [[nodiscard]] std::string said(const std::string& day, const std::string& format, const std::string& part) const {
        const auto answer = ask({"status", "--project", path_, "--as-of", day, "--format", format, "--show", part});
        EXPECT_EQ(answer.code, 0) << answer.err;
        return answer.out;
    }
    /// Words → keys, names → codes and ids, printed numbers → plain ones.
    [[nodiscard]] Rows fromPeople(const Rows& rows, std::size_t words) const {
        Rows plainRows;
        for (const auto& [key, cells] : rows) {
            Cells cleaned;
            for (std::size_t i = 0; i < cells.size(); ++i)
                cleaned.push_back(i < words ? keyOfWord(cells[i]) : plain(cells[i]));
            plainRows[key] = cleaned;
        }
        return plainRows;
    }
    [[nodiscard]] Rows withCodes(const Sheet& sheet, const Cells& columns) const {
        Rows coded;
        for (const auto& [unit, code] : units_)
            for (const auto& [name, id] : indicators_) names_[unit + " " + name] = code + " " + id;
        for (const auto& [key, cells] : sheet.rows({"Đơn vị", "Chỉ tiêu"}, columns)) coded[names_.at(key)] = cells;
        return coded;
    }
    [[nodiscard]] static std::string keyOfWord(const std::string& word) {
        using enum progress::Standing;
        for (const auto standing : {Met, OnTheWay, Behind, NotReported, NotApplicable})
            if (text::nameOf(standing, kLanguage) == word) return progress::keyOf(standing);
        for (const auto state : {ValueState::Zero, ValueState::Provisional, ValueState::Verified})
            if (text::nameOf(state, kLanguage) == word) return keyOf(state);
        return "? " + word;
    }
    [[nodiscard]] Rows query(const std::string& sql, std::size_t keys) const {
        Rows rows;
        ansinh::test::SqlPrompt prompt(path_);
        for (Cells& row : prompt.rows(sql)) {
            std::string key = row[0];
            for (std::size_t i = 1; i < keys; ++i) key += " " + row[i];
            row.erase(row.begin(), row.begin() + static_cast<std::ptrdiff_t>(keys));
            std::ranges::replace(row, "∅", "");
            rows[key] = row;
        }
        return rows;
    }
    [[nodiscard]] Sheet exportedCsv(const std::string& day, const std::string& layer) {
        const auto answer = ask({"export", "--to", "csv", "--project", path_, "--as-of", day, "-o", path("out.csv"), "--json"});
        EXPECT_EQ(answer.code, 0) << answer.err;
        const auto written = answer.json()["written"];
        for (const auto& file : written) {
            const std::string name = file.get<std::string>();
            if (!name.ends_with("out-" + layer + ".csv")) continue;
            std::ifstream in(name, std::ios::binary);
            return Sheet::ofCsv({std::istreambuf_iterator<char>(in), {}});
        }
        ADD_FAILURE() << "no layer " << layer << ": " << answer.out;
        return Sheet({{}});
    }
    [[nodiscard]] import::SheetBook exportedBook(const std::string& day) const {
        const auto answer = ask({"export", "--to", "xlsx", "--project", path_, "--as-of", day, "-o", path("out.xlsx")});
        EXPECT_EQ(answer.code, 0) << answer.err;
        return import::readSheetBook(path("out.xlsx"), import::bytesOf(path("out.xlsx")));
    }
    static Sheet sheetOf(const import::SheetBook& book, const std::string& name) {
        const auto found = std::ranges::find(book.sheets, name, &import::Sheet::name);
        EXPECT_NE(found, book.sheets.end()) << name;
        return Sheet::ofWorkbook(*found);
    }

    std::string path_;
    std::optional<Project> project_;
    std::map<std::string, std::string> units_;       // name → code
    std::map<std::string, std::string> indicators_;  // name → id
    mutable std::map<std::string, std::string> names_;
};

const Cells kRowCsv{"standing", "state", "numerator", "denominator", "missing_people"};
const Cells kRowTable{"Tình trạng", "Số liệu", "Đã thực hiện", "Trên tổng số", "Còn thiếu"};
const Cells kRowBook{"Standing", "State of the figure", "Numerator", "Denominator", "Missing"};
const Cells kTotalCsv{"met", "on_the_way", "behind", "not_reported", "not_applicable", "numerator", "denominator",
                      "missing_people"};
const Cells kTotalTable{"Đạt", "Chưa đến hạn", "Chậm", "Chưa báo cáo", "Không áp dụng", "Đã thực hiện", "Trên tổng số",
                        "Còn thiếu"};
const Cells kTotalBook{"Met", "Not yet due", "Behind", "Not reported", "Not applicable", "Numerator", "Denominator", "Missing"};
const Cells kOverallCsv{"standing", "due", "met", "behind", "not_reported", "missing_people"};
const Cells kOverallTable{"Tình trạng", "Đến hạn", "Đạt", "Chậm", "Chưa báo cáo", "Còn thiếu"};
const Cells kOverallLayer{"standing", "targets_due", "targets_met", "targets_behind", "not_reported", "missing_people"};

Rows fromJson(const nlohmann::json& list, const Cells& keys, const Cells& columns, const char* inside = nullptr) {
    Rows rows;
    for (const auto& one : list) {
        std::string key;
        for (const std::string& name : keys) key += (key.empty() ? "" : " ") + one.at(name).get<std::string>();
        Cells cells;
        for (const std::string& name : columns) {
            const auto& value = inside && one[inside].contains(name) ? one[inside][name] : one.at(name);
            cells.push_back(value.is_null() ? "" : value.is_string() ? value.get<std::string>() : value.dump());
        }
        rows[key] = cells;
    }
    return rows;
}

TEST_F(StatusAgrees, EveryFormOfTheAnswerSaysTheSame) {
    for (const std::string day : {"2026-04-19", "2026-05-13", "2027-12-31"}) {
        SCOPED_TRACE(day);
        const Date asOf = Date::require(day, "day");
        project_->setViewDate(asOf);
        const progress::StatusTable status = project_->status(asOf);
        const Rows fields = expected(status.rows, false);
        const Rows city = expected(status.city, true);
        const Rows totals = expected(status.totals);
        const Rows overall = expected(status.overall);
        ASSERT_EQ(fields.size(), status.rows.size());
        ASSERT_TRUE(project_->indicator(kSecret).restricted);
        ASSERT_FALSE(city.empty());
        ASSERT_TRUE(city.contains(project_->cityCode() + " " + kSecret));
        ASSERT_EQ(fields.at("20695 " + kSecret)[2], "") << "restricted counts are never told";

        EXPECT_EQ(Sheet::ofCsv(said(day, "csv", "fields")).rows({"commune", "indicator"}, kRowCsv), fields);
        EXPECT_EQ(Sheet::ofCsv(said(day, "csv", "city")).rows({"commune", "indicator"}, kRowCsv), city);
        EXPECT_EQ(Sheet::ofCsv(said(day, "csv", "totals")).rows({"indicator"}, kTotalCsv), totals);
        EXPECT_EQ(Sheet::ofCsv(said(day, "csv", "overall")).rows({"commune"}, kOverallCsv), overall);

        const auto json = ask({"status", "--json", "--project", path_, "--as-of", day}).json();
        EXPECT_EQ(fromJson(json["rows"], {"commune", "indicator"}, kRowCsv), fields);
        EXPECT_EQ(fromJson(json["city"], {"commune", "indicator"}, kRowCsv), expected(status.city, false));
        EXPECT_EQ(fromJson(json["totals"], {"indicator"}, kTotalCsv, "units"), totals);
        EXPECT_EQ(fromJson(json["overall"], {"commune"}, kOverallCsv), overall);

        EXPECT_EQ(fromPeople(withCodes(Sheet::ofTable(said(day, "table", "fields")), kRowTable), 2), fields);
        EXPECT_EQ(fromPeople(withCodes(Sheet::ofTable(said(day, "table", "city")), kRowTable), 2), city);
        EXPECT_EQ(fromPeople(Sheet::ofTable(said(day, "table", "totals")).rows({"Mã"}, kTotalTable), 0), totals);
        EXPECT_EQ(fromPeople(Sheet::ofTable(said(day, "table", "overall")).rows({"Mã"}, kOverallTable), 1), overall);

        const import::SheetBook book = exportedBook(day);
        EXPECT_EQ(fromPeople(sheetOf(book, "Tiến độ").rows({"Code", "Indicator"}, kRowBook), 2), fields);
        EXPECT_EQ(fromPeople(sheetOf(book, "Cơ quan thành phố").rows({"Code", "Indicator"}, kRowBook), 2), city);
        EXPECT_EQ(sheetOf(book, "Tổng hợp").rows({"Indicator"}, kTotalBook), totals);

        EXPECT_EQ(exportedCsv(day, "status").rows({"commune", "indicator"}, kRowCsv), fields);
        EXPECT_EQ(exportedCsv(day, "city_status").rows({"commune", "indicator"}, kRowCsv), city);
        EXPECT_EQ(exportedCsv(day, "communes").rows({"code"}, kOverallLayer), overall);

        // The file itself keeps what is restricted; its views say 0 where nobody has reported.
        Rows views = query(
            "SELECT code, indicator, standing, state, numerator, denominator, CASE WHEN numerator IS NULL THEN NULL ELSE"
            " missing END FROM commune_status WHERE restricted = 0", 2);
        Rows open = fields;
        std::erase_if(open, [](const auto& row) { return row.first.ends_with(" " + kSecret); });
        EXPECT_EQ(views, open);
        Rows openCity = city;
        openCity.erase(project_->cityCode() + " " + kSecret);
        EXPECT_EQ(query("SELECT code, indicator, standing, state, numerator, denominator, CASE WHEN numerator IS NULL THEN"
                        " NULL ELSE missing END FROM unit_status WHERE tier = 'city' AND restricted = 0 AND"
                        " due_millionths IS NOT NULL", 2),
                  openCity);
        Rows openTotals = totals;
        openTotals.erase(kSecret);
        Rows sums = query(
            "SELECT indicator, met, on_the_way, behind, not_reported, not_applicable, nullif(numerator, -1),"
            " nullif(denominator, 0), missing FROM indicator_total", 1);
        sums.erase(kSecret);
        for (auto& [key, cells] : sums)
            if (cells[6].empty()) cells[5] = cells[7] = "";
        EXPECT_EQ(sums, openTotals);
        EXPECT_EQ(query("SELECT code, standing, due, met, behind, silent, CASE WHEN met + behind > 0 THEN missing END FROM"
                        " commune_overall", 1),
                  overall);
    }
}

}  // namespace
}  // namespace ansinh::cli
