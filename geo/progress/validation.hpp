#pragma once

#include "geo/core/commune.hpp"
#include "geo/core/plan.hpp"
#include "geo/progress/figure_table.hpp"

#include <optional>
#include <set>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace ansinh::progress {

/// How much a finding matters.
enum class FindingSeverity { Note, Warning, Error };
[[nodiscard]] const char* keyOf(FindingSeverity severity);  ///< "note", "warning", "error"

/// What a rule looks for. In the rules file: "range", "share_range", "part_of_whole", "jump", "identical",
/// "zero_among", "zero", "blank".
enum class RuleKind {
    Range,        ///< count outside [least, most]
    ShareRange,   ///< count / base outside [least, most]
    PartOfWhole,  ///< the sum of `measures`, all reported, is greater than `base`
    Jump,         ///< since the report before less than `least` or more than `most` times as many
    Identical,    ///< the same count as another commune; with `all` every measure agrees, more than half reported
    ZeroAmong,    ///< zero where a neighbour has at least `atLeast`
    Zero,         ///< zero, where the base, if there is one, is at least `atLeast`
    Blank,        ///< nothing reported in one of `measures`, with `all` in any of them, where other communes have
};
[[nodiscard]] const char* keyOf(RuleKind kind);

/// Which communes a rule is about.
enum class RuleScope { All, Mountain, Lowland };

/// A line of data/validation_rules.json.
struct ValidationRule {
    std::string id;
    RuleKind kind = RuleKind::Range;
    FindingSeverity severity = FindingSeverity::Warning;
    RuleScope scope = RuleScope::All;
    std::vector<std::string> measures;  ///< "*": all that were ever reported
    bool ofIndicators = false;          ///< part of whole: numerator and denominator of each indicator instead
    std::string base;                   ///< measure, "population" or "households"; empty where none is needed
    std::optional<double> least;
    std::optional<double> most;
    double atLeast = 0;  ///< counts below this say nothing (Jump: the greater of both; Identical: the count)
    bool all = false;    ///< Identical, Blank: all measures together instead of each
    /// Rules above this one: where they have found the same figure, or the commune as a whole (`all`), this one is
    /// silent.
    std::vector<std::string> unless;
    /// Patterns whose places are the names in Finding::args: {commune} {measure} {date} {count} {base} {share} {least}
    /// {most} {other} (a commune) {before} {before_date}. app/text puts them into words.
    Text sentence;
    Text advice;
    friend bool operator==(const ValidationRule&, const ValidationRule&) = default;
};

/// The rules with what they need to know about the city.
struct ValidationRules {
    std::vector<ValidationRule> rules;
    std::set<std::string> mountain;    ///< codes
    double personsPerHousehold = 3.6;  ///< for "households": population divided by it
};

/// Throws Error{FileNotFound, DataInvalid} with the place in the file.
[[nodiscard]] ValidationRules readValidationRules(const std::string& path);

/// Something that a person should look at. Not a verdict: figures stay as they are.
struct Finding {
    std::string rule;
    FindingSeverity severity = FindingSeverity::Warning;
    std::string unit;     ///< commune code, or the city's
    std::string measure;  ///< the first one where several are meant together
    std::optional<Date> date;  ///< as-of date of the figure; nothing for what is blank
    std::optional<std::int64_t> count;
    /// Name → value for the rule's sentence: counts as digits, shares as "0.056", communes as codes, dates as ISO.
    std::vector<std::pair<std::string, std::string>> args;
    friend bool operator==(const Finding&, const Finding&) = default;
};

/// The numbers that the finding speaks of, as one text ("count=20;date=2026-04-30;…"): a finding of the same rule, commune
/// and measure that sees other numbers is another finding.
[[nodiscard]] std::string seenIn(const Finding& finding);

/// What the rules are held against.
struct ValidationInput {
    std::span<const Commune> communes;
    std::span<const Plan> plans;
    const FigureTable& figures;
    Date asOf;  ///< the latest figure at or before this day counts
    std::vector<std::pair<std::string, std::string>> neighbours;  ///< pairs of codes, each pair once
};

/// Every rule against every commune that reports, by commune code, then in the order of the rules. A figure that is
/// missing breaks no rule but Blank; one that is not applicable breaks none.
[[nodiscard]] std::vector<Finding> findingsOf(const ValidationRules& rules, const ValidationInput& input);

}  // namespace ansinh::progress
