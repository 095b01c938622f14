#include "geo/project/task_report.hpp"

#include <algorithm>
#include <cmath>
#include <format>
#include <map>

#include "geo/core/survey.hpp"
#include "geo/report/task_table.hpp"

namespace ansinh {

namespace {

using progress::Standing;

/// What is known of one indicator on the day.
struct Standings {
    std::map<std::string, const progress::StatusTotal*> communes;
    std::map<std::string, const progress::StatusRow*> city;
};

Standings standingsOf(const progress::StatusTable& table) {
    Standings known;
    for (const progress::StatusTotal& total : table.totals) known.communes[total.indicator] = &total;
    for (const progress::StatusRow& row : table.city) known.city[row.indicator] = &row;
    return known;
}

void fillFromTotal(TaskLine& line, const progress::StatusTotal& total) {
    const auto units = [&](Standing standing) {
        const auto at = total.units.find(standing);
        return at == total.units.end() ? 0 : at->second;
    };
    line.numerator = total.numerator;
    line.denominator = total.denominator;
    line.missing = total.missing;
    line.unitsMet = units(Standing::Met);
    line.unitsAsked = total.base - units(Standing::NotApplicable);
    line.unitsReported = line.unitsAsked - units(Standing::NotReported);
}

void fillFromRow(TaskLine& line, const progress::StatusRow& row) {
    if (row.standing == Standing::NotApplicable) return;
    line.unitsAsked = 1;
    if (!hasCount(row.state)) return;
    line.unitsReported = 1;
    line.numerator = row.numerator;
    line.denominator = row.denominator;
    line.missing = row.missing;
    line.unitsMet = row.standing == Standing::Met ? 1 : 0;
}

TaskLine::State stateOf(const TaskLine& line, Date asOf, Date due) {
    if (line.unitsReported == 0) return TaskLine::State::NotReported;
    if (line.unitsMet == line.unitsAsked) return TaskLine::State::Done;
    return due <= asOf ? TaskLine::State::Late : TaskLine::State::OnTheWay;
}

/// "1.234", as Vietnamese offices write it.
std::string grouped(std::int64_t count) {
    std::string digits = std::to_string(count);
    for (int at = static_cast<int>(digits.size()) - 3; at > 0; at -= 3) digits.insert(static_cast<std::size_t>(at), ".");
    return digits;
}

/// Rounded down to a tenth, so that 99.96 % is not called 100 %.
std::string percentText(std::int64_t numerator, std::int64_t denominator) {
    const auto tenths = static_cast<std::int64_t>(std::floor(1000.0 * static_cast<double>(numerator) / static_cast<double>(denominator)));
    return tenths % 10 == 0 ? std::format("{} %", tenths / 10) : std::format("{},{} %", tenths / 10, tenths % 10);
}

TaskLine lineOf(const Plan& plan, const Task& task) {
    TaskLine line;
    line.plan = plan.id;
    line.task = task;
    return line;
}

void addLines(const Plan& plan, const Task& task, const Standings& known, Date asOf, std::vector<TaskLine>& lines) {
    const std::size_t before = lines.size();
    for (const Indicator& indicator : plan.indicators) {
        if (indicator.restricted) continue;
        for (const Tier tier : {Tier::City, Tier::Commune}) {
            const auto target = std::ranges::find_if(
                indicator.ladder, [&](const Target& t) { return t.tier == tier && t.clause == task.clause; });
            if (target == indicator.ladder.end()) continue;
            TaskLine line = lineOf(plan, task);
            line.tier = tier;
            line.indicator = indicator.id;
            line.indicatorName = indicator.name;
            line.unit = indicator.unit;
            line.due = target->value;
            if (tier == Tier::Commune) {
                if (const auto total = known.communes.find(indicator.id); total != known.communes.end())
                    fillFromTotal(line, *total->second);
            } else if (const auto row = known.city.find(indicator.id); row != known.city.end()) {
                fillFromRow(line, *row->second);
            }
            line.state = stateOf(line, asOf, target->due);
            lines.push_back(std::move(line));
        }
    }
    if (lines.size() == before) lines.push_back(lineOf(plan, task));
}

report::TaskRow rowOf(const TaskLine& line) {
    report::TaskRow row;
    row.number = line.task.number;
    row.task = line.task.name.vi;
    row.lead = line.task.lead.vi;
    for (const Text& partner : line.task.partners) row.partners += (row.partners.empty() ? "" : "; ") + partner.vi;
    row.when = line.task.when;
    row.due = line.task.due;
    row.product = line.task.product.vi;
    row.indicator = line.indicatorName.vi;
    if (!line.indicator.empty()) row.tier = line.tier == Tier::City ? "Cơ quan thành phố" : "Xã, phường";
    row.counted = line.unitsReported > 0;
    row.numerator = line.numerator;
    row.denominator = line.denominator;
    row.missing = line.missing;
    row.result = resultInWords(line);
    row.state = stateInWords(line.state);
    row.late = line.state == TaskLine::State::Late;
    return row;
}

}  // namespace

const char* keyOf(TaskLine::State state) {
    switch (state) {
        case TaskLine::State::Done:
            return "done";
        case TaskLine::State::OnTheWay:
            return "on_the_way";
        case TaskLine::State::Late:
            return "late";
        case TaskLine::State::NotReported:
            return "not_reported";
        case TaskLine::State::NotMeasured:
            return "not_measured";
    }
    return "";
}

std::string stateInWords(TaskLine::State state) {
    switch (state) {
        case TaskLine::State::Done:
            return "Đã hoàn thành";
        case TaskLine::State::OnTheWay:
            return "Đang thực hiện, trong hạn";
        case TaskLine::State::Late:
            return "Chậm so với hạn";
        case TaskLine::State::NotReported:
            return "Chưa có báo cáo";
        case TaskLine::State::NotMeasured:
            return "Ghi kết quả bằng tay";
    }
    return {};
}

std::string resultInWords(const TaskLine& line) {
    if (line.indicator.empty()) return {};
    if (line.unitsReported == 0) return "Chưa có số liệu báo cáo.";
    std::string words = grouped(line.numerator) + "/" + grouped(line.denominator) + " " +
                        std::string(surveyUnitOf(line.unit));
    if (line.denominator > 0) words += " (" + percentText(line.numerator, line.denominator) + ")";
    if (line.tier == Tier::Commune) {
        words += "; " + std::to_string(line.unitsMet) + "/" + std::to_string(line.unitsAsked) + " xã, phường đạt";
        if (line.unitsReported < line.unitsAsked)
            words += "; " + std::to_string(line.unitsAsked - line.unitsReported) + " nơi chưa báo cáo";
    }
    if (line.missing > 0) words += "; còn thiếu " + grouped(line.missing);
    return words + ".";
}

std::vector<TaskLine> taskLines(const Project& project, Date asOf) {
    const progress::StatusTable table = project.status(asOf);
    const Standings known = standingsOf(table);
    std::vector<TaskLine> lines;
    for (const Plan& plan : project.plans())
        if (plan.scope != PlanScope::Template)
            for (const Task& task : plan.tasks) addLines(plan, task, known, asOf, lines);
    return lines;
}

void writeTaskReport(const Project& project, Date asOf, TaskReportTo format, const std::string& path,
                     Monitor& monitor) {
    report::TaskTable table{project.cityName(), asOf, project.hasSample(), programName(), {}};
    for (const TaskLine& line : taskLines(project, asOf)) table.rows.push_back(rowOf(line));
    monitor.checkpoint("writing", 0);
    if (format == TaskReportTo::Xlsx)
        report::writeTaskWorkbook(path, table);
    else
        report::writeTaskCsv(path, table);
    monitor.checkpoint("writing", 1);
}

}  // namespace ansinh
