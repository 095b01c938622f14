#include "app/cli/json_output.hpp"
#include "app/cli/status_output.hpp"
#include "app/text/names.hpp"

#include <nlohmann/json.hpp>

namespace ansinh::cli {

using Json = nlohmann::ordered_json;

namespace {

template <class Value>
Json orNull(bool known, const Value& value) {
    return known ? Json(value) : Json();
}

std::string unitName(const StatusAnswer& answer, const std::string& unit, text::Language language) {
    const auto commune = answer.communes.find(unit);
    return commune == answer.communes.end() ? unit : text::fullNameOf(commune->second, language);
}

Json rowOf(const StatusAnswer& answer, const progress::StatusRow& row, text::Language language) {
    const bool counted = hasCount(row.state);
    return {{"commune", row.unit},
            {"name", unitName(answer, row.unit, language)},
            {"indicator", row.indicator},
            {"state", keyOf(row.state)},
            {"numerator", orNull(counted, row.numerator)},
            {"denominator", orNull(counted, row.denominator)},
            {"due", row.due ? Json(row.due->value) : Json()},
            {"missing_people", orNull(counted, row.missing)},
            {"standing", progress::keyOf(row.standing)},
            {"due_date", row.due ? Json(row.due->on.iso()) : Json()},
            {"in_force", row.due && row.due->inForce},
            {"clause", row.due ? Json(row.due->clause) : Json()},
            {"reported_on", row.reportedOn ? Json(row.reportedOn->iso()) : Json()},
            {"batch", orNull(row.batch > 0, row.batch)},
            {"template", answer.ofTemplate(row.indicator)},
            {"sample", answer.sample && counted}};
}

Json totalOf(const StatusAnswer& answer, const progress::StatusTotal& total, text::Language language) {
    Json units = Json::object();
    for (const progress::Standing standing :
         {progress::Standing::Met, progress::Standing::OnTheWay, progress::Standing::Behind,
          progress::Standing::NotReported, progress::Standing::NotApplicable}) {
        const auto count = total.units.find(standing);
        units[progress::keyOf(standing)] = count == total.units.end() ? 0 : count->second;
    }
    const auto indicator = answer.indicators.find(total.indicator);
    return {
        {"indicator", total.indicator},
        {"name", indicator == answer.indicators.end() ? total.indicator : text::pick(indicator->second.name, language)},
        {"base", total.base},
        {"units", units},
        {"numerator", total.numerator},
        {"denominator", total.denominator},
        {"missing_people", total.missing},
        {"template", answer.ofTemplate(total.indicator)}};
}

Json overallOf(const StatusAnswer& answer, const progress::OverallRow& row, text::Language language) {
    return {{"commune", row.unit},
            {"name", unitName(answer, row.unit, language)},
            {"standing", progress::keyOf(row.standing)},
            {"due", row.due},
            {"met", row.met},
            {"behind", row.behind},
            {"not_reported", row.silent},
            {"missing_people", row.missing},
            {"state", keyOf(row.state)}};
}

}  // namespace

void printStatusJson(std::ostream& out, const StatusAnswer& answer, text::Language language) {
    Json json{{"as_of", answer.table.asOf.iso()},
              {"base", answer.table.base},
              {"sample", answer.sample},
              {"rows", Json::array()},
              {"totals", Json::array()},
              {"overall", Json::array()},
              {"city", Json::array()}};
    for (const auto& row : answer.table.rows) json["rows"].push_back(rowOf(answer, row, language));
    for (const auto& total : answer.table.totals) json["totals"].push_back(totalOf(answer, total, language));
    for (const auto& row : answer.table.overall) json["overall"].push_back(overallOf(answer, row, language));
    for (const auto& row : answer.table.city) json["city"].push_back(rowOf(answer, row, language));
    printJson(out, json);
}

}  // namespace ansinh::cli
