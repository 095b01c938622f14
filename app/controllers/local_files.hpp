#pragma once

#include <QList>
#include <QUrl>

#include <string>
#include <vector>

namespace ansinh::app {

/// Paths of the files that a dialog or a drop gave; addresses that lead elsewhere are passed over.
[[nodiscard]] std::vector<std::string> localFilesOf(const QList<QUrl>& addresses);

}  // namespace ansinh::app
