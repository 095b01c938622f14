#include "app/cli/arguments.hpp"
#include "app/cli/plan_training.hpp"
#include "geo/core/error.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <sstream>

namespace ansinh::cli {

namespace {

constexpr std::uint64_t largestNumber = 1'000'000;

double realFrom(const std::string& text, const char* what, double least, double most) {
    double value = 0;
    const char* const end = text.data() + text.size();
    const auto [at, fault] = std::from_chars(text.data(), end, value);
    if (fault != std::errc{} || at != end || !(value > least && value <= most))
        throw Error(ErrorCode::BadArgument, {what, text, "a_number"});
    return value;
}

int countFrom(const std::string& text, const char* what, int otherwise) {
    if (text.empty()) return otherwise;
    return static_cast<int>(std::min(numberFrom(text, what), largestNumber));
}

std::optional<std::int64_t> personsFrom(const std::string& text, const char* what) {
    if (text.empty()) return std::nullopt;
    return static_cast<std::int64_t>(std::min(numberFrom(text, what), largestNumber));
}

class QuestionReader {
public:
    QuestionReader(const Project& project, const QuestionOptions& options) : project_(project), options_(options) {}

    TrainingQuestion run() {
        TrainingQuestion question;
        if (options_.classes.empty()) throw Error(ErrorCode::BadArgument, {"--classes", "", "a_number"});
        if (options_.classes != "fewest") question.classes = countFrom(options_.classes, "--classes", 0);
        question.smallest = countFrom(options_.min, "--min", 1);
        question.largest = countFrom(options_.max, "--max", 0);
        if (!options_.maxKm.empty())
            question.maxTravelM = std::llround(1000 * realFrom(options_.maxKm, "--max-km", 0, 30'000));
        question.minParticipants = personsFrom(options_.minParticipants, "--min-participants");
        question.maxParticipants = personsFrom(options_.maxParticipants, "--max-participants");
        question.weighting =
            *weightingFromKey(oneOf(options_.weights, "--weights", {"equal", "participants", "gap", "population"}));
        question.goal = goal();
        question.contiguous = options_.contiguous;
        question.balance = options_.balance;
        question.travel = travelFrom(options_);
        if (!options_.asOf.empty()) question.asOf = Date::require(options_.asOf, "--as-of");
        question.round = countFrom(options_.round, "--round", 1);
        question.include = codes(options_.include);
        question.exclude = codes(options_.exclude);
        question.lockExisting = options_.lockExisting;
        if (!options_.minReadiness.empty())
            question.minReadiness = realFrom(options_.minReadiness, "--min-readiness", 0, 1);
        question.hallCategory = hall();
        question.onlyHosts = codes(options_.onlyHosts);
        question.hosts = codes(options_.hosts);
        question.noHosts = codes(options_.noHosts);
        question.apart = pairs(options_.forbid, "--forbid");
        question.together = pairs(options_.together, "--together");
        question.placed = pairs(options_.place, "--place");
        question.links = pairs(options_.links, "--link");
        for (const std::string& one : split(options_.hold, ';')) question.held.push_back(heldFrom(one));
        return question;
    }

private:
    [[nodiscard]] TrainingGoal goal() const {
        std::string key = oneOf(options_.objective, "--objective",
                                {"total", "longest", "longest-then-total", "total-then-longest"});
        std::ranges::replace(key, '-', '_');
        return key == "longest_then_total" ? TrainingGoal::LongestThenTotal : *trainingGoalFromKey(key);
    }

    [[nodiscard]] std::vector<std::string> codes(const std::string& text) const {
        std::vector<std::string> list;
        for (const std::string& one : split(text, ',')) list.push_back(project_.findCommune(one).code);
        return list;
    }

    [[nodiscard]] std::vector<CodePair> pairs(const std::string& text, const char* what) const {
        std::vector<CodePair> list;
        for (const std::string& pair : split(text, ';')) {
            const std::vector<std::string> ends = codes(pair);
            if (ends.size() != 2) throw Error(ErrorCode::BadArgument, {what, pair, "A,B"});
            list.emplace_back(ends[0], ends[1]);
        }
        return list;
    }

    /// "HOST:A,B" or "A,B".
    [[nodiscard]] HeldClass heldFrom(const std::string& text) const {
        HeldClass held;
        const auto colon = text.find(':');
        held.members = codes(colon == std::string::npos ? text : text.substr(colon + 1));
        if (colon == std::string::npos) return held;
        held.host = project_.findCommune(text.substr(0, colon)).code;
        if (std::ranges::find(held.members, *held.host) == held.members.end()) held.members.push_back(*held.host);
        return held;
    }

    [[nodiscard]] std::string hall() const {
        if (options_.hall.empty()) return {};
        std::vector<std::string> known;
        for (const store::StoredCategory& category : project_.categories()) known.push_back(category.id);
        return oneOf(options_.hall, "--hall", known);
    }

    const Project& project_;
    const QuestionOptions& options_;
};

}  // namespace

TravelChoice travelFrom(const QuestionOptions& options) {
    TravelChoice travel;
    if (!options.detour.empty()) travel.detour = realFrom(options.detour, "--detour", 0, 10);
    if (!options.distanceMatrix.empty() && !options.roads.empty())
        throw Error(ErrorCode::BadArgument, {"--roads", options.roads, "--distance-matrix"});
    if (!options.travel.empty())
        travel.kind = *travelKindFromKey(oneOf(options.travel, "--travel", {"geodesic", "roads", "matrix"}));
    if (!options.distanceMatrix.empty()) {
        travel.kind = TravelChoice::Kind::Matrix;
        travel.file = options.distanceMatrix;
    } else if (!options.roads.empty()) {
        travel.kind = TravelChoice::Kind::Roads;
        travel.file = options.roads;
    }
    return travel;
}

planner::SearchLimits limitsFrom(const QuestionOptions& options) {
    planner::SearchLimits limits;
    if (!options.timeLimit.empty()) limits.seconds = realFrom(options.timeLimit, "--time-limit", 0, 1e6);
    return limits;
}

TrainingQuestion questionFrom(const Project& project, const QuestionOptions& options) {
    return QuestionReader(project, options).run();
}

std::optional<planner::ClassCalendar> calendarFrom(const CalendarOptions& options, int classes) {
    if (options.start.empty()) return std::nullopt;
    planner::CalendarWish wish;
    wish.first = Date::require(options.start, "--start");
    if (!options.until.empty()) wish.last = Date::require(options.until, "--until");
    wish.daysPerClass = countFrom(options.days, "--days", 1);
    wish.teams = countFrom(options.teams, "--teams", 1);
    wish.travelDays = countFrom(options.travelDays, "--travel-days", 0);
    wish.saturdays = options.saturdays;
    for (const std::string& day : split(options.closed, ',')) wish.closed.push_back(Date::require(day, "--closed"));
    planner::ClassCalendar calendar = planner::scheduleClasses(classes, wish, TrainingPlanner::holidays());
    if (calendar.classes.empty() && classes > 0)
        throw Error(ErrorCode::BadArgument, {"--until", options.until, "more_days_or_teams"});
    return calendar;
}

}  // namespace ansinh::cli
