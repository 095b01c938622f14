#pragma once

#include "geo/core/commune.hpp"

#include <array>
#include <cstddef>
#include <limits>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ansinh {

/// Folds a name for comparison: NFD, marks dropped, đ→d, lower case, every run of anything but letters and digits
/// becomes one blank. "Đặc khu Hoàng Sa" → "dac khu hoang sa"; "Hoà" and "Hòa" become equal.
[[nodiscard]] std::string foldName(std::string_view utf8);

/// A folded name without its kind prefix and the kind found. Prefixes: phường, xã, đặc khu, thị trấn, and P., X., ĐK,
/// TT with or without dots. Thị trấn is split off but is no kind of today. A prefix without marks counts ("xa Tam
/// Hai"); one with other marks is part of the name ("Xà", "Phước"). District words (thị xã, quận, huyện) stay: they
/// name other units.
struct SplitName {
    std::string folded;  ///< without the prefix and without blanks: "hoangsa"
    std::optional<CommuneKind> kind;
};
[[nodiscard]] SplitName splitKind(std::string_view utf8);

struct MatchCandidate {
    std::string commune;  ///< code
    int distance = 0;     ///< edits between the folded spelling and the commune's nearest name, alias or former unit
    friend bool operator==(const MatchCandidate&, const MatchCandidate&) = default;
};

/// What a spelling could mean.
struct Match {
    enum class Kind {
        Code,       ///< the five digits were there
        Exact,      ///< equal after folding, to one commune
        Alias,      ///< a known or remembered spelling of one commune
        Close,      ///< one commune within a clear distance, the next one far: taken and recorded
        Ambiguous,  ///< a tie or a near tie: a question to a person
        None,       ///< nothing near
    };
    Kind kind = Kind::None;
    std::string commune;                     ///< set for the first four kinds
    std::vector<MatchCandidate> candidates;  ///< nearest first, for Close, Ambiguous and None (at most five)
    [[nodiscard]] bool taken() const { return kind != Kind::Ambiguous && kind != Kind::None; }
};

/// Finds communes by what people write. Holds its own copy of the names; const calls are safe from several threads.
///
/// Names are compared folded and without blanks, hyphens or dots ("A Vương" = "Avương"), the whole text first,
/// then the text without its kind prefix. In order:
///
/// 1. A known code answers for itself, whatever the name says.
///
/// 2. An official name that is equal → Exact. A kind that contradicts does not matter. Where several communes fold
/// to the same name, the one that is equal with its marks is meant, else the one of the written kind, else it is
/// Ambiguous. A spelling whose marks are not the official ones, but exactly those of another commune's alias,
/// remembered spelling or former unit, is not that official name: "Thanh Bình" was a ward of today's Hải Châu and
/// differs from Thạnh Bình in one dot, so it is Ambiguous until somebody answers; so is "Phuong Thanh Binh", by its
/// kind. ("Xã Thanh Bình" is not: no such xã was ever in another commune.)
///
/// 3. A remembered spelling, then an alias, that is equal and belongs to one commune → Alias. An alias or an answer
/// can never take an official name away from its commune.
///
/// 4. A former unit's name that is equal and belongs to one commune today (by its marks or its written kind, where
/// several had it) → Close, so that it is recorded and seen; Ambiguous where the unit was divided, or where an
/// official name of another commune is one edit away ("Tam An" and Tam Anh).
///
/// 5. Else by Damerau–Levenshtein distance to names, aliases and remembered spellings: Close when the nearest is at
/// most max(1, length / 5) edits away, every other commune at least two edits farther, and no former unit of
/// another commune as near. Within the limit but without that margin: Ambiguous. Farther: None.
///
/// So one wrong letter can never lead from one official name to another commune.
class NameMatcher {
public:
    /// `remembered`: spellings that a person has answered for, → commune code.
    explicit NameMatcher(std::span<const Commune> communes, const std::map<std::string, std::string>& remembered = {});

    /// By code, else by name. An exact name or alias wins over everything; a near name is taken only when it is
    /// nearer than every other by a clear margin.
    [[nodiscard]] Match match(std::string_view code, std::string_view name) const;

    /// For a search box: communes whose name, alias, code or former unit holds the folded text, best first. Every
    /// word must be found; a prefix beats an inner hit; names come before aliases and these before former units; equals
    /// stand in the order of their folded names. Nothing typed, or "da nang" (the city itself), finds all.
    [[nodiscard]] std::vector<std::string> search(std::string_view text) const;

private:
    enum class Source { Official, Remembered, Alias, Former };
    struct Entry {
        std::string commune;
        Source source = Source::Official;
        std::string folded;
        std::string marked;               ///< with marks: the second key
        std::optional<CommuneKind> kind;  ///< written with it, or the commune's own
        std::vector<std::string> words;   ///< folded
    };
    struct Query;

    void add(const std::string& commune, Source source, std::string_view spelling, std::optional<CommuneKind> kind);
    [[nodiscard]] std::vector<const Entry*> equalTo(const Query& query, Source source) const;
    [[nodiscard]] std::optional<Match> matchOfficial(const Query& query) const;
    [[nodiscard]] std::optional<Match> matchKnownSpelling(const Query& query) const;
    [[nodiscard]] std::optional<Match> matchFormerUnit(const Query& query) const;
    [[nodiscard]] Match matchNearest(const Query& query) const;
    static constexpr std::array namesInUse{Source::Official, Source::Remembered, Source::Alias};
    static constexpr std::array formerUnits{Source::Former};
    /// Communes at most `atMost` edits away, nearest first.
    [[nodiscard]] std::vector<MatchCandidate> nearest(const Query& query, std::span<const Source> among,
                                                      int atMost = std::numeric_limits<int>::max()) const;

    std::vector<Entry> entries_;
    std::map<std::string, std::vector<std::size_t>, std::less<>> byFolded_;
    std::vector<std::string> codes_;  ///< in the order of the folded names
};

}  // namespace ansinh
