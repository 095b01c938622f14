#pragma once

#include <span>
#include <string_view>

namespace ansinh::store {

/// A file of the source tree, inside the program.
struct EmbeddedText {
    std::string_view name;
    std::string_view text;
};

[[nodiscard]] std::span<const EmbeddedText> schemaFiles();  ///< geo/store/schema/*.sql, by name
[[nodiscard]] std::span<const EmbeddedText> styleFiles();   ///< geo/store/qgis/*.qml, by name

}  // namespace ansinh::store
