#pragma once

// Private to geo/project: a question in codes becomes an instance in numbers.

#include "geo/planner/city_problem.hpp"
#include "geo/project/project.hpp"
#include "geo/project/training_planner.hpp"

namespace ansinh {

/// The travel that the question names, read from where it lies.
struct ChosenTravel {
    planner::TravelSource source;
    std::string detail;
};
[[nodiscard]] ChosenTravel chosenTravel(const Project& project, const TravelChoice& choice, Monitor& monitor);

/// Travel between all communes on the lines of these files; the outcome tells what was read and which seats are off.
struct RoadReading {
    import::Outcome outcome;
    TravelTable table;
};
[[nodiscard]] RoadReading readRoadTravel(const Project& project, const import::Reference& reference,
                                         const std::vector<std::string>& paths, const import::Options& options,
                                         double detour, Monitor& monitor);

class TrainingProblemMaker {
public:
    TrainingProblemMaker(const Project& project, const TrainingQuestion& question) : project_(project) {
        problem_.question = question;
    }
    [[nodiscard]] TrainingProblem run(Monitor& monitor);

private:
    void chooseCommunes();
    void lockClasses();
    void setSizes();
    void setHosts();
    void setPairs();
    void setParticipants();
    void setWeights();
    [[nodiscard]] int placeOf(const std::string& code, const char* what) const;

    const Project& project_;
    TrainingProblem problem_;
    std::vector<TrainingClass> ofRound_;
};

}  // namespace ansinh
