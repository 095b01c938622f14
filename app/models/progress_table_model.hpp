#pragma once

#include "app/models/progress_rows.hpp"

#include <QAbstractTableModel>
#include <QQmlEngine>

#include <functional>
#include <vector>

namespace ansinh::app {

/// Communes × indicators. Cells are worked out when a view asks for them, so that a table of any size costs what is
/// seen of it.
class ProgressTableModel : public QAbstractTableModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Models come from controllers")
    Q_PROPERTY(int count READ rows NOTIFY changed FINAL)

public:
    /// The cell in a column of what rows[i] names.
    using CellOf = std::function<StatusCell(std::size_t row, int column)>;

    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    /// The one role is "cell".
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    Q_INVOKABLE [[nodiscard]] ansinh::app::StatusCell cellAt(int row, int column) const;
    [[nodiscard]] int rows() const { return static_cast<int>(rows_.size()); }

    /// `rows` names what stands in each row, in order. Where the size stays, views keep their place and only redraw.
    void assign(std::vector<std::size_t> rows, int columns, CellOf cellOf);

signals:
    void changed();

private:
    std::vector<std::size_t> rows_;
    int columns_ = 0;
    CellOf cellOf_;
};

}  // namespace ansinh::app
