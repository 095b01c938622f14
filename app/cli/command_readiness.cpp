#include "app/cli/answer_sheet.hpp"
#include "app/cli/arguments.hpp"
#include "app/cli/command.hpp"
#include "app/cli/commands.hpp"
#include "app/text/messages.hpp"
#include "app/text/names.hpp"
#include "geo/core/error.hpp"
#include "geo/progress/readiness_weights.hpp"

#include <algorithm>
#include <charconv>
#include <memory>
#include <ostream>

namespace ansinh::cli {

using Json = nlohmann::ordered_json;

namespace {

struct ReadinessOptions {
    std::string asOf;
    std::string commune;
    std::string weights;
    bool sensitivity = false;
    std::string format = "table";
};

/// "computers=0.4,antivirus=0.1". Throws Error{BadArgument}.
progress::ReadinessWeights weightsFrom(const std::string& text) {
    progress::ReadinessWeights weights;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find(',', at), text.size());
        const std::string part = text.substr(at, end - at);
        at = end + 1;
        const auto equals = part.find('=');
        double value = 0;
        const char* const last = part.data() + part.size();
        const char* const first = part.data() + std::min(equals, part.size() - 1) + 1;
        const auto [stop, fault] = std::from_chars(std::min(first, last), last, value);
        if (equals == std::string::npos || fault != std::errc{} || stop != last)
            throw Error(ErrorCode::BadArgument, {"--weights", part, "computers=0.4,antivirus=0.1"});
        weights[part.substr(0, equals)] = value;
    }
    return weights;
}

const Plan& planWithReadiness(const Project& project) {
    const auto& plans = project.plans();
    const auto plan = std::ranges::find_if(plans, [](const Plan& one) { return !one.readiness.empty(); });
    if (plan == plans.end()) throw Error(ErrorCode::UnknownPlan, {"readiness"});
    return *plan;
}

std::string className(const Plan& plan, const std::string& id, text::Language language) {
    const auto found = std::ranges::find(plan.readinessClasses, id, &ReadinessClass::id);
    return found == plan.readinessClasses.end() ? id : text::pick(found->name, language);
}

Json ruleOf(const Plan& plan, const progress::ReadinessWeights& weights, text::Language language) {
    Json parts = Json::array();
    for (const ReadinessPart& part : plan.readiness)
        parts.push_back({{"part", part.id}, {"name", text::pick(part.name, language)}, {"plan_weight", part.weight},
                         {"weight", weights.at(part.id)}});
    Json classes = Json::array();
    for (const ReadinessClass& one : plan.readinessClasses)
        classes.push_back({{"class", one.id}, {"name", text::pick(one.name, language)}, {"from", one.from}});
    return {{"parts", parts}, {"least_known", plan.readinessLeastKnown}, {"classes", classes}};
}

int sensitivity(const Session& session, const std::string& format, const Project& project, const Plan& plan,
                const std::vector<progress::ReadinessRow>& rows, const progress::ReadinessWeights& weights) {
    AnswerSheet sheet("changes", {{"part", {"Trọng số", "Weight"}},
                                  {"factor", {"Nhân với", "Times"}, true},
                                  {"commune", {"Mã", "Code"}},
                                  {"name", {"Xã", "Commune"}},
                                  {"before", {"Trước", "Before"}},
                                  {"after", {"Sau", "After"}},
                                  {"score_before", {"Điểm trước", "Score before"}, true},
                                  {"score_after", {"Điểm sau", "Score after"}, true}});
    for (const progress::ClassChange& change : progress::sensitivityOf(plan, rows, weights))
        sheet.add({change.part, Json(change.factor), change.unit,
                   text::fullNameOf(project.commune(change.unit), session.language),
                   {change.before, className(plan, change.before, session.language)},
                   {change.after, className(plan, change.after, session.language)}, Json(change.scoreBefore),
                   Json(change.scoreAfter)});
    if (format == "table" && sheet.empty()) {
        session.out << session.say("Không xã nào đổi mức khi từng trọng số tăng hay giảm 20 %.",
                                   "No commune changes class when any one weight moves by 20%.")
                    << '\n';
        return 0;
    }
    sheet.print(session, format, {{"step", 0.2}, {"rule", ruleOf(plan, weights, session.language)}});
    return 0;
}

