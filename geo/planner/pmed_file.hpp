#pragma once

#include "geo/planner/instance.hpp"

#include <iosfwd>
#include <string>
#include <vector>

namespace ansinh::planner {

/// OR-Library "pmed": n, edges, p, then the edges with their lengths. Travel is the length of the shortest path; where
/// an edge is given twice the last one counts, as its authors say. Throws Error{DataInvalid} with `name`.
[[nodiscard]] Instance readPmed(std::istream& in, const std::string& name);

/// OR-Library "pmedcap": how many problems, and for each its number and known optimum, n, p, capacity, and the places
/// with x, y, demand. Travel is the distance rounded down, participants are the demands, and a class holds at most the
/// capacity; its size is not limited.
struct KnownProblem {
    int number = 0;
    std::int64_t optimum = 0;
    Instance instance;
};
[[nodiscard]] std::vector<KnownProblem> readPmedcap(std::istream& in, const std::string& name);

/// Lorena's "SJC": n, p, then for each place x, y, capacity and demand, or demand and capacity: the capacity is one for all. Travel is the distance in
/// thousandths of the file's unit, rounded, since known optima are given with two decimals.
inline constexpr std::int64_t sjcScale = 1000;
[[nodiscard]] Instance readSjc(std::istream& in, const std::string& name);

}  // namespace ansinh::planner
