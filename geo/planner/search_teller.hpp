#pragma once

// Private to geo/planner: what a search tells of itself on its way.

#include "geo/core/monitor.hpp"

#include <cstdint>

namespace ansinh::planner {

/// Tells the outer monitor what only ever closes: the best falls, the bound rises, and the fraction is the share of the
/// first gap that is closed. Fractions that the engines tell by themselves are dropped.
class SearchTeller final : public Monitor {
public:
    /// `share`: of the whole work that closing the gap is, 0…1.
    SearchTeller(Monitor& outer, double share) : outer_(outer), share_(share) {}

    void progress(std::string_view, double) override {}
    void searching(const SearchState& state) override;
    [[nodiscard]] bool cancelled() const override { return outer_.cancelled(); }

private:
    Monitor& outer_;
    const double share_;
    SearchState told_;
    std::int64_t firstGap_ = 0;  // 0: none yet
};

/// One of the questions that a search asks on its way, told in the terms of the whole search.
class QuestionTeller final : public Monitor {
public:
    struct Figures {
        bool best = true;          ///< an answer to the question is one to the whole
        bool bound = true;         ///< so is a bound
        std::int64_t nodes = 0;    ///< looked into before
        std::int64_t offset = 0;   ///< what the whole costs more
    };
    QuestionTeller(Monitor& search, const Figures& figures) : search_(search), figures_(figures) {}

    void progress(std::string_view, double) override {}
    void searching(const SearchState& state) override;
    [[nodiscard]] bool cancelled() const override { return search_.cancelled(); }

private:
    Monitor& search_;
    const Figures figures_;
};

}  // namespace ansinh::planner
