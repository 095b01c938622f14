#include "geo/progress/validation.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <map>

namespace ansinh::progress {

namespace {

using Figure = FigureTable::Figure;
using Args = std::vector<std::pair<std::string, std::string>>;

std::string textOf(double number) {
    std::array<char, 64> buffer{};
    return {buffer.data(), std::to_chars(buffer.data(), buffer.data() + buffer.size(), number).ptr};
}

bool outside(double value, const ValidationRule& rule) {
    return (rule.least && value < *rule.least) || (rule.most && value > *rule.most);
}

/// The figures of one day, asked for by commune and measure.
class Day {
public:
    Day(const ValidationInput& input, const ValidationRules& rules) : input_(input), rules_(rules) {}

    [[nodiscard]] std::optional<Figure> figure(const std::string& unit, const std::string& measure) const {
        return input_.figures.latest(input_.figures.unit(unit), input_.figures.measure(measure), input_.asOf);
    }
    [[nodiscard]] std::optional<Figure> counted(const std::string& unit, const std::string& measure) const {
        const std::optional<Figure> found = figure(unit, measure);
        return found && hasCount(found->state) ? found : std::nullopt;
    }
    [[nodiscard]] bool blank(const std::string& unit, const std::string& measure) const {
        const std::optional<Figure> found = figure(unit, measure);
        return !found || found->state == ValueState::NotReported;
    }
    /// What a count is held against; nothing when it is not known.
    [[nodiscard]] std::optional<double> base(const Commune& commune, const std::string& name) const {
        const auto people = static_cast<double>(commune.population);
        if (name == "population") return people > 0 ? std::optional(people) : std::nullopt;
        if (name == "households")
            return people > 0 ? std::optional(people / rules_.personsPerHousehold) : std::nullopt;
        const std::optional<Figure> found = counted(commune.code, name);
        return found ? std::optional(static_cast<double>(found->count)) : std::nullopt;
    }
    /// The two latest reports that carry a count.
    [[nodiscard]] std::optional<std::pair<Figure, Figure>> lastTwo(const std::string& unit,
                                                                   const std::string& measure) const {
        std::vector<Figure> counts;
        for (const Figure& one :
             input_.figures.series(input_.figures.unit(unit), input_.figures.measure(measure)))
            if (one.asOf <= input_.asOf && hasCount(one.state)) counts.push_back(one);
        if (counts.size() < 2) return std::nullopt;
        return std::pair(counts[counts.size() - 2], counts.back());
    }
    [[nodiscard]] const ValidationInput& input() const { return input_; }

private:
    const ValidationInput& input_;
    const ValidationRules& rules_;
};

/// One rule, held against commune after commune.
class Check {
public:
    Check(const ValidationRule& rule, const Day& day, std::span<const Commune* const> communes)
        : rule_(rule), day_(day), communes_(communes) {
        measures_ = rule.measures;
        if (measures_ == std::vector<std::string>{"*"}) measures_ = day.input().figures.measures();
        if (rule.kind == RuleKind::Identical) indexCounts();
        if (rule.kind == RuleKind::Blank) asked_ = anybodyReported();
        if (rule.kind == RuleKind::ZeroAmong)
            for (const auto& [left, right] : day.input().neighbours) {
                neighbours_[left].push_back(right);
                neighbours_[right].push_back(left);
            }
    }

    void look(const Commune& commune, std::vector<Finding>& findings) const {
        switch (rule_.kind) {
            case RuleKind::PartOfWhole:
                partOfWhole(commune, findings);
                return;
            case RuleKind::Blank:
                blank(commune, findings);
                return;
            case RuleKind::Identical:
                if (rule_.all) {
                    identicalRow(commune, findings);
                    return;
                }
                break;
            default:
                break;
        }
        for (const std::string& measure : measures_) {
            if (rule_.kind == RuleKind::Jump) {
                jump(commune, measure, findings);
            } else if (const std::optional<Figure> figure = day_.counted(commune.code, measure)) {
                one(commune, measure, *figure, findings);
            }
        }
    }

private:
    Finding& add(std::vector<Finding>& findings, const Commune& commune, const std::string& measure,
                 const std::optional<Figure>& figure, Args more) const {
        Finding finding;
        finding.rule = rule_.id;
        finding.severity = rule_.severity;
        finding.unit = commune.code;
        finding.measure = measure;
        finding.args = {{"commune", commune.code}, {"measure", measure}};
        if (figure) {
            finding.date = figure->asOf;
            finding.count = figure->count;
            finding.args.emplace_back("date", figure->asOf.iso());
            finding.args.emplace_back("count", std::to_string(figure->count));
        }
        if (rule_.least) finding.args.emplace_back("least", textOf(*rule_.least));
        if (rule_.most) finding.args.emplace_back("most", textOf(*rule_.most));
        std::ranges::move(more, std::back_inserter(finding.args));
        return findings.emplace_back(std::move(finding));
    }

