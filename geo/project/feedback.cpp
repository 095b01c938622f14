#include "geo/project/feedback.hpp"

#include <algorithm>
#include <filesystem>
#include <format>
#include <set>
#include <span>

#include "geo/core/error.hpp"
#include "geo/import/feedback_import.hpp"
#include "geo/project/import_batch.hpp"
#include "geo/project/project_state.hpp"
#include "geo/store/feedback_table.hpp"

namespace ansinh {

namespace {

std::string idsOf(const std::vector<FeedbackTerm>& terms) {
    std::string list;
    for (const FeedbackTerm& term : terms) list += (list.empty() ? "" : ", ") + term.id;
    return list;
}

/// What was asked for may be a word; an unknown one stays as it is and is told to be unknown.
void understand(std::string& word, const std::vector<FeedbackTerm>& terms) {
    if (const std::string id = termFrom(terms, word); !id.empty()) word = id;
}

/// Throws for the first thing that is wrong. The text itself is not repeated: it may be about a person.
void require(const FeedbackItem& item, const FeedbackTerms& terms) {
    const std::vector<FeedbackFault> faults = faultsOf(item, terms);
    if (faults.empty()) return;
    const FeedbackFault& fault = faults.front();
    const std::string known = fault.field == "kind"      ? idsOf(terms.kinds)
                              : fault.field == "channel" ? idsOf(terms.channels)
                              : fault.field == "role"    ? idsOf(terms.roles)
                              : fault.field == "status"  ? idsOf(terms.statuses)
                                                         : fault.code;
    throw Error(ErrorCode::BadArgument, {fault.field, "", known});
}

std::string nextId(const std::vector<FeedbackItem>& items) {
    std::set<std::string> used;
    std::size_t number = 1;
    for (const FeedbackItem& item : items) {
        used.insert(item.id);
        if (item.id.starts_with("PA-")) ++number;
    }
    for (;; ++number)
        if (std::string id = std::format("PA-{:04}", number); !used.contains(id)) return id;
}

}  // namespace

const FeedbackTerms& Project::State::feedbackTerms() {
    if (!terms) terms = progress::readFeedbackTerms((std::filesystem::path(dataFolder()) / "feedback.json").string());
    return *terms;
}

const FeedbackTerms& Feedback::terms() const {
    return project_.state_->feedbackTerms();
}

std::vector<FeedbackItem> Feedback::items() const {
    return store::feedbackInForce(project_.state_->file.connection());
}

FeedbackItem Feedback::item(const std::string& id) const {
    const std::vector<FeedbackItem> all = items();
    const auto found = std::ranges::find(all, id, &FeedbackItem::id);
    if (found == all.end()) throw Error(ErrorCode::UnknownFeedback, {id});
    return *found;
}

std::vector<FeedbackItem> Feedback::overdue(Date day) const {
    std::vector<FeedbackItem> late = items();
    std::erase_if(late, [&](const FeedbackItem& item) { return !progress::isOverdue(item, terms(), day); });
    std::ranges::stable_sort(late, std::greater{},
                             [&](const FeedbackItem& item) { return progress::daysLate(item, terms(), day); });
    return late;
}

std::vector<progress::FeedbackCount> Feedback::counts(Date day) const {
    return progress::feedbackCounts(items(), terms(), day);
}

FeedbackItem Feedback::add(FeedbackItem item) {
    const std::vector<FeedbackItem> all = items();
    if (item.id.empty()) item.id = nextId(all);
    if (std::ranges::find(all, item.id, &FeedbackItem::id) != all.end())
        throw Error(ErrorCode::BadArgument, {"id", item.id, "a_new_number"});
    item.commune = project_.findCommune(item.commune).code;
    understand(item.kind, terms().kinds);
    understand(item.channel, terms().channels);
    understand(item.role, terms().roles);
    understand(item.status, terms().statuses);
    if (item.status.empty()) item.status = terms().statuses.front().id;
    const auto kind = std::ranges::find(terms().kinds, item.kind, &FeedbackTerm::id);
    if (!item.due && kind != terms().kinds.end() && kind->dueDays) item.due = item.received.plusDays(*kind->dueDays);
    require(item, terms());
    item.batch = store(std::span(&item, 1), {}, nullptr);
    return item;
}

FeedbackItem Feedback::update(const std::string& id, const Step& step) {
    FeedbackItem changed = item(id);
    if (!step.role.empty()) changed.role = step.role;
    if (!step.status.empty()) changed.status = step.status;
    if (step.due) changed.due = step.due;
    understand(changed.role, terms().roles);
    understand(changed.status, terms().statuses);
    const auto status = std::ranges::find(terms().statuses, changed.status, &FeedbackTerm::id);
    if (status != terms().statuses.end() && status->open) changed.closed.reset();  // opened again
    require(changed, terms());
    changed.batch = store(std::span(&changed, 1), {}, nullptr);
    return changed;
}

FeedbackItem Feedback::close(const std::string& id, Date on) {
    FeedbackItem closed = item(id);
    closed.status = "closed";
    closed.closed = on;
    require(closed, terms());
    closed.batch = store(std::span(&closed, 1), {}, nullptr);
    return closed;
}

std::int64_t Feedback::store(std::span<const FeedbackItem> items, Batch batch, const import::Outcome* outcome) {
    store::ProjectFile& file = project_.state_->file;
    batch.kind = "feedback";
    batch.program = programName();
    if (batch.file.empty() && items.size() == 1) batch.file = items.front().id;
    const auto rows = static_cast<std::int64_t>(items.size());
    std::int64_t id = 0;
    file.write([&] {
        id = file.beginBatch(batch);
        store::insertFeedback(file.connection(), items, terms(), id);
        if (outcome && !outcome->learnt.empty()) file.rememberAliases(outcome->learnt, id);
        if (outcome)
            file.finishBatch(id, outcome->read, outcome->accepted, outcome->refused, outcome->issues);
        else
            file.finishBatch(id, rows, rows, 0, {});
    });
    return id;
}

ImportReport Feedback::preview(const std::vector<std::string>& paths, const import::Options& options,
                               Monitor& monitor) const {
    const import::Reference reference{project_.communes(), {}, project_.state_->file.rememberedAliases()};
    ImportReport report;
    report.outcome = import::readFeedback(paths, reference, terms(), options, monitor);
    return report;
}

ImportReport Feedback::importTable(const std::vector<std::string>& paths, const import::Options& options,
                                   Monitor& monitor) {
    const import::Reference reference{project_.communes(), {}, project_.state_->file.rememberedAliases()};
    import::FeedbackOutcome read = import::readFeedback(paths, reference, terms(), options, monitor);
    ImportReport report;
    if (!read.items.empty())
        project_.state_->file.write([&] {
            report.batch = store(read.items, batchOf(read, "feedback"), &read);
            monitor.checkpoint("storing", 1);
        });
    report.outcome = std::move(read);
    return report;
}

}  // namespace ansinh
