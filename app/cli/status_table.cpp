#include "app/cli/status_output.hpp"
#include "app/cli/table.hpp"
#include "app/text/messages.hpp"
#include "app/text/names.hpp"

#include <algorithm>
#include <charconv>
#include <ostream>

namespace ansinh::cli {

using text::Bilingual;
using text::Language;

namespace {

std::string nameOf(const StatusAnswer& answer, const std::string& unit, Language language) {
    const auto commune = answer.communes.find(unit);
    return commune == answer.communes.end() ? unit : text::fullNameOf(commune->second, language);
}

std::string indicatorName(const StatusAnswer& answer, const std::string& id, Language language) {
    const auto indicator = answer.indicators.find(id);
    const std::string name = indicator == answer.indicators.end() ? id : text::pick(indicator->second.name, language);
    return answer.ofTemplate(id) ? name + " *" : name;
}

std::string countText(std::int64_t count, bool known, Language language) {
    return known ? text::formatCount(count, language) : "–";
}

std::string shareText(std::int64_t numerator, std::int64_t denominator, bool known, Language language) {
    if (!known || denominator == 0) return "–";
    return text::formatShare(static_cast<double>(numerator) / static_cast<double>(denominator), language);
}

void printTotals(std::ostream& out, const StatusAnswer& answer, Language language) {
    using progress::Standing;
    const auto say = [language](const char* vi, const char* en) { return std::string(Bilingual{vi, en}.in(language)); };
    Table table({{say("Chỉ tiêu", "Indicator")},
                 {text::nameOf(Standing::Met, language), true},
                 {text::nameOf(Standing::OnTheWay, language), true},
                 {text::nameOf(Standing::Behind, language), true},
                 {text::nameOf(Standing::NotReported, language), true},
                 {text::nameOf(Standing::NotApplicable, language), true},
                 {say("Đã thực hiện", "Numerator"), true},
                 {say("Trên tổng số", "Denominator"), true},
                 {say("Tỷ lệ", "Share"), true},
                 {say("Còn thiếu", "Missing"), true},
                 {say("Mã", "Id")}});
    for (const progress::StatusTotal& total : answer.table.totals) {
        const auto units = [&](Standing standing) {
            const auto count = total.units.find(standing);
            return std::to_string(count == total.units.end() ? 0 : count->second);
        };
        const bool known = total.denominator > 0;
        table.add({indicatorName(answer, total.indicator, language), units(Standing::Met), units(Standing::OnTheWay),
                   units(Standing::Behind), units(Standing::NotReported), units(Standing::NotApplicable),
                   countText(total.numerator, known, language), countText(total.denominator, known, language),
                   shareText(total.numerator, total.denominator, known, language),
                   countText(total.missing, known, language), total.indicator});
    }
    table.print(out);
}

void printOverall(std::ostream& out, const StatusAnswer& answer, Language language) {
    const auto say = [language](const char* vi, const char* en) { return std::string(Bilingual{vi, en}.in(language)); };
    Table table({{say("Mã", "Code")},
                 {say("Xã, phường, đặc khu", "Commune")},
                 {say("Tình trạng", "Standing")},
                 {say("Đến hạn", "Due"), true},
                 {say("Đạt", "Met"), true},
                 {say("Chậm", "Behind"), true},
                 {say("Chưa báo cáo", "Not reported"), true},
                 {say("Còn thiếu", "Missing"), true}});
    for (const progress::OverallRow& row : answer.table.overall) {
        // Nothing is short where nothing was reported: the dash says so.
        const bool known = row.met + row.behind > 0;
        table.add({row.unit, nameOf(answer, row.unit, language), text::nameOf(row.standing, language),
                   std::to_string(row.due), std::to_string(row.met), std::to_string(row.behind),
                   std::to_string(row.silent), countText(row.missing, known, language)});
    }
    table.print(out);
}

void printRows(std::ostream& out, const StatusAnswer& answer, Language language) {
    const auto say = [language](const char* vi, const char* en) { return std::string(Bilingual{vi, en}.in(language)); };
    Table table({{say("Xã, phường, đặc khu", "Commune")},
                 {say("Chỉ tiêu", "Indicator")},
                 {say("Tình trạng", "Standing")},
                 {say("Số liệu", "Figure")},
                 {say("Đã thực hiện", "Numerator"), true},
                 {say("Trên tổng số", "Denominator"), true},
                 {say("Tỷ lệ", "Share"), true},
                 {say("Phải đạt", "Due"), true},
                 {say("Hạn", "Due date"), true},
                 {say("Còn thiếu", "Missing"), true},
                 {say("Báo cáo ngày", "Reported on"), true}});
    for (const progress::StatusRow& row : answer.table.rows) {
        const bool known = hasCount(row.state);
        table.add({nameOf(answer, row.unit, language), indicatorName(answer, row.indicator, language),
                   text::nameOf(row.standing, language), text::nameOf(row.state, language),
                   countText(row.numerator, known, language), countText(row.denominator, known, language),
                   shareText(row.numerator, row.denominator, known, language),
                   row.due ? text::formatShare(row.due->value, language) : "–",
                   row.due ? text::formatDate(row.due->on, language) : "–", countText(row.missing, known, language),
                   row.reportedOn ? text::formatDate(*row.reportedOn, language) : "–"});
    }
    table.print(out);
}

}  // namespace

void printStatusTable(std::ostream& out, const StatusAnswer& answer, Language language) {
    const Bilingual title{"Tình hình đến ngày ", "Status as of "};
    const Bilingual base{" đơn vị phải báo cáo", " reporting units"};
    out << title.in(language) << text::formatDate(answer.table.asOf, language) << ", " << answer.table.base
        << base.in(language) << '\n';
    if (answer.sample) out << "*** " << text::sampleMark(language) << " ***\n";
    out << '\n';
    if (answer.oneCommune.empty()) {
        printTotals(out, answer, language);
        out << '\n';
    }
    if (answer.narrowed)
        printRows(out, answer, language);
    else
        printOverall(out, answer, language);
    const bool templates =
        std::ranges::any_of(answer.scopes, [&](const auto& scope) { return scope.second == PlanScope::Template; });
    if (templates) out << "\n* " << text::templateMark(language) << '\n';
}

void printStatusCsv(std::ostream& out, const StatusAnswer& answer, Language language) {
    out << csvLine({"commune", "name", "indicator", "state", "numerator", "denominator", "due", "missing_people",
                    "standing", "due_date", "in_force", "reported_on", "template", "sample"});
    const auto flag = [](bool value) { return std::string(value ? "1" : "0"); };
    for (const progress::StatusRow& row : answer.table.rows) {
        const bool known = hasCount(row.state);
        const auto count = [known](std::int64_t value) { return known ? std::to_string(value) : std::string(); };
        std::string due;
        if (row.due) {
            char buffer[32];
            due.assign(buffer, std::to_chars(buffer, buffer + sizeof buffer, row.due->value).ptr);
        }
        out << csvLine({row.unit, nameOf(answer, row.unit, language), row.indicator, keyOf(row.state),
                        count(row.numerator), count(row.denominator), due, count(row.missing),
                        progress::keyOf(row.standing), row.due ? row.due->on.iso() : "",
                        flag(row.due && row.due->inForce), row.reportedOn ? row.reportedOn->iso() : "",
                        flag(answer.ofTemplate(row.indicator)), flag(answer.sample && known)});
    }
}

}  // namespace ansinh::cli
