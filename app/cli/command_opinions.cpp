#include "app/cli/answer_sheet.hpp"
#include "app/cli/command.hpp"
#include "app/cli/commands.hpp"
#include "app/text/names.hpp"
#include "geo/core/error.hpp"
#include "geo/project/opinions.hpp"

#include <memory>
#include <ostream>

namespace ansinh::cli {

using Json = nlohmann::ordered_json;

namespace {

struct OpinionOptions {
    std::vector<std::string> words;
    std::string questionnaire = "digital-map";
    std::string asOf;
    bool byCommune = false;
    std::string format = "table";
};

AnswerSheet wholeSheet(const Session& session, const Questionnaire& asked, const progress::OpinionSummary& summary) {
    AnswerSheet sheet("answers", {{"question", {"Mã", "Id"}},
                                  {"text", {"Câu hỏi", "Question"}},
                                  {"answer", {"Trả lời", "Answer"}},
                                  {"communes", {"Số xã", "Communes"}, true},
                                  {"answered", {"Đã trả lời", "Answered"}, true},
                                  {"base", {"Trên", "Of"}, true}});
    for (std::size_t q = 0; q < asked.questions.size(); ++q) {
        const Question& question = asked.questions[q];
        const progress::QuestionSummary& line = summary.questions[q];
        const std::string words = text::pick(question.text, session.language);
        for (const Choice& choice : question.choices)
            sheet.add({question.id, words, {choice.id, text::pick(choice.name, session.language)},
                       line.counts.at(choice.id), line.answered, line.base});
        for (const std::string& said : line.texts) sheet.add({question.id, words, said, 1, line.answered, line.base});
    }
    return sheet;
}

AnswerSheet communeSheet(const Session& session, const Project& project, const Questionnaire& asked,
                         const progress::OpinionSummary& summary) {
    std::vector<AnswerSheet::Column> columns{{"commune", {"Mã", "Code"}},
                                             {"name", {"Xã", "Commune"}},
                                             {"answered", {"Đã trả lời", "Answered"}, true}};
    for (const Question& question : asked.questions)
        columns.push_back({question.id, {question.id.c_str(), question.id.c_str()}});
    AnswerSheet sheet("communes", std::move(columns));
    for (const progress::CommuneOpinions& line : summary.communes) {
        std::vector<AnswerSheet::Cell> cells{
            line.commune, text::fullNameOf(project.commune(line.commune), session.language), line.answered};
        for (const Question& question : asked.questions) {
            const auto answer = line.answers.find(question.id);
            if (answer == line.answers.end())
                cells.emplace_back(Json());
            else
                cells.emplace_back(Json(answer->second), text::answerName(question, answer->second, session.language));
        }
        sheet.add(std::move(cells));
    }
    return sheet;
}

int summary(const Session& session, const OpinionOptions& options) {
    const std::string format = formatFrom(session, options.format);
    const Date asOf = asOfFrom(options.asOf);
    Project project = session.openForReading();
    const Opinions opinions(project);
    const Questionnaire& asked = opinions.questionnaire(options.questionnaire);
    const progress::OpinionSummary made = opinions.summary(asked.id, asOf);
    const AnswerSheet sheet =
        options.byCommune ? communeSheet(session, project, asked, made) : wholeSheet(session, asked, made);
    sheet.print(session, format, {{"questionnaire", asked.id}, {"version", asked.version}, {"as_of", asOf.iso()}});
    return 0;
}

int add(const Session& session, const OpinionOptions& options) {
    if (options.words.size() < 2) throw Error(ErrorCode::BadArgument, {"opinions add", "", "commune question=answer"});
    Project project = session.openForWriting();
    std::vector<OpinionAnswer> answers;
    for (std::size_t i = 1; i < options.words.size(); ++i) {
        const auto equals = options.words[i].find('=');
        if (equals == std::string::npos)
            throw Error(ErrorCode::BadArgument, {"opinions add", options.words[i], "question=answer"});
        answers.push_back({options.words.front(), options.questionnaire, options.words[i].substr(0, equals),
                           asOfFrom(options.asOf), options.words[i].substr(equals + 1), 0});
    }
    const std::int64_t batch = Opinions(project).add(answers);
    if (formatFrom(session, options.format) == "json")
        AnswerSheet("answers", {}).print(session, "json", {{"batch", batch}});
    else
        session.out << session.say("Đã ghi, đợt số ", "Stored, batch ") << batch << '\n';
    return 0;
}

}  // namespace

void addOpinions(Command& root, Session& session) {
    Command group = root.add("opinions", {"Ý kiến của các xã về bản đồ số và cổng thông tin", "What communes think of the map and the portals"},
                             {"ansinh opinions summary|add", "ansinh opinions summary|add"});
    group.needsCommand();
    const auto options = std::make_shared<OpinionOptions>();
    const auto common = [&](Command& command) {
        command.value("--questionnaire", options->questionnaire, {"Bộ câu hỏi", "The questionnaire"}, {"MÃ", "ID"});
        command.value("--as-of", options->asOf, {"Ngày; không có thì hôm nay", "The day; else today"}, {"NGÀY", "DATE"});
        command.value("--format", options->format, {"Dạng trả lời", "The answer's form"}, {"table|csv|json", "table|csv|json"});
    };
    Command whole = group.add("summary", {"Tổng hợp toàn thành phố, hoặc từng xã", "Summed up for the city, or commune by commune"},
                              {"ansinh opinions summary [--by-commune]", "ansinh opinions summary [--by-commune]"});
    whole.flag("--by-commune", options->byCommune, {"Từng xã một dòng", "One line for each commune"});
    common(whole);
    whole.run([&session, options] { return summary(session, *options); });
    Command adds = group.add("add", {"Ghi câu trả lời của một xã", "Enter a commune's answers"},
                             {"ansinh opinions add XÃ CÂU=TRẢ_LỜI…", "ansinh opinions add COMMUNE QUESTION=ANSWER…"});
    adds.arguments(options->words, {"Xã, rồi các câu trả lời", "The commune, then its answers"}, {"XÃ CÂU=TRẢ_LỜI…", "COMMUNE QUESTION=ANSWER…"});
    common(adds);
    adds.run([&session, options] { return add(session, *options); });
}

}  // namespace ansinh::cli
