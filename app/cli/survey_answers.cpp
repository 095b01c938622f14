#include "app/cli/survey_answers.hpp"

#include "app/cli/table.hpp"
#include "app/text/messages.hpp"
#include "app/text/names.hpp"
#include "geo/core/error.hpp"
#include "geo/core/name_matcher.hpp"
#include "geo/import/sheet_book.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>

namespace ansinh::cli {

namespace {

constexpr const char* kCommune = "commune";
constexpr const char* kAsOf = "as_of";

bool isHeading(const std::string& file) {
    constexpr std::array<std::string_view, 3> kHeadings{"file", "tep", "ten tep"};
    return std::ranges::find(kHeadings, foldName(file)) != kHeadings.end();
}

std::string trimmed(const std::string& text) {
    const auto first = text.find_first_not_of(" \t\r\n");
    return first == std::string::npos ? "" : text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

std::string communeNames(const Project& project, const std::vector<std::string>& codes) {
    std::string names;
    for (const std::string& code : codes) names += (names.empty() ? "" : "; ") + project.commune(code).fullName() + " " + code;
    return names;
}

}  // namespace

SurveyDecisions readSurveyAnswers(const std::string& path, const Project& project) {
    const import::SheetBook book = import::readSheetBook(path, import::bytesOf(path));
    SurveyDecisions decisions;
    const import::Sheet& sheet = book.sheets.front();
    const int rows = sheet.cells.empty() ? 0 : sheet.cells.rbegin()->first.row + 1;
    for (int row = 0; row < rows; ++row) {
        const auto at = [&](int column) {
            const import::SheetCell* cell = sheet.at({row, column});
            return cell == nullptr ? std::string() : trimmed(cell->text);
        };
        const std::string file = at(0);
        const std::string cell = at(1);
        const std::string answer = at(2);
        if ((row == 0 && isHeading(file)) || answer.empty()) continue;
        if (file.empty() || cell.empty())
            throw Error(ErrorCode::DataInvalid, {path, std::to_string(row + 1), "survey_three_columns"});
        if (cell == kCommune)
            decisions.files[file].commune = project.findCommune(answer).code;
        else if (cell == kAsOf)
            decisions.files[file].asOf = Date::require(answer, "date");
        else
            decisions.cells[{file, cell}] = answer;
    }
    return decisions;
}

void writeSurveyQuestions(const std::string& path, const SurveyReview& review, const Project& project,
                          text::Language language) {
    std::ofstream out(std::filesystem::path(std::u8string(path.begin(), path.end())), std::ios::binary | std::ios::trunc);
    if (!out) throw Error(ErrorCode::NotWritable, {path, "cannot be opened"});
    out << "\xEF\xBB\xBF" << csvLine({"file", "cell", "answer", "item", "found", "question"});
    for (const import::ReturnedForm& form : review.forms)
        for (const ImportIssue& issue : form.issues) {
            const bool commune = issue.code.starts_with("survey_commune");
            if (!commune && !issue.code.starts_with("survey_date")) continue;
            out << csvLine({form.file, commune ? kCommune : kAsOf, "",
                            commune ? communeNames(project, issue.args) : std::string(), issue.found,
                            text::findingFor(text::withCommuneNames(issue, project.communes(), language), language)});
        }
    for (const ReviewedLine& line : review.lines) {
        if (line.decision != ReviewedLine::Decision::Open) continue;
        const ImportIssue issue =
            text::withCommuneNames(surveyIssueOf(review, line), project.communes(), language);
        out << csvLine({issue.file, line.line.cell, "", line.name, line.line.found, text::textForIssue(issue, language)});
    }
    out.close();
    if (!out) throw Error(ErrorCode::DiskFull, {path});
}

}  // namespace ansinh::cli
