#include "geo/progress/json_node.hpp"
#include "geo/progress/plan_file.hpp"

#include <set>

namespace ansinh::progress {

std::vector<Measure> readMeasures(const std::string& path) {
    const JsonNode file = JsonNode::readFile(path, ErrorCode::DataInvalid);
    file.allowOnly({"source", "doubts", "measures"});
    std::vector<Measure> measures;
    std::set<std::string> ids;
    for (const JsonNode& node : file.at("measures").items()) {
        node.allowOnly({"id", "unit", "name"});
        measures.push_back({node.at("id").nonEmpty(), node.at("unit").nonEmpty(), node.at("name").bothLanguages()});
        if (measures.back().name.vi.empty()) node.at("name").fail("empty_text");
        if (!ids.insert(measures.back().id).second) node.at("id").fail("used_twice " + measures.back().id);
    }
    return measures;
}

}  // namespace ansinh::progress
