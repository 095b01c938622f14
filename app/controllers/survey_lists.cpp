// What SurveyController shows, as rows.
#include "app/controllers/survey_controller.hpp"
#include "app/controllers/qt_text.hpp"
#include "app/models/survey_rows.hpp"
#include "app/text/messages.hpp"
#include "app/text/names.hpp"

#include <algorithm>
#include <map>

namespace ansinh::app {

namespace {

using Decision = ReviewedLine::Decision;
using Verdict = ReviewedLine::Verdict;

constexpr std::size_t mostRows = 2000;  // more than a person decides by hand; the command line writes them all

QString keyOfDecision(Decision decision) {
    return decision == Decision::Take ? "take" : decision == Decision::Refuse ? "refuse" : "open";
}

QString questionIn(const import::ReturnedForm& form) {
    for (const ImportIssue& issue : form.issues) {
        if (issue.code.starts_with("survey_commune")) return "commune";
        if (issue.code.starts_with("survey_date")) return "as_of";
    }
    return {};
}

/// The late first, then those who still have time.
int rankOf(SurveyStanding::State state) {
    switch (state) {
        case SurveyStanding::State::Late:
            return 0;
        case SurveyStanding::State::Waiting:
            return 1;
        case SurveyStanding::State::NotSent:
            return 2;
        case SurveyStanding::State::Returned:
            return 3;
    }
    return 4;
}

}  // namespace

std::string SurveyController::communeName(const std::string& code) const {
    const Commune* commune = app_.session().facts() ? app_.session().facts()->commune(code) : nullptr;
    return commune ? text::fullNameOf(*commune, app_.language()) : code;
}

QString SurveyController::valueText(const ReviewedLine& line, const SurveyValue& value) const {
    if (line.line.item.starts_with("q:")) return toQt(value.choice);
    if (!hasCount(value.state)) return toQt(text::nameOf(value.state, app_.language()));
    const QString count = toQt(text::formatCount(value.count, app_.language()));
    return value.state == ValueState::Provisional ? tr("%1 (tạm tính)").arg(count) : count;
}

void SurveyController::setShown(const QString& shown) {
    if (shown == shown_) return;
    shown_ = shown;
    showCells();
    emit changed();
}

void SurveyController::show() {
    showFiles();
    showCells();
    emit changed();
}

void SurveyController::showFiles() {
    std::map<std::size_t, std::map<QString, int>> counts;
    for (const ReviewedLine& line : review_.lines) {
        const bool open = line.decision == Decision::Open;
        ++counts[line.form][open ? "open" : ansinh::keyOf(line.verdict)];
    }
    std::vector<SurveyFileRow> rows;
    for (std::size_t i = 0; i < review_.forms.size(); ++i) {
        const import::ReturnedForm& form = review_.forms[i];
        SurveyFileRow row;
        row.file = toQt(form.file);
        if (!form.commune.empty()) row.commune = toQt(communeName(form.commune));
        if (form.asOf) row.asOf = toQt(text::formatDate(*form.asOf, app_.language()));
        QStringList parts;
        if (const int fresh = counts[i]["new"]; fresh > 0) parts << tr("%n mới", "", fresh);
        if (const int changed = counts[i]["changed"]; changed > 0) parts << tr("%n thay đổi", "", changed);
        if (const int same = counts[i]["same"]; same > 0) parts << tr("%n như cũ", "", same);
        if (const int open = counts[i]["open"]; open > 0) parts << tr("%n phải hỏi", "", open);
        row.counts = parts.join(", ");
        row.question = questionIn(form);
        row.refused = !form.usable();
        QStringList remarks;
        for (const ImportIssue& issue : form.issues)
            remarks << toQt(text::textForIssue(
                text::withCommuneNames(issue, app_.session().facts()->communes, app_.language()), app_.language()));
        row.remark = remarks.join(" ");
        rows.push_back(std::move(row));
    }
    // Files that need a person come first.
    std::ranges::stable_sort(rows, [](const SurveyFileRow& a, const SurveyFileRow& b) { return a.refused && !b.refused; });
    files_.assign(rows);
}

void SurveyController::showCells() {
    std::vector<SurveyCellRow> rows;
    for (std::size_t i = 0; i < review_.lines.size() && rows.size() < mostRows; ++i) {
        const ReviewedLine& line = review_.lines[i];
        const bool undecided = line.verdict == Verdict::Conflicting || line.verdict == Verdict::Doubtful;
        const QString verdict = ansinh::keyOf(line.verdict);
        if (shown_ == "files") break;
        if (shown_ == "open" ? !undecided : shown_ != "all" && shown_ != verdict) continue;
        const import::ReturnedForm& form = review_.forms[line.form];
        SurveyCellRow row;
        row.line = static_cast<int>(i);
        row.place = toQt(line.line.cell);
        row.file = toQt(form.file);
        row.commune = toQt(communeName(form.commune));
        row.name = toQt(line.name.empty() ? line.line.label : line.name);
        row.found = toQt(line.line.found);
        if (line.decision == Decision::Take)
            row.meaning = valueText(line, line.taken);
        else if (line.line.value)
            row.meaning = valueText(line, *line.line.value);
        if (line.before) row.before = valueText(line, *line.before);
        row.verdict = verdict;
        row.verdictText = toQt(text::surveyVerdictName(ansinh::keyOf(line.verdict), app_.language()));
        row.decision = keyOfDecision(line.decision);
        row.acceptable = line.line.value.has_value() && !line.line.item.empty();
        if (!line.line.code.empty()) {
            const ImportIssue issue = text::withCommuneNames(surveyIssueOf(review_, line),
                                                             app_.session().facts()->communes, app_.language());
            row.problem = toQt(text::findingFor(issue, app_.language()));
            row.advice = toQt(text::adviceFor(issue, app_.language()));
        }
        rows.push_back(std::move(row));
    }
    cells_.assign(rows);
}

QStringList SurveyController::rounds() const {
    QStringList list;
    for (const Date day : rounds_) list << toQt(day.iso());
    return list;
}

QStringList SurveyController::roundNames() const {
    QStringList list;
    for (const Date day : rounds_) list << toQt(text::formatDate(day, app_.language()));
    return list;
}

QString SurveyController::round() const {
    return round_ ? toQt(round_->iso()) : QString();
}

void SurveyController::setRound(const QString& iso) {
    const auto day = Date::parse(iso.toStdString());
    if (!day || day == round_) return;
    round_ = day;
    readStandings();
}

void SurveyController::readStandings() {
    using Found = std::pair<std::vector<Date>, std::optional<SurveyStatus>>;
    app_.session().ask<Found>(
        this,
        [wanted = round_](Project& project, Monitor&) -> Found {
            const Surveys surveys(project);
            std::vector<Date> rounds = surveys.rounds();
            const bool known = wanted && std::ranges::find(rounds, *wanted) != rounds.end();
            if (rounds.empty()) return {};
            const Date day = known ? *wanted : rounds.front();
            return {std::move(rounds), surveys.status(day, Date::today())};
        },
        [this](const Found& found) {
            rounds_ = found.first;
            if (!found.second) {
                round_.reset();
                roundText_.clear();
                recipients_.setRound(nullptr);
                standings_.assign(std::vector<SurveyStandingRow>{});
                emit roundChanged();
                return;
            }
            round_ = found.second->asOf;
            recipients_.setRound(&*found.second);
            showStandings(*found.second);
        });
}

void SurveyController::showStandings(const SurveyStatus& status) {
    using State = SurveyStanding::State;
    std::vector<SurveyStanding> sorted = status.rows;
    std::ranges::stable_sort(sorted, {}, [](const SurveyStanding& row) { return rankOf(row.state); });
    std::vector<SurveyStandingRow> rows;
    for (const SurveyStanding& standing : sorted) {
        SurveyStandingRow row;
        row.code = toQt(standing.commune);
        row.name = toQt(communeName(standing.commune));
        row.standing = ansinh::keyOf(standing.state);
        row.standingText = toQt(text::surveyStateName(ansinh::keyOf(standing.state), app_.language()));
        if (standing.state != State::Returned && standing.deadline)
            row.detail = tr("hạn %1").arg(toQt(text::formatDate(*standing.deadline, app_.language())));
        row.asked = static_cast<int>(standing.asked);
        row.answered = static_cast<int>(standing.answered);
        rows.push_back(std::move(row));
    }
    standings_.assign(rows);
    roundText_ = tr("%1/%2 đơn vị đã gửi lại, %3 chậm, %4 đang chờ")
                     .arg(status.count(State::Returned))
                     .arg(status.rows.size())
                     .arg(status.count(State::Late))
                     .arg(status.count(State::Waiting));
    emit roundChanged();
}

}  // namespace ansinh::app
