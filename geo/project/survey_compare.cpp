#include "geo/project/survey_compare.hpp"

#include <algorithm>
#include <map>
#include <span>
#include <tuple>

#include "geo/core/error.hpp"
#include "geo/core/name_matcher.hpp"
#include "geo/import/survey_value.hpp"

namespace ansinh {

namespace {

using import::ReturnedForm;
using import::ReturnedLine;
using Decision = ReviewedLine::Decision;
using Verdict = ReviewedLine::Verdict;

/// A thousand times more or less than last time: the point of "20.000" was taken for a decimal mark, or the reverse.
bool slippedByThousand(std::int64_t now, std::int64_t last) {
    const auto within = [](double ratio) { return ratio >= 500 && ratio <= 2000; };
    return now > 0 && last > 0 &&
           (within(static_cast<double>(now) / static_cast<double>(last)) ||
            within(static_cast<double>(last) / static_cast<double>(now)));
}

class Reviewer {
public:
    Reviewer(const SurveyKnown& known, const std::vector<SurveyItem>& items, SurveyReview& review)
        : known_(known), review_(review) {
        for (const SurveyItem& item : items) items_.emplace(item.key, &item);
    }

    void compare(std::size_t index) {
        const ReturnedForm& form = review_.forms[index];
        const std::size_t first = review_.lines.size();
        for (const ReturnedLine& line : form.lines) {
            ReviewedLine reviewed;
            reviewed.form = index;
            reviewed.line = line;
            if (const auto item = items_.find(line.item); item != items_.end()) {
                reviewed.name = item->second->name.vi;
                judge(reviewed, *item->second, form);
            } else {
                reviewed.verdict = Verdict::Doubtful;
            }
            review_.lines.push_back(std::move(reviewed));
        }
        checkWholes(form, std::span(review_.lines).subspan(first));
    }

private:
    void judge(ReviewedLine& reviewed, const SurveyItem& item, const ReturnedForm& form) const {
        ReturnedLine& line = reviewed.line;
        const KnownAnswer* before = known_.on(form.commune, item.key, *form.asOf);
        if (before != nullptr) {
            reviewed.before = before->value;
            reviewed.beforeBatch = before->batch;
        }
        if (line.kind == ReturnedLine::Kind::Doubtful) {
            reviewed.verdict = Verdict::Doubtful;
            return;
        }
        // Devices have a count and no state; a count is a count.
        if (item.kind == SurveyItem::Kind::Device && line.value->count > 0) line.value->state = ValueState::Verified;
        const SurveyValue& value = *line.value;
        if (const KnownAnswer* last = known_.latest(form.commune, item.key, *form.asOf);
            last != nullptr && isCount(item.kind) && slippedByThousand(value.count, last->value.count))
            return doubt(reviewed, "survey_scale", {std::to_string(last->value.count)});
        const bool says = !isCount(item.kind) || hasCount(value.state) ||
                          (item.kind == SurveyItem::Kind::Figure && value.state == ValueState::NotApplicable);
        if (before == nullptr)
            reviewed.verdict = says ? Verdict::New : Verdict::Same;
        else if (before->value == value)
            reviewed.verdict = Verdict::Same;
        else if (!says)
            doubt(reviewed, "survey_withdrawn", {std::to_string(before->value.count)});
        else if (known_.maybeCorrected(before->batch))
            reviewed.verdict = Verdict::Changed;
        else
            conflict(reviewed, before->batch);
    }

    static void doubt(ReviewedLine& reviewed, std::string code, std::vector<std::string> args) {
        reviewed.verdict = Verdict::Doubtful;
        reviewed.line.code = std::move(code);
        reviewed.line.args = std::move(args);
    }
    static void conflict(ReviewedLine& reviewed, std::int64_t batch) {
        reviewed.verdict = Verdict::Conflicting;
        reviewed.line.code = "survey_conflict";
        reviewed.line.args = {std::to_string(reviewed.before->count), std::to_string(batch)};
    }

    /// A part larger than its whole: one of the two is wrong, and nobody here can say which.
    void checkWholes(const ReturnedForm& form, std::span<ReviewedLine> lines) const {
        std::map<std::string, ReviewedLine*> byItem;
        for (ReviewedLine& line : lines)
            if (line.verdict != Verdict::Doubtful) byItem[line.line.item] = &line;
        struct Fault {
            ReviewedLine* line;
            const char* code;
            std::vector<std::string> args;
        };
        std::vector<Fault> faults;
        for (const auto& [key, line] : byItem) {
            const std::string& whole = items_.at(key)->whole;
            if (whole.empty() || !hasCount(line->line.value->state)) continue;
            const auto inForm = byItem.find(whole);
            std::optional<SurveyValue> all;
            if (inForm != byItem.end())
                all = inForm->second->line.value;
            else if (const KnownAnswer* last = known_.latest(form.commune, whole, *form.asOf))
                all = last->value;
            if (!all || !hasCount(all->state) || line->line.value->count <= all->count) continue;
            faults.push_back({line, "survey_exceeds", {std::to_string(all->count), items_.at(whole)->name.vi}});
            if (inForm != byItem.end())
                faults.push_back({inForm->second, "survey_below_part",
                                  {std::to_string(line->line.value->count), items_.at(key)->name.vi}});
        }
        for (Fault& fault : faults) doubt(*fault.line, fault.code, std::move(fault.args));
    }

