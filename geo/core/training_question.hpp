#pragma once

#include "geo/core/date.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace ansinh {

using CodePair = std::pair<std::string, std::string>;  ///< two communes, by code

/// What makes a commune's travel count more.
enum class Weighting {
    Equal,
    Participants,  ///< who comes from there
    Gap,           ///< people short of what is due there on the day, and one
    Population,    ///< thousands of inhabitants
};
enum class TrainingGoal {
    Total,             ///< the smallest sum of weight × travel
    LongestThenTotal,  ///< the shortest longest travel; among those answers the smallest total
    TotalThenLongest,
};

[[nodiscard]] const char* keyOf(Weighting weighting);  ///< "equal", "participants", "gap", "population"
[[nodiscard]] const char* keyOf(TrainingGoal goal);    ///< "total", "longest", "total_then_longest"
[[nodiscard]] std::optional<Weighting> weightingFromKey(const std::string& key);
[[nodiscard]] std::optional<TrainingGoal> trainingGoalFromKey(const std::string& key);

/// What the travel between communes is taken from.
struct TravelChoice {
    enum class Kind {
        Geodesic,  ///< straight lines between label points × detour
        Roads,     ///< shortest paths: on the lines in `file`, or on the roads imported into the project
        Matrix,    ///< the CSV table in `file`
    };
    Kind kind = Kind::Geodesic;
    double detour = 1.3;  ///< 1…10; with roads: for the way from a seat to its road
    std::string file;     ///< path
    friend bool operator==(const TravelChoice&, const TravelChoice&) = default;
};
[[nodiscard]] const char* keyOf(TravelChoice::Kind kind);  ///< "geodesic", "roads", "matrix"
[[nodiscard]] std::optional<TravelChoice::Kind> travelKindFromKey(const std::string& key);

/// Communes that stay one class.
struct HeldClass {
    std::vector<std::string> members;
    std::optional<std::string> host;  ///< nothing: the best of the members
    friend bool operator==(const HeldClass&, const HeldClass&) = default;
};

/// Which communes, how many classes, under which rules. Communes go by their codes. Kept with a scenario, so that it
/// can be asked again.
struct TrainingQuestion {
    std::optional<int> classes;  ///< new ones, held ones included; nothing: the fewest that the rules allow
    int smallest = 1;            ///< communes of a class, host included
    int largest = 0;             ///< 0: no limit
    std::optional<std::int64_t> maxTravelM;  ///< member to host
    std::optional<std::int64_t> minParticipants;
    std::optional<std::int64_t> maxParticipants;
    Weighting weighting = Weighting::Equal;
    TrainingGoal goal = TrainingGoal::Total;
    bool contiguous = false;
    bool balance = false;
    TravelChoice travel;
    std::optional<Date> asOf;  ///< for participants, gaps and readiness; nothing: the latest reporting date

    // Who takes part: communes that report and are in no class of this round, then `include` and without `exclude`.
    int round = 1;
    std::vector<std::string> include;
    std::vector<std::string> exclude;
    bool lockExisting = false;  ///< the round's classes are part of the problem and stay as they are

    // Who may host
    std::optional<double> minReadiness;  ///< 0…1; a commune whose readiness is not known may not
    std::string hallCategory;            ///< only communes with a point of it, such as "cultural_house"; empty: all
    std::vector<std::string> onlyHosts;  ///< nobody else; empty: everybody
    std::vector<std::string> hosts;      ///< must
    std::vector<std::string> noHosts;    ///< must not

    std::vector<CodePair> apart;     ///< never in one class
    std::vector<CodePair> together;  ///< always in one class
    std::vector<CodePair> placed;    ///< member, host: there and nowhere else
    std::vector<CodePair> links;     ///< neighbours though they do not touch, as by a ferry
    std::vector<HeldClass> held;     ///< classes made by hand

    friend bool operator==(const TrainingQuestion&, const TrainingQuestion&) = default;
};

}  // namespace ansinh
