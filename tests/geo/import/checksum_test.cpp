#include "geo/import/checksum.hpp"

#include <gtest/gtest.h>

namespace ansinh::import {
namespace {

std::string sumOf(std::string_view text) {
    Sha256 sum;
    sum.add(text);
    return sum.hex();
}

// Known answers of FIPS 180-4.
TEST(Checksum, KnownAnswers) {
    EXPECT_EQ(sumOf(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    EXPECT_EQ(sumOf("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    EXPECT_EQ(sumOf("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"),
              "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    EXPECT_EQ(sumOf(std::string(1'000'000, 'a')), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

TEST(Checksum, PortionsDoNotMatter) {
    const std::string text(1000, 'x');
    for (std::size_t size = 1; size < 200; size += 7) {
        Sha256 sum;
        for (std::size_t i = 0; i < text.size(); i += size) sum.add(std::string_view(text).substr(i, size));
        EXPECT_EQ(sum.hex(), sumOf(text)) << size;
    }
}

TEST(Checksum, EveryLengthAroundABlockIsPadded) {
    // Same text, fed whole and byte by byte, at all lengths where the padding changes its form.
    for (std::size_t length = 50; length < 70; ++length) {
        const std::string text(length, 'q');
        Sha256 sum;
        for (const char c : text) sum.add({&c, 1});
        EXPECT_EQ(sum.hex(), sumOf(text)) << length;
    }
}

}  // namespace
}  // namespace ansinh::import
