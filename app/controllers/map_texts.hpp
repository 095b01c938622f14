#pragma once

#include "app/models/rows.hpp"
#include "app/services/layer_view.hpp"
#include "app/text/language.hpp"

#include <QCoreApplication>
#include <QString>

namespace ansinh::app {

/// The sentences of map, legend, list and panel, in one language. Holds references: made where it is used.
class MapTexts {
    Q_DECLARE_TR_FUNCTIONS(Map)

public:
    MapTexts(const ProjectFacts& facts, text::Language language) : facts_(facts), language_(language) {}

    [[nodiscard]] QString communeName(const std::string& code) const;
    [[nodiscard]] QString legendTitle(LayerKind kind, const Indicator* indicator) const;
    [[nodiscard]] QString classLabel(LayerKind kind, bool wholePlan, const std::string& key) const;
    /// A class of device readiness by its place, best first, as the plan calls it: "Sẵn sàng một phần (50 – 80 %)".
    [[nodiscard]] QString readinessLabel(std::size_t place) const;
    /// The name alone; empty where the plan has no classes.
    [[nodiscard]] QString readinessName(std::size_t place) const;
    /// Of a class of change: "better_much", …
    [[nodiscard]] QString changeLabel(bool wholePlan, const std::string& key) const;
    [[nodiscard]] QString stateLabel(ValueState state) const;
    /// "Chậm 2 chỉ tiêu · còn thiếu 14 người": what the layer says about one commune.
    [[nodiscard]] QString line(LayerKind kind, const Indicator* indicator, const CommuneView& view) const;
    /// The same without what the colour beside it says already.
    [[nodiscard]] QString briefLine(LayerKind kind, const Indicator* indicator, const CommuneView& view) const;
    /// "2 việc quá hạn, lâu nhất 12 ngày · 3 việc trong hạn".
    [[nodiscard]] QString feedbackLine(const progress::FeedbackCount& count) const;
    /// "Đã báo cáo 12/15 chỉ tiêu".
    [[nodiscard]] QString reportedLine(const progress::Completeness& row) const;
    /// "còn thiếu 3 người"; empty for none.
    [[nodiscard]] QString missing(std::int64_t count, const std::string& unit) const;
    /// "90 % đến 30/4/2026".
    [[nodiscard]] QString due(const progress::Due& due) const;
    /// "90 % · 30/4": for narrow places; with the year where it is not that of `day`.
    [[nodiscard]] QString shortDue(const progress::Due& due, Date day) const;
    /// What circles on the layer of devices count, and against what.
    [[nodiscard]] QString computersDue(const DayFigures& figures) const;
    [[nodiscard]] QString source(std::int64_t batch) const;
    /// Where a batch came from: its files, or what made it; `file`: the one of them that is meant.
    [[nodiscard]] static QString originOf(const Batch& batch, text::Language language, const std::string& file = {});
    [[nodiscard]] QString date(Date date) const;
    /// A moment that the file keeps in UTC, in local time.
    [[nodiscard]] static QString moment(const std::string& utc, text::Language language);
    [[nodiscard]] QString share(double share) const;
    [[nodiscard]] QString count(std::int64_t count) const;

private:
    const ProjectFacts& facts_;
    text::Language language_;
};

}  // namespace ansinh::app
