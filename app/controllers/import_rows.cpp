#include "app/controllers/import_rows.hpp"

#include "app/controllers/import_controller.hpp"
#include "app/controllers/qt_text.hpp"
#include "app/text/messages.hpp"
#include "app/text/names.hpp"

#include <QFileInfo>

#include <algorithm>

namespace ansinh::app {

namespace {

QString placeOf(const std::string& file, std::int64_t row) {
    const QString name = QFileInfo(toQt(file)).fileName();
    const QString number = row > 0 ? ImportController::tr("dòng %1").arg(row) : QString();
    if (name.isEmpty()) return number.isEmpty() ? ImportController::tr("cả tệp") : number;
    return number.isEmpty() ? name : name + ", " + number;
}

}  // namespace

std::vector<IssueRow> issueRows(std::span<const ImportIssue> issues, const ProjectFacts& facts,
                                text::Language language) {
    std::vector<IssueRow> rows;
    for (const ImportIssue& one : issues) {
        const ImportIssue issue = text::withCommuneNames(one, facts.communes, language);
        IssueRow row;
        row.severity = toQt(keyOf(issue.severity));
        row.severityText = toQt(text::nameOf(issue.severity, language));
        row.place = placeOf(issue.file, issue.row);
        row.field = toQt(issue.field);
        row.found = toQt(issue.found);
        row.text = toQt(text::findingFor(issue, language));
        row.advice = toQt(text::adviceFor(issue, language));
        row.hasPlace = issue.hasPlace;
        row.longitude = issue.x;
        row.latitude = issue.y;
        rows.push_back(std::move(row));
    }
    std::ranges::stable_sort(rows, {}, [](const IssueRow& row) {
        return row.severity == "refused" ? 0 : row.severity == "warning" ? 1 : 2;
    });
    return rows;
}

std::vector<QuestionRow> questionRows(std::span<const import::NameQuestion> questions,
                                      const std::map<std::string, std::string>& answers, const ProjectFacts& facts,
                                      text::Language language) {
    std::vector<QuestionRow> rows;
    for (const import::NameQuestion& question : questions) {
        QuestionRow row;
        row.spelling = toQt(question.spelling);
        row.place = placeOf({}, question.row);
        for (const MatchCandidate& candidate : question.candidates) {
            const Commune* commune = facts.commune(candidate.commune);
            row.codes << toQt(candidate.commune);
            row.names << toQt(commune ? text::fullNameOf(*commune, language) : candidate.commune);
        }
        if (const auto answer = answers.find(question.spelling); answer != answers.end())
            row.answer = toQt(answer->second);
        rows.push_back(std::move(row));
    }
    return rows;
}

}  // namespace ansinh::app
