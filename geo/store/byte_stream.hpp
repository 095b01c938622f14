#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <stdexcept>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace ansinh::store {

// Files are little-endian, and so is every machine that the program is built for; another one must learn to swap here.
static_assert(std::endian::native == std::endian::little);

/// Appends numbers to bytes.
class ByteWriter {
public:
    template <typename Number>
    void put(Number value) {
        static_assert(std::is_arithmetic_v<Number>);
        putAll(std::span<const Number>(&value, 1));
    }
    template <typename Number>
    void putAll(std::span<const Number> values) {
        const auto bytes = std::as_bytes(values);
        bytes_.insert(bytes_.end(), bytes.begin(), bytes.end());
    }
    [[nodiscard]] std::vector<std::byte> take() { return std::move(bytes_); }
    void reserve(std::size_t size) { bytes_.reserve(size); }

private:
    std::vector<std::byte> bytes_;
};

/// Takes numbers from bytes. Never reads beyond the end: throws std::out_of_range.
class ByteReader {
public:
    explicit ByteReader(std::span<const std::byte> bytes) : bytes_(bytes) {}

    template <typename Number>
    [[nodiscard]] Number get() {
        static_assert(std::is_arithmetic_v<Number>);
        Number value{};
        std::memcpy(&value, next(sizeof(Number)).data(), sizeof(Number));
        return value;
    }
    /// `count` comes from the bytes and is not believed before it is known that so many are there.
    template <typename Item>
    [[nodiscard]] std::vector<Item> getAll(std::size_t count) {
        static_assert(std::is_trivially_copyable_v<Item>);
        if (count > left() / sizeof(Item)) throw std::out_of_range("more items announced than bytes left");
        std::vector<Item> items(count);
        if (count > 0) std::memcpy(items.data(), next(count * sizeof(Item)).data(), count * sizeof(Item));
        return items;
    }
    [[nodiscard]] std::size_t left() const { return bytes_.size() - at_; }
    void expect(bool true_, const char* what) const {
        if (!true_) throw std::invalid_argument(what);
    }

private:
    std::span<const std::byte> next(std::size_t count) {
        if (count > left()) throw std::out_of_range("bytes end too early");
        at_ += count;
        return bytes_.subspan(at_ - count, count);
    }

    std::span<const std::byte> bytes_;
    std::size_t at_ = 0;
};

}  // namespace ansinh::store
