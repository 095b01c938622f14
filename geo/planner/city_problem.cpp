#include "geo/planner/city_problem.hpp"

#include "geo/core/error.hpp"
#include "geo/core/measure.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <istream>
#include <map>
#include <set>

namespace ansinh::planner {

namespace {

constexpr double leastDetour = 1;
constexpr double largestDetour = 10;

std::vector<std::string> cellsOf(const std::string& line, char separator) {
    std::vector<std::string> cells(1);
    for (char letter : line) {
        if (letter == separator)
            cells.emplace_back();
        else if (letter != '"' && letter != ' ' && letter != '\r')
            cells.back() += letter;
    }
    return cells;
}

char separatorOf(const std::string& heading) {
    for (char candidate : {'\t', ';'})
        if (heading.find(candidate) != std::string::npos) return candidate;
    return ',';
}

class TravelReader {
public:
    TravelReader(std::istream& in, const std::string& name) : in_(in), name_(name) {}

    TravelTable run() {
        std::string line;
        if (!next(line)) throw Error(ErrorCode::FileEmpty, {name_});
        if (line.starts_with("\xEF\xBB\xBF")) line.erase(0, 3);
        const char separator = separatorOf(line);
        table_.codes = cellsOf(line, separator);
        table_.codes.erase(table_.codes.begin());
        for (std::size_t i = 0; i < table_.codes.size(); ++i) row_[table_.codes[i]] = i;
        const std::size_t count = table_.codes.size();
        if (count == 0 || row_.size() != count) fail("heading");
        table_.metres.assign(count * count, unreachableM);
        while (next(line)) readRow(cellsOf(line, separator));
        if (seen_.size() != count) fail("a row is missing");
        return std::move(table_);
    }

private:
    bool next(std::string& line) {
        while (std::getline(in_, line)) {
            ++number_;
            if (line.find_first_not_of(" \r") != std::string::npos) return true;
        }
        return false;
    }

    [[noreturn]] void fail(const std::string& why) const {
        throw Error(ErrorCode::DataInvalid, {name_, std::to_string(number_), why});
    }

    void readRow(const std::vector<std::string>& cells) {
        const auto row = row_.find(cells.front());
        if (row == row_.end()) fail(cells.front());
        if (cells.size() != table_.codes.size() + 1) fail(std::to_string(cells.size()));
        if (!seen_.insert(row->second).second) fail(cells.front());
        for (std::size_t i = 1; i < cells.size(); ++i) {
            if (cells[i].empty() || cells[i] == "-") continue;
            double metres = -1;
            const char* const end = cells[i].data() + cells[i].size();
            const auto [at, fault] = std::from_chars(cells[i].data(), end, metres);
            if (fault != std::errc{} || at != end || !(metres >= 0 && metres < static_cast<double>(noWayM))) fail(cells[i]);
            table_.metres[row->second * table_.codes.size() + i - 1] = std::llround(metres);
        }
    }

    std::istream& in_;
    const std::string& name_;
    std::int64_t number_ = 0;
    std::map<std::string, std::size_t> row_;
    std::set<std::size_t> seen_;
    TravelTable table_;
};

std::vector<std::int64_t> travelByTable(std::span<const Commune> communes, const TravelTable& table) {
    std::vector<std::size_t> rows;
    for (const Commune& commune : communes) {
        const auto at = std::ranges::find(table.codes, commune.code);
        if (at == table.codes.end()) throw Error(ErrorCode::DataInvalid, {"distance-matrix", commune.code, "missing"});
        rows.push_back(static_cast<std::size_t>(at - table.codes.begin()));
    }
    std::vector<std::int64_t> metres;
    for (std::size_t from : rows)
        for (std::size_t to : rows) metres.push_back(from == to ? 0 : table.metres[from * table.codes.size() + to]);
    return metres;
}

}  // namespace

TravelTable readTravelTable(std::istream& in, const std::string& name) {
    return TravelReader(in, name).run();
}

std::vector<std::int64_t> travelBetween(std::span<const Commune> communes, const TravelSource& source) {
    if (source.table) return travelByTable(communes, *source.table);
    if (!(source.detour >= leastDetour && source.detour <= largestDetour))
        throw Error(ErrorCode::BadArgument, {"detour", std::to_string(source.detour), "1…10"});
    std::vector<std::int64_t> metres;
    for (const Commune& from : communes)
        for (const Commune& to : communes)
            metres.push_back(&from == &to ? 0
                                          : std::llround(source.detour * distanceM(from.labelPoint, to.labelPoint)));
    return metres;
}

Instance cityProblem(std::span<const Commune> communes, const TravelSource& source,
                     std::span<const Boundary> boundaries, std::span<const CodePair> links) {
    Instance instance;
    instance.n = static_cast<int>(communes.size());
    instance.distance = travelBetween(communes, source);
    for (int member = 0; member < instance.n; ++member)
        for (int host = 0; host < instance.n; ++host)
            if (std::int64_t& metres = instance.distance[instance.at(member, host)]; metres == unreachableM) {
                metres = noWayM;
                instance.forbiddenAssignments.emplace_back(member, host);
            }
    std::map<std::string, int> number;
    for (int i = 0; i < instance.n; ++i) number[communes[static_cast<std::size_t>(i)].code] = i;
    const auto link = [&](const std::string& a, const std::string& b) {
        const auto first = number.find(a);
        const auto second = number.find(b);
        if (first == number.end() || second == number.end() || a == b) return;
        instance.adjacency.emplace_back(std::min(first->second, second->second),
                                        std::max(first->second, second->second));
    };
    for (const Neighbours& pair : neighboursOf(boundaries))
        link(boundaries[pair.first].commune, boundaries[pair.second].commune);
    for (const auto& [a, b] : links) link(a, b);
    std::ranges::sort(instance.adjacency);
    instance.adjacency.erase(std::unique(instance.adjacency.begin(), instance.adjacency.end()),
                             instance.adjacency.end());
    return instance;
}

std::vector<int> placesCutOff(const Instance& instance) {
    std::vector<int> cutOff;
    for (int place = 0; place < instance.n; ++place) {
        bool joined = false;
        for (int other = 0; other < instance.n && !joined; ++other)
            joined = other != place &&
                     (instance.travel(place, other) < noWayM || instance.travel(other, place) < noWayM);
        if (!joined && instance.n > 1) cutOff.push_back(place);
    }
    return cutOff;
}

}  // namespace ansinh::planner
