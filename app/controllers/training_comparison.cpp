#include "app/controllers/training_comparison.hpp"

#include "app/controllers/qt_text.hpp"
#include "app/controllers/training_texts.hpp"
#include "app/models/training_rows.hpp"

#include <algorithm>
#include <cstdlib>
#include <set>

namespace ansinh::app {

namespace {

std::size_t size(int value) {
    return static_cast<std::size_t>(value);
}

/// The plan's classes; where no host is stated, the best by mean stands in.
Scenario scenarioOfPlan(const ExistingClasses& existing) {
    const TrainingProblem& problem = existing.problem;
    Scenario scenario;
    scenario.question = problem.question;
    scenario.travelSource = problem.travelSource;
    scenario.travelDetail = problem.travelDetail;
    for (std::size_t i = 0; i < existing.evaluations.size(); ++i) {
        const planner::Evaluation& given = existing.evaluations[i];
        const int host = given.facts.host.value_or(given.bestByMean);
        ScenarioClass one;
        one.host = problem.communes[size(host)].code;
        one.existing = existing.classes[i].id;
        for (const int member : given.facts.members) {
            const std::int64_t metres = problem.instance.travel(member, host);
            one.members.push_back(problem.communes[size(member)].code);
            one.travelM.push_back(metres);
            one.total += problem.instance.weight(member) * metres;
        }
        scenario.total += one.total;
        scenario.longestM = std::max(scenario.longestM, one.longestM());
        scenario.classes.push_back(std::move(one));
    }
    return scenario;
}

std::optional<Scenario> scenarioOfDraft(const TrainingProblem& problem, const TrainingDraft& draft) {
    const std::vector<int> assignment = assignmentOf(problem, draft);
    if (assignment.empty() || std::ranges::find(assignment, -1) != assignment.end()) return std::nullopt;
    return scenarioOf(problem, assignment);
}

std::int64_t travelOf(const Scenario& scenario) {
    std::int64_t sum = 0;
    for (const ScenarioClass& one : scenario.classes) sum += one.sumM();
    return sum;
}

}  // namespace

TrainingComparison::TrainingComparison(AppController& app, TrainingDesk& desk, QObject* parent)
    : QObject(parent), app_(app), desk_(desk), groupings_(GroupingRow::staticMetaObject),
      figures_(TrainingFigureRow::staticMetaObject), moves_(TrainingMoveRow::staticMetaObject) {
    connect(&desk_, &TrainingDesk::changed, this, &TrainingComparison::collect);
    connect(&app_, &AppController::languageChanged, this, &TrainingComparison::collect);
}

const TrainingComparison::Known* TrainingComparison::known(const QString& key) const {
    const auto found = std::ranges::find(known_, key, &Known::key);
    return found == known_.end() ? nullptr : &*found;
}

int TrainingComparison::indexOf(const QString& key) const {
    const auto found = std::ranges::find(known_, key, &Known::key);
    return found == known_.end() ? -1 : static_cast<int>(found - known_.begin());
}

void TrainingComparison::setScenarios(std::vector<Scenario> scenarios) {
    scenarios_ = std::move(scenarios);
    collect();
}

void TrainingComparison::collect() {
    known_.clear();
    if (const auto& existing = desk_.existing()) {
        known_.push_back({QStringLiteral("plan"), tr("Các lớp của kế hoạch"), scenarioOfPlan(*existing)});
        if (!existing->best.answer.assignment.empty())
            known_.push_back({QStringLiteral("best"), tr("Tốt nhất cho các xã của kế hoạch"),
                              scenarioOf(existing->problem, existing->best.answer)});
    }
    if (desk_.hasDraft()) {
        if (auto made = scenarioOfDraft(*desk_.problem(), desk_.proposal()))
            known_.push_back({QStringLiteral("proposal"), tr("Đề xuất của máy"), std::move(*made)});
        if (!desk_.isProposal())
            if (auto made = scenarioOfDraft(*desk_.problem(), desk_.draft()))
                known_.push_back({QStringLiteral("draft"), tr("Đang sửa bằng tay"), std::move(*made)});
    }
    for (const Scenario& one : scenarios_)
        known_.push_back({QStringLiteral("scenario/%1").arg(one.id), toQt(one.name), one});
    // Something to see at once: what changed last against what was there.
    if (!known(left_)) left_ = known("draft") ? QStringLiteral("proposal") : QStringLiteral("plan");
    if (!known(right_) || right_ == left_) right_ = known("draft") ? QStringLiteral("draft") : QStringLiteral("best");
    std::vector<GroupingRow> rows;
    for (const Known& one : known_) rows.push_back({one.key, one.name});
    groupings_.assign(rows);
    fill();
}

void TrainingComparison::setLeft(const QString& key) {
    compare(key, right_);
}

void TrainingComparison::setRight(const QString& key) {
    compare(left_, key);
}

void TrainingComparison::compare(const QString& left, const QString& right) {
    left_ = left;
    right_ = right;
    fill();
}

void TrainingComparison::fill() {
    difference_.reset();
    std::vector<TrainingFigureRow> figures;
    std::vector<TrainingMoveRow> moves;
    const Known* const before = known(left_);
    const Known* const after = known(right_);
    if (before && after && app_.session().facts()) {
        difference_ = differenceOf(before->scenario, after->scenario);
        const TrainingTexts texts(*app_.session().facts(), app_.language());
        const auto figure = [&](const QString& name, std::int64_t left, std::int64_t right, auto form, auto change) {
            figures.push_back({name, form(left), form(right), right == left ? QStringLiteral("=") : change(right - left),
                               right > left});
        };
        const auto km = [&](std::int64_t metres) { return texts.km(metres); };
        const auto kmChange = [&](std::int64_t metres) { return texts.kmChange(metres); };
        const auto count = [&](std::int64_t number) { return texts.count(number); };
        const auto countChange = [&](std::int64_t number) {
            return (number > 0 ? QStringLiteral("+") : QStringLiteral("−")) + texts.count(std::abs(number));
        };
        figure(tr("Tổng đường đi"), travelOf(before->scenario), travelOf(after->scenario), km, kmChange);
        figure(tr("Đi xa nhất"), before->scenario.longestM, after->scenario.longestM, km, kmChange);
        figure(tr("Số lớp"), static_cast<std::int64_t>(before->scenario.classes.size()),
               static_cast<std::int64_t>(after->scenario.classes.size()), count, countChange);
        for (const ScenarioMove& move : difference_->moves) {
            TrainingMoveRow row;
            row.code = toQt(move.commune);
            row.name = texts.commune(move.commune);
            row.from = move.from.empty() ? tr("chưa có lớp") : texts.commune(move.from);
            row.to = move.to.empty() ? tr("không có lớp") : texts.commune(move.to);
            if (!move.from.empty() && !move.to.empty()) row.change = texts.kmChange(move.changeM);
            row.longer = move.changeM > 0;
            moves.push_back(std::move(row));
        }
    }
    figures_.assign(figures);
    moves_.assign(moves);
    emit changed();
}

QString TrainingComparison::summary() const {
    if (!difference_) return tr("Chưa có hai cách xếp để so sánh. Hãy bấm Đề xuất lớp trước.");
    QString text = difference_->moves.empty() ? tr("Không xã nào đổi nơi học.")
                                              : tr("%n xã đổi nơi học.", "", static_cast<int>(difference_->moves.size()));
    if (!difference_->sameCompany.empty())
        text += QStringLiteral(" ") + tr("Trong đó %n xã vẫn học với các xã cũ, chỉ đổi nơi tổ chức.", "",
                                         static_cast<int>(difference_->sameCompany.size()));
    if (!difference_->comparable)
        text += QStringLiteral(" ") +
                tr("Hai bên không gồm cùng các xã, hoặc đo đường đi khác nhau: các tổng không so được với nhau.");
    return text;
}

std::optional<TrainingPicture> TrainingComparison::picture(int firstNumber) const {
    const Known* const after = known(right_);
    if (!difference_ || !after) return std::nullopt;
    std::set<std::string> moved;
    for (const ScenarioMove& move : difference_->moves) moved.insert(move.commune);
    return differencePicture(*app_.session().facts(), shapesOf(after->scenario, firstNumber), moved, app_.dark());
}

QString TrainingComparison::moveText(const std::string& code) const {
    if (!difference_) return {};
    const auto found = std::ranges::find(difference_->moves, code, &ScenarioMove::commune);
    if (found == difference_->moves.end()) return {};
    const TrainingTexts texts(*app_.session().facts(), app_.language());
    if (found->from.empty()) return tr("Mới có lớp, tại %1").arg(texts.commune(found->to));
    if (found->to.empty()) return tr("Không còn lớp, trước tại %1").arg(texts.commune(found->from));
    return tr("Từ %1 sang %2, %3")
        .arg(texts.commune(found->from), texts.commune(found->to), texts.kmChange(found->changeM));
}

}  // namespace ansinh::app