    const SurveyKnown& known_;
    SurveyReview& review_;
    std::map<std::string, const SurveyItem*> items_;
};

/// Sets what is decided by the verdict, then what a person has said.
class Decider {
public:
    Decider(const std::vector<SurveyItem>& items, SurveyReview& review) : review_(review) {
        for (const SurveyItem& item : items) items_.emplace(item.key, &item);
        for (ReviewedLine& line : review.lines) {
            const bool open = line.verdict == Verdict::Conflicting || line.verdict == Verdict::Doubtful;
            line.decision = open ? Decision::Open : Decision::Take;
            if (line.line.value) line.taken = *line.line.value;
            byCell_[{review.forms[line.form].file, line.line.cell}] = &line;
        }
    }

    void decide(const SurveyDecisions& decisions) {
        for (const auto& [cell, answer] : decisions.cells) {
            const auto at = byCell_.find(cell);
            if (at == byCell_.end()) throw Error(ErrorCode::BadArgument, {"survey_cell", cell.first + "!" + cell.second});
            apply(*at->second, answer);
        }
    }

private:
    void apply(ReviewedLine& line, const std::string& answer) const {
        if (answer == SurveyDecisions::refuse) {
            line.decision = Decision::Refuse;
            return;
        }
        const auto unusable = [&](const std::string& expected) {
            return Error(ErrorCode::BadArgument, {line.line.cell, answer, expected});
        };
        const auto item = items_.find(line.line.item);
        if (item == items_.end()) throw unusable("survey_only_refuse");
        if (answer == SurveyDecisions::accept) {
            if (!line.line.value) throw unusable("survey_needs_value");
        } else {
            line.taken = valueFrom(*item->second, answer, unusable);
        }
        line.decision = Decision::Take;
    }

    template <typename Unusable>
    static SurveyValue valueFrom(const SurveyItem& item, const std::string& answer, const Unusable& unusable) {
        if (!isCount(item.kind)) {
            if (item.kind == SurveyItem::Kind::ShortText) return {ValueState::NotReported, 0, answer};
            for (const SurveyChoice& choice : item.choices)
                if (answer == choice.key || foldName(answer) == foldName(choice.name.vi))
                    return {ValueState::NotReported, 0, choice.key};
            throw unusable("survey_a_choice");
        }
        const import::CountReading reading = import::readCount(std::string_view(answer), surveyUnitOf(item.unit));
        if (reading.kind == import::CountReading::Kind::Count)
            return {reading.count == 0 ? ValueState::Zero : ValueState::Verified, reading.count, {}};
        if (reading.kind == import::CountReading::Kind::State && reading.state != ValueState::Verified &&
            reading.state != ValueState::Provisional)
            return {reading.state, 0, {}};
        throw unusable("survey_a_count");
    }

    SurveyReview& review_;
    std::map<std::string, const SurveyItem*> items_;
    std::map<std::pair<std::string, std::string>, ReviewedLine*> byCell_;
};

}  // namespace

void compareSurveyForm(SurveyReview& review, std::size_t index, const std::vector<SurveyItem>& items,
                       const SurveyKnown& known) {
    Reviewer(known, items, review).compare(index);
}

void compareSurveyForms(SurveyReview& review) {
    std::map<std::tuple<std::string, Date, std::string>, std::vector<ReviewedLine*>> groups;
    for (ReviewedLine& line : review.lines)
        if (line.verdict != Verdict::Doubtful) {
            const ReturnedForm& form = review.forms[line.form];
            groups[{form.commune, *form.asOf, line.line.item}].push_back(&line);
        }
    for (auto& [key, lines] : groups) {
        const bool agree = std::ranges::all_of(
            lines, [&](const ReviewedLine* line) { return line->line.value == lines.front()->line.value; });
        for (std::size_t i = 0; i < lines.size(); ++i) {
            if (agree && i > 0) lines[i]->verdict = Verdict::Same;
            if (agree) continue;
            lines[i]->verdict = Verdict::Conflicting;
            lines[i]->line.code = "survey_files_differ";
            lines[i]->line.args = {review.forms[lines[i == 0 ? 1 : 0]->form].file};
        }
    }
}

void decideSurvey(SurveyReview& review, const std::vector<SurveyItem>& items, const SurveyDecisions& decisions) {
    Decider(items, review).decide(decisions);
}

}  // namespace ansinh
