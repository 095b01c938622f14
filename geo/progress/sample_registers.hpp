#pragma once

#include "geo/core/commune.hpp"
#include "geo/core/feedback.hpp"
#include "geo/core/opinion.hpp"

#include <cstdint>
#include <span>
#include <vector>

namespace ansinh::progress {

/// Made-up feedback and opinions, stored with the sample figures and gone with them. The same seed gives the same ones
/// on every machine. Items are numbered "MAU-0001" …, most are closed, some are late; about three communes in four
/// have answered the questionnaire.
[[nodiscard]] std::vector<FeedbackItem> makeSampleFeedback(std::span<const Commune> communes,
                                                           const FeedbackTerms& terms, std::uint64_t seed);
[[nodiscard]] std::vector<OpinionAnswer> makeSampleOpinions(std::span<const Commune> communes,
                                                            const Questionnaire& questionnaire, std::uint64_t seed);

}  // namespace ansinh::progress
