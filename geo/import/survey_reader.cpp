#include "geo/import/survey_reader.hpp"

#include "geo/core/edit_distance.hpp"
#include "geo/core/error.hpp"
#include "geo/import/checksum.hpp"
#include "geo/import/ogr_paths.hpp"
#include "geo/import/survey_answer.hpp"
#include "geo/import/survey_sheet.hpp"
#include "geo/import/survey_value.hpp"

#include <algorithm>
#include <charconv>
#include <map>
#include <set>

namespace ansinh::import {

namespace {

ImportIssue fileIssue(const ReturnedForm& form, std::string code, std::string found, std::vector<std::string> args,
                      ImportIssue::Severity severity = ImportIssue::Severity::Refused) {
    ImportIssue issue;
    issue.code = std::move(code);
    issue.found = std::move(found);
    issue.args = std::move(args);
    issue.severity = severity;
    issue.file = form.file;
    return issue;
}

/// The value that more than half of the lines carry.
template <typename Value>
std::optional<Value> majority(const std::map<Value, std::size_t>& votes) {
    std::size_t all = 0;
    for (const auto& [value, count] : votes) all += count;
    for (const auto& [value, count] : votes)
        if (2 * count > all) return value;
    return std::nullopt;
}

class FormReader {
public:
    FormReader(const SurveyReference& reference, const ReturnedFileAnswer& answer, ReturnedForm& form)
        : reference_(reference), answer_(answer), form_(form) {
        for (const SurveyItem& item : reference.items) {
            byKey_.emplace(item.key, &item);
            for (const std::string& name : {item.name.vi, item.name.en})
                if (!name.empty()) byName_.emplace(foldName(name), &item);
        }
    }

    void read(const SheetBook& book) {
        hidden_ = hiddenFactsOf(book);
        for (const Sheet& sheet : book.sheets)
            if (!sheet.hidden && sheet.name != SurveyLabels::hiddenSheet) sheets_.push_back(surveySheetOf(sheet));
        std::erase_if(sheets_, [](const SurveySheet& sheet) { return !sheet.hasTable; });
        if (sheets_.empty()) return refuse("survey_no_table", {});
        if (std::ranges::all_of(sheets_, [](const SurveySheet& sheet) { return sheet.lines.empty(); }))
            return refuse("survey_no_lines", {});
        if (!checkVersion()) return;
        decideCommune();
        decideDate();
        for (const SurveySheet& sheet : sheets_)
            for (const SheetLine& line : sheet.lines) readLine(sheet, line);
        settleDoubles();
        if (form_.lines.empty())
            form_.issues.push_back(
                fileIssue(form_, "survey_unanswered", {}, {}, ImportIssue::Severity::Warning));
    }

private:
    void refuse(std::string code, std::string found, std::vector<std::string> args = {}) {
        form_.issues.push_back(fileIssue(form_, std::move(code), std::move(found), std::move(args)));
    }

    bool checkVersion() {
        std::set<int> versions;
        if (const auto said = hidden_.find("version"); said != hidden_.end()) {
            int version = 0;
            std::from_chars(said->second.data(), said->second.data() + said->second.size(), version);
            versions.insert(version);
        }
        forEachCode([&](const SurveyLineCode& code) { versions.insert(code.version); });
        form_.version = versions.empty() ? surveyFormVersion : *versions.rbegin();
        if (form_.version > surveyFormVersion) {
            refuse("survey_newer_form", std::to_string(form_.version), {std::to_string(surveyFormVersion)});
            return false;
        }
        if (form_.version < surveyFormVersion)
            form_.issues.push_back(fileIssue(form_, "survey_older_form", std::to_string(form_.version), {},
                                             ImportIssue::Severity::Note));
        return true;
    }

    template <typename Call>
    void forEachCode(Call call) const {
        for (const SurveySheet& sheet : sheets_)
            for (const SheetLine& line : sheet.lines)
                if (line.code) call(*line.code);
    }

    [[nodiscard]] bool isCommune(const std::string& code) const {
        return std::ranges::find(reference_.communes, code, &Commune::code) != reference_.communes.end();
    }

