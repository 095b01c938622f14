<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="vi">
<context>
    <name>AboutSheet</name>
    <message>
        <source>Bản đồ số an sinh xã hội</source>
        <translation>Social-welfare digital map</translation>
    </message>
    <message>
        <source>Phiên bản %1 · giấy phép Apache-2.0</source>
        <translation>Version %1 · licence Apache-2.0</translation>
    </message>
    <message>
        <source>Một tệp, một chương trình; không gửi gì ra khỏi máy này.</source>
        <translation>One file, one program; nothing leaves this machine.</translation>
    </message>
    <message>
        <source>Tệp đang mở: %1 · dấu dữ liệu %2</source>
        <translation>Open file: %1 · data fingerprint %2</translation>
    </message>
    <message>
        <source>Phần mềm được dùng</source>
        <translation>Software that is used</translation>
    </message>
</context>
<context>
    <name>AppSheet</name>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>BatchDelegate</name>
    <message>
        <source>%1 (đã gỡ)</source>
        <translation>%1 (taken back)</translation>
    </message>
    <message>
        <source>Gỡ đợt này</source>
        <translation>Take this batch back</translation>
    </message>
</context>
<context>
    <name>BatchList</name>
    <message>
        <source>Các đợt dữ liệu</source>
        <translation>Data batches</translation>
    </message>
    <message>
        <source>Số liệu mẫu đang được tính. Gỡ đợt “số liệu mẫu” để chỉ còn số liệu thật.</source>
        <translation>Sample figures are being counted. Take the batch “Sample figures” back to keep real data only.</translation>
    </message>
    <message>
        <source>Gỡ đợt %1: %2?</source>
        <translation>Take batch %1 back: %2?</translation>
    </message>
    <message>
        <source>Những gì đợt này mang vào sẽ không còn được tính. Tệp vẫn giữ lịch sử của đợt.</source>
        <translation>What this batch brought in will no longer count. The file keeps the batch’s history.</translation>
    </message>
    <message>
        <source>Gỡ đợt này</source>
        <translation>Take this batch back</translation>
    </message>
</context>
<context>
    <name>BusyBar</name>
    <message>
        <source>Đang xử lý…</source>
        <translation>Working…</translation>
    </message>
    <message>
        <source>Dừng</source>
        <translation>Stop</translation>
    </message>
</context>
<context>
    <name>CityMap</name>
    <message>
        <source>Đặc khu Hoàng Sa</source>
        <translation>Hoàng Sa special zone</translation>
    </message>
    <message>
        <source>Bản đồ các phường, xã</source>
        <translation>Map of wards and communes</translation>
    </message>
</context>
<context>
    <name>CommuneList</name>
    <message>
        <source>Tìm phường, xã  ( / )</source>
        <translation>Find a commune  ( / )</translation>
    </message>
    <message numerus="yes">
        <source>%n đơn vị</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kết quả</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
    <message>
        <source>Thứ tự danh sách</source>
        <translation>Order of the list</translation>
    </message>
    <message>
        <source>Tên</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Còn thiếu</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Danh sách phường, xã</source>
        <translation>List of wards and communes</translation>
    </message>
    <message>
        <source>Không có đơn vị nào như vậy</source>
        <translation>There is no such unit</translation>
    </message>
</context>
<context>
    <name>CommunePanel</name>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Hồ sơ một trang A4 (Ctrl+P)</source>
        <translation>Profile on one page of A4 (Ctrl+P)</translation>
    </message>
