#include "app/controllers/map_texts.hpp"

#include "app/controllers/qt_text.hpp"
#include "app/text/messages.hpp"
#include "app/text/names.hpp"

#include <QDateTime>
#include <QFileInfo>
#include <QStringList>

#include <algorithm>

namespace ansinh::app {

QString MapTexts::communeName(const std::string& code) const {
    const Commune* commune = facts_.commune(code);
    return toQt(commune ? text::fullNameOf(*commune, language_) : code);
}

QString MapTexts::legendTitle(LayerKind kind, const Indicator* indicator) const {
    switch (kind) {
        case LayerKind::Progress:
            return indicator ? toQt(text::pick(indicator->name, language_)) : tr("Toàn kế hoạch");
        case LayerKind::Training:
            return tr("Lớp tập huấn");
        case LayerKind::Devices:
            return tr("Mức sẵn sàng thiết bị");
        case LayerKind::Feedback:
            return tr("Phản ánh, kiến nghị quá hạn");
        case LayerKind::Completeness:
            return tr("Mức báo cáo đủ số liệu");
        case LayerKind::Points:
            break;
    }
    return tr("Điểm an sinh, hạ tầng");
}

QString MapTexts::classLabel(LayerKind kind, bool wholePlan, const std::string& key) const {
    if (key.starts_with("class/")) {
        const auto one = std::ranges::find(facts_.classes, key.substr(6), &TrainingClass::id);
        if (one == facts_.classes.end()) return toQt(key);
        const QString host = one->host ? communeName(*one->host) : tr("chưa định nơi tổ chức");
        return tr("Lớp %1 · %2").arg(toQt(one->id), host);
    }
    if (key == "no_class") return tr("Chưa thuộc lớp nào");
    const bool targets = kind == LayerKind::Progress && wholePlan;
    if (key == "met") return targets ? tr("Đạt mọi chỉ tiêu đến hạn") : tr("Đạt yêu cầu");
    if (key == "on_the_way") return tr("Chưa đạt, chưa đến hạn");
    if (key == "behind_small") return targets ? tr("Chậm 1 – 2 chỉ tiêu") : tr("Chậm đến 10 điểm %");
    if (key == "behind_medium") return targets ? tr("Chậm 3 – 4 chỉ tiêu") : tr("Chậm 10 – 25 điểm %");
    if (key == "behind_large") return targets ? tr("Chậm 5 – 6 chỉ tiêu") : tr("Chậm 25 – 50 điểm %");
    if (key == "behind_severe") return targets ? tr("Chậm từ 7 chỉ tiêu") : tr("Chậm trên 50 điểm %");
    if (const auto place = readinessPlaceOf(key)) return readinessLabel(*place);
    if (key == "overdue_3") return tr("Từ 6 việc quá hạn");
    if (key == "overdue_2") return tr("3 – 5 việc quá hạn");
    if (key == "overdue_1") return tr("1 – 2 việc quá hạn");
    if (key == "feedback_open") return tr("Đang xử lý, chưa quá hạn");
    if (key == "feedback_done") return tr("Đã xử lý hết");
    if (key == "feedback_none") return tr("Chưa có trong sổ");
    if (key == "complete_all") return tr("Đủ mọi chỉ tiêu được hỏi");
    if (key == "complete_most") return tr("Từ một nửa trở lên");
    if (key == "complete_some") return tr("Dưới một nửa");
    if (key == "not_reported" && kind == LayerKind::Completeness) return tr("Chưa báo cáo chỉ tiêu nào");
    if (key == "not_reported") return targets ? tr("Còn chỉ tiêu chưa báo cáo") : tr("Chưa báo cáo");
    return tr("Không áp dụng");
}

QString MapTexts::readinessName(std::size_t place) const {
    const Plan* plan = facts_.readinessPlan();
    return plan && place < plan->readinessClasses.size() ? toQt(text::pick(plan->readinessClasses[place].name, language_))
                                                         : QString();
}

QString MapTexts::readinessLabel(std::size_t place) const {
    const QString name = readinessName(place);
    if (name.isEmpty()) return tr("Có điểm; kế hoạch không phân mức");
    const std::vector<ReadinessClass>& classes = facts_.readinessPlan()->readinessClasses;
    if (classes.size() == 1) return name;
    if (place == 0) return tr("%1 (từ %2)", "class, least score").arg(name, share(classes[place].from));
    const QString below = share(classes[place - 1].from);
    return place + 1 == classes.size()
               ? tr("%1 (dưới %2)", "class, score it stays below").arg(name, below)
               : tr("%1 (từ %2 đến dưới %3)", "class, least score, score it stays below")
                     .arg(name, share(classes[place].from), below);
}

QString MapTexts::changeLabel(bool wholePlan, const std::string& key) const {
    if (key == "better_much") return wholePlan ? tr("Thêm từ 3 chỉ tiêu đạt") : tr("Tăng từ 25 điểm %");
    if (key == "better") return wholePlan ? tr("Thêm 1 – 2 chỉ tiêu đạt") : tr("Tăng dưới 25 điểm %");
    if (key == "same") return tr("Không đổi");
    if (key == "worse") return wholePlan ? tr("Mất 1 – 2 chỉ tiêu đạt") : tr("Giảm dưới 25 điểm %");
    if (key == "worse_much") return wholePlan ? tr("Mất từ 3 chỉ tiêu đạt") : tr("Giảm từ 25 điểm %");
    if (key == "not_reported") return tr("Chưa báo cáo đủ để so");
    return tr("Không áp dụng");
}

QString MapTexts::stateLabel(ValueState state) const {
    return toQt(text::nameOf(state, language_));
}

QString MapTexts::line(LayerKind kind, const Indicator* indicator, const CommuneView& view) const {
    QStringList parts;
    if (kind == LayerKind::Points) return {};
    if (view.feedback) return feedbackLine(*view.feedback);
    if (view.completeness) return reportedLine(*view.completeness);
    if (kind == LayerKind::Devices && view.share) {
        parts << tr("Điểm sẵn sàng %1").arg(share(*view.share));
        if (const QString name = readinessName(readinessPlaceOf(view.key).value_or(0)); !name.isEmpty()) parts << name;
        return parts.join(QStringLiteral(" · "));
    }
    if (kind == LayerKind::Progress && !indicator && view.behind > 0)
        parts << tr("Chậm %n chỉ tiêu", "", view.behind);
    else
        parts << classLabel(kind, !indicator, view.key);
    if (kind != LayerKind::Training && view.share) parts << share(*view.share);
    if (kind == LayerKind::Progress && view.missing > 0)
        parts << missing(view.missing, indicator ? indicator->unit : std::string());
    return parts.join(QStringLiteral(" · "));
}

QString MapTexts::feedbackLine(const progress::FeedbackCount& count) const {
    QStringList parts;
    if (count.overdue > 0)
        parts << tr("%n việc quá hạn", "", count.overdue) + QStringLiteral(", ") +
                     tr("lâu nhất %n ngày", "", count.longestLate);
    if (count.open > count.overdue) parts << tr("%n việc trong hạn", "", count.open - count.overdue);
    if (parts.isEmpty()) parts << tr("Đã xử lý cả %n việc", "", count.received);
    return parts.join(QStringLiteral(" · "));
}

QString MapTexts::reportedLine(const progress::Completeness& row) const {
    return tr("Đã báo cáo %1/%2 chỉ tiêu").arg(count(row.reported), count(row.asked));
}

QString MapTexts::briefLine(LayerKind kind, const Indicator* indicator, const CommuneView& view) const {
    if (view.feedback || view.completeness) return line(kind, indicator, view);
    const bool wholePlan = kind == LayerKind::Progress && !indicator;
    if (wholePlan || kind == LayerKind::Training || !view.share) return line(kind, indicator, view);
    const QString gap = kind == LayerKind::Progress && indicator ? missing(view.missing, indicator->unit) : QString();
    return gap.isEmpty() ? share(*view.share) : share(*view.share) + QStringLiteral(" · ") + gap;
}

QString MapTexts::missing(std::int64_t missing, const std::string& unit) const {
    if (missing <= 0) return {};
    const QString number = count(missing);
    if (unit.empty()) return tr("còn thiếu %1", "sum over several indicators").arg(number);
    return tr("còn thiếu %1 %2", "number, then what is counted").arg(number, toQt(text::unitName(unit, language_, missing)));
}

QString MapTexts::due(const progress::Due& due) const {
    return due.inForce ? tr("%1, hạn %2").arg(share(due.value), date(due.on))
                       : tr("%1 vào %2").arg(share(due.value), date(due.on));
}

QString MapTexts::shortDue(const progress::Due& due, Date day) const {
    QString on = date(due.on);
    if (due.on.year() == day.year())
        on = language_ == text::Language::English ? on.sliced(5) : on.section(QLatin1Char('/'), 0, 1);
    return share(due.value) + QStringLiteral(" · ") + on;
}

QString MapTexts::computersDue(const DayFigures& figures) const {
    if (figures.readiness.empty() || !figures.readiness.front().due) return {};
    const progress::Due& asked = *figures.readiness.front().due;
    return tr("Vòng tròn: máy tính hiện đại còn thiếu để có cho %1 cán bộ, hạn %2").arg(share(asked.value), date(asked.on));
}

QString MapTexts::source(std::int64_t id) const {
    const Batch* batch = facts_.batch(id);
    if (!batch) return {};
    const QString kind = toQt(text::batchKindName(batch->kind, language_));
    return tr("Nguồn: %1, đợt %2, %3").arg(kind).arg(batch->id).arg(originOf(*batch, language_));
}

QString MapTexts::originOf(const Batch& batch, text::Language language, const std::string& file) {
    if (batch.kind == "sample") return tr("chương trình tự tạo");
    if (batch.kind == "boundaries" && batch.checksum.empty()) return tr("ô sơ đồ tự tính");
    return QFileInfo(toQt(text::fileList(file.empty() ? batch.file : file, language))).fileName();
}

QString MapTexts::moment(const std::string& utc, text::Language language) {
    const QDateTime moment = QDateTime::fromString(toQt(utc), Qt::ISODate).toLocalTime();
    if (!moment.isValid()) return toQt(utc);
    return moment.toString(language == text::Language::English ? "yyyy-MM-dd HH:mm" : "d/M/yyyy HH:mm");
}

QString MapTexts::date(Date date) const {
    return toQt(text::formatDate(date, language_));
}

QString MapTexts::share(double share) const {
    return toQt(text::formatShare(share, language_));
}

QString MapTexts::count(std::int64_t count) const {
    return toQt(text::formatCount(count, language_));
}

}  // namespace ansinh::app
