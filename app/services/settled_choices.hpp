#pragma once

#include "app/services/training_draft.hpp"

#include <compare>
#include <string>
#include <vector>

namespace ansinh::app {

/// One thing that a person has settled about a draft.
struct SettledChoice {
    enum class Kind { Held, Pinned, Host, NoHost, Apart, Together };
    Kind kind = Kind::Held;
    int number = 0;      ///< of the class: Held, Pinned
    std::string first;   ///< commune code; empty: Held
    std::string second;  ///< of a pair
    friend auto operator<=>(const SettledChoice&, const SettledChoice&) = default;
};
[[nodiscard]] const char* keyOf(SettledChoice::Kind kind);  ///< "held", "pinned", "host", "no_host", "apart", "together"

[[nodiscard]] std::vector<SettledChoice> settledChoices(const TrainingDraft& draft);
void giveUp(TrainingDraft& draft, const SettledChoice& choice);

}  // namespace ansinh::app
