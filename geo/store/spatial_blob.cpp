#include "geo/store/spatial_blob.hpp"

#include "geo/store/byte_stream.hpp"

#include <cstring>

namespace ansinh::store {

namespace {

// The layout is SpatiaLite's: start, byte order, SRID, bounding box, end of box, class, body, end.
constexpr std::uint8_t kStart = 0x00;
constexpr std::uint8_t kLittleEndian = 0x01;
constexpr std::uint8_t kEndOfBox = 0x7c;
constexpr std::uint8_t kEntity = 0x69;
constexpr std::uint8_t kEnd = 0xfe;
constexpr std::int32_t kSrid = 4326;
constexpr std::int32_t kPoint = 1;
constexpr std::int32_t kLine = 2;
constexpr std::int32_t kPolygon = 3;
constexpr std::int32_t kMultiPolygon = 6;
constexpr std::size_t kBoxAt = 6;
constexpr std::size_t kPointAt = 43;

static_assert(sizeof(Point) == 2 * sizeof(double), "rings are copied as they lie in memory");

void putHeader(ByteWriter& out, const Box& box, std::int32_t geometryClass) {
    out.put(kStart);
    out.put(kLittleEndian);
    out.put(kSrid);
    out.put(box.min.x);
    out.put(box.min.y);
    out.put(box.max.x);
    out.put(box.max.y);
    out.put(kEndOfBox);
    out.put(geometryClass);
}

void putRing(ByteWriter& out, const Ring& ring) {
    out.put(static_cast<std::int32_t>(ring.size()));
    for (const Point& p : ring) {
        out.put(p.x);
        out.put(p.y);
    }
}

ByteReader bodyOf(std::span<const std::byte> blob, std::int32_t geometryClass) {
    ByteReader in(blob);
    in.expect(in.get<std::uint8_t>() == kStart, "no geometry");
    in.expect(in.get<std::uint8_t>() == kLittleEndian, "byte order");
    in.expect(in.get<std::int32_t>() == kSrid, "SRID");
    for (int i = 0; i < 4; ++i) static_cast<void>(in.get<double>());
    in.expect(in.get<std::uint8_t>() == kEndOfBox, "no end of box");
    in.expect(in.get<std::int32_t>() == geometryClass, "geometry class");
    return in;
}

void expectEnd(ByteReader& in) {
    in.expect(in.get<std::uint8_t>() == kEnd, "no end mark");
    in.expect(in.left() == 0, "bytes behind the end mark");
}

Ring ringFrom(ByteReader& in) {
    const auto count = in.get<std::int32_t>();
    in.expect(count >= 0, "negative count");
    return in.getAll<Point>(static_cast<std::size_t>(count));
}

}  // namespace

std::vector<std::byte> pointBlob(Point point) {
    ByteWriter out;
    putHeader(out, Box{point, point}, kPoint);
    out.put(point.x);
    out.put(point.y);
    out.put(kEnd);
    return out.take();
}

void setPoint(std::span<std::byte> blob, Point point) {
    std::memcpy(&blob[kBoxAt], &point, sizeof(Point));
    std::memcpy(&blob[kBoxAt + sizeof(Point)], &point, sizeof(Point));
    std::memcpy(&blob[kPointAt], &point, sizeof(Point));
}

std::vector<std::byte> multiPolygonBlob(const MultiPolygon& shape) {
    ByteWriter out;
    out.reserve(64 + vertexCount(shape) * sizeof(Point) + shape.size() * 16);
    putHeader(out, boxOf(shape), kMultiPolygon);
    out.put(static_cast<std::int32_t>(shape.size()));
    for (const Polygon& polygon : shape) {
        out.put(kEntity);
        out.put(kPolygon);
        out.put(static_cast<std::int32_t>(polygon.holes.size() + 1));
        putRing(out, polygon.outer);
        for (const Ring& hole : polygon.holes) putRing(out, hole);
    }
    out.put(kEnd);
    return out.take();
}

std::vector<std::byte> lineBlob(const Line& line) {
    ByteWriter out;
    Box box;
    for (const Point p : line) box.extend(p);
    putHeader(out, box, kLine);
    putRing(out, line);
    out.put(kEnd);
    return out.take();
}

Line lineFromBlob(std::span<const std::byte> blob) {
    ByteReader in = bodyOf(blob, kLine);
    Line line = ringFrom(in);
    expectEnd(in);
    return line;
}

Point pointFromBlob(std::span<const std::byte> blob) {
    ByteReader in = bodyOf(blob, kPoint);
    const double x = in.get<double>();
    const double y = in.get<double>();
    expectEnd(in);
    return {x, y};
}

MultiPolygon multiPolygonFromBlob(std::span<const std::byte> blob) {
    ByteReader in = bodyOf(blob, kMultiPolygon);
    MultiPolygon shape;
    const auto polygons = in.get<std::int32_t>();
    for (std::int32_t i = 0; i < polygons; ++i) {
        in.expect(in.get<std::uint8_t>() == kEntity, "no entity mark");
        in.expect(in.get<std::int32_t>() == kPolygon, "not a polygon");
        const auto rings = in.get<std::int32_t>();
        in.expect(rings >= 1, "polygon without a ring");
        Polygon polygon;
        polygon.outer = ringFrom(in);
        for (std::int32_t r = 1; r < rings; ++r) polygon.holes.push_back(ringFrom(in));
        shape.push_back(std::move(polygon));
    }
    expectEnd(in);
    return shape;
}

}  // namespace ansinh::store
