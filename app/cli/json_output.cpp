#include "app/cli/json_output.hpp"

#include "app/text/messages.hpp"

#include <nlohmann/json.hpp>

#include <ostream>

namespace ansinh::cli {

using Json = nlohmann::ordered_json;

void printJson(std::ostream& out, const Json& value) {
    out << value.dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
}

void printErrorJson(std::ostream& out, const Error& error, text::Language language) {
    printJson(out, {{"error", jsonOf(error, language)}});
}

Json jsonOf(const Error& error, text::Language language) {
    return {{"code", text::keyOf(error.code())},
            {"message", text::headlineFor(error, language)},
            {"advice", text::adviceFor(error, language)}};
}

Json jsonOf(const ImportIssue& issue, text::Language language) {
    Json json{{"row", issue.row},
              {"field", issue.field},
              {"code", issue.code},
              {"found", issue.found},
              {"advice", text::adviceFor(issue, language)},
              {"message", text::findingFor(issue, language)},
              {"severity", keyOf(issue.severity)}};
    if (!issue.file.empty()) json["file"] = issue.file;
    json["place"] = issue.hasPlace ? jsonOf(Point{issue.x, issue.y}) : Json();
    return json;
}

Json jsonOf(Point place) {
    return {{"lon", place.x}, {"lat", place.y}};
}

}  // namespace ansinh::cli
