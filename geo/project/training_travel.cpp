#include "geo/core/error.hpp"
#include "geo/import/checksum.hpp"
#include "geo/import/road_import.hpp"
#include "geo/planner/road_network.hpp"
#include "geo/project/training_problem.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <optional>

namespace ansinh {

namespace {

namespace fs = std::filesystem;

constexpr double farSeatM = 2'000;

/// What a table of times came from, in a line.
std::string originOf(const std::string& path, const std::string& checksum) {
    return fs::path(path).filename().string() + ", SHA-256 " + checksum.substr(0, 16);
}

ChosenTravel fromMatrix(const std::string& path, Monitor& monitor) {
    std::error_code none;
    if (!fs::exists(path, none)) throw Error(ErrorCode::FileNotFound, {path});
    std::ifstream file(path, std::ios::binary);
    if (!file || fs::is_directory(path, none)) throw Error(ErrorCode::FileNotReadable, {path, "cannot be opened"});
    ChosenTravel travel;
    travel.source.table = planner::readTravelTable(file, path);
    travel.detail = originOf(path, import::checksumOf(std::vector{path}, monitor));
    return travel;
}

std::string shortest(double number) {
    char text[32];
    const auto [end, fault] = std::to_chars(text, text + sizeof text, number);
    return {text, end};
}

void addSeatIssues(const planner::RoadTravel& travel, const std::vector<Commune>& communes, double detour,
                   std::vector<ImportIssue>& issues) {
    for (std::size_t i = 0; i < communes.size(); ++i) {
        const planner::RoadSnap& snap = travel.snaps[i];
        if (!communes[i].reports) continue;
        ImportIssue issue;
        issue.field = "geometry";
        issue.found = communes[i].fullName();
        issue.x = communes[i].labelPoint.x;
        issue.y = communes[i].labelPoint.y;
        issue.hasPlace = true;
        const bool cutOff = std::ranges::find(travel.cutOff, communes[i].code) != travel.cutOff.end();
        if (!snap.joined)
            issue.code = "seat_without_road";
        else if (cutOff)
            issue.code = "seat_cut_off";
        else if (snap.offM > farSeatM)
            issue.code = "seat_off_road";
        else
            continue;
        if (snap.joined && !cutOff) issue.args = {std::to_string(std::llround(snap.offM)), shortest(detour)};
        issues.push_back(std::move(issue));
    }
}

}  // namespace

RoadReading readRoadTravel(const Project& project, const import::Reference& reference,
                           const std::vector<std::string>& paths, const import::Options& options, double detour,
                           Monitor& monitor) {
    import::RoadOutcome read = import::readRoads(paths, reference, options, monitor);
    RoadReading reading;
    if (!read.lines.empty()) {
        planner::RoadOptions wish;
        wish.detour = detour;
        const planner::RoadTravel travel = planner::travelAlongRoads(read.lines, project.communes(), wish, monitor);
        addSeatIssues(travel, project.communes(), detour, read.issues);
        read.mapping = "{\"detour\":" + shortest(detour) + "}";
        reading.table = travel.table;
    }
    reading.outcome = std::move(read);
    return reading;
}

namespace {

/// That the stored table of roads was made with.
std::optional<double> detourOf(const Batch& batch) {
    const nlohmann::json mapping = nlohmann::json::parse(batch.mapping, nullptr, false);
    if (!mapping.is_object() || !mapping.contains("detour") || !mapping["detour"].is_number()) return std::nullopt;
    return mapping["detour"].get<double>();
}

}  // namespace

ChosenTravel chosenTravel(const Project& project, const TravelChoice& choice, Monitor& monitor) {
    ChosenTravel travel;
    switch (choice.kind) {
        case TravelChoice::Kind::Matrix:
            return fromMatrix(choice.file, monitor);
        case TravelChoice::Kind::Roads:
            travel.source.alongRoads = true;
            if (!choice.file.empty()) {
                const import::Reference reference{project.communes(), project.boundaries(), {}};
                RoadReading reading = readRoadTravel(project, reference, {choice.file}, {}, choice.detour, monitor);
                if (reading.outcome.crs.kind == import::CrsVerdict::Kind::Question)
                    throw Error(ErrorCode::CrsQuestion, {choice.file, reading.outcome.crs.declared,
                                                         reading.outcome.crs.proposed, reading.outcome.crs.reason});
                travel.source.table = std::move(reading.table);
                travel.detail = originOf(choice.file, reading.outcome.checksum) + ", × " + shortest(choice.detour);
                return travel;
            }
            travel.source.table = TrainingPlanner(project).storedTravel();
            if (!travel.source.table) throw Error(ErrorCode::BadArgument, {"travel", "roads", "no_roads"});
            for (const Batch& batch : project.batches())  // newest first
                if (batch.kind == "travel" && batch.undoneAt.empty()) {
                    travel.detail = originOf(batch.file, batch.checksum);
                    if (const std::optional<double> detour = detourOf(batch)) travel.detail += ", × " + shortest(*detour);
                    break;
                }
            return travel;
        case TravelChoice::Kind::Geodesic:
            break;
    }
    travel.source.detour = choice.detour;
    travel.detail = "× " + shortest(choice.detour);
    return travel;
}

}  // namespace ansinh
