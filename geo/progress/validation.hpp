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

/// What a rule looks for. The keys are the rules file's: "range", "share_range", …
enum class RuleKind {
    Range,        ///< count outside [least, most]
    ShareRange,   ///< count / base outside [least, most]; base: another measure, "population" or "households"
    PartOfWhole,  ///< the sum of `measures` is greater than `base`: numerator ≤ denominator, parts ≤ whole
    Jump,         ///< since the report before, more than `most` times as many or fewer than `least` times
    Identical,    ///< a large count that another commune reports too; `all`: every measure of the list agrees
    ZeroAmong,    ///< zero where a neighbour has at least `least`
    Zero,         ///< zero where communes of this kind always have some; with `base`: where base is at least `least`
    Blank,        ///< nothing reported in any (`all`) or in one of `measures`
};

/// Which communes a rule is about.
enum class RuleScope { All, Mountain, Lowland };

/// A line of data/validation_rules.json.
struct ValidationRule {
    std::string id;
    RuleKind kind = RuleKind::Range;
    FindingSeverity severity = FindingSeverity::Warning;
    RuleScope scope = RuleScope::All;
    std::vector<std::string> measures;
    std::string base;  ///< measure id, "population" or "households"; empty where the kind needs none
    std::optional<double> least;
    std::optional<double> most;
    bool all = false;  ///< Identical, Blank: all measures together instead of each
    /// Patterns, with what is in a Finding's args: {commune} {measure} {date} {count} {base} {share} {least} {most}
    /// {other} (a commune) {before} {before_date}. Numbers are put in the language's form by app/text.
    Text sentence;
    Text advice;
    friend bool operator==(const ValidationRule&, const ValidationRule&) = default;
};

/// Throws Error{FileNotFound, DataInvalid} with the place in the file.
[[nodiscard]] std::vector<ValidationRule> readValidationRules(const std::string& path);

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

/// What the rules are held against.
struct ValidationInput {
    std::span<const Commune> communes;
    const FigureTable* figures = nullptr;
    Date asOf;  ///< the latest figure at or before this day counts
    std::vector<std::pair<std::string, std::string>> neighbours;  ///< pairs of codes, each pair once
    std::set<std::string> mountain;                               ///< codes
    double personsPerHousehold = 3.6;  ///< for "households" where no figure tells (census 2019: 3.6 in the country)
};

/// Every rule against every commune that reports, by commune, then by the order of the rules. A figure that is missing
/// breaks no rule but Blank; one that is not applicable breaks none.
[[nodiscard]] std::vector<Finding> findingsOf(std::span<const ValidationRule> rules, const ValidationInput& input);

}  // namespace ansinh::progress
