#include "geo/project/validation.hpp"

#include <algorithm>
#include <filesystem>

#include <map>
#include <tuple>

#include "geo/core/error.hpp"
#include "geo/core/plain_text.hpp"
#include "geo/core/private_text.hpp"
#include "geo/project/own_batch.hpp"
#include "geo/project/project_state.hpp"
#include "geo/store/finding_note_table.hpp"

namespace ansinh {

namespace {

constexpr std::size_t kLongestNote = 200;

}  // namespace

const progress::ValidationRules& Validation::rules() const {
    if (!rules_)
        rules_ = progress::readValidationRules((std::filesystem::path(dataFolder()) / "validation_rules.json").string());
    return *rules_;
}

const progress::ValidationRule* Validation::rule(const std::string& id) const {
    const auto found = std::ranges::find(rules().rules, id, &progress::ValidationRule::id);
    return found == rules().rules.end() ? nullptr : &*found;
}

std::vector<progress::Finding> Validation::findings(Date asOf, Monitor& monitor) const {
    Project::State& state = *project_.state_;
    state.refresh();
    monitor.checkpoint("checking", 0);
    std::vector<std::pair<std::string, std::string>> neighbours;
    const bool neighboursMatter = std::ranges::any_of(
        rules().rules, [](const auto& rule) { return rule.kind == progress::RuleKind::ZeroAmong; });
    if (neighboursMatter) {
        const std::vector<Boundary> boundaries = state.file.boundaries();
        for (const Neighbours& pair : neighboursOf(boundaries))
            neighbours.emplace_back(boundaries[pair.first].commune, boundaries[pair.second].commune);
    }
    monitor.checkpoint("checking", 0.5);
    return progress::findingsOf(rules(), {state.keptCommunes(), state.keptPlans(), state.keptFigures(), asOf,
                                          std::move(neighbours)});
}

std::vector<CheckedFinding> Validation::checked(Date asOf, Monitor& monitor) const {
    std::vector<CheckedFinding> all;
    for (progress::Finding& finding : findings(asOf, monitor)) all.push_back({std::move(finding), std::nullopt});
    using Key = std::tuple<std::string, std::string, std::string, std::string>;
    std::map<Key, FindingNote> notes;
    for (FindingNote& one : store::findingNotesInForce(project_.state_->file.connection()))
        if (one.explained) notes.emplace(Key{one.unit, one.rule, one.measure, one.seen}, std::move(one));
    for (CheckedFinding& one : all)
        if (const auto said = notes.find(
                {one.finding.unit, one.finding.rule, one.finding.measure, progress::seenIn(one.finding)});
            said != notes.end())
            one.note = said->second;
    return all;
}

std::int64_t Validation::explain(std::span<const progress::Finding> findings, const std::string& note) {
    const std::string text(trimmed(note));
    if (text.empty()) throw Error(ErrorCode::BadArgument, {"note", "", "a_short_text"});
    if (charactersIn(text) > kLongestNote) throw Error(ErrorCode::BadArgument, {"note", "", "text_too_long"});
    // The text itself is not repeated: it may be about a person.
    if (privateCell(text)) throw Error(ErrorCode::BadArgument, {"note", "", "no_private_data"});
    return store(findings, text, true);
}

std::int64_t Validation::reopen(std::span<const progress::Finding> findings) {
    return store(findings, "", false);
}

std::int64_t Validation::store(std::span<const progress::Finding> findings, const std::string& note, bool explained) {
    std::vector<FindingNote> notes;
    for (const progress::Finding& one : findings)
        notes.push_back({one.unit, one.rule, one.measure, progress::seenIn(one), explained, note, 0, "", ""});
    store::ProjectFile& file = project_.state_->file;
    const std::string name = notes.empty() ? "" : notes.front().rule + ", " + notes.front().unit;
    std::int64_t id = 0;
    file.write([&] {
        id = beginOwnBatch(file, "findings", name);
        store::insertFindingNotes(file.connection(), notes, id);
        finishOwnBatch(file, id, notes.size());
    });
    return id;
}

}  // namespace ansinh
