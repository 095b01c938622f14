#include "geo/import/feedback_import.hpp"

#include "geo/core/error.hpp"
#include "geo/core/private_text.hpp"
#include "geo/import/coordinate_text.hpp"
#include "geo/import/plain_table.hpp"

#include <algorithm>
#include <map>

namespace ansinh::import {

namespace {

using Severity = ImportIssue::Severity;

enum Wanted : std::size_t { Id, Kind, Channel, Code, Name, Received, Role, Due, Status, Closed, Lon, Lat };

/// Longer than any word of the register: somebody's sentence.
constexpr std::size_t kLongestWord = 60;

std::string wordsOf(const std::vector<FeedbackTerm>& terms) {
    std::string words;
    for (const FeedbackTerm& term : terms) words += (words.empty() ? "" : ", ") + term.id;
    return words;
}

class Reader {
public:
    Reader(const Reference& reference, const FeedbackTerms& terms, const Options& options, FeedbackOutcome& outcome,
           IssueList& issues)
        : communes_(reference, options), terms_(terms), outcome_(outcome), issues_(issues) {}

    void take(const TableRow& row) {
        FeedbackItem item;
        if (!identify(row, item) || !commune(row, item) || !words(row, item) || !days(row, item)) {
            ++outcome_.refused;
            return;
        }
        place(row, item);
        for (const FeedbackFault& fault : faultsOf(item, terms_)) {
            refuse(row, fault.code.c_str(), fault.field.c_str(), row.at(fault.field == "due" ? Due : Closed));
            ++outcome_.refused;
            return;
        }
        ++outcome_.accepted;
        seen_.emplace(item.id, row.number);
        outcome_.items.push_back(std::move(item));
    }

private:
    bool refuse(const TableRow& row, const char* code, const char* field, const std::string& found,
                std::vector<std::string> args = {}) {
        issues_.add(row.issue(code, field, Severity::Refused, found, std::move(args)));
        return false;
    }

    /// For a cell that was not understood. What may be about a person is not repeated.
    bool refuseCell(const TableRow& row, const char* code, const char* field, const std::string& cell,
                    std::vector<std::string> args = {}) {
        std::optional<PrivateKind> kind = privateCell(cell);
        if (!kind && cell.size() > kLongestWord) kind = PrivateKind::Content;
        if (kind) return refuse(row, "cell_private", field, {}, {keyOf(*kind)});
        return refuse(row, code, field, cell, std::move(args));
    }

    bool identify(const TableRow& row, FeedbackItem& item) {
        item.id = row.at(Id);
        if (item.id.empty()) return refuse(row, "id_missing", "id", {});
        if (const auto before = seen_.find(item.id); before != seen_.end())
            return refuse(row, "id_twice", "id", item.id, {std::to_string(before->second)});
        FeedbackItem probe;
        probe.id = item.id;
        const std::vector<FeedbackFault> faults = faultsOf(probe, terms_);
        if (std::ranges::find(faults, "id", &FeedbackFault::field) == faults.end()) return true;
        return refuseCell(row, "id_unfit", "id", item.id);
    }

    bool commune(const TableRow& row, FeedbackItem& item) {
        const std::string& cell = row.at(Name).empty() ? row.at(Code) : row.at(Name);
        if (privateCell(cell) && !communes_.knows(cell)) return refuseCell(row, "name_unknown", "commune", cell);
        if (cell.size() > kLongestWord) return refuseCell(row, "name_unknown", "commune", cell);
        item.commune = communes_.find(row, row.at(Code), row.at(Name), "commune", outcome_, issues_);
        return !item.commune.empty();
    }

    bool word(const TableRow& row, std::size_t wanted, const char* field, const std::vector<FeedbackTerm>& terms,
              bool needed, std::string& into) {
        const std::string& cell = row.at(wanted);
        into = termFrom(terms, cell);
        if (!into.empty() || (cell.empty() && !needed)) return true;
        return refuseCell(row, "term_unknown", field, cell, {wordsOf(terms)});
    }