    void decideCommune() {
        if (!answer_.commune.empty()) {
            form_.commune = answer_.commune;
            return;
        }
        std::set<std::string> said;
        std::string unknown;
        const auto hear = [&](const std::string& code) {
            if (code.empty()) return;
            if (isCommune(code))
                said.insert(code);
            else
                unknown = code;
        };
        if (const auto own = hidden_.find("commune"); own != hidden_.end()) hear(own->second);
        std::map<std::string, std::size_t> votes;
        forEachCode([&](const SurveyLineCode& code) { ++votes[code.commune]; });
        if (const auto most = majority(votes)) hear(*most);
        for (const SurveySheet& sheet : sheets_) {
            hear(sheet.commune);
            if (sheet.communeName.empty()) continue;
            const Match match = reference_.names->match({}, sheet.communeName);
            if (match.taken()) said.insert(match.commune);
        }
        if (said.size() == 1 && unknown.empty()) {
            form_.commune = *said.begin();
            return;
        }
        const std::vector<std::string> all(said.begin(), said.end());
        if (!unknown.empty())
            refuse("survey_commune_unknown", unknown, all);
        else
            refuse(all.empty() ? "survey_commune_missing" : "survey_commune_conflict", {}, all);
    }

    void decideDate() {
        if (answer_.asOf) {
            form_.asOf = answer_.asOf;
            return;
        }
        std::set<Date> said;
        std::string unreadable;
        const auto hear = [&](const std::string& text) {
            if (text.empty()) return;
            if (const auto day = Date::parse(text))
                said.insert(*day);
            else
                unreadable = text;
        };
        if (const auto own = hidden_.find("as_of"); own != hidden_.end()) hear(own->second);
        std::map<Date, std::size_t> votes;
        forEachCode([&](const SurveyLineCode& code) { ++votes[code.asOf]; });
        if (const auto most = majority(votes)) said.insert(*most);
        for (const SurveySheet& sheet : sheets_) hear(sheet.asOf);
        if (said.size() == 1 && unreadable.empty()) {
            form_.asOf = *said.begin();
            return;
        }
        std::vector<std::string> all;
        for (const Date day : said) all.push_back(day.vietnamese());
        refuse(all.empty() ? "survey_date_missing" : "survey_date_conflict", unreadable, all);
    }

    void readLine(const SurveySheet& sheet, const SheetLine& cells) {
        ReturnedLine line;
        line.label = cells.name;
        line.row = cells.row + 1;
        line.cell = (sheets_.size() > 1 ? sheet.name + "!" : "") + addressOf(cells.answerPlace);
        const SurveyItem* item = itemOf(cells, line);
        if (item == nullptr) {
            line.found = foundIn(cells);
            // A title between the lines, or a remark below them, is no answer.
            if (line.found.empty() || (line.code == "survey_line_unknown" && !cells.code && !hasNumber(cells))) return;
            line.kind = ReturnedLine::Kind::Doubtful;
            form_.lines.push_back(std::move(line));
            return;
        }
        line.item = item->key;
        if (!readAnswer(cells, *item, line)) {
            ++form_.blank;
            return;
        }
        if (aboutState(line.code))
            line.cell = (sheets_.size() > 1 ? sheet.name + "!" : "") + addressOf(cells.statePlace);
        if (cells.code && !form_.commune.empty() && cells.code->commune != form_.commune)
            doubt(line, "survey_line_of_other", {cells.code->commune});
        else if (cells.code && form_.asOf && cells.code->asOf != *form_.asOf && !answer_.asOf)
            doubt(line, "survey_line_other_date", {cells.code->asOf.vietnamese()});
        form_.lines.push_back(std::move(line));
    }

    static bool aboutState(const std::string& code) {
        return code == "survey_state_unknown" || code == "survey_state_number";
    }

    static bool hasNumber(const SheetLine& cells) {
        return readCount(cells.answer, {}).kind == CountReading::Kind::Count;
    }

