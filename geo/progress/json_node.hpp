#pragma once

#include "geo/core/date.hpp"
#include "geo/core/error.hpp"
#include "geo/core/plan.hpp"

#include <cstdint>
#include <initializer_list>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ansinh::progress {

/// A place in a JSON file that knows where it is: every reading either gives a value of the kind asked for or throws
/// the file's Error with its path, the JSON pointer ("/indicators/3/ladder/0/due") and what is wrong there.
class JsonNode {
public:
    /// Throws Error{FileNotFound, FileNotReadable}, or Error{invalid} when the file is not JSON in UTF-8.
    [[nodiscard]] static JsonNode readFile(const std::string& path, ErrorCode invalid);

    /// Reasons are codes with what was found: "missing_key due", "unknown_reference staff_totl".
    [[noreturn]] void fail(const std::string& why) const;

    /// Refuses an object with a key that is not listed: a misspelt key must not be lost.
    const JsonNode& allowOnly(std::initializer_list<std::string_view> keys) const;
    [[nodiscard]] std::optional<JsonNode> find(std::string_view key) const;  ///< nothing when absent or null
    [[nodiscard]] JsonNode at(std::string_view key) const;
    [[nodiscard]] std::vector<JsonNode> items() const;
    [[nodiscard]] bool isText() const;

    [[nodiscard]] std::string text() const;      ///< may be empty
    [[nodiscard]] std::string nonEmpty() const;  ///< a text that says something
    [[nodiscard]] double number() const;
    [[nodiscard]] double numberIn(double least, double most) const;
    [[nodiscard]] std::int64_t integer() const;
    [[nodiscard]] bool flag() const;
    [[nodiscard]] Date date() const;
    [[nodiscard]] std::vector<std::string> texts() const;
    [[nodiscard]] Text bothLanguages() const;  ///< {"vi": …, "en": …}: both, or neither, are empty

    [[nodiscard]] bool flagOr(std::string_view key, bool otherwise) const;
    [[nodiscard]] std::optional<Date> dateIf(std::string_view key) const;

private:
    struct Place;
    explicit JsonNode(std::shared_ptr<const Place> place) : place_(std::move(place)) {}
    [[nodiscard]] std::optional<JsonNode> child(std::string_view key) const;

    std::shared_ptr<const Place> place_;
};

}  // namespace ansinh::progress