</context>
<context>
    <name>CommunePanelBody</name>
    <message>
        <source>Ranh giới sơ đồ, tính từ vị trí và diện tích; không phải ranh giới chính thức</source>
        <translation>Schematic boundary, computed from position and area; not the official one</translation>
    </message>
    <message>
        <source>Chỉ tiêu của kế hoạch</source>
        <translation>Targets of the plan</translation>
    </message>
    <message>
        <source>Tập huấn</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Thiết bị</source>
        <translation>Devices</translation>
    </message>
    <message>
        <source>Điểm an sinh, hạ tầng</source>
        <translation>Welfare and infrastructure points</translation>
    </message>
    <message>
        <source>chưa có điểm nào</source>
        <translation>none yet</translation>
    </message>
    <message>
        <source>Chỉ tiêu mẫu</source>
        <translation>Template targets</translation>
    </message>
    <message>
        <source>Mẫu của xã Thiện Hòa, Lạng Sơn; chưa áp dụng cho Đà Nẵng</source>
        <translation>Template of Thiện Hòa commune, Lạng Sơn; not in force for Đà Nẵng</translation>
    </message>
    <message>
        <source>Đơn vị trước 1/7/2025</source>
        <translation>Units before 1 July 2025</translation>
    </message>
    <message>
        <source>Bên cạnh các đơn vị giáp ranh</source>
        <translation>Beside its neighbours</translation>
    </message>
    <message>
        <source>Căn cứ và nguồn</source>
        <translation>Clauses and places</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Thôi</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>CrsQuestion</name>
    <message>
        <source>Tọa độ trong tệp theo hệ nào?</source>
        <translation>Which reference system are the coordinates in?</translation>
    </message>
    <message>
        <source>Dùng %1 (đề xuất)</source>
        <translation>Use %1 (proposed)</translation>
    </message>
    <message>
        <source>Hệ tọa độ khác</source>
        <translation>Another reference system</translation>
    </message>
    <message>
        <source>Hệ khác…</source>
        <translation>Another…</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>Chọn tệp để nhập</source>
        <translation>Choose files to import</translation>
    </message>
    <message>
        <source>Dữ liệu bản đồ và bảng (*.gpkg *.shp *.geojson *.json *.kml *.tab *.mif *.fgb *.csv *.xlsx *.ods *.zip)</source>
        <translation>Map data and tables (*.gpkg *.shp *.geojson *.json *.kml *.tab *.mif *.fgb *.csv *.xlsx *.ods *.zip)</translation>
    </message>
    <message>
        <source>Mọi tệp (*)</source>
        <translation>All files (*)</translation>
    </message>
</context>
<context>
    <name>DateControl</name>
    <message>
        <source>Kỳ báo cáo trước</source>
        <translation>Previous report</translation>
    </message>
    <message>
        <source>Tính đến ngày</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>Kỳ báo cáo sau</source>
        <translation>Next report</translation>
    </message>
    <message>
        <source>Ngày tính tiến độ</source>
        <translation>Day of the figures</translation>
    </message>
    <message>
        <source>hôm nay</source>
        <translation>today</translation>
    </message>
</context>
<context>
    <name>DistributionBar</name>
    <message>
        <source>Số đơn vị theo từng mức</source>
        <translation>Communes by class</translation>
    </message>
</context>
<context>
    <name>ErrorBar</name>
    <message>
        <source>Đóng thông báo</source>
        <translation>Close this message</translation>
    </message>
</context>
<context>
    <name>FileMenu</name>
    <message>
        <source>Tệp dự án</source>
        <translation>Project file</translation>
    </message>
    <message>
        <source>Mở tệp khác…</source>
        <translation>Open another file…</translation>
    </message>
    <message>
        <source>Mở gần đây</source>
        <translation>Opened recently</translation>
    </message>
    <message>
        <source>Bản đồ ra tệp (PDF, PNG, SVG)…</source>
        <translation>Map to a file (PDF, PNG, SVG)…</translation>
    </message>
    <message>
        <source>Hồ sơ đơn vị đang chọn (PDF)…</source>
        <translation>Profile of the selected commune (PDF)…</translation>
    </message>
    <message>
        <source>Các góc nhìn đã lưu (PDF)…</source>
        <translation>Saved views (PDF)…</translation>
    </message>
    <message>
        <source>Phím tắt (F1)</source>
        <translation>Keys (F1)</translation>
    </message>
    <message>
        <source>Về chương trình</source>
        <translation>About</translation>
    </message>
</context>
<context>
    <name>GalleryPage</name>
    <message>
        <source>Cỡ chữ</source>
        <translation>Type scale</translation>
    </message>
    <message>
        <source>Xã Trà Đốc, Hội An ế ễ ữ ợ ậ</source>
        <translation>Trà Đốc commune, Hội An ế ễ ữ ợ ậ</translation>
    </message>
    <message>
        <source>Chữ phụ, mờ hơn</source>
        <translation>Secondary text, quieter</translation>
    </message>
    <message>
        <source>Màu của tiến độ, thiết bị, thay đổi</source>
        <translation>Colours of progress, devices, change</translation>
    </message>
    <message>
        <source>Nút</source>
        <translation>Buttons</translation>
    </message>
    <message>
        <source>Thường</source>
        <translation>Plain</translation>
    </message>
    <message>
        <source>Đang nhấn</source>
        <translation>Pressed</translation>
    </message>
    <message>
        <source>Tắt</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>Chính</source>
        <translation>Primary</translation>
    </message>
    <message>
        <source>Chính, đang nhấn</source>
        <translation>Primary, pressed</translation>
    </message>
    <message>
        <source>Chính, tắt</source>
        <translation>Primary, off</translation>
    </message>
    <message>
        <source>Nguy hiểm</source>
        <translation>Dangerous</translation>
    </message>
    <message>
        <source>Thêm</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Có khung</source>
        <translation>Framed</translation>
    </message>
    <message>
        <source>Đang bật</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Đang mở</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Khác</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Chọn và nhập</source>
        <translation>Choosing and typing</translation>
    </message>
    <message>
        <source>Ví dụ</source>
        <translation>Example</translation>
    </message>
    <message>
        <source>Đang chọn</source>
        <translation>Chosen</translation>
    </message>
    <message>
        <source>Chỉ tiêu</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Tìm phường, xã</source>
        <translation>Find a ward or commune</translation>
    </message>
    <message>
        <source>Mức và số</source>
        <translation>Standings and figures</translation>
    </message>
    <message>
        <source>còn thiếu</source>
        <translation>still missing</translation>
    </message>
    <message>
        <source>từ chối</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>Lời nhắn</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Cho biết</source>
        <translation>For your information</translation>
    </message>
    <message>
        <source>Nên xem lại</source>
        <translation>Worth another look</translation>
    </message>
    <message>
        <source>Không làm được, và phải làm gì</source>
        <translation>It cannot be done, and what to do</translation>
    </message>
    <message>
        <source>Chú giải</source>
        <translation>Legend</translation>
    </message>
    <message>
        <source>Trên bản đồ</source>
        <translation>On the map</translation>
    </message>
    <message>
        <source>Thẻ nổi trên bản đồ</source>
        <translation>A card over the map</translation>
    </message>
    <message>
        <source>Biểu tượng</source>
        <translation>Icons</translation>
    </message>
