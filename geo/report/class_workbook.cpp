#include "geo/report/class_plan.hpp"
#include "geo/report/whole_file.hpp"
#include "geo/report/workbook_writer.hpp"

#include <algorithm>

namespace ansinh::report {

namespace {

constexpr const char* kSampleMark = "SỐ LIỆU MẪU, không phải số liệu thật / SAMPLE FIGURES, not real data";
constexpr double metresPerKm = 1000;

void beginSheet(WorkbookWriter& out, const ClassPlan& plan, const std::string& sheet, const std::string& title) {
    out.beginSheet(sheet, plan.sample ? kSampleMark : "");
    out.line(title + ", " + plan.city.vi, Style::Title);
    out.line("Phương án / scenario: " + plan.name, Style::Plain);
    if (plan.sample) out.line(kSampleMark, Style::Mark);
    out.skipLine();
}

void dayOrBlank(WorkbookWriter& out, const std::optional<Date>& day) {
    if (day)
        out.day(*day);
    else
        out.blank();
}

void km(WorkbookWriter& out, std::int64_t metres) {
    out.real(static_cast<double>(metres) / metresPerKm);
}

void writePlanTable(WorkbookWriter& out, const ClassPlan& plan) {
    beginSheet(out, plan, "Bảng kế hoạch", "Các lớp tập huấn");
    out.headings({{"Lớp\nClass", 10},
                  {"Thành viên\nMembers", 70, Style::Wrapped},
                  {"Nơi tổ chức\nHost", 26},
                  {"Thời gian\nDate", 24}},
                 1);
    for (const ClassLine& line : plan.classes) {
        std::string members;
        for (const ClassMemberLine& member : line.members) members += (members.empty() ? "" : ", ") + member.name;
        out.text("Lớp " + line.number);
        out.text(members);
        out.text(line.host);
        out.text(datesOf(line));
        out.endRow();
    }
}

void writeClasses(WorkbookWriter& out, const ClassPlan& plan) {
    beginSheet(out, plan, "Các lớp", "Số liệu từng lớp");
    out.headings({{"Lớp\nClass", 10},
                  {"Mã\nCode", 8},
                  {"Nơi tổ chức\nHost", 26},
                  {"Số xã\nSize", 9},
                  {"Số học viên\nParticipants", 12},
                  {"Tổng km\nTotal km", 11},
                  {"Trung bình km\nMean km", 12},
                  {"Xa nhất km\nLongest km", 11},
                  {"Xã xa nhất\nFarthest", 26},
                  {"Từ ngày\nFrom", 12},
                  {"Đến ngày\nUntil", 12},
                  {"Nhóm\nTeam", 9},
                  {"Ghi chú\nNote", 24, Style::Wrapped}},
                 1);
    for (const ClassLine& line : plan.classes) {
        std::int64_t sum = 0;
        const ClassMemberLine* farthest = nullptr;
        for (const ClassMemberLine& member : line.members) {
            sum += member.travelM;
            if (member.travelM > (farthest ? farthest->travelM : 0)) farthest = &member;
        }
        out.text("Lớp " + line.number);
        out.text(line.hostCode);
        out.text(line.host);
        out.count(static_cast<std::int64_t>(line.members.size()));
        if (line.participants > 0)
            out.count(line.participants);
        else
            out.blank();
        km(out, sum);
        km(out, line.members.size() > 1 ? sum / static_cast<std::int64_t>(line.members.size() - 1) : 0);
        km(out, farthest ? farthest->travelM : 0);
        out.text(farthest ? farthest->name : "");
        dayOrBlank(out, line.from);
        dayOrBlank(out, line.until);
        if (line.team > 0)
            out.count(line.team);
        else
            out.blank();
        out.text(line.existing ? "lớp đã có / an existing class" : "");
        out.endRow();
    }
    out.filterRows();
}

void writeMembers(WorkbookWriter& out, const ClassPlan& plan) {
    beginSheet(out, plan, "Từng xã", "Xã, phường và lớp của mình");
    out.headings({{"Mã\nCode", 8},
                  {"Xã, phường, đặc khu\nCommune", 26},
                  {"Lớp\nClass", 10},
                  {"Nơi tổ chức\nHost", 26},
                  {"Đường đi km\nTravel km", 11},
                  {"Từ ngày\nFrom", 12},
                  {"Đến ngày\nUntil", 12}},
                 2);
    struct Row {
        const ClassLine* in;
        const ClassMemberLine* member;
    };
    std::vector<Row> rows;
    for (const ClassLine& line : plan.classes)
        for (const ClassMemberLine& member : line.members) rows.push_back({&line, &member});
    std::ranges::sort(rows, {}, [](const Row& row) { return row.member->code; });
    for (const Row& row : rows) {
        out.text(row.member->code);
        out.text(row.member->name);
        out.text("Lớp " + row.in->number);
        out.text(row.in->host);
        km(out, row.member->travelM);
        dayOrBlank(out, row.in->from);
        dayOrBlank(out, row.in->until);
        out.endRow();
    }
    out.filterRows();
}

void writeBasis(WorkbookWriter& out, const ClassPlan& plan) {
    beginSheet(out, plan, "Căn cứ", "Phương án được lập thế nào");
    out.headings({{"Điều\nItem", 34}, {"Nội dung\nContent", 80, Style::Wrapped}}, 1);
    for (const auto& [item, content] : plan.basis) {
        out.text(item);
        out.text(content);
        out.endRow();
    }
}

Date createdOn(const ClassPlan& plan) {
    return Date::parse(plan.madeAt.substr(0, 10)).value_or(Date());
}

}  // namespace

void writeClassWorkbook(const std::string& path, const ClassPlan& plan, Monitor& monitor) {
    WorkbookWriter out("Lớp tập huấn " + plan.city.vi, plan.program, createdOn(plan));
    writePlanTable(out, plan);
    writeClasses(out, plan);
    writeMembers(out, plan);
    writeBasis(out, plan);
    monitor.checkpoint("writing", 1);
    writeWhole(path, out.finish());
}

}  // namespace ansinh::report
