#include "app/controllers/compare_controller.hpp"

#include "app/controllers/map_rows.hpp"
#include "app/controllers/map_texts.hpp"
#include "app/text/names.hpp"

#include <algorithm>

namespace ansinh::app {

namespace {

std::vector<LegendRow> rowsOf(const RowModel& model) {
    std::vector<LegendRow> rows;
    for (int i = 0; i < model.count(); ++i) rows.push_back(model.get(i).value<LegendRow>());
    return rows;
}

/// The lines of both days, each with both counts; lines of one day only come last.
std::vector<LegendRow> paired(std::vector<LegendRow> now, const std::vector<LegendRow>& other) {
    for (LegendRow& row : now) row.otherCount = 0;
    for (const LegendRow& row : other) {
        auto found = std::ranges::find(now, row.key, &LegendRow::key);
        if (found == now.end()) {
            found = now.insert(now.end(), row);
            found->count = 0;
        }
        found->otherCount = row.count;
    }
    return now;
}

}  // namespace

CompareController::CompareController(AppController& app, MapController& map, QObject* parent)
    : QObject(parent),
      app_(app),
      map_(map),
      legend_(LegendRow::staticMetaObject),
      states_(LegendRow::staticMetaObject),
      keyFigures_(FigureRow::staticMetaObject) {
    // The map repaints for whatever changes what is compared: day, layer, indicator, theme, language, project.
    connect(&map, &MapController::paintChanged, this, &CompareController::load);
}

CompareController* CompareController::create(QQmlEngine* qml, QJSEngine*) {
    return new CompareController(AppController::of(qml), MapController::of(qml));
}

CompareController& CompareController::of(QQmlEngine* qml) {
    return *qml->singletonInstance<CompareController*>("Ansinh.App", "CompareController");
}

void CompareController::setMode(const QString& mode) {
    if (mode == mode_ || (mode != u"off" && mode != u"side" && mode != u"change")) return;
    mode_ = mode;
    if (!other_) setOtherIndex(std::max(0, map_.dateIndex() - 1));
    load();
}

void CompareController::setOtherDay(const QString& iso) {
    const auto day = Date::parse(iso.toStdString());
    if (!day || day == other_) return;
    other_ = day;
    load();
}

QString CompareController::otherDayText() const {
    return other_ ? QString::fromStdString(text::formatDate(*other_, app_.language())) : QString();
}

int CompareController::otherIndex() const {
    for (int i = 0; i < map_.dates()->count(); ++i)
        if (map_.dates()->get(i).value<DateRow>().iso == otherDay()) return i;
    return -1;
}

void CompareController::setOtherIndex(int index) {
    if (index < 0 || index >= map_.dates()->count()) return;
    setOtherDay(map_.dates()->get(index).value<DateRow>().iso);
}

void CompareController::load() {
    if (!active() || !other_ || !app_.ready()) {
        emit changed();
        return;
    }
    const Facts facts = app_.session().facts();
    if (figures_ && figures_->day == *other_ && figuresFacts_ == facts) {
        repaint();
        return;
    }
    emit changed();
    app_.session().figures(*other_, this, [this, day = *other_, facts](const Figures& figures) {
        if (day != other_ || facts != app_.session().facts()) return;
        figures_ = figures;
        figuresFacts_ = facts;
        repaint();
    });
}

void CompareController::repaint() {
    if (map_.figures() && ready()) {
        const std::string indicator = map_.indicator().toStdString();
        if (mode_ == u"change")
            showChange(*figuresFacts_, indicator);
        else
            showBoth(*figuresFacts_, indicator);
    }
    emit changed();
}

void CompareController::showChange(const ProjectFacts& facts, const std::string& indicator) {
    const bool otherFirst = figures_->day <= map_.day();
    const auto changes = changeOf(facts, otherFirst ? *figures_ : *map_.figures(),
                                  otherFirst ? *map_.figures() : *figures_, indicator);
    ChangeRows rows = changeRows(facts, changes, facts.indicator(indicator), app_.language(), app_.dark());
    changePaint_ = std::move(rows.paint);
    legend_.assign(rows.legend);
    states_.assign(std::vector<LegendRow>());
    keyFigures_.assign(rows.keyFigures);
}

void CompareController::showBoth(const ProjectFacts& facts, const std::string& indicator) {
    const auto views = viewOf(facts, *figures_, LayerKind::Progress, indicator);
    MapRows rows = mapRows(facts, views, LayerKind::Progress, facts.indicator(indicator), app_.language(), app_.dark());
    otherPaint_ = std::move(rows.paint);
    legend_.assign(paired(rowsOf(*map_.legend()), rows.legend));
    states_.assign(paired(rowsOf(*map_.states()), rows.states));
    const auto other =
        keyFigureRows(facts, views, LayerKind::Progress, facts.indicator(indicator), app_.language()).front();
    const auto now = map_.keyFigures()->get(0).value<FigureRow>();
    keyFigures_.assign(std::vector<FigureRow>{{other.figure + QStringLiteral(" → ") + now.figure, now.label}});
}

QString CompareController::span() const {
    const QString arrow = QStringLiteral(" → ");
    return other_ && *other_ <= map_.day() ? otherDayText() + arrow + map_.asOfText()
                                           : map_.asOfText() + arrow + otherDayText();
}

bool CompareController::ready() const {
    return !active() || (figures_ && other_ && figures_->day == *other_ && figuresFacts_ == app_.session().facts() &&
                         map_.ready());
}

}  // namespace ansinh::app
