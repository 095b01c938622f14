#include "geo/progress/readiness.hpp"

#include "geo/progress/figure_table.hpp"
#include "geo/progress/readiness_weights.hpp"

#include <algorithm>
#include <initializer_list>
#include <string_view>
#include <unordered_map>

namespace ansinh::progress {

namespace {

using Counts = std::map<std::string, std::int64_t>;

/// The device counts of one unit that hold on the day.
class Devices {
public:
    void take(const DeviceCount& count) {
        const DeviceCount*& best = latest_[count.kind + "/" + count.condition];
        if (!best || best->asOf < count.asOf || (best->asOf == count.asOf && best->batch < count.batch)) best = &count;
    }
    [[nodiscard]] Counts counts() const {
        Counts counts;
        for (const auto& [key, count] : latest_) counts[key] = count->count;
        return counts;
    }
    [[nodiscard]] std::optional<Date> oldest() const {
        std::optional<Date> oldest;
        for (const auto& [key, count] : latest_)
            if (!oldest || count->asOf < *oldest) oldest = count->asOf;
        return oldest;
    }

private:
    std::map<std::string, const DeviceCount*> latest_;
};

/// Nothing when none of the keys was reported.
std::optional<std::int64_t> sumOf(const Counts& counts, std::initializer_list<const char*> keys) {
    std::optional<std::int64_t> sum;
    for (const char* key : keys)
        if (const auto found = counts.find(key); found != counts.end()) sum = sum.value_or(0) + found->second;
    return sum;
}

struct Known {
    std::optional<std::int64_t> staff;
    std::optional<std::int64_t> working;
    std::optional<std::int64_t> modern;
    std::optional<std::int64_t> licences;
    std::optional<std::int64_t> lines;
    std::optional<std::int64_t> printers;
    std::optional<std::int64_t> scanners;
};

Known knownOf(const Counts& counts, std::optional<std::int64_t> staff) {
    return {staff,
            sumOf(counts, {"desktop/modern", "desktop/usable", "laptop/modern", "laptop/usable"}),
            sumOf(counts, {"desktop/modern", "laptop/modern"}),
            sumOf(counts, {"antivirus/usable"}),
            sumOf(counts, {"line/usable"}),
            sumOf(counts, {"printer/modern", "printer/usable"}),
            sumOf(counts, {"scanner/modern", "scanner/usable"})};
}

std::optional<double> ratio(std::optional<std::int64_t> part, std::optional<std::int64_t> whole) {
    if (!part || !whole || *whole <= 0) return std::nullopt;
    return std::min(1.0, static_cast<double>(*part) / static_cast<double>(*whole));
}

std::optional<double> anyOf(std::optional<std::int64_t> count) {
    if (!count) return std::nullopt;
    return *count > 0 ? 1.0 : 0.0;
}

std::optional<double> meanOf(std::optional<double> a, std::optional<double> b) {
    if (a && b) return (*a + *b) / 2;
    return a ? a : b;
}

std::optional<double> partOf(const std::string& id, const Known& known) {
    if (id == "computers") return ratio(known.working, known.staff);
    if (id == "modern_terminals") return ratio(known.modern, known.staff);
    if (id == "antivirus") return ratio(known.licences, known.working);
    if (id == "broadband") return anyOf(known.lines);
    if (id == "printer_scanner") return meanOf(anyOf(known.printers), anyOf(known.scanners));
    return std::nullopt;
}

void setStanding(ReadinessRow& row, const Known& known) {
    if (!known.modern || !known.staff) {
        row.standing = Standing::NotReported;
    } else if (!row.due || *known.staff == 0) {
        row.standing = Standing::NotApplicable;
    } else {
        row.missing = std::max<std::int64_t>(0, neededFor(row.due->value, *known.staff) - *known.modern);
        row.standing = row.missing == 0 ? Standing::Met : row.due->inForce ? Standing::Behind : Standing::OnTheWay;
    }
}

const Indicator* modernTerminals(const Plan& plan) {
    for (const Indicator& indicator : plan.indicators)
        if (indicator.id == "modern_terminals") return &indicator;
    return nullptr;
}

}  // namespace

std::vector<ReadinessRow> readinessOf(const Plan& plan, std::span<const Commune> communes,
                                      std::span<const DeviceCount> devices, std::span<const Observation> observations,
                                      Date asOf) {
    return readinessOf(plan, communes, devices, FigureTable(observations), asOf);
}

std::vector<ReadinessRow> readinessOf(const Plan& plan, std::span<const Commune> communes,
                                      std::span<const DeviceCount> devices, const FigureTable& figures, Date asOf) {
    std::vector<std::string> units;
    for (const Commune& commune : communes) units.push_back(commune.code);
    std::sort(units.begin(), units.end());
    std::unordered_map<std::string_view, std::size_t> places;
    for (const std::string& unit : units) places.emplace(unit, places.size());
    std::vector<Devices> held(units.size());
    for (const DeviceCount& count : devices)
        if (const auto place = places.find(count.unit); place != places.end() && count.asOf <= asOf)
            held[place->second].take(count);

    const Indicator* modern = modernTerminals(plan);
    const std::size_t staffTotal = figures.measure(modern ? modern->denominator : std::string("staff_total"));
    const std::optional<Due> due = modern ? dueOn(*modern, Tier::Commune, asOf, plan.from) : std::nullopt;

    std::vector<ReadinessRow> rows(units.size());
    for (std::size_t u = 0; u < units.size(); ++u) {
        ReadinessRow& row = rows[u];
        row.unit = units[u];
        row.counts = held[u].counts();
        row.reportedOn = held[u].oldest();
        row.due = due;
        const std::optional<FigureTable::Figure> staff = figures.latest(figures.unit(units[u]), staffTotal, asOf);
        const Known known =
            knownOf(row.counts, staff && hasCount(staff->state) ? std::optional(staff->count) : std::nullopt);
        for (const ReadinessPart& part : plan.readiness) row.parts[part.id] = partOf(part.id, known);
        setStanding(row, known);
    }
    const std::vector<ReadinessScore> scores = scoresOf(plan, rows, weightsOf(plan));
    for (std::size_t u = 0; u < rows.size(); ++u) rows[u].score = scores[u].score;
    return rows;
}

}  // namespace ansinh::progress
