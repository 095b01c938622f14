#pragma once

#include "app/text/language.hpp"

#include <memory>
#include <string>

namespace CLI {
class App;
class FormatterBase;
}  // namespace CLI

namespace ansinh::cli {

/// How help is laid out: two columns that stay straight under Vietnamese letters, headings in the language.
[[nodiscard]] std::shared_ptr<CLI::FormatterBase> helpForm(text::Language language);

/// The help of the innermost command that the arguments named.
[[nodiscard]] std::string helpFor(const CLI::App& root);

}  // namespace ansinh::cli
