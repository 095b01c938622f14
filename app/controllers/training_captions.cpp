// What TrainingController says of the classes that are shown.
#include "app/controllers/training_controller.hpp"

#include "app/controllers/qt_text.hpp"
#include "app/controllers/training_rows.hpp"
#include "app/controllers/training_texts.hpp"

#include <algorithm>

namespace ansinh::app {

namespace {

const MapClassShape* shapeOf(const std::vector<MapClassShape>& shapes, const std::string& code) {
    const auto found = std::ranges::find_if(shapes, [&](const MapClassShape& one) {
        return std::ranges::find(one.members, code) != one.members.end();
    });
    return found == shapes.end() ? nullptr : &*found;
}

}  // namespace

QString TrainingController::status() const {
    if (!desk_.answer()) return hasDraft() ? QStringLiteral("by_hand") : QString();
    if (desk_.answer()->assignment.empty()) return QString::fromLatin1(planner::keyOf(desk_.answer()->status));
    return desk_.isProposal() ? QString::fromLatin1(planner::keyOf(desk_.answer()->status)) : QStringLiteral("by_hand");
}

QString TrainingController::searchText() const {
    if (!desk_.search() || !desk_.problem() || !app_.ready()) return {};
    return TrainingTexts(*app_.session().facts(), app_.language()).search(*desk_.search(), desk_.problem()->question);
}

QString TrainingController::answerText() const {
    if (!desk_.problem() || !app_.ready() || status().isEmpty()) return {};
    const TrainingTexts texts(*app_.session().facts(), app_.language());
    if (status() == "by_hand") return valid() ? tr("Sửa bằng tay, giữ đủ mọi điều kiện") : tr("Sửa bằng tay, còn trái điều kiện");
    return texts.answer(*desk_.answer(), desk_.problem()->question);
}

QString TrainingController::answerDetail() const {
    if (!desk_.problem() || !app_.ready() || status().isEmpty()) return {};
    const TrainingTexts texts(*app_.session().facts(), app_.language());
    if (status() == "by_hand") return texts.byHand(desk_);
    TrainingProblem problem = desk_.problemToSolve();
    problem.instance.p = desk_.askedClasses();
    return texts.answerDetail(*desk_.answer(), problem);
}

QString TrainingController::planHeadline() const {
    const ProjectFacts& facts = *app_.session().facts();
    std::size_t members = 0;
    for (const TrainingClass& one : facts.classes) members += one.members.size();
    const auto hostless = std::ranges::count_if(facts.classes, [](const TrainingClass& one) { return !one.host; });
    QString text = tr("%1 gồm %2").arg(tr("%n lớp", "", static_cast<int>(facts.classes.size())),
                                      tr("%n xã, phường", "", static_cast<int>(members)));
    if (hostless > 0) text += QStringLiteral("; ") + tr("%n lớp chưa ghi nơi tổ chức", "", static_cast<int>(hostless));
    return text + QStringLiteral("; ") + tr("%n xã, phường chưa có lớp", "", static_cast<int>(facts.inNoClass.size()));
}

QString TrainingController::headline() const {
    if (!app_.ready()) return {};
    if (view_ == "difference") return comparison_.summary();
    if (view_ == "draft") {
        if (!hasDraft()) return {};
        const TrainingTexts texts(*app_.session().facts(), app_.language());
        return tr("%1 · tổng %2 · xa nhất %3")
            .arg(tr("%n lớp", "", static_cast<int>(desk_.draft().classes.size())),
                 texts.total(desk_.review().total, desk_.problem()->question.weighting),
                 texts.km(desk_.review().longest));
    }
    if (const auto& existing = desk_.existing(); view_ == "best" && existing && !existing->best.answer.hosts.empty()) {
        const TrainingTexts texts(*app_.session().facts(), app_.language());
        const planner::Answer& best = existing->best.answer;
        return tr("%1 · tổng %2 · xa nhất %3")
            .arg(tr("%n nhóm", "", static_cast<int>(best.hosts.size())), texts.km(best.total), texts.km(best.longest));
    }
    return planHeadline();
}

QString TrainingController::summary() const {
    if (!app_.ready() || (view_ != "plan" && view_ != "best")) return {};
    if (app_.session().facts()->classes.empty()) return tr("Kế hoạch chưa có lớp nào. Bấm Đề xuất lớp ở bên trái.");
    const auto& existing = desk_.existing();
    if (!existing) return tr("Đang tính đường đi của các lớp…");
    if (existing->best.answer.assignment.empty()) return {};
    const TrainingTexts texts(*app_.session().facts(), app_.language());
    const std::int64_t now = existing->statedTotal;
    const std::int64_t best = existing->best.answer.total;
    const QString proved = existing->best.answer.status == planner::Status::Optimal ? tr("đã chứng minh tốt nhất")
                                                                                    : tr("chưa chứng minh là tốt nhất");
    return tr("Đi lại theo kế hoạch: %1. Cùng các xã ấy, lớp từ %2 đến %3 xã: %4 (%5), %6.")
        .arg(texts.km(now))
        .arg(existing->problem.question.smallest)
        .arg(existing->problem.question.largest)
        .arg(texts.km(best), texts.kmChange(best - now), proved);
}

int TrainingController::classOf(const QString& code) const {
    if (code.isEmpty()) return 0;
    const std::vector<MapClassShape> shapes = viewShapes();
    const MapClassShape* const shape = shapeOf(shapes, code.toStdString());
    return shape ? shape->id.toInt() : 0;
}

QString TrainingController::hoverTitle() const {
    const Facts& facts = app_.session().facts();
    return facts ? communeName(hovered_) : QString();
}

QString TrainingController::hoverText() const {
    const Facts& facts = app_.session().facts();
    if (!facts || hovered_.isEmpty()) return {};
    const std::string code = hovered_.toStdString();
    if (view_ == "difference") return comparison_.moveText(code);
    const std::vector<MapClassShape> shapes = viewShapes();
    const MapClassShape* const shape = shapeOf(shapes, code);
    if (!shape && view_ == "draft")
        if (const std::vector<MapClassShape> existing = shapesOf(facts->classes); const auto* const had = shapeOf(existing, code))
            return tr("Đã có lớp: lớp %1").arg(had->id);
    if (!shape) return facts->commune(code) && facts->commune(code)->reports ? tr("Chưa thuộc lớp nào") : QString();
    const TrainingTexts texts(*facts, app_.language());
    const QString title = tr("Lớp %1").arg(shape->id);
    if (shape->host.empty()) return tr("%1 · chưa định nơi tổ chức").arg(title);
    if (shape->host == code) return tr("%1 · nơi tổ chức").arg(title);
    const TrainingProblem* const problem = view_ == "draft"   ? &*desk_.problem()
                                           : desk_.existing() ? &desk_.existing()->problem
                                                              : nullptr;
    const int place = problem ? placeOf(*problem, code) : -1;
    const int host = problem ? placeOf(*problem, shape->host) : -1;
    if (place < 0 || host < 0) return tr("%1 · tại %2").arg(title, texts.commune(shape->host));
    return tr("%1 · đến %2 %3").arg(title, texts.commune(shape->host), texts.km(problem->instance.travel(place, host)));
}

}  // namespace ansinh::app
