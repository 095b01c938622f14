#include "app/cli/answer_sheet.hpp"
#include "app/cli/command.hpp"
#include "app/cli/commands.hpp"
#include "app/text/names.hpp"
#include "geo/core/error.hpp"
#include "geo/project/feedback.hpp"

#include <algorithm>
#include <memory>
#include <ostream>

namespace ansinh::cli {

using Json = nlohmann::ordered_json;

namespace {

struct FeedbackOptions {
    std::string id;
    std::string asOf;
    std::string kind;
    std::string channel;
    std::string commune;
    std::string received;
    std::string role;
    std::string due;
    std::string status;
    std::string on;
    bool overdue = false;
    std::string format = "table";
};

std::string wordOf(const std::vector<FeedbackTerm>& terms, const std::string& id, text::Language language) {
    const auto term = std::ranges::find(terms, id, &FeedbackTerm::id);
    return term == terms.end() ? id : text::pick(term->name, language);
}

void printItems(const Session& session, const std::string& format, const Project& project, const FeedbackTerms& terms,
                const std::vector<FeedbackItem>& items, Date day) {
    AnswerSheet sheet("items", {{"id", {"Số", "No."}},
                                {"kind", {"Loại", "Kind"}},
                                {"channel", {"Kênh", "Channel"}},
                                {"commune", {"Mã", "Code"}},
                                {"name", {"Xã", "Commune"}},
                                {"received", {"Nhận", "Received"}},
                                {"role", {"Nơi xử lý", "Office"}},
                                {"due", {"Hạn", "Due"}},
                                {"status", {"Trạng thái", "Status"}},
                                {"closed", {"Xong", "Closed"}},
                                {"days_late", {"Trễ (ngày)", "Days late"}, true},
                                {"batch", {"Đợt", "Batch"}, true}});
    for (const FeedbackItem& item : items)
        sheet.add({item.id, {item.kind, wordOf(terms.kinds, item.kind, session.language)},
                   {item.channel, wordOf(terms.channels, item.channel, session.language)}, item.commune,
                   text::fullNameOf(project.commune(item.commune), session.language), item.received.iso(),
                   {orNull(item.role), wordOf(terms.roles, item.role, session.language)}, orNull(item.due),
                   {item.status, wordOf(terms.statuses, item.status, session.language)}, orNull(item.closed),
                   progress::daysLate(item, terms, day), item.batch});
    sheet.print(session, format, {{"as_of", day.iso()}});
}

int list(const Session& session, const FeedbackOptions& options) {
    const std::string format = formatFrom(session, options.format);
    const Date day = asOfFrom(options.asOf);
    Project project = session.openForReading();
    const Feedback feedback(project);
    std::vector<FeedbackItem> items = options.overdue ? feedback.overdue(day) : feedback.items();
    if (!options.commune.empty()) {
        const std::string code = project.findCommune(options.commune).code;
        std::erase_if(items, [&](const FeedbackItem& item) { return item.commune != code; });
    }
    printItems(session, format, project, feedback.terms(), items, day);
    return 0;
}

int counts(const Session& session, const FeedbackOptions& options) {
    const std::string format = formatFrom(session, options.format);
    const Date day = asOfFrom(options.asOf);
    Project project = session.openForReading();
    AnswerSheet sheet("communes", {{"commune", {"Mã", "Code"}},
                                   {"name", {"Xã", "Commune"}},
                                   {"received", {"Đã nhận", "Received"}, true},
                                   {"open", {"Chưa xong", "Open"}, true},
                                   {"overdue", {"Quá hạn", "Overdue"}, true},
                                   {"longest_late", {"Trễ lâu nhất (ngày)", "Longest late (days)"}, true}});
    for (const progress::FeedbackCount& count : Feedback(project).counts(day))
        sheet.add({count.commune, text::fullNameOf(project.commune(count.commune), session.language), count.received,
                   count.open, count.overdue, count.longestLate});
    sheet.print(session, format, {{"as_of", day.iso()}});
    return 0;
}

std::optional<Date> dateIf(const std::string& text, const char* what) {
    return text.empty() ? std::nullopt : std::optional(Date::require(text, what));
}

int add(const Session& session, const FeedbackOptions& options) {
    const std::string format = formatFrom(session, options.format);
    for (const auto& [name, value] : {std::pair{"--kind", options.kind}, {"--channel", options.channel},
                                      {"--commune", options.commune}})
        if (value.empty()) throw Error(ErrorCode::BadArgument, {name});
    Project project = session.openForWriting();
    Feedback feedback(project);
    FeedbackItem item;
    item.id = options.id;
    item.kind = options.kind;
    item.channel = options.channel;
    item.commune = options.commune;
    item.received = dateIf(options.received, "--received").value_or(Date::today());
    item.role = options.role;
    item.due = dateIf(options.due, "--due");
    item.status = options.status;
    const FeedbackItem stored = feedback.add(item);
    printItems(session, format, project, feedback.terms(), {stored}, Date::today());
    return 0;
}

int update(const Session& session, const FeedbackOptions& options, bool close) {
    const std::string format = formatFrom(session, options.format);
    Project project = session.openForWriting();
    Feedback feedback(project);
    const FeedbackItem changed =
        close ? feedback.close(options.id, dateIf(options.on, "--on").value_or(Date::today()))
              : feedback.update(options.id, {options.role, options.status, dateIf(options.due, "--due")});
    printItems(session, format, project, feedback.terms(), {changed}, Date::today());
    return 0;
}

constexpr text::Bilingual kDate{"NGÀY", "DATE"};
constexpr text::Bilingual kWord{"TỪ", "WORD"};

void addFormat(Command& command, FeedbackOptions& options) {
    command.value("--format", options.format, {"Dạng trả lời", "The answer's form"}, {"table|csv|json", "table|csv|json"});
}

void addDay(Command& command, FeedbackOptions& options) {
    command.value("--as-of", options.asOf, {"Ngày xem; không có thì hôm nay", "The day; else today"}, kDate);
}

void addId(Command& command, FeedbackOptions& options) {
    command.argument(options.id, {"Số hiệu, ví dụ PA-0001", "The number, such as PA-0001"}, {"SỐ", "NUMBER"});
}

}  // namespace

void addFeedback(Command& root, Session& session) {
    Command group = root.add("feedback", {"Sổ phản ánh, kiến nghị: không tên người, không nội dung", "The register of feedback: no names, no texts"},
                             {"ansinh feedback list|counts|add|update|close", "ansinh feedback list|counts|add|update|close"});
    group.needsCommand();
    const auto options = std::make_shared<FeedbackOptions>();
    Command lists = group.add("list", {"Các phản ánh, kiến nghị", "The items"},
                              {"ansinh feedback list [--overdue] [--commune XÃ]", "ansinh feedback list [--overdue] [--commune CODE]"});
    lists.flag("--overdue", options->overdue, {"Chỉ những việc quá hạn", "Only what is overdue"});
    lists.value("--commune", options->commune, {"Chỉ một xã", "One commune only"}, {"XÃ", "CODE"});
    addDay(lists, *options);
    addFormat(lists, *options);
    lists.run([&session, options] { return list(session, *options); });

    Command count = group.add("counts", {"Số đã nhận, chưa xong, quá hạn của từng xã", "Received, open and overdue per commune"},
                              {"ansinh feedback counts [--as-of NGÀY]", "ansinh feedback counts [--as-of DATE]"});
    addDay(count, *options);
    addFormat(count, *options);
    count.run([&session, options] { return counts(session, *options); });

    Command adds = group.add("add", {"Ghi một phản ánh, kiến nghị", "Enter an item"},
                             {"ansinh feedback add --kind LOẠI --channel KÊNH --commune XÃ [--received NGÀY]",
                              "ansinh feedback add --kind KIND --channel CHANNEL --commune CODE [--received DATE]"});
    adds.value("--id", options->id, {"Số hiệu; không có thì số kế tiếp", "The number; else the next one"}, {"SỐ", "NUMBER"});
    adds.value("--kind", options->kind, {"Loại: report, proposal, question", "Kind: report, proposal, question"}, kWord);
    adds.value("--channel", options->channel, {"Kênh: form, zalo, email, in_person, …", "Channel: form, zalo, email, in_person, …"}, kWord);
    adds.value("--commune", options->commune, {"Xã, theo mã hoặc tên", "Commune, by code or name"}, {"XÃ", "CODE"});
    adds.value("--received", options->received, {"Ngày nhận; không có thì hôm nay", "Day of receipt; else today"}, kDate);
    adds.value("--role", options->role, {"Nơi xử lý (cơ quan, không phải người)", "The office that handles it, not a person"}, kWord);
    adds.value("--due", options->due, {"Hạn; không có thì theo loại", "Due date; else by its kind"}, kDate);
    adds.value("--status", options->status, {"Trạng thái", "Status"}, kWord);
    addFormat(adds, *options);
    adds.run([&session, options] { return add(session, *options); });

    Command updates = group.add("update", {"Giao, đổi trạng thái hoặc hạn", "Hand over, change status or due date"},
                                {"ansinh feedback update SỐ [--role NƠI] [--status TỪ] [--due NGÀY]",
                                 "ansinh feedback update NUMBER [--role OFFICE] [--status WORD] [--due DATE]"});
    addId(updates, *options);
    updates.value("--role", options->role, {"Nơi xử lý", "The office"}, kWord);
    updates.value("--status", options->status, {"Trạng thái", "Status"}, kWord);
    updates.value("--due", options->due, {"Hạn", "Due date"}, kDate);
    addFormat(updates, *options);
    updates.run([&session, options] { return update(session, *options, false); });

    Command closes = group.add("close", {"Ghi là đã xong", "Mark as closed"},
                               {"ansinh feedback close SỐ [--on NGÀY]", "ansinh feedback close NUMBER [--on DATE]"});
    addId(closes, *options);
    closes.value("--on", options->on, {"Ngày xong; không có thì hôm nay", "The day; else today"}, kDate);
    addFormat(closes, *options);
    closes.run([&session, options] { return update(session, *options, true); });
}

}  // namespace ansinh::cli
