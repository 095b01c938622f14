#include "geo/project/opinions.hpp"

#include <algorithm>
#include <filesystem>

#include "geo/core/error.hpp"
#include "geo/import/opinion_import.hpp"
#include "geo/project/data_files.hpp"
#include "geo/project/import_batch.hpp"
#include "geo/project/own_batch.hpp"
#include "geo/project/project_state.hpp"
#include "geo/store/opinion_table.hpp"

namespace ansinh {

namespace fs = std::filesystem;

const std::vector<Questionnaire>& Opinions::questionnaires() const {
    if (questionnaires_) return *questionnaires_;
    std::vector<Questionnaire> read;
    for (const fs::path& path : dataFilesIn("questionnaires")) read.push_back(progress::readQuestionnaire(path.string()));
    std::ranges::sort(read, {}, &Questionnaire::id);
    questionnaires_ = std::move(read);
    return *questionnaires_;
}

const Questionnaire& Opinions::questionnaire(const std::string& id) const {
    std::string known;
    for (const Questionnaire& one : questionnaires()) {
        if (one.id == id) return one;
        known += (known.empty() ? "" : ", ") + one.id;
    }
    throw Error(ErrorCode::BadArgument, {"questionnaire", id, known});
}

std::vector<OpinionAnswer> Opinions::answers() const {
    return store::opinionsInForce(project_.state_->file.connection());
}

progress::OpinionSummary Opinions::summary(const std::string& id, Date asOf) const {
    return progress::summaryOf(questionnaire(id), project_.communes(), answers(), asOf);
}

std::int64_t Opinions::add(const std::vector<OpinionAnswer>& given) {
    std::vector<OpinionAnswer> answers = given;
    for (OpinionAnswer& answer : answers) {
        const Questionnaire& asked = questionnaire(answer.questionnaire);
        answer.commune = project_.findCommune(answer.commune).code;
        const auto question = std::ranges::find(asked.questions, answer.question, &Question::id);
        std::string known;
        for (const Question& one : asked.questions) known += (known.empty() ? "" : ", ") + one.id;
        if (question == asked.questions.end()) throw Error(ErrorCode::BadArgument, {"question", answer.question, known});
        const std::optional<std::string> value = answerFrom(*question, answer.value);
        std::string offered;
        for (const Choice& choice : question->choices) offered += (offered.empty() ? "" : ", ") + choice.id;
        if (!value) throw Error(ErrorCode::BadArgument, {question->id, answer.value, offered});
        answer.value = *value;
        // The text itself is not repeated: it may be about a person.
        if (const auto fault = answerFault(*question, *value))
            throw Error(ErrorCode::BadArgument,
                        {question->id, "", *fault == "text_private" ? "no_private_data" : *fault});
    }
    store::ProjectFile& file = project_.state_->file;
    const std::string name = answers.empty() ? "" : answers.front().questionnaire + ", " + answers.front().commune;
    std::int64_t id = 0;
    file.write([&] {
        id = beginOwnBatch(file, "opinions", name);
        store::insertOpinions(file.connection(), answers, id);
        finishOwnBatch(file, id, answers.size());
    });
    return id;
}

ImportReport Opinions::preview(const std::string& id, const std::vector<std::string>& paths,
                               const import::Options& options, Monitor& monitor) const {
    const import::Reference reference{project_.communes(), {}, project_.state_->file.rememberedAliases()};
    ImportReport report;
    report.outcome = import::readOpinions(paths, reference, questionnaire(id), Date::today(), options, monitor);
    return report;
}

ImportReport Opinions::importTable(const std::string& id, const std::vector<std::string>& paths,
                                   const import::Options& options, Monitor& monitor) {
    store::ProjectFile& file = project_.state_->file;
    const import::Reference reference{project_.communes(), {}, file.rememberedAliases()};
    import::OpinionOutcome read =
        import::readOpinions(paths, reference, questionnaire(id), Date::today(), options, monitor);
    ImportReport report;
    if (!read.answers.empty())
        file.write([&] {
            report.batch = file.beginBatch(batchOf(read, "opinions"));
            store::insertOpinions(file.connection(), read.answers, report.batch);
            if (!read.learnt.empty()) file.rememberAliases(read.learnt, report.batch);
            file.finishBatch(report.batch, read.read, read.accepted, read.refused, read.issues);
            monitor.checkpoint("storing", 1);
        });
    report.outcome = std::move(read);
    return report;
}

}  // namespace ansinh
