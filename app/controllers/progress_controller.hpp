#pragma once

#include "app/controllers/map_controller.hpp"
#include "app/models/progress_rows.hpp"
#include "app/models/progress_table_model.hpp"
#include "app/models/row_model.hpp"
#include "app/services/progress_grid.hpp"
#include "app/services/trend_table.hpp"

#include <QObject>
#include <QQmlEngine>
#include <QString>
#include <QUrl>

#include <memory>
#include <optional>

namespace ansinh::app {

/// The page Tiến độ, tab Bảng: communes × indicators of a plan on the day that the map shows, with its tiles, filters
/// and order. Indicator and standing are the map's: what one of them chooses, the other shows.
class ProgressController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    /// Plans that ask something of communes, then all of them together (key "").
    Q_PROPERTY(ansinh::app::RowModel* plans READ plans CONSTANT FINAL)
    Q_PROPERTY(QString plan READ plan WRITE setPlan NOTIFY planChanged FINAL)
    Q_PROPERTY(int planIndex READ planIndex NOTIFY planChanged FINAL)
    /// Some of what is shown is asked by a plan from elsewhere.
    Q_PROPERTY(bool borrowed READ borrowed NOTIFY planChanged FINAL)

    Q_PROPERTY(ansinh::app::RowModel* tiles READ tiles CONSTANT FINAL)
    Q_PROPERTY(ansinh::app::RowModel* columns READ columns CONSTANT FINAL)
    Q_PROPERTY(ansinh::app::RowModel* units READ units CONSTANT FINAL)
    Q_PROPERTY(ansinh::app::ProgressTableModel* table READ table CONSTANT FINAL)
    Q_PROPERTY(QString shownText READ shownText NOTIFY arranged FINAL)
    Q_PROPERTY(QString baseText READ baseText NOTIFY arranged FINAL)

    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY filterChanged FINAL)
    /// "ward", "commune", "special_zone"; empty: all.
    Q_PROPERTY(QString kind READ kind WRITE setKind NOTIFY filterChanged FINAL)
    Q_PROPERTY(QString district READ district WRITE setDistrict NOTIFY filterChanged FINAL)
    /// A class's id, "none" for communes in no class; empty: all.
    Q_PROPERTY(QString trainingClass READ trainingClass WRITE setTrainingClass NOTIFY filterChanged FINAL)
    Q_PROPERTY(bool filtered READ filtered NOTIFY filterChanged FINAL)
    Q_PROPERTY(ansinh::app::RowModel* standings READ standings CONSTANT FINAL)
    Q_PROPERTY(ansinh::app::RowModel* kinds READ kinds CONSTANT FINAL)
    Q_PROPERTY(ansinh::app::RowModel* districts READ districts CONSTANT FINAL)
    Q_PROPERTY(ansinh::app::RowModel* classes READ classes CONSTANT FINAL)

    /// "name", "overall" or an indicator.
    Q_PROPERTY(QString sortKey READ sortKey NOTIFY sortChanged FINAL)
    Q_PROPERTY(bool descending READ descending NOTIFY sortChanged FINAL)
    /// What is shown belongs to the open project and the chosen day.
    Q_PROPERTY(bool ready READ ready NOTIFY arranged FINAL)

public:
    ProgressController(AppController& app, MapController& map, QObject* parent = nullptr);
    static ProgressController* create(QQmlEngine* qml, QJSEngine* js);
    [[nodiscard]] static ProgressController& of(QQmlEngine* qml);

    [[nodiscard]] RowModel* plans() { return &plans_; }
    [[nodiscard]] const QString& plan() const { return plan_; }
    void setPlan(const QString& plan);
    [[nodiscard]] int planIndex() const;
    [[nodiscard]] bool borrowed() const;

    [[nodiscard]] RowModel* tiles() { return &tiles_; }
    [[nodiscard]] RowModel* columns() { return &columns_; }
    [[nodiscard]] RowModel* units() { return &units_; }
    [[nodiscard]] ProgressTableModel* table() { return &table_; }
    [[nodiscard]] QString shownText() const;
    [[nodiscard]] QString baseText() const;

    [[nodiscard]] QString search() const { return QString::fromStdString(filter_.search); }
    void setSearch(const QString& search);
    [[nodiscard]] QString kind() const;
    void setKind(const QString& kind);
    [[nodiscard]] QString district() const { return QString::fromStdString(filter_.district); }
    void setDistrict(const QString& district);
    [[nodiscard]] QString trainingClass() const { return QString::fromStdString(filter_.trainingClass); }
    void setTrainingClass(const QString& id);
    [[nodiscard]] bool filtered() const;
    [[nodiscard]] RowModel* standings() { return &standings_; }
    [[nodiscard]] RowModel* kinds() { return &kinds_; }
    [[nodiscard]] RowModel* districts() { return &districts_; }
    [[nodiscard]] RowModel* classes() { return &classes_; }

    [[nodiscard]] QString sortKey() const;
    [[nodiscard]] bool descending() const { return sort_.descending; }
    [[nodiscard]] bool ready() const { return grid_ && map_.ready(); }

    /// Orders by a column; by the same one again: the other way round.
    Q_INVOKABLE void sortBy(const QString& key);
    /// A tile: its indicator on map and table alike, narrowed to who is behind; the same tile again: all of them.
    Q_INVOKABLE void chooseTile(const QString& indicator);
    Q_INVOKABLE void clearFilters();
    Q_INVOKABLE [[nodiscard]] QString codeAt(int row) const;
    /// −1 when the commune is not among the rows that are shown.
    Q_INVOKABLE [[nodiscard]] int rowOf(const QString& code) const;
    /// The indicator of a column of the table; empty for the columns that are none.
    Q_INVOKABLE [[nodiscard]] QString indicatorAt(int column) const;

    /// Writes the day's progress of every commune as a workbook (.xlsx) or as tables (.csv), as `ansinh export` does.
    Q_INVOKABLE void exportTo(const QUrl& file);

    /// Nothing while figures are being worked out.
    [[nodiscard]] const std::shared_ptr<const ProgressGrid>& grid() const { return grid_; }
    [[nodiscard]] const std::vector<std::size_t>& shownRows() const { return rows_; }

signals:
    void planChanged();
    void filterChanged();
    void sortChanged();
    void exported(const QString& path);
    /// Rows, cells, tiles or their texts are other than before.
    void arranged();

private:
    void takeProject();
    void loadTrends();
    /// The grid of the day, then everything that hangs on it.
    void takeFigures();
    void fillChoices();
    void fillColumns();
    void arrangeRows();
    /// `set` changes the filter; nothing else happens when it leaves it as it was.
    void changeFilter(bool differs);
    [[nodiscard]] StatusCell cell(std::size_t row, int column) const;
    [[nodiscard]] const Indicator* trendIndicator() const;
    [[nodiscard]] int leadingColumns() const { return overallShown_ ? 2 : 1; }

    AppController& app_;
    MapController& map_;
    std::shared_ptr<const ProgressGrid> grid_;
    std::shared_ptr<const TrendTable> trends_ = std::make_shared<const TrendTable>();
    QString plan_;
    bool overallShown_ = true;
    GridFilter filter_;
    GridSort sort_;
    std::vector<std::size_t> rows_;
    RowModel plans_;
    RowModel tiles_;
    RowModel columns_;
    RowModel units_;
    RowModel standings_;
    RowModel kinds_;
    RowModel districts_;
    RowModel classes_;
    ProgressTableModel table_;
};

}  // namespace ansinh::app
