#pragma once

#include "geo/core/date.hpp"
#include "geo/core/training_question.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ansinh {

/// A class of a scenario, with its figures as they were worked out. Travel in metres.
struct ScenarioClass {
    std::string host;                  ///< commune code
    std::vector<std::string> members;  ///< codes, ascending, host included
    std::vector<std::int64_t> travelM;  ///< of each member to the host; one for each of `members`
    std::int64_t participants = 0;     ///< 0: not counted
    std::int64_t total = 0;            ///< sum of weight × travel
    std::string existing;              ///< id of the class that is kept as it is; empty: a new one
    std::optional<Date> from;
    std::optional<Date> until;
    int team = 0;  ///< of trainers, from 1; 0: no dates yet
    friend bool operator==(const ScenarioClass&, const ScenarioClass&) = default;

    [[nodiscard]] std::int64_t sumM() const {
        std::int64_t sum = 0;
        for (const std::int64_t metres : travelM) sum += metres;
        return sum;
    }
    [[nodiscard]] std::int64_t longestM() const {
        std::int64_t longest = 0;
        for (const std::int64_t metres : travelM) longest = longest < metres ? metres : longest;
        return longest;
    }
};

/// A saved proposal: what was asked, what came of it, and how far that is proved.
struct Scenario {
    std::int64_t id = 0;
    std::string name;
    std::string note;
    TrainingQuestion question;
    std::string travelSource;    ///< which travel was used: "geodesic", "roads", "matrix"
    std::string travelDetail;    ///< detour, or file and checksum: "roads.gpkg, sha256 …"
    std::string status;          ///< "optimal", "feasible", "stopped", or "by_hand" when somebody moved communes
    std::int64_t objective = 0;  ///< metres × weight, or metres for the longest travel
    std::int64_t bound = 0;      ///< no answer is better than this
    std::int64_t total = 0;
    std::int64_t longestM = 0;
    std::vector<ScenarioClass> classes;
    std::string person;
    std::string madeAt;             ///< UTC
    std::int64_t batch = 0;         ///< that brought it
    std::int64_t acceptedBatch = 0;  ///< that made classes of it, if that counts; 0: not accepted
    friend bool operator==(const Scenario&, const Scenario&) = default;

    /// The class's place in `classes`; nothing when the commune is in none.
    [[nodiscard]] std::optional<std::size_t> classOf(const std::string& commune) const;
};

/// A commune whose host or company is another one.
struct ScenarioMove {
    std::string commune;
    std::string from;           ///< its host on the left; empty: it was in no class
    std::string to;             ///< on the right
    std::int64_t changeM = 0;   ///< of its own travel; 0 when it was or is in no class
    friend bool operator==(const ScenarioMove&, const ScenarioMove&) = default;
};

/// From the left scenario to the right one.
struct ScenarioDifference {
    std::vector<ScenarioMove> moves;        ///< by code; a commune counts as moved when its class's host changes …
    std::vector<std::string> sameCompany;   ///< … of these only the class's host is another, its company is the same
    std::vector<std::string> hostsGone;
    std::vector<std::string> hostsNew;
    bool comparable = true;       ///< false: other communes, other weights or other travel: sums are not of one kind
    std::int64_t totalChange = 0;  ///< right − left
    std::int64_t longestChange = 0;
    std::int64_t travelChange = 0;  ///< metres of all members, weights aside
    friend bool operator==(const ScenarioDifference&, const ScenarioDifference&) = default;
};
[[nodiscard]] ScenarioDifference differenceOf(const Scenario& left, const Scenario& right);

}  // namespace ansinh
