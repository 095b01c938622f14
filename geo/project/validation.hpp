#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "geo/core/finding_note.hpp"
#include "geo/progress/validation.hpp"
#include "geo/project/project.hpp"

namespace ansinh {

/// A finding and what was said about it last; `note` is nothing while it is open.
struct CheckedFinding {
    progress::Finding finding;
    std::optional<FindingNote> note;
};

/// The figures in force against the rules of data/validation_rules.json, and what people said about what was found.
/// A note is about the numbers that were seen: when they change, the finding is open again.
class Validation {
public:
    explicit Validation(Project& project) : project_(project) {}

    [[nodiscard]] const progress::ValidationRules& rules() const;
    [[nodiscard]] const progress::ValidationRule* rule(const std::string& id) const;  ///< nothing: unknown
    /// By commune, then in the order of the rules. Neighbours come from the boundaries in force.
    [[nodiscard]] std::vector<progress::Finding> findings(Date asOf, Monitor& monitor) const;
    /// As findings(), each with what was said about it.
    [[nodiscard]] std::vector<CheckedFinding> checked(Date asOf, Monitor& monitor) const;

    /// Remembers that these were looked into, as one batch of kind "findings" that can be undone. Throws
    /// Error{BadArgument} for an empty note, one of more than 200 characters, and one that seems to be about a person.
    /// Returns the batch.
    std::int64_t explain(std::span<const progress::Finding> findings, const std::string& note);
    /// Makes them open again, as a batch as well.
    std::int64_t reopen(std::span<const progress::Finding> findings);

private:
    std::int64_t store(std::span<const progress::Finding> findings, const std::string& note, bool explained);
    Project& project_;
    mutable std::optional<progress::ValidationRules> rules_;
};

}  // namespace ansinh