</context>
<context>
    <name>ImportChoose</name>
    <message>
        <source>Thả tệp ranh giới phường, xã vào đây</source>
        <translation>Drop a file with commune boundaries here</translation>
    </message>
    <message>
        <source>Thả tệp điểm vào đây</source>
        <translation>Drop a file with points here</translation>
    </message>
    <message>
        <source>Shapefile, GeoPackage, GeoJSON, KML, MapInfo TAB, FlatGeobuf, hoặc tệp zip chứa chúng</source>
        <translation>Shapefile, GeoPackage, GeoJSON, KML, MapInfo TAB, FlatGeobuf, or a zip of them</translation>
    </message>
    <message>
        <source>CSV, XLSX hoặc ODS có cột tọa độ; Shapefile, GeoPackage, GeoJSON, KML, hoặc tệp zip chứa chúng</source>
        <translation>CSV, XLSX or ODS with coordinate columns; Shapefile, GeoPackage, GeoJSON, KML, or a zip of them</translation>
    </message>
    <message>
        <source>Chọn tệp…</source>
        <translation>Choose files…</translation>
    </message>
    <message>
        <source>Tệp được đọc và kiểm tra trước; chưa có gì được lưu cho đến khi bạn đồng ý.</source>
        <translation>The file is read and checked first; nothing is stored until you agree.</translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message>
        <source>Nhập dữ liệu</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Loại dữ liệu</source>
        <translation>Kind of data</translation>
    </message>
    <message>
        <source>Ranh giới</source>
        <translation>Boundaries</translation>
    </message>
    <message>
        <source>Điểm</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Nhóm điểm</source>
        <translation>Category of points</translation>
    </message>
    <message>
        <source>Chọn tệp khác</source>
        <translation>Choose another file</translation>
    </message>
</context>
<context>
    <name>ImportReview</name>
    <message>
        <source>Xem trước</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Trên bản đồ</source>
        <translation>On the map</translation>
    </message>
    <message>
        <source>Bảng</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Điều cần biết (%1)</source>
        <translation>Remarks (%1)</translation>
    </message>
    <message>
        <source>Đã lưu thành đợt %1. Có thể gỡ ở danh sách bên phải.</source>
        <translation>Stored as batch %1. It can be taken back in the list on the right.</translation>
    </message>
    <message>
        <source>Không có dòng nào được lưu.</source>
        <translation>No row was stored.</translation>
    </message>
    <message>
        <source>Có câu trả lời mới: đọc lại để thấy kết quả.</source>
        <translation>There are new answers: read again to see what they change.</translation>
    </message>
    <message>
        <source>Hãy chọn hệ tọa độ trước khi lưu.</source>
        <translation>Choose the reference system before storing.</translation>
    </message>
    <message>
        <source>Chưa có gì được lưu.</source>
        <translation>Nothing is stored yet.</translation>
    </message>
    <message>
        <source>Đọc lại</source>
        <translation>Read again</translation>
    </message>
    <message numerus="yes">
        <source>Lưu %n dòng</source>
        <translation>
            <numerusform>Store %n row</numerusform>
            <numerusform>Store %n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Xem trên bản đồ</source>
        <translation>See it on the map</translation>
    </message>
</context>
<context>
    <name>ImportRunning</name>
    <message>
        <source>Đang đọc tệp…</source>
        <translation>Reading the file…</translation>
    </message>
    <message>
        <source>Dừng</source>
        <translation>Stop</translation>
    </message>
