#include "app/cli/answer_sheet.hpp"
#include "app/cli/arguments.hpp"
#include "app/cli/command.hpp"
#include "app/cli/commands.hpp"
#include "app/cli/status_output.hpp"
#include "app/text/names.hpp"

#include <memory>
#include <ostream>

namespace ansinh::cli {

using Json = nlohmann::ordered_json;

namespace {

struct TrendOptions {
    std::string commune;
    std::string indicator;
    std::string format = "table";
};

Json shareOr(bool told, std::int64_t part, std::int64_t whole) {
    return told && whole > 0 ? Json(static_cast<double>(part) / static_cast<double>(whole)) : Json();
}

/// A day's line of the whole plan, then of each indicator: what the small lines of the page Tiến độ are drawn of.
void addDay(AnswerSheet& sheet, const StatusAnswer& day, bool overall, text::Language language) {
    const std::string asOf = day.table.asOf.iso();
    const auto standing = [language](progress::Standing one) {
        return AnswerSheet::Cell(progress::keyOf(one), text::nameOf(one, language));
    };
    if (overall)
        for (const progress::OverallRow& row : day.table.overall)
            sheet.add({row.unit, day.unitName(row.unit, language), orNull(std::string()), asOf, standing(row.standing),
                       Json(row.met), Json(row.due), shareOr(row.due > 0, row.met, row.due)});
    for (const progress::StatusRow& row : day.table.rows) {
        const bool told = day.told(row);
        sheet.add({row.unit, day.unitName(row.unit, language), row.indicator, asOf, standing(row.standing),
                   told ? Json(row.numerator) : Json(), told ? Json(row.denominator) : Json(),
                   shareOr(told, row.numerator, row.denominator)});
    }
}

int trend(const Session& session, const TrendOptions& options) {
    const std::string format = formatFrom(session, options.format);
    const Project project = session.openForReading();
    const std::string commune = options.commune.empty() ? "" : project.findCommune(options.commune).code;
    AnswerSheet sheet("trend", {{"commune", {"Mã", "Code"}},
                                {"name", {"Xã, phường, đặc khu", "Commune"}},
                                {"indicator", {"Chỉ tiêu", "Indicator"}},
                                {"as_of", {"Ngày", "Date"}},
                                {"standing", {"Tình trạng", "Standing"}},
                                {"numerator", {"Đã thực hiện", "Numerator"}, true},
                                {"denominator", {"Trên tổng số", "Denominator"}, true},
                                {"share", {"Tỷ lệ", "Share"}, true}});
    for (const Date day : project.reportingDates())
        addDay(sheet, askStatus(project, day, options.indicator, commune), options.indicator.empty(), session.language);
    if (format == "table" && project.hasSample()) session.out << "*** " << text::sampleMark(session.language) << " ***\n";
    sheet.print(session, format, {{"sample", project.hasSample()}});
    return 0;
}

}  // namespace

void addTrend(Command& root, Session& session) {
    Command command = root.add(
        "trend", {"Diễn biến qua các ngày báo cáo", "The way over the reporting dates"},
        {"ansinh trend [--commune MÃ] [--indicator MÃ] [--format table|csv|json]",
         "ansinh trend [--commune CODE] [--indicator ID] [--format table|csv|json]"});
    const auto options = std::make_shared<TrendOptions>();
    command.value("--commune", options->commune, {"Chỉ một xã, theo mã hoặc tên", "One commune only, by code or name"},
                  {"MÃ", "CODE"});
    command.value("--indicator", options->indicator,
                  {"Chỉ một chỉ tiêu; không có thì cả kế hoạch (đạt trên số chỉ tiêu đến hạn) và từng chỉ tiêu",
                   "One indicator only; else the plan as a whole (met of the targets due) and each indicator"},
                  {"MÃ", "ID"});
    command.value("--format", options->format, {"Dạng trả lời", "The answer's form"},
                  {"table|csv|json", "table|csv|json"});
    command.run([&session, options] { return trend(session, *options); });
}

}  // namespace ansinh::cli
