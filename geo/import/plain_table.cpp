#include "geo/import/plain_table.hpp"

#include "geo/core/error.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>

namespace ansinh::import {

namespace {

constexpr std::size_t kSampleRows = 500;
constexpr std::int64_t kRowsBetweenLooks = 1'024;

std::string trimmed(std::string text) {
    const char* const blanks = " \t\r\n";
    const auto first = text.find_first_not_of(blanks);
    if (first == std::string::npos) return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

std::string columnLetters(std::size_t index) {
    std::string letters;
    for (std::size_t left = index + 1; left > 0; left = (left - 1) / 26)
        letters.insert(letters.begin(), static_cast<char>('A' + (left - 1) % 26));
    return letters;
}

/// The first column whose heading is among those wanted, the earlier headings preferred.
FieldIndex columnOf(const std::vector<std::string>& headings, const WantedColumn& wanted) {
    for (const std::string& heading : wanted.headings) {
        const auto at = std::ranges::find(headings, heading);
        if (at != headings.end()) return static_cast<std::size_t>(at - headings.begin());
    }
    return {};
}

}  // namespace

std::vector<FieldIndex> columnsOf(const std::vector<std::string>& headings, std::span<const WantedColumn> wanted) {
    std::vector<FieldIndex> fields;
    for (const WantedColumn& one : wanted) fields.push_back(columnOf(headings, one));
    for (std::size_t i = 0; i < fields.size(); ++i)
        for (std::size_t k = 0; k < i; ++k)
            if (fields[i] && fields[i] == fields[k]) fields[i].reset();
    return fields;
}

std::string TableRow::address(std::size_t wanted) const {
    if (!fields[wanted]) return {};
    const std::string cell = columnLetters(*fields[wanted]) + std::to_string(number + 1);  // below the heading
    return sheet.empty() ? cell : sheet + "!" + cell;
}

ImportIssue TableRow::issue(const char* code, std::string field, ImportIssue::Severity severity, std::string found,
                            std::vector<std::string> args) const {
    ImportIssue made;
    made.row = number;
    made.file = file;
    made.field = std::move(field);
    made.code = code;
    made.found = std::move(found);
    made.args = std::move(args);
    made.severity = severity;
    return made;
}

PlainTable::Sheet PlainTable::understood(const LayerRef& ref, const Options& options) const {
    Sheet sheet{ref, {}, {}, ref.source->layers().size() > 1 ? ref.info().name : std::string()};
    const TableSample sample = sampleOf(ref, kSampleRows);
    std::vector<std::string> cells;
    for (const Column& column : sample.columns) cells.push_back(column.name);
    for (const auto& row : sample.rows) cells.insert(cells.end(), row.begin(), row.end());
    sheet.repair.emplace(cells, options.encoding);
    std::vector<std::string> headings;
    for (const Column& column : sample.columns) headings.push_back(foldedHeading((*sheet.repair)(column.name)));
    sheet.fields = columnsOf(headings, wanted_);
    return sheet;
}

std::vector<std::string> PlainTable::missingIn(const Sheet& sheet) const {
    std::vector<std::string> missing;
    for (std::size_t i = 0; i < wanted_.size(); ++i)
        if (wanted_[i].needed && !sheet.fields[i]) missing.push_back(wanted_[i].id);
    return missing;
}

PlainTable::PlainTable(std::span<const std::string> paths, std::vector<WantedColumn> wanted, const Options& options,
                       Outcome& outcome, IssueList& issues, Monitor& monitor)
    : wanted_(std::move(wanted)) {
    sources_ = openAll(paths, outcome, monitor);
    path_ = paths.front();
    outcome.encoding = keyOf(TextEncoding::Utf8);

    std::vector<std::string> fewest;
    nlohmann::json mapping;
    for (const LayerRef& ref : chooseLayers(sources_, options.layer, [](const LayerInfo&) { return true; })) {
        Sheet sheet = understood(ref, options);
        const std::vector<std::string> missing = missingIn(sheet);
        if (!missing.empty()) {
            if (fewest.empty() || missing.size() < fewest.size()) fewest = missing;
            ImportIssue issue;
            issue.code = "sheet_passed_over";
            issue.file = ref.label;
            issue.found = ref.info().name;
            issue.args = missing;
            issue.severity = ImportIssue::Severity::Note;
            issues.add(std::move(issue));
            continue;
        }
        nlohmann::json columns;
        for (std::size_t i = 0; i < wanted_.size(); ++i)
            if (sheet.fields[i]) columns[wanted_[i].id] = (*sheet.repair)(ref.info().columns[*sheet.fields[i]].name);
        mapping["sheets"].push_back({{"file", ref.source->label()}, {"sheet", ref.info().name}, {"columns", columns}});
        if (sheet.repair->converts()) outcome.encoding = keyOf(sheet.repair->encoding());
        sheets_.push_back(std::move(sheet));
    }
    if (sheets_.empty()) {
        std::string list;
        for (const std::string& id : fewest) list += (list.empty() ? "" : ", ") + id;
        throw Error(ErrorCode::ColumnsMissing, {path_, list});
    }
    if (sheets_.size() == 1) sheets_.front().ref.label.clear();
    outcome.mapping = mapping.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

void PlainTable::forEach(Outcome& outcome, Monitor& monitor, const std::function<void(const TableRow&)>& take) {
    for (const Sheet& sheet : sheets_) {
        std::vector<std::size_t> columns;
        std::vector<std::size_t> places;
        for (std::size_t i = 0; i < sheet.fields.size(); ++i) {
            if (!sheet.fields[i]) continue;
            columns.push_back(*sheet.fields[i]);
            places.push_back(i);
        }
        TableRow row;
        row.file = sheet.ref.label;
        row.sheet = sheet.name;
        row.fields = sheet.fields;
        sheet.ref.forEach(columns, [&](const Row& from) {
            if (from.number % kRowsBetweenLooks == 1) monitor.checkpoint("reading", 0.5);
            row.number = from.number;
            row.cells.assign(wanted_.size(), {});
            bool filled = false;
            for (std::size_t c = 0; c < columns.size(); ++c) {
                row.cells[places[c]] = trimmed((*sheet.repair)(from.fields[c]));
                filled = filled || !row.cells[places[c]].empty();
            }
            if (!filled) return true;
            ++outcome.read;
            take(row);
            return true;
        });
    }
    if (outcome.read == 0) throw Error(ErrorCode::FileEmpty, {path_});
    monitor.checkpoint("reading", 1);
}

bool PlainTable::has(std::size_t wanted) const {
    return std::ranges::any_of(sheets_, [&](const Sheet& sheet) { return sheet.fields[wanted].has_value(); });
}

std::vector<std::string> PlainTable::otherHeadings() const {
    std::vector<std::string> others;
    for (const Sheet& sheet : sheets_)
        for (std::size_t c = 0; c < sheet.ref.info().columns.size(); ++c) {
            const bool used = std::ranges::any_of(sheet.fields, [&](const FieldIndex& field) { return field == c; });
            if (!used) others.push_back((*sheet.repair)(sheet.ref.info().columns[c].name));
        }
    return others;
}

std::optional<Date> dateFrom(std::string_view cell) {
    std::string text = trimmed(std::string(cell));
    text = text.substr(0, text.find_first_of(" T"));
    if (const std::optional<Date> date = Date::parse(text)) return date;
    std::ranges::replace(text, '/', '-');
    return Date::parse(text);
}

RowCommunes::RowCommunes(const Reference& reference, const Options& options, std::string cityCode)
    : finder_(reference, options), cityCode_(std::move(cityCode)) {}

std::string RowCommunes::find(const TableRow& row, const std::string& code, const std::string& name,
                              const std::string& field, Outcome& outcome, IssueList& issues) const {
    const std::string& only = code.empty() ? name : code;
    if (!cityCode_.empty() && (only == cityCode_ || foldedHeading(only) == "thanhpho")) return cityCode_;
    BoundaryRow carrier;
    carrier.number = row.number;
    carrier.file = row.file;
    const bool bothInOne = name.empty() && codeOf(code).empty();  // a name in the column of codes
    const bool codeInName = code.empty() && !codeOf(name).empty();
    finder_.find(carrier, bothInOne ? std::string() : codeInName ? name : code,
                 bothInOne ? code : codeInName ? std::string() : name, field, outcome, issues);
    return carrier.refused ? std::string() : carrier.commune;
}

bool RowCommunes::knows(const std::string& cell) const {
    return finder_.names().match(codeOf(cell), cell).taken();
}

std::vector<std::string> communeCodeHeadings() {
    return {"code", "maxa", "ma", "madvhc", "macapxa", "maxaphuong", "communecode", "madonvi", "unit"};
}

std::vector<std::string> communeNameHeadings() {
    return {"commune", "xa",    "xaphuong", "phuongxa",    "tenxa",  "tenxaphuong", "tenphuongxa", "donvi",
            "tendonvi", "diaban", "ward",     "communename", "phuong", "name",        "ten"};
}

}  // namespace ansinh::import