    static void doubt(ReturnedLine& line, std::string code, std::vector<std::string> args) {
        line.kind = ReturnedLine::Kind::Doubtful;
        line.code = std::move(code);
        line.args = std::move(args);
    }

    /// Nothing: `line` says why.
    const SurveyItem* itemOf(const SheetLine& cells, ReturnedLine& line) const {
        const SurveyItem* named = nullptr;
        const std::string folded = foldName(cells.name);
        if (const auto at = byName_.find(folded); at != byName_.end()) named = at->second;
        if (!cells.code) {
            if (named == nullptr) line.code = "survey_line_unknown";
            return named;
        }
        const auto coded = byKey_.find(cells.code->item);
        if (coded == byKey_.end()) {
            line.code = "survey_line_retired";
            return nullptr;
        }
        if (named == coded->second || cells.name.empty()) return coded->second;
        if (named != nullptr || !alike(folded, foldName(coded->second->name.vi))) {
            line.item = coded->second->key;
            line.code = "survey_line_mixed";
            line.args = {coded->second->name.vi};
            return nullptr;
        }
        return coded->second;
    }

    /// Somebody has mended or added to the words.
    static bool alike(const std::string& a, const std::string& b) {
        if (a.find(b) != std::string::npos || b.find(a) != std::string::npos) return true;
        return editDistance(a, b) * 5 <= static_cast<int>(std::max(a.size(), b.size()));
    }

    /// A line that stands twice: the same answer once, different ones are both in doubt.
    void settleDoubles() {
        std::map<std::string, std::size_t> first;
        std::vector<ReturnedLine> kept;
        for (ReturnedLine& line : form_.lines) {
            const auto [at, isNew] = line.item.empty() ? std::pair(first.end(), true)
                                                       : first.emplace(line.item, kept.size());
            if (!isNew) {
                ReturnedLine& before = kept[at->second];
                if (before.kind == ReturnedLine::Kind::Clear && line.kind == ReturnedLine::Kind::Clear &&
                    before.value == line.value)
                    continue;
                if (before.code != "survey_line_mixed" && line.code != "survey_line_mixed") {
                    doubt(before, "survey_line_double", {line.cell});
                    doubt(line, "survey_line_double", {before.cell});
                }
            }
            kept.push_back(std::move(line));
        }
        form_.lines = std::move(kept);
    }

    const SurveyReference& reference_;
    const ReturnedFileAnswer& answer_;
    ReturnedForm& form_;
    std::map<std::string, const SurveyItem*> byKey_;
    std::map<std::string, const SurveyItem*> byName_;
    std::map<std::string, std::string> hidden_;
    std::vector<SurveySheet> sheets_;
};

}  // namespace

bool ReturnedForm::usable() const {
    return std::ranges::none_of(
        issues, [](const ImportIssue& issue) { return issue.severity == ImportIssue::Severity::Refused; });
}

ReturnedForm readSurveyFile(const std::string& path, const SurveyReference& reference,
                            const ReturnedFileAnswer& answer) {
    ReturnedForm form;
    form.path = path;
    form.file = fileNameOf(path);
    try {
        const std::string bytes = bytesOf(path);
        Sha256 sum;
        sum.add(bytes);
        form.checksum = sum.hex();
        const SheetBook book = readSheetBook(path, bytes);
        form.format = book.format;
        FormReader(reference, answer, form).read(book);
    } catch (const Error& error) {
        const std::string why = error.args().size() > 1 ? error.args()[1] : "";
        const char* code = error.code() == ErrorCode::FileEmpty         ? "survey_file_empty"
                           : error.code() == ErrorCode::FormatUnknown   ? "survey_format_unknown"
                           : error.code() == ErrorCode::FileNotFound    ? "survey_file_gone"
                           : error.code() == ErrorCode::FileNotReadable ? "survey_file_unreadable"
                                                                        : nullptr;
        if (code == nullptr) throw;
        form.issues.push_back(fileIssue(form, code, form.file, why.empty() ? std::vector<std::string>{}
                                                                           : std::vector<std::string>{why}));
    }
    return form;
}

}  // namespace ansinh::import
