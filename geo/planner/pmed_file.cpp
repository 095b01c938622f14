#include "geo/planner/pmed_file.hpp"

#include "geo/core/error.hpp"

#include <algorithm>
#include <cmath>
#include <istream>
#include <utility>

namespace ansinh::planner {

namespace {

constexpr int largestCount = 2000;
constexpr std::int64_t unreachable = 20'000'000;

class Numbers {
public:
    Numbers(std::istream& in, const std::string& name) : in_(in), name_(name) {}

    double real(const char* what, double least, double most) {
        double value = 0;
        if (!(in_ >> value) || !(value >= least && value <= most))
            throw Error(ErrorCode::DataInvalid, {name_, what, std::to_string(value)});
        return value;
    }
    int whole(const char* what, int least, int most) {
        const double value = real(what, least, most);
        if (value != std::floor(value)) throw Error(ErrorCode::DataInvalid, {name_, what, std::to_string(value)});
        return static_cast<int>(value);
    }

private:
    std::istream& in_;
    const std::string& name_;
};

bool allAlike(const std::vector<std::int64_t>& values) {
    return std::ranges::all_of(values, [&](std::int64_t value) { return value == values.front(); });
}

}  // namespace

Instance readPmed(std::istream& in, const std::string& name) {
    Numbers numbers(in, name);
    Instance instance;
    instance.n = numbers.whole("n", 1, largestCount);
    const int edges = numbers.whole("edges", 0, largestCount * largestCount);
    instance.p = numbers.whole("p", 1, instance.n);
    const auto count = static_cast<std::size_t>(instance.n);
    instance.distance.assign(count * count, unreachable);
    for (int place = 0; place < instance.n; ++place) instance.distance[instance.at(place, place)] = 0;
    for (int e = 0; e < edges; ++e) {
        const int a = numbers.whole("edge", 1, instance.n) - 1;
        const int b = numbers.whole("edge", 1, instance.n) - 1;
        const int length = numbers.whole("length", 0, 1'000'000);
        if (a != b) instance.distance[instance.at(a, b)] = instance.distance[instance.at(b, a)] = length;
    }
    for (int over = 0; over < instance.n; ++over)
        for (int from = 0; from < instance.n; ++from) {
            const std::int64_t first = instance.travel(from, over);
            if (first >= unreachable) continue;
            for (int to = 0; to < instance.n; ++to) {
                std::int64_t& metres = instance.distance[instance.at(from, to)];
                metres = std::min(metres, first + instance.travel(over, to));
            }
        }
    return instance;
}

std::vector<KnownProblem> readPmedcap(std::istream& in, const std::string& name) {
    Numbers numbers(in, name);
    std::vector<KnownProblem> problems(static_cast<std::size_t>(numbers.whole("problems", 1, 1000)));
    for (KnownProblem& problem : problems) {
        problem.number = numbers.whole("number", 0, 1'000'000);
        problem.optimum = numbers.whole("optimum", 0, 1'000'000'000);
        Instance& instance = problem.instance;
        instance.n = numbers.whole("n", 1, largestCount);
        instance.p = numbers.whole("p", 1, instance.n);
        instance.maxParticipants = numbers.whole("capacity", 1, 1'000'000'000);
        std::vector<std::pair<double, double>> places;
        for (int i = 0; i < instance.n; ++i) {
            (void)numbers.whole("place", 0, largestCount);
            const double x = numbers.real("x", -1e6, 1e6);
            places.emplace_back(x, numbers.real("y", -1e6, 1e6));
            instance.participants.push_back(numbers.whole("demand", 0, 1'000'000));
        }
        for (const auto& [x, y] : places)
            for (const auto& [u, v] : places)
                instance.distance.push_back(
                    static_cast<std::int64_t>(std::sqrt((x - u) * (x - u) + (y - v) * (y - v))));
    }
    return problems;
}

Instance readSjc(std::istream& in, const std::string& name) {
    Numbers numbers(in, name);
    Instance instance;
    instance.n = numbers.whole("n", 1, largestCount);
    instance.p = numbers.whole("p", 1, instance.n);
    std::vector<std::pair<double, double>> places;
    std::vector<std::int64_t> third;
    std::vector<std::int64_t> fourth;
    for (int i = 0; i < instance.n; ++i) {
        const double x = numbers.real("x", -1e6, 1e6);
        places.emplace_back(x, numbers.real("y", -1e6, 1e6));
        third.push_back(numbers.whole("capacity", 0, 1'000'000'000));
        fourth.push_back(numbers.whole("demand", 0, 1'000'000'000));
    }
    // Copies of the set differ in the order of the two; the capacity is the one that is the same for all.
    if (!allAlike(third)) third.swap(fourth);
    if (!allAlike(third)) throw Error(ErrorCode::DataInvalid, {name, "capacity", std::to_string(third.back())});
    instance.maxParticipants = third.front();
    instance.participants = std::move(fourth);
    for (const auto& [x, y] : places)
        for (const auto& [u, v] : places)
            instance.distance.push_back(std::llround(static_cast<double>(sjcScale) * std::hypot(x - u, y - v)));
    return instance;
}

}  // namespace ansinh::planner
