#include "app/cli/planner_instance.hpp"

#include "geo/core/error.hpp"
#include "geo/planner/lagrangian.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>

namespace ansinh::cli {

namespace {

using planner::Instance;
using planner::PlacePair;

nlohmann::json parsed(const std::string& path) {
    namespace fs = std::filesystem;
    std::error_code none;
    if (!fs::exists(path, none)) throw Error(ErrorCode::FileNotFound, {path});
    if (fs::is_directory(path, none)) throw Error(ErrorCode::FileNotReadable, {path, "is_folder"});
    if (fs::file_size(path, none) == 0) throw Error(ErrorCode::FileEmpty, {path});
    std::ifstream file(path, std::ios::binary);
    if (!file) throw Error(ErrorCode::FileNotReadable, {path, "cannot be opened"});
    auto json = nlohmann::json::parse(file, nullptr, false);
    if (!json.is_object()) throw Error(ErrorCode::DataInvalid, {path, "", "not_json"});
    return json;
}

class InstanceReader {
public:
    explicit InstanceReader(const std::string& path) : path_(path), json_(parsed(path)) {}

    Instance run() {
        Instance instance;
        instance.n = static_cast<int>(whole(needed("n"), "n", 2000));
        instance.p = static_cast<int>(whole(needed("p"), "p", 2000));
        instance.lower = static_cast<int>(json_.contains("lower") ? whole(json_["lower"], "lower", 2000) : 1);
        instance.upper = static_cast<int>(json_.contains("upper") ? whole(json_["upper"], "upper", 1'000'000) : 0);
        for (const auto& row : list(needed("distance"), "distance"))
            for (const auto& metres : list(row, "distance")) instance.distance.push_back(whole(metres, "distance"));
        instance.weights = numbers("weights");
        instance.participants = numbers("participants");
        if (given("maxDistance")) instance.maxDistance = whole(json_["maxDistance"], "maxDistance");
        if (given("minParticipants")) instance.minParticipants = whole(json_["minParticipants"], "minParticipants");
        if (given("maxParticipants")) instance.maxParticipants = whole(json_["maxParticipants"], "maxParticipants");
        for (std::int64_t host : numbers("forcedHosts")) instance.forcedHosts.push_back(static_cast<int>(host));
        instance.adjacency = links(instance.n);
        instance.forbiddenPairs = pairs("forbiddenPairs");
        instance.requiredPairs = pairs("requiredPairs");
        instance.eligible = eligible(instance.n);
        if (given("contiguous")) {
            if (!json_["contiguous"].is_boolean()) fail("contiguous", json_["contiguous"]);
            instance.contiguous = json_["contiguous"].get<bool>();
        }
        instance.objective = objective();
        return instance;
    }

private:
    [[noreturn]] void fail(const std::string& where, const nlohmann::json& found) const {
        throw Error(ErrorCode::DataInvalid, {path_, where, found.dump().substr(0, 40)});
    }
    [[nodiscard]] bool given(const char* key) const { return json_.contains(key) && !json_[key].is_null(); }

    const nlohmann::json& needed(const char* key) const {
        if (!given(key)) fail(key, nullptr);
        return json_[key];
    }

    [[nodiscard]] std::int64_t whole(const nlohmann::json& value, const char* where,
                                     std::int64_t most = 1'000'000'000) const {
        const bool integral = value.is_number_integer() && value >= 0 && value <= most;
        if (!integral) fail(where, value);
        return value.get<std::int64_t>();
    }

    const nlohmann::json& list(const nlohmann::json& value, const char* where) const {
        if (!value.is_array()) fail(where, value);
        return value;
    }

    [[nodiscard]] std::vector<std::int64_t> numbers(const char* key) const {
        std::vector<std::int64_t> values;
        if (given(key))
            for (const auto& value : list(json_[key], key)) values.push_back(whole(value, key));
        return values;
    }

