#include "app/models/text_table_model.hpp"

namespace ansinh::app {

namespace {

QStringList toQt(const std::vector<std::string>& texts) {
    QStringList list;
    for (const auto& text : texts) list << QString::fromStdString(text);
    return list;
}

}  // namespace

int TextTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int TextTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(columns_.size());
}

QVariant TextTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || role != Qt::DisplayRole) return {};
    return rows_[index.row()].value(index.column());
}

QVariant TextTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role != Qt::DisplayRole) return {};
    return orientation == Qt::Horizontal ? QVariant(columns_.value(section)) : QVariant(section + 1);
}

void TextTableModel::assign(const std::vector<std::string>& columns,
                            const std::vector<std::vector<std::string>>& rows) {
    QList<QStringList> texts;
    for (const auto& row : rows) texts << toQt(row);
    show(toQt(columns), texts);
}

void TextTableModel::show(const QStringList& columns, const QList<QStringList>& rows) {
    beginResetModel();
    columns_ = columns;
    rows_ = rows;
    endResetModel();
}

}  // namespace ansinh::app