</context>
<context>
    <name>ImportSummary</name>
    <message>
        <source>dòng đã đọc</source>
        <translation>rows read</translation>
    </message>
    <message>
        <source>nhận</source>
        <translation>accepted</translation>
    </message>
    <message>
        <source>từ chối</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>Hệ tọa độ: %1</source>
        <translation>Reference system: %1</translation>
    </message>
</context>
<context>
    <name>IssueList</name>
    <message>
        <source>Không có điều gì cần lưu ý</source>
        <translation>Nothing to remark</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Phím tắt</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Bản đồ</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>di chuyển</source>
        <translation>move</translation>
    </message>
    <message>
        <source>phóng to, thu nhỏ</source>
        <translation>zoom in, zoom out</translation>
    </message>
    <message>
        <source>cả thành phố</source>
        <translation>the whole city</translation>
    </message>
    <message>
        <source>góc nhìn trước, sau</source>
        <translation>view before, view after</translation>
    </message>
    <message>
        <source>tìm xã, phường</source>
        <translation>find a commune</translation>
    </message>
    <message>
        <source>ngày báo cáo trước, sau</source>
        <translation>reporting date before, after</translation>
    </message>
    <message>
        <source>thôi chọn</source>
        <translation>select nothing</translation>
    </message>
    <message>
        <source>Trình chiếu</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>trang sau</source>
        <translation>next page</translation>
    </message>
    <message>
        <source>trang trước</source>
        <translation>page before</translation>
    </message>
    <message>
        <source>trang đầu, cuối</source>
        <translation>first page, last page</translation>
    </message>
    <message>
        <source>màn hình đen</source>
        <translation>black screen</translation>
    </message>
    <message>
        <source>thôi trình chiếu</source>
        <translation>stop presenting</translation>
    </message>
    <message>
        <source>Cửa sổ</source>
        <translation>Window</translation>
    </message>
    <message>
        <source>các trang</source>
        <translation>the pages</translation>
    </message>
    <message>
        <source>mở tệp dự án</source>
        <translation>open a project file</translation>
    </message>
    <message>
        <source>góc nhìn đã lưu</source>
        <translation>saved views</translation>
    </message>
    <message>
        <source>hồ sơ đơn vị đang chọn ra PDF</source>
        <translation>profile of the selected commune as PDF</translation>
    </message>
    <message>
        <source>trình chiếu</source>
        <translation>present</translation>
    </message>
    <message>
        <source>toàn màn hình</source>
        <translation>full screen</translation>
    </message>
    <message>
        <source>bảng này</source>
        <translation>this sheet</translation>
    </message>
    <message>
        <source>Chuột và cảm ứng</source>
        <translation>Mouse and touch</translation>
    </message>
    <message>
        <source>Kéo để di chuyển; lăn, chụm hai ngón hoặc nháy đúp để phóng. Nút lùi và tiến của chuột: góc nhìn trước và sau. Thả tệp vào cửa sổ để nhập.</source>
        <translation>Drag to move; wheel, pinch or double-click to zoom. The mouse's back and forward buttons: the view before and after. Drop a file on the window to import it.</translation>
    </message>
