#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "geo/core/feedback.hpp"
#include "geo/progress/feedback_summary.hpp"
#include "geo/project/project.hpp"

namespace ansinh {

/// The register of remarks and proposals (phản ánh, kiến nghị). Each change is a batch of kind "feedback" and can be
/// undone; nothing about persons and no text is ever kept.
class Feedback {
public:
    explicit Feedback(Project& project) : project_(project) {}

    [[nodiscard]] const FeedbackTerms& terms() const;
    /// Items in force, by number.
    [[nodiscard]] std::vector<FeedbackItem> items() const;
    [[nodiscard]] FeedbackItem item(const std::string& id) const;  ///< throws Error{UnknownFeedback}
    /// Those that are late on the day, the longest first.
    [[nodiscard]] std::vector<FeedbackItem> overdue(Date day) const;
    [[nodiscard]] std::vector<progress::FeedbackCount> counts(Date day) const;

    /// Enters an item; an empty id becomes the next free "PA-0001", an empty status "received", a due date that is not
    /// set comes from the kind. Throws Error{BadArgument, UnknownCommune} and, for what looks like a person's name, a
    /// number to call or the text of a complaint, Error{BadArgument}. Returns the item as it was stored.
    FeedbackItem add(FeedbackItem item);
    /// Hands an item to an office, sets a due date or moves it on. Empty members stay as they are.
    struct Step {
        std::string role;
        std::string status;
        std::optional<Date> due;
    };
    FeedbackItem update(const std::string& id, const Step& step);
    /// Status "closed" on that day. Throws Error{UnknownFeedback, BadArgument} when it is earlier than the receipt.
    FeedbackItem close(const std::string& id, Date on);

    /// Reads a table: columns for number, kind, channel, commune, received, role, due, status, closed, lon, lat. A
    /// column about persons or with the text of complaints is not read, and that is said; so is a row refused in which
    /// a cell looks like a person's name, a telephone number or a sentence. What was found there is not kept either.
    [[nodiscard]] ImportReport preview(const std::vector<std::string>& paths, const import::Options& options,
                                       Monitor& monitor) const;
    ImportReport importTable(const std::vector<std::string>& paths, const import::Options& options, Monitor& monitor);

private:
    std::int64_t store(std::span<const FeedbackItem> items, Batch batch, const import::Outcome* outcome);
    Project& project_;
};

}  // namespace ansinh
