#include "geo/core/name_matcher.hpp"

#include "geo/core/edit_distance.hpp"
#include "geo/core/name_folding.hpp"
#include "geo/core/plain_text.hpp"

#include <algorithm>
#include <cstdlib>
#include <iterator>
#include <set>
#include <tuple>

namespace ansinh {

namespace {

constexpr std::size_t mostCandidates = 5;
constexpr int clearMargin = 2;

int limitFor(std::string_view folded) {
    return std::max(1, static_cast<int>(folded.size()) / 5);
}

/// Former units carry remarks: "Xã Hòa Liên (phần còn lại …)".
std::string_view withoutRemark(std::string_view text) {
    return text.substr(0, text.find('('));
}

void sortNearest(std::vector<MatchCandidate>& candidates) {
    std::sort(candidates.begin(), candidates.end(), [](const MatchCandidate& a, const MatchCandidate& b) {
        return std::tie(a.distance, a.commune) < std::tie(b.distance, b.commune);
    });
}

void keepFew(std::vector<MatchCandidate>& candidates) {
    if (candidates.size() > mostCandidates) candidates.resize(mostCandidates);
}

Match ambiguous(std::vector<MatchCandidate> candidates) {
    sortNearest(candidates);
    keepFew(candidates);
    return {Match::Kind::Ambiguous, {}, std::move(candidates)};
}

template <typename Entries>
std::set<std::string> communesOf(const Entries& entries) {
    std::set<std::string> communes;
    for (const auto* entry : entries) communes.insert(entry->commune);
    return communes;
}

template <typename Entries>
Match undecided(const Entries& entries) {
    std::vector<MatchCandidate> candidates;
    for (const std::string& commune : communesOf(entries)) candidates.push_back({commune, 0});
    return ambiguous(std::move(candidates));
}

}  // namespace

struct NameMatcher::Query {
    Spelling whole;
    Spelling name;  ///< without the kind
    std::optional<CommuneKind> kind;

    explicit Query(std::string_view text) {
        std::vector<FoldedWord> words = foldedWords(text);
        whole = spellingOf(words);
        const auto kindWords = static_cast<std::ptrdiff_t>(kindWordsOf(words, kind));
        words.erase(words.begin(), words.begin() + kindWords);
        name = spellingOf(words);
    }
    [[nodiscard]] bool sameMarks(const Entry& entry) const {
        return entry.marked == name.marked || entry.marked == whole.marked;
    }
    [[nodiscard]] bool contradicts(const Entry& entry) const { return kind && entry.kind && *kind != *entry.kind; }
    [[nodiscard]] bool sameKind(const Entry& entry) const { return kind && entry.kind == kind; }

