#include "geo/planner/separators.hpp"

#include <algorithm>

namespace ansinh::planner {

namespace {

std::size_t size(int value) {
    return static_cast<std::size_t>(value);
}

std::vector<bool> marked(const std::vector<int>& places, std::size_t count) {
    std::vector<bool> marks(count, false);
    for (int place : places) marks[size(place)] = true;
    return marks;
}

/// Usable places next to `part` and outside it.
std::vector<int> borderOf(const Graph& graph, const std::vector<int>& part, const std::vector<bool>& usable) {
    const std::vector<bool> own = marked(part, graph.size());
    std::vector<int> border;
    for (int place : part)
        for (int other : graph[size(place)])
            if (usable[size(other)] && !own[size(other)]) border.push_back(other);
    std::ranges::sort(border);
    border.erase(std::unique(border.begin(), border.end()), border.end());
    return border;
}

/// Of the border of `near`, the places that `far` reaches without crossing that border.
std::vector<int> minimalSeparator(const Graph& graph, const std::vector<int>& near, int far,
                                  const std::vector<bool>& usable) {
    std::vector<int> border = borderOf(graph, near, usable);
    std::vector<bool> open = usable;
    for (int place : border) open[size(place)] = false;
    const std::vector<bool> seen = marked(borderOf(graph, reachable(graph, far, open), usable), graph.size());
    std::erase_if(border, [&](int place) { return !seen[size(place)]; });
    return border;
}

}  // namespace

std::vector<int> reachable(const Graph& graph, int from, const std::vector<bool>& inside) {
    std::vector<bool> seen(graph.size(), false);
    std::vector<int> found{from};
    seen[size(from)] = true;
    for (std::size_t next = 0; next < found.size(); ++next)
        for (int other : graph[size(found[next])]) {
            if (seen[size(other)] || !inside[size(other)]) continue;
            seen[size(other)] = true;
            found.push_back(other);
        }
    std::ranges::sort(found);
    return found;
}

std::vector<Separation> separations(const Graph& graph, const std::vector<int>& assignment,
                                    const std::vector<bool>& usable) {
    const std::size_t count = graph.size();
    std::vector<Separation> found;
    std::vector<bool> done(count, false);
    for (std::size_t place = 0; place < count; ++place) {
        if (done[place]) continue;
        const int host = assignment[place];
        std::vector<bool> members(count, false);
        std::vector<bool> open(count, false);
        for (std::size_t other = 0; other < count; ++other) {
            members[other] = assignment[other] == host;
            open[other] = usable[other * count + size(host)];
        }
        const std::vector<int> part = reachable(graph, static_cast<int>(place), members);
        for (int member : part) done[size(member)] = true;
        if (std::ranges::binary_search(part, host)) continue;
        const std::vector<int> hostPart = reachable(graph, host, members);
        std::vector<int> nearPart = minimalSeparator(graph, part, host, open);
        std::vector<int> nearHost = minimalSeparator(graph, hostPart, part.front(), open);
        const bool same = nearPart == nearHost;
        found.push_back({host, part, std::move(nearPart)});
        if (!same) found.push_back({host, part, std::move(nearHost)});
    }
    return found;
}

}  // namespace ansinh::planner
