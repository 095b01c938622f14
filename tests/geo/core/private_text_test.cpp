#include "geo/core/private_text.hpp"

#include <gtest/gtest.h>

namespace ansinh {
namespace {

// Made-up names and numbers.

TEST(PrivateText, HeadingsThatMeanAPersonOrWhatWasSaid) {
    for (const char* heading : {"Họ và tên", "HỌ TÊN người dân", "Người gửi", "Họ tên chủ hộ", "Full name", "Cán bộ xử lý"})
        EXPECT_EQ(privateHeading(heading), PrivateKind::Person) << heading;
    for (const char* heading : {"SĐT", "Số điện thoại", "Phone", "Điện thoại liên hệ"})
        EXPECT_EQ(privateHeading(heading), PrivateKind::Phone) << heading;
    for (const char* heading : {"Nội dung", "Nội dung phản ánh", "Tóm tắt", "Mô tả"})
        EXPECT_EQ(privateHeading(heading), PrivateKind::Content) << heading;
    EXPECT_EQ(privateHeading("Số CCCD"), PrivateKind::Identity);
    EXPECT_EQ(privateHeading("Địa chỉ"), PrivateKind::Address);
    EXPECT_EQ(privateHeading("Email"), PrivateKind::Email);
}

TEST(PrivateText, HeadingsOfTheRegisterAreNot) {
    for (const char* heading : {"Số", "Tên xã", "Xã, phường", "Loại", "Kênh", "Ngày nhận", "Hạn", "Đơn vị xử lý", "Trạng thái",
                                "Kinh độ", "commune", "received", "status", "Tên"})
        EXPECT_FALSE(privateHeading(heading)) << heading;
}

TEST(PrivateText, CellsThatSeemToHoldAPerson) {
    for (const char* cell : {"Nguyễn Văn A", "bà Trần Thị Bê", "Ông Tư", "LÊ VĂN MẪU", "gặp chị Hoa ở thôn 2",
                             "Đã báo Phạm Thị Mẫu ngày 3/5"})
        EXPECT_EQ(privateCell(cell), PrivateKind::Person) << cell;
    for (const char* cell : {"0900 000 001", "0900.000.001", "+84 900 000 001", "gọi 0236-300-0000"})
        EXPECT_EQ(privateCell(cell), PrivateKind::Phone) << cell;
    EXPECT_EQ(privateCell("048 000 000 001"), PrivateKind::Identity);
    EXPECT_EQ(privateCell("mau@example.org"), PrivateKind::Email);
}

TEST(PrivateText, OrdinaryCellsDoNot) {
    for (const char* cell : {"", "Xã Thạnh Mỹ", "Xã Bà Nà", "Nam Trà My", "Cần tập huấn thêm về bản đồ số", "13/5/2026", "2026-05-13",
                             "PA-0001", "Tổ công nghệ thông tin", "đã xử lý", "Máy tính cũ, mạng yếu", "12.345", "20695"})
        EXPECT_FALSE(privateCell(cell)) << cell;
}

}  // namespace
}  // namespace ansinh
