#pragma once

#include "geo/core/monitor.hpp"

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace ansinh::import {

/// SHA-256 (FIPS 180-4), fed in portions.
class Sha256 {
public:
    void add(std::string_view bytes);
    /// Lower-case hexadecimal. The object is used up.
    [[nodiscard]] std::string hex();

private:
    void block(const unsigned char* bytes);

    std::array<std::uint32_t, 8> state_{0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                                        0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
    std::array<unsigned char, 64> rest_{};
    std::size_t restSize_ = 0;
    std::uint64_t total_ = 0;
};

/// Over the bytes of the files, one after the other. Folders count with the files in them, by name.
/// Throws Error{FileNotReadable}, Error{Cancelled}.
[[nodiscard]] std::string checksumOf(std::span<const std::string> paths, Monitor& monitor);

}  // namespace ansinh::import