    /// The kinds that look at a single count.
    void one(const Commune& commune, const std::string& measure, const Figure& figure,
             std::vector<Finding>& findings) const {
        const auto count = static_cast<double>(figure.count);
        switch (rule_.kind) {
            case RuleKind::Range:
                if (outside(count, rule_)) add(findings, commune, measure, figure, {});
                break;
            case RuleKind::ShareRange:
                if (const auto base = day_.base(commune, rule_.base); base && *base > 0 && outside(count / *base, rule_))
                    add(findings, commune, measure, figure,
                        {{"base", std::to_string(std::llround(*base))}, {"share", textOf(count / *base)}});
                break;
            case RuleKind::Zero:
                if (figure.count == 0) zero(commune, measure, figure, findings);
                break;
            case RuleKind::ZeroAmong:
                if (figure.count == 0) zeroAmong(commune, measure, figure, findings);
                break;
            case RuleKind::Identical:
                identical(commune, measure, figure, findings);
                break;
            default:
                break;
        }
    }

    void zero(const Commune& commune, const std::string& measure, const Figure& figure,
              std::vector<Finding>& findings) const {
        if (rule_.base.empty()) {
            add(findings, commune, measure, figure, {});
            return;
        }
        const std::optional<double> base = day_.base(commune, rule_.base);
        if (base && *base >= rule_.atLeast)
            add(findings, commune, measure, figure, {{"base", std::to_string(std::llround(*base))}});
    }

    void zeroAmong(const Commune& commune, const std::string& measure, const Figure& figure,
                   std::vector<Finding>& findings) const {
        const auto around = neighbours_.find(commune.code);
        if (around == neighbours_.end()) return;
        std::optional<std::pair<std::int64_t, std::string>> most;
        for (const std::string& other : around->second)
            if (const auto theirs = day_.counted(other, measure); theirs && (!most || theirs->count > most->first))
                most = {theirs->count, other};
        if (most && static_cast<double>(most->first) >= std::max(1.0, rule_.atLeast))
            add(findings, commune, measure, figure,
                {{"other", most->second}, {"base", std::to_string(most->first)}});
    }

    void jump(const Commune& commune, const std::string& measure, std::vector<Finding>& findings) const {
        const auto two = day_.lastTwo(commune.code, measure);
        if (!two) return;
        const auto before = static_cast<double>(two->first.count);
        const auto now = static_cast<double>(two->second.count);
        if (std::max(before, now) < rule_.atLeast) return;
        const bool fell = rule_.least && now < before * *rule_.least;
        const bool rose = rule_.most && now > before * *rule_.most;
        if (fell || rose)
            add(findings, commune, measure, two->second,
                {{"before", std::to_string(two->first.count)}, {"before_date", two->first.asOf.iso()}});
    }

    void sumAgainst(const Commune& commune, const std::vector<std::string>& parts, const std::string& whole,
                    std::vector<Finding>& findings) const {
        Figure sum;
        for (std::size_t i = 0; i < parts.size(); ++i) {
            const std::optional<Figure> part = day_.counted(commune.code, parts[i]);
            if (!part) return;
            sum.count += part->count;
            sum.asOf = i == 0 ? part->asOf : std::max(sum.asOf, part->asOf);
        }
        const std::optional<double> base = day_.base(commune, whole);
        if (base && static_cast<double>(sum.count) > *base)
            add(findings, commune, parts.front(), sum, {{"base", std::to_string(std::llround(*base))}});
    }

    void partOfWhole(const Commune& commune, std::vector<Finding>& findings) const {
        if (!rule_.ofIndicators) {
            sumAgainst(commune, measures_, rule_.base, findings);
            return;
        }
        std::set<std::pair<std::string, std::string>> seen;  // two indicators may share both counts
        for (const Plan& plan : day_.input().plans)
            for (const Indicator& indicator : plan.indicators)
                if (seen.emplace(indicator.numerator, indicator.denominator).second)
                    sumAgainst(commune, {indicator.numerator}, indicator.denominator, findings);
    }

    [[nodiscard]] bool anybodyReported() const {
        return std::ranges::any_of(communes_, [&](const Commune* commune) {
            return std::ranges::any_of(
                measures_, [&](const std::string& measure) { return !day_.blank(commune->code, measure); });
        });
    }

    void blank(const Commune& commune, std::vector<Finding>& findings) const {
        if (!asked_) return;
        const auto isBlank = [&](const std::string& measure) { return day_.blank(commune.code, measure); };
        if (rule_.all) {
            if (std::ranges::all_of(measures_, isBlank)) add(findings, commune, measures_.front(), std::nullopt, {});
            return;
        }
        for (const std::string& measure : measures_)
            if (isBlank(measure)) add(findings, commune, measure, std::nullopt, {});
    }

