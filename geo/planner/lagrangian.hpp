#pragma once

#include "geo/planner/instance.hpp"

#include <cstdint>
#include <vector>

namespace ansinh::planner {

enum class HostState : std::uint8_t { Free, Open, Closed };

/// The problem as the search sees it: costs of pairs, from which proven-useless pairs have been taken out.
struct Costs {
    int n = 0;
    int p = 0;
    int lower = 1;
    int upper = 1;
    std::vector<std::int64_t> cost;  ///< n × n, member × host; `forbidden` for pairs that must not or need not be used

    [[nodiscard]] std::size_t at(int member, int host) const {
        return static_cast<std::size_t>(member) * static_cast<std::size_t>(n) + static_cast<std::size_t>(host);
    }
};

/// Multipliers and bounds are kept in 64ths of a cost unit, as whole numbers: a bound is exact.
inline constexpr std::int64_t multiplierScale = 64;

/// One evaluation of the relaxation in which "every place in exactly one class" is priced instead of required.
/// What is left falls apart by host: the host itself, its lower−1 cheapest members, and up to upper−lower more that
/// pay.
struct Relaxation {
    bool feasible = true;                 ///< false: fewer than p hosts can reach the lower limit
    std::int64_t bound = 0;               ///< scaled; no answer with these host states costs less
    std::vector<std::int64_t> hostValue;  ///< scaled; `forbidden` for a host that can't be opened
    std::vector<int> chosen;              ///< the p hosts that the relaxation opens
    std::vector<int> covered;             ///< how often each place is taken
    std::int64_t dearestChosen = 0;       ///< value of the dearest free host that was chosen
    std::int64_t cheapestLeft = 0;        ///< value of the cheapest free host that was not; `forbidden` if none
};

/// Opens the cheapest of `free` beside the hosts that are chosen already, and adds their values to the bound. False when
/// fewer than p can be open.
[[nodiscard]] bool openCheapest(Relaxation& relaxed, std::vector<int>& free, int p);

/// One that falls apart by host under multipliers, with whatever of a class it keeps.
class HostRelaxation {
public:
    virtual ~HostRelaxation() = default;
    [[nodiscard]] virtual const Relaxation& evaluate(const std::vector<std::int64_t>& multipliers,
                                                     const std::vector<HostState>& states) = 0;
};

/// Evaluates the relaxation again and again; keeps its working memory between calls.
class Lagrangian final : public HostRelaxation {
public:
    explicit Lagrangian(const Costs& costs);

    [[nodiscard]] const Relaxation& evaluate(const std::vector<std::int64_t>& multipliers,
                                             const std::vector<HostState>& states) override;

    /// By how much the bound rises at least when `member` goes to `host`, given the last evaluation, the host being
    /// open.
    [[nodiscard]] std::int64_t priceOfPair(int member, int host, const std::vector<std::int64_t>& multipliers) const;

private:
    struct Pick {
        std::int64_t price;
        int member;
        friend bool operator<(const Pick& a, const Pick& b) {
            return a.price != b.price ? a.price < b.price : a.member < b.member;
        }
    };
    void pickMembers(int host, const std::vector<std::int64_t>& multipliers, const std::vector<HostState>& states);

    const Costs& costs_;
    Relaxation result_;
    std::vector<Pick> picks_;
    std::vector<std::vector<int>> members_;  ///< per host, picked by the last evaluation
    std::vector<std::int64_t> lastPrice_;    ///< per host, price of its dearest picked member
    std::vector<int> order_;
};

}  // namespace ansinh::planner
