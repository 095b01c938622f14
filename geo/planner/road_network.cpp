#include "geo/planner/road_network.hpp"

#include "geo/core/error.hpp"
#include "geo/core/measure.hpp"

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/connected_components.hpp>
#include <boost/graph/dijkstra_shortest_paths.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <numbers>
#include <set>
#include <unordered_map>
#include <utility>

namespace ansinh::planner {

namespace {

using Graph = boost::adjacency_list<boost::vecS, boost::vecS, boost::undirectedS, boost::no_property,
                                    boost::property<boost::edge_weight_t, double>>;
using Vertex = boost::graph_traits<Graph>::vertex_descriptor;

constexpr double infinite = std::numeric_limits<double>::infinity();
constexpr double gridDegrees = 0.02;  // cells in which segments are looked up, about 2 km

/// A place on a segment.
struct Foot {
    std::size_t segment = 0;
    double along = 0;  // 0…1 from its first end
    double offM = infinite;
    Point at;
};

/// Metres around one latitude: right for the few kilometres that are measured here. What is reported is geodesic.
struct Plane {
    double x;
    double y = 111'320;
    explicit Plane(Point at) : x(111'320 * std::cos(at.y * std::numbers::pi / 180)) {}
};

Foot footOn(Point from, Point a, Point b) {
    const Plane plane(from);
    const double ax = (a.x - from.x) * plane.x;
    const double ay = (a.y - from.y) * plane.y;
    const double dx = (b.x - a.x) * plane.x;
    const double dy = (b.y - a.y) * plane.y;
    const double square = dx * dx + dy * dy;
    Foot foot;
    foot.along = square > 0 ? std::clamp(-(ax * dx + ay * dy) / square, 0.0, 1.0) : 0;
    foot.at = {a.x + foot.along * (b.x - a.x), a.y + foot.along * (b.y - a.y)};
    foot.offM = std::hypot(ax + foot.along * dx, ay + foot.along * dy);
    return foot;
}

/// Vertices of the lines, each place once, and the segments between them.
class Network {
public:
    explicit Network(std::span<const Line> roads) {
        for (const Line& road : roads) {
            std::size_t before = 0;
            for (std::size_t i = 0; i < road.size(); ++i) {
                const std::size_t here = vertexAt(road[i]);
                if (i > 0 && here != before) add({before, here, distanceM(places_[before], places_[here])});
                if (i == 0 || i + 1 == road.size()) ends_.push_back(here);
                before = here;
            }
        }
    }

    struct Segment {
        std::size_t a;
        std::size_t b;
        double metres;
    };

    [[nodiscard]] double lengthM() const {
        double sum = 0;
        for (const Segment& segment : segments_) sum += segment.metres;
        return sum;
    }

    /// Ends that lie on or near another line are joined to it.
    void joinEnds(double joinM) {
        if (joinM <= 0) return;
        std::set<std::size_t> ends(ends_.begin(), ends_.end());
        for (const std::size_t end : ends) {
            const Foot foot = nearest(places_[end], joinM, [&](const Segment& s) { return s.a != end && s.b != end; });
            if (foot.offM > joinM) continue;
            joins_.emplace_back(end, foot);
        }
    }

    /// The nearest place on a road, at most `mostM` away.
    [[nodiscard]] Foot nearest(Point from, double mostM) const {
        return nearest(from, mostM, [](const Segment&) { return true; });
    }

    /// Splits the segments where something meets them and makes the graph. `feet` get a vertex each.
    Graph graph(std::span<const Foot> feet, std::vector<Vertex>& vertexOf) {
        std::map<std::size_t, std::vector<std::pair<double, std::size_t>>> cuts;
        std::vector<Segment> extra;
        for (const auto& [end, foot] : joins_) {
            const std::size_t meeting = places_.size();
            places_.push_back(foot.at);
            cuts[foot.segment].emplace_back(foot.along, meeting);
            extra.push_back({end, meeting, foot.offM});
        }
        for (const Foot& foot : feet) {
            vertexOf.push_back(places_.size());
            if (foot.offM < infinite) cuts[foot.segment].emplace_back(foot.along, places_.size());
            places_.push_back(foot.at);
        }
        Graph made(places_.size());
        const auto link = [&](std::size_t a, std::size_t b, double metres) { boost::add_edge(a, b, metres, made); };
        for (std::size_t s = 0; s < segments_.size(); ++s) {
            const Segment& segment = segments_[s];
            std::size_t before = segment.a;
            double along = 0;
            if (const auto found = cuts.find(s); found != cuts.end()) {
                std::ranges::sort(found->second);
                for (const auto& [at, vertex] : found->second) {
                    link(before, vertex, segment.metres * (at - along));
                    before = vertex;
                    along = at;
                }
            }
            link(before, segment.b, segment.metres * (1 - along));
        }
        for (const Segment& segment : extra) link(segment.a, segment.b, segment.metres);
        return made;
    }

