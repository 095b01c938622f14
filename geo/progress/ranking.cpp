#include "geo/progress/ranking.hpp"

#include <algorithm>
#include <set>
#include <vector>

namespace ansinh::progress {

namespace {

struct Share {
    std::string unit;
    std::int64_t part = 0;
    std::int64_t whole = 1;
};

/// Exact: shares that are equal as fractions are equal.
bool less(const Share& a, const Share& b) { return a.part * b.whole < b.part * a.whole; }

std::optional<Rank> rankAmong(const std::vector<Share>& shares, const std::string& unit, int base) {
    const auto own = std::ranges::find(shares, unit, &Share::unit);
    if (own == shares.end()) return std::nullopt;
    const auto better = std::ranges::count_if(shares, [&](const Share& one) { return less(*own, one); });
    const auto worse = std::ranges::count_if(shares, [&](const Share& one) { return less(one, *own); });
    const auto all = static_cast<int>(shares.size());
    return Rank{static_cast<int>(better) + 1, all - static_cast<int>(worse), all, base};
}

std::set<std::string> countedIn(std::span<const Commune> communes) {
    std::set<std::string> counted;
    for (const Commune& commune : communes)
        if (commune.reports) counted.insert(commune.code);
    return counted;
}

}  // namespace

std::optional<Rank> overallRank(const StatusTable& table, std::span<const Commune> communes, const std::string& unit) {
    const std::set<std::string> counted = countedIn(communes);
    std::vector<Share> shares;
    for (const OverallRow& row : table.overall)
        if (counted.contains(row.unit) && row.due > 0) shares.push_back({row.unit, row.met, row.due});
    return rankAmong(shares, unit, table.base);
}

std::optional<Rank> indicatorRank(const StatusTable& table, std::span<const Commune> communes, const std::string& unit,
                                  const std::string& indicator) {
    const std::set<std::string> counted = countedIn(communes);
    std::vector<Share> shares;
    for (const StatusRow& row : table.rows)
        if (row.indicator == indicator && counted.contains(row.unit) && hasCount(row.state) && row.denominator > 0)
            shares.push_back({row.unit, row.numerator, row.denominator});
    return rankAmong(shares, unit, table.base);
}

}  // namespace ansinh::progress
