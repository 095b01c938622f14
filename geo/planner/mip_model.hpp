#pragma once

// Private to geo/planner: the strong formulation in the hands of HiGHS.

#include "geo/core/monitor.hpp"
#include "geo/planner/instance.hpp"

#include <memory>
#include <vector>

namespace ansinh::planner {

struct MipResult {
    Status status = Status::Stopped;  ///< Optimal, Infeasible, or Stopped
    std::vector<int> assignment;      ///< rounded to whole numbers; empty when none was found
    std::int64_t bound = 0;           ///< of the model as it stands; 0 when nothing is known
    std::int64_t nodes = 0;
};

/// One variable for each allowed pair: member goes to host; on the diagonal: the host is open. Every place in one
/// class, pairs only with open hosts (one row for each pair: the strong form), p hosts, sizes, participants, pairs that
/// go together or never. With `contiguous` also: a member that does not touch its host has a neighbour in its class.
/// That is needed for a class to hang together, and not enough: see addCut.
class MipModel {
public:
    struct Form {
        bool presolve = true;
        bool priced = true;         ///< false: any answer will do
        bool neighbourRows = true;  ///< false: contiguity comes by cuts alone
    };
    MipModel(const Instance& instance, const std::vector<bool>& allowed, const Form& form);
    ~MipModel();
    MipModel(const MipModel&) = delete;
    MipModel& operator=(const MipModel&) = delete;

    /// A class of `host` that has `member` has one of `separator` too.
    void addCut(int member, int host, const std::vector<int>& separator);
    /// Only answers of at most that cost.
    void addCostLimit(std::int64_t most);

    /// `start`: an answer to begin from; empty: none. `seconds` ≤ 0: no limit. Tells the bound and the nodes.
    [[nodiscard]] MipResult solve(const std::vector<int>& start, double seconds, Monitor& monitor);

private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace ansinh::planner