    void indexCounts() {
        for (const Commune* commune : communes_) {
            Counts row;
            std::size_t reported = 0;
            for (const std::string& measure : measures_) {
                const std::optional<Figure> figure = day_.counted(commune->code, measure);
                row.push_back(figure ? std::optional(figure->count) : std::nullopt);
                if (!figure) continue;
                ++reported;
                if (static_cast<double>(figure->count) >= std::max(1.0, rule_.atLeast))
                    sameCount_[{measure, figure->count}].push_back(commune->code);
            }
            // Who copies a row copies its gaps too; but a few small counts may agree by chance.
            if (2 * reported > row.size() && std::ranges::any_of(row, [](const auto& count) { return count > 0; }))
                sameRow_[row].push_back(commune->code);
        }
    }

    static std::optional<std::string> otherThan(const std::vector<std::string>& codes, const std::string& own) {
        const auto other = std::ranges::find_if(codes, [&](const std::string& code) { return code != own; });
        return other == codes.end() ? std::nullopt : std::optional(*other);
    }

    void identical(const Commune& commune, const std::string& measure, const Figure& figure,
                   std::vector<Finding>& findings) const {
        const auto same = sameCount_.find({measure, figure.count});
        if (same == sameCount_.end()) return;
        if (const auto other = otherThan(same->second, commune.code))
            add(findings, commune, measure, figure, {{"other", *other}});
    }

    void identicalRow(const Commune& commune, std::vector<Finding>& findings) const {
        for (const auto& [row, codes] : sameRow_) {
            if (std::ranges::find(codes, commune.code) == codes.end()) continue;
            if (const auto other = otherThan(codes, commune.code))
                add(findings, commune, measures_.front(), day_.counted(commune.code, measures_.front()),
                    {{"other", *other}});
        }
    }

    using Counts = std::vector<std::optional<std::int64_t>>;

    const ValidationRule& rule_;
    const Day& day_;
    std::span<const Commune* const> communes_;
    std::vector<std::string> measures_;
    bool asked_ = true;
    std::map<std::string, std::vector<std::string>> neighbours_;
    std::map<std::pair<std::string, std::int64_t>, std::vector<std::string>> sameCount_;
    std::map<Counts, std::vector<std::string>> sameRow_;
};

bool concerns(RuleScope scope, bool mountain) {
    return scope == RuleScope::All || (scope == RuleScope::Mountain) == mountain;
}

}  // namespace

const char* keyOf(FindingSeverity severity) {
    switch (severity) {
        case FindingSeverity::Note:
            return "note";
        case FindingSeverity::Warning:
            return "warning";
        case FindingSeverity::Error:
            return "error";
    }
    return "";
}

const char* keyOf(RuleKind kind) {
    switch (kind) {
        case RuleKind::Range:
            return "range";
        case RuleKind::ShareRange:
            return "share_range";
        case RuleKind::PartOfWhole:
            return "part_of_whole";
        case RuleKind::Jump:
            return "jump";
        case RuleKind::Identical:
            return "identical";
        case RuleKind::ZeroAmong:
            return "zero_among";
        case RuleKind::Zero:
            return "zero";
        case RuleKind::Blank:
            return "blank";
    }
    return "";
}

std::string seenIn(const Finding& finding) {
    std::string seen;
    for (const auto& [name, value] : finding.args)
        if (name != "commune" && name != "measure") seen += (seen.empty() ? "" : ";") + name + "=" + value;
    return seen;
}

std::vector<Finding> findingsOf(const ValidationRules& rules, const ValidationInput& input) {
    std::vector<const Commune*> communes;
    for (const Commune& commune : input.communes)
        if (commune.reports) communes.push_back(&commune);
    std::ranges::sort(communes, {}, [](const Commune* c) { return c->code; });

    const Day day(input, rules);
    std::vector<Check> checks;
    std::map<std::string, bool> wholeCommune;
    for (const ValidationRule& rule : rules.rules) {
        checks.emplace_back(rule, day, communes);
        wholeCommune[rule.id] = rule.all;
    }
    std::vector<Finding> findings;
    for (const Commune* commune : communes) {
        std::vector<Finding> own;
        for (std::size_t i = 0; i < checks.size(); ++i) {
            const ValidationRule& rule = rules.rules[i];
            if (!concerns(rule.scope, rules.mountain.contains(commune->code))) continue;
            std::vector<Finding> found;
            checks[i].look(*commune, found);
            std::erase_if(found, [&](const Finding& finding) {
                return std::ranges::any_of(own, [&](const Finding& other) {
                    const bool named = std::ranges::find(rule.unless, other.rule) != rule.unless.end();
                    return named && (wholeCommune[other.rule] || other.measure == finding.measure);
                });
            });
            std::ranges::move(found, std::back_inserter(own));
        }
        std::ranges::move(own, std::back_inserter(findings));
    }
    return findings;
}

}  // namespace ansinh::progress
