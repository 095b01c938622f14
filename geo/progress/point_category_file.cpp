#include "geo/progress/json_node.hpp"
#include "geo/progress/plan_file.hpp"

#include <algorithm>
#include <set>

namespace ansinh::progress {

namespace {

bool isColour(const std::string& text) {
    return text.size() == 7 && text[0] == '#' && text.find_first_not_of("0123456789abcdef", 1) == std::string::npos;
}

}  // namespace

std::vector<PointCategory> readPointCategories(const std::string& path) {
    const JsonNode file = JsonNode::readFile(path, ErrorCode::DataInvalid);
    file.allowOnly({"source", "doubts", "icons", "categories"});
    const std::vector<std::string> icons = file.at("icons").texts();
    std::vector<PointCategory> categories;
    std::set<std::string> ids;
    for (const JsonNode& node : file.at("categories").items()) {
        node.allowOnly({"id", "name", "icon", "colour"});
        PointCategory category{node.at("id").nonEmpty(), node.at("name").bothLanguages(), node.at("icon").text(),
                               node.at("colour").text()};
        if (!ids.insert(category.id).second) node.at("id").fail("used_twice " + category.id);
        if (std::find(icons.begin(), icons.end(), category.icon) == icons.end())
            node.at("icon").fail("unknown_value " + category.icon);
        if (!isColour(category.colour)) node.at("colour").fail("not_a_colour " + category.colour);
        categories.push_back(std::move(category));
    }
    return categories;
}

}  // namespace ansinh::progress
