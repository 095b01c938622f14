#pragma once

#include "geo/core/date.hpp"
#include "geo/core/scenario.hpp"
#include "geo/planner/class_calendar.hpp"
#include "geo/project/project.hpp"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace ansinh {

enum class ScenarioExport {
    Workbook,   ///< XLSX: classes, members, why, and the table of the plan document
    Calendar,   ///< ICS after RFC 5545
    PlanTable,  ///< the table of the plan document alone, as text: class, members, host, date
};

/// Saved proposals of a project, and the travel on roads that they lean on. What is saved, accepted or deleted is a batch and can be undone with undoBatch, in any
/// order. Every call may throw what Project's calls throw.
class Scenarios {
public:
    explicit Scenarios(Project& project) : project_(project) {}

    [[nodiscard]] std::vector<Scenario> all() const;  ///< newest first; deleted ones are not among them
    /// By number or by name. Throws Error{BadArgument} that lists what there is.
    [[nodiscard]] Scenario find(const std::string& numberOrName) const;

    /// Stores it under its name; throws Error{BadArgument} without one or when another scenario has it. Returns the
    /// number.
    std::int64_t save(const Scenario& scenario);
    void rename(std::int64_t id, const std::string& name, const std::string& note);
    /// Takes the scenario away by undoing its batch; the answer is the batch, for bringing it back with restore().
    std::int64_t remove(std::int64_t id);
    void restore(std::int64_t batch);

    /// Makes draft training classes of the scenario's new classes, numbered as classNumbers() says, as one batch;
    /// the answer is its number. `dates`: one for each new class in the scenario's order; empty: those saved with it.
    /// Throws Error{BadArgument} without dates, with dates of another count, when the scenario is accepted already, or
    /// when one of its communes has meanwhile got into another class of the same round.
    std::int64_t accept(std::int64_t id, std::span<const planner::ClassDates> dates);

    /// Works out the travel between all communes on the lines of these files and stores that as a batch; the lines
    /// themselves are not kept. Far or unreached seats are issues of the batch: seat_off_road (metres),
    /// seat_without_road, seat_cut_off. With `trial` nothing is stored.
    ImportReport importRoads(const std::vector<std::string>& paths, const import::Options& options, double detour,
                             bool trial, Monitor& monitor);

    /// Throws Error{BadArgument} for a calendar of a scenario without dates.
    void exportTo(const Scenario& scenario, ScenarioExport format, const std::string& path) const;
    /// The table of the plan document as text, Vietnamese: one row for each class, columns parted by tabs.
    [[nodiscard]] std::string planTable(const Scenario& scenario) const;

private:
    Project& project_;
};

/// The scenario with its new classes' dates set, in order.
[[nodiscard]] Scenario withDates(Scenario scenario, std::span<const planner::ClassDates> dates);
/// How many of its classes are new: those that need dates.
[[nodiscard]] int newClassCount(const Scenario& scenario);

/// One above the highest number of a class that there is.
[[nodiscard]] int firstFreeNumber(const std::vector<TrainingClass>& classes);
/// Among `classes` the one that was made of a proposed class: same host, same members; null when it is not there.
[[nodiscard]] const TrainingClass* madeOf(const ScenarioClass& proposed, const std::vector<TrainingClass>& classes);
/// The number of each of the scenario's classes beside the `classes` that there are. Kept and accepted ones have theirs;
/// the others are numbered on from the first free one, the earliest first, by host where they begin on one day, those
/// without dates last.
[[nodiscard]] std::vector<std::string> classNumbers(const Scenario& scenario, const std::vector<TrainingClass>& classes);

}  // namespace ansinh
