#pragma once

#include "geo/store/connection.hpp"
#include "geo/store/project_file.hpp"

#include <cstdint>
#include <functional>
#include <string>

namespace ansinh::store {

struct ProjectFile::State {
    State(const std::string& path, Connection::Access access) : connection(path, access) {}

    /// One transaction around `work`; joins the one that is open. Each writing call goes through here, so that it is
    /// whole even outside write().
    void write(const std::function<void()>& work);

    Connection connection;
    std::int64_t commits = 0;
};

}  // namespace ansinh::store
