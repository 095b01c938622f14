#include "app/controllers/training_calendar.hpp"

#include "app/controllers/qt_text.hpp"
#include "app/controllers/training_texts.hpp"
#include "app/models/training_rows.hpp"
#include "app/services/style_file.hpp"
#include "app/text/names.hpp"
#include "app/text/words.hpp"
#include "geo/project/scenarios.hpp"

#include <algorithm>

namespace ansinh::app {

namespace {

constexpr int usualNotice = 14;  // days between today and the first class
constexpr int mostDays = 30;
constexpr int mostTeams = 20;

/// The dates that the classes of an accepted proposal have; empty when they are not all there any more.
std::vector<planner::ClassDates> acceptedDates(const Scenario& scenario, const std::vector<TrainingClass>& classes) {
    std::vector<planner::ClassDates> dates;
    for (const ScenarioClass& one : scenario.classes) {
        if (!one.existing.empty()) continue;
        const TrainingClass* const made = madeOf(one, classes);
        if (!made || !made->from) return {};
        dates.push_back({*made->from, made->until.value_or(*made->from), 1});
    }
    return dates;
}

}  // namespace

TrainingCalendar::TrainingCalendar(AppController& app, TrainingScenarios& scenarios, QObject* parent)
    : QObject(parent), app_(app), scenarios_(scenarios), rows_(ClassDatesRow::staticMetaObject) {
    wish_.first = Date::today().plusDays(usualNotice);
    wish_.daysPerClass = 2;
    connect(&scenarios_, &TrainingScenarios::changed, this, &TrainingCalendar::scenarioChanged);
    connect(&app_, &AppController::languageChanged, this, &TrainingCalendar::fill);
    connect(&app_, &AppController::themeChanged, this, &TrainingCalendar::fill);
}

void TrainingCalendar::scenarioChanged() {
    const Scenario* const one = scenarios_.selectedScenario();
    const std::pair<std::int64_t, std::int64_t> now =
        one ? std::pair{one->id, one->acceptedBatch} : std::pair<std::int64_t, std::int64_t>{};
    if (now == scenario_) return;
    scenario_ = now;
    lay();
}

void TrainingCalendar::setFirst(const QString& iso) {
    (void)readFirst(iso);
}

bool TrainingCalendar::readFirst(const QString& text) {
    const auto day = Date::parse(text.trimmed().toStdString());
    if (!day) return false;
    wish_.first = *day;
    lay();
    return true;
}

QString TrainingCalendar::firstText() const {
    return toQt(text::formatDate(wish_.first, app_.language()));
}

void TrainingCalendar::setDaysPerClass(int days) {
    wish_.daysPerClass = std::clamp(days, 1, mostDays);
    lay();
}

void TrainingCalendar::setTeams(int teams) {
    wish_.teams = std::clamp(teams, 1, mostTeams);
    lay();
}

void TrainingCalendar::setTravelDays(int days) {
    wish_.travelDays = std::clamp(days, 0, mostDays);
    lay();
}

void TrainingCalendar::setSaturdays(bool taught) {
    wish_.saturdays = taught;
    lay();
}

void TrainingCalendar::lay() {
    calendar_ = {};
    if (const Scenario* const one = scenarios_.selectedScenario()) {
        try {
            if (holidays_.empty()) holidays_ = TrainingPlanner::holidays();
            if (one->acceptedBatch != 0)
                calendar_.classes = acceptedDates(*one, app_.session().facts()->classes);
            else
                calendar_ = planner::scheduleClasses(newClassCount(*one), wish_, holidays_);
        } catch (const Error& error) {
            app_.show(error);
        }
    }
    fill();
}

void TrainingCalendar::shift(int index, int days) {
    if (index < 0 || static_cast<std::size_t>(index) >= calendar_.classes.size() || days == 0) return;
    planner::ClassDates& dates = calendar_.classes[static_cast<std::size_t>(index)];
    const int step = days > 0 ? 1 : -1;
    const auto working = [&](Date day) { return planner::isWorkingDay(day, wish_, holidays_); };
    const auto next = [&](Date day) {
        do day = day.plusDays(step);
        while (!working(day));
        return day;
    };
    int taught = 0;
    for (Date day = dates.from; day <= dates.until; day = day.plusDays(1)) taught += working(day) ? 1 : 0;
    dates.from = next(dates.from);
    dates.until = dates.from;
    for (int left = std::max(1, taught) - 1; left > 0;) {
        dates.until = dates.until.plusDays(1);
        if (working(dates.until)) --left;
    }
    fill();
}

void TrainingCalendar::fill() {
    std::vector<ClassDatesRow> rows;
    const Scenario* const one = scenarios_.selectedScenario();
    if (one && app_.ready() && !calendar_.classes.empty()) {
        const TrainingTexts texts(*app_.session().facts(), app_.language());
        const bool accepted = scenarios_.selectedAccepted();
        const std::vector<planner::CalendarFault> faults =
            accepted ? std::vector<planner::CalendarFault>() : planner::checkDates(calendar_.classes, wish_, holidays_);
        const Scenario dated = withDates(*one, calendar_.classes);
        const std::vector<std::string> numbers = classNumbers(dated, app_.session().facts()->classes);
        std::size_t index = 0;
        for (std::size_t place = 0; place < numbers.size(); ++place) {
            const ScenarioClass& given = dated.classes[place];
            if (!given.existing.empty()) continue;
            const planner::ClassDates& dates = calendar_.classes[index];
            const int number = toQt(numbers[place]).toInt();
            ClassDatesRow row;
            row.title = texts.number(number);
            row.host = texts.commune(given.host);
            row.from = toQt(dates.from.iso());
            row.until = toQt(dates.until.iso());
            row.text = texts.dates(dates.from, dates.until);
            if (wish_.teams > 1) row.team = tr("tổ %1").arg(dates.team);
            for (const planner::CalendarFault& fault : faults)
                if (fault.index == static_cast<int>(index) && row.fault.isEmpty())
                    row.fault = toQt(text::wordIn("calendar", fault.code, app_.language()));
            row.colour = StyleFile::shared().classColour(QString::number(number), app_.dark());
            rows.push_back(std::move(row));
            ++index;
        }
        scenarios_.setDated(dated);
    } else {
        scenarios_.setDated(std::nullopt);
    }
    rows_.assign(rows);
    emit changed();
}

QString TrainingCalendar::note() const {
    if (!app_.ready()) return {};
    QStringList parts;
    const TrainingTexts texts(*app_.session().facts(), app_.language());
    for (const int year : calendar_.yearsWithoutList)
        parts << tr("Chưa có danh sách ngày nghỉ năm %1: chỉ tránh thứ bảy, chủ nhật.").arg(year);
    for (const Holiday& one : calendar_.undecided)
        parts << tr("%1 (%2) chưa có thông báo chính thức.")
                     .arg(toQt(text::pick(one.name, app_.language())), texts.date(one.day));
    return parts.join(QStringLiteral(" "));
}

bool TrainingCalendar::acceptable() const {
    if (rows_.count() == 0 || scenarios_.selectedAccepted()) return false;
    for (int i = 0; i < rows_.count(); ++i)
        if (!rows_.get(i).value<ClassDatesRow>().fault.isEmpty()) return false;
    return true;
}

void TrainingCalendar::accept() {
    if (!acceptable()) return;
    app_.session().change<std::int64_t>(
        this,
        [id = scenarios_.selectedScenario()->id, dates = calendar_.classes](Project& project, Monitor&) {
            return Scenarios(project).accept(id, dates);
        },
        [this](std::int64_t) {
            scenarios_.read();
            emit accepted();
        });
}

}  // namespace ansinh::app