</context>
<context>
    <name>LegendCard</name>
    <message>
        <source>Mẫu của xã Thiện Hòa, Lạng Sơn; chưa áp dụng cho Đà Nẵng</source>
        <translation>Template of Thiện Hòa commune, Lạng Sơn; not in force for Đà Nẵng</translation>
    </message>
    <message>
        <source>Nét đứt: ranh giới sơ đồ (%1/%2 đơn vị)</source>
        <translation>Dashed: schematic boundary (%1 of %2 units)</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Bản đồ số an sinh xã hội</source>
        <translation>Social security map</translation>
    </message>
    <message>
        <source>Mở tệp dự án</source>
        <translation>Open a project file</translation>
    </message>
    <message>
        <source>Dự án ansinh (*.ansinh *.sqlite)</source>
        <translation>ansinh projects (*.ansinh *.sqlite)</translation>
    </message>
    <message>
        <source>Mọi tệp (*)</source>
        <translation>All files (*)</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>%1 km²</source>
        <translation>%1 km²</translation>
    </message>
    <message>
        <source>%1 người</source>
        <translation>%1 people</translation>
    </message>
    <message>
        <source>chưa rõ dân số</source>
        <translation>population unknown</translation>
    </message>
    <message>
        <source>Không có chỉ tiêu áp dụng</source>
        <translation>No target applies</translation>
    </message>
    <message>
        <source>Chưa có chỉ tiêu nào đến hạn</source>
        <translation>No target is due yet</translation>
    </message>
    <message>
        <source>Đạt %1/%2 chỉ tiêu đến hạn</source>
        <translation>%1 of %2 due targets met</translation>
    </message>
    <message>
        <source>chậm %1</source>
        <translation>%1 behind</translation>
    </message>
    <message>
        <source>chưa báo cáo %1</source>
        <translation>%1 not reported</translation>
    </message>
    <message>
        <source>Chưa đủ số liệu để tính</source>
        <translation>Not enough figures to work it out</translation>
    </message>
    <message>
        <source>Mức sẵn sàng %1</source>
        <translation>Readiness %1</translation>
    </message>
    <message>
        <source>%1; cần %2</source>
        <translation>%1; asked: %2</translation>
    </message>
    <message>
        <source>Chưa thuộc lớp nào</source>
        <translation>In no class yet</translation>
    </message>
    <message>
        <source>Tổ chức tại %1</source>
        <translation>Held at %1</translation>
    </message>
    <message>
        <source>Chưa định nơi tổ chức</source>
        <translation>Host not set</translation>
    </message>
    <message>
        <source>Toàn kế hoạch</source>
        <translation>Whole plan</translation>
    </message>
    <message numerus="yes">
        <source>Tính trên %n đơn vị phải báo cáo</source>
        <translation>
            <numerusform>Counted over %n unit that reports</numerusform>
            <numerusform>Counted over %n units that report</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; không tính %2</source>
        <translation>%1; without %2</translation>
    </message>
    <message>
        <source>Lớp tập huấn</source>
        <translation>Training classes</translation>
    </message>
    <message>
        <source>Mức sẵn sàng thiết bị</source>
        <translation>Device readiness</translation>
    </message>
    <message>
        <source>Điểm an sinh, hạ tầng</source>
        <translation>Welfare and infrastructure points</translation>
    </message>
    <message>
        <source>chưa định nơi tổ chức</source>
        <translation>host not set</translation>
    </message>
    <message>
        <source>Lớp %1 · %2</source>
        <translation>Class %1 · %2</translation>
    </message>
    <message>
        <source>Đạt mọi chỉ tiêu đến hạn</source>
        <translation>All due targets met</translation>
    </message>
    <message>
        <source>Đạt yêu cầu</source>
        <translation>Target met</translation>
    </message>
    <message>
        <source>Chưa đạt, chưa đến hạn</source>
        <translation>Not met, not yet due</translation>
    </message>
    <message>
        <source>Chậm đến 10 điểm %</source>
        <translation>Behind by up to 10 points</translation>
    </message>
    <message>
        <source>Chậm 10 – 25 điểm %</source>
        <translation>Behind by 10 – 25 points</translation>
    </message>
    <message>
        <source>Còn chỉ tiêu chưa báo cáo</source>
        <translation>A due target not reported</translation>
    </message>
    <message>
        <source>Chưa báo cáo</source>
        <translation>Not reported</translation>
    </message>
    <message>
        <source>Không áp dụng</source>
        <translation>Not applicable</translation>
    </message>
    <message numerus="yes">
        <source>Chậm %n chỉ tiêu</source>
        <translation>
            <numerusform>%n target behind</numerusform>
            <numerusform>%n targets behind</numerusform>
        </translation>
    </message>
    <message>
        <source>còn thiếu %1</source>
        <comment>sum over several indicators</comment>
        <translation>%1 short</translation>
    </message>
    <message>
        <source>còn thiếu %1 %2</source>
        <comment>number, then what is counted</comment>
        <translation>%1 %2 short</translation>
    </message>
    <message>
        <source>%1, hạn %2</source>
        <translation>%1, due %2</translation>
    </message>
    <message>
        <source>%1 vào %2</source>
        <translation>%1 by %2</translation>
    </message>
    <message>
        <source>Nguồn: %1, đợt %2, %3</source>
        <translation>Source: %1, batch %2, %3</translation>
    </message>
    <message>
        <source>chương trình tự tạo</source>
        <translation>made by the program</translation>
    </message>
    <message>
        <source>ô sơ đồ tự tính</source>
        <translation>computed schematic cells</translation>
    </message>
    <message>
        <source>%1/%2 %3</source>
        <comment>numerator/denominator and what is counted</comment>
        <translation>%1/%2 %3</translation>
    </message>
    <message>
        <source>số liệu ngày %1</source>
        <translation>figures of %1</translation>
    </message>
    <message>
        <source>đơn vị chậm, trên %1</source>
        <translation>communes behind, of %1</translation>
    </message>
    <message>
        <source>%1 còn thiếu</source>
        <comment>what is counted</comment>
        <translation>%1 still missing</translation>
    </message>
    <message>
        <source>còn thiếu ở mọi chỉ tiêu</source>
        <translation>missing over all targets</translation>
    </message>
    <message numerus="yes">
        <source>đơn vị trong %n lớp</source>
        <translation>
            <numerusform>communes in %n class</numerusform>
            <numerusform>communes in %n classes</numerusform>
        </translation>
    </message>
    <message>
        <source>chưa thuộc lớp nào</source>
        <translation>in no class yet</translation>
    </message>
    <message>
        <source>đơn vị sẵn sàng dưới 60 %</source>
        <translation>communes under 60 % ready</translation>
    </message>
    <message>
        <source>điểm</source>
        <translation>points</translation>
    </message>
    <message>
        <source>Chậm 1 – 2 chỉ tiêu</source>
        <translation>1 – 2 targets behind</translation>
    </message>
    <message>
        <source>Chậm 3 – 4 chỉ tiêu</source>
        <translation>3 – 4 targets behind</translation>
    </message>
    <message>
        <source>Chậm 5 – 6 chỉ tiêu</source>
        <translation>5 – 6 targets behind</translation>
    </message>
    <message>
        <source>Chậm 25 – 50 điểm %</source>
        <translation>25 – 50 points behind</translation>
    </message>
    <message>
        <source>Chậm từ 7 chỉ tiêu</source>
        <translation>7 or more targets behind</translation>
    </message>
    <message>
        <source>Chậm trên 50 điểm %</source>
        <translation>More than 50 points behind</translation>
    </message>
    <message>
        <source>Sẵn sàng từ 80 %</source>
        <translation>80 % ready or more</translation>
    </message>
    <message>
        <source>Sẵn sàng 60 – 80 %</source>
        <translation>60 – 80 % ready</translation>
    </message>
    <message>
        <source>Sẵn sàng 40 – 60 %</source>
        <translation>40 – 60 % ready</translation>
    </message>
    <message>
        <source>Sẵn sàng dưới 40 %</source>
        <translation>Less than 40 % ready</translation>
    </message>
    <message>
        <source>Điểm sẵn sàng %1</source>
        <translation>Readiness score %1</translation>
    </message>
    <message>
        <source>Không xếp hạng: chưa có chỉ tiêu đến hạn, hoặc không thuộc cơ sở tính</source>
        <translation>No rank: nothing is due yet, or the commune is not counted</translation>
    </message>
    <message>
        <source>Hạng %1 trong %2 đơn vị xếp được, theo tỷ lệ chỉ tiêu đến hạn đã đạt; cơ sở %3 đơn vị</source>
        <translation>Place %1 of %2 communes that can be ranked, by the share of due targets met; base %3</translation>
    </message>
    <message>
        <source>hạng %1/%2</source>
        <comment>place/number ranked</comment>
        <translation>place %1/%2</translation>
    </message>
    <message>
        <source>ngày trình chiếu</source>
        <translation>the day of showing</translation>
    </message>