    [[nodiscard]] std::vector<PlacePair> pairs(const char* key) const {
        std::vector<PlacePair> found;
        if (!given(key)) return found;
        for (const auto& pair : list(json_[key], key)) {
            if (list(pair, key).size() != 2) fail(key, pair);
            found.emplace_back(static_cast<int>(whole(pair[0], key, 2000)),
                               static_cast<int>(whole(pair[1], key, 2000)));
        }
        return found;
    }

    /// Pairs, or a table with a row for each place. Two rows of two are a table only when there are two places: the
    /// pairs [[0,1],[1,0]] say the same either way.
    [[nodiscard]] std::vector<PlacePair> links(int n) const {
        if (!given("adjacency")) return {};
        const auto& rows = list(json_["adjacency"], "adjacency");
        const auto count = static_cast<std::size_t>(n);
        const bool table = rows.size() == count && n != 2 && std::ranges::all_of(rows, [&](const auto& row) {
                               return row.is_array() && row.size() == count;
                           });
        if (!table) return pairs("adjacency");
        std::vector<PlacePair> found;
        for (std::size_t a = 0; a < count; ++a)
            for (std::size_t b = 0; b < count; ++b) {
                const auto& cell = rows[a][b];
                if (!cell.is_boolean() && (!cell.is_number_integer() || cell < 0 || cell > 1)) fail("adjacency", cell);
                const bool touches = cell.is_boolean() ? cell.template get<bool>() : cell == 1;
                if (touches && a != b) found.emplace_back(static_cast<int>(a), static_cast<int>(b));
            }
        return found;
    }

    [[nodiscard]] std::vector<bool> eligible(int n) const {
        std::vector<bool> marks;
        if (!given("eligible")) return marks;
        const auto& values = list(json_["eligible"], "eligible");
        if (!values.empty() && values[0].is_boolean()) {
            for (const auto& value : values) {
                if (!value.is_boolean()) fail("eligible", value);
                marks.push_back(value.template get<bool>());
            }
            return marks;
        }
        marks.assign(static_cast<std::size_t>(n), false);
        for (const auto& value : values) marks[static_cast<std::size_t>(whole(value, "eligible", n - 1))] = true;
        return marks;
    }

    [[nodiscard]] planner::Objective objective() const {
        if (!given("objective") || json_["objective"] == "total") return planner::Objective::Total;
        if (json_["objective"] == "longest") return planner::Objective::Longest;
        if (json_["objective"] == "total_then_longest") return planner::Objective::TotalThenLongest;
        fail("objective", json_["objective"]);
    }

    const std::string& path_;
    nlohmann::json json_;
};

}  // namespace

planner::Instance readInstance(const std::string& path) {
    return InstanceReader(path).run();
}

nlohmann::ordered_json jsonOf(const planner::Answer& answer) {
    nlohmann::ordered_json json{{"status", planner::keyOf(answer.status)},
                                {"objective", nullptr},
                                {"bound", answer.bound},
                                {"hosts", answer.hosts},
                                {"assignment", answer.assignment},
                                {"checked", answer.checked},
                                {"seconds", answer.seconds},
                                {"total", nullptr},
                                {"longest", nullptr},
                                {"gap", nullptr},
                                {"clash", answer.clash}};
    if (answer.assignment.empty()) return json;
    json["objective"] = answer.objective;
    json["total"] = answer.total;
    json["longest"] = answer.longest;
    json["gap"] = answer.objective > 0
                      ? static_cast<double>(answer.objective - answer.bound) / static_cast<double>(answer.objective)
                      : 0.0;
    return json;
}

void writeCertificate(const std::string& path, const planner::Answer& answer, const planner::Certificate& proof) {
    std::ofstream out(std::filesystem::path(std::u8string(path.begin(), path.end())),
                      std::ios::binary | std::ios::trunc);
    out << nlohmann::ordered_json{{"objective", answer.objective},
                                  {"bound", proof.bound},
                                  {"hosts", answer.hosts},
                                  {"assignment", answer.assignment},
                                  {"scale", planner::multiplierScale},
                                  {"multipliers", proof.multipliers}}
               .dump()
        << '\n';
    out.close();
    if (!out) throw Error(ErrorCode::NotWritable, {path, "cannot be opened"});
}

}  // namespace ansinh::cli
