#include "app/controllers/opinion_controller.hpp"

#include "app/controllers/map_texts.hpp"
#include "app/controllers/qt_text.hpp"
#include "app/models/progress_rows.hpp"
#include "app/text/names.hpp"

#include <algorithm>
#include <functional>

namespace ansinh::app {

namespace {

/// Of an answer that can be picked.
QString keyOf(const Question& question, const Choice& choice) {
    return toQt(question.id + "/" + choice.id);
}

}  // namespace

OpinionController::OpinionController(AppController& app, MapController& map, QObject* parent)
    : QObject(parent),
      app_(app),
      map_(map),
      questionnaires_(ChoiceRow::staticMetaObject),
      answers_(OpinionRow::staticMetaObject),
      communes_(CommuneOpinionRow::staticMetaObject) {
    connect(&app.session(), &ProjectSession::changed, this, &OpinionController::load);
    connect(&map, &MapController::asOfChanged, this, &OpinionController::load);
    connect(&app, &AppController::languageChanged, this, &OpinionController::fill);
    if (app.ready()) load();
}

OpinionController* OpinionController::create(QQmlEngine* qml, QJSEngine*) {
    return new OpinionController(AppController::of(qml), MapController::of(qml));
}

void OpinionController::load() {
    if (!app_.ready()) return;
    app_.session().ask<Answer>(
        this,
        [day = map_.day()](Project& project, Monitor&) {
            const Opinions opinions(project);
            Answer answer{opinions.questionnaires(), {}};
            for (const Questionnaire& one : answer.questionnaires)
                answer.summaries.push_back(opinions.summary(one.id, day));
            return answer;
        },
        [this, day = map_.day(), facts = app_.session().facts()](Answer answer) {
            if (day != map_.day() || facts != app_.session().facts()) return;
            answer_ = std::move(answer);
            fill();
        });
}

std::size_t OpinionController::place() const {
    const auto found = std::ranges::find(answer_.questionnaires, shown_.toStdString(), &Questionnaire::id);
    return static_cast<std::size_t>(found - answer_.questionnaires.begin());
}

void OpinionController::fill() {
    if (!app_.session().facts()) return;
    if (place() == answer_.questionnaires.size())
        shown_ = answer_.questionnaires.empty() ? QString() : toQt(answer_.questionnaires.front().id);
    std::vector<ChoiceRow> choices;
    for (const Questionnaire& one : answer_.questionnaires)
        choices.push_back({toQt(one.id), toQt(text::pick(one.title, app_.language())), {}, false});
    questionnaires_.assign(choices);
    if (place() < answer_.questionnaires.size()) {
        fillQuestions(answer_.questionnaires[place()], answer_.summaries[place()]);
        fillCommunes(answer_.questionnaires[place()], answer_.summaries[place()]);
    } else {
        answers_.assign(std::vector<OpinionRow>());
        communes_.assign(std::vector<CommuneOpinionRow>());
    }
    emit changed();
}

void OpinionController::fillQuestions(const Questionnaire& asked, const progress::OpinionSummary& summary) {
    const text::Language language = app_.language();
    const MapTexts texts(*app_.session().facts(), language);
    std::vector<OpinionRow> rows;
    for (std::size_t i = 0; i < asked.questions.size() && i < summary.questions.size(); ++i) {
        const progress::QuestionSummary& one = summary.questions[i];
        const QString title = MapTexts::tr("%1 (%2/%3 đơn vị trả lời)")
                                  .arg(toQt(text::pick(asked.questions[i].text, language)))
                                  .arg(one.answered)
                                  .arg(one.base);
        for (const Choice& choice : asked.questions[i].choices) {
            const auto found = one.counts.find(choice.id);
            const int count = found == one.counts.end() ? 0 : found->second;
            const double share = one.answered > 0 ? static_cast<double>(count) / one.answered : 0;
            rows.push_back({title, toQt(text::pick(choice.name, language)), count, share,
                            one.answered > 0 ? texts.count(count) + QStringLiteral(" · ") + texts.share(share)
                                             : QStringLiteral("–"),
                            false,
                            keyOf(asked.questions[i], choice)});
        }
        for (const std::string& words : one.texts) rows.push_back({title, toQt(words), 1, 0, {}, true, {}});
        if (asked.questions[i].choices.empty() && one.texts.empty())
            rows.push_back({title, MapTexts::tr("chưa có câu trả lời"), 0, 0, {}, true, {}});
    }
    answers_.assign(rows);
}

void OpinionController::fillCommunes(const Questionnaire& asked, const progress::OpinionSummary& summary) {
    const text::Language language = app_.language();
    const MapTexts texts(*app_.session().facts(), language);
    const auto [pickedQuestion, pickedChoice] = pick();
    std::vector<CommuneOpinionRow> rows;
    for (const progress::CommuneOpinions& one : summary.communes) {
        if (pickedChoice) {
            const auto given = one.answers.find(pickedQuestion->id);
            if (given == one.answers.end() || given->second != pickedChoice->id) continue;
        }
        CommuneOpinionRow row;
        row.code = toQt(one.commune);
        row.name = texts.communeName(one.commune);
        row.countText = QStringLiteral("%1/%2").arg(one.answered).arg(one.asked);
        for (const Question& question : asked.questions) {
            const auto given = one.answers.find(question.id);
            if (given == one.answers.end()) continue;
            row.questions << toQt(text::pick(question.text, language));
            row.answers << toQt(text::answerName(question, given->second, language));
        }
        rows.push_back(std::move(row));
    }
    std::ranges::stable_sort(rows, std::greater{}, [](const CommuneOpinionRow& row) { return !row.answers.isEmpty(); });
    communes_.assign(rows);
}

std::pair<const Question*, const Choice*> OpinionController::pick() const {
    if (picked_.isEmpty() || place() >= answer_.questionnaires.size()) return {};
    for (const Question& question : answer_.questionnaires[place()].questions)
        for (const Choice& choice : question.choices)
            if (picked_ == keyOf(question, choice)) return {&question, &choice};
    return {};
}

void OpinionController::setPicked(const QString& key) {
    if (key == picked_) return;
    picked_ = key;
    fill();
}

QString OpinionController::pickedText() const {
    const auto [question, choice] = pick();
    if (!choice) return {};
    return toQt(text::pick(question->text, app_.language())) + QLatin1Char(' ') +
           toQt(text::pick(choice->name, app_.language()));
}

void OpinionController::setQuestionnaire(const QString& id) {
    if (id == shown_) return;
    shown_ = id;
    picked_.clear();
    fill();
}

bool OpinionController::answered() const {
    if (place() >= answer_.summaries.size()) return false;
    return std::ranges::any_of(answer_.summaries[place()].communes,
                               [](const progress::CommuneOpinions& one) { return one.answered > 0; });
}

QString OpinionController::summary() const {
    if (place() >= answer_.summaries.size()) return {};
    const auto& communes = answer_.summaries[place()].communes;
    const auto some = std::ranges::count_if(communes, [](const auto& one) { return one.answered > 0; });
    const auto all = std::ranges::count_if(communes, [](const auto& one) { return one.answered == one.asked; });
    return MapTexts::tr("%1/%2 đơn vị đã trả lời, %3 trả lời đủ").arg(some).arg(communes.size()).arg(all);
}

}  // namespace ansinh::app
