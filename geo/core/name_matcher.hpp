#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "geo/core/commune.hpp"

namespace ansinh {

/// Folds a name for comparison: NFD, marks dropped, đ→d, lower case, every run of anything but letters and digits
/// becomes one blank. "Đặc khu Hoàng Sa" → "dac khu hoang sa"; "Hoà" and "Hòa" become equal.
[[nodiscard]] std::string foldName(std::string_view utf8);

/// A folded name without its kind prefix ("phuong", "xa", "dac khu", "p.", "x.", "thi tran", …) and the kind found.
struct SplitName {
    std::string folded;  ///< without the prefix and without blanks: "hoangsa"
    std::optional<CommuneKind> kind;
};
[[nodiscard]] SplitName splitKind(std::string_view utf8);

struct MatchCandidate {
    std::string commune;  ///< code
    int distance = 0;     ///< edits between the folded names
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
class NameMatcher {
public:
    /// `remembered`: spellings that a person has answered for, → commune code.
    explicit NameMatcher(std::span<const Commune> communes, const std::map<std::string, std::string>& remembered = {});

    /// By code, else by name. An exact name or alias wins over everything; a near name is taken only when it is
    /// nearer than every other by a clear margin.
    [[nodiscard]] Match match(std::string_view code, std::string_view name) const;

    /// For a search box: communes whose name, alias, code or former unit holds the folded text, best first. Every
    /// word must be found; a prefix beats an inner hit; "da nang" (the city itself) finds all.
    [[nodiscard]] std::vector<std::string> search(std::string_view text) const;

private:
    struct Entry {
        std::string commune;
        std::string folded;
        std::optional<CommuneKind> kind;
        bool alias = false;
    };
    struct SearchText {
        std::string commune;
        std::string name;
        std::string all;
    };
    std::vector<Entry> entries_;
    std::vector<SearchText> searchTexts_;
    std::map<std::string, std::string, std::less<>> remembered_;  ///< folded spelling → code
};

}  // namespace ansinh
