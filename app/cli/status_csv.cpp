#include "app/cli/status_output.hpp"
#include "app/cli/table.hpp"

#include <charconv>
#include <ostream>
#include <span>

namespace ansinh::cli {

using text::Language;

namespace {

std::string flag(bool value) {
    return value ? "1" : "0";
}

/// Blank where the count is not known or may not be told: never zero.
std::string countOr(bool told, std::int64_t count) {
    return told ? std::to_string(count) : std::string();
}

std::string shareText(double share) {
    char buffer[32];
    return {buffer, std::to_chars(buffer, buffer + sizeof buffer, share).ptr};
}

void printRows(std::ostream& out, const StatusAnswer& answer, std::span<const progress::StatusRow> rows,
               Language language) {
    out << csvLine({"commune", "name", "indicator", "state", "numerator", "denominator", "due", "missing_people",
                    "standing", "due_date", "in_force", "reported_on", "template", "sample"});
    for (const progress::StatusRow& row : rows) {
        const bool told = answer.told(row);
        out << csvLine({row.unit, answer.unitName(row.unit, language), row.indicator, keyOf(row.state),
                        countOr(told, row.numerator), countOr(told, row.denominator),
                        row.due ? shareText(row.due->value) : "", countOr(told, row.missing),
                        progress::keyOf(row.standing), row.due ? row.due->on.iso() : "",
                        flag(row.due && row.due->inForce), row.reportedOn ? row.reportedOn->iso() : "",
                        flag(answer.ofTemplate(row.indicator)), flag(answer.sample && hasCount(row.state))});
    }
}

void printTotals(std::ostream& out, const StatusAnswer& answer, Language language) {
    using progress::Standing;
    out << csvLine({"indicator", "name", "base", "met", "on_the_way", "behind", "not_reported", "not_applicable",
                    "numerator", "denominator", "missing_people", "template", "sample"});
    for (const progress::StatusTotal& total : answer.table.totals) {
        const auto units = [&](Standing standing) {
            const auto count = total.units.find(standing);
            return std::to_string(count == total.units.end() ? 0 : count->second);
        };
        const bool told = answer.told(total);
        out << csvLine({total.indicator, answer.indicatorName(total.indicator, language), std::to_string(total.base),
                        units(Standing::Met), units(Standing::OnTheWay), units(Standing::Behind),
                        units(Standing::NotReported), units(Standing::NotApplicable), countOr(told, total.numerator),
                        countOr(told, total.denominator), countOr(told, total.missing),
                        flag(answer.ofTemplate(total.indicator)), flag(answer.sample && total.known())});
    }
}

void printOverall(std::ostream& out, const StatusAnswer& answer, Language language) {
    out << csvLine({"commune", "name", "standing", "due", "met", "behind", "not_reported", "missing_people", "state",
                    "sample"});
    for (const progress::OverallRow& row : answer.table.overall)
        out << csvLine({row.unit, answer.unitName(row.unit, language), progress::keyOf(row.standing),
                        std::to_string(row.due), std::to_string(row.met), std::to_string(row.behind),
                        std::to_string(row.silent), countOr(row.known(), row.missing), keyOf(row.state),
                        flag(answer.sample && row.known())});
}

void printCompleteness(std::ostream& out, const StatusAnswer& answer, Language language) {
    out << csvLine({"commune", "name", "asked", "reported"});
    for (const progress::Completeness& row : answer.completeness)
        out << csvLine({row.commune, answer.unitName(row.commune, language), std::to_string(row.asked),
                        std::to_string(row.reported)});
}

}  // namespace

void printStatusCsv(std::ostream& out, const StatusAnswer& answer, StatusPart part, Language language) {
    switch (part) {
        case StatusPart::Fields:
            return printRows(out, answer, answer.table.rows, language);
        case StatusPart::Totals:
            return printTotals(out, answer, language);
        case StatusPart::Overall:
            return printOverall(out, answer, language);
        case StatusPart::City:
            return printRows(out, answer, answer.askedOfCity(), language);
        case StatusPart::Completeness:
            return printCompleteness(out, answer, language);
    }
}

}  // namespace ansinh::cli
