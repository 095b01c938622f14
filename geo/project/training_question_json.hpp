#pragma once

// Private to geo/project: a question as the text that is stored with a scenario.

#include "geo/core/training_question.hpp"

#include <string>

namespace ansinh {

[[nodiscard]] std::string jsonOf(const TrainingQuestion& question);
/// Throws Error{ProjectDamaged} with `path` when the text is none of ours. Keys that it lacks keep their default.
[[nodiscard]] TrainingQuestion questionFromJson(const std::string& json, const std::string& path);

}  // namespace ansinh
