#include "tests/bench/planner/city.hpp"

#include "geo/planner/implied_rules.hpp"
#include "geo/planner/separators.hpp"
#include "geo/project/project.hpp"
#include "geo/project/training_planner.hpp"

#include <algorithm>
#include <fstream>

namespace ansinh::bench {

namespace {

/// The largest piece first.
std::vector<std::vector<int>> piecesOf(const planner::Instance& instance) {
    const planner::Graph graph = planner::neighbourLists(instance);
    std::vector<bool> left(graph.size(), true);
    std::vector<std::vector<int>> pieces;
    for (int place = 0; place < instance.n; ++place) {
        if (!left[static_cast<std::size_t>(place)]) continue;
        pieces.push_back(planner::reachable(graph, place, left));
        for (const int member : pieces.back()) left[static_cast<std::size_t>(member)] = false;
    }
    std::ranges::stable_sort(pieces, std::ranges::greater{}, &std::vector<int>::size);
    return pieces;
}

}  // namespace

planner::Instance openCommunesOf(const std::filesystem::path& project) {
    const Project opened = Project::open(project.string());
    TrainingQuestion question;
    question.classes = 8;
    planner::Instance instance = TrainingPlanner(opened).problem(question, Monitor::silent()).instance;
    for (auto pieces = piecesOf(instance); pieces.size() > 1; pieces = piecesOf(instance)) {
        planner::PlacePair nearest{pieces[1].front(), pieces[0].front()};
        for (const int a : pieces[1])
            for (const int b : pieces[0])
                if (instance.travel(a, b) < instance.travel(nearest.first, nearest.second)) nearest = {a, b};
        instance.adjacency.push_back(nearest);
    }
    return instance;
}

void writeInstance(const planner::Instance& instance, const std::filesystem::path& path) {
    std::ofstream out(path);
    out << R"({"n":)" << instance.n << R"(,"p":)" << instance.p << R"(,"lower":)" << instance.lower << R"(,"upper":)"
        << instance.largest() << ",\n\"distance\":[";
    for (int i = 0; i < instance.n; ++i) {
        out << (i == 0 ? "[" : ",\n[");
        for (int j = 0; j < instance.n; ++j) out << (j == 0 ? "" : ",") << instance.travel(i, j);
        out << ']';
    }
    out << "],\n\"adjacency\":[";
    for (std::size_t i = 0; i < instance.adjacency.size(); ++i)
        out << (i == 0 ? "[" : ",[") << instance.adjacency[i].first << ',' << instance.adjacency[i].second << ']';
    out << "],\n\"contiguous\":" << (instance.contiguous ? "true" : "false") << "}\n";
}

}  // namespace ansinh::bench
