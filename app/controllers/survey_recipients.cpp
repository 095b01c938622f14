#include "app/controllers/survey_recipients.hpp"

#include "app/models/survey_rows.hpp"
#include "app/text/messages.hpp"
#include "app/text/names.hpp"

#include <QCollator>

#include <algorithm>
#include <utility>

namespace ansinh::app {

SurveyRecipients::SurveyRecipients(QObject* parent) : QObject(parent), rows_(SurveyRecipientRow::staticMetaObject) {}

void SurveyRecipients::setSearch(const QString& search) {
    if (search == search_) return;
    search_ = search;
    list();
}

void SurveyRecipients::setShow(const QString& show) {
    if (show == show_) return;
    show_ = show;
    list();
}

int SurveyRecipients::chosenShown() const {
    return static_cast<int>(
        std::ranges::count_if(shown_, [this](const Commune* commune) { return chosen_.contains(commune->code); }));
}

void SurveyRecipients::choose(const QString& code, bool on) {
    const std::string key = code.toStdString();
    if (std::ranges::find(all_, key, &Commune::code) == all_.end()) return;
    if (on)
        chosen_.insert(key);
    else
        chosen_.erase(key);
    list();
}

void SurveyRecipients::chooseShown(bool on) {
    for (const Commune* commune : shown_) {
        if (on)
            chosen_.insert(commune->code);
        else
            chosen_.erase(commune->code);
    }
    list();
}

void SurveyRecipients::chooseOnlyShown() {
    chosen_.clear();
    chooseShown(true);
}

void SurveyRecipients::setProject(Facts facts, text::Language language) {
    const bool another = !facts_ || !facts || facts_->path != facts->path;
    facts_ = std::move(facts);
    language_ = language;
    all_.clear();
    if (facts_)
        for (const Commune& commune : facts_->communes)
            if (commune.reports) all_.push_back(&commune);
    QCollator order(QLocale(QLocale::Vietnamese, QLocale::Vietnam));
    order.setCaseSensitivity(Qt::CaseInsensitive);
    std::ranges::stable_sort(all_, [&](const Commune* a, const Commune* b) {
        return order.compare(QString::fromStdString(a->name), QString::fromStdString(b->name)) < 0;
    });
    if (another) {
        search_.clear();
        show_.clear();
        chosen_.clear();
        for (const Commune* commune : all_) chosen_.insert(commune->code);
    }
    list();
}

void SurveyRecipients::setRound(const SurveyStatus* status) {
    standings_.clear();
    if (status)
        for (const SurveyStanding& row : status->rows) standings_[row.commune] = row.state;
    if (standings_.empty() && show_ == "missing") show_.clear();
    list();
}

bool SurveyRecipients::passes(const Commune& commune) const {
    if (show_.isEmpty()) return true;
    if (show_ != "missing") return show_ == QString::fromLatin1(keyOf(commune.kind));
    const auto standing = standings_.find(commune.code);
    return standing == standings_.end() || standing->second != SurveyStanding::State::Returned;
}

void SurveyRecipients::list() {
    shown_.clear();
    if (const QString wanted = search_.trimmed(); !wanted.isEmpty() && facts_) {
        // The best hit first, as in the map's own list.
        for (const std::string& code : facts_->names.search(wanted.toStdString()))
            if (const auto found = std::ranges::find(all_, code, &Commune::code); found != all_.end() && passes(**found))
                shown_.push_back(*found);
    } else {
        std::ranges::copy_if(all_, std::back_inserter(shown_), [this](const Commune* commune) { return passes(*commune); });
    }
    std::vector<SurveyRecipientRow> rows;
    for (const Commune* commune : shown_) {
        SurveyRecipientRow row;
        row.code = QString::fromStdString(commune->code);
        row.name = QString::fromStdString(text::fullNameOf(*commune, language_));
        row.chosen = chosen_.contains(commune->code);
        if (const auto standing = standings_.find(commune->code); standing != standings_.end())
            row.standingText = QString::fromStdString(text::surveyStateName(ansinh::keyOf(standing->second), language_));
        rows.push_back(std::move(row));
    }
    rows_.assign(rows);
    emit changed();
}

}  // namespace ansinh::app
