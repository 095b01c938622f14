#include "made_pbf.hpp"

#include <cmath>
#include <cstdint>

namespace ansinh::test {

namespace {

/// A message of protocol buffers, written field by field.
class Message {
public:
    Message& number(int field, std::uint64_t value) {
        varint(static_cast<std::uint64_t>(field) << 3U);
        varint(value);
        return *this;
    }
    /// Small negative numbers stay short: zigzag.
    Message& signedNumber(int field, std::int64_t value) { return number(field, zigzag(value)); }
    Message& bytes(int field, const std::string& value) {
        varint((static_cast<std::uint64_t>(field) << 3U) | 2U);
        varint(value.size());
        bytes_ += value;
        return *this;
    }
    void varint(std::uint64_t value) {
        for (; value >= 0x80; value >>= 7U) bytes_ += static_cast<char>((value & 0x7FU) | 0x80U);
        bytes_ += static_cast<char>(value);
    }
    static std::uint64_t zigzag(std::int64_t value) {
        return value < 0 ? (static_cast<std::uint64_t>(-(value + 1)) << 1U) | 1U : static_cast<std::uint64_t>(value) << 1U;
    }
    [[nodiscard]] const std::string& text() const { return bytes_; }

private:
    std::string bytes_;
};

std::string block(const char* type, const std::string& content) {
    const std::string blob = Message().bytes(1, content).number(2, content.size()).text();
    const std::string head = Message().bytes(1, type).number(3, blob.size()).text();
    std::string file;
    for (const int shift : {24, 16, 8, 0}) file += static_cast<char>((head.size() >> static_cast<unsigned>(shift)) & 0xFFU);
    return file + head + blob;
}

}  // namespace

std::string pbfOf(const std::vector<Point>& nodes, const std::vector<MadeWay>& ways) {
    Message strings;
    strings.bytes(1, "");  // 0 is no string
    std::uint64_t next = 1;
    Message group;
    for (std::size_t i = 0; i < nodes.size(); ++i)
        group.bytes(1, Message()
                           .signedNumber(1, static_cast<std::int64_t>(i + 1))
                           .signedNumber(8, std::llround(nodes[i].y * 1e7))
                           .signedNumber(9, std::llround(nodes[i].x * 1e7))
                           .text());
    for (std::size_t i = 0; i < ways.size(); ++i) {
        Message keys;
        Message values;
        Message places;
        for (const auto& [key, value] : ways[i].tags) {
            strings.bytes(1, key).bytes(1, value);
            keys.varint(next++);
            values.varint(next++);
        }
        int before = 0;
        for (const int node : ways[i].nodes) {
            places.varint(Message::zigzag(node - before));
            before = node;
        }
        group.bytes(3, Message().number(1, i + 1).bytes(2, keys.text()).bytes(3, values.text()).bytes(8, places.text()).text());
    }
    const std::string header = Message().bytes(4, "OsmSchema-V0.6").text();
    return block("OSMHeader", header) + block("OSMData", Message().bytes(1, strings.text()).bytes(2, group.text()).text());
}

}  // namespace ansinh::test
