#include "app/models/commune_list_model.hpp"

#include <QCollator>

#include <algorithm>
#include <utility>

namespace ansinh::app {

CommuneListModel::CommuneListModel(QObject* parent) : RowModel(CommuneRow::staticMetaObject, parent) {}

void CommuneListModel::setSearch(const QString& search) {
    if (search == search_) return;
    search_ = search;
    arrange();
    emit searchChanged();
}

void CommuneListModel::setOrder(Order order) {
    if (order == order_) return;
    order_ = order;
    arrange();
    emit orderChanged();
}

int CommuneListModel::indexOf(const QString& code) const {
    const auto found = std::ranges::find(shown_, code, &CommuneRow::code);
    return found == shown_.end() ? -1 : static_cast<int>(found - shown_.begin());
}

QString CommuneListModel::codeAt(int index) const {
    return index >= 0 && index < count() ? shown_[static_cast<std::size_t>(index)].code : QString();
}

void CommuneListModel::setRows(std::vector<CommuneRow> rows, std::shared_ptr<const NameMatcher> names) {
    all_ = std::move(rows);
    names_ = std::move(names);
    arrange();
    emit totalChanged();
}

void CommuneListModel::arrange() {
    shown_.clear();
    if (const QString text = search_.trimmed(); !text.isEmpty() && names_) {
        for (const std::string& code : names_->search(text.toStdString())) {
            const auto found = std::ranges::find(all_, QString::fromStdString(code), &CommuneRow::code);
            if (found != all_.end()) shown_.push_back(*found);
        }
    } else {
        shown_ = all_;
        QCollator order(QLocale(QLocale::Vietnamese, QLocale::Vietnam));
        order.setCaseSensitivity(Qt::CaseInsensitive);
        std::ranges::stable_sort(shown_, [&](const CommuneRow& a, const CommuneRow& b) {
            if (order_ == ByMissing && a.missing != b.missing) return a.missing > b.missing;
            return order.compare(a.sortName, b.sortName) < 0;
        });
    }
    assign(shown_);
}

}  // namespace ansinh::app
