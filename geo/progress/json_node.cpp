#include "geo/progress/json_node.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace ansinh::progress {

using nlohmann::json;

struct JsonNode::Place {
    std::shared_ptr<const json> document;  ///< keeps `value` alive
    const json* value = nullptr;
    std::string path;
    std::string pointer;
    ErrorCode invalid = ErrorCode::DataInvalid;

    [[nodiscard]] std::shared_ptr<const Place> below(const json& child, const std::string& step) const {
        Place place = *this;
        place.value = &child;
        place.pointer += "/" + step;
        return std::make_shared<const Place>(std::move(place));
    }
};

JsonNode JsonNode::readFile(const std::string& path, ErrorCode invalid) {
    const std::filesystem::path file(std::u8string(path.begin(), path.end()));
    std::error_code ignored;
    if (!std::filesystem::is_regular_file(file, ignored)) throw Error(ErrorCode::FileNotFound, {path});
    std::ifstream in(file, std::ios::binary);
    std::stringstream bytes;
    if (!in || !(bytes << in.rdbuf())) throw Error(ErrorCode::FileNotReadable, {path, "open"});

    Place root;
    root.path = path;
    root.invalid = invalid;
    try {
        root.document = std::make_shared<const json>(json::parse(bytes.str()));
    } catch (const json::parse_error& e) {
        const std::string all = bytes.str();
        const auto end = all.begin() + static_cast<std::ptrdiff_t>(std::min(e.byte, all.size()));
        throw Error(invalid, {path, "", "not_json line " + std::to_string(1 + std::count(all.begin(), end, '\n'))});
    } catch (const json::exception&) {
        throw Error(invalid, {path, "", "number_too_large"});
    }
    root.value = root.document.get();
    return JsonNode(std::make_shared<const Place>(std::move(root)));
}

void JsonNode::fail(const std::string& why) const {
    throw Error(place_->invalid, {place_->path, place_->pointer.empty() ? "/" : place_->pointer, why});
}

const JsonNode& JsonNode::allowOnly(std::initializer_list<std::string_view> keys) const {
    if (!place_->value->is_object()) fail("not_an_object");
    for (const auto& [key, value] : place_->value->items())
        if (std::find(keys.begin(), keys.end(), key) == keys.end()) fail("unknown_key " + key);
    return *this;
}

std::optional<JsonNode> JsonNode::child(std::string_view key) const {
    if (!place_->value->is_object()) fail("not_an_object");
    const auto found = place_->value->find(key);
    if (found == place_->value->end()) return std::nullopt;
    return JsonNode(place_->below(*found, std::string(key)));
}

std::optional<JsonNode> JsonNode::find(std::string_view key) const {
    std::optional<JsonNode> node = child(key);
    if (node && node->place_->value->is_null()) return std::nullopt;
    return node;
}

JsonNode JsonNode::at(std::string_view key) const {
    std::optional<JsonNode> node = child(key);
    if (!node) fail("missing_key " + std::string(key));
    return *node;
}

std::vector<JsonNode> JsonNode::items() const {
    if (!place_->value->is_array()) fail("not_a_list");
    std::vector<JsonNode> nodes;
    nodes.reserve(place_->value->size());
    for (const json& value : *place_->value)
        nodes.push_back(JsonNode(place_->below(value, std::to_string(nodes.size()))));
    return nodes;
}

bool JsonNode::isText() const {
    return place_->value->is_string();
}

std::string JsonNode::text() const {
    if (!isText()) fail("not_a_text");
    return place_->value->get<std::string>();
}

std::string JsonNode::nonEmpty() const {
    std::string value = text();
    if (value.find_first_not_of(" \t\r\n") == std::string::npos) fail("empty_text");
    return value;
}

double JsonNode::number() const {
    if (!place_->value->is_number()) fail("not_a_number");
    return place_->value->get<double>();
}

double JsonNode::numberIn(double least, double most) const {
    const double value = number();
    if (!(value >= least && value <= most)) fail("out_of_range " + place_->value->dump());
    return value;
}

std::int64_t JsonNode::integer() const {
    if (!place_->value->is_number_integer()) fail("not_a_whole_number");
    return place_->value->get<std::int64_t>();
}

bool JsonNode::flag() const {
    if (!place_->value->is_boolean()) fail("not_true_or_false");
    return place_->value->get<bool>();
}

Date JsonNode::date() const {
    const std::string value = text();
    const std::optional<Date> date = Date::parse(value);
    if (!date) fail("not_a_date " + value);
    return *date;
}

std::vector<std::string> JsonNode::texts() const {
    std::vector<std::string> values;
    for (const JsonNode& item : items()) values.push_back(item.nonEmpty());
    return values;
}

Text JsonNode::bothLanguages() const {
    allowOnly({"vi", "en"});
    Text value{at("vi").text(), at("en").text()};
    if (value.vi.empty() != value.en.empty()) fail("one_language_missing");
    return value;
}

bool JsonNode::flagOr(std::string_view key, bool otherwise) const {
    const std::optional<JsonNode> node = find(key);
    return node ? node->flag() : otherwise;
}

std::optional<Date> JsonNode::dateIf(std::string_view key) const {
    const std::optional<JsonNode> node = find(key);
    return node ? std::optional(node->date()) : std::nullopt;
}

}  // namespace ansinh::progress
