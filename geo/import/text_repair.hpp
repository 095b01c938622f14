#pragma once

#include "geo/core/text_encoding.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace ansinh::import {

/// How the text of a table is turned into UTF-8: decided once from samples, then applied to every cell.
class TextRepair {
public:
    /// `samples`: cells as in the file. `given`: what a person said ("TCVN3"), or empty.
    /// Throws Error{BadArgument} for an encoding that is not known.
    TextRepair(std::span<const std::string> samples, const std::string& given);

    [[nodiscard]] std::string operator()(std::string_view cell) const;

    /// True when cells are converted at all.
    [[nodiscard]] bool converts() const { return converts_; }
    [[nodiscard]] TextEncoding encoding() const { return encoding_; }
    /// The first sample that changes, as it was; empty when none does.
    [[nodiscard]] const std::string& example() const { return example_; }

private:
    TextEncoding encoding_ = TextEncoding::Utf8;
    bool converts_ = false;
    std::string example_;
};

[[nodiscard]] bool isUtf8(std::string_view bytes);

}  // namespace ansinh::import
