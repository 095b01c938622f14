#include "app/controllers/readiness_rows_of.hpp"

#include "app/controllers/qt_text.hpp"
#include "app/services/style_file.hpp"
#include "app/text/names.hpp"

#include <QStringList>

#include <algorithm>
#include <tuple>

namespace ansinh::app {

namespace {

std::size_t placeOf(const Plan& plan, const std::string& readinessClass) {
    const auto found = std::ranges::find(plan.readinessClasses, readinessClass, &ReadinessClass::id);
    return static_cast<std::size_t>(found - plan.readinessClasses.begin());
}

}  // namespace

ReadinessView::ReadinessView(const Plan& plan, const ProjectFacts& facts, const DayFigures& figures,
                             const progress::ReadinessWeights& weights, text::Language language,
                             bool dark)
    : plan_(plan), facts_(facts), weights_(weights), language_(language), dark_(dark), texts_(facts, language) {
    for (const progress::ReadinessRow& row : figures.readiness)
        if (const Commune* commune = facts.commune(row.unit); commune && commune->reports) rows_.push_back(row);
    own_ = progress::scoresOf(plan, rows_, progress::weightsOf(plan));
    moved_ = progress::scoresOf(plan, rows_, weights);
}

QString ReadinessView::className(const std::string& id) const {
    const std::size_t place = placeOf(plan_, id);
    return place == plan_.readinessClasses.size() ? MapTexts::tr("Chưa đủ số liệu")
                                                  : toQt(text::pick(plan_.readinessClasses[place].name, language_));
}

QColor ReadinessView::colourOf(const std::string& id) const {
    return StyleFile::shared().readinessColour(static_cast<int>(placeOf(plan_, id)),
                                               static_cast<int>(plan_.readinessClasses.size()), dark_);
}

QString ReadinessView::partName(const std::string& id) const {
    const auto found = std::ranges::find(plan_.readiness, id, &ReadinessPart::id);
    return found == plan_.readiness.end() ? toQt(id) : toQt(text::pick(found->name, language_));
}

std::vector<WeightRow> ReadinessView::parts() const {
    const progress::ReadinessWeights own = progress::weightsOf(plan_);
    std::vector<WeightRow> rows;
    for (const ReadinessPart& part : plan_.readiness) {
        WeightRow row;
        row.part = toQt(part.id);
        row.name = toQt(text::pick(part.name, language_));
        row.weight = weights_.at(part.id);
        row.weightText = texts_.share(row.weight);
        if (std::abs(row.weight - own.at(part.id)) > 0.0005)
            row.ownText = MapTexts::tr("trong kế hoạch %1").arg(texts_.share(own.at(part.id)));
        int reported = 0;
        double sum = 0;
        for (const auto& one : rows_)
            if (const auto value = one.parts.find(part.id); value != one.parts.end() && value->second) {
                ++reported;
                sum += *value->second;
            }
        row.meanText = reported > 0 ? MapTexts::tr("%n đơn vị báo cáo, trung bình %1", "", reported)
                                          .arg(texts_.share(sum / reported))
                                    : MapTexts::tr("chưa đơn vị nào báo cáo");
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<ReadinessClassRow> ReadinessView::classes() const {
    const auto count = [](const std::vector<progress::ReadinessScore>& scores, const std::string& id) {
        return static_cast<int>(std::ranges::count(scores, id, &progress::ReadinessScore::readinessClass));
    };
    std::vector<ReadinessClassRow> rows;
    for (const ReadinessClass& one : plan_.readinessClasses)
        rows.push_back({toQt(one.id), toQt(text::pick(one.name, language_)),
                        MapTexts::tr("từ %1", "least score").arg(texts_.share(one.from)), count(moved_, one.id),
                        count(own_, one.id), colourOf(one.id), QStringLiteral("solid")});
    rows.push_back({QString(), className({}),
                    MapTexts::tr("dưới %1 trọng số được báo cáo").arg(texts_.share(plan_.readinessLeastKnown)),
                    count(moved_, {}), count(own_, {}), colourOf({}), QStringLiteral("hatch")});
    return rows;
}

std::vector<ScoreRow> ReadinessView::scores() const {
    std::vector<ScoreRow> rows;
    for (std::size_t i = 0; i < moved_.size(); ++i) {
        const progress::ReadinessScore& score = moved_[i];
        ScoreRow row;
        row.code = toQt(score.unit);
        row.name = texts_.communeName(score.unit);
        row.known = score.score.has_value();
        row.score = score.score.value_or(0);
        row.scoreText = score.score ? texts_.share(*score.score) : QStringLiteral("–");
        row.classKey = toQt(score.readinessClass);
        row.className = className(score.readinessClass);
        if (own_[i].readinessClass != score.readinessClass) row.classBefore = className(own_[i].readinessClass);
        row.colour = colourOf(score.readinessClass);
        if (score.knownWeight < 0.9995) row.knownText = MapTexts::tr("biết %1").arg(texts_.share(score.knownWeight));
        QStringList sum;
        for (const progress::ScoreLine& line : score.lines) {
            row.parts << line.value.value_or(-1);
            row.points << line.points;
            sum << (line.value ? MapTexts::tr("%1: %2 × %3", "part, its value, its weight")
                                     .arg(partName(line.part), texts_.share(*line.value), texts_.share(line.counted))
                               : MapTexts::tr("%1: chưa báo cáo").arg(partName(line.part)));
        }
        row.explained = sum.join(QStringLiteral("\n"));
        rows.push_back(std::move(row));
    }
    std::ranges::stable_sort(rows, [](const ScoreRow& a, const ScoreRow& b) {
        return std::tuple(!a.known, a.score) < std::tuple(!b.known, b.score);
    });
    return rows;
}

std::vector<ClassChangeRow> ReadinessView::changes() const {
    std::vector<ClassChangeRow> rows;
    for (const progress::ClassChange& one : progress::sensitivityOf(plan_, rows_, weights_)) {
        const QString move = (one.factor > 1 ? MapTexts::tr("%1: trọng số +20 %") : MapTexts::tr("%1: trọng số −20 %"))
                                 .arg(partName(one.part));
        const bool better = placeOf(plan_, one.after) < placeOf(plan_, one.before);
        rows.push_back({move, toQt(one.unit), texts_.communeName(one.unit),
                        (better ? MapTexts::tr("lên %1: %2 thành %3", "class, score before and after")
                                : MapTexts::tr("xuống %1: %2 thành %3", "class, score before and after"))
                            .arg(className(one.after), texts_.share(one.scoreBefore), texts_.share(one.scoreAfter)),
                        better});
    }
    return rows;
}

}  // namespace ansinh::app
