#include "app/text/words.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

namespace ansinh::text {

namespace {

struct Word {
    std::string_view group;
    std::string_view key;
    Bilingual name;
};

constexpr std::array kWords{
    Word{"standing", "met", {"Đạt", "Met"}},
    Word{"standing", "on_the_way", {"Chưa đến hạn", "Not yet due"}},
    Word{"standing", "behind", {"Chậm", "Behind"}},
    Word{"standing", "not_reported", {"Chưa báo cáo", "Not reported"}},
    Word{"standing", "not_applicable", {"Không áp dụng", "Not applicable"}},

    Word{"state", "not_reported", {"Chưa báo cáo", "Not reported"}},
    Word{"state", "not_applicable", {"Không áp dụng", "Not applicable"}},
    Word{"state", "zero", {"Bằng không", "Zero"}},
    Word{"state", "provisional", {"Tạm tính", "Provisional"}},
    Word{"state", "verified", {"Đã xác nhận", "Verified"}},

    Word{"kind", "ward", {"Phường", "Ward"}},
    Word{"kind", "commune", {"Xã", "Commune"}},
    Word{"kind", "special_zone", {"Đặc khu", "Special zone"}},

    Word{"quality", "schematic", {"sơ đồ, chưa phải ranh giới chính thức", "schematic, not the official boundary"}},
    Word{"quality", "official", {"ranh giới chính thức đã nhập", "official boundary, imported"}},

    Word{"tier", "city", {"cấp thành phố", "city"}},
    Word{"tier", "commune", {"cấp xã", "commune"}},
    Word{"scope", "city", {"áp dụng cho toàn thành phố", "binds the whole city"}},
    Word{"scope", "commune", {"áp dụng cho một xã", "binds one commune"}},
    Word{"scope", "template", {"mẫu tham khảo của nơi khác", "template from elsewhere"}},

    Word{"severity", "note", {"ghi chú", "note"}},
    Word{"severity", "warning", {"lưu ý", "warning"}},
    Word{"severity", "refused", {"từ chối", "refused"}},

    Word{"stage", "reading", {"đang đọc", "reading"}},
    Word{"stage", "matching", {"đang so tên", "matching names"}},
    Word{"stage", "locating", {"đang xác định xã", "locating"}},
    Word{"stage", "checking", {"đang kiểm tra", "checking"}},
    Word{"stage", "repairing", {"đang sửa hình", "repairing"}},
    Word{"stage", "calibrating", {"đang tính ranh giới sơ đồ", "calibrating the schematic boundaries"}},
    Word{"stage", "simplifying", {"đang giản lược đường ranh", "simplifying"}},
    Word{"stage", "triangulating", {"đang chia tam giác", "triangulating"}},
    Word{"stage", "schematic", {"đang tính ranh giới sơ đồ", "computing the schematic boundaries"}},
    Word{"stage", "forms", {"đang xếp các ô lục giác", "arranging the hexagons"}},
    Word{"stage", "levels", {"đang làm các mức chi tiết", "making levels of detail"}},
    Word{"stage", "solving", {"đang tìm cách xếp", "looking for classes"}},
    Word{"stage", "clashing", {"đang tìm điều kiện mâu thuẫn", "looking for what clashes"}},
    Word{"stage", "storing", {"đang lưu", "storing"}},
    Word{"stage", "writing", {"đang ghi", "writing"}},

    Word{"batch", "facts", {"dữ liệu nền", "facts"}},
    Word{"batch", "boundaries", {"ranh giới", "boundaries"}},
    Word{"batch", "points", {"điểm", "points"}},
    Word{"batch", "figures", {"số liệu", "figures"}},
    Word{"batch", "plan", {"kế hoạch", "plan"}},
    Word{"batch", "sample", {"số liệu mẫu", "sample figures"}},
    Word{"batch", "feedback", {"phản ánh, kiến nghị", "feedback"}},
    Word{"batch", "opinions", {"ý kiến của các xã", "opinions of the communes"}},
    Word{"batch", "findings", {"giải thích phát hiện", "findings explained"}},
    Word{"batch", "survey", {"phiếu khảo sát", "survey forms"}},
    Word{"batch", "scenario", {"phương án", "scenario"}},
    Word{"batch", "classes", {"lớp tập huấn", "training classes"}},
    Word{"batch", "rivers", {"sông", "rivers"}},
    Word{"batch", "base_roads", {"đường trên nền", "roads to draw"}},
    Word{"batch", "travel", {"đường đi", "travel"}},

    // The planner's rules, as planner/infeasibility.hpp names them.
    Word{"rule", "class_count", {"số lớp", "the number of classes"}},
    Word{"rule", "class_size", {"số xã mỗi lớp", "the size of classes"}},
    Word{"rule", "participants", {"số học viên mỗi lớp", "the participants of a class"}},
    Word{"rule", "travel_limit", {"quãng đường xa nhất", "the longest travel allowed"}},
    Word{"rule", "contiguous", {"các xã trong lớp phải liền nhau", "classes that hang together"}},
    Word{"rule", "eligible_hosts", {"nơi được đặt lớp", "who may host"}},
    Word{"rule", "forced_hosts", {"nơi bắt buộc đặt lớp", "hosts that are set"}},
    Word{"rule", "forbidden_pairs", {"cặp xã không học chung", "pairs that must not meet"}},
    Word{"rule", "required_pairs", {"cặp xã phải học chung", "pairs that must meet"}},
    Word{"rule", "forbidden_assignments", {"xã không đến nơi đó", "communes kept from a host"}},
    Word{"rule", "locked_classes", {"lớp đã khóa", "locked classes"}},

    // What a person can do about a rule that clashes with others.
    Word{"rule_advice", "class_count", {"đổi số lớp", "change the number of classes"}},
    Word{"rule_advice", "class_size", {"cho phép lớp nhỏ hơn hoặc lớn hơn", "allow smaller or larger classes"}},
    Word{"rule_advice", "participants", {"nới giới hạn số học viên", "allow more or fewer participants"}},
    Word{"rule_advice", "travel_limit", {"cho phép đi xa hơn", "allow longer travel"}},
    Word{"rule_advice",
         "contiguous",
         {"bỏ điều kiện liền nhau, hoặc nối xã đảo bằng tàu", "drop the rule that classes hang together, or link the island by ferry"}},
    Word{"rule_advice",
         "eligible_hosts",
         {"cho phép đặt lớp ở nơi chưa đủ thiết bị", "allow hosts that are not ready yet"}},
    Word{"rule_advice", "forced_hosts", {"bỏ bớt nơi bắt buộc đặt lớp", "set fewer hosts"}},
    Word{"rule_advice", "forbidden_pairs", {"bỏ bớt cặp không học chung", "keep fewer pairs apart"}},
    Word{"rule_advice", "required_pairs", {"bỏ bớt cặp phải học chung", "keep fewer pairs together"}},
    Word{"rule_advice", "forbidden_assignments", {"bỏ ghim bớt xã", "unpin some communes"}},
    Word{"rule_advice", "locked_classes", {"mở khóa bớt lớp", "unlock some classes"}},

    // What planner/checker.hpp finds broken.
    Word{"broken", "no_host", {"chưa có nơi đặt lớp", "has no host"}},
    Word{"broken", "place_without_class", {"có xã chưa vào lớp nào", "a commune is in no class"}},
    Word{"broken", "class_count", {"số lớp không đúng", "the number of classes is another"}},
    Word{"broken", "class_too_small", {"lớp quá ít xã", "a class has too few communes"}},
    Word{"broken", "class_too_large", {"lớp quá nhiều xã", "a class has too many communes"}},
    Word{"broken", "participants_too_few", {"lớp quá ít học viên", "a class has too few participants"}},
    Word{"broken", "participants_too_many", {"lớp quá nhiều học viên", "a class has too many participants"}},
    Word{"broken", "travel_too_long", {"có xã đi quá xa", "a commune travels too far"}},
    Word{"broken", "class_not_connected", {"có lớp không liền nhau", "a class does not hang together"}},
    Word{"broken", "host_not_member", {"nơi tổ chức không thuộc lớp", "a host is not in its class"}},
    Word{"broken", "host_not_eligible", {"nơi tổ chức không được phép", "a host may not host"}},
    Word{"broken", "forced_host_missing", {"nơi bắt buộc không có lớp", "a host that is set has no class"}},
    Word{"broken", "forbidden_pair_together", {"cặp xã bị cấm học chung", "a forbidden pair meets"}},
    Word{"broken", "required_pair_apart", {"cặp xã phải học chung bị tách", "a required pair is apart"}},
    Word{"broken", "forbidden_assignment", {"xã đến nơi không được đến", "a commune goes where it must not"}},
    Word{"broken", "locked_class_changed", {"lớp đã khóa bị đổi", "a locked class was changed"}},

    // Why dates do not fit: planner/class_calendar.hpp.
    Word{"calendar", "weekend", {"ngày nghỉ hằng tuần", "weekend"}},
    Word{"calendar", "holiday", {"ngày lễ", "public holiday"}},
    Word{"calendar", "closed", {"ngày đã để trống", "day kept free"}},
    Word{"calendar", "team_overlap", {"nhóm giảng viên đang dạy lớp khác", "the team teaches another class"}},
    Word{"calendar", "travel_too_short", {"nhóm giảng viên không kịp đi", "too little time for the team to travel"}},
    Word{"calendar", "before_first", {"trước ngày bắt đầu", "before the first day"}},
    Word{"calendar", "after_last", {"sau ngày kết thúc", "after the last day"}},
    Word{"calendar", "ends_before_it_begins", {"kết thúc trước khi bắt đầu", "ends before it begins"}},

    Word{"status", "optimal", {"tốt nhất, đã chứng minh", "proved the best"}},
    Word{"status", "feasible", {"chưa chứng minh là tốt nhất", "not proved the best"}},
    Word{"status", "stopped", {"dừng giữa chừng", "stopped"}},
    Word{"status", "infeasible", {"không có cách xếp", "no grouping"}},
    Word{"status", "by_hand", {"xếp bằng tay", "made by hand"}},

    Word{"travel", "geodesic", {"đường thẳng giữa các điểm nhãn", "straight lines between label points"}},
    Word{"travel", "roads", {"đường bộ đã nhập", "imported roads"}},
    Word{"travel", "matrix", {"bảng quãng đường", "a travel table"}},

    Word{"finding", "note", {"ghi chú", "note"}},
    Word{"finding", "warning", {"cần xem", "look at it"}},
    Word{"finding", "error", {"sai", "wrong"}},

    Word{"plan_part", "plan", {"Kế hoạch", "Plan"}},
    Word{"plan_part", "clause", {"Điều", "Clause"}},
    Word{"plan_part", "measure", {"Số đo", "Measure"}},
    Word{"plan_part", "indicator", {"Chỉ tiêu", "Indicator"}},
    Word{"plan_part", "target", {"Mốc của chỉ tiêu", "Target of"}},
    Word{"plan_part", "task", {"Nhiệm vụ", "Task"}},
    Word{"plan_part", "note", {"Ghi chú về điều", "Note on clause"}},
    Word{"plan_part", "readiness", {"Cách chấm thiết bị", "Device readiness"}},
    Word{"plan_change", "added", {"thêm mới", "added"}},
    Word{"plan_change", "dropped", {"bỏ đi", "dropped"}},
    Word{"plan_change", "moved", {"đổi chỗ", "moved"}},
    Word{"plan_change", "changed", {"thay đổi", "changed"}},
    Word{"plan_field", "title", {"tên", "title"}},
    Word{"plan_field", "issuer", {"nơi ban hành", "issuer"}},
    Word{"plan_field", "scope", {"phạm vi", "scope"}},
    Word{"plan_field", "issued_by", {"mã nơi ban hành", "issuer's code"}},
    Word{"plan_field", "source", {"nguồn", "source"}},
    Word{"plan_field", "from", {"từ", "from"}},
    Word{"plan_field", "until", {"đến ngày", "until"}},
    Word{"plan_field", "least_known", {"phần tối thiểu phải biết", "least known"}},
    Word{"plan_field", "reference", {"vị trí trong văn bản", "place in the document"}},
    Word{"plan_field", "summary", {"tóm tắt", "summary"}},
    Word{"plan_field", "name", {"tên gọi", "name"}},
    Word{"plan_field", "unit", {"đơn vị tính", "unit"}},
    Word{"plan_field", "restricted", {"hạn chế", "restricted"}},
    Word{"plan_field", "self_declared", {"tự khai", "self-declared"}},
    Word{"plan_field", "clause", {"điều", "clause"}},
    Word{"plan_field", "numerator", {"tử số", "numerator"}},
    Word{"plan_field", "denominator", {"mẫu số", "denominator"}},
    Word{"plan_field", "due", {"hạn", "due"}},
    Word{"plan_field", "value", {"mức phải đạt", "value"}},
    Word{"plan_field", "linear", {"tăng đều", "straight line"}},
    Word{"plan_field", "number", {"số thứ tự", "number"}},
    Word{"plan_field", "lead", {"chủ trì", "lead"}},
    Word{"plan_field", "partners", {"phối hợp", "partners"}},
    Word{"plan_field", "when", {"thời gian", "when"}},
    Word{"plan_field", "product", {"sản phẩm", "product"}},
    Word{"plan_field", "text", {"lời", "text"}},
    Word{"plan_field", "weight", {"trọng số", "weight"}},
    Word{"plan_field", "place", {"chỗ trong danh sách", "place in the list"}},
    Word{"flag", "yes", {"có", "yes"}},
    Word{"flag", "no", {"không", "no"}},

    Word{"crs", "missing", {"tệp không ghi hệ tọa độ", "the file names none"}},
    Word{"crs",
         "elsewhere",
         {"theo hệ ghi trong tệp thì dữ liệu nằm ngoài thành phố", "read as declared, the data lies outside the city"}},
    Word{"crs", "swapped_axes", {"hai trục bị đổi chỗ", "the axes are swapped"}},
    Word{"crs", "deprecated_axes", {"hệ đã bị bãi bỏ, hai gốc tọa độ đổi chỗ cho nhau", "a deprecated system with its two false origins exchanged"}},
    Word{"crs", "vn2000_offset", {"lệch như VN-2000 đọc thành WGS 84", "off as VN-2000 is when read as WGS 84"}},
    Word{"crs", "several_fit", {"nhiều hệ cùng khớp", "several systems fit"}},
    Word{"crs", "none_fits", {"không hệ quen dùng nào khớp", "no usual system fits"}},

    Word{"device", "desktop", {"máy tính để bàn", "desktop computer"}},
    Word{"device", "laptop", {"máy tính xách tay", "laptop"}},
    Word{"device", "printer", {"máy in", "printer"}},
    Word{"device", "scanner", {"máy quét", "scanner"}},
    Word{"device", "network", {"thiết bị mạng", "network device"}},
    Word{"device", "line", {"đường truyền", "line"}},
    Word{"device", "line_mbps", {"tốc độ đường truyền (Mbps)", "line speed (Mbps)"}},
    Word{"device", "antivirus", {"bản quyền chống mã độc", "antivirus licence"}},
    Word{"condition", "modern", {"đạt chuẩn", "modern"}},
    Word{"condition", "usable", {"còn dùng được", "usable"}},
    Word{"condition", "broken", {"hỏng", "broken"}},

    Word{"survey", "not_sent", {"chưa gửi phiếu", "not sent"}},
    Word{"survey", "waiting", {"đang chờ", "waiting"}},
    Word{"survey", "late", {"chậm", "late"}},
    Word{"survey", "returned", {"đã gửi lại", "returned"}},
    Word{"verdict", "same", {"như cũ", "same"}},
    Word{"verdict", "new", {"mới", "new"}},
    Word{"verdict", "changed", {"thay đổi", "changed"}},
    Word{"verdict", "conflicting", {"mâu thuẫn", "conflicting"}},
    Word{"verdict", "doubtful", {"chưa rõ", "doubtful"}},

    Word{"class", "draft", {"dự thảo", "draft"}},
    Word{"class", "planned", {"dự kiến", "planned"}},
    Word{"class", "held", {"đã tổ chức", "held"}},

    Word{"phase", "coming", {"chưa bắt đầu", "not begun"}},
    Word{"phase", "running", {"trong thời hạn", "in time"}},
    Word{"phase", "past", {"đã qua hạn", "past its date"}},
    Word{"phase", "open", {"không có thời hạn", "without a date"}},

    Word{"unit", "person", {"người", "people"}},
    Word{"unit", "document", {"văn bản", "documents"}},
    Word{"unit", "device", {"thiết bị", "devices"}},
    Word{"unit", "unit", {"đơn vị", "units"}},
    Word{"unit", "item", {"mục", "items"}},
    Word{"unit", "report", {"báo cáo", "reports"}},
    Word{"unit", "database", {"cơ sở dữ liệu", "databases"}},
    Word{"unit", "product", {"sản phẩm", "products"}},
    Word{"unit", "member", {"hội viên", "members"}},
    Word{"unit", "household", {"hộ", "households"}},
    Word{"unit", "procedure", {"thủ tục", "procedures"}},
    Word{"unit", "meeting", {"cuộc họp", "meetings"}},
    Word{"unit", "computer", {"máy tính", "computers"}},
    Word{"unit", "mbps", {"Mbps", "Mbps"}},

    // What an error may be about.
    Word{"argument", "date", {"ngày", "the date"}},
    Word{"argument", "crs", {"hệ tọa độ", "the coordinate system"}},
    Word{"argument", "encoding", {"bảng mã", "the encoding"}},
    Word{"argument", "category", {"loại điểm", "the category"}},
    Word{"argument", "size", {"cỡ ảnh", "the size"}},
    Word{"argument", "column", {"tên cột", "the column"}},
    Word{"argument", "CRS", {"hệ tọa độ", "the coordinate system"}},
    Word{"argument", "files", {"danh sách tệp", "the files"}},
    Word{"argument", "at least one", {"ít nhất một tệp", "at least one"}},
    Word{"argument", "a_number", {"một số nguyên không âm", "a whole number, not negative"}},
    Word{"argument", "a_size", {"RỘNGxCAO, ví dụ 1280x800", "WIDTHxHEIGHT, such as 1280x800"}},
    Word{"argument", "a_picture", {"tên tệp .png, .pdf hoặc .svg", "a file name ending in .png, .pdf or .svg"}},
    Word{"argument", "a_png", {"tên tệp .png: trang của cửa sổ chỉ ra ảnh", "a file name ending in .png: pages of the window are pictures only"}},
    Word{"argument", "a_pdf", {"tên tệp .pdf", "a file name ending in .pdf"}},
    Word{"argument", "a_place", {"KINH_ĐỘ,VĨ_ĐỘ theo độ, ví dụ 108.2,16.05", "LON,LAT in degrees, such as 108.2,16.05"}},
    Word{"argument", "a_zoom", {"một số từ 6 đến 18", "a number from 6 to 18"}},
    Word{"argument",
         "a_view_and_place",
         {"số hoặc tên của góc nhìn, rồi vị trí mới từ 1", "a view's number or name, then its new place from 1"}},
    Word{"argument", "no_views", {"lưu trước ít nhất một góc nhìn", "at least one saved view"}},
    Word{"argument", "a_name", {"một tên", "a name"}},
    Word{"argument", "another_name", {"một tên chưa dùng", "a name that is not taken"}},
    Word{"argument", "view", {"góc nhìn đã lưu", "the saved view"}},
    Word{"argument", "a_file", {"tên tệp", "a file name"}},
    Word{"argument", "a_name", {"một tên", "a name"}},
    Word{"argument", "an_unused_name", {"một tên chưa dùng", "a name that is not taken"}},
    Word{"argument", "a_open_commune", {"một xã của câu hỏi này", "a commune that takes part"}},
    Word{"argument", "more_days_or_teams", {"thêm ngày hoặc thêm nhóm giảng viên", "more days or more teams"}},
    Word{"argument", "no_scenario", {"dự án chưa có phương án nào", "the project has no scenario yet"}},
    Word{"argument", "no_new_class", {"phương án không có lớp mới", "the scenario has no new class"}},
    Word{"argument", "accepted_already", {"phương án đã được chấp nhận", "the scenario is accepted already"}},
    Word{"argument", "in_a_class_now", {"xã chưa vào lớp nào", "a commune that is in no class yet"}},
    Word{"argument", "a_date_for_each_class", {"ngày cho từng lớp", "a date for each class"}},
    Word{"argument",
         "only_totals_and_sizes",
         {"bài chỉ có tổng quãng đường, cỡ lớp, xã chủ trì và giới hạn quãng đường",
          "an instance of total travel with sizes, hosts and a travel limit only"}},
    Word{"argument", "no_roads", {"nhập đường bộ trước: ansinh import roads", "roads first: ansinh import roads"}},
    Word{"argument", "make_project", {"chưa có dự án thì tạo bằng: ansinh new", "to make a project: ansinh new"}},
    Word{"argument",
         "needs_two_columns",
         {"cần hai cột: tên trong tệp, mã xã", "two columns are needed: spelling, code"}},
    Word{"argument", "not_json", {"không phải JSON đúng", "not valid JSON"}},
    Word{"argument", "plan_same", {"kế hoạch giống hệt bản đang dùng", "the plan is the same as the version in force"}},
    Word{"argument", "one_plan_file", {"một tệp kế hoạch", "one plan file"}},
    Word{"argument", "nothing_accepted", {"không dòng nào dùng được", "no row could be used"}},
    Word{"argument", "is_folder", {"đây là thư mục", "it is a folder"}},
    Word{"argument", "cannot be opened", {"không mở được", "cannot be opened"}},
    Word{"argument", "open", {"không mở được", "cannot be opened"}},
    Word{"argument", "read error", {"lỗi khi đọc", "read error"}},
    Word{"argument", "read-only", {"chỉ được đọc", "read-only"}},
    Word{"argument", "empty", {"tệp rỗng", "empty"}},
    Word{"argument", "cut short", {"tệp bị cắt cụt", "cut short"}},
    Word{"argument", "survey_cell", {"ô của phiếu", "a form's cell"}},
    Word{"argument", "survey_file", {"tệp của phiếu", "a form's file"}},
    Word{"argument", "survey_only_refuse", {"dòng này chỉ có thể từ chối (-)", "this line can only be refused (-)"}},
    Word{"argument", "survey_needs_value", {"một giá trị, vì không có gợi ý", "a value, for nothing is proposed"}},
    Word{"argument", "survey_a_choice", {"một trong các lựa chọn", "one of the choices"}},
    Word{"argument", "survey_a_count", {"số nguyên hoặc tình trạng", "a whole number or a state"}},
    Word{"argument", "survey_one_of_two", {"chỉ chấp nhận một trong hai tệp", "to accept one of the two files only"}},
    Word{"argument", "survey_three_columns", {"cần ba cột: tệp, ô, câu trả lời", "three columns are needed: file, cell, answer"}},
    Word{"argument", "survey_commune_or_all", {"hoặc --all, hoặc --commune", "either --all or --commune"}},
    Word{"argument", "a_folder", {"tên thư mục", "a folder's name"}},
    Word{"argument", "password", {"tệp có mật khẩu", "it is locked with a password"}},
    Word{"argument", "old_excel", {"tệp Excel 97–2003 (.xls) đổi tên", "it is an Excel 97–2003 file (.xls), renamed"}},
    Word{"argument", "web_page", {"đây là trang web lưu thành tệp", "it is a saved web page"}},
    Word{"argument", "broken", {"tệp bị hỏng hoặc cắt cụt", "it is damaged or cut short"}},
    Word{"argument", "no_display", {"máy không có màn hình đồ họa", "there is no graphical display"}},
    Word{"argument", "no_qml", {"bản dựng này không có cửa sổ", "this build has no window"}},

    Word{"argument", "a_weight", {"các số không âm, ít nhất một số lớn hơn 0", "numbers not below 0, at least one above"}},
    Word{"argument", "weights", {"trọng số", "the weights"}},
    Word{"argument", "person", {"tên người", "a person's name"}},
    Word{"argument", "phone", {"số điện thoại", "a telephone number"}},
    Word{"argument", "email", {"địa chỉ thư điện tử", "an e-mail address"}},
    Word{"argument", "identity", {"số giấy tờ tùy thân", "an identity number"}},
    Word{"argument", "address", {"địa chỉ nhà", "a home address"}},
    Word{"argument", "content", {"nội dung phản ánh", "the text of what was said"}},
    Word{"argument", "before_receipt", {"một ngày từ ngày nhận trở đi", "a day from the receipt on"}},
    Word{"argument", "closed_but_open", {"trạng thái đã xong", "a status that is closed"}},
    Word{"argument", "id_unfit", {"số hiệu như PA-0001", "a number such as PA-0001"}},
    Word{"argument", "note", {"lời giải thích", "the explanation"}},
    Word{"argument", "a_class_with_members", {"một dự án đã có lớp tập huấn; dự án này chưa có lớp nào", "a project with training classes; this one has none yet"}},
    Word{"argument", "a_finding_of_the_commune", {"một phát hiện còn ở trạng thái đó của xã", "a finding of the commune in that state"}},
    Word{"argument", "a_short_text", {"một lời giải thích ngắn", "a short explanation"}},
    Word{"argument", "a_new_number", {"một số chưa dùng", "a number that is not used yet"}},
    Word{"argument", "text_too_long", {"lời ngắn hơn", "a shorter text"}},
    Word{"argument", "no_private_data", {"lời không nêu người, số điện thoại", "words without persons or numbers to call"}},

    Word{"argument", "not_number", {"không phải là số", "not a number"}},
    Word{"argument", "zero", {"bằng không", "zero"}},
    Word{"argument", "range", {"ngoài phạm vi", "out of range"}},
    Word{"argument", "swapped", {"kinh độ và vĩ độ đổi chỗ", "longitude and latitude are swapped"}},

    // GEOS's names for what is wrong with a shape.
    Word{"argument", "Invalid Coordinate", {"tọa độ không hợp lệ", "invalid coordinate"}},
    Word{"argument", "Self-intersection", {"đường ranh tự cắt", "the border crosses itself"}},
    Word{"argument", "Ring Self-intersection", {"đường ranh tự chạm", "the border touches itself"}},
    Word{"argument", "Hole lies outside shell", {"lỗ nằm ngoài vùng", "a hole lies outside the area"}},
    Word{"argument", "Nested shells", {"vùng lồng trong vùng", "an area lies within another"}},
    Word{"argument", "Nested holes", {"lỗ lồng trong lỗ", "a hole lies within another"}},
    Word{"argument", "Interior is disconnected", {"phần trong bị chia cắt", "the inside falls apart"}},
    Word{"argument", "Duplicate Rings", {"hai vòng trùng nhau", "two rings are the same"}},
    Word{"argument", "Too few points in geometry component", {"quá ít điểm", "too few points"}},
    Word{"argument", "Ring not closed", {"vòng chưa khép kín", "a ring is not closed"}},
};

const Word* find(std::string_view group, std::string_view key) {
    const auto at = std::ranges::find_if(
        kWords, [&](const Word& word) { return word.key == key && (group.empty() || word.group == group); });
    return at == kWords.end() ? nullptr : &*at;
}

}  // namespace

std::string wordIn(std::string_view group, std::string_view key, Language language) {
    const Word* word = find(group, key);
    return word == nullptr ? std::string(key) : word->name.in(language);
}

std::string wordFor(const std::string& code, Language language) {
    for (const std::string_view group : {"crs", "argument"})
        if (const Word* word = find(group, code)) return word->name.in(language);
    return code;
}

std::vector<std::string> keysIn(std::string_view group) {
    std::vector<std::string> keys;
    for (const Word& word : kWords)
        if (word.group == group) keys.emplace_back(word.key);
    return keys;
}

}  // namespace ansinh::text
