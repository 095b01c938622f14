#include "geo/project/training_question_json.hpp"

#include "geo/core/error.hpp"

#include <nlohmann/json.hpp>

namespace ansinh {

namespace {

using Json = nlohmann::ordered_json;

template <typename Value>
Json orNull(const std::optional<Value>& value) {
    return value ? Json(*value) : Json();
}

template <typename Value>
void take(const Json& json, const char* key, Value& into) {
    if (const auto at = json.find(key); at != json.end()) into = at->get<Value>();
}

template <typename Value>
void take(const Json& json, const char* key, std::optional<Value>& into) {
    if (const auto at = json.find(key); at != json.end() && !at->is_null()) into = at->get<Value>();
}

/// A key of an enumeration; throws what JSON's own readers throw, so that both are caught in one place.
template <typename Value>
void takeKey(const Json& json, const char* key, Value& into, std::optional<Value> (*read)(const std::string&)) {
    const auto at = json.find(key);
    if (at == json.end()) return;
    const std::optional<Value> value = read(at->get<std::string>());
    if (!value) throw std::invalid_argument(key);
    into = *value;
}

TrainingQuestion questionOf(const Json& json) {
    TrainingQuestion question;
    take(json, "classes", question.classes);
    take(json, "smallest", question.smallest);
    take(json, "largest", question.largest);
    take(json, "max_travel_m", question.maxTravelM);
    take(json, "min_participants", question.minParticipants);
    take(json, "max_participants", question.maxParticipants);
    takeKey(json, "weighting", question.weighting, weightingFromKey);
    takeKey(json, "goal", question.goal, trainingGoalFromKey);
    take(json, "contiguous", question.contiguous);
    take(json, "balance", question.balance);
    if (const auto travel = json.find("travel"); travel != json.end()) {
        takeKey(*travel, "kind", question.travel.kind, travelKindFromKey);
        take(*travel, "detour", question.travel.detour);
        take(*travel, "file", question.travel.file);
    }
    std::optional<std::string> asOf;
    take(json, "as_of", asOf);
    if (asOf) question.asOf = Date::require(*asOf, "as_of");
    take(json, "round", question.round);
    take(json, "include", question.include);
    take(json, "exclude", question.exclude);
    take(json, "lock_existing", question.lockExisting);
    take(json, "min_readiness", question.minReadiness);
    take(json, "hall_category", question.hallCategory);
    take(json, "only_hosts", question.onlyHosts);
    take(json, "hosts", question.hosts);
    take(json, "no_hosts", question.noHosts);
    take(json, "apart", question.apart);
    take(json, "together", question.together);
    take(json, "placed", question.placed);
    take(json, "links", question.links);
    if (const auto held = json.find("held"); held != json.end())
        for (const Json& one : *held) {
            HeldClass& kept = question.held.emplace_back();
            take(one, "members", kept.members);
            take(one, "host", kept.host);
        }
    return question;
}

}  // namespace

std::string jsonOf(const TrainingQuestion& question) {
    Json json{{"classes", orNull(question.classes)},
              {"smallest", question.smallest},
              {"largest", question.largest},
              {"max_travel_m", orNull(question.maxTravelM)},
              {"min_participants", orNull(question.minParticipants)},
              {"max_participants", orNull(question.maxParticipants)},
              {"weighting", keyOf(question.weighting)},
              {"goal", keyOf(question.goal)},
              {"contiguous", question.contiguous},
              {"balance", question.balance},
              {"travel",
               {{"kind", keyOf(question.travel.kind)},
                {"detour", question.travel.detour},
                {"file", question.travel.file}}},
              {"as_of", question.asOf ? Json(question.asOf->iso()) : Json()},
              {"round", question.round},
              {"include", question.include},
              {"exclude", question.exclude},
              {"lock_existing", question.lockExisting},
              {"min_readiness", orNull(question.minReadiness)},
              {"hall_category", question.hallCategory},
              {"only_hosts", question.onlyHosts},
              {"hosts", question.hosts},
              {"no_hosts", question.noHosts},
              {"apart", question.apart},
              {"together", question.together},
              {"placed", question.placed},
              {"links", question.links},
              {"held", Json::array()}};
    for (const HeldClass& held : question.held)
        json["held"].push_back({{"members", held.members}, {"host", orNull(held.host)}});
    return json.dump();
}

TrainingQuestion questionFromJson(const std::string& text, const std::string& path) {
    try {
        return questionOf(Json::parse(text));
    } catch (const std::exception& fault) {
        throw Error(ErrorCode::ProjectDamaged, {path, std::string("scenario: ") + fault.what()});
    }
}

}  // namespace ansinh
