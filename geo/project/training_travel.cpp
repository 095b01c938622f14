#include "geo/core/error.hpp"
#include "geo/import/checksum.hpp"
#include "geo/project/training_problem.hpp"

#include <charconv>
#include <filesystem>
#include <fstream>

namespace ansinh {

namespace {

namespace fs = std::filesystem;

std::string fileName(const std::string& path) {
    return fs::path(path).filename().string();
}

ChosenTravel fromMatrix(const std::string& path, Monitor& monitor) {
    std::error_code none;
    if (!fs::exists(path, none)) throw Error(ErrorCode::FileNotFound, {path});
    std::ifstream file(path, std::ios::binary);
    if (!file || fs::is_directory(path, none)) throw Error(ErrorCode::FileNotReadable, {path, "cannot be opened"});
    ChosenTravel travel;
    travel.source.table = planner::readTravelTable(file, path);
    travel.detail = fileName(path) + ", SHA-256 " + import::checksumOf(std::vector{path}, monitor).substr(0, 16);
    return travel;
}

std::string shortest(double number) {
    char text[32];
    const auto [end, fault] = std::to_chars(text, text + sizeof text, number);
    return {text, end};
}

}  // namespace

ChosenTravel chosenTravel(const Project& project, const TravelChoice& choice, Monitor& monitor) {
    ChosenTravel travel;
    switch (choice.kind) {
        case TravelChoice::Kind::Matrix:
            return fromMatrix(choice.file, monitor);
        case TravelChoice::Kind::Roads:
            travel.source.table = TrainingPlanner(project).storedTravel();
            travel.source.alongRoads = true;
            if (!travel.source.table) throw Error(ErrorCode::BadArgument, {"travel", "roads", "no_roads"});
            travel.detail = "";
            return travel;
        case TravelChoice::Kind::Geodesic:
            break;
    }
    travel.source.detour = choice.detour;
    travel.detail = "× " + shortest(choice.detour);
    return travel;
}

}  // namespace ansinh
