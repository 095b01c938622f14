#pragma once

#include <optional>
#include <vector>

#include "geo/progress/validation.hpp"
#include "geo/project/project.hpp"

namespace ansinh {

/// The figures in force against the rules of data/validation_rules.json.
class Validation {
public:
    explicit Validation(Project& project) : project_(project) {}

    [[nodiscard]] const progress::ValidationRules& rules() const;
    [[nodiscard]] const progress::ValidationRule* rule(const std::string& id) const;  ///< nothing: unknown
    /// By commune, then in the order of the rules. Neighbours come from the boundaries in force.
    [[nodiscard]] std::vector<progress::Finding> findings(Date asOf, Monitor& monitor) const;

private:
    Project& project_;
    mutable std::optional<progress::ValidationRules> rules_;
};

}  // namespace ansinh
