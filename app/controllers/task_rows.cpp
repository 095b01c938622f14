#include "app/controllers/task_rows.hpp"

#include "app/controllers/qt_text.hpp"
#include "app/text/names.hpp"
#include "geo/progress/task_status.hpp"

#include <QStringList>

#include <algorithm>
#include <chrono>
#include <optional>

namespace ansinh::app {

namespace {

using progress::TaskPhase;

QString referenceOf(const Plan& plan, const std::string& clause) {
    const auto found = std::ranges::find(plan.clauses, clause, &Clause::id);
    return toQt(found == plan.clauses.end() ? clause : found->reference);
}

QString phaseText(const progress::TaskStatus& status, const MapTexts& texts) {
    switch (status.phase) {
        case TaskPhase::Coming:
            return MapTexts::tr("bắt đầu sau %n ngày", "", status.days);
        case TaskPhase::Running:
            return status.days == 0 ? MapTexts::tr("đến hạn hôm nay", "on the chosen day")
                                    : MapTexts::tr("còn %n ngày", "", status.days);
        case TaskPhase::Past:
            if (status.met > 0 && status.met == status.asked())
                return MapTexts::tr("đã đạt, hạn %1").arg(texts.date(*status.until));
            return MapTexts::tr("hạn đã qua %n ngày", "", status.days);
        case TaskPhase::Open:
            break;
    }
    return MapTexts::tr("không có thời hạn");
}

QString reachedText(const progress::TaskStatus& status) {
    if (status.asked() == 0) return {};
    if (status.ofCommunes) return MapTexts::tr("%1/%2 đơn vị đạt").arg(status.met).arg(status.asked());
    return status.met > 0 ? MapTexts::tr("cơ quan thành phố đạt") : MapTexts::tr("cơ quan thành phố chưa đạt");
}

int monthsOf(const TimeSpan& span) {
    return static_cast<int>((span.until.days() - span.from.days()).count() / 30);
}

Date firstOfMonth(Date day, int monthsLater) {
    using namespace std::chrono;
    const year_month_day date{day.days()};
    return Date(sys_days((date.year() / date.month() + months{monthsLater}) / 1));
}

TickRow monthTick(Date day, const TimeSpan& span, bool years, text::Language language) {
    using namespace std::chrono;
    const auto month = static_cast<unsigned>(year_month_day{day.days()}.month());
    QString label = QString::number(day.year());
    if (!years)
        label = language == text::Language::English
                    ? QStringLiteral("%1-%2").arg(day.year()).arg(month, 2, 10, QLatin1Char('0'))
                    : QStringLiteral("%1/%2").arg(month).arg(day.year());
    return {label, span.placeOf(day), month == 1};
}

}  // namespace

double TimeSpan::placeOf(Date day) const {
    const auto length = (until.days() - from.days()).count();
    if (length <= 0) return 0;
    return static_cast<double>((day.days() - from.days()).count()) / static_cast<double>(length);
}

TimeSpan spanOf(const Plan& plan) {
    std::vector<Date> days;
    const auto note = [&days](std::optional<Date> day) {
        if (day) days.push_back(*day);
    };
    note(plan.from);
    note(plan.until);
    for (const Task& task : plan.tasks) {
        note(task.from);
        note(task.due);
    }
    if (days.empty()) return {};
    const auto [first, last] = std::ranges::minmax(days);
    const auto room = std::max<int>(2, static_cast<int>((last.days() - first.days()).count() / 25));
    return {first.plusDays(-room), last.plusDays(room)};
}

std::vector<TickRow> ticksOf(const TimeSpan& span, text::Language language) {
    std::vector<TickRow> ticks;
    const int length = monthsOf(span);
    if (length > 2) {
        const bool years = length > 24;
        for (int month = 1; firstOfMonth(span.from, month) <= span.until; ++month) {
            const Date day = firstOfMonth(span.from, month);
            const TickRow tick = monthTick(day, span, years, language);
            if (!years || tick.major) ticks.push_back(tick);
        }
        return ticks;
    }
    // Mondays: a week is what people plan in.
    const auto monday = std::chrono::weekday(span.from.days()).iso_encoding();
    for (Date day = span.from.plusDays(static_cast<int>((8 - monday) % 7)); day <= span.until; day = day.plusDays(7)) {
        const QString whole = toQt(text::formatDate(day, language));
        const QString label = language == text::Language::English ? whole.sliced(5) : whole.section('/', 0, 1);
        ticks.push_back({label, span.placeOf(day), false});
    }
    return ticks;
}

std::vector<TaskRow> taskRows(const Plan& plan, const DayFigures& figures, const MapTexts& texts,
                              text::Language language) {
    const TimeSpan span = spanOf(plan);
    const auto statuses = progress::taskStatusOf(plan, figures.status);
    std::vector<TaskRow> rows;
    for (std::size_t i = 0; i < plan.tasks.size(); ++i) {
        const Task& task = plan.tasks[i];
        const progress::TaskStatus& status = statuses[i];
        TaskRow row;
        row.plan = toQt(plan.id);
        row.row = task.row;
        row.number = toQt(task.number);
        row.clause = referenceOf(plan, task.clause);
        row.name = toQt(text::pick(task.name, language));
        row.lead = toQt(text::pick(task.lead, language));
        QStringList partners;
        for (const Text& partner : task.partners) partners << toQt(text::pick(partner, language));
        row.partners = partners.join(QStringLiteral("; "));
        row.when = toQt(task.when);
        row.product = toQt(text::pick(task.product, language));
        row.phase = QString::fromLatin1(keyOf(status.phase));
        row.phaseText = phaseText(status, texts);
        row.period = status.from && status.until;
        if (status.until) row.until = span.placeOf(*status.until);
        row.from = status.from ? span.placeOf(*status.from) : row.until;
        row.measuredBy = toQt(status.indicator);
        row.reachedText = reachedText(status);
        row.met = status.met;
        row.onTheWay = status.onTheWay;
        row.behind = status.behind;
        row.notReported = status.notReported;
        row.spoken = QStringList{row.number, row.name, row.lead, row.when, row.phaseText, row.reachedText}.join(
            QStringLiteral(", "));
        rows.push_back(std::move(row));
    }
    return rows;
}

}  // namespace ansinh::app
