#include "app/controllers/feedback_controller.hpp"

#include "app/controllers/map_texts.hpp"
#include "app/controllers/qt_text.hpp"
#include "app/models/progress_rows.hpp"
#include "app/text/names.hpp"

#include <algorithm>
#include <tuple>

namespace ansinh::app {

namespace {

std::vector<ChoiceRow> choicesOf(const std::vector<FeedbackTerm>& terms, text::Language language) {
    std::vector<ChoiceRow> rows;
    for (const FeedbackTerm& term : terms) rows.push_back({toQt(term.id), toQt(text::pick(term.name, language)), {}, false});
    return rows;
}

QString nameOf(const std::vector<FeedbackTerm>& terms, const std::string& id, text::Language language) {
    const auto found = std::ranges::find(terms, id, &FeedbackTerm::id);
    return found == terms.end() ? toQt(id) : toQt(text::pick(found->name, language));
}

}  // namespace

FeedbackController::FeedbackController(AppController& app, MapController& map, QObject* parent)
    : QObject(parent),
      app_(app),
      map_(map),
      items_(FeedbackRow::staticMetaObject),
      kinds_(ChoiceRow::staticMetaObject),
      channels_(ChoiceRow::staticMetaObject),
      roles_(ChoiceRow::staticMetaObject),
      communes_(ChoiceRow::staticMetaObject) {
    connect(&app.session(), &ProjectSession::changed, this, &FeedbackController::load);
    connect(&map, &MapController::asOfChanged, this, &FeedbackController::fill);
    connect(&app, &AppController::languageChanged, this, &FeedbackController::fill);
    if (app.ready()) load();
}

FeedbackController* FeedbackController::create(QQmlEngine* qml, QJSEngine*) {
    return new FeedbackController(AppController::of(qml), MapController::of(qml));
}

void FeedbackController::load() {
    app_.session().ask<Register>(
        this,
        [](Project& project, Monitor&) {
            const Feedback feedback(project);
            return Register{feedback.terms(), feedback.items()};
        },
        [this, facts = app_.session().facts()](Register news) {
            if (facts != app_.session().facts()) return;
            register_ = std::move(news);
            fill();
        });
}

void FeedbackController::fill() {
    const Facts& facts = app_.session().facts();
    if (!facts) return;
    const text::Language language = app_.language();
    const MapTexts texts(*facts, language);
    const FeedbackTerms& terms = register_.terms;
    const Date day = map_.day();
    kinds_.assign(choicesOf(terms.kinds, language));
    channels_.assign(choicesOf(terms.channels, language));
    roles_.assign(choicesOf(terms.roles, language));
    std::vector<ChoiceRow> communes;
    for (const Commune& one : facts->communes)
        if (one.reports) communes.push_back({toQt(one.code), toQt(text::fullNameOf(one, language)), {}, false});
    std::ranges::sort(communes, [](const ChoiceRow& a, const ChoiceRow& b) { return a.name.localeAwareCompare(b.name) < 0; });
    communes_.assign(communes);

    std::vector<FeedbackRow> rows;
    overdue_ = open_ = total_ = 0;
    for (const FeedbackItem& item : register_.items) {
        if (item.received > day) continue;
        FeedbackRow row;
        row.number = toQt(item.id);
        row.kind = nameOf(terms.kinds, item.kind, language);
        row.channel = nameOf(terms.channels, item.channel, language);
        row.code = toQt(item.commune);
        row.commune = texts.communeName(item.commune);
        row.received = texts.date(item.received);
        row.roleKey = toQt(item.role);
        row.role = item.role.empty() ? MapTexts::tr("chưa giao", "no office handles it yet")
                                     : nameOf(terms.roles, item.role, language);
        if (item.due) row.due = texts.date(*item.due);
        row.status = nameOf(terms.statuses, item.status, language);
        row.open = progress::isOpen(item, terms, day);
        row.overdue = progress::isOverdue(item, terms, day);
        row.daysLate = progress::daysLate(item, terms, day);
        if (row.overdue)
            row.timeText = MapTexts::tr("quá hạn %n ngày", "", row.daysLate);
        else if (row.open && item.due)
            row.timeText = MapTexts::tr("còn %n ngày", "", static_cast<int>((item.due->days() - day.days()).count()));
        ++total_;
        open_ += row.open ? 1 : 0;
        overdue_ += row.overdue ? 1 : 0;
        if (shown_ == "all" || (shown_ == "open" && row.open) || (shown_ == "overdue" && row.overdue))
            rows.push_back(std::move(row));
    }
    std::ranges::stable_sort(rows, [](const FeedbackRow& a, const FeedbackRow& b) {
        return std::tuple(-a.daysLate, !a.open) < std::tuple(-b.daysLate, !b.open);
    });
    items_.assign(rows);
    emit changed();
}

void FeedbackController::setShown(const QString& shown) {
    if (shown == shown_) return;
    shown_ = shown;
    fill();
}

void FeedbackController::change(std::function<void(Feedback&)> work) {
    app_.session().change<bool>(
        this,
        [work = std::move(work)](Project& project, Monitor&) {
            Feedback feedback(project);
            work(feedback);
            return true;
        },
        [](bool) {});
}

void FeedbackController::add(const QString& kind, const QString& channel, const QString& commune, const QString& role) {
    FeedbackItem item;
    item.kind = kind.toStdString();
    item.channel = channel.toStdString();
    item.commune = commune.toStdString();
    item.role = role.toStdString();
    item.received = map_.day();
    change([item](Feedback& feedback) { feedback.add(item); });
}

void FeedbackController::assign(const QString& number, const QString& role) {
    change([id = number.toStdString(), step = Feedback::Step{role.toStdString(), "assigned", {}}](Feedback& feedback) {
        feedback.update(id, step);
    });
}

void FeedbackController::close(const QString& number) {
    change([id = number.toStdString(), day = map_.day()](Feedback& feedback) { feedback.close(id, day); });
}

}  // namespace ansinh::app
