#include "geo/planner/mip_model.hpp"

#include "geo/core/error.hpp"
#include "geo/planner/implied_rules.hpp"

#include <Highs.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace ansinh::planner {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

std::size_t size(int value) {
    return static_cast<std::size_t>(value);
}

/// Costs are whole numbers: so is what none is below.
std::int64_t wholeBound(double bound) {
    return std::max<std::int64_t>(0, static_cast<std::int64_t>(std::ceil(bound - 0.001)));
}

/// Rows that are being written, in HiGHS's form.
struct Rows {
    std::vector<double> lower;
    std::vector<double> upper;
    std::vector<HighsInt> start;
    std::vector<HighsInt> column;
    std::vector<double> value;

    void begin(double least, double most) {
        lower.push_back(least);
        upper.push_back(most);
        start.push_back(static_cast<HighsInt>(column.size()));
    }
    void add(HighsInt variable, double factor) {
        if (variable < 0 || factor == 0) return;
        column.push_back(variable);
        value.push_back(factor);
    }
};

}  // namespace

struct MipModel::State {
    const Instance& instance;
    std::vector<HighsInt> variable;  // n × n; −1: not allowed
    HighsInt variables = 0;
    Highs highs;

    explicit State(const Instance& of) : instance(of) {}

    [[nodiscard]] HighsInt of(int member, int host) const { return variable[instance.at(member, host)]; }

    void addVariables(const std::vector<bool>& allowed, bool priced) {
        std::vector<double> cost;
        variable.assign(allowed.size(), -1);
        for (int host = 0; host < instance.n; ++host) {
            if (!allowed[instance.at(host, host)]) continue;
            for (int member = 0; member < instance.n; ++member) {
                if (!allowed[instance.at(member, host)]) continue;
                variable[instance.at(member, host)] = variables++;
                cost.push_back(priced ? static_cast<double>(instance.weight(member) * instance.travel(member, host))
                                      : 0);
            }
        }
        std::vector<double> zero(cost.size(), 0);
        std::vector<double> one(cost.size(), 1);
        for (int host : instance.forcedHosts)
            if (of(host, host) >= 0) zero[static_cast<std::size_t>(of(host, host))] = 1;
        highs.addCols(variables, cost.data(), zero.data(), one.data(), 0, nullptr, nullptr, nullptr);
        std::vector<HighsVarType> type(cost.size(), HighsVarType::kInteger);
        highs.changeColsIntegrality(0, variables - 1, type.data());
    }

    void addRows(bool neighbourRows) {
        Rows rows;
        rows.begin(instance.p, instance.p);
        for (int host = 0; host < instance.n; ++host) rows.add(of(host, host), 1);
        for (int member = 0; member < instance.n; ++member) {
            rows.begin(1, 1);
            for (int host = 0; host < instance.n; ++host) rows.add(of(member, host), 1);
        }
        for (int host = 0; host < instance.n; ++host)
            if (of(host, host) >= 0) addRowsOfHost(rows, host);
        if (instance.contiguous && neighbourRows) addNeighbourRows(rows);
        highs.addRows(static_cast<HighsInt>(rows.lower.size()), rows.lower.data(), rows.upper.data(),
                      static_cast<HighsInt>(rows.column.size()), rows.start.data(), rows.column.data(),
                      rows.value.data());
    }

    void addRowsOfHost(Rows& rows, int host) const {
        const HighsInt open = of(host, host);
        for (int member = 0; member < instance.n; ++member) {
            if (member == host || of(member, host) < 0) continue;
            rows.begin(-infinity, 0);
            rows.add(of(member, host), 1);
            rows.add(open, -1);
        }
        addSums(rows, host, instance.lower, instance.largest(), [](int) { return 1.0; });
        if (instance.minParticipants || instance.maxParticipants) {
            const double least = instance.minParticipants ? static_cast<double>(*instance.minParticipants) : 0;
            const double most = instance.maxParticipants ? static_cast<double>(*instance.maxParticipants) : infinity;
            addSums(rows, host, least, most,
                    [&](int member) { return static_cast<double>(instance.participantsOf(member)); });
        }
        for (const auto& [a, b] : instance.forbiddenPairs) {
            if (of(a, host) < 0 || of(b, host) < 0) continue;
            rows.begin(-infinity, 0);
            rows.add(of(a, host), 1);
            rows.add(of(b, host), 1);
            rows.add(open, -1);
        }
        for (const auto& [a, b] : instance.requiredPairs) {
            if (of(a, host) < 0 && of(b, host) < 0) continue;
            rows.begin(0, 0);
            rows.add(of(a, host), 1);
            rows.add(of(b, host), -1);
        }
    }

    /// least · open ≤ sum over members ≤ most · open; infinite limits make no row.
    template <typename Factor>
    void addSums(Rows& rows, int host, double least, double most, const Factor& factor) const {
        for (const bool isLower : {true, false}) {
            const double limit = isLower ? least : most;
            if (!std::isfinite(limit) || (isLower && limit <= 0)) continue;
            rows.begin(isLower ? 0 : -infinity, isLower ? infinity : 0);
            for (int member = 0; member < instance.n; ++member)
                if (of(member, host) >= 0) rows.add(of(member, host), factor(member) - (member == host ? limit : 0));
        }
    }

