#include "app/models/row_model.hpp"

#include <QMetaProperty>

namespace ansinh::app {

RowModel::RowModel(const QMetaObject& rowType, QObject* parent) : QAbstractListModel(parent), rowType_(rowType) {}

int RowModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count();
}

QVariant RowModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= count()) return {};
    const int property = role - Qt::UserRole;
    if (property < 0 || property >= rowType_.propertyCount()) return {};
    return rowType_.property(property).readOnGadget(rows_[index.row()].constData());
}

QHash<int, QByteArray> RowModel::roleNames() const {
    QHash<int, QByteArray> names;
    for (int i = 0; i < rowType_.propertyCount(); ++i) names.insert(Qt::UserRole + i, rowType_.property(i).name());
    return names;
}

QVariant RowModel::get(int index) const {
    return index >= 0 && index < count() ? rows_[index] : QVariant();
}

void RowModel::replace(QVariantList rows) {
    if (rows.size() == rows_.size()) {
        rows_ = std::move(rows);
        if (!rows_.isEmpty()) emit dataChanged(index(0), index(count() - 1));
        return;
    }
    beginResetModel();
    rows_ = std::move(rows);
    endResetModel();
    emit countChanged();
}

}  // namespace ansinh::app
