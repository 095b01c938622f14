#include "geo/report/class_plan.hpp"

#include <string_view>

namespace ansinh::report {

namespace {

constexpr std::size_t kLongestLine = 75;  // octets, without the line's end: RFC 5545, 3.1

/// Cut into lines of at most 75 octets, never inside a character; what follows begins with a blank.
std::string folded(std::string_view line) {
    std::string out;
    std::size_t room = kLongestLine;
    while (line.size() > room) {
        std::size_t end = room;
        while (end > 0 && (static_cast<unsigned char>(line[end]) & 0xC0U) == 0x80U) --end;
        out.append(line.substr(0, end)).append("\r\n ");
        line.remove_prefix(end);
        room = kLongestLine - 1;
    }
    return out.append(line).append("\r\n");
}

/// TEXT as 3.3.11 writes it.
std::string escaped(std::string_view text) {
    std::string out;
    for (const char letter : text) {
        if (letter == '\\' || letter == ';' || letter == ',') out += '\\';
        if (letter == '\n')
            out += "\\n";
        else if (letter != '\r')
            out += letter;
    }
    return out;
}

std::string withoutMarks(std::string_view iso) {
    std::string out;
    for (const char letter : iso)
        if (letter != '-' && letter != ':') out += letter;
    return out;
}

class Calendar {
public:
    explicit Calendar(const ClassPlan& plan) : plan_(plan) {}

    std::string run() {
        line("BEGIN", "VCALENDAR");
        line("VERSION", "2.0");
        line("PRODID", escaped("-//" + plan_.program + "//VI"));
        line("CALSCALE", "GREGORIAN");
        line("METHOD", "PUBLISH");
        line("X-WR-CALNAME", escaped(plan_.name));
        for (const ClassLine& one : plan_.classes)
            if (one.from) event(one);
        line("END", "VCALENDAR");
        return std::move(out_);
    }

private:
    void line(const std::string& name, const std::string& value) { out_ += folded(name + ":" + value); }

    void event(const ClassLine& one) {
        const Date last = one.until.value_or(*one.from);
        line("BEGIN", "VEVENT");
        // The host, not the number: that changes with the dates, and the event is to be the same one.
        line("UID", "scenario-" + std::to_string(plan_.scenario) + "-class-at-" + one.hostCode + "@ansinh.invalid");
        line("DTSTAMP", withoutMarks(plan_.madeAt));
        line("DTSTART;VALUE=DATE", withoutMarks(one.from->iso()));
        line("DTEND;VALUE=DATE", withoutMarks(last.plusDays(1).iso()));  // the day after: 3.6.1
        line("SUMMARY", escaped("Lớp tập huấn " + one.number + ", " + one.host));
        line("LOCATION", escaped(one.host));
        line("DESCRIPTION", escaped(description(one)));
        line("STATUS", one.existing ? "CONFIRMED" : "TENTATIVE");
        line("TRANSP", "OPAQUE");
        line("END", "VEVENT");
    }

    [[nodiscard]] std::string description(const ClassLine& one) const {
        std::string text = "Thành viên: ";
        for (const ClassMemberLine& member : one.members) text += (&member == &one.members.front() ? "" : ", ") + member.name;
        if (one.participants > 0) text += "\nSố học viên: " + std::to_string(one.participants);
        if (one.team > 0) text += "\nNhóm giảng viên: " + std::to_string(one.team);
        if (plan_.sample) text += "\nSỐ LIỆU MẪU, không phải số liệu thật";
        return text;
    }

    const ClassPlan& plan_;
    std::string out_;
};

}  // namespace

std::string calendarOf(const ClassPlan& plan) {
    return Calendar(plan).run();
}

}  // namespace ansinh::report
