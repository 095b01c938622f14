#pragma once

#include <QString>
#include <QStringList>

namespace ansinh::app {

/// The strokes of an icon on a grid of 24 × 24, in the grammar of SVG's paths; empty for a name that is none.
[[nodiscard]] const char* iconPath(const QString& name);

/// In the order of the alphabet.
[[nodiscard]] QStringList iconNames();

}  // namespace ansinh::app