/// One commune: each line of its score.
int explain(const Session& session, const std::string& format, const Plan& plan, const progress::ReadinessScore& score,
            const progress::ReadinessWeights& weights) {
    AnswerSheet sheet("lines", {{"part", {"Phần", "Part"}},
                                {"name", {"Tên", "Name"}},
                                {"weight", {"Trọng số", "Weight"}, true},
                                {"value", {"Đạt", "Value"}, true},
                                {"counted", {"Được tính", "Counted"}, true},
                                {"points", {"Điểm", "Points"}, true}});
    for (std::size_t i = 0; i < score.lines.size(); ++i) {
        const progress::ScoreLine& line = score.lines[i];
        sheet.add({line.part, text::pick(plan.readiness[i].name, session.language), Json(line.weight),
                   line.value ? Json(*line.value) : Json(), Json(line.counted), Json(line.points)});
    }
    Json head{{"commune", score.unit},
              {"score", score.score ? Json(*score.score) : Json()},
              {"class", orNull(score.readinessClass)},
              {"known_weight", score.knownWeight},
              {"rule", ruleOf(plan, weights, session.language)}};
    sheet.print(session, format, std::move(head));
    if (format == "table")
        session.out << session.say("Điểm: ", "Score: ")
                    << (score.score ? text::formatNumber(*score.score, 3, session.language) + ", " +
                                          className(plan, score.readinessClass, session.language)
                                    : std::string(session.say("chưa đủ số liệu", "not enough reported")))
                    << '\n';
    return 0;
}

int readiness(const Session& session, const ReadinessOptions& options) {
    const std::string format = formatFrom(session, options.format);
    const Date asOf = asOfFrom(options.asOf);
    const Project project = session.openForReading();
    const Plan& plan = planWithReadiness(project);
    const progress::ReadinessWeights weights = progress::weightsWith(plan, weightsFrom(options.weights));
    const std::vector<progress::ReadinessRow> rows = project.readiness(asOf);
    if (format == "table" && project.hasSample())
        session.out << "*** " << text::sampleMark(session.language) << " ***\n";
    if (options.sensitivity) return sensitivity(session, format, project, plan, rows, weights);
    const std::vector<progress::ReadinessScore> scores = progress::scoresOf(plan, rows, weights);
    if (!options.commune.empty()) {
        const std::string code = project.findCommune(options.commune).code;
        return explain(session, format, plan, *std::ranges::find(scores, code, &progress::ReadinessScore::unit), weights);
    }
    std::vector<AnswerSheet::Column> columns{{"commune", {"Mã", "Code"}},
                                             {"name", {"Xã", "Commune"}},
                                             {"score", {"Điểm", "Score"}, true},
                                             {"class", {"Mức", "Class"}},
                                             {"known_weight", {"Phần đã biết", "Known"}, true}};
    for (const ReadinessPart& part : plan.readiness)
        columns.push_back({part.id, {part.name.vi.c_str(), part.name.en.c_str()}, true});
    AnswerSheet sheet("rows", std::move(columns));
    for (const progress::ReadinessScore& score : scores) {
        std::vector<AnswerSheet::Cell> cells{
            score.unit, text::fullNameOf(project.commune(score.unit), session.language),
            score.score ? Json(*score.score) : Json(),
            {orNull(score.readinessClass), className(plan, score.readinessClass, session.language)},
            Json(score.knownWeight)};
        for (const progress::ScoreLine& line : score.lines)
            cells.emplace_back(line.value ? Json(*line.value) : Json());
        sheet.add(std::move(cells));
    }
    sheet.print(session, format, {{"as_of", asOf.iso()},
                                  {"sample", project.hasSample()},
                                  {"rule", ruleOf(plan, weights, session.language)}});
    return 0;
}

}  // namespace

void addReadiness(Command& root, Session& session) {
    Command command = root.add(
        "readiness", {"Thiết bị sẵn sàng đến đâu, điểm từ đâu mà có", "How ready devices are, and where the score comes from"},
        {"ansinh readiness [--as-of NGÀY] [--commune XÃ] [--weights a=0.4,b=0.1] [--sensitivity]",
         "ansinh readiness [--as-of DATE] [--commune CODE] [--weights a=0.4,b=0.1] [--sensitivity]"});
    const auto options = std::make_shared<ReadinessOptions>();
    command.value("--as-of", options->asOf, {"Ngày xem; không có thì hôm nay", "The day; else today"}, {"NGÀY", "DATE"});
    command.value("--commune", options->commune, {"Từng dòng điểm của một xã", "Each line of one commune's score"}, {"XÃ", "CODE"});
    command.value("--weights", options->weights, {"Đổi trọng số; tổng được đưa về 1", "Move weights; brought to the sum 1"},
                  {"PHẦN=SỐ,…", "PART=NUMBER,…"});
    command.flag("--sensitivity", options->sensitivity,
                 {"Xã nào đổi mức khi từng trọng số tăng, giảm 20 %", "Who changes class when a weight moves by ±20%"});
    command.value("--format", options->format, {"Dạng trả lời", "The answer's form"}, {"table|csv|json", "table|csv|json"});
    command.run([&session, options] { return readiness(session, *options); });
}

}  // namespace ansinh::cli
