#pragma once

#include <QAbstractListModel>
#include <QMetaObject>
#include <QQmlEngine>
#include <QVariant>

#include <vector>

namespace ansinh::app {

/// A list whose roles are the properties of one gadget type, with their types. Rows are values and are replaced as a
/// whole; where the number of rows stays, views keep their place and only redraw.
class RowModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Models come from controllers")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)

public:
    explicit RowModel(const QMetaObject& rowType, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return static_cast<int>(rows_.size()); }

    /// The row as a value of its type; undefined outside 0 … count − 1.
    Q_INVOKABLE [[nodiscard]] QVariant get(int index) const;

    template <class Row>
    void assign(const std::vector<Row>& rows) {
        QVariantList values;
        values.reserve(static_cast<qsizetype>(rows.size()));
        for (const Row& row : rows) values.append(QVariant::fromValue(row));
        replace(std::move(values));
    }

signals:
    void countChanged();

private:
    void replace(QVariantList rows);

    const QMetaObject& rowType_;
    QVariantList rows_;
};

}  // namespace ansinh::app
