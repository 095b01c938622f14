#pragma once

#include "geo/core/opinion.hpp"

#include <span>
#include <string>

namespace ansinh::import {

/// What files seem to hold, by their shapes and, of tables, by their headings: "boundaries", "points", "roads",
/// "figures", "feedback", "opinions"; empty when nothing speaks for one of them. Reads the first rows only.
/// Throws as openAll() does.
[[nodiscard]] std::string guessKind(std::span<const std::string> paths, std::span<const Questionnaire> questionnaires);

}  // namespace ansinh::import
