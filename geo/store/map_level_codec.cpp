#include "geo/store/map_level_codec.hpp"

#include "geo/store/byte_stream.hpp"

namespace ansinh::store {

namespace {

constexpr std::uint8_t kLayout = 1;

void putText(ByteWriter& out, const std::string& text) {
    if (text.size() > 255) throw std::invalid_argument("text longer than 255 bytes");
    out.put(static_cast<std::uint8_t>(text.size()));
    out.putAll(std::span<const char>(text));
}

std::string getText(ByteReader& in) {
    const auto chars = in.getAll<char>(in.get<std::uint8_t>());
    return {chars.begin(), chars.end()};
}

void putPlace(ByteWriter& out, Point origin, const Box& box) {
    for (double value : {origin.x, origin.y, box.min.x, box.min.y, box.max.x, box.max.y}) out.put(value);
}

void getPlace(ByteReader& in, Point& origin, Box& box) {
    for (double* value : {&origin.x, &origin.y, &box.min.x, &box.min.y, &box.max.x, &box.max.y})
        *value = in.get<double>();
}

template <typename Number>
void putList(ByteWriter& out, const std::vector<Number>& numbers) {
    out.put(static_cast<std::uint32_t>(numbers.size()));
    out.putAll(std::span<const Number>(numbers));
}

template <typename Number>
std::vector<Number> getList(ByteReader& in) {
    return in.getAll<Number>(in.get<std::uint32_t>());
}

}  // namespace

std::vector<std::byte> bytesOf(const MapLevel& level) {
    ByteWriter out;
    out.put(kLayout);
    out.put(static_cast<std::uint32_t>(level.parts.size()));
    for (const MeshPart& part : level.parts) {
        putText(out, part.commune);
        putPlace(out, part.origin, part.box);
        putList(out, part.xy);
        putList(out, part.ringEnds);
        putList(out, part.triangles);
    }
    out.put(static_cast<std::uint32_t>(level.borders.size()));
    for (const BorderLine& border : level.borders) {
        putText(out, border.left);
        putText(out, border.right);
        putPlace(out, border.origin, border.box);
        putList(out, border.xy);
    }
    return out.take();
}

MapLevel mapLevelFromBytes(std::span<const std::byte> bytes) {
    ByteReader in(bytes);
    in.expect(in.get<std::uint8_t>() == kLayout, "layout of a map level");
    MapLevel level;
    for (auto left = in.get<std::uint32_t>(); left > 0; --left) {
        MeshPart& part = level.parts.emplace_back();
        part.commune = getText(in);
        getPlace(in, part.origin, part.box);
        part.xy = getList<float>(in);
        part.ringEnds = getList<std::uint32_t>(in);
        part.triangles = getList<std::uint32_t>(in);
    }
    for (auto left = in.get<std::uint32_t>(); left > 0; --left) {
        BorderLine& border = level.borders.emplace_back();
        border.left = getText(in);
        border.right = getText(in);
        getPlace(in, border.origin, border.box);
        border.xy = getList<float>(in);
    }
    in.expect(in.left() == 0, "bytes behind a map level");
    return level;
}

}  // namespace ansinh::store
