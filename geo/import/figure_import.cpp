#include "geo/import/figure_import.hpp"

#include "geo/core/edit_distance.hpp"
#include "geo/core/error.hpp"
#include "geo/import/plain_table.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <tuple>

namespace ansinh::import {

namespace {

using Severity = ImportIssue::Severity;

enum Wanted : std::size_t { Code, Name, MeasureColumn, AsOf, Count, State, Cell, Remark };

/// Words for states, folded and without blanks.
std::optional<ValueState> stateFrom(const std::string& text) {
    static const std::map<std::string, ValueState> kWords{
        {"notreported", ValueState::NotReported}, {"chuabaocao", ValueState::NotReported},
        {"chua", ValueState::NotReported},        {"chuaco", ValueState::NotReported},
        {"notapplicable", ValueState::NotApplicable}, {"khongapdung", ValueState::NotApplicable},
        {"zero", ValueState::Zero},               {"bangkhong", ValueState::Zero},
        {"provisional", ValueState::Provisional}, {"tamtinh", ValueState::Provisional},
        {"verified", ValueState::Verified},       {"daxacnhan", ValueState::Verified},
        {"xacnhan", ValueState::Verified}};
    const auto found = kWords.find(foldedHeading(text));
    return found == kWords.end() ? std::nullopt : std::optional(found->second);
}

constexpr const char* kStates = "not_reported, not_applicable, zero, provisional, verified";

/// Measures by id and by what they are called.
class Measures {
public:
    explicit Measures(std::span<const Measure> measures) {
        for (const Measure& measure : measures) {
            ids_.push_back(measure.id);
            for (const std::string& name : {measure.id, measure.name.vi, measure.name.en})
                if (!name.empty()) byName_.emplace(foldedHeading(name), measure.id);
        }
    }
    [[nodiscard]] std::string find(const std::string& text) const {
        const auto found = byName_.find(foldedHeading(text));
        return found == byName_.end() ? std::string() : found->second;
    }
    [[nodiscard]] std::vector<std::string> nearest(const std::string& text) const {
        std::vector<std::pair<int, std::string>> ranked;
        for (const std::string& id : ids_) ranked.emplace_back(editDistance(text, id), id);
        std::ranges::sort(ranked);
        std::vector<std::string> ids;
        for (const auto& [distance, id] : ranked)
            if (ids.size() < 3 && static_cast<std::size_t>(distance) <= std::max<std::size_t>(3, id.size() / 3))
                ids.push_back(id);
        return ids;
    }

private:
    std::vector<std::string> ids_;
    std::map<std::string, std::string> byName_;
};

/// Reads row after row; a figure that was said before is looked at once more.
class Reader {
public:
    Reader(const Reference& reference, std::span<const Measure> measures, const std::string& cityCode,
           const Options& options, FigureOutcome& outcome, IssueList& issues)
        : communes_(reference, options, cityCode), measures_(measures), outcome_(outcome), issues_(issues) {}

    void take(const TableRow& row) {
        SourcedFigure figure;
        if (!unit(row, figure) || !measure(row, figure) || !day(row, figure) || !value(row, figure)) {
            ++outcome_.refused;
            return;
        }
        figure.cell = row.at(Cell).empty() ? row.address(row.at(Count).empty() ? State : Count) : row.at(Cell);
        figure.remark = row.at(Remark);
        keep(row, std::move(figure));
    }

    /// Figures that were said twice in two ways are taken out again.
    void finish() {
        std::vector<SourcedFigure> kept;
        for (std::size_t i = 0; i < outcome_.figures.size(); ++i)
            if (!contradicted_[i]) kept.push_back(std::move(outcome_.figures[i]));
        outcome_.figures = std::move(kept);
    }

private:
    bool refuse(const TableRow& row, const char* code, const char* field, const std::string& found,
                std::vector<std::string> args = {}) {
        issues_.add(row.issue(code, field, Severity::Refused, found, std::move(args)));
        return false;
    }

    bool unit(const TableRow& row, SourcedFigure& figure) {
        figure.figure.unit = communes_.find(row, row.at(Code), row.at(Name), "commune", outcome_, issues_);
        return !figure.figure.unit.empty();
    }

    bool measure(const TableRow& row, SourcedFigure& figure) {
        figure.figure.measure = measures_.find(row.at(MeasureColumn));
        return !figure.figure.measure.empty() || refuse(row, "measure_unknown", "measure", row.at(MeasureColumn),
                                                        measures_.nearest(row.at(MeasureColumn)));
    }

    bool day(const TableRow& row, SourcedFigure& figure) {
        const std::optional<Date> date = dateFrom(row.at(AsOf));
        if (!date) return refuse(row, "date_unreadable", "as_of", row.at(AsOf));
        if (*date > Date::today()) return refuse(row, "date_ahead", "as_of", row.at(AsOf), {Date::today().iso()});
        figure.figure.asOf = *date;
        return true;
    }

