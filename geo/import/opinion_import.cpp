#include "geo/import/opinion_import.hpp"

#include "geo/core/error.hpp"
#include "geo/core/private_text.hpp"
#include "geo/import/plain_table.hpp"

#include <algorithm>
#include <map>
#include <tuple>

namespace ansinh::import {

namespace {

using Severity = ImportIssue::Severity;

enum Wanted : std::size_t { Code, Name, AsOf, QuestionColumn, Answer, FirstQuestion };

std::string offered(const Question& question) {
    std::string list;
    for (const Choice& choice : question.choices) list += (list.empty() ? "" : ", ") + choice.id;
    return list;
}

class Reader {
public:
    Reader(const Reference& reference, const Questionnaire& questionnaire, Date asOf, const Options& options,
           OpinionOutcome& outcome, IssueList& issues)
        : communes_(reference, options),
          questionnaire_(questionnaire),
          asOf_(asOf),
          outcome_(outcome),
          issues_(issues) {}

    void takeOne(const TableRow& row) {
        std::optional<OpinionAnswer> answer = start(row);
        const std::string& asked = row.at(QuestionColumn);
        const Question* question = answer ? questionOf(asked) : nullptr;
        if (answer && !question) {
            std::string known;
            for (const Question& one : questionnaire_.questions) known += (known.empty() ? "" : ", ") + one.id;
            issues_.add(row.issue("question_unknown", "question", Severity::Refused, asked, {known}));
        }
        if (question && keep(row, *question, row.at(Answer), *answer))
            ++outcome_.accepted;
        else
            ++outcome_.refused;
    }

    void takeAll(const TableRow& row) {
        --outcome_.read;  // each answer counts instead of the row
        const std::optional<OpinionAnswer> start = this->start(row);
        bool any = false;
        for (std::size_t q = 0; start && q < questionnaire_.questions.size(); ++q) {
            const std::string& cell = row.at(FirstQuestion + q);
            if (cell.empty()) continue;
            any = true;
            ++outcome_.read;
            if (keep(row, questionnaire_.questions[q], cell, *start))
                ++outcome_.accepted;
            else
                ++outcome_.refused;
        }
        if (any) return;
        ++outcome_.read;
        ++outcome_.refused;
        if (start) issues_.add(row.issue("answer_missing", "answer", Severity::Refused, {}));
    }

private:
    std::optional<OpinionAnswer> start(const TableRow& row) {
        OpinionAnswer answer;
        answer.questionnaire = questionnaire_.id;
        answer.commune = communes_.find(row, row.at(Code), row.at(Name), "commune", outcome_, issues_);
        if (answer.commune.empty()) return std::nullopt;
        const std::optional<Date> date = dateFrom(row.at(AsOf));
        if (!date && !row.at(AsOf).empty()) {
            issues_.add(row.issue("date_unreadable", "as_of", Severity::Refused, row.at(AsOf)));
            return std::nullopt;
        }
        answer.asOf = date.value_or(asOf_);
        return answer;
    }

    [[nodiscard]] const Question* questionOf(const std::string& text) const {
        for (const Question& question : questionnaire_.questions)
            if (text == question.id || foldedHeading(text) == foldedHeading(question.text.vi) ||
                foldedHeading(text) == foldedHeading(question.text.en))
                return &question;
        return nullptr;
    }

    bool refuse(const TableRow& row, const std::string& code, const Question& question, const std::string& found,
                std::vector<std::string> args) {
        issues_.add(row.issue(code.c_str(), question.id, Severity::Refused, found, std::move(args)));
        return false;
    }

    bool keep(const TableRow& row, const Question& question, const std::string& cell, OpinionAnswer answer) {
        answer.question = question.id;
        const std::optional<std::string> value = answerFrom(question, cell);
        // What may be about a person is never repeated, whatever the question.
        const std::optional<PrivateKind> kind = privateCell(cell);
        if (!value) {
            if (cell.empty()) return refuse(row, "answer_missing", question, {}, {});
            return refuse(row, "answer_unknown", question, kind ? std::string() : cell, {offered(question)});
        }
        if (const std::optional<std::string> fault = answerFault(question, *value)) {
            if (*fault == "text_private") return refuse(row, *fault, question, {}, {keyOf(*kind)});
            return refuse(row, *fault, question, {}, {std::to_string(question.longest)});
        }
        answer.value = *value;
        const auto [before, fresh] =
            seen_.try_emplace({answer.commune, answer.question, answer.asOf}, row.number);
        if (!fresh) return refuse(row, "answer_twice", question, {}, {std::to_string(before->second)});
        outcome_.answers.push_back(std::move(answer));
        return true;
    }

    RowCommunes communes_;
    const Questionnaire& questionnaire_;
    Date asOf_;
    OpinionOutcome& outcome_;
    IssueList& issues_;
    std::map<std::tuple<std::string, std::string, Date>, std::int64_t> seen_;
};

}  // namespace

std::vector<WantedColumn> opinionColumns(const Questionnaire& questionnaire) {
    std::vector<WantedColumn> wanted{{"code", communeCodeHeadings(), false},
                                     {"commune", communeNameHeadings(), false},
                                     {"as_of", {"asof", "date", "ngay", "ngaytraloi"}, false},
                                     {"question", {"question", "cauhoi", "macauhoi"}, false},
                                     {"answer", {"answer", "traloi", "cautraloi", "ykien"}, false}};
    for (const Question& question : questionnaire.questions)
        wanted.push_back({question.id,
                          {foldedHeading(question.id), foldedHeading(question.text.vi), foldedHeading(question.text.en)},
                          false});
    return wanted;
}

OpinionOutcome readOpinions(std::span<const std::string> paths, const Reference& reference,
                            const Questionnaire& questionnaire, Date asOf, const Options& options, Monitor& monitor) {
    OpinionOutcome outcome;
    IssueList issues;
    PlainTable table(paths, opinionColumns(questionnaire), options, outcome, issues, monitor);
    const bool oneInARow = table.has(QuestionColumn) && table.has(Answer);
    bool anyQuestion = oneInARow;
    for (std::size_t q = 0; q < questionnaire.questions.size(); ++q)
        anyQuestion = anyQuestion || table.has(FirstQuestion + q);
    if (!table.has(Code) && !table.has(Name)) throw Error(ErrorCode::ColumnsMissing, {paths.front(), "commune"});
    if (!anyQuestion) throw Error(ErrorCode::ColumnsMissing, {paths.front(), "question, answer"});
    for (const std::string& heading : table.otherHeadings())
        if (const std::optional<PrivateKind> kind = privateHeading(heading)) {
            ImportIssue issue;
            issue.code = "column_private";
            issue.field = heading;
            issue.found = heading;
            issue.args = {keyOf(*kind)};
            issues.add(std::move(issue));
        }
    Reader reader(reference, questionnaire, asOf, options, outcome, issues);
    table.forEach(outcome, monitor, [&](const TableRow& row) {
        if (oneInARow)
            reader.takeOne(row);
        else
            reader.takeAll(row);
    });
    outcome.issues = issues.take();
    return outcome;
}

}  // namespace ansinh::import
