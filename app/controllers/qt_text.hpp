#pragma once

#include <QString>

#include <string>

namespace ansinh::app {

/// A text of `geo/` or `app/text`, UTF-8, as Qt has it.
[[nodiscard]] inline QString toQt(const std::string& text) {
    return QString::fromStdString(text);
}

}  // namespace ansinh::app
