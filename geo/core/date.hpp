#pragma once

#include <chrono>
#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace ansinh {

/// A calendar day, without a time or a zone. Always valid.
class Date {
public:
    Date() = default;  ///< 1970-01-01
    explicit Date(std::chrono::sys_days days) : days_(days) {}

    /// Reads "2026-04-30", and the Vietnamese forms "30/4/2026" and "30-04-2026". Nothing for anything else.
    [[nodiscard]] static std::optional<Date> parse(std::string_view text);
    /// As parse(), but throws Error{BadArgument}. `what` names the value for the message.
    [[nodiscard]] static Date require(std::string_view text, std::string_view what);
    /// The machine's local day.
    [[nodiscard]] static Date today();

    [[nodiscard]] std::string iso() const;         ///< "2026-04-30"
    [[nodiscard]] std::string vietnamese() const;  ///< "30/4/2026"
    [[nodiscard]] int year() const;
    [[nodiscard]] std::chrono::sys_days days() const { return days_; }
    [[nodiscard]] Date plusDays(int days) const { return Date(days_ + std::chrono::days(days)); }

    friend auto operator<=>(const Date&, const Date&) = default;

private:
    std::chrono::sys_days days_{};
};

}  // namespace ansinh
