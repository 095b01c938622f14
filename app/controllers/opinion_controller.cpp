#include "app/controllers/opinion_controller.hpp"

#include "app/controllers/map_texts.hpp"
#include "app/models/progress_rows.hpp"
#include "app/text/names.hpp"

#include <algorithm>

namespace ansinh::app {

namespace {

QString toQt(const std::string& text) {
    return QString::fromStdString(text);
}

}  // namespace

OpinionController::OpinionController(AppController& app, MapController& map, QObject* parent)
    : QObject(parent),
      app_(app),
      map_(map),
      questionnaires_(ChoiceRow::staticMetaObject),
      answers_(OpinionRow::staticMetaObject) {
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
    const Facts& facts = app_.session().facts();
    if (!facts) return;
    const text::Language language = app_.language();
    const MapTexts texts(*facts, language);
    if (place() == answer_.questionnaires.size())
        shown_ = answer_.questionnaires.empty() ? QString() : toQt(answer_.questionnaires.front().id);
    std::vector<ChoiceRow> choices;
    for (const Questionnaire& one : answer_.questionnaires)
        choices.push_back({toQt(one.id), toQt(text::pick(one.title, language)), {}, false});
    questionnaires_.assign(choices);

    std::vector<OpinionRow> rows;
    if (place() < answer_.questionnaires.size()) {
        const Questionnaire& asked = answer_.questionnaires[place()];
        const progress::OpinionSummary& summary = answer_.summaries[place()];
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
                                texts.count(count) + QStringLiteral(" · ") + texts.share(share), false});
            }
            for (const std::string& words : one.texts) rows.push_back({title, toQt(words), 1, 0, {}, true});
            if (asked.questions[i].choices.empty() && one.texts.empty())
                rows.push_back({title, MapTexts::tr("chưa có câu trả lời"), 0, 0, {}, true});
        }
    }
    answers_.assign(rows);
    emit changed();
}

void OpinionController::setQuestionnaire(const QString& id) {
    if (id == shown_) return;
    shown_ = id;
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