    [[nodiscard]] std::size_t pieces(const Graph& graph) const {
        std::vector<std::size_t> piece(boost::num_vertices(graph));
        boost::connected_components(graph, piece.data());
        std::set<std::size_t> ofRoads;
        for (const Segment& segment : segments_) ofRoads.insert(piece[segment.a]);
        return ofRoads.size();
    }

private:
    std::size_t vertexAt(Point place) {
        const std::pair key{std::llround(place.x * 1e7), std::llround(place.y * 1e7)};
        const auto [at, isNew] = vertices_.try_emplace(key, places_.size());
        if (isNew) places_.push_back(place);
        return at->second;
    }

    static std::pair<int, int> cellOf(Point place) {
        return {static_cast<int>(std::floor(place.x / gridDegrees)), static_cast<int>(std::floor(place.y / gridDegrees))};
    }

    void add(const Segment& segment) {
        const auto [left, low] = cellOf({std::min(places_[segment.a].x, places_[segment.b].x),
                                         std::min(places_[segment.a].y, places_[segment.b].y)});
        const auto [right, high] = cellOf({std::max(places_[segment.a].x, places_[segment.b].x),
                                           std::max(places_[segment.a].y, places_[segment.b].y)});
        for (int x = left; x <= right; ++x)
            for (int y = low; y <= high; ++y) cells_[{x, y}].push_back(segments_.size());
        segments_.push_back(segment);
    }

    /// Looks into rings of cells around the place until a nearer segment can no longer come.
    template <typename Wanted>
    [[nodiscard]] Foot nearest(Point from, double mostM, const Wanted& wanted) const {
        Foot best;
        const auto [x, y] = cellOf(from);
        const double cellM = gridDegrees * std::min(Plane(from).x, Plane(from).y);
        for (int ring = 0; (ring - 1) * cellM <= std::min(mostM, best.offM); ++ring)
            for (int i = x - ring; i <= x + ring; ++i)
                for (int j = y - ring; j <= y + ring; ++j) {
                    if (std::max(std::abs(i - x), std::abs(j - y)) != ring) continue;
                    const auto cell = cells_.find({i, j});
                    if (cell == cells_.end()) continue;
                    for (const std::size_t s : cell->second) {
                        if (!wanted(segments_[s])) continue;
                        Foot foot = footOn(from, places_[segments_[s].a], places_[segments_[s].b]);
                        foot.segment = s;
                        if (foot.offM < best.offM) best = foot;
                    }
                }
        return best;
    }

    struct HashPair {
        std::size_t operator()(const std::pair<long long, long long>& p) const {
            return std::hash<long long>()(p.first * 1'000'003 + p.second);
        }
    };

    std::vector<Point> places_;
    std::unordered_map<std::pair<long long, long long>, std::size_t, HashPair> vertices_;
    std::vector<Segment> segments_;
    std::vector<std::size_t> ends_;
    std::vector<std::pair<std::size_t, Foot>> joins_;
    std::map<std::pair<int, int>, std::vector<std::size_t>> cells_;
};

}  // namespace

RoadTravel travelAlongRoads(std::span<const Line> roads, std::span<const Commune> communes, const RoadOptions& options,
                            Monitor& monitor) {
    if (!(options.detour >= 1 && options.detour <= 10))
        throw Error(ErrorCode::BadArgument, {"detour", std::to_string(options.detour), "1…10"});
    Network network(roads);
    network.joinEnds(options.joinM);
    RoadTravel travel;
    travel.lengthM = network.lengthM();
    std::vector<Foot> feet;
    for (const Commune& commune : communes) {
        Foot foot = network.nearest(commune.labelPoint, options.farthestSeatM);
        const double off = foot.offM < infinite ? distanceM(commune.labelPoint, foot.at) : infinite;
        const bool joined = off <= options.farthestSeatM;
        travel.snaps.push_back({commune.code, joined, off, foot.at});
        foot.offM = joined ? off : infinite;
        feet.push_back(foot);
        travel.table.codes.push_back(commune.code);
    }
    std::vector<Vertex> vertexOf;
    const Graph graph = network.graph(feet, vertexOf);
    travel.pieces = network.pieces(graph);

    const std::size_t count = communes.size();
    travel.table.metres.assign(count * count, unreachableM);
    std::vector<double> reach(boost::num_vertices(graph));
    for (std::size_t from = 0; from < count; ++from) {
        monitor.checkpoint("solving", static_cast<double>(from) / static_cast<double>(count));
        travel.table.metres[from * count + from] = 0;
        if (feet[from].offM >= infinite) continue;
        boost::dijkstra_shortest_paths(graph, vertexOf[from], boost::distance_map(reach.data()));
        for (std::size_t to = 0; to < count; ++to)
            if (to != from && feet[to].offM < infinite && reach[vertexOf[to]] < std::numeric_limits<double>::max())
                travel.table.metres[from * count + to] =
                    std::llround(reach[vertexOf[to]] + options.detour * (feet[from].offM + feet[to].offM));
    }
    for (std::size_t from = 0; from < count; ++from) {
        const auto row = std::span(travel.table.metres).subspan(from * count, count);
        if (std::ranges::count(row, unreachableM) == static_cast<std::ptrdiff_t>(count) - 1)
            travel.cutOff.push_back(travel.table.codes[from]);
    }
    return travel;
}

}  // namespace ansinh::planner
