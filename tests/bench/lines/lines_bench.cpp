// Levels of rivers and roads: read from a project, and built of its lines as the import does. lines_bench PROJECT
#include "geo/project/project.hpp"
#include "geo/store/base_line_table.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <exception>

namespace {

using namespace ansinh;

template <typename Work>
double medianMs(const Work& work) {
    std::array<double, 5> runs{};
    for (double& run : runs) {
        const auto start = std::chrono::steady_clock::now();
        work();
        run = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
    }
    std::ranges::sort(runs);
    return runs[runs.size() / 2];
}

void describe(const char* kind, const std::vector<LineLevel>& levels) {
    for (const LineLevel& level : levels) {
        std::size_t vertices = 0;
        for (const LineLevel::Path& path : level.paths) vertices += path.xy.size() / 2;
        std::printf("%-6s %4.0f m: %7zu lines, %8zu vertices\n", kind, level.toleranceM, level.paths.size(), vertices);
    }
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 2) return 2;
    try {
        const Project project = Project::open(argv[1], store::ProjectFile::Mode::ReadOnly);
        const BaseLineLevels levels = project.baseLineLevels();
        describe("rivers", levels.rivers);
        describe("roads", levels.roads);
        std::printf("read   %7.1f ms\n", medianMs([&] { static_cast<void>(project.baseLineLevels()); }));
        const auto file = store::ProjectFile::open(argv[1], store::ProjectFile::Mode::ReadOnly);
        std::printf("built  %7.1f ms\n", medianMs([&] {
                        for (const BaseLineKind kind : {BaseLineKind::River, BaseLineKind::Road})
                            static_cast<void>(buildLineLevels(store::baseLinesInForce(file.connection(), kind), Monitor::silent()));
                    }));
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
    return 0;
}
