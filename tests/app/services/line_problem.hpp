#pragma once

#include "geo/project/training_planner.hpp"

#include <cstdlib>
#include <string>
#include <vector>

namespace ansinh::app {

/// Communes "c0", "c1", … on a line, one kilometre apart, each next to the one before it.
inline TrainingProblem lineOf(int count, int classes, int smallest, int largest) {
    TrainingProblem problem;
    problem.instance.n = count;
    problem.instance.p = classes;
    problem.instance.lower = smallest;
    problem.instance.upper = largest;
    problem.question.classes = classes;
    problem.question.smallest = smallest;
    problem.question.largest = largest;
    for (int i = 0; i < count; ++i) {
        Commune one;
        one.code = "c" + std::to_string(i);
        one.name = "Xã số " + std::to_string(i);
        problem.communes.push_back(one);
        problem.readiness.emplace_back(0.5);
        problem.instance.participants.push_back(10);
        for (int j = 0; j < count; ++j) problem.instance.distance.push_back(std::abs(i - j) * 1000);
        if (i > 0) problem.instance.adjacency.emplace_back(i - 1, i);
    }
    return problem;
}

}  // namespace ansinh::app
