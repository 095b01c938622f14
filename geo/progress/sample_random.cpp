#include "geo/progress/sample_random.hpp"

namespace ansinh::progress {

namespace {

std::uint64_t mixed(std::uint64_t seed, std::string_view name) {
    std::uint64_t hash = 14695981039346656037ULL ^ seed;  // FNV-1a
    for (const char c : name) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
    return hash;
}

}  // namespace

SampleRandom::SampleRandom(std::uint64_t seed, std::string_view name) : engine_(mixed(seed, name)) {}

std::int64_t SampleRandom::between(std::int64_t least, std::int64_t most) {
    const auto span = static_cast<std::uint64_t>(most - least) + 1;
    return least + static_cast<std::int64_t>(engine_() % span);  // the bias of % is far below what a sample needs
}

}  // namespace ansinh::progress
