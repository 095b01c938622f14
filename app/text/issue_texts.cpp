#include "app/text/sentence.hpp"

#include <array>

namespace ansinh::text {

namespace {

// What an import or a check may say about a row, with what a person does about it.
constexpr std::array kIssues{
    Entry{"crs_assumed",
          {"Tệp không ghi hệ tọa độ; đã hiểu là {0c}.", "The file names no coordinate system; it was read as {0c}."},
          {"Xem vị trí trên bản đồ; nếu sai, hủy đợt nhập và nhập lại với --crs.",
           "Look at the places on the map; if they are wrong, undo the batch and import again with --crs."}},
    Entry{"crs_question",
          {"Chưa rõ hệ tọa độ[ (tệp ghi: {found})][; khớp nhất: {0c}][; lý do: {1w}].",
           "The coordinate system is not clear[ (the file says: {found})][; best fit: {0c}][; reason: {1w}]."},
          {"Hỏi nơi cung cấp rồi nhập lại với --crs[, ví dụ --crs {0}].",
           "Ask whoever provided the file, then import again with --crs[, for example --crs {0}]."}},
    Entry{"vn2000_offset",
          {"Dữ liệu ghi là[ {found}] nhưng lệch[ {0n} m] như khi VN-2000 bị đọc thành WGS 84.",
           "The data says it is[ {found}] but lies off[ by {0n} m], as VN-2000 does when it is read as WGS 84."},
          {"Hỏi nơi cung cấp; nếu đúng là VN-2000 thì nhập lại với --crs EPSG:4756.",
           "Ask whoever provided it; if it is VN-2000, import again with --crs EPSG:4756."}},
    Entry{"encoding_converted",
          {"Chữ trong tệp theo bảng mã cũ[ {found}]; đã chuyển sang Unicode.",
           "The text was in the old encoding[ {found}] and has been converted to Unicode."},
          {"Xem lại vài tên có dấu; nếu sai, nhập lại với --encoding TCVN3, VNI hoặc CP1258.",
           "Check some accented names; if they are wrong, import again with --encoding TCVN3, VNI or CP1258."}},
    Entry{"name_close",
          {"Tên “{found}” viết gần giống[ {0}] và đã được hiểu như vậy.",
           "The name “{found}” is close to[ {0}] and was taken for it."},
          {"Nếu hiểu sai, trả lời bằng --match TỆP rồi nhập lại.",
           "If that is wrong, answer with --match FILE and import again."}},
    Entry{"name_ambiguous",
          {"Tên “{found}” có thể là nhiều xã[: {all}].", "The name “{found}” could be several communes[: {all}]."},
          {"Chọn đúng xã: ghi “{found},mã xã” vào tệp CSV và nhập lại với --match TỆP.",
           "Choose the right one: write “{found},code” to a CSV file and import again with --match FILE."}},
    Entry{"name_unknown",
          {"Không có xã nào tên “{found}”[; gần nhất: {all}].", "No commune is called “{found}”[; nearest: {all}]."},
          {"Sửa tên hoặc mã trong tệp, hoặc ghi “{found},mã xã” vào tệp cho --match; ghi “-” để bỏ dòng này.",
           "Correct the name or code in the file, or write “{found},code” to a file for --match; “-” refuses the "
           "row."}},
    Entry{"commune_double",
          {"Xã[ {found}] xuất hiện nhiều lần[ ({all})].", "The commune[ {found}] appears more than once[ ({all})]."},
          {"Giữ một hình cho mỗi xã trong tệp rồi nhập lại.", "Keep one shape for each commune and import again."}},
    Entry{"commune_missing",
          {"Tệp không có[ {found}][ {0}].", "The file lacks[ {found}][ {0}]."},
          {"Ranh giới đang có của xã này được giữ; nhập thêm khi có tệp đầy đủ.",
           "The boundary that was there stays; import it when a complete file is at hand."}},
    Entry{"geometry_missing",
          {"Dòng này không có hình.", "This row has no shape."},
          {"Bổ sung hình trong tệp gốc rồi nhập lại.", "Add the shape in the original file and import again."}},
    Entry{"geometry_not_area",
          {"Hình không phải là vùng[ ({found})].", "The shape is not an area[ ({found})]."},
          {"Ranh giới phải là vùng khép kín; chuyển đường thành vùng rồi nhập lại.",
           "A boundary must be a closed area; turn the lines into areas and import again."}},
    Entry{"geometry_not_point",
          {"Hình không phải là điểm[ ({found})].", "The shape is not a point[ ({found})]."},
          {"Đưa về điểm (ví dụ tâm của vùng) rồi nhập lại.",
           "Reduce it to a point, such as the centre, and import "
           "again."}},
    Entry{"geometry_repaired",
          {"Hình có lỗi[ ({found})] và đã được sửa[; diện tích thay đổi {0n} m²].",
           "The shape had a fault[ ({found})] and was repaired[; the area changed by {0n} m²]."},
          {"Xem lại chỗ đã sửa trên bản đồ.", "Look at the repaired place on the map."}},
    Entry{"geometry_invalid",
          {"Hình có lỗi không thể tự sửa mà chắc chắn đúng[ ({found})].",
           "The shape has a fault that cannot be repaired beyond doubt[ ({found})]."},
          {"Sửa hình trong tệp gốc (QGIS: Sửa hình học) rồi nhập lại.",
           "Repair it in the original file (QGIS: Fix geometries) and import again."}},
    Entry{"place_wrong",
          {"Hình[ của {found}] nằm cách nơi xã này phải ở[ {0n} m].",
           "The shape[ of {found}] lies away from where the commune is[, by {0n} m]."},
          {"Kiểm tra tên xã và hệ tọa độ của dòng này.", "Check the row's commune name and coordinate system."}},
    Entry{"overlap",
          {"Hai xã chồng lên nhau[: {found}][, {0n} m²].", "Two communes overlap[: {found}][, {0n} m²]."},
          {"Sửa đường ranh chung trong tệp gốc; số đo nhỏ hơn 1 m² thường là sai số vẽ.",
           "Correct the shared border in the original file; below 1 m² it is usually a drawing error."}},
    Entry{"gap",
          {"Có khe hở giữa các xã[: {found}][, {0n} m²].", "There is a gap between communes[: {found}][, {0n} m²]."},
          {"Sửa đường ranh chung trong tệp gốc để hai xã giáp nhau.",
           "Correct the shared border in the original file so that the communes touch."}},
    Entry{"coordinates_missing",
          {"Dòng này không có tọa độ.", "This row has no coordinates."},
          {"Bổ sung kinh độ và vĩ độ rồi nhập lại.", "Add longitude and latitude and import again."}},
    Entry{"coordinates_broken",
          {"Tọa độ không thể đúng[: {found}].", "The coordinates cannot be right[: {found}]."},
          {"Sửa tọa độ trong tệp gốc (thường là sai dấu phẩy hoặc thiếu chữ số).",
           "Correct them in the original file; often the decimal point is misplaced or a digit is missing."}},
    Entry{"outside_city",
          {"Điểm[ {found}] nằm ngoài thành phố[, cách {0n} m].",
           "The point[ {found}] lies outside the city[, by {0n} "
           "m]."},
          {"Kiểm tra tọa độ và hệ tọa độ; nếu đúng là ở ngoài thì bỏ khỏi tệp.",
           "Check the coordinates and their system; if it really lies outside, leave it out of the file."}},
    Entry{"commune_differs",
          {"Dòng ghi xã[ “{found}”] nhưng điểm nằm ở[ {0}].", "The row says[ “{found}”] but the point lies in[ {0}]."},
          {"Xem lại tên xã và tọa độ; chương trình đã lấy xã theo vị trí.",
           "Check the name and the coordinates; the commune was taken from the place."}},
    Entry{"text_number",
          {"Số được ghi dưới dạng chữ[: “{found}”].", "A number was written as text[: “{found}”]."},
          {"Đổi ô đó sang kiểu số trong tệp gốc; giá trị đã được đọc như số.",
           "Make the cell a number in the original file; the value was read as one."}},
};

}  // namespace

std::span<const Entry> issueEntries() {
    return kIssues;
}

}  // namespace ansinh::text
