#include "geo/core/error.hpp"

namespace ansinh {

Error::Error(ErrorCode code, std::vector<std::string> args) : code_(code), args_(std::move(args)) {
    what_ = "error " + std::to_string(static_cast<int>(code_));
    for (const std::string& arg : args_) what_ += " | " + arg;
}

}  // namespace ansinh
