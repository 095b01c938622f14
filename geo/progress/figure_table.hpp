#pragma once

#include "geo/core/observation.hpp"

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ansinh::progress {

/// All figures in columns, sorted by measure, unit and date, so that a question looks only at what it needs: the
/// figure that counts on a day is found by halving, and one measure of all units lies together, in the order in which
/// a status asks. Made once, then only read; 21 bytes a figure.
class FigureTable {
public:
    struct Figure {
        Date asOf;
        ValueState state = ValueState::NotReported;
        std::int64_t count = 0;
        std::int64_t batch = 0;
        friend bool operator==(const Figure&, const Figure&) = default;
    };
    static constexpr std::size_t none = static_cast<std::size_t>(-1);

    /// Collects figures in any order; fastest when those of a unit and measure come by date.
    class Maker {
    public:
        void add(std::string_view unit, std::string_view measure, const Figure& figure);
        /// Units and measures can be made known first and then named by their place.
        [[nodiscard]] std::size_t unit(std::string_view id);
        [[nodiscard]] std::size_t measure(std::string_view id);
        void add(std::size_t unit, std::size_t measure, const Figure& figure);
        /// The maker is used up.
        [[nodiscard]] FigureTable take();

    private:
        struct Entry {
            std::uint32_t unit;
            std::uint32_t measure;
            std::int32_t day;
            ValueState state;
            std::int64_t count;
            std::int64_t batch;
        };
        std::map<std::string, std::size_t, std::less<>> units_;
        std::map<std::string, std::size_t, std::less<>> measures_;
        std::vector<Entry> entries_;
    };

    FigureTable() = default;
    explicit FigureTable(std::span<const Observation> figures);

    /// Places for the calls below; `none` for what no figure names.
    [[nodiscard]] std::size_t unit(std::string_view id) const;
    [[nodiscard]] std::size_t measure(std::string_view id) const;
    [[nodiscard]] std::vector<std::string> units() const;     ///< in the order of places
    [[nodiscard]] std::vector<std::string> measures() const;  ///< likewise
    [[nodiscard]] std::size_t size() const { return days_.size(); }

    /// The latest figure at or before the day; of one date the highest batch. Nothing when none was ever reported, or
    /// for `none`.
    [[nodiscard]] std::optional<Figure> latest(std::size_t unit, std::size_t measure, Date asOf) const;
    /// The one that counts for exactly this date.
    [[nodiscard]] std::optional<Figure> on(std::size_t unit, std::size_t measure, Date asOf) const;
    /// All of a unit and measure, by date; of one date the one that counts.
    [[nodiscard]] std::vector<Figure> series(std::size_t unit, std::size_t measure) const;

private:
    struct Range {
        std::size_t begin = 0;
        std::size_t end = 0;
    };
    [[nodiscard]] Range rangeOf(std::size_t unit, std::size_t measure) const;
    /// One behind the last entry at or before the day.
    [[nodiscard]] std::size_t behind(Range range, Date day) const;
    [[nodiscard]] Figure at(std::size_t place) const;

    std::map<std::string, std::size_t, std::less<>> units_;
    std::map<std::string, std::size_t, std::less<>> measures_;
    std::vector<std::size_t> starts_;  ///< measure × unit → first entry, and one more
    std::vector<std::int32_t> days_;   ///< since 1970-01-01
    std::vector<ValueState> states_;
    std::vector<std::int64_t> counts_;
    std::vector<std::int64_t> batches_;
};

}  // namespace ansinh::progress