</context>
<context>
    <name>MapSheet</name>
    <message>
        <source>Tính đến ngày %1</source>
        <translation>As of %1</translation>
    </message>
    <message>
        <source>Nguồn: %1</source>
        <translation>Source: %1</translation>
    </message>
    <message>
        <source>ranh giới sơ đồ, không phải ranh giới chính thức</source>
        <translation>schematic boundaries, not the official ones</translation>
    </message>
    <message>
        <source>Các lớp tập huấn chuyển đổi số</source>
        <translation>Digital training classes</translation>
    </message>
    <message>
        <source>Mức sẵn sàng thiết bị</source>
        <translation>Device readiness</translation>
    </message>
    <message>
        <source>Điểm an sinh, hạ tầng</source>
        <translation>Welfare and infrastructure points</translation>
    </message>
    <message>
        <source>Tiến độ: %1</source>
        <translation>Progress: %1</translation>
    </message>
</context>
<context>
    <name>MapToolbar</name>
    <message>
        <source>Lớp bản đồ</source>
        <translation>Map layer</translation>
    </message>
    <message>
        <source>Tiến độ</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Tập huấn</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Thiết bị</source>
        <translation>Devices</translation>
    </message>
    <message>
        <source>Điểm</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Góc nhìn trước (Alt+←)</source>
        <translation>View before (Alt+←)</translation>
    </message>
    <message>
        <source>Góc nhìn sau (Alt+→)</source>
        <translation>View after (Alt+→)</translation>
    </message>
    <message>
        <source>Góc nhìn đã lưu, trình chiếu (Ctrl+D)</source>
        <translation>Saved views, presenting (Ctrl+D)</translation>
    </message>
