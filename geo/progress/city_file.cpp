#include "geo/progress/json_node.hpp"
#include "geo/progress/plan_file.hpp"

#include <algorithm>
#include <filesystem>
#include <set>

namespace ansinh::progress {

namespace {

Point pointOf(const JsonNode& node) {
    const std::vector<JsonNode> pair = node.items();
    if (pair.size() != 2) node.fail("not_a_place");
    return {pair[0].numberIn(-180, 180), pair[1].numberIn(-90, 90)};
}

bool isCode(const std::string& text) {
    return text.size() == 5 && text.find_first_not_of("0123456789") == std::string::npos;
}

Commune communeOf(const JsonNode& node) {
    node.allowOnly({"code", "name", "kind", "legal_area_km2", "population", "label", "former_units", "former_districts",
                    "aliases", "reports", "note"});
    Commune commune;
    commune.code = node.at("code").text();
    if (!isCode(commune.code)) node.at("code").fail("not_a_code " + commune.code);
    commune.name = node.at("name").nonEmpty();
    const std::string kind = node.at("kind").text();
    if (const std::optional<CommuneKind> known = communeKindFromKey(kind))
        commune.kind = *known;
    else
        node.at("kind").fail("unknown_value " + kind);
    commune.legalAreaKm2 = node.at("legal_area_km2").numberIn(0, 1e6);
    commune.population = node.at("population").integer();
    if (commune.population < 0) node.at("population").fail("out_of_range " + std::to_string(commune.population));
    commune.labelPoint = pointOf(node.at("label"));
    commune.formerUnits = node.at("former_units").texts();
    commune.formerDistricts = node.at("former_districts").texts();
    commune.aliases = node.at("aliases").texts();
    commune.reports = node.at("reports").flag();
    commune.note = node.at("note").text();
    return commune;
}

void checkNames(const JsonNode& list, const std::vector<Commune>& communes) {
    std::set<std::string> codes;
    std::set<std::string> names;
    const std::vector<JsonNode> nodes = list.items();
    for (std::size_t i = 0; i < communes.size(); ++i) {
        if (!codes.insert(communes[i].code).second) nodes[i].at("code").fail("used_twice " + communes[i].code);
        if (!names.insert(communes[i].name).second) nodes[i].at("name").fail("used_twice " + communes[i].name);
    }
    std::set<std::string> aliases;
    for (std::size_t i = 0; i < communes.size(); ++i)
        for (const std::string& alias : communes[i].aliases) {
            if (names.contains(alias)) nodes[i].at("aliases").fail("alias_is_a_name " + alias);
            if (!aliases.insert(alias).second) nodes[i].at("aliases").fail("used_twice " + alias);
        }
}

/// "communes": a list of codes, or "others" for all that no other part names.
std::vector<OutlinePart> outlineOf(const JsonNode& list, const std::vector<Commune>& communes) {
    std::set<std::string> left;
    for (const Commune& commune : communes) left.insert(commune.code);
    std::vector<OutlinePart> parts;
    std::optional<std::size_t> others;
    for (const JsonNode& node : list.items()) {
        node.allowOnly({"communes", "outer"});
        OutlinePart part;
        const JsonNode members = node.at("communes");
        if (members.isText()) {
            if (members.text() != "others" || others) members.fail("unknown_value " + members.text());
            others = parts.size();
        } else {
            part.communes = members.texts();
            for (const std::string& code : part.communes)
                if (left.erase(code) == 0) members.fail("unknown_or_used_twice " + code);
        }
        for (const JsonNode& place : node.at("outer").items()) part.shape.outer.push_back(pointOf(place));
        if (part.shape.outer.size() < 3) node.at("outer").fail("not_a_ring");
        if (part.shape.outer.front() != part.shape.outer.back()) part.shape.outer.push_back(part.shape.outer.front());
        parts.push_back(std::move(part));
    }
    if (others)
        parts[*others].communes.assign(left.begin(), left.end());
    else if (!left.empty())
        list.fail("commune_in_no_part " + *left.begin());
    return parts;
}

std::string besideFile(const std::string& path, const std::string& name) {
    const std::filesystem::path file(std::u8string(path.begin(), path.end()));
    const std::u8string beside = (file.parent_path() / std::u8string(name.begin(), name.end())).u8string();
    return {beside.begin(), beside.end()};
}

}  // namespace

City readCity(const std::string& path) {
    const JsonNode file = JsonNode::readFile(path, ErrorCode::DataInvalid);
    file.allowOnly({"code", "name", "source", "doubts", "outline", "communes"});
    City city;
    city.code = file.at("code").nonEmpty();
    city.name = file.at("name").bothLanguages();
    for (const JsonNode& node : file.at("communes").items()) city.communes.push_back(communeOf(node));
    checkNames(file.at("communes"), city.communes);
    if (const std::optional<JsonNode> outline = file.find("outline")) {
        const JsonNode drawn = JsonNode::readFile(besideFile(path, outline->nonEmpty()), ErrorCode::DataInvalid);
        drawn.allowOnly({"source", "doubts", "parts"});
        city.outline = outlineOf(drawn.at("parts"), city.communes);
    }
    return city;
}

}  // namespace ansinh::progress
