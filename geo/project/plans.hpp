#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "geo/progress/plan_changes.hpp"
#include "geo/project/project.hpp"

namespace ansinh {

/// One version of a plan, as a batch brought it.
struct PlanEdition {
    std::string plan;
    std::string version;
    Text title;
    PlanScope scope = PlanScope::City;
    std::string place;  ///< code of the city or commune that issued it
    Batch batch;
    bool counts = false;  ///< the one in force
    int clauses = 0;
    int indicators = 0;
    int targets = 0;
    int tasks = 0;
};

/// What loading a plan file would do, or did.
struct PlanLoad {
    Plan plan;
    bool known = false;                        ///< another version is in force
    std::string versionBefore;                 ///< of it
    std::vector<progress::PlanChange> changes;  ///< against it
    /// Measures that observations were made for and that no plan would name any more; the observations stay.
    std::vector<std::string> orphaned;
    std::int64_t batch = 0;  ///< 0: nothing was stored, as for a preview or when nothing differs
};

/// Plans and their versions, next to each other.
class Plans {
public:
    explicit Plans(Project& project) : project_(project) {}

    /// All versions that were ever loaded, newest first within a plan; undone ones too.
    [[nodiscard]] std::vector<PlanEdition> editions() const;
    /// Throws Error{UnknownPlan}.
    [[nodiscard]] const Plan& plan(const std::string& id) const;

    /// What the file says and how it differs from the version in force. Throws as progress::readPlan does.
    [[nodiscard]] PlanLoad preview(const std::string& path) const;
    /// Takes the file as the version in force: one batch, which can be undone. Observations stay. Nothing is stored
    /// when nothing differs. Throws as preview(), and Error{PlanInvalid} when an indicator's id belongs to another
    /// plan.
    PlanLoad load(const std::string& path, Monitor& monitor);
    /// The same as an import: what differs are its issues, which the ledger keeps. Throws as load() and preview(), and
    /// Error{ImportRefused} when nothing differs.
    ImportReport importFile(const std::string& path, bool trial, Monitor& monitor);

private:
    [[nodiscard]] bool isInForce(const Plan& plan) const;
    /// Takes what was read from `path` as one batch. Returns its number.
    std::int64_t store(const PlanLoad& load, const std::string& path, Monitor& monitor);

    Project& project_;
};

}  // namespace ansinh
