#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "geo/core/date.hpp"
#include "geo/core/geometry.hpp"
#include "geo/core/plan.hpp"

namespace ansinh {

/// A remark or proposal (phản ánh, kiến nghị) that an office follows up. There is no place for a person's name, a
/// telephone number or the text of what was said, and none may be added.
struct FeedbackItem {
    std::string id;              ///< number in the office's register: "PA-0001"
    std::string kind;            ///< a term of FeedbackTerms, as are channel, role and status
    std::string channel;
    std::string commune;         ///< code
    std::optional<Point> place;  ///< EPSG:4326; nothing: the commune as a whole
    Date received;
    std::string role;            ///< the office that handles it, never a person; empty: not assigned yet
    std::optional<Date> due;     ///< nothing: no date was set
    std::string status;
    std::optional<Date> closed;  ///< only with a status that is closed
    std::int64_t batch = 0;      ///< that brought this state of the item
    friend bool operator==(const FeedbackItem&, const FeedbackItem&) = default;
};

/// A word of the register.
struct FeedbackTerm {
    std::string id;
    Text name;
    std::optional<int> dueDays;  ///< kinds: days from receipt to the due date where none is given
    bool open = true;            ///< statuses: still to be handled
    friend bool operator==(const FeedbackTerm&, const FeedbackTerm&) = default;
};

/// What the register knows, from data/feedback.json.
struct FeedbackTerms {
    std::vector<FeedbackTerm> kinds;
    std::vector<FeedbackTerm> channels;
    std::vector<FeedbackTerm> roles;
    std::vector<FeedbackTerm> statuses;
    friend bool operator==(const FeedbackTerms&, const FeedbackTerms&) = default;
};

/// The id of the term that a text means, by its id or its name in either language; empty for none.
[[nodiscard]] std::string termFrom(std::span<const FeedbackTerm> terms, std::string_view text);

/// Why an item cannot be kept.
struct FeedbackFault {
    std::string field;  ///< "id", "kind", "channel", "role", "status", "due", "closed"
    /// "id_unfit" (1 to 20 letters, digits, dashes, dots and strokes, at least one digit), "term_unknown",
    /// "before_receipt", "closed_but_open"
    std::string code;
    friend bool operator==(const FeedbackFault&, const FeedbackFault&) = default;
};
[[nodiscard]] std::vector<FeedbackFault> faultsOf(const FeedbackItem& item, const FeedbackTerms& terms);

}  // namespace ansinh
