#include "app/cli/arguments.hpp"
#include "app/cli/command.hpp"
#include "app/cli/commands.hpp"
#include "app/cli/console_monitor.hpp"
#include "app/cli/json_output.hpp"
#include "app/cli/session.hpp"
#include "app/cli/table.hpp"
#include "app/cli/terminal.hpp"
#include "app/text/messages.hpp"
#include "app/text/names.hpp"

#include <nlohmann/json.hpp>

#include <cmath>
#include <cstdio>
#include <ostream>

namespace ansinh::cli {

using Json = nlohmann::ordered_json;

namespace {

std::string nameOf(const Project& project, const std::string& code, text::Language language) {
    return code.empty() ? "–" : text::fullNameOf(project.commune(code), language);
}

Json faultsOf(const std::vector<CoverageFault>& faults) {
    Json list = Json::array();
    for (const CoverageFault& fault : faults)
        list.push_back({{"left", fault.left},
                        {"right", fault.right.empty() ? Json() : Json(fault.right)},
                        {"area_m2", fault.areaM2},
                        {"place", jsonOf(fault.place)}});
    return list;
}

void printFaults(const Session& session, const Project& project, const char* title,
                 const std::vector<CoverageFault>& faults) {
    session.out << title << ": " << faults.size() << '\n';
    if (faults.empty()) return;
    Table table({{session.say("Xã", "Commune")},
                 {session.say("và xã", "and")},
                 {"m²", true},
                 {session.say("Kinh độ", "Longitude"), true},
                 {session.say("Vĩ độ", "Latitude"), true}});
    for (const CoverageFault& fault : faults)
        table.add({nameOf(project, fault.left, session.language), nameOf(project, fault.right, session.language),
                   text::formatNumber(fault.areaM2, 2, session.language),
                   text::formatNumber(fault.place.x, 6, session.language),
                   text::formatNumber(fault.place.y, 6, session.language)});
    table.print(session.out);
}

void printCommunes(const Session& session, const Project& project, const char* title,
                   const std::vector<std::string>& codes) {
    session.out << title << ": " << codes.size() << '\n';
    for (const std::string& code : codes)
        session.out << "  " << code << "  " << nameOf(project, code, session.language) << '\n';
}

int check(const Session& session) {
    const Project project = session.openForReading();
    CoverageReport report;
    {
        ConsoleMonitor monitor(session.err, session.language, errorsGoToTerminal());
        report = project.check(monitor);
    }
    if (session.json) {
        printJson(session.out, {{"overlaps", faultsOf(report.overlaps)},
                                {"gaps", faultsOf(report.gaps)},
                                {"missing", report.missing},
                                {"double", report.doubled}});
        return 0;
    }
    printFaults(session, project, session.say("Chồng lấn", "Overlaps"), report.overlaps);
    printFaults(session, project, session.say("Khe hở", "Gaps"), report.gaps);
    printCommunes(session, project, session.say("Chưa có ranh giới", "Without a boundary"), report.missing);
    printCommunes(session, project, session.say("Có nhiều ranh giới", "With several boundaries"), report.doubled);
    return 0;
}

}  // namespace

void addCheck(Command& root, Session& session) {
    Command command = root.add("check",
                               {"Tìm chồng lấn, khe hở, xã thiếu hoặc trùng ranh giới",
                                "Find overlaps, gaps, and communes without or with several boundaries"},
                               {"ansinh check [--json]", "ansinh check [--json]"});
    command.run([&session] { return check(session); });
}

}  // namespace ansinh::cli
