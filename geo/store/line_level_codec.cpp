#include "geo/store/line_level_codec.hpp"

#include "geo/store/byte_stream.hpp"

#include <cstdint>

namespace ansinh::store {

namespace {

constexpr std::uint8_t kLayout = 1;

/// Throws where a point is off the map or no number.
Box boxOf(const ByteReader& in, const LineLevel::Path& path) {
    const auto inside = [](double value) { return value >= 0 && value <= 1; };
    Box box;
    for (std::size_t i = 0; i < path.xy.size(); i += 2) {
        const Point p{path.origin.x + static_cast<double>(path.xy[i]), path.origin.y + static_cast<double>(path.xy[i + 1])};
        in.expect(inside(p.x) && inside(p.y), "place of a line");
        box.extend(p);
    }
    return box;
}

}  // namespace

std::vector<std::byte> bytesOf(const LineLevel& level) {
    ByteWriter out;
    out.put(kLayout);
    out.put(static_cast<std::uint32_t>(level.paths.size()));
    for (const LineLevel::Path& path : level.paths) {
        out.put(path.origin.x);
        out.put(path.origin.y);
        out.put(static_cast<std::uint32_t>(path.xy.size()));
        out.putAll(std::span<const float>(path.xy));
    }
    return out.take();
}

LineLevel lineLevelFromBytes(std::span<const std::byte> bytes) {
    ByteReader in(bytes);
    in.expect(in.get<std::uint8_t>() == kLayout, "layout of a line level");
    LineLevel level;
    for (auto left = in.get<std::uint32_t>(); left > 0; --left) {
        LineLevel::Path& path = level.paths.emplace_back();
        path.origin = {in.get<double>(), in.get<double>()};
        path.xy = in.getAll<float>(in.get<std::uint32_t>());
        in.expect(path.xy.size() >= 4 && path.xy.size() % 2 == 0, "points of a line");
        path.box = boxOf(in, path);
    }
    in.expect(in.left() == 0, "bytes behind a line level");
    return level;
}

}  // namespace ansinh::store
