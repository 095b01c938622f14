#include "app/cli/arguments.hpp"
#include "app/cli/plan_training.hpp"
#include "geo/core/error.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

namespace ansinh::cli {

namespace {

constexpr std::int64_t personsPerWeight = 1000;

std::vector<std::string> split(const std::string& text, char separator) {
    std::vector<std::string> parts;
    std::istringstream in(text);
    for (std::string part; std::getline(in, part, separator);)
        if (!part.empty()) parts.push_back(part);
    return parts;
}

double realFrom(const std::string& text, const char* what) {
    double value = 0;
    const char* const end = text.data() + text.size();
    const auto [at, fault] = std::from_chars(text.data(), end, value);
    if (fault != std::errc{} || at != end || !(value > 0 && value < 100'000))
        throw Error(ErrorCode::BadArgument, {what, text, "a_number"});
    return value;
}

std::vector<CodePair> pairsFrom(const Project& project, const std::string& text, const char* what) {
    std::vector<CodePair> pairs;
    for (const std::string& pair : split(text, ';')) {
        const std::vector<std::string> ends = split(pair, ',');
        if (ends.size() != 2) throw Error(ErrorCode::BadArgument, {what, pair, "A,B"});
        pairs.emplace_back(project.findCommune(ends[0]).code, project.findCommune(ends[1]).code);
    }
    return pairs;
}

class ProblemMaker {
public:
    ProblemMaker(const Project& project, const PlanTrainingOptions& options) : project_(project), options_(options) {}

    TrainingProblem run() {
        chooseCommunes();
        const planner::TravelSource source = travelFrom(options_);
        problem_.travel = source.key();
        problem_.detour = source.table ? 0 : source.detour;
        problem_.instance = planner::cityProblem(problem_.communes, source, project_.boundaries(),
                                                 pairsFrom(project_, options_.links, "--link"));
        if (options_.lockExisting) lockClasses();
        setSizes();
        setWishes();
        setWeights();
        return std::move(problem_);
    }

private:
    void chooseCommunes() {
        const std::vector<std::string> open = project_.communesInNoClass();
        for (const Commune& commune : project_.communes()) {
            const bool isOpen = std::ranges::find(open, commune.code) != open.end();
            if (isOpen || (options_.lockExisting && commune.reports)) problem_.communes.push_back(commune);
        }
        if (problem_.communes.empty()) throw Error(ErrorCode::BadArgument, {"--classes", options_.classes, "0"});
    }

    /// Throws when the commune is none of the problem's.
    [[nodiscard]] int placeOf(const std::string& code, const char* what) const {
        const auto at = std::ranges::find(problem_.communes, code, &Commune::code);
        if (at == problem_.communes.end()) throw Error(ErrorCode::BadArgument, {what, code, "a_open_commune"});
        return static_cast<int>(at - problem_.communes.begin());
    }

    void lockClasses() {
        for (const TrainingClass& given : project_.trainingClasses()) {
            planner::LockedClass locked;
            for (const std::string& member : given.members)
                locked.members.push_back(placeOf(member, "--lock-existing"));
            if (given.host) locked.host = placeOf(*given.host, "--lock-existing");
            if (!locked.members.empty()) problem_.instance.locked.push_back(std::move(locked));
        }
    }

    void setSizes() {
        planner::Instance& instance = problem_.instance;
        const auto count = [&](const std::string& text, const char* what) {
            return static_cast<int>(std::min<std::uint64_t>(numberFrom(text, what), 100'000));
        };
        if (options_.classes.empty()) throw Error(ErrorCode::BadArgument, {"--classes", "", "a_number"});
        instance.p = count(options_.classes, "--classes") + static_cast<int>(instance.locked.size());
        instance.lower = options_.min.empty() ? 1 : count(options_.min, "--min");
        instance.upper = options_.max.empty() ? 0 : count(options_.max, "--max");
        if (!options_.maxKm.empty()) instance.maxDistance = std::llround(1000 * realFrom(options_.maxKm, "--max-km"));
    }

    void setWishes() {
        planner::Instance& instance = problem_.instance;
        instance.contiguous = options_.contiguous;
        const std::string objective =
            oneOf(options_.objective, "--objective", {"total", "longest", "total-then-longest"});
        instance.objective = objective == "longest"              ? planner::Objective::Longest
                             : objective == "total-then-longest" ? planner::Objective::TotalThenLongest
                                                                 : planner::Objective::Total;
        for (const std::string& host : split(options_.hosts, ','))
            instance.forcedHosts.push_back(placeOf(project_.findCommune(host).code, "--host"));
        for (const auto& [a, b] : pairsFrom(project_, options_.forbid, "--forbid"))
            instance.forbiddenPairs.emplace_back(placeOf(a, "--forbid"), placeOf(b, "--forbid"));
    }

    void setWeights() {
        const std::string weights = oneOf(options_.weights, "--weights", {"equal", "population"});
        if (weights == "equal") return;
        for (const Commune& commune : problem_.communes)
            problem_.instance.weights.push_back(std::max<std::int64_t>(1, commune.population / personsPerWeight));
    }

    const Project& project_;
    const PlanTrainingOptions& options_;
    TrainingProblem problem_;
};

}  // namespace

planner::TravelSource travelFrom(const PlanTrainingOptions& options) {
    planner::TravelSource source;
    if (!options.detour.empty()) source.detour = realFrom(options.detour, "--detour");
    if (options.distanceMatrix.empty()) return source;
    namespace fs = std::filesystem;
    std::error_code none;
    if (!fs::exists(options.distanceMatrix, none)) throw Error(ErrorCode::FileNotFound, {options.distanceMatrix});
    std::ifstream file(options.distanceMatrix, std::ios::binary);
    if (!file) throw Error(ErrorCode::FileNotReadable, {options.distanceMatrix, "cannot be opened"});
    source.table = planner::readTravelTable(file, options.distanceMatrix);
    return source;
}

TrainingProblem trainingProblem(const Project& project, const PlanTrainingOptions& options) {
    return ProblemMaker(project, options).run();
}

}  // namespace ansinh::cli