</context>
<context>
    <name>MapTools</name>
    <message>
        <source>Phóng to (+)</source>
        <translation>Zoom in (+)</translation>
    </message>
    <message>
        <source>Thu nhỏ (-)</source>
        <translation>Zoom out (-)</translation>
    </message>
    <message>
        <source>Cả thành phố (Home)</source>
        <translation>Whole city (Home)</translation>
    </message>
</context>
<context>
    <name>MeetingContents</name>
    <message>
        <source>Mục lục</source>
        <translation>Contents</translation>
    </message>
</context>
<context>
    <name>MeetingPage</name>
    <message>
        <source>Trình chiếu: %1</source>
        <translation>Presenting: %1</translation>
    </message>
</context>
<context>
    <name>MeetingSheet</name>
    <message>
        <source>Tính đến ngày %1</source>
        <translation>As of %1</translation>
    </message>
</context>
<context>
    <name>NameQuestionDelegate</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Bỏ dòng này</source>
        <translation>Leave this row out</translation>
    </message>
</context>
<context>
    <name>NameQuestions</name>
    <message numerus="yes">
        <source>%n tên chưa rõ là đơn vị nào; dòng chưa trả lời sẽ bị từ chối</source>
        <translation>
            <numerusform>%n name could mean several units; a row without an answer is refused</numerusform>
            <numerusform>%n names could mean several units; rows without an answer are refused</numerusform>
        </translation>
    </message>
    <message>
        <source>Mọi tên đã có câu trả lời</source>
        <translation>Every name has its answer</translation>
    </message>
</context>
<context>
    <name>NavigationRail</name>
    <message>
        <source>Bản đồ</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Dữ liệu</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Mở tệp</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Nền sáng</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Nền tối</source>
        <translation>Dark</translation>
    </message>
</context>
<context>
    <name>NeighbourTable</name>
    <message>
        <source>Đơn vị</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Đạt</source>
        <translation>Met</translation>
    </message>
    <message>
        <source>Thiếu</source>
        <translation>Short</translation>
    </message>
    <message>
        <source>Thiết bị</source>
        <translation>Devices</translation>
    </message>
    <message>
        <source>đạt %1</source>
        <translation>met %1</translation>
    </message>
    <message>
        <source>thiếu %1</source>
        <translation>short %1</translation>
    </message>
</context>
<context>
    <name>NorthArrow</name>
    <message>
        <source>Hướng bắc</source>
        <translation>North</translation>
    </message>
    <message>
        <source>B</source>
        <comment>chữ cái trên mũi tên chỉ hướng bắc</comment>
        <translation>N</translation>
    </message>
</context>
<context>
    <name>PaperDialogs</name>
    <message>
        <source>Lưu hồ sơ %1</source>
        <translation>Save the profile of %1</translation>
    </message>
    <message>
        <source>Lưu các góc nhìn thành PDF</source>
        <translation>Save the views as PDF</translation>
    </message>
    <message>
        <source>Lưu bản đồ</source>
        <translation>Save the map</translation>
    </message>
</context>
<context>
    <name>ProfileSheet</name>
    <message>
        <source>Hồ sơ %1</source>
        <translation>Profile of %1</translation>
    </message>
    <message>
        <source>Tính đến ngày %1</source>
        <translation>As of %1</translation>
    </message>
    <message>
        <source>Chỉ tiêu của kế hoạch</source>
        <translation>Targets of the plan</translation>
    </message>
    <message>
        <source>Thiết bị</source>
        <translation>Devices</translation>
    </message>
    <message>
        <source>Tập huấn</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Điểm an sinh, hạ tầng: %1</source>
        <translation>Welfare and infrastructure points: %1</translation>
    </message>
    <message>
        <source>Điểm an sinh, hạ tầng: chưa có điểm nào</source>
        <translation>Welfare and infrastructure points: none yet</translation>
    </message>
    <message>
        <source>Trước 1/7/2025: %1</source>
        <translation>Before 1 July 2025: %1</translation>
    </message>
    <message>
        <source>Bên cạnh các đơn vị giáp ranh</source>
        <translation>Beside its neighbours</translation>
    </message>
    <message>
        <source>đạt: chỉ tiêu đến hạn đã đạt; cột số: chỉ tiêu theo số ở dưới</source>
        <translation>met: due targets met; numbered columns: targets as numbered below</translation>
    </message>
    <message>
        <source>Căn cứ và nguồn</source>
        <translation>Clauses and places</translation>
    </message>
</context>
<context>
    <name>SampleBanner</name>
    <message>
        <source>SỐ LIỆU MẪU — không phải số liệu thật</source>
        <translation>SAMPLE FIGURES — not real data</translation>
    </message>
