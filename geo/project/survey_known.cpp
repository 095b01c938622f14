#include "geo/project/survey_known.hpp"

#include <iterator>
#include <utility>

namespace ansinh {

SurveyKnown::SurveyKnown(std::span<const Observation> observations, std::span<const DeviceCount> devices,
                         std::span<const OpinionAnswer> opinions, std::span<const Batch> batches) {
    for (const Observation& figure : observations)
        add(figure.unit, "m:" + figure.measure, {{figure.state, figure.count, {}}, figure.asOf, figure.batch});
    for (const DeviceCount& device : devices) {
        const ValueState state = device.count == 0 ? ValueState::Zero : ValueState::Verified;
        add(device.unit, "d:" + device.kind + "/" + device.condition,
            {{state, device.count, {}}, device.asOf, device.batch});
    }
    for (const OpinionAnswer& answer : opinions)
        add(answer.commune, "q:" + answer.questionnaire + "/" + answer.question,
            {{ValueState::NotReported, 0, answer.value}, answer.asOf, answer.batch});
    for (const Batch& batch : batches)
        if (batch.kind == "survey" || batch.kind == "sample") soft_.insert(batch.id);
}

void SurveyKnown::add(const std::string& unit, std::string item, KnownAnswer answer) {
    answers_[{unit, std::move(item)}].insert_or_assign(answer.asOf, std::move(answer));
}

const KnownAnswer* SurveyKnown::on(const std::string& unit, const std::string& item, Date day) const {
    const auto line = answers_.find({unit, item});
    if (line == answers_.end()) return nullptr;
    const auto found = line->second.find(day);
    return found == line->second.end() ? nullptr : &found->second;
}

const KnownAnswer* SurveyKnown::latest(const std::string& unit, const std::string& item, Date day) const {
    const auto line = answers_.find({unit, item});
    if (line == answers_.end()) return nullptr;
    const auto after = line->second.upper_bound(day);
    return after == line->second.begin() ? nullptr : &std::prev(after)->second;
}

}  // namespace ansinh
