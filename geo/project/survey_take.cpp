// What is stored of forms that came back.
#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "geo/core/batch_files.hpp"
#include "geo/core/error.hpp"
#include "geo/import/checksum.hpp"
#include "geo/project/figures.hpp"
#include "geo/project/opinions.hpp"
#include "geo/project/project_state.hpp"
#include "geo/project/survey_items.hpp"
#include "geo/project/surveys.hpp"
#include "geo/store/opinion_table.hpp"
#include "geo/store/survey_table.hpp"

namespace ansinh {

namespace {

using import::ReturnedForm;
using import::ReturnedLine;
using Decision = ReviewedLine::Decision;

std::string sourceOf(const ReturnedForm& form, const ReturnedLine& line, bool several) {
    return FileCell{several ? form.file : "", line.cell}.text();
}

/// A review turned into what is stored.
struct Harvest {
    FigureBatch batch;
    std::vector<OpinionAnswer> opinions;
    std::vector<store::StoredSurveyReturn> returns;
};

void addAnswer(Harvest& harvest, const ReturnedForm& form, const ReviewedLine& line, const SurveyItem& item,
               bool several) {
    const SurveyValue& value = line.taken;
    if (line.before && *line.before == value) return;
    switch (item.kind) {
        case SurveyItem::Kind::Figure:
            if (value.state == ValueState::NotReported && !line.before) return;
            harvest.batch.figures.push_back({{form.commune, measureOf(item), *form.asOf, value.state, value.count, 0},
                                             sourceOf(form, line.line, several),
                                             {}});
            break;
        case SurveyItem::Kind::Device:
            if (!hasCount(value.state)) return;
            harvest.batch.devices.push_back(
                {{form.commune, deviceOf(item).kind, deviceOf(item).condition, *form.asOf, value.count, 0},
                 sourceOf(form, line.line, several)});
            break;
        case SurveyItem::Kind::Choice:
        case SurveyItem::Kind::ShortText:
            harvest.opinions.push_back({form.commune, opinionOf(item).questionnaire, opinionOf(item).question,
                                        *form.asOf, value.choice, 0});
            break;
    }
}

/// Two files of one commune may both be accepted by hand; then one figure would stand twice in a batch.
void requireOneEach(const SurveyReview& review) {
    std::map<std::tuple<std::string, Date, std::string>, const ReviewedLine*> taken;
    for (const ReviewedLine& line : review.lines) {
        if (line.decision != Decision::Take || line.line.item.empty()) continue;
        const ReturnedForm& form = review.forms[line.form];
        const auto [at, isNew] = taken.emplace(std::tuple(form.commune, *form.asOf, line.line.item), &line);
        if (!isNew && at->second->taken != line.taken)
            throw Error(ErrorCode::BadArgument,
                        {line.line.cell, form.file, "survey_one_of_two"});
    }
}

Harvest harvestOf(const SurveyReview& review, const std::vector<SurveyItem>& items) {
    std::map<std::string, const SurveyItem*> byKey;
    for (const SurveyItem& item : items) byKey.emplace(item.key, &item);
    Harvest harvest;
    const bool several = review.forms.size() > 1;
    std::vector<store::StoredSurveyReturn> returns(review.forms.size());
    std::set<std::tuple<std::string, Date, std::string>> stored;
    for (const ReturnedForm& form : review.forms)
        for (const ImportIssue& issue : form.issues) harvest.batch.issues.push_back(issue);
    for (const ReviewedLine& line : review.lines) {
        const ReturnedForm& form = review.forms[line.form];
        store::StoredSurveyReturn& back = returns[line.form];
        ++back.read;
        if (line.decision == Decision::Take) {
            ++back.accepted;
            if (stored.emplace(form.commune, *form.asOf, line.line.item).second)
                addAnswer(harvest, form, line, *byKey.at(line.line.item), several);
        } else {
            ++back.refused;
        }
        if (line.decision != Decision::Take || !line.line.code.empty())
            harvest.batch.issues.push_back(surveyIssueOf(review, line));
    }
    for (std::size_t i = 0; i < returns.size(); ++i) {
        if (returns[i].accepted == 0) continue;
        const ReturnedForm& form = review.forms[i];
        returns[i].commune = form.commune;
        returns[i].asOf = *form.asOf;
        returns[i].file = form.file;
        returns[i].checksum = form.checksum;
        harvest.returns.push_back(std::move(returns[i]));
    }
    harvest.batch.read = static_cast<std::int64_t>(review.lines.size());
    harvest.batch.accepted = static_cast<std::int64_t>(review.count(Decision::Take));
    harvest.batch.refused = harvest.batch.read - harvest.batch.accepted;
    return harvest;
}

/// One file by its own checksum, several by one over all of theirs.
Batch batchOf(const SurveyReview& review) {
    Batch batch;
    batch.kind = "survey";
    batch.program = programName();
    if (review.forms.size() == 1) {
        batch.file = review.forms.front().file;
        batch.checksum = review.forms.front().checksum;
        return batch;
    }
    import::Sha256 sum;
    std::vector<std::string> files;
    for (const ReturnedForm& form : review.forms) {
        sum.add(form.checksum);
        files.push_back(form.file);
    }
    batch.checksum = sum.hex();
    batch.file = joinedFiles(files);
    return batch;
}

}  // namespace

ImportIssue surveyIssueOf(const SurveyReview& review, const ReviewedLine& line) {
    ImportIssue issue;
    issue.row = line.line.row;
    issue.field = line.line.cell;
    issue.code = line.line.code.empty() ? "survey_refused" : line.line.code;
    issue.found = line.line.found;
    issue.args = line.line.args;
    issue.severity = line.decision == Decision::Take ? ImportIssue::Severity::Note : ImportIssue::Severity::Refused;
    issue.file = review.forms[line.form].file;
    return issue;
}

SurveyTaken Surveys::take(const std::vector<std::string>& paths, const SurveyDecisions& decisions, Monitor& monitor) {
    SurveyTaken taken;
    store::ProjectFile& file = project_.state_->file;
    file.write([&] {
        // Compared inside the transaction, so that nobody changes what is known between the look and the storing.
        taken.review = review(paths, decisions, monitor);
        requireOneEach(taken.review);
        const std::vector<SurveyItem> items =
            allSurveyItems(project_.plans(), Opinions(project_).questionnaires());
        Harvest harvest = harvestOf(taken.review, items);
        if (harvest.returns.empty()) return;
        harvest.batch.batch = batchOf(taken.review);
        taken.batch = Figures(project_).store(harvest.batch);
        store::insertOpinions(file.connection(), harvest.opinions, taken.batch);
        store::insertSurveyReturns(file.connection(), harvest.returns, taken.batch);
        monitor.checkpoint("storing", 1);
    });
    return taken;
}

}  // namespace ansinh