</context>
<context>
    <name>SavedViewDelegate</name>
    <message>
        <source>Chuyển lên</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Chuyển xuống</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Đổi tên, lời dẫn</source>
        <translation>Change name, caption</translation>
    </message>
    <message>
        <source>Bỏ góc nhìn này</source>
        <translation>Remove this view</translation>
    </message>
    <message>
        <source>Xong</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>SavedViewsPanel</name>
    <message>
        <source>Lưu góc nhìn đang xem</source>
        <translation>Save the present view</translation>
    </message>
    <message>
        <source>Lưu góc nhìn</source>
        <translation>Save view</translation>
    </message>
    <message>
        <source>Chưa có góc nhìn nào. Chỉnh bản đồ như muốn trình bày (lớp, chỉ tiêu, ngày, nơi được chọn), đặt tên rồi lưu; khi họp, các góc nhìn hiện lần lượt toàn màn hình.</source>
        <translation>No views yet. Set the map as you want to show it (layer, indicator, day, selection), name it and save; in a meeting the views fill the screen one after the other.</translation>
    </message>
    <message>
        <source>Các góc nhìn đã lưu</source>
        <translation>Saved views</translation>
    </message>
    <message>
        <source>Trình chiếu</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Ra tệp PDF…</source>
        <translation>To a PDF…</translation>
    </message>
</context>
<context>
    <name>ScaleBar</name>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Xóa ô tìm kiếm</source>
        <translation>Clear the search</translation>
    </message>
</context>
<context>
    <name>SheetFooter</name>
    <message>
        <source>Nguồn: %1</source>
        <translation>Source: %1</translation>
    </message>
    <message>
        <source>ranh giới sơ đồ</source>
        <translation>schematic boundaries</translation>
    </message>
    <message>
        <source>lập ngày %1</source>
        <translation>made on %1</translation>
    </message>
    <message>
        <source>dấu dữ liệu %1</source>
        <translation>data fingerprint %1</translation>
    </message>
    <message>
        <source>Trang %1/%2</source>
        <translation>Page %1/%2</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Chọn một phường, xã trên bản đồ hoặc trong danh sách để xem chi tiết</source>
        <translation>Choose a ward or commune on the map or in the list to see its details</translation>
    </message>
    <message>
        <source>Chỉ tiêu</source>
        <translation>Indicator</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Bản đồ số an sinh xã hội</source>
        <translation>Social security map</translation>
    </message>
    <message>
        <source>Đang mở dự án…</source>
        <translation>Opening the project…</translation>
    </message>
    <message>
        <source>Mở dự án mặc định</source>
        <translation>Open the default project</translation>
    </message>
</context>
<context>
    <name>ViewFields</name>
    <message>
        <source>Tên góc nhìn</source>
        <translation>Name of the view</translation>
    </message>
    <message>
        <source>Lời dẫn dưới bản đồ (không bắt buộc)</source>
        <translation>Caption under the map (optional)</translation>
    </message>
</context>
<context>
    <name>WrittenBar</name>
    <message>
        <source>Đang ghi tệp…</source>
        <translation>Writing the file…</translation>
    </message>
    <message>
        <source>Đã ghi %1</source>
        <translation>Wrote %1</translation>
    </message>
    <message>
        <source>Mở</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Dừng</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>ansinh::app::BatchController</name>
    <message>
        <source>nhận đủ %1 dòng</source>
        <translation>all %1 rows accepted</translation>
    </message>
    <message>
        <source>đọc %1, nhận %2, từ chối %3</source>
        <translation>%1 read, %2 accepted, %3 refused</translation>
    </message>
</context>
<context>
    <name>ansinh::app::ImportController</name>
    <message>
        <source>dòng %1</source>
        <translation>row %1</translation>
    </message>
    <message>
        <source>cả tệp</source>
        <translation>whole file</translation>
    </message>
    <message>
        <source>%1, như tệp ghi</source>
        <translation>%1, as the file says</translation>
    </message>
    <message>
        <source>%1, do người nhập chọn</source>
        <translation>%1, chosen by you</translation>
    </message>
    <message>
        <source>%1, suy từ vị trí vì tệp không ghi</source>
        <translation>%1, worked out from the position since the file does not say</translation>
    </message>
    <message>
        <source>Tệp không ghi</source>
        <translation>The file does not say</translation>
    </message>
    <message>
        <source>Tệp ghi %1</source>
        <translation>The file says %1</translation>
    </message>
</context>
<context>
    <name>ansinh::app::SheetExport</name>
    <message>
        <source>Bản đồ số an sinh xã hội: %1</source>
        <translation>Social-welfare digital map: %1</translation>
    </message>
    <message>
        <source>Mục lục</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>Các góc nhìn đã lưu</source>
        <translation>Saved views</translation>
    </message>
    <message>
        <source>dấu dữ liệu %1</source>
        <translation>data fingerprint %1</translation>
    </message>
</context>
</TS>
