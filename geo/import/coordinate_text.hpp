#pragma once

#include <optional>
#include <string_view>

namespace ansinh::import {

/// A coordinate as people write it.
struct CoordinateText {
    double value = 0;
    bool plain = true;  ///< digits, sign and a decimal point only
};

/// Reads "108.2022", "108,2022", "548.188,299", "108,202 E", "108°12'07.9\"Đ", "16 03 15.8 B". South and west
/// ("S", "W", "T") are negative; N is north. Nothing for anything else.
[[nodiscard]] std::optional<CoordinateText> parseCoordinate(std::string_view text);

}  // namespace ansinh::import
