#include "app/cli/answer_sheet.hpp"
#include "app/cli/command.hpp"
#include "app/cli/commands.hpp"
#include "app/cli/console_monitor.hpp"
#include "app/cli/terminal.hpp"
#include "app/text/findings.hpp"
#include "app/text/names.hpp"
#include "geo/core/error.hpp"
#include "geo/project/plans.hpp"

#include <memory>
#include <ostream>

namespace ansinh::cli {

using Json = nlohmann::ordered_json;

namespace {

struct PlanOptions {
    std::string what;  ///< an id, or a file
    std::string format = "table";
    bool trial = false;
};

int listPlans(const Session& session, const PlanOptions& options) {
    const std::string format = formatFrom(session, options.format);
    Project project = session.openForReading();
    AnswerSheet sheet("plans", {{"plan", {"Kế hoạch", "Plan"}},
                                {"version", {"Phiên bản", "Version"}},
                                {"counts", {"Hiệu lực", "In force"}},
                                {"scope", {"Phạm vi", "Scope"}},
                                {"place", {"Nơi ban hành", "Issued by"}},
                                {"clauses", {"Điều", "Clauses"}, true},
                                {"indicators", {"Chỉ tiêu", "Indicators"}, true},
                                {"targets", {"Mốc", "Targets"}, true},
                                {"tasks", {"Nhiệm vụ", "Tasks"}, true},
                                {"batch", {"Đợt", "Batch"}, true},
                                {"at", {"Lúc (UTC)", "At (UTC)"}},
                                {"undone_at", {"Đã hủy", "Undone"}},
                                {"title", {"Tên", "Title"}}});
    for (const PlanEdition& edition : Plans(project).editions())
        sheet.add({edition.plan, edition.version, Json(edition.counts),
                   {keyOf(edition.scope), text::nameOf(edition.scope, session.language)}, edition.place,
                   edition.clauses, edition.indicators, edition.targets, edition.tasks, edition.batch.id,
                   edition.batch.at, orNull(edition.batch.undoneAt), text::pick(edition.title, session.language)});
    sheet.print(session, format, Json::object());
    return 0;
}

int showPlan(const Session& session, const PlanOptions& options) {
    const std::string format = formatFrom(session, options.format);
    Project project = session.openForReading();
    const Plan& plan = Plans(project).plan(options.what);
    const auto say = [&](const Text& text) { return text::pick(text, session.language); };
    AnswerSheet tasks("tasks", {{"row", {"Dòng", "Row"}, true},
                                {"number", {"STT", "No."}},
                                {"clause", {"Điều", "Clause"}},
                                {"name", {"Nhiệm vụ", "Task"}},
                                {"lead", {"Chủ trì", "Lead"}},
                                {"partners", {"Phối hợp", "Partners"}},
                                {"from", {"Từ", "From"}},
                                {"due", {"Hạn", "Due"}},
                                {"when", {"Thời gian", "When"}},
                                {"product", {"Sản phẩm", "Product"}}});
    for (const Task& task : plan.tasks) {
        std::string partners;
        for (const Text& partner : task.partners) partners += (partners.empty() ? "" : "; ") + say(partner);
        tasks.add({task.row, task.number, task.clause, say(task.name), say(task.lead), partners, orNull(task.from),
                   orNull(task.due), task.when, say(task.product)});
    }
    AnswerSheet targets("targets", {{"indicator", {"Chỉ tiêu", "Indicator"}},
                                    {"name", {"Tên", "Name"}},
                                    {"tier", {"Cấp", "Tier"}},
                                    {"due", {"Hạn", "Due"}},
                                    {"share", {"Mức", "Share"}, true},
                                    {"linear", {"Tăng đều", "Straight line"}},
                                    {"clause", {"Điều", "Clause"}},
                                    {"restricted", {"Hạn chế", "Restricted"}},
                                    {"self_declared", {"Tự khai", "Self-declared"}}});
    for (const Indicator& indicator : plan.indicators)
        for (const Target& step : indicator.ladder)
            targets.add({indicator.id, say(indicator.name),
                         {keyOf(step.tier), text::nameOf(step.tier, session.language)}, step.due.iso(),
                         Json(step.value), Json(step.linear), step.clause, Json(indicator.restricted),
                         Json(indicator.selfDeclared)});
    Json head{{"plan", plan.id},
              {"version", plan.version},
              {"scope", keyOf(plan.scope)},
              {"title", say(plan.title)},
              {"from", orNull(plan.from)},
              {"until", orNull(plan.until)}};
    if (format == "table") {
        session.out << say(plan.title) << " (" << plan.id << ", " << plan.version << "; "
                    << text::nameOf(plan.scope, session.language) << ")\n\n";
        targets.print(session, format, {});
        session.out << '\n';
    }
    if (format == "json") {
        Json list = Json::array();
        for (const Clause& clause : plan.clauses)
            list.push_back({{"clause", clause.id}, {"reference", clause.reference}, {"summary", say(clause.summary)}});
        head["clauses"] = std::move(list);
        Json steps = Json::array();
        for (const Indicator& indicator : plan.indicators)
            for (const Target& step : indicator.ladder)
                steps.push_back({{"indicator", indicator.id},
                                 {"tier", keyOf(step.tier)},
                                 {"due", step.due.iso()},
                                 {"share", step.value},
                                 {"linear", step.linear},
                                 {"clause", step.clause}});
        head["targets"] = std::move(steps);
    }
    tasks.print(session, format, std::move(head));
    return 0;
}

void printLoad(const Session& session, const std::string& format, const PlanLoad& load, bool trial) {
    AnswerSheet sheet("changes", {{"part", {"Phần", "Part"}},
                                  {"how", {"Thay đổi", "Change"}},
                                  {"id", {"Mã", "Id"}},
                                  {"tier", {"Cấp", "Tier"}},
                                  {"field", {"Mục", "Field"}},
                                  {"before", {"Trước", "Before"}},
                                  {"after", {"Sau", "After"}},
                                  {"name", {"Tên", "Name"}}});
    for (const progress::PlanChange& change : load.changes)
        sheet.add({{keyOf(change.part), text::nameOf(change.part, session.language)},
                   {keyOf(change.how), text::nameOf(change.how, session.language)}, change.id, orNull(change.where),
                   orNull(change.field), orNull(change.before), orNull(change.after),
                   text::pick(change.name, session.language)});
    Json head{{"plan", load.plan.id},
              {"version", load.plan.version},
              {"version_before", orNull(load.versionBefore)},
              {"known", load.known},
              {"orphaned_measures", load.orphaned},
              {"batch", load.batch > 0 ? Json(load.batch) : Json()},
              {"dry_run", trial}};
    if (format != "table") {
        sheet.print(session, format, std::move(head));
        return;
    }
    if (!load.known)
        session.out << session.say("Kế hoạch mới: ", "A new plan: ") << load.plan.id << '\n';
    else if (load.changes.empty())
        session.out << session.say("Không có gì khác với bản đang dùng.", "Nothing differs from the version in force.")
                    << '\n';
    else
        for (const progress::PlanChange& change : load.changes)
            session.out << "- " << text::sentenceFor(change, session.language) << '\n';
    for (const std::string& measure : load.orphaned)
        session.out << session.say("! Số liệu của ", "! Figures of ") << measure
                    << session.say(" vẫn được giữ, nhưng không kế hoạch nào còn đếm.", " stay, but no plan counts them.")
                    << '\n';
    if (load.batch > 0)
        session.out << session.say("Đã nhận, đợt số ", "Taken, batch ") << load.batch
                    << session.say("; hủy bằng: ansinh undo ", "; take back with: ansinh undo ") << load.batch << '\n';
}

int loadPlan(const Session& session, const PlanOptions& options, bool trial) {
    const std::string format = formatFrom(session, options.format);
    Project project = trial ? session.openForReading() : session.openForWriting();
    Plans plans(project);
    ConsoleMonitor monitor(session.err, session.language, errorsGoToTerminal());
    printLoad(session, format, trial ? plans.preview(options.what) : plans.load(options.what, monitor), trial);
    return 0;
}

constexpr text::Bilingual kForm{"Dạng trả lời", "The answer's form"};
constexpr text::Bilingual kForms{"table|csv|json", "table|csv|json"};
constexpr text::Bilingual kFile{"TỆP", "FILE"};

}  // namespace

void addPlan(Command& root, Session& session) {
    Command group = root.add("plan", {"Kế hoạch: các phiên bản, khác nhau ở đâu, nhận bản mới", "Plans: versions, what differs, taking a new one"},
                             {"ansinh plan list|show|diff|load", "ansinh plan list|show|diff|load"});
    group.needsCommand();
    const auto options = std::make_shared<PlanOptions>();
    Command list = group.add("list", {"Mọi phiên bản của mọi kế hoạch", "All versions of all plans"},
                             {"ansinh plan list", "ansinh plan list"});
    list.value("--format", options->format, kForm, kForms);
    list.run([&session, options] { return listPlans(session, *options); });
    Command show = group.add("show", {"Chỉ tiêu và nhiệm vụ của một kế hoạch", "A plan's targets and tasks"},
                             {"ansinh plan show MÃ", "ansinh plan show ID"});
    show.argument(options->what, {"Mã kế hoạch", "The plan's id"}, {"MÃ", "ID"});
    show.value("--format", options->format, kForm, kForms);
    show.run([&session, options] { return showPlan(session, *options); });
    Command diff = group.add("diff", {"Tệp kế hoạch khác bản đang dùng ở đâu", "How a plan file differs from the version in force"},
                             {"ansinh plan diff TỆP", "ansinh plan diff FILE"});
    diff.argument(options->what, {"Tệp kế hoạch", "The plan file"}, kFile);
    diff.value("--format", options->format, kForm, kForms);
    diff.run([&session, options] { return loadPlan(session, *options, true); });
    Command load = group.add("load", {"Nhận tệp kế hoạch làm bản đang dùng; số liệu giữ nguyên", "Take a plan file as the version in force; figures stay"},
                             {"ansinh plan load TỆP [--dry-run]", "ansinh plan load FILE [--dry-run]"});
    load.argument(options->what, {"Tệp kế hoạch", "The plan file"}, kFile);
    load.flag("--dry-run", options->trial, {"Chỉ xem thử, không lưu", "Look only, store nothing"});
    load.value("--format", options->format, kForm, kForms);
    load.run([&session, options] { return loadPlan(session, *options, options->trial); });
}

}  // namespace ansinh::cli
