#pragma once

#include <QAbstractTableModel>
#include <QList>
#include <QQmlEngine>
#include <QStringList>

#include <string>
#include <vector>

namespace ansinh::app {

/// The first rows of a file as text, to look at before an import.
class TextTableModel : public QAbstractTableModel {
    Q_OBJECT
    QML_ELEMENT

public:
    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Rows may be shorter than `columns`; what is missing is empty.
    void assign(const std::vector<std::string>& columns, const std::vector<std::vector<std::string>>& rows);
    Q_INVOKABLE void show(const QStringList& columns, const QList<QStringList>& rows);

private:
    QStringList columns_;
    QList<QStringList> rows_;
};

}  // namespace ansinh::app
