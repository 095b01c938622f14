#include "geo/report/class_plan.hpp"

namespace ansinh::report {

namespace {

/// A cell of a table that is parted by tabs and lines.
std::string cell(std::string text) {
    for (char& letter : text)
        if (letter == '\t' || letter == '\n' || letter == '\r') letter = ' ';
    return text;
}

}  // namespace

std::string datesOf(const ClassLine& line) {
    if (!line.from) return {};
    std::string dates = line.from->vietnamese();
    if (line.until && *line.until != *line.from) dates += " – " + line.until->vietnamese();
    return dates;
}

std::string planTableOf(const ClassPlan& plan) {
    std::string table = "Lớp\tThành viên\tNơi tổ chức\tThời gian\n";
    for (const ClassLine& line : plan.classes) {
        std::string members;
        for (const ClassMemberLine& member : line.members) members += (members.empty() ? "" : ", ") + member.name;
        table += cell("Lớp " + line.number) + '\t' + cell(members) + '\t' + cell(line.host) + '\t' + datesOf(line) + '\n';
    }
    return table;
}

}  // namespace ansinh::report
