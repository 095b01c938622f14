#include "app/controllers/local_files.hpp"

namespace ansinh::app {

std::vector<std::string> localFilesOf(const QList<QUrl>& addresses) {
    std::vector<std::string> paths;
    for (const QUrl& address : addresses)
        if (address.isLocalFile()) paths.push_back(address.toLocalFile().toStdString());
    return paths;
}

}  // namespace ansinh::app
