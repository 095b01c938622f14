#include "app/controllers/progress_controller.hpp"

#include "app/controllers/grid_choices.hpp"
#include "app/controllers/qt_text.hpp"
#include "app/controllers/status_cells.hpp"
#include "app/items/cell_style.hpp"
#include "app/text/names.hpp"

#include <algorithm>

namespace ansinh::app {

namespace {

constexpr int leastWidth = 88;
constexpr int trendWidth = 104;

}  // namespace

ProgressController::ProgressController(AppController& app, MapController& map, QObject* parent)
    : QObject(parent),
      app_(app),
      map_(map),
      plans_(ChoiceRow::staticMetaObject),
      tiles_(KpiRow::staticMetaObject),
      columns_(ColumnRow::staticMetaObject),
      units_(UnitRow::staticMetaObject),
      standings_(ChoiceRow::staticMetaObject),
      kinds_(ChoiceRow::staticMetaObject),
      districts_(ChoiceRow::staticMetaObject),
      classes_(ChoiceRow::staticMetaObject) {
    connect(&app.session(), &ProjectSession::changed, this, &ProgressController::takeProject);
    connect(&map, &MapController::figuresChanged, this, &ProgressController::takeFigures);
    connect(&map, &MapController::indicatorChanged, this, &ProgressController::arrangeRows);
    connect(&map, &MapController::standingChanged, this, [this] {
        emit filterChanged();
        arrangeRows();
    });
    connect(&app, &AppController::languageChanged, this, [this] {
        fillChoices();
        takeFigures();
    });
    if (app.ready()) takeProject();
}

ProgressController* ProgressController::create(QQmlEngine* qml, QJSEngine*) {
    return new ProgressController(AppController::of(qml), MapController::of(qml));
}

ProgressController& ProgressController::of(QQmlEngine* qml) {
    return *qml->singletonInstance<ProgressController*>("Ansinh.App", "ProgressController");
}

void ProgressController::takeProject() {
    const Facts& facts = app_.session().facts();
    const auto known = [&](const QString& id) {
        return std::ranges::any_of(facts->plans, [&](const Plan& one) { return toQt(one.id) == id; });
    };
    if (!known(plan_)) {
        const auto own = std::ranges::find_if(facts->plans,
                                              [](const Plan& one) { return one.scope != PlanScope::Template; });
        plan_ = own == facts->plans.end() ? QString() : toQt(own->id);
    }
    grid_.reset();
    fillChoices();
    loadTrends();
    takeFigures();
}

void ProgressController::loadTrends() {
    app_.session().ask<std::shared_ptr<const TrendTable>>(
        this,
        [](Project& project, Monitor& monitor) {
            return std::make_shared<const TrendTable>(TrendTable::read(project, monitor));
        },
        [this, facts = app_.session().facts()](std::shared_ptr<const TrendTable> trends) {
            if (facts != app_.session().facts()) return;
            trends_ = std::move(trends);
            arrangeRows();
        });
}

void ProgressController::takeFigures() {
    const Facts& facts = app_.session().facts();
    if (!facts || !map_.ready()) return;
    grid_ = std::make_shared<const ProgressGrid>(facts, map_.figures(), plan_.toStdString());
    overallShown_ = std::ranges::any_of(
        grid_->columns(), [](const GridColumn& column) { return column.plan->scope != PlanScope::Template; });
    const MapTexts texts(*facts, app_.language());
    tiles_.assign(kpiRows(*grid_, plan_.toStdString(), texts, app_.language()));
    fillColumns();
    arrangeRows();
}

void ProgressController::fillChoices() {
    const Facts& facts = app_.session().facts();
    if (!facts) return;
    const text::Language language = app_.language();
    plans_.assign(planChoices(*facts, language));
    standings_.assign(standingChoices(language));
    kinds_.assign(kindChoices(*facts, language));
    districts_.assign(districtChoices(*facts));
    classes_.assign(classChoices(*facts, language));
    emit planChanged();
    emit filterChanged();
}

void ProgressController::fillColumns() {
    const MapTexts texts(grid_->facts(), app_.language());
    const QFont font = CellStyle::font();
    std::vector<ColumnRow> columns;
    if (overallShown_) {
        ColumnRow overall;
        overall.key = overall.kind = QStringLiteral("overall");
        overall.title = MapTexts::tr("Toàn kế hoạch");
        overall.note = MapTexts::tr("chỉ tiêu đạt / đến hạn");
        overall.total = overallTotal(*grid_, texts);
        columns.push_back(std::move(overall));
    }
    ColumnRow trend;
    trend.key = trend.kind = QStringLiteral("trend");
    trend.title = MapTexts::tr("Diễn biến");
    trend.width = trendWidth;
    columns.push_back(std::move(trend));
    for (const GridColumn& one : grid_->columns()) {
        ColumnRow column;
        column.key = toQt(one.indicator->id);
        column.kind = QStringLiteral("indicator");
        column.title = toQt(text::pick(one.indicator->name, app_.language()));
        column.borrowed = one.plan->scope == PlanScope::Template;
        if (const auto due = progress::dueOn(*one.indicator, Tier::Commune, grid_->figures().day, one.plan->from)) {
            column.note = texts.shortDue(*due, grid_->figures().day);
            column.inForce = due->inForce;
        }
        if (one.total) column.total = cellOf(*one.total, *one.indicator, texts);
        if (one.city) column.city = cellOf(one.city, *one.indicator, texts, app_.language());
        columns.push_back(std::move(column));
    }
    for (std::size_t i = 0; i < columns.size(); ++i) {
        ColumnRow& column = columns[i];
        if (column.kind == "trend") continue;
        column.width = std::max({leastWidth, widthNeeded(column.total, font), widthNeeded(column.city, font)});
        for (std::size_t row = 0; row < grid_->rowCount(); ++row)
            column.width = std::max(column.width, widthNeeded(cell(row, static_cast<int>(i)), font));
    }
    columns_.assign(columns);
}

const Indicator* ProgressController::trendIndicator() const {
    return grid_->facts().indicator(map_.indicator().toStdString());
}

StatusCell ProgressController::cell(std::size_t row, int column) const {
    const MapTexts texts(grid_->facts(), app_.language());
    if (overallShown_ && column == 0) return cellOf(grid_->overall(row), texts);
    const int indicator = column - leadingColumns();
    if (indicator < 0) return trendCell(*trends_, grid_->commune(row).code, trendIndicator(), grid_->figures());
    const auto place = static_cast<std::size_t>(indicator);
    return cellOf(grid_->cell(row, place), *grid_->columns()[place].indicator, texts, app_.language());
}

void ProgressController::arrangeRows() {
    if (!grid_) return;
    filter_.indicator = map_.indicator().toStdString();
    filter_.standing = standingFromKey(map_.standing());
    rows_ = arrange(*grid_, filter_, sort_);
    std::vector<UnitRow> units;
    units.reserve(rows_.size());
    for (const std::size_t row : rows_) {
        const Commune& one = grid_->commune(row);
        units.push_back(
            {toQt(one.code), toQt(one.name), toQt(text::nameOf(one.kind, app_.language())), one.reports});
    }
    units_.assign(units);
    table_.assign(rows_, static_cast<int>(grid_->columns().size()) + leadingColumns(),
                  [this](std::size_t row, int column) { return cell(row, column); });
    emit arranged();
}

void ProgressController::changeFilter(bool differs) {
    if (!differs) return;
    emit filterChanged();
    arrangeRows();
}

void ProgressController::setPlan(const QString& plan) {
    if (plan == plan_) return;
    plan_ = plan;
    if (sort_.by == GridSort::By::Indicator) sort_ = {};
    emit planChanged();
    emit sortChanged();
    takeFigures();
    if (grid_ && !map_.indicator().isEmpty() && !grid_->columnOf(map_.indicator().toStdString()))
        map_.setIndicator({});
}

int ProgressController::planIndex() const {
    for (int i = 0; i < plans_.count(); ++i)
        if (plans_.get(i).value<ChoiceRow>().key == plan_) return i;
    return -1;
}

bool ProgressController::borrowed() const {
    const Facts& facts = app_.session().facts();
    return facts && std::ranges::any_of(facts->plans, [this](const Plan& one) {
               return one.scope == PlanScope::Template && (plan_.isEmpty() || plan_ == toQt(one.id));
           });
}

QString ProgressController::shownText() const {
    if (!grid_) return {};
    return MapTexts::tr("%1 trong %2 đơn vị", "rows shown of all").arg(rows_.size()).arg(grid_->rowCount());
}

QString ProgressController::baseText() const {
    return grid_ ? MapTexts::tr("Tổng trên %n đơn vị", "", grid_->facts().base()) : QString();
}

void ProgressController::setSearch(const QString& search) {
    const bool differs = search.toStdString() != filter_.search;
    filter_.search = search.toStdString();
    changeFilter(differs);
}

QString ProgressController::kind() const {
    return filter_.kind ? QString::fromLatin1(ansinh::keyOf(*filter_.kind)) : QString();
}

void ProgressController::setKind(const QString& kind) {
    const auto wanted = communeKindFromKey(kind.toStdString());
    const bool differs = wanted != filter_.kind;
    filter_.kind = wanted;
    changeFilter(differs);
}

void ProgressController::setDistrict(const QString& district) {
    const bool differs = district.toStdString() != filter_.district;
    filter_.district = district.toStdString();
    changeFilter(differs);
}

void ProgressController::setTrainingClass(const QString& id) {
    const bool differs = id.toStdString() != filter_.trainingClass;
    filter_.trainingClass = id.toStdString();
    changeFilter(differs);
}

bool ProgressController::filtered() const {
    return !filter_.search.empty() || filter_.kind || !filter_.district.empty() || !filter_.trainingClass.empty() ||
           !map_.standing().isEmpty();
}

void ProgressController::clearFilters() {
    filter_ = {};
    map_.setStanding({});
    changeFilter(true);
}

QString ProgressController::sortKey() const {
    switch (sort_.by) {
        case GridSort::By::Overall:
            return QStringLiteral("overall");
        case GridSort::By::Indicator:
            return toQt(sort_.indicator);
        case GridSort::By::Name:
            break;
    }
    return QStringLiteral("name");
}

void ProgressController::sortBy(const QString& key) {
    if (key == sortKey()) {
        sort_.descending = !sort_.descending;
    } else if (key == "name") {
        sort_ = {};
    } else if (key == "overall") {
        sort_ = {GridSort::By::Overall, {}, true};
    } else if (grid_ && grid_->columnOf(key.toStdString())) {
        sort_ = {GridSort::By::Indicator, key.toStdString(), true};
    }
    emit sortChanged();
    arrangeRows();
}

void ProgressController::chooseTile(const QString& indicator) {
    map_.setLayerKey(QStringLiteral("progress"));
    const bool same = indicator == map_.indicator() && !map_.standing().isEmpty();
    map_.setIndicator(indicator);
    if (map_.indicator() == indicator) map_.setStanding(same ? QString() : QStringLiteral("behind"));
}

void ProgressController::exportTo(const QUrl& file) {
    const QString path = file.toLocalFile();
    const ExportTo format = path.endsWith(".csv", Qt::CaseInsensitive) ? ExportTo::Csv : ExportTo::Xlsx;
    if (!grid_) return;
    StatusChoice shown{std::vector<std::string>(), std::vector<std::string>()};
    for (const std::size_t row : rows_) shown.communes->push_back(grid_->commune(row).code);
    for (const GridColumn& column : grid_->columns()) shown.indicators->push_back(column.indicator->id);
    app_.session().ask<std::vector<std::string>>(
        this,
        [path = path.toStdString(), format, day = map_.day(), shown](Project& project, Monitor& monitor) {
            return project.exportStatus(format, path, day, shown, monitor);
        },
        [this](const std::vector<std::string>& paths) {
            if (!paths.empty()) emit exported(toQt(paths.front()));
        });
}

QString ProgressController::codeAt(int row) const {
    return row >= 0 && row < static_cast<int>(rows_.size())
               ? toQt(grid_->commune(rows_[static_cast<std::size_t>(row)]).code)
               : QString();
}

int ProgressController::rowOf(const QString& code) const {
    const auto found =
        std::ranges::find_if(rows_, [&](std::size_t row) { return toQt(grid_->commune(row).code) == code; });
    return found == rows_.end() ? -1 : static_cast<int>(found - rows_.begin());
}

QString ProgressController::indicatorAt(int column) const {
    const int place = column - leadingColumns();
    return grid_ && place >= 0 && place < static_cast<int>(grid_->columns().size())
               ? toQt(grid_->columns()[static_cast<std::size_t>(place)].indicator->id)
               : QString();
}

}  // namespace ansinh::app
