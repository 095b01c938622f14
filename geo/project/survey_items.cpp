#include "geo/project/survey_items.hpp"

#include <algorithm>
#include <set>
#include <span>

namespace ansinh {

namespace {

/// A kind of device as forms ask for it, with the conditions that are told apart.
struct AskedDevice {
    const char* kind;
    Text name;
    std::vector<const char*> conditions;
    const char* unit = "device";
};

const std::vector<AskedDevice>& askedDevices() {
    static const std::vector<AskedDevice> kDevices{
        {"desktop", {"Máy tính để bàn", "Desktop computers"}, {"modern", "usable", "broken"}},
        {"laptop", {"Máy tính xách tay", "Laptops"}, {"modern", "usable", "broken"}},
        {"printer", {"Máy in", "Printers"}, {"usable", "broken"}},
        {"scanner", {"Máy quét", "Scanners"}, {"usable", "broken"}},
        {"network", {"Thiết bị mạng (bộ phát wifi, bộ chia mạng)", "Network devices"}, {"usable", "broken"}},
        {"line", {"Đường internet băng rộng cố định, đang dùng", "Fixed broadband lines, in use"}, {"usable"}},
        {"line_mbps", {"Tốc độ mọi đường internet cộng lại", "Speed of all internet lines together"}, {"usable"}, "mbps"},
        {"antivirus", {"Bản quyền phần mềm chống mã độc, đang dùng", "Antivirus licences, in use"}, {"usable"}}};
    return kDevices;
}

Text conditionName(std::string_view condition) {
    if (condition == "modern") return {"đạt chuẩn, dùng dưới 5 năm", "modern, less than 5 years old"};
    if (condition == "broken") return {"hỏng, không dùng được", "broken"};
    return {"còn dùng được", "usable"};
}

void addDevices(std::vector<SurveyItem>& items) {
    for (const AskedDevice& device : askedDevices())
        for (const char* condition : device.conditions) {
            SurveyItem item;
            item.kind = SurveyItem::Kind::Device;
            item.key = std::string("d:") + device.kind + "/" + condition;
            const Text name = conditionName(condition);
            item.name = {device.name.vi + ": " + name.vi, device.name.en + ": " + name.en};
            if (device.conditions.size() == 1) item.name = device.name;
            item.unit = device.unit;
            items.push_back(std::move(item));
        }
}

/// Measures that no target of a commune uses, though targets of the city do.
std::set<std::string> cityOnly(const Plan& plan) {
    std::set<std::string> ofCity;
    std::set<std::string> ofCommunes;
    for (const Indicator& indicator : plan.indicators) {
        const bool communes =
            std::ranges::any_of(indicator.ladder, [](const Target& t) { return t.tier == Tier::Commune; });
        auto& into = communes ? ofCommunes : ofCity;
        into.insert(indicator.numerator);
        into.insert(indicator.denominator);
    }
    for (const std::string& measure : ofCommunes) ofCity.erase(measure);
    return ofCity;
}

std::string wholeOf(const Plan& plan, const std::string& measure) {
    for (const Indicator& indicator : plan.indicators)
        if (indicator.numerator == measure && indicator.denominator != measure) return "m:" + indicator.denominator;
    return {};
}

void addFigures(const Plan& plan, std::vector<SurveyItem>& items) {
    const std::set<std::string> notAsked = cityOnly(plan);
    for (const Measure& measure : plan.measures) {
        const std::string key = "m:" + measure.id;
        const auto known = std::ranges::find(items, key, &SurveyItem::key);
        if (measure.restricted || notAsked.contains(measure.id) || known != items.end()) continue;
        SurveyItem item;
        item.key = key;
        item.name = measure.name;
        item.unit = measure.unit;
        item.whole = wholeOf(plan, measure.id);
        items.push_back(std::move(item));
    }
}

void addOpinions(const std::vector<Questionnaire>& questionnaires, std::vector<SurveyItem>& items) {
    for (const Questionnaire& questionnaire : questionnaires)
        for (const Question& question : questionnaire.questions) {
            SurveyItem item;
            item.kind = question.kind == AnswerKind::ShortText ? SurveyItem::Kind::ShortText : SurveyItem::Kind::Choice;
            item.key = "q:" + questionnaire.id + "/" + question.id;
            item.name = question.text;
            for (const Choice& choice : question.choices) item.choices.push_back({choice.id, choice.name});
            items.push_back(std::move(item));
        }
}

bool binds(const Plan& plan, const std::string& commune, std::span<const std::string> also) {
    if (std::ranges::find(also, plan.id) != also.end()) return true;
    return plan.scope == PlanScope::City || (plan.scope == PlanScope::Commune && plan.place == commune);
}

std::pair<std::string, std::string> halvesOf(const SurveyItem& item) {
    const auto slash = item.key.find('/');
    return {item.key.substr(2, slash - 2), item.key.substr(slash + 1)};
}

}  // namespace

std::vector<SurveyItem> surveyItems(const std::vector<Plan>& plans, const std::string& commune,
                                    const std::vector<std::string>& alsoPlans,
                                    const std::vector<Questionnaire>& questionnaires) {
    std::vector<SurveyItem> items;
    for (const Plan& plan : plans)
        if (binds(plan, commune, alsoPlans)) addFigures(plan, items);
    addDevices(items);
    addOpinions(questionnaires, items);
    return items;
}

std::vector<SurveyItem> allSurveyItems(const std::vector<Plan>& plans,
                                       const std::vector<Questionnaire>& questionnaires) {
    std::vector<SurveyItem> items;
    for (const Plan& plan : plans) addFigures(plan, items);
    addDevices(items);
    addOpinions(questionnaires, items);
    return items;
}

std::string measureOf(const SurveyItem& item) {
    return item.key.substr(2);
}

DeviceLine deviceOf(const SurveyItem& item) {
    auto [kind, condition] = halvesOf(item);
    return {std::move(kind), std::move(condition)};
}

OpinionLine opinionOf(const SurveyItem& item) {
    auto [questionnaire, question] = halvesOf(item);
    return {std::move(questionnaire), std::move(question)};
}

}  // namespace ansinh
