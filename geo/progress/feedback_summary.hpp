#pragma once

#include "geo/core/feedback.hpp"

#include <span>
#include <string>
#include <vector>

namespace ansinh::progress {

/// Throws Error{FileNotFound, DataInvalid} with the place in the file.
[[nodiscard]] FeedbackTerms readFeedbackTerms(const std::string& path);

/// Whether an item is still to be handled on a day, and late.
[[nodiscard]] bool isOpen(const FeedbackItem& item, const FeedbackTerms& terms, Date day);
[[nodiscard]] bool isOverdue(const FeedbackItem& item, const FeedbackTerms& terms, Date day);
/// Days behind its due date; 0 when it is not overdue.
[[nodiscard]] int daysLate(const FeedbackItem& item, const FeedbackTerms& terms, Date day);

/// Numbers of one commune, for the map.
struct FeedbackCount {
    std::string commune;
    int received = 0;  ///< up to the day
    int open = 0;
    int overdue = 0;
    int longestLate = 0;  ///< days
    friend bool operator==(const FeedbackCount&, const FeedbackCount&) = default;
};
/// Communes that have any, by code. Items received after the day are not counted.
[[nodiscard]] std::vector<FeedbackCount> feedbackCounts(std::span<const FeedbackItem> items,
                                                        const FeedbackTerms& terms, Date day);

}  // namespace ansinh::progress
