#include "geo/core/batch_files.hpp"

#include <gtest/gtest.h>

namespace ansinh {
namespace {

using Files = std::vector<std::string>;

TEST(BatchFiles, NamesAreJoinedAndTakenApart) {
    EXPECT_EQ(joinedFiles(Files{"a.xlsx", "b.xlsx"}), "a.xlsx; b.xlsx");
    for (const Files& files : {Files{}, Files{"a.xlsx"}, Files{"phiếu 1.xlsx", "phiếu;2.xlsx", "c.csv"}})
        EXPECT_EQ(filesOf(joinedFiles(files)), files);
}

TEST(BatchFiles, ACellKeepsItsFile) {
    EXPECT_EQ((FileCell{"20695.xlsx", "F17"}.text()), "[20695.xlsx]F17");
    EXPECT_EQ((FileCell{"", "Sheet1!B17"}.text()), "Sheet1!B17");
    for (const FileCell& cell : {FileCell{}, FileCell{"", "B17"}, FileCell{"a.xlsx", "Sheet1!B17"},
                                 FileCell{"phiếu [2].xlsx", "F17"}, FileCell{"", "F17]"}})
        EXPECT_EQ(FileCell::from(cell.text()), cell);
}

}  // namespace
}  // namespace ansinh
