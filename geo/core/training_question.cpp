#include "geo/core/training_question.hpp"

#include <array>
#include <string_view>

namespace ansinh {

namespace {

template <typename Value>
struct Key {
    Value value;
    const char* key;
};

constexpr std::array kWeightings{Key<Weighting>{Weighting::Equal, "equal"},
                                 Key<Weighting>{Weighting::Participants, "participants"},
                                 Key<Weighting>{Weighting::Gap, "gap"},
                                 Key<Weighting>{Weighting::Population, "population"}};
constexpr std::array kGoals{Key<TrainingGoal>{TrainingGoal::Total, "total"},
                            Key<TrainingGoal>{TrainingGoal::LongestThenTotal, "longest"},
                            Key<TrainingGoal>{TrainingGoal::TotalThenLongest, "total_then_longest"}};
constexpr std::array kTravels{Key<TravelChoice::Kind>{TravelChoice::Kind::Geodesic, "geodesic"},
                              Key<TravelChoice::Kind>{TravelChoice::Kind::Roads, "roads"},
                              Key<TravelChoice::Kind>{TravelChoice::Kind::Matrix, "matrix"}};

template <typename Value, std::size_t N>
const char* keyIn(const std::array<Key<Value>, N>& keys, Value value) {
    for (const Key<Value>& one : keys)
        if (one.value == value) return one.key;
    return "";
}

template <typename Value, std::size_t N>
std::optional<Value> valueIn(const std::array<Key<Value>, N>& keys, const std::string& key) {
    for (const Key<Value>& one : keys)
        if (one.key == key) return one.value;
    return std::nullopt;
}

}  // namespace

const char* keyOf(Weighting weighting) {
    return keyIn(kWeightings, weighting);
}
const char* keyOf(TrainingGoal goal) {
    return keyIn(kGoals, goal);
}
const char* keyOf(TravelChoice::Kind kind) {
    return keyIn(kTravels, kind);
}
std::optional<Weighting> weightingFromKey(const std::string& key) {
    return valueIn(kWeightings, key);
}
std::optional<TrainingGoal> trainingGoalFromKey(const std::string& key) {
    return valueIn(kGoals, key);
}
std::optional<TravelChoice::Kind> travelKindFromKey(const std::string& key) {
    return valueIn(kTravels, key);
}

}  // namespace ansinh
