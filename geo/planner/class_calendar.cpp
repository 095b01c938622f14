#include "geo/planner/class_calendar.hpp"

#include "geo/core/error.hpp"

#include <algorithm>
#include <chrono>
#include <map>
#include <set>

namespace ansinh::planner {

namespace {

constexpr int farthestDay = 366 * 5;  // nobody plans classes farther ahead
constexpr int nearDays = 3;

void requireIn(int value, int least, int most, const char* what) {
    if (value < least || value > most)
        throw Error(ErrorCode::BadArgument,
                    {what, std::to_string(value), std::to_string(least) + "…" + std::to_string(most)});
}

void requireSound(const CalendarWish& wish) {
    requireIn(wish.daysPerClass, 1, 30, "days");
    requireIn(wish.teams, 1, 100, "teams");
    requireIn(wish.travelDays, 0, 30, "travel-days");
    if (wish.last && *wish.last < wish.first)
        throw Error(ErrorCode::BadArgument, {"until", wish.last->iso(), "≥ " + wish.first.iso()});
}

/// Which days are worked, looked up once each.
class Days {
public:
    Days(const CalendarWish& wish, std::span<const HolidayYear> years)
        : saturdays_(wish.saturdays), closed_(wish.closed.begin(), wish.closed.end()) {
        for (const HolidayYear& year : years)
            for (const Holiday& holiday : year.days) holidays_[holiday.day] = holiday.works;
    }

    [[nodiscard]] const char* whyClosed(Date day) const {
        if (closed_.contains(day)) return "closed";
        const auto holiday = holidays_.find(day);
        if (holiday != holidays_.end()) return holiday->second ? nullptr : "holiday";
        const std::chrono::weekday weekday(day.days());
        const bool weekend = weekday == std::chrono::Sunday || (weekday == std::chrono::Saturday && !saturdays_);
        return weekend ? "weekend" : nullptr;
    }
    [[nodiscard]] bool isWorked(Date day) const { return whyClosed(day) == nullptr; }

    /// The last of `days` working days from `from` on, itself a working day; with `unbroken` nothing when a closed day
    /// lies between.
    [[nodiscard]] std::optional<Date> endOf(Date from, int days, bool unbroken) const {
        Date day = from;
        for (int worked = 1; worked < days;) {
            day = day.plusDays(1);
            if (isWorked(day))
                ++worked;
            else if (unbroken || (day.days() - from.days()).count() > farthestDay)
                return std::nullopt;
        }
        return day;
    }

private:
    bool saturdays_;
    std::set<Date> closed_;
    std::map<Date, bool> holidays_;  // true: worked
};

class Scheduling {
public:
    Scheduling(const CalendarWish& wish, std::span<const HolidayYear> years)
        : wish_(wish), days_(wish, years), free_(static_cast<std::size_t>(wish.teams), wish.first) {
        // Five days in a row come every ordinary week (six with Saturdays).
        unbroken_ = wish.daysPerClass <= (wish.saturdays ? 6 : 5);
    }

    std::vector<ClassDates> run(int classes) {
        std::vector<ClassDates> dates;
        for (int i = 0; i < classes; ++i) {
            const std::optional<ClassDates> next = place();
            if (!next) return {};
            dates.push_back(*next);
        }
        return dates;
    }

private:
    std::optional<ClassDates> place() {
        std::optional<ClassDates> best;
        for (std::size_t team = 0; team < free_.size(); ++team) {
            const std::optional<ClassDates> found = earliest(free_[team], static_cast<int>(team) + 1);
            if (found && (!best || found->from < best->from)) best = found;
        }
        if (!best || (wish_.last && *wish_.last < best->until)) return std::nullopt;
        Date next = best->until.plusDays(1);
        for (int resting = wish_.travelDays; resting > 0; next = next.plusDays(1))
            if (days_.isWorked(next)) --resting;
        free_[static_cast<std::size_t>(best->team - 1)] = next;
        return best;
    }

    [[nodiscard]] std::optional<ClassDates> earliest(Date from, int team) const {
        for (int later = 0; later < farthestDay; ++later) {
            const Date day = from.plusDays(later);
            if (!days_.isWorked(day)) continue;
            if (const std::optional<Date> end = days_.endOf(day, wish_.daysPerClass, unbroken_))
                return ClassDates{day, *end, team};
        }
        return std::nullopt;
    }

    const CalendarWish& wish_;
    Days days_;
    std::vector<Date> free_;  // of each team: the first day on which it may teach again
    bool unbroken_ = true;
};

/// Working days strictly between two days.
int workedBetween(const Days& days, Date from, Date until) {
    int worked = 0;
    for (Date day = from.plusDays(1); day < until; day = day.plusDays(1)) worked += days.isWorked(day) ? 1 : 0;
    return worked;
}

}  // namespace

bool isWorkingDay(Date day, const CalendarWish& wish, std::span<const HolidayYear> years) {
    return Days(wish, years).isWorked(day);
}

ClassCalendar scheduleClasses(int classes, const CalendarWish& wish, std::span<const HolidayYear> years) {
    requireSound(wish);
    ClassCalendar calendar;
    calendar.classes = Scheduling(wish, years).run(classes);
    std::set<int> without;
    for (const ClassDates& dates : calendar.classes)
        for (const Date day : {dates.from, dates.until})
            if (std::ranges::find(years, day.year(), &HolidayYear::year) == years.end()) without.insert(day.year());
    calendar.yearsWithoutList.assign(without.begin(), without.end());
    for (const HolidayYear& year : years)
        for (const Holiday& holiday : year.days)
            if (!holiday.decided && std::ranges::any_of(calendar.classes, [&](const ClassDates& dates) {
                    return dates.from.plusDays(-nearDays) <= holiday.day && holiday.day <= dates.until.plusDays(nearDays);
                }))
                calendar.undecided.push_back(holiday);
    return calendar;
}

std::vector<CalendarFault> checkDates(std::span<const ClassDates> dates, const CalendarWish& wish,
                                      std::span<const HolidayYear> years) {
    requireSound(wish);
    const Days days(wish, years);
    std::vector<CalendarFault> faults;
    for (std::size_t i = 0; i < dates.size(); ++i) {
        const int index = static_cast<int>(i);
        const ClassDates& own = dates[i];
        if (own.until < own.from) {
            faults.push_back({index, "ends_before_it_begins", own.from, -1});
            continue;
        }
        if (own.from < wish.first) faults.push_back({index, "before_first", own.from, -1});
        if (wish.last && *wish.last < own.until) faults.push_back({index, "after_last", own.until, -1});
        for (const Date end : {own.from, own.until}) {
            if (const char* why = days.whyClosed(end)) faults.push_back({index, why, end, -1});
            if (own.from == own.until) break;
        }
        for (std::size_t j = 0; j < i; ++j) {
            const ClassDates& other = dates[j];
            if (other.team != own.team || other.until < other.from) continue;
            const bool overlap = own.from <= other.until && other.from <= own.until;
            const ClassDates& first = own.from < other.from ? own : other;
            const ClassDates& second = own.from < other.from ? other : own;
            if (overlap)
                faults.push_back({index, "team_overlap", std::max(own.from, other.from), static_cast<int>(j)});
            else if (workedBetween(days, first.until, second.from) < wish.travelDays)
                faults.push_back({index, "travel_too_short", second.from, static_cast<int>(j)});
        }
    }
    return faults;
}

}  // namespace ansinh::planner
