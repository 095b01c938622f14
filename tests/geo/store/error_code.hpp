#pragma once

#include "geo/core/error.hpp"

#include <gtest/gtest.h>

#include <optional>

namespace ansinh::store::test {

/// The code of the Error that `work` throws; nothing, and a failure, when it throws none.
template <typename Work>
std::optional<ErrorCode> codeOf(Work&& work) {
    try {
        work();
    } catch (const Error& error) {
        return error.code();
    }
    ADD_FAILURE() << "nothing was thrown";
    return std::nullopt;
}

}  // namespace ansinh::store::test