    /// One commune's entries, where marks or the written kind can choose it; else all of them.
    [[nodiscard]] std::vector<const Entry*> narrowed(std::vector<const Entry*> entries) const {
        const auto keepIf = [&](auto&& wanted) {
            std::vector<const Entry*> kept;
            std::copy_if(entries.begin(), entries.end(), std::back_inserter(kept), wanted);
            if (!kept.empty()) entries = std::move(kept);
        };
        if (communesOf(entries).size() > 1) keepIf([&](const Entry* entry) { return sameMarks(*entry); });
        if (communesOf(entries).size() > 1) keepIf([&](const Entry* entry) { return sameKind(*entry); });
        return entries;
    }
};

NameMatcher::NameMatcher(std::span<const Commune> communes, const std::map<std::string, std::string>& remembered) {
    for (const Commune& commune : communes) {
        add(commune.code, Source::Official, commune.name, commune.kind);
        codes_.push_back(commune.code);
        for (const std::string& alias : commune.aliases) add(commune.code, Source::Alias, alias, std::nullopt);
        for (const std::string& unit : commune.formerUnits)
            add(commune.code, Source::Former, withoutRemark(unit), std::nullopt);
    }
    for (const auto& [spelling, commune] : remembered)
        if (std::find(codes_.begin(), codes_.end(), commune) != codes_.end())
            add(commune, Source::Remembered, spelling, std::nullopt);
    for (std::size_t i = 0; i < entries_.size(); ++i) byFolded_[entries_[i].folded].push_back(i);
    std::map<std::string, std::string> names;
    for (const Commune& commune : communes) names[commune.code] = foldName(commune.name);
    std::sort(codes_.begin(), codes_.end(), [&](const std::string& a, const std::string& b) {
        return std::tie(names[a], a) < std::tie(names[b], b);
    });
}

void NameMatcher::add(const std::string& commune, Source source, std::string_view text,
                      std::optional<CommuneKind> kind) {
    std::vector<FoldedWord> words = foldedWords(text);
    if (source != Source::Official) {  // an official name is given without its kind and may look like one
        const auto kindWords = static_cast<std::ptrdiff_t>(kindWordsOf(words, kind));
        words.erase(words.begin(), words.begin() + kindWords);
    }
    const Spelling spelling = spellingOf(words);
    if (spelling.folded.empty()) return;
    Entry entry{commune, source, spelling.folded, spelling.marked, kind, {}};
    for (const FoldedWord& word : words) entry.words.push_back(word.folded);
    entries_.push_back(std::move(entry));
}

std::vector<const NameMatcher::Entry*> NameMatcher::equalTo(const Query& query, Source source) const {
    for (const std::string* folded : {&query.whole.folded, &query.name.folded}) {
        std::vector<const Entry*> found;
        if (const auto at = byFolded_.find(*folded); at != byFolded_.end())
            for (const std::size_t i : at->second)
                if (entries_[i].source == source) found.push_back(&entries_[i]);
        if (!found.empty()) return found;
    }
    return {};
}

Match NameMatcher::match(std::string_view code, std::string_view name) const {
    for (const std::string_view text : {trimmed(code), trimmed(name)})
        if (const auto known = std::find(codes_.begin(), codes_.end(), text); known != codes_.end())
            return {Match::Kind::Code, *known, {}};
    const Query query(name);
    if (query.whole.folded.empty()) return {};
    if (std::optional<Match> found = matchOfficial(query)) return *found;
    if (std::optional<Match> found = matchKnownSpelling(query)) return *found;
    if (std::optional<Match> found = matchFormerUnit(query)) return *found;
    return matchNearest(query);
}

std::optional<Match> NameMatcher::matchOfficial(const Query& query) const {
    const std::vector<const Entry*> official = query.narrowed(equalTo(query, Source::Official));
    if (official.empty()) return std::nullopt;
    const std::string& commune = official.front()->commune;
    if (communesOf(official).size() == 1 &&
        std::any_of(official.begin(), official.end(), [&](const Entry* entry) { return query.sameMarks(*entry); }))
        return Match{Match::Kind::Exact, commune, {}};

    // Not the official marks: is it somebody else's spelling?
    std::vector<const Entry*> others;
    for (const Source source : {Source::Remembered, Source::Alias, Source::Former}) {
        for (const Entry* entry : equalTo(query, source)) {
            if (query.contradicts(*entry)) continue;
            const bool byMarks = query.name.hasMarks && query.sameMarks(*entry);
            const bool byKind = !query.name.hasMarks && query.sameKind(*entry) && query.contradicts(*official.front());
            const bool byAnswer = source == Source::Remembered && query.sameMarks(*entry);
            if (byMarks || byKind || byAnswer) others.push_back(entry);
        }
        if (source == Source::Remembered && communesOf(others).size() == 1) {
            const std::string& answer = others.front()->commune;
            return Match{answer == commune ? Match::Kind::Exact : Match::Kind::Alias, answer, {}};
        }
    }
    others.insert(others.end(), official.begin(), official.end());
    if (communesOf(others).size() == 1) return Match{Match::Kind::Exact, commune, {}};
    return undecided(others);
}

std::optional<Match> NameMatcher::matchKnownSpelling(const Query& query) const {
    for (const Source source : {Source::Remembered, Source::Alias}) {
        std::vector<const Entry*> known = equalTo(query, source);
        std::erase_if(known, [&](const Entry* entry) { return query.contradicts(*entry); });
        known = query.narrowed(std::move(known));
        if (known.empty()) continue;
        if (communesOf(known).size() == 1) return Match{Match::Kind::Alias, known.front()->commune, {}};
        return undecided(known);
    }
    return std::nullopt;
}

std::optional<Match> NameMatcher::matchFormerUnit(const Query& query) const {
    const std::vector<const Entry*> units = query.narrowed(equalTo(query, Source::Former));
    if (units.empty()) return std::nullopt;
    if (communesOf(units).size() > 1) return undecided(units);
    const std::string& commune = units.front()->commune;
    std::vector<MatchCandidate> candidates{{commune, 0}};
    for (const MatchCandidate& other : nearest(query, namesInUse, 1))
        if (other.commune != commune) candidates.push_back(other);
    if (candidates.size() > 1) return ambiguous(std::move(candidates));
    return Match{Match::Kind::Close, commune, std::move(candidates)};
}

Match NameMatcher::matchNearest(const Query& query) const {
    std::vector<MatchCandidate> all = nearest(query, namesInUse);
    if (all.empty()) return {};
    const MatchCandidate best = all.front();
    if (best.distance > limitFor(query.name.folded)) {
        keepFew(all);
        return {Match::Kind::None, {}, std::move(all)};
    }
    std::vector<MatchCandidate> rivals;
    for (const MatchCandidate& other : all)
        if (other.distance < best.distance + clearMargin) rivals.push_back(other);
    for (const MatchCandidate& unit : nearest(query, formerUnits, best.distance)) {
        const bool listed = std::any_of(rivals.begin(), rivals.end(),
                                        [&](const MatchCandidate& rival) { return rival.commune == unit.commune; });
        if (!listed) rivals.push_back(unit);
    }
    if (rivals.size() > 1) return ambiguous(std::move(rivals));
    keepFew(all);
    return {Match::Kind::Close, best.commune, std::move(all)};
}

std::vector<MatchCandidate> NameMatcher::nearest(const Query& query, std::span<const Source> among, int atMost) const {
    const auto length = static_cast<int>(query.name.folded.size());
    std::map<std::string, int> distances;
    for (const Entry& entry : entries_) {
        if (std::find(among.begin(), among.end(), entry.source) == among.end()) continue;
        if (std::abs(length - static_cast<int>(entry.folded.size())) > atMost) continue;
        if (entry.source != Source::Official && query.contradicts(entry)) continue;
        const int distance = editDistance(query.name.folded, entry.folded);
        if (distance > atMost) continue;
        const auto [at, isNew] = distances.emplace(entry.commune, distance);
        if (!isNew) at->second = std::min(at->second, distance);
    }
    std::vector<MatchCandidate> candidates;
    candidates.reserve(distances.size());
    for (const auto& [commune, distance] : distances) candidates.push_back({commune, distance});
    sortNearest(candidates);
    return candidates;
}

}  // namespace ansinh