    bool words(const TableRow& row, FeedbackItem& item) {
        if (!word(row, Kind, "kind", terms_.kinds, true, item.kind) ||
            !word(row, Channel, "channel", terms_.channels, true, item.channel) ||
            !word(row, Role, "role", terms_.roles, false, item.role) ||
            !word(row, Status, "status", terms_.statuses, false, item.status))
            return false;
        if (item.status.empty()) item.status = terms_.statuses.front().id;
        return true;
    }

    bool day(const TableRow& row, std::size_t wanted, const char* field, std::optional<Date>& into) {
        const std::string& cell = row.at(wanted);
        into = dateFrom(cell);
        return into || cell.empty() || refuseCell(row, "date_unreadable", field, cell);
    }

    bool days(const TableRow& row, FeedbackItem& item) {
        std::optional<Date> received;
        if (!day(row, Received, "received", received) || !day(row, Due, "due", item.due) ||
            !day(row, Closed, "closed", item.closed))
            return false;
        if (!received) return refuse(row, "date_unreadable", "received", {});
        item.received = *received;
        const auto kind = std::ranges::find(terms_.kinds, item.kind, &FeedbackTerm::id);
        if (!item.due && kind->dueDays) item.due = item.received.plusDays(*kind->dueDays);
        return true;
    }

    void place(const TableRow& row, FeedbackItem& item) {
        if (row.at(Lon).empty() && row.at(Lat).empty()) return;
        const auto lon = parseCoordinate(row.at(Lon));
        const auto lat = parseCoordinate(row.at(Lat));
        if (lon && lat && lon->value >= 102 && lon->value <= 118 && lat->value >= 6 && lat->value <= 24)
            item.place = Point{lon->value, lat->value};
        else
            issues_.add(row.issue("place_unreadable", "lon, lat", Severity::Warning, {}));
    }

    RowCommunes communes_;
    const FeedbackTerms& terms_;
    FeedbackOutcome& outcome_;
    IssueList& issues_;
    std::map<std::string, std::int64_t> seen_;
};

void sayWhatIsNotRead(const PlainTable& table, IssueList& issues) {
    for (const std::string& heading : table.otherHeadings())
        if (const std::optional<PrivateKind> kind = privateHeading(heading)) {
            ImportIssue issue;
            issue.code = "column_private";
            issue.field = heading;
            issue.found = heading;
            issue.args = {keyOf(*kind)};
            issue.severity = Severity::Warning;
            issues.add(std::move(issue));
        }
}

}  // namespace

std::vector<WantedColumn> feedbackColumns() {
    return {{"id", {"id", "so", "maso", "sohieu", "sothutu", "stt", "number", "no"}, true},
            {"kind", {"kind", "loai", "loaiphananh", "phanloai", "type"}, true},
            {"channel", {"channel", "kenh", "kenhtiepnhan", "hinhthuc"}, true},
            {"code", communeCodeHeadings(), false},
            {"commune", communeNameHeadings(), false},
            {"received", {"received", "ngaynhan", "ngaytiepnhan", "tiepnhan", "receivedon"}, true},
            {"role", {"role", "donvixuly", "noixuly", "coquanxuly", "giaocho", "bophan"}, false},
            {"due", {"due", "han", "hanxuly", "hantraloi", "duedate"}, false},
            {"status", {"status", "trangthai", "tinhtrang", "ketqua"}, false},
            {"closed", {"closed", "ngayxong", "ngaytraloi", "ngayketthuc", "closedon"}, false},
            {"lon", {"lon", "lng", "kinhdo", "longitude", "x"}, false},
            {"lat", {"lat", "vido", "latitude", "y"}, false}};
}

FeedbackOutcome readFeedback(std::span<const std::string> paths, const Reference& reference,
                             const FeedbackTerms& terms, const Options& options, Monitor& monitor) {
    FeedbackOutcome outcome;
    IssueList issues;
    PlainTable table(paths, feedbackColumns(), options, outcome, issues, monitor);
    if (!table.has(Code) && !table.has(Name)) throw Error(ErrorCode::ColumnsMissing, {paths.front(), "commune"});
    sayWhatIsNotRead(table, issues);
    Reader reader(reference, terms, options, outcome, issues);
    table.forEach(outcome, monitor, [&](const TableRow& row) { reader.take(row); });
    outcome.issues = issues.take();
    return outcome;
}

}  // namespace ansinh::import
