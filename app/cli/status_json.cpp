#include "app/cli/json_output.hpp"
#include "app/cli/status_output.hpp"

#include <nlohmann/json.hpp>

namespace ansinh::cli {

using Json = nlohmann::ordered_json;

namespace {

template <class Value>
Json orNull(bool known, const Value& value) {
    return known ? Json(value) : Json();
}

Json rowOf(const StatusAnswer& answer, const progress::StatusRow& row, text::Language language) {
    const bool told = answer.told(row);
    return {{"commune", row.unit},
            {"name", answer.unitName(row.unit, language)},
            {"indicator", row.indicator},
            {"state", keyOf(row.state)},
            {"numerator", orNull(told, row.numerator)},
            {"denominator", orNull(told, row.denominator)},
            {"due", row.due ? Json(row.due->value) : Json()},
            {"missing_people", orNull(told, row.missing)},
            {"standing", progress::keyOf(row.standing)},
            {"due_date", row.due ? Json(row.due->on.iso()) : Json()},
            {"in_force", row.due && row.due->inForce},
            {"clause", row.due ? Json(row.due->clause) : Json()},
            {"reported_on", row.reportedOn ? Json(row.reportedOn->iso()) : Json()},
            {"batch", orNull(row.batch > 0, row.batch)},
            {"template", answer.ofTemplate(row.indicator)},
            {"restricted", answer.restricted(row.indicator)},
            {"sample", answer.sample && hasCount(row.state)}};
}

Json totalOf(const StatusAnswer& answer, const progress::StatusTotal& total, text::Language language) {
    Json units = Json::object();
    for (const progress::Standing standing :
         {progress::Standing::Met, progress::Standing::OnTheWay, progress::Standing::Behind,
          progress::Standing::NotReported, progress::Standing::NotApplicable}) {
        const auto count = total.units.find(standing);
        units[progress::keyOf(standing)] = count == total.units.end() ? 0 : count->second;
    }
    const bool told = answer.told(total);
    return {
        {"indicator", total.indicator},
        {"name", answer.indicatorName(total.indicator, language)},
        {"base", total.base},
        {"units", units},
        {"numerator", orNull(told, total.numerator)},
        {"denominator", orNull(told, total.denominator)},
        {"missing_people", orNull(told, total.missing)},
        {"template", answer.ofTemplate(total.indicator)}};
}

Json overallOf(const StatusAnswer& answer, const progress::OverallRow& row, text::Language language) {
    return {{"commune", row.unit},
            {"name", answer.unitName(row.unit, language)},
            {"standing", progress::keyOf(row.standing)},
            {"due", row.due},
            {"met", row.met},
            {"behind", row.behind},
            {"not_reported", row.silent},
            {"missing_people", orNull(row.known(), row.missing)},
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
              {"city", Json::array()},
              {"completeness", Json::array()}};
    for (const auto& row : answer.table.rows) json["rows"].push_back(rowOf(answer, row, language));
    for (const auto& total : answer.table.totals) json["totals"].push_back(totalOf(answer, total, language));
    for (const auto& row : answer.table.overall) json["overall"].push_back(overallOf(answer, row, language));
    for (const auto& row : answer.table.city) json["city"].push_back(rowOf(answer, row, language));
    for (const auto& row : answer.completeness)
        json["completeness"].push_back({{"commune", row.commune},
                                        {"name", answer.unitName(row.commune, language)},
                                        {"asked", row.asked},
                                        {"reported", row.reported}});
    printJson(out, json);
}

}  // namespace ansinh::cli
