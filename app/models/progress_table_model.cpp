#include "app/models/progress_table_model.hpp"

namespace ansinh::app {

namespace {
constexpr int cellRole = Qt::UserRole;
}

int ProgressTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : rows();
}

int ProgressTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns_;
}

QVariant ProgressTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || role != cellRole) return {};
    return QVariant::fromValue(cellAt(index.row(), index.column()));
}

QHash<int, QByteArray> ProgressTableModel::roleNames() const {
    return {{cellRole, "cell"}};
}

StatusCell ProgressTableModel::cellAt(int row, int column) const {
    if (row < 0 || row >= rows() || column < 0 || column >= columns_ || !cellOf_) return {};
    return cellOf_(rows_[static_cast<std::size_t>(row)], column);
}

void ProgressTableModel::assign(std::vector<std::size_t> rows, int columns, CellOf cellOf) {
    if (rows.size() == rows_.size() && columns == columns_) {
        rows_ = std::move(rows);
        cellOf_ = std::move(cellOf);
        if (!rows_.empty() && columns_ > 0) emit dataChanged(index(0, 0), index(this->rows() - 1, columns_ - 1));
    } else {
        beginResetModel();
        rows_ = std::move(rows);
        columns_ = columns;
        cellOf_ = std::move(cellOf);
        endResetModel();
    }
    emit changed();
}

}  // namespace ansinh::app
