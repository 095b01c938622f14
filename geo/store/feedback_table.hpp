#pragma once

#include "geo/core/feedback.hpp"

#include <cstdint>
#include <span>
#include <vector>

namespace ansinh::store {

class Connection;

/// `terms` tell which statuses are open. Throws Error{UnknownCommune}, and Error{DataInvalid} when one batch has an
/// item twice.
void insertFeedback(Connection& connection, std::span<const FeedbackItem> items, const FeedbackTerms& terms,
                    std::int64_t batch);
/// By number.
[[nodiscard]] std::vector<FeedbackItem> feedbackInForce(Connection& connection);

}  // namespace ansinh::store
