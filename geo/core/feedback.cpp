#include "geo/core/feedback.hpp"

#include "geo/core/name_matcher.hpp"

#include <algorithm>

namespace ansinh {

namespace {

bool isKnown(const std::vector<FeedbackTerm>& terms, const std::string& id) {
    return std::ranges::find(terms, id, &FeedbackTerm::id) != terms.end();
}

/// A register number, and nothing in which a name could hide.
bool isFitId(const std::string& id) {
    constexpr std::size_t longest = 20;
    const auto fits = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '.' ||
               c == '/';
    };
    const auto digit = [](char c) { return c >= '0' && c <= '9'; };
    return !id.empty() && id.size() <= longest && std::ranges::all_of(id, fits) && std::ranges::any_of(id, digit);
}

}  // namespace

std::string termFrom(std::span<const FeedbackTerm> terms, std::string_view text) {
    const std::string folded = foldName(text);
    if (folded.empty()) return {};
    for (const FeedbackTerm& term : terms)
        if (text == term.id || folded == foldName(term.name.vi) || folded == foldName(term.name.en)) return term.id;
    return {};
}

std::vector<FeedbackFault> faultsOf(const FeedbackItem& item, const FeedbackTerms& terms) {
    std::vector<FeedbackFault> faults;
    if (!isFitId(item.id)) faults.push_back({"id", "id_unfit"});
    if (!isKnown(terms.kinds, item.kind)) faults.push_back({"kind", "term_unknown"});
    if (!isKnown(terms.channels, item.channel)) faults.push_back({"channel", "term_unknown"});
    if (!item.role.empty() && !isKnown(terms.roles, item.role)) faults.push_back({"role", "term_unknown"});
    if (!isKnown(terms.statuses, item.status)) faults.push_back({"status", "term_unknown"});
    if (item.due && *item.due < item.received) faults.push_back({"due", "before_receipt"});
    if (!item.closed) return faults;
    if (*item.closed < item.received) faults.push_back({"closed", "before_receipt"});
    const auto status = std::ranges::find(terms.statuses, item.status, &FeedbackTerm::id);
    if (status != terms.statuses.end() && status->open) faults.push_back({"closed", "closed_but_open"});
    return faults;
}

}  // namespace ansinh
