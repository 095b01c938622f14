#include "app/models/text_table_model.hpp"

#include <gtest/gtest.h>

namespace ansinh::app {
namespace {

TEST(TextTableModel, shortRowsEndEmpty) {
    TextTableModel table;
    table.assign({"tên", "lon", "lat"}, {{"Bưu cục A", "108.2", "16.05"}, {"Bưu cục B"}, {}});
    EXPECT_EQ(table.rowCount(), 3);
    EXPECT_EQ(table.columnCount(), 3);
    EXPECT_EQ(table.headerData(0, Qt::Horizontal, Qt::DisplayRole), QVariant("tên"));
    EXPECT_EQ(table.data(table.index(0, 2), Qt::DisplayRole), QVariant("16.05"));
    EXPECT_EQ(table.data(table.index(1, 2), Qt::DisplayRole).toString(), QString());
    EXPECT_EQ(table.data(table.index(2, 0), Qt::DisplayRole).toString(), QString());
    EXPECT_FALSE(table.data(table.index(0, 0), Qt::EditRole).isValid());
    table.assign({}, {});
    EXPECT_EQ(table.rowCount(), 0);
    EXPECT_EQ(table.columnCount(), 0);
}

}  // namespace
}  // namespace ansinh::app
