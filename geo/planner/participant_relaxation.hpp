#pragma once

// Private to geo/planner: the relaxation of lagrangian.hpp with the participants of a class kept in it.

#include "geo/planner/instance.hpp"
#include "geo/planner/lagrangian.hpp"

#include <cstdint>
#include <vector>

namespace ansinh::planner {

/// The cheapest members of one host under limits on their number and on participants.
class Knapsack {
public:
    struct Item {
        int member;
        std::int64_t price;  ///< below 0: the others are never taken
        std::int64_t units;
    };
    /// Up to `most` members of up to `capacity` units.
    void solve(std::vector<Item>& items, int most, std::int64_t capacity);
    /// No choice of up to so many members and units costs less.
    [[nodiscard]] std::int64_t worth(int most, std::int64_t capacity) const;
    /// Of the cheapest choice.
    [[nodiscard]] const std::vector<int>& members() const { return members_; }

private:
    void fill(const std::vector<Item>& items, int most);
    void readMembers(const std::vector<Item>& items);
    [[nodiscard]] std::size_t at(int count, std::int64_t units) const {
        return static_cast<std::size_t>(count) * width_ + static_cast<std::size_t>(units);
    }

    int most_ = 0;  // 0: members are not counted
    std::size_t width_ = 1;
    std::vector<std::int64_t> worth_;
    std::vector<char> taken_;
    std::vector<int> members_;
};

/// Prices "each place in one class" and leaves, for every host, the dearest-to-leave-out members under the limits on
/// their number and on participants: a knapsack, solved exactly (participants in units of at least 1/400 of the limit,
/// rounded so that the bound holds). Other rules are not looked at. For instances with maxParticipants.
class ParticipantRelaxation final : public HostRelaxation {
public:
    /// `allowed`: n × n, with the diagonal for hosts; both must outlive this.
    ParticipantRelaxation(const Instance& instance, const std::vector<bool>& allowed);

    [[nodiscard]] const Relaxation& evaluate(const std::vector<std::int64_t>& multipliers,
                                             const std::vector<HostState>& states) override;
    /// Of a host that was not closed in the last evaluation, without itself.
    [[nodiscard]] const std::vector<int>& membersOf(int host) const { return members_[static_cast<std::size_t>(host)]; }
    /// Scaled: what each member costs at least when it goes to `host`, its class's others included; `forbidden` where
    /// it can't.
    [[nodiscard]] std::vector<std::int64_t> pricesOf(int host, const std::vector<std::int64_t>& multipliers,
                                                     const std::vector<HostState>& states);
    [[nodiscard]] std::int64_t cost(int member, int host) const {
        return instance_.weight(member) * instance_.travel(member, host);
    }

private:
    void fillKnapsack(int host, const std::vector<std::int64_t>& multipliers, const std::vector<HostState>& states);
    [[nodiscard]] std::int64_t units(int place) const { return instance_.participantsOf(place) / unit_; }
    [[nodiscard]] std::int64_t room(int host) const { return *instance_.maxParticipants / unit_ - units(host); }

    const Instance& instance_;
    const std::vector<bool>& allowed_;
    const std::int64_t unit_;  // persons
    Knapsack knapsack_;
    Relaxation result_;
    std::vector<Knapsack::Item> items_;
    std::vector<std::vector<int>> members_;
    std::vector<int> order_;
};

/// The price at which the nearest other host would take each place.
[[nodiscard]] std::vector<std::int64_t> nearestPrices(const ParticipantRelaxation& relaxation, const Instance& instance,
                                                      const std::vector<bool>& allowed);

}  // namespace ansinh::planner
