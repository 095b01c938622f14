// Files that came back: read, and laid beside what is known.
#include <algorithm>
#include <filesystem>
#include <map>

#include "geo/core/error.hpp"
#include "geo/import/ogr_paths.hpp"
#include "geo/project/opinions.hpp"
#include "geo/project/project_state.hpp"
#include "geo/project/survey_compare.hpp"
#include "geo/project/survey_items.hpp"
#include "geo/project/survey_known.hpp"
#include "geo/project/surveys.hpp"
#include "geo/store/survey_table.hpp"

namespace ansinh {

namespace {

namespace fs = std::filesystem;
using import::ReturnedForm;

/// A file and how it is called: below the folder that was named.
struct Place {
    std::string path;
    std::string label;
};

/// What spreadsheets and systems leave in a folder beside what people put there.
bool isLitter(const std::string& name) {
    return name.starts_with(".") || name.starts_with("~$") || name == "Thumbs.db" || name == "desktop.ini";
}

std::vector<Place> filesBehind(const std::vector<std::string>& paths) {
    std::vector<Place> files;
    for (const std::string& path : paths) {
        const fs::path place = import::pathOf(path);
        std::error_code none;
        if (!fs::exists(place, none)) throw Error(ErrorCode::FileNotFound, {path});
        if (!fs::is_directory(place, none)) {
            files.push_back({path, import::fileNameOf(path)});
            continue;
        }
        std::vector<Place> inside;
        for (const auto& entry : fs::recursive_directory_iterator(place)) {
            if (!entry.is_regular_file() || isLitter(import::textOf(entry.path().filename()))) continue;
            if (import::textOf(entry.path().filename()) == surveySummaryName) continue;
            std::string label = import::textOf(entry.path().lexically_relative(place));
            std::ranges::replace(label, '\\', '/');
            inside.push_back({import::textOf(entry.path()), std::move(label)});
        }
        std::ranges::sort(inside, {}, &Place::label);
        files.insert(files.end(), inside.begin(), inside.end());
    }
    return files;
}

ImportIssue noteOn(const ReturnedForm& form, const char* code, std::string found, std::vector<std::string> args) {
    ImportIssue issue;
    issue.code = code;
    issue.found = std::move(found);
    issue.args = std::move(args);
    issue.severity = ImportIssue::Severity::Note;
    issue.file = form.file;
    return issue;
}

}  // namespace

std::size_t SurveyReview::count(ReviewedLine::Verdict verdict) const {
    return static_cast<std::size_t>(std::ranges::count(lines, verdict, &ReviewedLine::verdict));
}

std::size_t SurveyReview::count(ReviewedLine::Decision decision) const {
    return static_cast<std::size_t>(std::ranges::count(lines, decision, &ReviewedLine::decision));
}

SurveyReview Surveys::review(const std::vector<std::string>& paths, const SurveyDecisions& decisions,
                             Monitor& monitor) const {
    Project::State& state = *project_.state_;
    state.refresh();
    const Opinions opinions(project_);
    const std::vector<Batch> batches = project_.batches();
    const SurveyKnown known(state.keptObservations(), state.keptDevices(), opinions.answers(), batches);
    const std::vector<SurveyItem> items = allSurveyItems(state.keptPlans(), opinions.questionnaires());
    const std::vector<Commune> communes = state.keptCommunes();
    const NameMatcher names(communes, state.file.rememberedAliases());
    const import::SurveyReference reference{items, communes, &names};

    std::map<std::string, std::int64_t> takenBefore;
    for (const store::StoredSurveyReturn& one : store::surveyReturnsInForce(state.file.connection()))
        takenBefore[one.checksum] = one.batch;
    std::map<std::string, std::string> seen;

    SurveyReview review;
    const std::vector<Place> files = filesBehind(paths);
    for (const Place& place : files) {
        monitor.checkpoint("reading", static_cast<double>(review.forms.size()) / static_cast<double>(files.size()));
        const auto answer = decisions.files.find(place.label);
        ReturnedForm form = import::readSurveyFile(
            place.path, reference, answer == decisions.files.end() ? import::ReturnedFileAnswer{} : answer->second);
        form.file = place.label;
        for (ImportIssue& issue : form.issues) issue.file = place.label;
        const std::size_t index = review.forms.size();
        const auto [first, isNew] = seen.emplace(form.checksum, form.file);
        bool passOver = false;
        if (!form.checksum.empty() && !isNew) {
            form.issues.push_back(noteOn(form, "survey_sent_twice", form.file, {first->second}));
            passOver = true;
        } else if (const auto before = takenBefore.find(form.checksum); before != takenBefore.end()) {
            form.issues.push_back(noteOn(form, "survey_taken_before", form.file, {std::to_string(before->second)}));
            passOver = true;
        }
        if (passOver) review.passedOver.push_back(index);
        const bool compares = form.usable() && !passOver;
        review.forms.push_back(std::move(form));
        if (compares) compareSurveyForm(review, index, items, known);
    }
    for (const auto& [file, answer] : decisions.files)
        if (std::ranges::find(files, file, &Place::label) == files.end())
            throw Error(ErrorCode::BadArgument, {"survey_file", file});
    compareSurveyForms(review);
    decideSurvey(review, items, decisions);
    monitor.checkpoint("reading", 1);
    return review;
}

}  // namespace ansinh
