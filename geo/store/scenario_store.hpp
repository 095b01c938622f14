#pragma once

#include "geo/core/scenario.hpp"
#include "geo/core/travel_table.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace ansinh::store {

class ProjectFile;

/// A scenario as it lies in the file: its question is a text that the store does not read.
struct StoredScenario {
    Scenario scenario;
    std::string question;  ///< JSON
};

/// The tables of scenarios and of travel along roads. Lives no longer than the file. Each writing call is one
/// transaction or joins the one that is open.
class ScenarioStore {
public:
    explicit ScenarioStore(ProjectFile& file) : file_(file) {}

    /// Returns the number; id, batch and dates of making in `scenario` do not matter. Throws Error{DataInvalid} when a
    /// commune is no reporting unit.
    std::int64_t insert(const StoredScenario& scenario, std::int64_t batch);
    void label(std::int64_t scenario, const std::string& name, const std::string& note);
    [[nodiscard]] std::vector<StoredScenario> inForce() const;  ///< newest first

    void noteAcceptance(std::int64_t scenario, std::int64_t batch, int round);
    /// (plan, class) → round, of the classes in force.
    [[nodiscard]] std::map<CodePair, int> classRounds() const;

    void insertTravel(const TravelTable& table, std::int64_t batch);
    /// Nothing when no roads were imported.
    [[nodiscard]] std::optional<TravelTable> travelInForce() const;

private:
    ProjectFile& file_;
};

}  // namespace ansinh::store