    void addNeighbourRows(Rows& rows) const {
        const std::vector<std::vector<int>> neighbours = neighbourLists(instance);
        for (int host = 0; host < instance.n; ++host)
            for (int member = 0; member < instance.n; ++member) {
                const std::vector<int>& next = neighbours[size(member)];
                if (member == host || of(member, host) < 0 || std::ranges::binary_search(next, host)) continue;
                rows.begin(-infinity, 0);
                rows.add(of(member, host), 1);
                for (int other : next) rows.add(of(other, host), -1);
            }
    }

    void begin(const std::vector<int>& start) {
        HighsSolution solution;
        solution.col_value.assign(static_cast<std::size_t>(variables), 0);
        for (int member = 0; member < instance.n; ++member) {
            const HighsInt column = of(member, start[size(member)]);
            if (column < 0) return;  // not an answer of this model
            solution.col_value[static_cast<std::size_t>(column)] = 1;
        }
        highs.setSolution(solution);
    }

    [[nodiscard]] std::vector<int> rounded() const {
        const std::vector<double>& value = highs.getSolution().col_value;
        if (value.size() != static_cast<std::size_t>(variables)) return {};
        std::vector<int> assignment(size(instance.n), -1);
        for (int member = 0; member < instance.n; ++member) {
            double most = 0.5;
            for (int host = 0; host < instance.n; ++host) {
                const HighsInt column = of(member, host);
                if (column < 0 || value[static_cast<std::size_t>(column)] <= most) continue;
                most = value[static_cast<std::size_t>(column)];
                assignment[size(member)] = host;
            }
            if (assignment[size(member)] < 0) return {};
        }
        return assignment;
    }
};

MipModel::MipModel(const Instance& instance, const std::vector<bool>& allowed, const Form& form)
    : state_(std::make_unique<State>(instance)) {
    Highs& highs = state_->highs;
    highs.setOptionValue("output_flag", false);
    highs.setOptionValue("threads", 1);
    highs.setOptionValue("parallel", "off");
    highs.setOptionValue("random_seed", 0);
    highs.setOptionValue("mip_rel_gap", 0.0);
    highs.setOptionValue("mip_abs_gap", 0.999);  // costs are whole numbers
    highs.setOptionValue("presolve", form.presolve ? "on" : "off");
    state_->addVariables(allowed, form.priced);
    state_->addRows(form.neighbourRows);
}

MipModel::~MipModel() = default;

void MipModel::addCut(int member, int host, const std::vector<int>& separator) {
    Rows rows;
    rows.begin(-infinity, 0);
    rows.add(state_->of(member, host), 1);
    if (rows.column.empty()) return;
    for (int place : separator) rows.add(state_->of(place, host), -1);
    state_->highs.addRow(-infinity, 0, static_cast<HighsInt>(rows.column.size()), rows.column.data(),
                         rows.value.data());
}

void MipModel::addCostLimit(std::int64_t most) {
    Rows rows;
    rows.begin(-infinity, static_cast<double>(most));
    const Instance& instance = state_->instance;
    for (int host = 0; host < instance.n; ++host)
        for (int member = 0; member < instance.n; ++member)
            rows.add(state_->of(member, host),
                     static_cast<double>(instance.weight(member) * instance.travel(member, host)));
    state_->highs.addRow(-infinity, static_cast<double>(most), static_cast<HighsInt>(rows.column.size()),
                         rows.column.data(), rows.value.data());
}

MipResult MipModel::solve(const std::vector<int>& start, double seconds, Monitor& monitor) {
    Highs& highs = state_->highs;
    highs.clearSolver();
    highs.zeroAllClocks();
    highs.setOptionValue("time_limit", seconds > 0 ? seconds : infinity);
    if (!start.empty()) state_->begin(start);
    highs.setCallback(
        [&monitor](int type, const std::string&, const HighsCallbackDataOut* out, HighsCallbackDataIn* in, void*) {
            if (type == kCallbackMipInterrupt && out != nullptr) {
                // Without an answer the primal bound is infinite, before the root the dual one.
                const double bound = std::min(out->mip_dual_bound, out->mip_primal_bound);
                if (bound > 0 && std::isfinite(bound))
                    monitor.searching({{}, wholeBound(bound), std::max<std::int64_t>(0, out->mip_node_count)});
            }
            if (in != nullptr && monitor.cancelled()) in->user_interrupt = 1;
        },
        nullptr);
    for (const HighsCallbackType type : {kCallbackMipInterrupt, kCallbackSimplexInterrupt}) highs.startCallback(type);

    MipResult result;
    if (highs.run() == HighsStatus::kError) throw Error(ErrorCode::Internal, {"planner", "HiGHS"});
    const HighsInfo& info = highs.getInfo();
    result.nodes = std::max<std::int64_t>(0, info.mip_node_count);
    switch (highs.getModelStatus()) {
        case HighsModelStatus::kOptimal:
            result.status = Status::Optimal;
            break;
        case HighsModelStatus::kInfeasible:
        case HighsModelStatus::kUnboundedOrInfeasible:  // costs are ≥ 0: never unbounded
            result.status = Status::Infeasible;
            return result;
        default:
            result.status = Status::Stopped;
    }
    if (std::isfinite(info.mip_dual_bound)) result.bound = wholeBound(info.mip_dual_bound);
    if (info.primal_solution_status == kSolutionStatusFeasible) result.assignment = state_->rounded();
    return result;
}

}  // namespace ansinh::planner
