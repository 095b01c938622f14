#include "app/cli/status_output.hpp"
#include "app/cli/table.hpp"
#include "app/text/messages.hpp"
#include "app/text/names.hpp"

#include <algorithm>
#include <ostream>
#include <span>

namespace ansinh::cli {

using text::Bilingual;
using text::Language;

namespace {

/// With the mark that the footnote explains.
std::string markedName(const StatusAnswer& answer, const std::string& id, Language language) {
    return answer.indicatorName(id, language) + (answer.ofTemplate(id) ? " *" : "");
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
        const bool told = answer.told(total);
        table.add({markedName(answer, total.indicator, language), units(Standing::Met), units(Standing::OnTheWay),
                   units(Standing::Behind), units(Standing::NotReported), units(Standing::NotApplicable),
                   countText(total.numerator, told, language), countText(total.denominator, told, language),
                   shareText(total.numerator, total.denominator, told, language),
                   countText(total.missing, told, language), total.indicator});
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
        table.add({row.unit, answer.unitName(row.unit, language), text::nameOf(row.standing, language),
                   std::to_string(row.due), std::to_string(row.met), std::to_string(row.behind),
                   std::to_string(row.silent), countText(row.missing, row.known(), language)});
    }
    table.print(out);
}

void printRows(std::ostream& out, const StatusAnswer& answer, std::span<const progress::StatusRow> rows,
               Language language) {
    const auto say = [language](const char* vi, const char* en) { return std::string(Bilingual{vi, en}.in(language)); };
    Table table({{say("Đơn vị", "Unit")},
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
    for (const progress::StatusRow& row : rows) {
        const bool told = answer.told(row);
        table.add({answer.unitName(row.unit, language), markedName(answer, row.indicator, language),
                   text::nameOf(row.standing, language), text::nameOf(row.state, language),
                   countText(row.numerator, told, language), countText(row.denominator, told, language),
                   shareText(row.numerator, row.denominator, told, language),
                   row.due ? text::formatShare(row.due->value, language) : "–",
                   row.due ? text::formatDate(row.due->on, language) : "–", countText(row.missing, told, language),
                   row.reportedOn ? text::formatDate(*row.reportedOn, language) : "–"});
    }
    table.print(out);
}

void printCompleteness(std::ostream& out, const StatusAnswer& answer, Language language) {
    const auto say = [language](const char* vi, const char* en) { return std::string(Bilingual{vi, en}.in(language)); };
    Table table({{say("Mã", "Code")},
                 {say("Xã, phường, đặc khu", "Commune")},
                 {say("Phải báo cáo", "Asked"), true},
                 {say("Đã báo cáo", "Reported"), true}});
    for (const progress::Completeness& row : answer.completeness)
        table.add({row.commune, answer.unitName(row.commune, language), std::to_string(row.asked),
                   std::to_string(row.reported)});
    table.print(out);
}

}  // namespace

void printStatusTable(std::ostream& out, const StatusAnswer& answer, std::optional<StatusPart> part,
                      Language language) {
    const Bilingual title{"Tình hình đến ngày ", "Status as of "};
    const Bilingual base{" đơn vị phải báo cáo", " reporting units"};
    out << title.in(language) << text::formatDate(answer.table.asOf, language) << ", " << answer.table.base
        << base.in(language) << '\n';
    if (answer.sample) out << "*** " << text::sampleMark(language) << " ***\n";

    const bool rows = part ? part == StatusPart::Fields : answer.narrowed;
    const bool overall = part ? part == StatusPart::Overall : !answer.narrowed;
    if (part ? part == StatusPart::Totals : answer.oneCommune.empty()) {
        out << '\n';
        printTotals(out, answer, language);
    }
    if (rows) {
        out << '\n';
        printRows(out, answer, answer.table.rows, language);
    }
    if (overall) {
        out << '\n';
        printOverall(out, answer, language);
    }
    const std::vector<progress::StatusRow> city = answer.askedOfCity();
    if (part ? part == StatusPart::City : !city.empty()) {
        out << '\n';
        printRows(out, answer, city, language);
    }
    if (part == StatusPart::Completeness) {
        out << '\n';
        printCompleteness(out, answer, language);
    }
    const bool templates =
        std::ranges::any_of(answer.scopes, [&](const auto& scope) { return scope.second == PlanScope::Template; });
    if (templates) out << "\n* " << text::templateMark(language) << '\n';
}

}  // namespace ansinh::cli
