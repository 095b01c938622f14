#pragma once

#include "geo/core/opinion.hpp"

#include <cstdint>
#include <span>
#include <vector>

namespace ansinh::store {

class Connection;

/// Throws Error{UnknownCommune}, and Error{DataInvalid} when one batch answers the same question twice for a day.
void insertOpinions(Connection& connection, std::span<const OpinionAnswer> answers, std::int64_t batch);
/// By commune, questionnaire, question and day.
[[nodiscard]] std::vector<OpinionAnswer> opinionsInForce(Connection& connection);

}  // namespace ansinh::store
