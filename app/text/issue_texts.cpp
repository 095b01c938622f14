#include "app/text/issue_tables.hpp"
#include "app/text/sentence.hpp"

#include <array>
#include <vector>

namespace ansinh::text {

namespace {

// What an import or a check may say about a row, with what a person does about it.
constexpr std::array kIssues{
    Entry{
        "crs_assumed",
        {"Hệ tọa độ được hiểu là {0c}[; lý do: {1w}].", "The coordinate system was taken to be {0c}[; reason: {1w}]."},
        {"Xem vị trí trên bản đồ; nếu sai, hủy đợt nhập và nhập lại với --crs.",
         "Look at the places on the map; if they are wrong, undo the batch and import again with --crs."}},
    Entry{"crs_question",
          {"Chưa rõ hệ tọa độ[; tệp ghi {0c}][; dữ liệu khớp nhất với {1c}][; lý do: {2w}].",
           "The coordinate system is not clear[; the file says {0c}][; the data best fits {1c}][; reason: {2w}]."},
          {"Hỏi nơi cung cấp rồi nhập lại với --crs[, ví dụ --crs {1}].",
           "Ask whoever provided the file, then import again with --crs[, for example --crs {1}]."}},
    Entry{"vn2000_offset",
          {"Tệp ghi[ {0c}] nhưng dữ liệu lệch[ {3n} m] như khi VN-2000 bị đọc thành WGS 84.",
           "The file says[ {0c}] but the data lies off[ by {3n} m], as VN-2000 does when it is read as WGS 84."},
          {"Hỏi nơi cung cấp; nhập lại với --crs[ {1}] nếu là VN-2000, hoặc với --crs[ {0}] nếu tệp ghi đúng.",
           "Ask whoever provided it; import again with --crs[ {1}] if it is VN-2000, or with --crs[ {0}] if the file "
           "is right."}},
    Entry{"plan_new", {"Kế hoạch mới: “{0}”.", "A new plan: “{0}”."},
          {"Nhận thì kế hoạch đứng cạnh các kế hoạch đang có.", "Once taken, it stands beside the plans that are there."}},
    Entry{"plan_change", {"Thay đổi của kế hoạch: {all}.", "A change of the plan: {all}."}, {"Đối chiếu với văn bản trước khi nhận.", "Hold it against the document before taking it."}},
    Entry{"plan_orphan",
          {"Số liệu của {0} vẫn được giữ, nhưng không kế hoạch nào còn đếm.",
           "The figures of {0} stay, but no plan counts them any more."},
          {"Giữ số đo trong kế hoạch nếu còn cần theo dõi.", "Keep the measure in the plan if it is still to be followed."}},
    Entry{"encoding_converted",
          {"Chữ trong tệp theo bảng mã cũ[ {0}]; đã chuyển sang Unicode[, ví dụ “{1}”].",
           "The text was in the old encoding[ {0}] and has been converted to Unicode[, for example “{1}”]."},
          {"Xem lại vài tên có dấu; nếu sai, nhập lại với --encoding TCVN3, VNI hoặc CP1258.",
           "Check some accented names; if they are wrong, import again with --encoding TCVN3, VNI or CP1258."}},
    Entry{"name_close",
          {"Tên “{found}” viết gần giống[ {0}] và đã được hiểu như vậy.",
           "The name “{found}” is close to[ {0}] and was taken for it."},
          {"Nếu hiểu sai, trả lời bằng --match TỆP rồi nhập lại.",
           "If that is wrong, answer with --match FILE and import again."}},
    Entry{"name_ambiguous",
          {"Chưa rõ “{found}” là xã nào[; có thể là: {all}].",
           "It is not clear which commune “{found}” is[; it may be: {all}]."},
          {"Chọn đúng xã: ghi “{found},mã xã” vào tệp CSV và nhập lại với --match TỆP.",
           "Choose the right one: write “{found},code” to a CSV file and import again with --match FILE."}},
    Entry{"name_unknown",
          {"Không có xã nào tên “{found}”[; gần nhất: {all}].", "No commune is called “{found}”[; nearest: {all}]."},
          {"Sửa tên hoặc mã trong tệp, hoặc ghi “{found},mã xã” vào tệp cho --match; ghi “-” để bỏ dòng này.",
           "Correct the name or code in the file, or write “{found},code” to a file for --match; “-” refuses the "
           "row."}},
    Entry{"name_declined",
          {"Tên “{found}” đã được trả lời là không thuộc xã nào; dòng này bị bỏ.",
           "“{found}” was answered to be no commune; the row is left out."},
          {"Nếu trả lời nhầm, sửa tệp cho --match rồi nhập lại.",
           "If the answer was a mistake, correct the file for --match and import again."}},
    Entry{
        "commune_double",
        {"{0w} có nhiều hơn một hình trong tệp[; hình trước ở dòng {1}].",
         "{0w} has more than one shape in the file[; the earlier one is in row {1}]."},
        {"Nếu là các phần của một xã thì không cần làm gì; nếu là bản sao thì giữ một hình rồi nhập lại.",
         "If they are parts of one commune nothing need be done; if one is a copy, keep one shape and import again."}},
    Entry{"commune_missing",
          {"Tệp không có {0w}.", "The file lacks {0w}."},
          {"Ranh giới đang có của xã này được giữ; nhập thêm khi có tệp đầy đủ.",
           "The boundary that was there stays; import it when a complete file is at hand."}},
    Entry{"geometry_missing",
          {"Dòng này[ ({found})] không có hình.", "This row[ ({found})] has no shape."},
          {"Bổ sung hình trong tệp gốc rồi nhập lại.", "Add the shape in the original file and import again."}},
    Entry{"geometry_not_area",
          {"Hình[ của {found}] không phải là vùng, hoặc có phần không phải là vùng.",
           "The shape[ of {found}] is not an area, or has parts that are none."},
          {"Ranh giới phải là vùng khép kín; chuyển đường thành vùng rồi nhập lại.",
           "A boundary must be a closed area; turn the lines into areas and import again."}},
    Entry{"geometry_not_line",
          {"Hình không phải là đường[ ({found})].", "The shape is not a line[ ({found})]."},
          {"Sông, đường phải là đường nét; bỏ dòng này hoặc chọn lớp khác bằng --layer.",
           "Rivers and roads are lines; leave this row out or choose another layer with --layer."}},
    Entry{"road_not_used",
          {"Không phải đường cho xe[: {found}].", "No road for cars[: {found}]."},
          {"Không cần làm gì; dòng này không được dùng.", "Nothing to do; this row is not used."}},
    Entry{"line_not_river",
          {"Không phải sông hay kênh[: {found}].", "Neither a river nor a canal[: {found}]."},
          {"Không cần làm gì; dòng này không được dùng.", "Nothing to do; this row is not used."}},
    Entry{"road_outside",
          {"Nét nằm ngoài vùng quanh thành phố.", "The line lies far from the city."},
          {"Không cần làm gì; dòng này không được dùng.", "Nothing to do; this row is not used."}},
    Entry{"seat_off_road",
          {"{found} cách đường gần nhất {0} m.", "{found} is {0} m from the nearest road."},
          {"Đoạn này tính theo đường thẳng × {1}; xem lại nếu quá dài.",
           "That stretch is the straight line × {1}; look at it if it is too far."}},
    Entry{"seat_without_road",
          {"{found} không nối với đường nào.", "{found} is joined to no road."},
          {"Thêm đường còn thiếu rồi nhập lại; nếu không, xã này không học chung với ai.",
           "Add the roads that are missing and import again; else this commune trains with nobody."}},
    Entry{"seat_cut_off",
          {"Từ {found} không tới được xã nào khác bằng các đường này.",
           "From {found} no other commune is reached on these roads."},
          {"Thêm đường còn thiếu rồi nhập lại; nếu không, xã này không học chung với ai.",
           "Add the roads that are missing and import again; else this commune trains with nobody."}},
    Entry{"geometry_not_point",
          {"Hình không phải là điểm[ ({found})].", "The shape is not a point[ ({found})]."},
          {"Đưa về điểm (ví dụ tâm của vùng) rồi nhập lại.",
           "Reduce it to a point, such as the centre, and import "
           "again."}},
    Entry{"geometry_repaired",
          {"Hình[ của {found}] có lỗi[ ({0w})] và đã được sửa[; diện tích thay đổi {1n} m²].",
           "The shape[ of {found}] had a fault[ ({0w})] and was repaired[; the area changed by {1n} m²]."},
          {"Xem lại chỗ đã sửa trên bản đồ.", "Look at the repaired place on the map."}},
    Entry{"geometry_invalid",
          {"Hình[ của {found}] có lỗi không thể tự sửa mà chắc chắn đúng[ ({0w})].",
           "The shape[ of {found}] has a fault that cannot be repaired beyond doubt[ ({0w})]."},
          {"Sửa hình trong tệp gốc (QGIS: Sửa hình học) rồi nhập lại.",
           "Repair it in the original file (QGIS: Fix geometries) and import again."}},
    Entry{"place_wrong",
          {"Hình[ của {found}] cách nơi[ {1w}] phải ở[ {0n} m][; chỗ đó là của {2w}].",
           "The shape[ of {found}] is away[ by {0n} m] from where[ {1w}] must be[; that place belongs to {2w}]."},
          {"Kiểm tra tên xã và hệ tọa độ của dòng này.", "Check the row's commune name and coordinate system."}},
    Entry{"overlap",
          {"[{1w} và {2w}: ]hai xã chồng lên nhau[ {0n} m²].", "[{1w} and {2w}: ]two communes overlap[ by {0n} m²]."},
          {"Sửa đường ranh chung trong tệp gốc; chồng lấn dưới 1 m² thường là sai số vẽ.",
           "Correct the shared border in the original file; below 1 m² it is usually a drawing error."}},
    Entry{"gap",
          {"[{1w} và {2w}: ]có khe hở giữa hai xã[, {0n} m²].",
           "[{1w} and {2w}: ]a gap lies between the communes[, {0n} m²]."},
          {"Sửa đường ranh chung trong tệp gốc để hai xã giáp nhau.",
           "Correct the shared border in the original file so that the communes touch."}},
    Entry{"coordinates_missing",
          {"Dòng này không có tọa độ[ (chỉ có “{found}”)].", "This row has no coordinates[ (only “{found}”)]."},
          {"Bổ sung kinh độ và vĩ độ rồi nhập lại.", "Add longitude and latitude and import again."}},
    Entry{"coordinates_broken",
          {"Tọa độ không thể đúng[: {found}][ ({1w})].", "The coordinates cannot be right[: {found}][ ({1w})]."},
          {"Sửa tọa độ trong tệp gốc (thường là sai dấu phẩy, thiếu chữ số hoặc đổi chỗ hai cột).",
           "Correct them in the original file; often the decimal point is misplaced, a digit is missing or the columns "
           "are swapped."}},
    Entry{"outside_city",
          {"Điểm nằm ngoài mọi xã của thành phố[, cách {1w} {0n} m].",
           "The point lies outside every commune of the city[, {0n} m from {1w}]."},
          {"Kiểm tra tọa độ và hệ tọa độ; nếu đúng là ở ngoài thành phố thì bỏ khỏi tệp.",
           "Check the coordinates and their system; if it really lies outside the city, leave it out of the file."}},
    Entry{"commune_differs",
          {"Dòng ghi[ {0w}] nhưng điểm nằm ở[ {1w}].", "The row names[ {0w}] but the point lies in[ {1w}]."},
          {"Xem lại tên xã và tọa độ; chương trình đã lấy xã theo vị trí.",
           "Check the name and the coordinates; the commune was taken from the place."}},
    Entry{"text_number",
          {"Tọa độ được ghi dưới dạng chữ, có dấu phẩy hoặc độ, phút[ ở {0n} dòng][, ví dụ “{found}”]; đã đọc như số.",
           "Coordinates are written as text, with commas or degrees and minutes[ in {0n} rows][, such as “{found}”]; "
           "they were read as numbers."},
          {"Xem vài điểm trên bản đồ; nên đổi cột đó sang kiểu số trong tệp gốc.",
           "Look at some of the points on the map; better make the column numeric in the original file."}},
    Entry{"more_of_same",
          {"Còn[ {1n}] vấn đề cùng loại “{0}” không liệt kê ở đây.",
           "Another[ {1n}] issues of the kind “{0}” are not listed here."},
          {"Sửa những dòng đã liệt kê rồi nhập lại để xem tiếp.",
           "Correct the rows that are listed, then import again to see the others."}},
};

}  // namespace

std::span<const Entry> mapIssueEntries() {
    return kIssues;
}

std::span<const Entry> issueEntries() {
    static const std::vector<Entry> kAll = [] {
        std::vector<Entry> all;
        for (const std::span<const Entry> some : {mapIssueEntries(), tableIssueEntries(), surveyIssueEntries()})
            all.insert(all.end(), some.begin(), some.end());
        return all;
    }();
    return kAll;
}

}  // namespace ansinh::text
