#include "geo/project/surveys.hpp"

#include <algorithm>
#include <filesystem>
#include <set>

#include "geo/core/error.hpp"
#include "geo/core/name_matcher.hpp"
#include "geo/import/ogr_paths.hpp"
#include "geo/project/opinions.hpp"
#include "geo/project/project_state.hpp"
#include "geo/project/survey_items.hpp"
#include "geo/project/survey_known.hpp"
#include "geo/report/survey_workbook.hpp"
#include "geo/store/survey_table.hpp"

namespace ansinh {

namespace {

namespace fs = std::filesystem;

SurveyForm formFor(const Project& project, const Commune& commune, Date asOf, const SurveyKnown& known, bool sample,
                   std::vector<SurveyItem> items) {
    SurveyForm form;
    form.commune = commune.code;
    form.communeName = commune.fullName();
    form.cityName = project.cityName().vi;
    form.asOf = asOf;
    form.sample = sample;
    form.items = std::move(items);
    for (SurveyItem& item : form.items)
        if (const KnownAnswer* last = known.latest(commune.code, item.key, asOf)) {
            item.last = last->value;
            item.lastOn = last->asOf;
        }
    return form;
}

/// "20695-thanh-my-2026-06-30.xlsx": a name that every mail program leaves as it is.
std::string fileNameFor(const Commune& commune, Date asOf) {
    std::string name = foldName(commune.name);
    std::ranges::replace(name, ' ', '-');
    return commune.code + "-" + name + "-" + asOf.iso() + ".xlsx";
}

void requirePlans(const std::vector<Plan>& plans, const std::vector<std::string>& asked) {
    for (const std::string& id : asked) {
        if (std::ranges::find(plans, id, &Plan::id) != plans.end()) continue;
        std::string known;
        for (const Plan& plan : plans) known += (known.empty() ? "" : ", ") + plan.id;
        throw Error(ErrorCode::UnknownPlan, {id, known});
    }
}

void makeFolder(const std::string& folder) {
    std::error_code fault;
    fs::create_directories(import::pathOf(folder), fault);
    if (fault) throw Error(ErrorCode::NotWritable, {folder, fault.message()});
}

std::size_t measuresIn(const std::vector<SurveyItem>& items) {
    return static_cast<std::size_t>(
        std::ranges::count_if(items, [](const SurveyItem& item) { return item.kind == SurveyItem::Kind::Figure; }));
}

}  // namespace

const char* keyOf(ReviewedLine::Verdict verdict) {
    switch (verdict) {
        case ReviewedLine::Verdict::Same:
            return "same";
        case ReviewedLine::Verdict::New:
            return "new";
        case ReviewedLine::Verdict::Changed:
            return "changed";
        case ReviewedLine::Verdict::Conflicting:
            return "conflicting";
        case ReviewedLine::Verdict::Doubtful:
            return "doubtful";
    }
    return "";
}

const char* keyOf(SurveyStanding::State state) {
    switch (state) {
        case SurveyStanding::State::NotSent:
            return "not_sent";
        case SurveyStanding::State::Waiting:
            return "waiting";
        case SurveyStanding::State::Late:
            return "late";
        case SurveyStanding::State::Returned:
            return "returned";
    }
    return "";
}

std::int64_t SurveyStatus::count(SurveyStanding::State state) const {
    return std::ranges::count(rows, state, &SurveyStanding::state);
}

SurveyForm Surveys::form(const std::string& commune, Date asOf, const std::vector<std::string>& plans) const {
    Project::State& state = *project_.state_;
    state.refresh();
    requirePlans(state.keptPlans(), plans);
    const Opinions opinions(project_);
    const SurveyKnown known(state.keptObservations(), state.keptDevices(), opinions.answers(), project_.batches());
    return formFor(project_, project_.commune(commune), asOf, known, project_.hasSample(),
                   surveyItems(state.keptPlans(), commune, plans, opinions.questionnaires()));
}

SurveyMadeAll Surveys::make(const SurveyMakeOptions& options, Monitor& monitor) {
    Project::State& state = *project_.state_;
    state.refresh();
    requirePlans(state.keptPlans(), options.plans);
    std::vector<Commune> communes;
    for (const std::string& code : options.communes) communes.push_back(project_.commune(code));
    if (options.communes.empty())
        std::ranges::copy_if(state.keptCommunes(), std::back_inserter(communes), &Commune::reports);

    const std::vector<Plan> plans = state.keptPlans();
    const Opinions opinions(project_);
    const SurveyKnown known(state.keptObservations(), state.keptDevices(), opinions.answers(), project_.batches());
    const bool sample = project_.hasSample();
    makeFolder(options.folder);
    SurveyMadeAll made;
    report::SurveySummary summary{project_.cityName(), options.asOf, options.deadline, programName(), {}};
    std::vector<store::StoredSurveyForm> noted;
    for (const Commune& commune : communes) {
        monitor.checkpoint("writing", static_cast<double>(made.forms.size()) / static_cast<double>(communes.size()));
        SurveyForm form =
            formFor(project_, commune, options.asOf, known, sample,
                    surveyItems(plans, commune.code, options.plans, opinions.questionnaires()));
        form.deadline = options.deadline;
        const std::string name = fileNameFor(commune, options.asOf);
        const std::string path = import::textOf(import::pathOf(options.folder) / import::pathOf(name));
        report::writeSurveyForm(path, form, programName());
        made.forms.push_back({commune.code, path, form.items.size()});
        summary.forms.push_back({commune.code, form.communeName, name, form.items.size()});
        noted.push_back({commune.code, options.asOf, options.deadline, name, surveyFormVersion,
                         static_cast<std::int64_t>(form.items.size()), {}});
    }
    made.summary = import::textOf(import::pathOf(options.folder) / surveySummaryName);
    report::writeSurveySummary(made.summary, summary);
    store::ProjectFile& file = project_.state_->file;
    file.write([&] { store::insertSurveyForms(file.connection(), noted); });
    monitor.checkpoint("writing", 1);
    return made;
}

SurveyStatus Surveys::status(Date asOf, Date today) const {
    Project::State& state = *project_.state_;
    state.refresh();
    store::ProjectFile& file = state.file;
    const SurveyKnown known(state.keptObservations(), {}, {}, {});
    SurveyStatus status;
    status.asOf = asOf;
    std::map<std::string, SurveyStanding> rows;
    for (const Commune& commune : state.keptCommunes()) {
        if (!commune.reports) continue;
        SurveyStanding& row = rows[commune.code];
        row.commune = commune.code;
        const std::vector<SurveyItem> items = surveyItems(state.keptPlans(), commune.code, {}, {});
        row.asked = static_cast<std::int64_t>(measuresIn(items));
        for (const SurveyItem& item : items) {
            if (item.kind != SurveyItem::Kind::Figure) continue;
            const auto answers = [](const KnownAnswer* answer) {
                return answer != nullptr && answer->value.state != ValueState::NotReported;
            };
            row.answered += answers(known.on(commune.code, item.key, asOf)) ? 1 : 0;
            row.known += answers(known.latest(commune.code, item.key, asOf)) ? 1 : 0;
        }
    }
    for (const store::StoredSurveyForm& form : store::surveyForms(file.connection())) {
        const auto row = rows.find(form.commune);
        if (form.asOf != asOf || row == rows.end()) continue;
        row->second.file = form.file;
        row->second.deadline = form.deadline;
        row->second.state =
            form.deadline && *form.deadline < today ? SurveyStanding::State::Late : SurveyStanding::State::Waiting;
    }
    for (const store::StoredSurveyReturn& one : store::surveyReturnsInForce(file.connection())) {
        const auto row = rows.find(one.commune);
        if (one.asOf != asOf || row == rows.end()) continue;
        row->second.state = SurveyStanding::State::Returned;
        row->second.file = one.file;
        row->second.returnedAt = one.at;
        row->second.batch = one.batch;
    }
    for (auto& [code, row] : rows) status.rows.push_back(std::move(row));
    return status;
}

std::vector<Date> Surveys::rounds() const {
    store::ProjectFile& file = project_.state_->file;
    std::set<Date, std::greater<>> dates;
    for (const store::StoredSurveyForm& form : store::surveyForms(file.connection())) dates.insert(form.asOf);
    for (const store::StoredSurveyReturn& one : store::surveyReturnsInForce(file.connection())) dates.insert(one.asOf);
    return {dates.begin(), dates.end()};
}

}  // namespace ansinh