    bool value(const TableRow& row, SourcedFigure& figure) {
        const std::string& countCell = row.at(Count);
        const std::optional<ValueState> said =
            row.at(State).empty() ? stateFrom(countCell) : stateFrom(row.at(State));
        if (!row.at(State).empty() && !said) return refuse(row, "state_unknown", "state", row.at(State), {kStates});
        if (countCell.empty() && !said) return refuse(row, "figure_missing", "count", {});
        const std::optional<std::int64_t> count = countFrom(countCell);
        if (!count) {
            const bool countIsWord = countCell.empty() || (row.at(State).empty() && said);
            if (!countIsWord || (hasCount(*said) && *said != ValueState::Zero))
                return refuse(row, "count_unreadable", "count", countCell);
            figure.figure.state = *said;
            return true;
        }
        if (said && (!hasCount(*said) || (*said == ValueState::Zero && *count != 0)))
            return refuse(row, "count_without_state", "count", countCell, {keyOf(*said)});
        figure.figure.count = *count;
        figure.figure.state = *count == 0 ? ValueState::Zero : said.value_or(ValueState::Verified);
        return true;
    }

    void keep(const TableRow& row, SourcedFigure figure) {
        const Observation& said = figure.figure;
        const auto [before, fresh] =
            seen_.try_emplace({said.unit, said.measure, said.asOf}, Seen{row.number, outcome_.figures.size()});
        if (fresh) {
            ++outcome_.accepted;
            contradicted_.push_back(false);
            outcome_.figures.push_back(std::move(figure));
            return;
        }
        const Observation& earlier = outcome_.figures[before->second.place].figure;
        const std::vector<std::string> args{std::to_string(before->second.row)};
        if (earlier.state == said.state && earlier.count == said.count && !contradicted_[before->second.place]) {
            ++outcome_.accepted;
            issues_.add(row.issue("figure_repeated", "count", Severity::Note, row.at(Count), args));
            return;
        }
        ++outcome_.refused;
        if (!contradicted_[before->second.place]) {
            contradicted_[before->second.place] = true;
            --outcome_.accepted;
            ++outcome_.refused;
        }
        issues_.add(row.issue("figure_twice", "count", Severity::Refused, row.at(Count), args));
    }

    struct Seen {
        std::int64_t row;
        std::size_t place;
    };
    RowCommunes communes_;
    Measures measures_;
    FigureOutcome& outcome_;
    IssueList& issues_;
    std::map<std::tuple<std::string, std::string, Date>, Seen> seen_;
    std::vector<bool> contradicted_;
};

bool isDigits(std::string_view text) {
    return !text.empty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

}  // namespace

std::vector<WantedColumn> figureColumns() {
    return {{"code", communeCodeHeadings(), false},
            {"commune", communeNameHeadings(), false},
            {"measure", {"measure", "sodo", "masodo", "chitieu", "machitieu", "indicator"}, true},
            {"as_of", {"asof", "date", "ngay", "ngaysolieu", "tinhdenngay", "thoidiem", "denngay"}, true},
            {"count", {"count", "so", "soluong", "giatri", "value", "solieu"}, false},
            {"state", {"state", "trangthai", "tinhtrang"}, false},
            {"cell", {"cell", "o", "oxuatxu", "sourcecell", "nguon", "source"}, false},
            {"remark", {"remark", "ghichu", "note"}, false}};
}

std::optional<std::int64_t> countFrom(std::string_view text) {
    while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
    std::string digits(text);
    // Spreadsheets hand a whole number over as "12.0".
    if (digits.size() > 2 && digits.ends_with(".0") && isDigits(text.substr(0, text.size() - 2)))
        digits.resize(digits.size() - 2);
    // One kind of mark, between groups of three: "1.234", "1,234", "1 234".
    const auto mark = digits.find_first_of("., ");
    if (mark != std::string::npos) {
        if (mark == 0 || mark > 3) return std::nullopt;
        const char separator = digits[mark];
        std::string joined = digits.substr(0, mark);
        for (std::size_t at = mark; at < digits.size(); at += 4) {
            if (digits[at] != separator || digits.size() < at + 4) return std::nullopt;
            joined += digits.substr(at + 1, 3);
        }
        digits = std::move(joined);
    }
    if (!isDigits(digits)) return std::nullopt;
    std::int64_t count = 0;
    const auto [end, fault] = std::from_chars(digits.data(), digits.data() + digits.size(), count);
    return fault == std::errc{} ? std::optional(count) : std::nullopt;
}

FigureOutcome readFigures(std::span<const std::string> paths, const Reference& reference,
                          std::span<const Measure> measures, const std::string& cityCode, const Options& options,
                          Monitor& monitor) {
    FigureOutcome outcome;
    IssueList issues;
    PlainTable table(paths, figureColumns(), options, outcome, issues, monitor);
    const bool communes = table.has(Code) || table.has(Name);
    const bool values = table.has(Count) || table.has(State);
    if (!communes || !values) throw Error(ErrorCode::ColumnsMissing, {paths.front(), communes ? "count" : "commune"});
    Reader reader(reference, measures, cityCode, options, outcome, issues);
    table.forEach(outcome, monitor, [&](const TableRow& row) { reader.take(row); });
    reader.finish();
    outcome.issues = issues.take();
    return outcome;
}

}  // namespace ansinh::import
