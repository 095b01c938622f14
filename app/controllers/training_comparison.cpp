#include "app/controllers/training_comparison.hpp"

#include "app/controllers/qt_text.hpp"
#include "app/controllers/training_texts.hpp"
#include "app/models/training_rows.hpp"
#include "geo/project/scenarios.hpp"

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

/// Adds the plan's classes to a proposal that leaves them as they are; one that regroups their communes stays as it is.
void addPlan(Scenario& proposal, const Scenario& plan) {
    for (const ScenarioClass& one : plan.classes)
        for (const std::string& member : one.members)
            if (proposal.classOf(member)) return;
    proposal.classes.insert(proposal.classes.begin(), plan.classes.begin(), plan.classes.end());
    proposal.total += plan.total;
    proposal.longestM = std::max(proposal.longestM, plan.longestM);
}

std::int64_t travelOf(const Scenario& scenario) {
    std::int64_t sum = 0;
    for (const ScenarioClass& one : scenario.classes) sum += one.sumM();
    return sum;
}

}  // namespace

TrainingComparison::TrainingComparison(AppController& app, TrainingDesk& desk, QObject* parent)
    : QObject(parent),
      app_(app),
      desk_(desk),
      groupings_(GroupingRow::staticMetaObject),
      figures_(TrainingFigureRow::staticMetaObject),
      moves_(TrainingMoveRow::staticMetaObject) {
    connect(&desk_, &TrainingDesk::changed, this, &TrainingComparison::collect);
    connect(&app_, &AppController::languageChanged, this, &TrainingComparison::collect);
    connect(&app_, &AppController::themeChanged, this, &TrainingComparison::fill);
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
        leftWhole_ = before->scenario;
        rightWhole_ = after->scenario;
        const auto ofPlan = [](const QString& key) { return key == u"plan" || key == u"best"; };
        if (const Known* const plan = known("plan"); plan && ofPlan(left_) != ofPlan(right_))
            addPlan(ofPlan(left_) ? rightWhole_ : leftWhole_, plan->scenario);
        difference_ = differenceOf(leftWhole_, rightWhole_);
        const TrainingTexts texts(*app_.session().facts(), app_.language());
        const auto figure = [&](const QString& name, std::int64_t left, std::int64_t right, auto form, auto change) {
            figures.push_back({name, form(left), form(right),
                               right == left ? QStringLiteral("=") : change(right - left), right > left});
        };
        const auto km = [&](std::int64_t metres) { return texts.km(metres); };
        const auto kmChange = [&](std::int64_t metres) { return texts.kmChange(metres); };
        const auto count = [&](std::int64_t number) { return texts.count(number); };
        const auto countChange = [&](std::int64_t number) {
            return (number > 0 ? QStringLiteral("+") : QStringLiteral("−")) + texts.count(std::abs(number));
        };
        figure(tr("Tổng đường đi"), travelOf(leftWhole_), travelOf(rightWhole_), km, kmChange);
        figure(tr("Đi xa nhất"), leftWhole_.longestM, rightWhole_.longestM, km, kmChange);
        figure(tr("Số lớp"), static_cast<std::int64_t>(leftWhole_.classes.size()),
               static_cast<std::int64_t>(rightWhole_.classes.size()), count, countChange);
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
    leftPicture_ = beside_ && difference_ ? wholePicture(left_, leftWhole_) : TrainingPicture();
    emit changed();
}

QString TrainingComparison::summary() const {
    if (!difference_) return tr("Chưa có hai cách xếp để so sánh. Hãy bấm Đề xuất lớp trước.");
    const auto count = [&](auto which) { return static_cast<int>(std::ranges::count_if(difference_->moves, which)); };
    const int fresh = count([](const ScenarioMove& move) { return move.from.empty(); });
    const int gone = count([](const ScenarioMove& move) { return move.to.empty(); });
    const int moved = static_cast<int>(difference_->moves.size()) - fresh - gone;
    QString text = moved > 0 ? tr("%n xã đổi nơi học.", "", moved) : tr("Không xã nào đổi nơi học.");
    if (fresh > 0) text += QStringLiteral(" ") + tr("%n xã mới có lớp.", "", fresh);
    if (gone > 0) text += QStringLiteral(" ") + tr("%n xã không còn lớp.", "", gone);
    if (!difference_->sameCompany.empty())
        text += QStringLiteral(" ") + tr("Trong đó %n xã vẫn học với các xã cũ, chỉ đổi nơi tổ chức.", "",
                                         static_cast<int>(difference_->sameCompany.size()));
    if (!difference_->comparable)
        text += QStringLiteral(" ") +
                tr("Hai bên không gồm cùng các xã, hoặc đo đường đi khác nhau: các tổng không so được với nhau.");
    return text;
}

void TrainingComparison::setBeside(bool beside) {
    if (beside == beside_) return;
    beside_ = beside;
    // What stands beside the plan's classes first is the proposal, once there is one.
    if (beside && left_ == u"plan" && right_ == u"best" && known("proposal"))
        right_ = known("draft") ? QStringLiteral("draft") : QStringLiteral("proposal");
    fill();
}

QString TrainingComparison::leftName() const {
    const Known* const one = known(left_);
    return one ? one->name : QString();
}

QString TrainingComparison::rightName() const {
    const Known* const one = known(right_);
    return one ? one->name : QString();
}

std::vector<MapClassShape> TrainingComparison::shapesOf(const QString& key, const Scenario& grouping) const {
    // New classes are numbered on from the plan's; where they regroup its communes they stand in their place.
    const std::vector<TrainingClass>& existing = app_.session().facts()->classes;
    if (key == u"plan") return app::shapesOf(existing);
    std::set<std::string> planned;
    for (const TrainingClass& one : existing) planned.insert(one.members.begin(), one.members.end());
    const bool regroups = std::ranges::any_of(grouping.classes, [&](const ScenarioClass& one) {
        return one.existing.empty() &&
               std::ranges::any_of(one.members, [&](const std::string& member) { return planned.contains(member); });
    });
    return app::shapesOf(grouping, regroups ? 1 : firstFreeNumber(existing));
}

TrainingPicture TrainingComparison::wholePicture(const QString& key, const Scenario& grouping) const {
    return pictureOf(*app_.session().facts(), shapesOf(key, grouping), {}, app_.dark());
}

std::optional<TrainingPicture> TrainingComparison::picture() const {
    if (!difference_) return std::nullopt;
    if (beside_) return wholePicture(right_, rightWhole_);
    std::set<std::string> moved;
    for (const ScenarioMove& move : difference_->moves) moved.insert(move.commune);
    return differencePicture(*app_.session().facts(), shapesOf(right_, rightWhole_), moved, app_.dark());
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
