#include "app/controllers/training_what_if.hpp"

#include "app/controllers/training_texts.hpp"
#include "app/models/training_rows.hpp"
#include "geo/planner/solver.hpp"

#include <algorithm>

namespace ansinh::app {

namespace {

constexpr int curveReach = 5;  // classes more and fewer than the draft has
constexpr double secondsEach = 8;  // of the questions that are asked in a row

planner::SearchLimits limits() {
    planner::SearchLimits limits;
    limits.seconds = secondsEach;
    return limits;
}

bool isFound(const planner::Answer& answer) {
    return !answer.assignment.empty();
}

}  // namespace

TrainingWhatIf::TrainingWhatIf(AppController& app, TrainingDesk& desk, QObject* parent)
    : QObject(parent), app_(app), desk_(desk), curve_(CurvePointRow::staticMetaObject),
      effects_(EffectRow::staticMetaObject) {
    connect(&desk_, &TrainingDesk::changed, this, &TrainingWhatIf::deskChanged);
    connect(&desk_, &TrainingDesk::runningChanged, this, &TrainingWhatIf::changed);
    connect(&app_, &AppController::languageChanged, this, &TrainingWhatIf::fill);
}

void TrainingWhatIf::deskChanged() {
    stale_ = !points_.empty() || isFound(found_.now);
    if (!desk_.hasDraft()) {
        points_.clear();
        found_ = {};
        stale_ = false;
    }
    fill();
}

void TrainingWhatIf::findCurve() {
    if (!possible()) return;
    desk_.compute(this, [this, problem = desk_.problemToSolve()](Monitor& monitor) -> JobRunner::Done {
        const planner::Instance& instance = problem.instance;
        const int fewest = (instance.n + instance.largest() - 1) / instance.largest();
        const int from = std::max({1, fewest, instance.p - curveReach, static_cast<int>(instance.locked.size())});
        const int to = std::min({instance.n, instance.n / instance.lower, instance.p + curveReach});
        std::vector<planner::CurvePoint> points;
        for (int p = from; p <= to && !monitor.cancelled(); ++p) {
            const double step = 1.0 / (to - from + 1);
            PartMonitor part(monitor, step * (p - from), step * (p - from + 1));
            for (planner::CurvePoint& one : planner::curveOverClasses(instance, p, p, limits(), part))
                points.push_back(std::move(one));
        }
        return [this, points = std::move(points)]() mutable {
            points_ = std::move(points);
            stale_ = false;
            fill();
        };
    });
}

TrainingWhatIf::Found TrainingWhatIf::effectsOf(const TrainingProblem& problem, const TrainingDraft& draft,
                                                Monitor& monitor) {
    TrainingProblem ruled = problem;
    ruled.instance = withRules(problem, draft);
    Found found;
    PartMonitor asItIs(monitor, 0, 0.1);
    found.now = planner::solveWithoutClash(ruled.instance, limits(), asItIs);
    if (!isFound(found.now)) return found;
    const planner::Answer& now = found.now;
    PartMonitor sizes(monitor, 0.1, 0.4);
    found.largest = planner::effectOfLargest(ruled.instance, planner::largestWorthAsking(ruled.instance), limits(), sizes);
    PartMonitor ways(monitor, 0.4, 0.7);
    found.travel = planner::effectOfMaxTravel(ruled.instance, planner::maxTravelWorthAsking(ruled.instance, now), limits(),
                                              ways);
    const std::vector<SettledChoice> choices = settledChoices(draft);
    for (std::size_t i = 0; i < choices.size() && !monitor.cancelled(); ++i) {
        const double step = 0.3 / static_cast<double>(choices.size());
        PartMonitor part(monitor, 0.7 + step * static_cast<double>(i), 0.7 + step * static_cast<double>(i + 1));
        TrainingDraft without = draft;
        giveUp(without, choices[i]);
        const planner::Answer freed = planner::solveWithoutClash(withRules(problem, without), limits(), part);
        // Only what both questions proved is a cost.
        if (now.status == planner::Status::Optimal && freed.status == planner::Status::Optimal)
            found.costs[choices[i]] = now.total - freed.total;
    }
    return found;
}

void TrainingWhatIf::findEffects() {
    if (!possible()) return;
    desk_.compute(this, [this, problem = *desk_.problem(), draft = desk_.draft()](Monitor& monitor) -> JobRunner::Done {
        Found found = effectsOf(problem, draft, monitor);
        return [this, found = std::move(found)]() mutable {
            found_ = std::move(found);
            stale_ = false;
            fill();
            emit costsFound(found_.costs);
        };
    });
}

void TrainingWhatIf::fill() {
    if (app_.session().facts()) {
        fillCurve();
        fillEffects();
    }
    emit changed();
}

void TrainingWhatIf::fillCurve() {
    std::vector<CurvePointRow> rows;
    std::int64_t largestTotal = 1;
    std::int64_t largestLongest = 1;
    for (const planner::CurvePoint& one : points_) {
        largestTotal = std::max(largestTotal, one.answer.total);
        largestLongest = std::max(largestLongest, one.answer.longest);
    }
    const Weighting weighting = desk_.problem() ? desk_.problem()->question.weighting : Weighting::Equal;
    const TrainingTexts texts(*app_.session().facts(), app_.language());
    for (const planner::CurvePoint& one : points_) {
        CurvePointRow row;
        row.classes = one.p;
        row.possible = isFound(one.answer);
        row.proved = one.answer.status == planner::Status::Optimal || one.answer.status == planner::Status::Infeasible;
        row.current = desk_.hasDraft() && one.p == static_cast<int>(desk_.draft().classes.size());
        if (row.possible) {
            row.total = static_cast<double>(one.answer.total) / static_cast<double>(largestTotal);
            row.longest = static_cast<double>(one.answer.longest) / static_cast<double>(largestLongest);
            row.totalText = texts.total(one.answer.total, weighting);
            row.longestText = texts.km(one.answer.longest);
        }
        row.status = !row.possible ? tr("không xếp được") : row.proved ? tr("tối ưu") : tr("chưa chứng minh");
        rows.push_back(std::move(row));
    }
    curve_.assign(rows);
}

void TrainingWhatIf::fillEffects() {
    std::vector<EffectRow> rows;
    if (desk_.problem() && isFound(found_.now)) {
        const TrainingProblem& problem = *desk_.problem();
        const Weighting weighting = problem.question.weighting;
        const TrainingTexts texts(*app_.session().facts(), app_.language());
        const auto add = [&](const char* key, const planner::LimitEffect& one, const QString& text, bool current) {
            EffectRow row;
            row.key = QString::fromLatin1(key);
            row.value = static_cast<int>(one.value.value_or(0));
            row.text = text;
            row.current = current;
            row.possible = isFound(one.answer);
            if (row.possible) {
                row.total = texts.total(one.answer.total, weighting);
                row.longest = texts.km(one.answer.longest);
                row.change = texts.totalChange(one.answer.total - found_.now.total, weighting);
                row.better = one.answer.total < found_.now.total;
            } else {
                row.change = tr("không xếp được");
            }
            rows.push_back(std::move(row));
        };
        for (const planner::LimitEffect& one : found_.largest) {
            const int value = static_cast<int>(one.value.value_or(0));
            add("largest", one,
                one.value ? tr("Lớp nhiều nhất %n xã", "", value) : tr("Không giới hạn số xã mỗi lớp"),
                value == problem.instance.largest());
        }
        for (const planner::LimitEffect& one : found_.travel)
            add("travel", one,
                one.value ? tr("Đi xa nhất %1").arg(texts.km(*one.value)) : tr("Không giới hạn đường đi"),
                one.value == problem.instance.maxDistance);
    }
    effects_.assign(rows);
}

}  // namespace ansinh::app
