#include "geo/progress/plan_changes.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <functional>
#include <optional>
#include <set>

namespace ansinh::progress {

namespace {

using Part = PlanChange::Part;
using How = PlanChange::How;
using Partners = std::vector<std::optional<std::size_t>>;  ///< for each newer thing its older one

std::string shareText(double share) {
    std::array<char, 32> buffer{};
    return {buffer.data(), std::to_chars(buffer.data(), buffer.data() + buffer.size(), share).ptr};
}

std::string dateText(const std::optional<Date>& date) {
    return date ? date->iso() : std::string();
}

std::string flagText(bool flag) {
    return flag ? "yes" : "no";
}

Text listText(const std::vector<Text>& texts) {
    Text list;
    for (const Text& text : texts) {
        list.vi += (list.vi.empty() ? "" : "; ") + text.vi;
        list.en += (list.en.empty() ? "" : "; ") + text.en;
    }
    return list;
}

/// Collects what differs in one thing.
class Differences {
public:
    Differences(std::vector<PlanChange>& changes, PlanChange about) : changes_(changes), about_(std::move(about)) {}

    void compare(const char* field, const std::string& before, const std::string& after) {
        if (before == after) return;
        PlanChange change = about_;
        change.how = How::Changed;
        change.field = field;
        change.before = before;
        change.after = after;
        changes_.push_back(std::move(change));
    }
    /// The English text alone may have been mended: that is a change too.
    void compare(const char* field, const Text& before, const Text& after) {
        if (before == after) return;
        if (before.vi != after.vi)
            compare(field, before.vi, after.vi);
        else
            compare(field, before.en, after.en);
    }

private:
    std::vector<PlanChange>& changes_;
    PlanChange about_;
};

/// Which of the newer things keep their order among the older ones: the longest rising run of partners. All others
/// are moved.
std::set<std::size_t> moved(const Partners& partners) {
    std::vector<std::size_t> length(partners.size(), 0);
    std::vector<std::optional<std::size_t>> previous(partners.size());
    std::optional<std::size_t> last;
    for (std::size_t i = 0; i < partners.size(); ++i) {
        if (!partners[i]) continue;
        length[i] = 1;
        for (std::size_t k = 0; k < i; ++k)
            if (partners[k] && *partners[k] < *partners[i] && length[k] + 1 > length[i]) {
                length[i] = length[k] + 1;
                previous[i] = k;
            }
        if (!last || length[i] > length[*last]) last = i;
    }
    std::set<std::size_t> kept;
    for (std::optional<std::size_t> at = last; at; at = previous[*at]) kept.insert(*at);
    std::set<std::size_t> out;
    for (std::size_t i = 0; i < partners.size(); ++i)
        if (partners[i] && !kept.contains(i)) out.insert(i);
    return out;
}

/// Pairs newer things with older ones, by the sharpest likeness first; each is used once.
template <typename Item>
Partners paired(const std::vector<Item>& before, const std::vector<Item>& after,
                const std::vector<std::function<bool(const Item&, const Item&)>>& likenesses) {
    Partners partners(after.size());
    std::set<std::size_t> used;
    for (const auto& alike : likenesses)
        for (std::size_t i = 0; i < after.size(); ++i) {
            if (partners[i]) continue;
            for (std::size_t k = 0; k < before.size(); ++k) {
                if (used.contains(k) || !alike(before[k], after[i])) continue;
                partners[i] = k;
                used.insert(k);
                break;
            }
        }
    return partners;
}

/// How one kind of thing is named and compared.
template <typename Item>
struct Kind {
    Part part;
    std::function<std::string(const Item&)> id;
    std::function<Text(const Item&)> name;
    std::function<std::string(const Item&)> says;  ///< in a line, for what was added or dropped
    std::vector<std::function<bool(const Item&, const Item&)>> likenesses;
    std::function<void(const Item&, const Item&, std::vector<PlanChange>&)> differences;
    bool ordered = true;  ///< whether another place in the list is worth telling
};

template <typename Item>
void compareLists(const Kind<Item>& kind, const std::vector<Item>& before, const std::vector<Item>& after,
                  std::vector<PlanChange>& changes) {
    const Partners partners = paired(before, after, kind.likenesses);
    const std::set<std::size_t> elsewhere = kind.ordered ? moved(partners) : std::set<std::size_t>();
    std::set<std::size_t> used;
    for (std::size_t i = 0; i < after.size(); ++i) {
        const PlanChange about{kind.part, How::Added, kind.id(after[i]), {}, kind.name(after[i]), {}, {}, {}};
        if (!partners[i]) {
            changes.push_back(about);
            changes.back().after = kind.says(after[i]);
            continue;
        }
        used.insert(*partners[i]);
        if (elsewhere.contains(i)) {
            changes.push_back(about);
            changes.back().how = How::Moved;
            changes.back().field = "place";
            changes.back().before = std::to_string(*partners[i] + 1);
            changes.back().after = std::to_string(i + 1);
        }
        kind.differences(before[*partners[i]], after[i], changes);
    }
    for (std::size_t k = 0; k < before.size(); ++k)
        if (!used.contains(k))
            changes.push_back({kind.part, How::Dropped, kind.id(before[k]), {}, kind.name(before[k]), {},
                               kind.says(before[k]), {}});
}

template <typename Item>
bool sameId(const Item& a, const Item& b) {
    return a.id == b.id;
}

Kind<Clause> clauses() {
    return {Part::Clause, [](const Clause& c) { return c.id; }, [](const Clause& c) { return c.summary; },
            [](const Clause& c) { return c.summary.vi; }, {sameId<Clause>},
            [](const Clause& a, const Clause& b, std::vector<PlanChange>& changes) {
                Differences found(changes, {Part::Clause, How::Changed, b.id, {}, b.summary, {}, {}, {}});
                found.compare("reference", a.reference, b.reference);
                found.compare("summary", a.summary, b.summary);
            }};
}

Kind<Measure> measures() {
    return {Part::Measure, [](const Measure& m) { return m.id; }, [](const Measure& m) { return m.name; },
            [](const Measure& m) { return m.name.vi; }, {sameId<Measure>},
            [](const Measure& a, const Measure& b, std::vector<PlanChange>& changes) {
                Differences found(changes, {Part::Measure, How::Changed, b.id, {}, b.name, {}, {}, {}});
                found.compare("name", a.name, b.name);
                found.compare("unit", a.unit, b.unit);
                found.compare("restricted", flagText(a.restricted), flagText(b.restricted));
            },
            false};
}

std::string stepText(const Target& step) {
    return step.due.iso() + " " + shareText(step.value) + (step.linear ? " linear" : "");
}

/// Within one tier: the same date is the same step; what is left is paired in order, and its date has changed.
void compareLadders(const Indicator& before, const Indicator& after, std::vector<PlanChange>& changes) {
    for (const Tier tier : {Tier::City, Tier::Commune}) {
        const auto ofTier = [tier](const std::vector<Target>& ladder) {
            std::vector<Target> steps;
            std::ranges::copy_if(ladder, std::back_inserter(steps), [tier](const Target& s) { return s.tier == tier; });
            return steps;
        };
        const std::vector<Target> old = ofTier(before.ladder);
        const std::vector<Target> now = ofTier(after.ladder);
        const Partners partners = paired<Target>(
            old, now,
            {[](const Target& a, const Target& b) { return a.due == b.due; },
             [](const Target& a, const Target& b) { return a.value == b.value; },
             [](const Target&, const Target&) { return true; }});
        const PlanChange about{Part::Target, How::Changed, after.id, keyOf(tier), after.name, {}, {}, {}};
        std::set<std::size_t> used;
        for (std::size_t i = 0; i < now.size(); ++i) {
            if (!partners[i]) {
                changes.push_back(about);
                changes.back().how = How::Added;
                changes.back().after = stepText(now[i]);
                continue;
            }
            used.insert(*partners[i]);
            const Target& was = old[*partners[i]];
            Differences found(changes, about);
            found.compare("due", was.due.iso(), now[i].due.iso());
            found.compare("value", shareText(was.value), shareText(now[i].value));
            found.compare("linear", flagText(was.linear), flagText(now[i].linear));
            found.compare("clause", was.clause, now[i].clause);
        }
        for (std::size_t k = 0; k < old.size(); ++k)
            if (!used.contains(k)) {
                changes.push_back(about);
                changes.back().how = How::Dropped;
                changes.back().before = stepText(old[k]);
            }
    }
}

std::string indicatorText(const Indicator& indicator) {
    std::string text = indicator.name.vi + ": " + indicator.numerator + " / " + indicator.denominator;
    for (const Target& step : indicator.ladder) text += "; " + std::string(keyOf(step.tier)) + " " + stepText(step);
    return text;
}

Kind<Indicator> indicators() {
    return {Part::Indicator, [](const Indicator& i) { return i.id; }, [](const Indicator& i) { return i.name; },
            indicatorText, {sameId<Indicator>},
            [](const Indicator& a, const Indicator& b, std::vector<PlanChange>& changes) {
                Differences found(changes, {Part::Indicator, How::Changed, b.id, {}, b.name, {}, {}, {}});
                found.compare("name", a.name, b.name);
                found.compare("clause", a.clause, b.clause);
                found.compare("numerator", a.numerator, b.numerator);
                found.compare("denominator", a.denominator, b.denominator);
                found.compare("self_declared", flagText(a.selfDeclared), flagText(b.selfDeclared));
                found.compare("restricted", flagText(a.restricted), flagText(b.restricted));
                compareLadders(a, b, changes);
            }};
}

Kind<Task> tasks() {
    return {Part::Task, [](const Task& t) { return t.number; }, [](const Task& t) { return t.name; },
            [](const Task& t) { return t.name.vi + ": " + t.lead.vi + "; " + t.when; },
            {[](const Task& a, const Task& b) {
                 return a.number == b.number && a.clause == b.clause && a.name.vi == b.name.vi;
             },
             [](const Task& a, const Task& b) { return a.clause == b.clause && a.name.vi == b.name.vi; },
             [](const Task& a, const Task& b) { return a.clause == b.clause && a.number == b.number; }},
            [](const Task& a, const Task& b, std::vector<PlanChange>& changes) {
                Differences found(changes, {Part::Task, How::Changed, b.number, {}, b.name, {}, {}, {}});
                found.compare("number", a.number, b.number);
                found.compare("name", a.name, b.name);
                found.compare("clause", a.clause, b.clause);
                found.compare("lead", a.lead, b.lead);
                found.compare("partners", listText(a.partners), listText(b.partners));
                found.compare("from", dateText(a.from), dateText(b.from));
                found.compare("due", dateText(a.due), dateText(b.due));
                found.compare("when", a.when, b.when);
                found.compare("product", a.product, b.product);
            }};
}

Kind<PlanNote> notes() {
    return {Part::Note, [](const PlanNote& n) { return n.clause; }, [](const PlanNote& n) { return n.text; },
            [](const PlanNote& n) { return n.text.vi; },
            {[](const PlanNote& a, const PlanNote& b) { return a.clause == b.clause && a.text.vi == b.text.vi; },
             [](const PlanNote& a, const PlanNote& b) { return a.clause == b.clause; }},
            [](const PlanNote& a, const PlanNote& b, std::vector<PlanChange>& changes) {
                Differences(changes, {Part::Note, How::Changed, b.clause, {}, b.text, {}, {}, {}})
                    .compare("text", a.text, b.text);
            },
            false};
}

Kind<ReadinessPart> readinessParts() {
    return {Part::Readiness, [](const ReadinessPart& p) { return p.id; }, [](const ReadinessPart& p) { return p.name; },
            [](const ReadinessPart& p) { return p.name.vi + ": " + shareText(p.weight); }, {sameId<ReadinessPart>},
            [](const ReadinessPart& a, const ReadinessPart& b, std::vector<PlanChange>& changes) {
                Differences found(changes, {Part::Readiness, How::Changed, b.id, {}, b.name, {}, {}, {}});
                found.compare("name", a.name, b.name);
                found.compare("weight", shareText(a.weight), shareText(b.weight));
            },
            false};
}

Kind<ReadinessClass> readinessClasses() {
    return {Part::Readiness, [](const ReadinessClass& c) { return c.id; },
            [](const ReadinessClass& c) { return c.name; },
            [](const ReadinessClass& c) { return c.name.vi + ": " + shareText(c.from); }, {sameId<ReadinessClass>},
            [](const ReadinessClass& a, const ReadinessClass& b, std::vector<PlanChange>& changes) {
                Differences found(changes, {Part::Readiness, How::Changed, b.id, {}, b.name, {}, {}, {}});
                found.compare("name", a.name, b.name);
                found.compare("from", shareText(a.from), shareText(b.from));
            },
            false};
}

void compareHeads(const Plan& before, const Plan& after, std::vector<PlanChange>& changes) {
    Differences found(changes, {Part::Plan, How::Changed, after.id, {}, after.title, {}, {}, {}});
    found.compare("title", before.title, after.title);
    found.compare("issuer", before.issuer, after.issuer);
    found.compare("scope", std::string(keyOf(before.scope)), std::string(keyOf(after.scope)));
    found.compare("issued_by", before.place, after.place);
    found.compare("source", before.source, after.source);
    found.compare("from", dateText(before.from), dateText(after.from));
    found.compare("until", dateText(before.until), dateText(after.until));
    found.compare("least_known", shareText(before.readinessLeastKnown), shareText(after.readinessLeastKnown));
}

}  // namespace

const char* keyOf(PlanChange::Part part) {
    switch (part) {
        case Part::Plan:
            return "plan";
        case Part::Clause:
            return "clause";
        case Part::Measure:
            return "measure";
        case Part::Indicator:
            return "indicator";
        case Part::Target:
            return "target";
        case Part::Task:
            return "task";
        case Part::Note:
            return "note";
        case Part::Readiness:
            return "readiness";
    }
    return "";
}

const char* keyOf(PlanChange::How how) {
    switch (how) {
        case How::Added:
            return "added";
        case How::Dropped:
            return "dropped";
        case How::Moved:
            return "moved";
        case How::Changed:
            return "changed";
    }
    return "";
}

std::vector<std::string> argsOf(const PlanChange& change) {
    return {keyOf(change.part),   keyOf(change.how), change.id,     change.where, change.name.vi,
            change.name.en,       change.field,      change.before, change.after};
}

std::optional<PlanChange> planChangeFrom(const std::vector<std::string>& args) {
    if (args.size() != 9) return std::nullopt;
    constexpr std::array kParts{Part::Plan,   Part::Clause, Part::Measure, Part::Indicator,
                                Part::Target, Part::Task,   Part::Note,    Part::Readiness};
    constexpr std::array kHows{How::Added, How::Dropped, How::Moved, How::Changed};
    const auto part = std::ranges::find_if(kParts, [&](Part one) { return args[0] == keyOf(one); });
    const auto how = std::ranges::find_if(kHows, [&](How one) { return args[1] == keyOf(one); });
    if (part == kParts.end() || how == kHows.end()) return std::nullopt;
    return PlanChange{*part, *how, args[2], args[3], {args[4], args[5]}, args[6], args[7], args[8]};
}

std::vector<PlanChange> changesBetween(const Plan& before, const Plan& after) {
    std::vector<PlanChange> changes;
    compareHeads(before, after, changes);
    compareLists(clauses(), before.clauses, after.clauses, changes);
    compareLists(measures(), before.measures, after.measures, changes);
    compareLists(indicators(), before.indicators, after.indicators, changes);
    compareLists(tasks(), before.tasks, after.tasks, changes);
    compareLists(notes(), before.notes, after.notes, changes);
    compareLists(readinessParts(), before.readiness, after.readiness, changes);
    compareLists(readinessClasses(), before.readinessClasses, after.readinessClasses, changes);
    return changes;
}

}  // namespace ansinh::progress
