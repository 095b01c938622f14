#pragma once

#include "app/models/row_model.hpp"
#include "app/models/rows.hpp"
#include "geo/core/name_matcher.hpp"

#include <memory>
#include <vector>

namespace ansinh::app {

/// The communes, searched without accents and put in order. While there is a search, the best hit comes first.
class CommuneListModel : public RowModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Models come from controllers")
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY searchChanged FINAL)
    Q_PROPERTY(Order order READ order WRITE setOrder NOTIFY orderChanged FINAL)
    Q_PROPERTY(int total READ total NOTIFY totalChanged FINAL)

public:
    enum Order { ByName, ByMissing };
    Q_ENUM(Order)

    explicit CommuneListModel(QObject* parent = nullptr);

    [[nodiscard]] const QString& search() const { return search_; }
    void setSearch(const QString& search);
    [[nodiscard]] Order order() const { return order_; }
    void setOrder(Order order);
    [[nodiscard]] int total() const { return static_cast<int>(all_.size()); }

    /// −1 when the commune is not among the rows that are shown.
    Q_INVOKABLE [[nodiscard]] int indexOf(const QString& code) const;
    Q_INVOKABLE [[nodiscard]] QString codeAt(int index) const;

    void setRows(std::vector<CommuneRow> rows, std::shared_ptr<const NameMatcher> names);

signals:
    void searchChanged();
    void orderChanged();
    void totalChanged();

private:
    void arrange();

    std::vector<CommuneRow> all_;
    std::vector<CommuneRow> shown_;
    std::shared_ptr<const NameMatcher> names_;
    QString search_;
    Order order_ = ByName;
};

}  // namespace ansinh::app
