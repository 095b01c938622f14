// Our solver, plain HiGHS and, where it is installed, CBC on the same instances in one run.
// planner_bench [n] [seconds]              sizes only, and connected classes
// planner_bench participants [n] [seconds [percent]]  a limit on participants that fills classes to 80, 90, 95 and
//                                           98 %, or so far
// planner_bench city PROJECT [seconds [folder]]  the open communes of a project, p = 6…12, sizes only and connected;
// the
//                                           instances are written into the folder when one is given
// planner_bench curve PROJECT [least [most [seconds]]]  the open communes, every p that those sizes allow
// planner_bench planted [seconds]           40…300 places in groups whose optimum is known by construction
// planner_bench country [seconds]           34 provinces of the sizes that the country's have, sizes 4–8: ours alone
#include "geo/planner/side_rule_search.hpp"
#include "geo/planner/solver.hpp"

#include "tests/bench/planner/city.hpp"
#include "tests/geo/planner/planted.hpp"
#include "tests/geo/planner/random_instance.hpp"
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

namespace {

using namespace ansinh;
using planner::Instance;

/// Points in a square; two are linked when no third lies in the circle between them: a planar, connected map.
Instance province(int n, std::uint32_t seed) {
    test::Dice dice(seed);
    Instance instance = test::randomInstance(dice, n, 1);
    Instance plain;
    plain.n = n;
    plain.distance = instance.distance;
    for (int a = 0; a < n; ++a)
        for (int b = a + 1; b < n; ++b) {
            bool free = true;
            for (int c = 0; c < n && free; ++c)
                free = c == a || c == b ||
                       plain.travel(a, c) * plain.travel(a, c) + plain.travel(b, c) * plain.travel(b, c) >=
                           plain.travel(a, b) * plain.travel(a, b);
            if (free) plain.adjacency.emplace_back(a, b);
        }
    return plain;
}

void writeLp(const Instance& instance, const std::filesystem::path& path) {
    std::ofstream out(path);
    const auto x = [](int i, int j) { return "x" + std::to_string(i) + "_" + std::to_string(j); };
    out << "Minimize\n obj:";
    for (int i = 0; i < instance.n; ++i)
        for (int j = 0; j < instance.n; ++j)
            if (i != j) out << " + " << instance.weight(i) * instance.travel(i, j) << ' ' << x(i, j) << '\n';
    out << "Subject To\n";
    for (int i = 0; i < instance.n; ++i) {
        for (int j = 0; j < instance.n; ++j) out << " + " << x(i, j);
        out << " = 1\n";
    }
    for (int j = 0; j < instance.n; ++j) out << " + " << x(j, j);
    out << " = " << instance.p << '\n';
    for (int j = 0; j < instance.n; ++j) {
        for (int i = 0; i < instance.n; ++i)
            if (i != j) out << x(i, j) << " - " << x(j, j) << " <= 0\n";
        for (const int limit : {instance.lower, instance.largest()}) {
            for (int i = 0; i < instance.n; ++i)
                if (i != j) out << " + " << x(i, j);
            out << " - " << limit - 1 << ' ' << x(j, j) << (limit == instance.lower ? " >= 0\n" : " <= 0\n");
        }
        if (instance.maxParticipants) {
            for (int i = 0; i < instance.n; ++i)
                if (i != j) out << " + " << instance.participantsOf(i) << ' ' << x(i, j);
            out << " - " << *instance.maxParticipants - instance.participantsOf(j) << ' ' << x(j, j) << " <= 0\n";
        }
    }
    out << "Binary\n";
    for (int i = 0; i < instance.n; ++i)
        for (int j = 0; j < instance.n; ++j) out << x(i, j) << '\n';
    out << "End\n";
}

std::string byCbc(const Instance& instance, double limit) {
    const auto folder = std::filesystem::temp_directory_path();
    const std::string lp = (folder / "planner_bench.lp").string();
    const std::string solution = (folder / "planner_bench.txt").string();
    writeLp(instance, lp);
    std::filesystem::remove(solution);
    const auto start = std::chrono::steady_clock::now();
    const std::string command = "cbc " + lp + " -ratio 0 -allow 0.999 -sec " + std::to_string(limit) +
                                " -solve -solution " + solution + " > " + (folder / "planner_bench.log").string() +
                                " 2>&1";
    const bool ran = std::system(command.c_str()) == 0;
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    std::string line;
    std::ifstream found(solution);
    if (!ran || !std::getline(found, line)) return "not there";
    char text[96];
    std::snprintf(text, sizeof text, "%8.2f s %s", seconds, line.substr(0, 60).c_str());
    return text;
}

void show(const char* name, const planner::Answer& answer) {
    std::printf("  %-12s %8.2f s %-10s %10lld ≥ %lld\n", name, answer.seconds, planner::keyOf(answer.status),
                static_cast<long long>(answer.objective), static_cast<long long>(answer.bound));
}

planner::SearchLimits within(double seconds) {
    return {.seconds = seconds, .nodes = 0, .firstAnswer = false};
}

int participants(int n, double limit, int only) {
    for (const int percent : {80, 90, 95, 98}) {
        if (only > 0 && percent != only) continue;
        Instance instance = province(n, 2026);
        test::Dice dice(7);
        std::int64_t sum = 0;
        for (int i = 0; i < n; ++i) {
            instance.participants.push_back(15 + dice.roll(45));
            sum += instance.participants.back();
        }
        instance.p = n / 7;
        instance.lower = n / instance.p - 3;
        instance.upper = n / instance.p + 3;
        instance.maxParticipants = sum * 100 / (static_cast<std::int64_t>(instance.p) * percent);
        std::printf("n %d, p %d, sizes %d…%d, participants ≤ %lld, %d %% full\n", n, instance.p, instance.lower,
                    instance.upper, static_cast<long long>(*instance.maxParticipants), percent);
        show("ours", planner::solve(instance, within(limit), Monitor::silent()));
        if (!only) show("HiGHS alone", planner::searchByModelAlone(instance, within(limit), Monitor::silent()));
        if (!only) std::printf("  %-12s %s\n", "CBC", byCbc(instance, limit).c_str());
        std::fflush(stdout);
    }
    return 0;
}

/// As many provinces as the country has, between 54 and 166 communes each.
int country(double limit) {
    double seconds = 0;
    double worst = 0;
    int proved = 0;
    int communes = 0;
    for (int i = 0; i < 34; ++i) {
        Instance instance = province(54 + (i * 59) % 113, 100 + static_cast<std::uint32_t>(i));
        communes += instance.n;
        instance.p = instance.n / 6;
        instance.lower = 4;
        instance.upper = 8;
        const planner::Answer answer = planner::solve(instance, within(limit), Monitor::silent());
        seconds += answer.seconds;
        worst = std::max(worst, answer.seconds);
        proved += answer.status == planner::Status::Optimal ? 1 : 0;
        std::printf("n %d, p %d\n", instance.n, instance.p);
        show("ours", answer);
        std::fflush(stdout);
    }
    std::printf("34 provinces, %d communes: %d proved, %.1f s together, worst %.1f s\n", communes, proved, seconds,
                worst);
    return 0;
}

/// Each group is led by its centre.
int planted(double limit) {
    for (int groups = 6; groups * 7 <= 300; groups += 6) {
        const test::Planted problem = test::planted(groups, 7);
        std::printf("n %d, p %d, optimum %lld\n", problem.instance.n, groups, static_cast<long long>(problem.optimum));
        show("ours", planner::solve(problem.instance, within(limit), Monitor::silent()));
        std::fflush(stdout);
    }
    return 0;
}

/// Classes of two communes less to two more than the mean.
void sizesAroundTheMean(Instance instance, int p, double limit, const std::filesystem::path& folder) {
    instance.p = p;
    instance.lower = std::max(1, instance.n / p - 2);
    instance.upper = instance.n / p + 2;
    for (const bool contiguous : {false, true}) {
        instance.contiguous = contiguous;
        std::printf("n %d, p %d, sizes %d…%d%s\n", instance.n, p, instance.lower, instance.upper,
                    contiguous ? ", connected" : "");
        show("ours", planner::solve(instance, within(limit), Monitor::silent()));
        show("HiGHS alone", planner::searchByModelAlone(instance, within(limit), Monitor::silent()));
        if (!contiguous) std::printf("  %-12s %s\n", "CBC", byCbc(instance, limit).c_str());
        std::fflush(stdout);
        if (folder.empty()) continue;
        const std::string name = "city-p" + std::to_string(p) + (contiguous ? "-connected" : "") + ".instance.json";
        bench::writeInstance(instance, folder / name);
    }
}

/// What the page asks when it draws the curve: the same sizes for every number of classes.
int curve(Instance instance, int least, int most, double limit) {
    instance.lower = least;
    instance.upper = most;
    for (const bool contiguous : {false, true})
        for (int p = (instance.n + most - 1) / most; p <= instance.n / least; ++p) {
            instance.p = p;
            instance.contiguous = contiguous;
            std::printf("n %d, p %d, sizes %d…%d%s\n", instance.n, p, least, most, contiguous ? ", connected" : "");
            show("ours", planner::solve(instance, within(limit), Monitor::silent()));
            std::fflush(stdout);
        }
    return 0;
}

}  // namespace

int main(int argc, char** argv) {
    const std::string what = argc > 1 ? argv[1] : "";
    const auto number = [&](int at, double otherwise) { return argc > at ? std::atof(argv[at]) : otherwise; };
    if (what == "participants") return participants(static_cast<int>(number(2, 56)), number(3, 60), static_cast<int>(number(4, 0)));
    if (what == "country") return country(number(2, 60));
    if (what == "planted") return planted(number(2, 60));
    if (what == "city" && argc > 2) {
        const Instance open = bench::openCommunesOf(argv[2]);
        for (int p = 6; p <= 12; ++p) sizesAroundTheMean(open, p, number(3, 60), argc > 4 ? argv[4] : "");
        return 0;
    }
    if (what == "curve" && argc > 2) {
        const int least = static_cast<int>(number(3, 5));
        return curve(bench::openCommunesOf(argv[2]), least, static_cast<int>(number(4, 9)), number(5, 60));
    }
    const int n = static_cast<int>(number(1, 56));
    const Instance random = province(n, 2026);
    for (int p = n / 9; p <= n / 5 + 1; ++p) sizesAroundTheMean(random, p, number(2, 60), "");
    return 0;
}
