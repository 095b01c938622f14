#include "geo/core/name_folding.hpp"
#include "geo/core/name_matcher.hpp"

#include <algorithm>
#include <array>

namespace ansinh {

namespace {

constexpr std::array<std::string_view, 3> cityNames{"danang", "thanhphodanang", "tpdanang"};

std::vector<std::string> foldedTexts(const std::vector<FoldedWord>& words) {
    std::vector<std::string> texts;
    texts.reserve(words.size());
    for (const FoldedWord& word : words) texts.push_back(word.folded);
    return texts;
}

std::string joined(const std::vector<std::string>& words) {
    std::string text;
    for (const std::string& word : words) text += word;
    return text;
}

/// How well a name answers what was typed; less is better.
enum Rank { Whole, Beginning, WordBeginnings, Inside, rankCount };

std::optional<Rank> rankOf(const std::string& name, const std::vector<std::string>& nameWords,
                           const std::vector<std::string>& typed) {
    const std::string text = joined(typed);
    if (name == text) return Whole;
    if (name.starts_with(text)) return Beginning;
    const auto everyWord = [&](auto&& found) { return std::all_of(typed.begin(), typed.end(), found); };
    if (everyWord([&](const std::string& word) {
            return std::any_of(nameWords.begin(), nameWords.end(),
                               [&](const std::string& of) { return of.starts_with(word); });
        }))
        return WordBeginnings;
    if (everyWord([&](const std::string& word) { return name.find(word) != std::string::npos; })) return Inside;
    return std::nullopt;
}

}  // namespace

std::vector<std::string> NameMatcher::search(std::string_view text) const {
    std::vector<FoldedWord> words = foldedWords(text);
    const std::vector<std::string> whole = foldedTexts(words);
    const std::string glued = joined(whole);
    if (glued.empty() || std::find(cityNames.begin(), cityNames.end(), glued) != cityNames.end()) return codes_;

    std::optional<CommuneKind> kind;
    const auto kindWords = static_cast<std::ptrdiff_t>(kindWordsOf(words, kind));
    words.erase(words.begin(), words.begin() + kindWords);
    const std::vector<std::string> withoutKind = foldedTexts(words);

    std::map<std::string, int> ranks;
    const auto offer = [&](const std::string& commune, int rank) {
        const auto [at, isNew] = ranks.emplace(commune, rank);
        if (!isNew) at->second = std::min(at->second, rank);
    };
    for (const std::string& code : codes_)
        if (code.starts_with(glued)) offer(code, Beginning);
    for (const Entry& entry : entries_) {
        const int base = entry.source == Source::Official ? 0
                         : entry.source == Source::Former ? 2 * rankCount
                                                          : rankCount;
        if (const auto rank = rankOf(entry.folded, entry.words, whole)) offer(entry.commune, base + *rank);
        const bool otherKind = kind && entry.kind && *kind != *entry.kind;
        if (kindWords > 0 && !otherKind)
            if (const auto rank = rankOf(entry.folded, entry.words, withoutKind)) offer(entry.commune, base + *rank);
        // "xa", "phuong", "dac khu": everything of that kind, after the names that begin so.
        if (entry.source == Source::Official && entry.kind) {
            std::vector<std::string> kindNames = foldedTexts(foldedWords(vietnameseNameOf(*entry.kind)));
            if (joined(kindNames).starts_with(glued)) offer(entry.commune, 3 * rankCount);
        }
    }
    std::vector<std::string> found;
    for (const std::string& code : codes_)
        if (ranks.contains(code)) found.push_back(code);
    std::stable_sort(found.begin(), found.end(),
                     [&](const std::string& a, const std::string& b) { return ranks.at(a) < ranks.at(b); });
    return found;
}

}  // namespace ansinh
