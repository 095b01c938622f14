#include "app/controllers/training_texts.hpp"

#include "app/controllers/qt_text.hpp"
#include "app/text/messages.hpp"
#include "app/text/names.hpp"
#include "app/text/words.hpp"

#include <algorithm>
#include <climits>
#include <cmath>
#include <cstdlib>

namespace ansinh::app {

namespace {

double kilometres(std::int64_t metres) {
    return static_cast<double>(metres) / 1000;
}

/// A hundred kilometres and more need no decimals.
int decimalsFor(std::int64_t metres) {
    return std::abs(metres) < 100'000 ? 1 : 0;
}

QString signedText(std::int64_t change, const QString& size) {
    if (change == 0) return QStringLiteral("±0");
    return (change > 0 ? QStringLiteral("+") : QStringLiteral("−")) + size;
}

}  // namespace

QString TrainingTexts::commune(const std::string& code) const {
    const Commune* const commune = facts_.commune(code);
    return toQt(commune ? text::fullNameOf(*commune, language_) : code);
}

QString TrainingTexts::communes(const std::vector<std::string>& codes) const {
    QStringList names;
    for (const std::string& code : codes) names << commune(code);
    return names.join(QStringLiteral(", "));
}

QString TrainingTexts::count(std::int64_t count) const {
    return toQt(text::formatCount(count, language_));
}

QString TrainingTexts::km(std::int64_t metres) const {
    return toQt(text::formatNumber(kilometres(metres), decimalsFor(metres), language_)) + QStringLiteral(" km");
}

QString TrainingTexts::kmChange(std::int64_t metres) const {
    return signedText(metres, km(std::abs(metres)));
}

QString TrainingTexts::percent(double share) const {
    return toQt(text::formatShare(std::round(share * 100) / 100, language_));
}

QString TrainingTexts::total(std::int64_t total, Weighting weighting) const {
    switch (weighting) {
        case Weighting::Equal:
            return km(total);
        case Weighting::Participants:
            return tr("%1 người·km").arg(count(std::llround(kilometres(total))));
        case Weighting::Gap:
            return tr("%1 điểm thiếu·km").arg(count(std::llround(kilometres(total))));
        case Weighting::Population:
            break;
    }
    return tr("%1 nghìn dân·km").arg(count(std::llround(kilometres(total))));
}

QString TrainingTexts::totalChange(std::int64_t change, Weighting weighting) const {
    return signedText(change, total(std::abs(change), weighting));
}

QString TrainingTexts::date(Date date) const {
    return toQt(text::formatDate(date, language_));
}

QString TrainingTexts::dates(const std::optional<Date>& from, const std::optional<Date>& until) const {
    if (!from && !until) return {};
    if (from && until && *from != *until) return date(*from) + QStringLiteral(" – ") + date(*until);
    return date(from ? *from : *until);
}

QString TrainingTexts::words(const char* group, const std::vector<std::string>& codes, const QString& join) const {
    QStringList names;
    for (const std::string& code : codes) names << toQt(text::wordIn(group, code, language_));
    return names.join(join);
}

QString TrainingTexts::rules(const std::vector<std::string>& codes) const {
    return words("rule", codes, QStringLiteral(", "));
}

QString TrainingTexts::faults(const std::vector<std::string>& codes) const {
    return words("broken", codes, QStringLiteral("; "));
}

QString TrainingTexts::objective(std::int64_t value, const TrainingQuestion& question) const {
    return question.goal == TrainingGoal::LongestThenTotal ? km(value) : total(value, question.weighting);
}

QString TrainingTexts::answer(const planner::Answer& answer, const TrainingQuestion& question) const {
    const bool found = !answer.assignment.empty();
    switch (answer.status) {
        case planner::Status::Optimal:
            return tr("Tối ưu, đã kiểm tra: không có cách xếp nào tốt hơn");
        case planner::Status::Infeasible:
            return tr("Không có cách xếp nào giữ được mọi điều kiện");
        case planner::Status::Stopped:
            if (!found) return tr("Đã dừng trước khi tìm thấy cách xếp nào");
            break;
        case planner::Status::Feasible:
            break;
    }
    const std::int64_t best = std::max<std::int64_t>(1, answer.objective);
    return tr("Đã kiểm tra, chưa chứng minh là tốt nhất: không cách nào dưới %1, còn chênh %2")
        .arg(objective(answer.bound, question), gap({best, answer.bound, answer.nodes}));
}

/// Never rounded down to nothing.
QString TrainingTexts::gap(const SearchState& state) const {
    return toQt(text::formatShare(std::ceil(state.gap().value_or(1) * 1000) / 1000, language_));
}

QString TrainingTexts::search(const SearchState& state, const TrainingQuestion& question) const {
    const QString bound = objective(state.bound, question);
    QString text = state.best ? tr("Tốt nhất đến lúc này %1, không cách nào dưới %2: còn chênh %3.")
                                    .arg(objective(*state.best, question), bound, gap(state))
                              : tr("Chưa tìm thấy cách xếp nào; không cách nào dưới %1.").arg(bound);
    if (state.nodes > 0)
        text += QStringLiteral(" ") + tr("Đã xét %n nhánh.", "", static_cast<int>(std::min<std::int64_t>(state.nodes, INT_MAX)));
    return text;
}

/// Where counting alone shows the clash, the count itself says more than the names of rules.
QString TrainingTexts::counting(const planner::Answer& answer, const TrainingProblem& problem) const {
    const auto clashes = [&](const char* rule) { return std::ranges::find(answer.clash, rule) != answer.clash.end(); };
    const planner::Instance& instance = problem.instance;
    if (!clashes("class_count") || !clashes("class_size")) return {};
    const std::int64_t least = std::int64_t{instance.p} * instance.lower;
    const std::int64_t most = std::int64_t{instance.p} * instance.largest();
    if (least > instance.n)
        return tr("%1 lớp, mỗi lớp ít nhất %2 xã, cần %3 xã; chỉ có %4.")
            .arg(instance.p)
            .arg(instance.lower)
            .arg(least)
            .arg(instance.n);
    if (most < instance.n)
        return tr("%1 lớp, mỗi lớp nhiều nhất %2 xã, chỉ đủ cho %3 xã; có %4.")
            .arg(instance.p)
            .arg(instance.largest())
            .arg(most)
            .arg(instance.n);
    return {};
}

QString TrainingTexts::answerDetail(const planner::Answer& answer, const TrainingProblem& problem) const {
    if (answer.status == planner::Status::Infeasible) {
        QStringList parts;
        parts << tr("Mâu thuẫn nhau: %1.").arg(rules(answer.clash));
        if (const QString count = counting(answer, problem); !count.isEmpty()) parts << count;
        parts << tr("Có thể gỡ bằng một trong các cách: %1.")
                     .arg(words("rule_advice", answer.clash, QStringLiteral("; ")));
        return parts.join(QStringLiteral(" "));
    }
    if (answer.assignment.empty()) return tr("Nới điều kiện, hoặc để máy tìm lâu hơn.");
    return tr("Tổng %1, xa nhất %2, %3")
        .arg(total(answer.total, problem.question.weighting), km(answer.longest), travel(problem));
}

QString TrainingTexts::byHand(const TrainingDesk& desk) const {
    const DraftReview& review = desk.review();
    const TrainingQuestion& question = desk.problem()->question;
    QStringList parts;
    if (desk.answer() && !desk.answer()->assignment.empty())
        parts << tr("So với đề xuất của máy: tổng %1, xa nhất %2.")
                     .arg(totalChange(review.total - desk.answer()->total, question.weighting),
                          kmChange(review.longest - desk.answer()->longest));
    if (!review.unplaced.empty()) parts << tr("Chưa có lớp: %1.").arg(communes(review.unplaced));
    if (!review.broken.empty()) parts << tr("Trái điều kiện: %1.").arg(faults(review.broken));
    return parts.join(QStringLiteral(" "));
}

QString TrainingTexts::travel(const TrainingProblem& problem) const {
    if (problem.travelSource == "matrix") return tr("đường đi theo bảng %1").arg(toQt(problem.travelDetail));
    if (problem.travelSource == "roads") return tr("đường đi theo đường bộ (%1)").arg(toQt(problem.travelDetail));
    return tr("đường thẳng × %1").arg(toQt(text::formatNumber(problem.question.travel.detour, 2, language_)));
}

}  // namespace ansinh::app
