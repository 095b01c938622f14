// 93 forms made, filled in and taken, wall time of each step. survey_bench FOLDER
#include "geo/project/surveys.hpp"
#include "tests/geo/project/survey_mischief.hpp"

#include <chrono>
#include <cstdio>
#include <filesystem>
#include <vector>

namespace {

using namespace ansinh;

template <typename Work>
double secondsOf(const Work& work) {
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 2) return 2;
    const std::filesystem::path folder = argv[1];
    std::filesystem::create_directories(folder / "back");
    NewProjectOptions fresh;
    fresh.sample = false;
    std::filesystem::remove(folder / "bench.ansinh");
    Project project = Project::create((folder / "bench.ansinh").string(), fresh, Monitor::silent());
    SurveyMakeOptions options;
    options.asOf = Date::require("2026-06-30", "bench");
    options.folder = (folder / "out").string();
    SurveyMadeAll made;
    std::printf("make  %6.2f s\n", secondsOf([&] { made = Surveys(project).make(options, Monitor::silent()); }));
    std::mt19937 random(1);
    for (const SurveyMade& one : made.forms) {
        const test::FilledForm form(one.path, Surveys(project).form(one.commune, options.asOf).items, random);
        test::saveXlsx((folder / "back" / (one.commune + ".xlsx")).string(), form.book);
    }
    const std::vector<std::string> back{(folder / "back").string()};
    SurveyReview review;
    std::printf("look  %6.2f s\n", secondsOf([&] { review = Surveys(project).review(back, {}, Monitor::silent()); }));
    SurveyTaken taken;
    std::printf("take  %6.2f s\n", secondsOf([&] { taken = Surveys(project).take(back, {}, Monitor::silent()); }));
    std::printf("%zu files, %zu answers, batch %lld\n", taken.review.forms.size(), taken.review.lines.size(),
                static_cast<long long>(taken.batch));
    return taken.batch > 0 ? 0 : 1;
}
