#pragma once

// Private to geo/planner: locked classes are settled first and taken out of the problem.

#include "geo/planner/instance.hpp"

#include <optional>
#include <vector>

namespace ansinh::planner {

struct Unlocked {
    Instance rest;                ///< the other places and classes; n = 0 when every place is locked
    std::vector<int> places;      ///< place of the instance for each place of the rest
    std::vector<int> assignment;  ///< of the instance, locked places only; −1 elsewhere
};

/// Gives every locked class without a host the member that leads it at the smallest total. Nothing when the locked
/// classes break a rule among themselves or leave no classes for the places that are left.
[[nodiscard]] std::optional<Unlocked> withoutLocked(const Instance& instance);

/// Puts an assignment of the rest back among the locked classes.
[[nodiscard]] std::vector<int> withLocked(const Unlocked& unlocked, const std::vector<int>& assignment);

}  // namespace ansinh::planner
