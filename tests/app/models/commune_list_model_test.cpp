#include "app/models/commune_list_model.hpp"

#include <QCoreApplication>

#include <gtest/gtest.h>

namespace ansinh::app {
namespace {

class CommuneListTest : public testing::Test {
protected:
    CommuneListTest() {
        for (const auto& [code, name, missing] :
             {std::tuple{"20695", "Thạnh Mỹ", 3}, std::tuple{"20194", "Hải Vân", 0}, std::tuple{"20200", "Ấn Sơn", 9},
              std::tuple{"20201", "Đắc Pring", 3}}) {
            Commune commune;
            commune.code = code;
            commune.name = name;
            communes_.push_back(commune);
            CommuneRow row;
            row.code = code;
            row.name = row.sortName = QString::fromUtf8(name);
            row.missing = missing;
            rows_.push_back(row);
        }
        list_.setRows(rows_, std::make_shared<const NameMatcher>(communes_));
    }
    QStringList names() const {
        QStringList all;
        for (int i = 0; i < list_.count(); ++i) all << list_.get(i).value<CommuneRow>().sortName;
        return all;
    }

    std::vector<Commune> communes_;
    std::vector<CommuneRow> rows_;
    CommuneListModel list_;
};

TEST_F(CommuneListTest, vietnameseOrder) {
    EXPECT_EQ(names(), (QStringList{"Ấn Sơn", "Đắc Pring", "Hải Vân", "Thạnh Mỹ"}));
}

TEST_F(CommuneListTest, orderByMissingBreaksTiesByName) {
    list_.setOrder(CommuneListModel::ByMissing);
    EXPECT_EQ(names(), (QStringList{"Ấn Sơn", "Đắc Pring", "Thạnh Mỹ", "Hải Vân"}));
}

TEST_F(CommuneListTest, searchNeedsNoAccents) {
    list_.setSearch(" thanh my ");
    EXPECT_EQ(names(), QStringList{"Thạnh Mỹ"});
    EXPECT_EQ(list_.indexOf("20695"), 0);
    EXPECT_EQ(list_.indexOf("20194"), -1) << "not among the rows that are shown";
    EXPECT_EQ(list_.total(), 4);
    list_.setSearch("");
    EXPECT_EQ(list_.count(), 4);
}

TEST_F(CommuneListTest, placesOutsideTheListAreEmpty) {
    EXPECT_EQ(list_.codeAt(-1), QString());
    EXPECT_EQ(list_.codeAt(4), QString());
    EXPECT_FALSE(list_.get(4).isValid());
}

TEST_F(CommuneListTest, rolesAreTheRowsProperties) {
    const auto roles = list_.roleNames();
    EXPECT_EQ(roles.size(), CommuneRow::staticMetaObject.propertyCount());
    const int missing = roles.key("missing");
    EXPECT_EQ(list_.data(list_.index(0), missing).toInt(), 9);
    EXPECT_EQ(list_.data(list_.index(0), missing).metaType(), QMetaType::fromType<int>()) << "typed, not text";
    EXPECT_FALSE(list_.data(list_.index(0), Qt::DisplayRole).isValid());
}

TEST_F(CommuneListTest, sameNumberOfRowsKeepsTheViewsPlace) {
    int resets = 0;
    int changes = 0;
    QObject::connect(&list_, &QAbstractItemModel::modelReset, [&] { ++resets; });
    QObject::connect(&list_, &QAbstractItemModel::dataChanged, [&] { ++changes; });
    list_.setRows(rows_, std::make_shared<const NameMatcher>(communes_));
    EXPECT_EQ(resets, 0);
    EXPECT_EQ(changes, 1);
    rows_.pop_back();
    list_.setRows(rows_, std::make_shared<const NameMatcher>(communes_));
    EXPECT_EQ(resets, 1);
}

}  // namespace
}  // namespace ansinh::app
