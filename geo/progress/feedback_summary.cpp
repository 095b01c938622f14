#include "geo/progress/feedback_summary.hpp"

#include "geo/progress/json_node.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace ansinh::progress {

namespace {

std::vector<FeedbackTerm> termsOf(const JsonNode& list) {
    std::vector<FeedbackTerm> terms;
    std::set<std::string> ids;
    for (const JsonNode& node : list.items()) {
        node.allowOnly({"id", "name", "dueDays", "open"});
        FeedbackTerm term;
        term.id = node.at("id").nonEmpty();
        term.name = node.at("name").bothLanguages();
        if (const auto days = node.find("dueDays")) term.dueDays = static_cast<int>(days->numberIn(1, 365));
        term.open = node.flagOr("open", true);
        if (!ids.insert(term.id).second) node.at("id").fail("used_twice " + term.id);
        terms.push_back(std::move(term));
    }
    if (terms.empty()) list.fail("empty_list");
    return terms;
}

}  // namespace

FeedbackTerms readFeedbackTerms(const std::string& path) {
    const JsonNode file = JsonNode::readFile(path, ErrorCode::DataInvalid);
    file.allowOnly({"source", "kinds", "channels", "roles", "statuses"});
    return {termsOf(file.at("kinds")), termsOf(file.at("channels")), termsOf(file.at("roles")),
            termsOf(file.at("statuses"))};
}

bool isOpen(const FeedbackItem& item, const FeedbackTerms& terms, Date day) {
    if (item.received > day) return false;
    if (item.closed && *item.closed > day) return true;  // closed since
    const auto status = std::ranges::find(terms.statuses, item.status, &FeedbackTerm::id);
    return status == terms.statuses.end() || status->open;
}

int daysLate(const FeedbackItem& item, const FeedbackTerms& terms, Date day) {
    if (!item.due || !isOpen(item, terms, day) || *item.due >= day) return 0;
    return static_cast<int>((day.days() - item.due->days()).count());
}

bool isOverdue(const FeedbackItem& item, const FeedbackTerms& terms, Date day) {
    return daysLate(item, terms, day) > 0;
}

std::vector<FeedbackCount> feedbackCounts(std::span<const FeedbackItem> items, const FeedbackTerms& terms, Date day) {
    std::map<std::string, FeedbackCount> counts;
    for (const FeedbackItem& item : items) {
        if (item.received > day) continue;
        FeedbackCount& count = counts[item.commune];
        count.commune = item.commune;
        ++count.received;
        if (isOpen(item, terms, day)) ++count.open;
        const int late = daysLate(item, terms, day);
        if (late == 0) continue;
        ++count.overdue;
        count.longestLate = std::max(count.longestLate, late);
    }
    std::vector<FeedbackCount> list;
    for (auto& [code, count] : counts) list.push_back(std::move(count));
    return list;
}

}  // namespace ansinh::progress
