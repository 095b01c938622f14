#include "app/controllers/training_rows.hpp"

#include "app/controllers/qt_text.hpp"
#include "app/services/style_file.hpp"
#include "app/text/names.hpp"

#include <algorithm>
#include <cmath>

namespace ansinh::app {

namespace {

std::size_t size(int value) {
    return static_cast<std::size_t>(value);
}

}  // namespace

QString TrainingRows::name(const TrainingProblem& problem, int place) const {
    return place < 0 ? QString() : texts_.commune(problem.communes[size(place)].code);
}

QString TrainingRows::whenOf(const TrainingClass& one) const {
    const QString dates = texts_.dates(one.from, one.until);
    if (one.status != "draft") return dates;
    const QString status = toQt(text::classStatusName(one.status, language_));
    return dates.isEmpty() ? status : dates + QStringLiteral(", ") + status;
}

void TrainingRows::addReadiness(TrainingClassRow& row, const TrainingProblem& problem, int host) const {
    const std::optional<double>& readiness = problem.readiness[size(host)];
    // Where nobody asked for a share: what the plan calls ready, or any score where it has no word for it.
    const Plan* plan = facts_.readinessPlan();
    const double planned = plan && !plan->readinessClasses.empty() ? plan->readinessClasses.front().from : 0;
    const double needed = problem.question.minReadiness.value_or(planned);
    row.hostReady = readiness && *readiness >= needed;
    row.readiness = readiness ? tr("thiết bị đạt %1").arg(texts_.percent(*readiness)) : tr("thiết bị chưa báo cáo");
}

TrainingClassRow TrainingRows::classRow(const TrainingProblem& problem, const planner::ClassFacts& facts) const {
    TrainingClassRow row;
    row.size = static_cast<int>(facts.members.size());
    row.sizeText = texts_.size(row.size);
    if (facts.participants > 0) row.participants = tr("%1 người").arg(texts_.count(facts.participants));
    row.connected = facts.connected;
    row.connectedText = facts.connected ? tr("liền nhau") : tr("không liền nhau");
    if (!facts.host) {
        row.hostName = tr("chưa định nơi tổ chức");
        return row;
    }
    row.host = toQt(problem.communes[size(*facts.host)].code);
    row.hostName = name(problem, *facts.host);
    row.total = texts_.total(facts.total, problem.question.weighting);
    row.mean = texts_.km(std::llround(facts.mean));
    row.longest = facts.farthest < 0 ? texts_.km(0)
                                     : tr("%1 từ %2").arg(texts_.km(facts.longest), name(problem, facts.farthest));
    addReadiness(row, problem, *facts.host);
    return row;
}

std::vector<TrainingClassRow> TrainingRows::named() const {
    std::vector<TrainingClassRow> rows;
    for (const TrainingClass& one : facts_.classes) {
        TrainingClassRow row;
        row.number = toQt(one.id).toInt();
        row.title = tr("Lớp %1").arg(toQt(one.id));
        row.colour = StyleFile::shared().classColour(toQt(one.id), dark_);
        row.hostName = one.host ? texts_.commune(*one.host) : tr("chưa định nơi tổ chức");
        row.host = toQt(one.host.value_or(""));
        row.size = static_cast<int>(one.members.size());
        row.sizeText = texts_.size(row.size);
        row.dates = whenOf(one);
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<TrainingClassRow> TrainingRows::planned(const ExistingClasses& existing) const {
    std::vector<TrainingClassRow> rows;
    for (std::size_t i = 0; i < existing.evaluations.size(); ++i) {
        const planner::Evaluation& one = existing.evaluations[i];
        const TrainingClass& given = existing.classes[i];
        TrainingClassRow row = classRow(existing.problem, one.facts);
        row.number = toQt(given.id).toInt();
        row.title = tr("Lớp %1").arg(toQt(given.id));
        row.colour = StyleFile::shared().classColour(toQt(given.id), dark_);
        row.dates = whenOf(given);
        const double travellers = std::max(1.0, static_cast<double>(row.size) - 1);
        row.alternative =
            tr("Gần nhất tính chung: %1 (trung bình %2). Gần nhất cho xã xa nhất: %3 (xa nhất %4).")
                .arg(name(existing.problem, one.bestByMean),
                     texts_.km(std::llround(static_cast<double>(one.bestSum) / travellers)),
                     name(existing.problem, one.bestByLongest), texts_.km(one.bestLongest));
        if (!one.facts.host) row.faults = tr("kế hoạch chưa ghi nơi tổ chức");
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<TrainingClassRow> TrainingRows::best(const ExistingClasses& existing) const {
    std::vector<TrainingClassRow> rows;
    int number = 0;
    for (const planner::ClassFacts& facts : existing.best.explanation.classes) {
        TrainingClassRow row = classRow(existing.problem, facts);
        row.number = ++number;
        row.title = tr("Nhóm %1").arg(number);
        row.colour = StyleFile::shared().classColour(QString::number(number), dark_);
        row.reason = whyHost(existing.problem, facts);
        row.binding = texts_.rules(facts.binding);
        rows.push_back(std::move(row));
    }
    return rows;
}

QString TrainingRows::whyHost(const TrainingProblem& problem, const planner::ClassFacts& facts) const {
    if (!facts.host) return {};
    const QString host = name(problem, *facts.host);
    if (!facts.nextHost) return tr("Đặt tại %1: không thành viên nào khác giữ được mọi điều kiện.").arg(host);
    return tr("Đặt tại %1: ít đi lại nhất. Nơi thứ hai là %2, %3.")
        .arg(host, name(problem, facts.nextHost->place),
             texts_.totalChange(facts.nextHost->change, problem.question.weighting));
}

std::vector<TrainingClassRow> TrainingRows::drafted(const TrainingDesk& desk) const {
    std::vector<TrainingClassRow> rows;
    if (!desk.hasDraft()) return rows;
    const TrainingProblem& problem = *desk.problem();
    const std::vector<MapClassShape> shapes = shapesOf(problem, desk.draft());
    for (std::size_t i = 0; i < desk.review().classes.size(); ++i) {
        const ClassReview& review = desk.review().classes[i];
        const DraftClass& one = desk.draft().classes[i];
        TrainingClassRow row = classRow(problem, review.facts);
        row.number = one.number;
        row.title = texts_.number(one.number);
        row.colour = StyleFile::shared().classColour(QString::number(shapes[i].colour), dark_);
        row.held = one.held;
        row.editable = true;
        row.faults = texts_.faults(review.broken);
        if (desk.review().valid) {
            row.reason = one.held ? tr("Lớp đã khóa: nơi học và các xã giữ nguyên.") : whyHost(problem, review.facts);
            row.binding = texts_.rules(review.facts.binding);
        } else if (review.facts.host && review.bestByMean >= 0 && review.bestByMean != *review.facts.host) {
            row.reason = tr("Nơi ít đi lại hơn: %1.").arg(name(problem, review.bestByMean));
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<TrainingMemberRow> TrainingRows::travelRows(const TrainingProblem& problem, const std::vector<int>& members,
                                                        int host) const {
    std::vector<TrainingMemberRow> rows;
    for (const int place : members) {
        TrainingMemberRow row;
        row.code = toQt(problem.communes[size(place)].code);
        row.name = name(problem, place);
        row.host = place == host;
        row.travel = host < 0 ? QString() : row.host ? tr("nơi học") : texts_.km(problem.instance.travel(place, host));
        rows.push_back(std::move(row));
    }
    // The host, then the nearest first.
    if (host >= 0) {
        std::vector<std::size_t> order(members.size());
        for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
        std::ranges::stable_sort(order, {}, [&](std::size_t i) { return problem.instance.travel(members[i], host); });
        std::vector<TrainingMemberRow> sorted;
        for (const std::size_t i : order) sorted.push_back(std::move(rows[i]));
        rows = std::move(sorted);
    }
    return rows;
}

std::vector<TrainingMemberRow> TrainingRows::plannedMembers(const ExistingClasses& existing, int number) const {
    for (std::size_t i = 0; i < existing.classes.size(); ++i)
        if (toQt(existing.classes[i].id).toInt() == number) {
            const planner::ClassFacts& facts = existing.evaluations[i].facts;
            return travelRows(existing.problem, facts.members, facts.host.value_or(-1));
        }
    return {};
}

std::vector<TrainingMemberRow> TrainingRows::bestMembers(const ExistingClasses& existing, int number) const {
    const auto& classes = existing.best.explanation.classes;
    if (number < 1 || size(number) > classes.size()) return {};
    const planner::ClassFacts& facts = classes[size(number - 1)];
    return travelRows(existing.problem, facts.members, facts.host.value_or(-1));
}

QString TrainingRows::nextClass(const TrainingProblem& problem, const TrainingDraft& draft,
                                const planner::MemberFacts& member) const {
    const std::optional<planner::Choice>& choice = member.nextClass ? member.nextClass : member.barredClass;
    if (!choice) return tr("không lớp nào khác nhận được mà giữ mọi điều kiện");
    const std::string& host = problem.communes[size(choice->place)].code;
    const DraftClass* const other = draft.classOf(host);
    const QString second = tr("lớp thứ hai: %1 tại %2, %3")
                               .arg(other ? QString::number(other->number) : QString(), texts_.commune(host),
                                    texts_.totalChange(choice->change, problem.question.weighting));
    return member.nextClass ? second : tr("%1; nhưng %2").arg(second, texts_.faults(member.broken));
}

QString TrainingRows::notesOn(const TrainingDraft& draft, const std::string& code) const {
    QStringList notes;
    if (draft.hosts.contains(code)) notes << tr("bắt buộc đặt lớp");
    if (draft.noHosts.contains(code)) notes << tr("không đặt lớp");
    const auto partner = [&](const CodePair& pair) { return pair.first == code ? pair.second : pair.first; };
    for (const CodePair& pair : draft.apart)
        if (pair.first == code || pair.second == code)
            notes << tr("không học chung với %1").arg(texts_.commune(partner(pair)));
    for (const CodePair& pair : draft.together)
        if (pair.first == code || pair.second == code)
            notes << tr("phải học chung với %1").arg(texts_.commune(partner(pair)));
    return notes.join(QStringLiteral(" · "));
}

std::vector<TrainingMemberRow> TrainingRows::draftedMembers(const TrainingDesk& desk, int number) const {
    if (!desk.hasDraft()) return {};
    const DraftClass* const one = desk.draft().find(number);
    if (!one) return {};
    const TrainingProblem& problem = *desk.problem();
    std::vector<int> members;
    for (const std::string& code : one->members) members.push_back(placeOf(problem, code));
    std::vector<TrainingMemberRow> rows = travelRows(problem, members, placeOf(problem, one->host));
    for (TrainingMemberRow& row : rows) {
        const std::string code = row.code.toStdString();
        row.pinned = desk.draft().pinned.contains(code);
        row.note = notesOn(desk.draft(), code);
        if (desk.review().valid && !one->held && !row.pinned)
            row.next = nextClass(problem, desk.draft(), desk.review().members[size(placeOf(problem, code))]);
    }
    return rows;
}

QString TrainingRows::settledText(const SettledChoice& choice) const {
    const QString first = texts_.commune(choice.first);
    switch (choice.kind) {
        case SettledChoice::Kind::Held:
            return tr("Giữ nguyên lớp %1").arg(choice.number);
        case SettledChoice::Kind::Pinned:
            return tr("%1 ở lớp %2").arg(first).arg(choice.number);
        case SettledChoice::Kind::Host:
            return tr("Đặt lớp tại %1").arg(first);
        case SettledChoice::Kind::NoHost:
            return tr("Không đặt lớp tại %1").arg(first);
        case SettledChoice::Kind::Apart:
            return tr("%1 và %2 không học chung").arg(first, texts_.commune(choice.second));
        case SettledChoice::Kind::Together:
            break;
    }
    return tr("%1 và %2 học chung").arg(first, texts_.commune(choice.second));
}

std::vector<TrainingChoiceRow> TrainingRows::settled(const TrainingDraft& draft,
                                                     const std::map<SettledChoice, std::int64_t>& costs,
                                                     Weighting weighting) const {
    std::vector<TrainingChoiceRow> rows;
    for (const SettledChoice& choice : settledChoices(draft)) {
        TrainingChoiceRow row{QString::fromLatin1(keyOf(choice.kind)), settledText(choice), {}, false};
        if (const auto cost = costs.find(choice); cost != costs.end()) {
            row.dear = cost->second > 0;
            row.cost = row.dear ? tr("tốn thêm %1").arg(texts_.total(cost->second, weighting)) : tr("không tốn thêm");
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<TrainingTargetRow> TrainingRows::targets(const TrainingDesk& desk, const std::string& code) const {
    if (!desk.hasDraft()) return {};
    const TrainingProblem& problem = *desk.problem();
    const int place = placeOf(problem, code);
    if (place < 0) return {};
    const std::vector<MapClassShape> shapes = shapesOf(problem, desk.draft());
    std::vector<std::pair<std::int64_t, TrainingTargetRow>> found;
    for (std::size_t i = 0; i < desk.draft().classes.size(); ++i) {
        const DraftClass& one = desk.draft().classes[i];
        const int host = placeOf(problem, one.host);
        if (std::ranges::binary_search(one.members, code) || host < 0) continue;
        const std::int64_t metres = problem.instance.travel(place, host);
        found.emplace_back(metres, TrainingTargetRow{one.number,
                                                     tr("Lớp %1 · %2 · %3")
                                                         .arg(one.number)
                                                         .arg(texts_.commune(one.host), texts_.km(metres)),
                                                     StyleFile::shared().classColour(QString::number(shapes[i].colour), dark_)});
    }
    std::ranges::stable_sort(found, {}, [](const auto& one) { return one.first; });
    std::vector<TrainingTargetRow> rows;
    for (auto& [metres, row] : found) rows.push_back(std::move(row));
    rows.push_back({0, tr("Một lớp mới"), {}});
    return rows;
}

}  // namespace ansinh::app
