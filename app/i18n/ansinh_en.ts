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
    <message>
        <source>Hồ sơ %1</source>
        <translation>Profile of %1</translation>
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
    <name>CompareBar</name>
    <message>
        <source>So với ngày</source>
        <translation>Compare with</translation>
    </message>
    <message>
        <source>với %1</source>
        <comment>another day</comment>
        <translation>with %1</translation>
    </message>
    <message>
        <source>So sánh hai ngày</source>
        <translation>Compare two days</translation>
    </message>
    <message>
        <source>Một ngày</source>
        <translation>One day</translation>
    </message>
    <message>
        <source>Hai ngày</source>
        <translation>Two days</translation>
    </message>
    <message>
        <source>Thay đổi</source>
        <translation>Change</translation>
    </message>
</context>
<context>
    <name>ConfirmBody</name>
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
        <source>Mọi tệp (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Dữ liệu</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Nhập tệp</source>
        <translation>Import files</translation>
    </message>
    <message>
        <source>Phiếu khảo sát</source>
        <translation>Survey forms</translation>
    </message>
    <message>
        <source>Sổ dữ liệu</source>
        <translation>Ledger</translation>
    </message>
    <message>
        <source>Kiểm tra</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Dữ liệu bản đồ và bảng (*.gpkg *.shp *.geojson *.json *.kml *.tab *.mif *.fgb *.csv *.xlsx *.ods *.pbf *.zip)</source>
        <translation>Map data and tables (*.gpkg *.shp *.geojson *.json *.kml *.tab *.mif *.fgb *.csv *.xlsx *.ods *.pbf *.zip)</translation>
    </message>
    <message>
        <source>Bảng (*.csv *.xlsx *.ods *.zip)</source>
        <translation>Tables (*.csv *.xlsx *.ods *.zip)</translation>
    </message>
    <message>
        <source>Kế hoạch (*.json)</source>
        <translation>Plan (*.json)</translation>
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
    <message>
        <source>Dừng</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Chạy qua các kỳ báo cáo</source>
        <translation>Play through the reporting dates</translation>
    </message>
    <message>
        <source>%1×</source>
        <comment>speed of playing</comment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Tốc độ chạy: %1 lần</source>
        <translation>Speed: %1 times</translation>
    </message>
</context>
<context>
    <name>DeviceBoard</name>
    <message>
        <source>Điểm gồm những gì</source>
        <translation>What the score is made of</translation>
    </message>
    <message>
        <source>Theo kế hoạch</source>
        <translation>The plan&apos;s own</translation>
    </message>
    <message>
        <source>kế hoạch: %1</source>
        <translation>plan: %1</translation>
    </message>
    <message>
        <source>Mức sẵn sàng thiết bị theo phường, xã</source>
        <translation>Device readiness by commune</translation>
    </message>
    <message>
        <source>Nếu một trọng số đổi ±20 %</source>
        <translation>If one weight moves by ±20%</translation>
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
    <name>EmptyBanner</name>
    <message>
        <source>Dự án chưa có số liệu nào: mọi đơn vị đều là “chưa báo cáo”. Hãy nhập bảng số liệu, hoặc gửi phiếu cho các xã.</source>
        <translation>This project has no figures yet: every unit is “not reported”. Import a table of figures, or send forms to the communes.</translation>
    </message>
    <message>
        <source>Nhập số liệu</source>
        <translation>Import figures</translation>
    </message>
    <message>
        <source>Làm phiếu</source>
        <translation>Make forms</translation>
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
    <name>FeedbackBoard</name>
    <message>
        <source>Phản ánh nào được hiện</source>
        <translation>Which remarks are shown</translation>
    </message>
    <message>
        <source>Quá hạn</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Đang mở</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Tất cả</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Chỉ ghi loại, kênh, nơi, thời hạn; không ghi tên người, số điện thoại, nội dung</source>
        <translation>Only kind, channel, place and time are kept; no names, telephone numbers or contents</translation>
    </message>
    <message>
        <source>Phản ánh, kiến nghị</source>
        <translation>Remarks and proposals</translation>
    </message>
    <message>
        <source>Chưa có phản ánh, kiến nghị nào trong dự án</source>
        <translation>No remarks or proposals in the project yet</translation>
    </message>
    <message>
        <source>Không có việc nào trong mục này</source>
        <translation>Nothing here</translation>
    </message>
    <message>
        <source>Ghi một phản ánh, kiến nghị</source>
        <translation>Enter a remark or proposal</translation>
    </message>
    <message>
        <source>Nhận ngày %1; số và hạn xử lý do chương trình đặt.</source>
        <translation>Received on %1; number and due date are set by the program.</translation>
    </message>
    <message>
        <source>Loại</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Kênh tiếp nhận</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>Phường, xã</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Nơi xử lý</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Chọn phường, xã trước</source>
        <translation>Choose a commune first</translation>
    </message>
    <message>
        <source>Ghi vào sổ</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Chọn phường, xã</source>
        <translation>Choose a commune</translation>
    </message>
</context>
<context>
    <name>FeedbackDelegate</name>
    <message>
        <source>nhận %1</source>
        <translation>received %1</translation>
    </message>
    <message>
        <source>nhận %1, hạn %2</source>
        <translation>received %1, due %2</translation>
    </message>
    <message>
        <source>Nơi xử lý</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Xem trên bản đồ</source>
        <translation>Show on the map</translation>
    </message>
    <message>
        <source>Đã xong</source>
        <translation>Done</translation>
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
    <name>FilterBar</name>
    <message>
        <source>Tìm phường, xã  ( / )</source>
        <translation>Find a commune  ( / )</translation>
    </message>
    <message>
        <source>Tình trạng</source>
        <translation>Standing</translation>
    </message>
    <message>
        <source>Loại đơn vị</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Quận, huyện cũ</source>
        <translation>Former district</translation>
    </message>
    <message>
        <source>Lớp tập huấn</source>
        <translation>Training class</translation>
    </message>
    <message>
        <source>Bỏ lọc</source>
        <translation>Clear</translation>
    </message>
</context>
<context>
    <name>FindingBoard</name>
    <message>
        <source>Mức của phát hiện</source>
        <translation>Severity of findings</translation>
    </message>
    <message>
        <source>Tất cả</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Lỗi</source>
        <translation>Errors</translation>
    </message>
    <message>
        <source>Cần xem</source>
        <translation>To look at</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Số liệu cần xem lại</source>
        <translation>Figures to look at</translation>
    </message>
    <message>
        <source>Không có gì phải xem lại</source>
        <translation>Nothing to look at</translation>
    </message>
    <message>
        <source>Đang kiểm tra…</source>
        <translation>Checking…</translation>
    </message>
    <message>
        <source>Việc nào được hiện</source>
        <translation>Which ones are shown</translation>
    </message>
    <message>
        <source>Đã giải thích</source>
        <translation>Explained</translation>
    </message>
    <message>
        <source>Đáng ngờ</source>
        <translation>Doubtful</translation>
    </message>
    <message>
        <source>Ngày %1. Quy tắc chỉ nhắc, không sửa số: sửa tại nguồn rồi nhập lại, hoặc giải thích; số đổi thì việc mở lại.</source>
        <translation>Day %1. Rules remind, they change nothing: correct at the source and import again, or explain; when the figure changes it opens again.</translation>
    </message>
    <message>
        <source>Chưa giải thích phát hiện nào của ngày này</source>
        <translation>No finding of this day is explained yet</translation>
    </message>
    <message>
        <source>Chưa có số liệu nào để kiểm tra</source>
        <translation>There are no figures to check yet</translation>
    </message>
</context>
<context>
    <name>FindingDelegate</name>
    <message>
        <source>Xem trên bản đồ</source>
        <translation>Show on the map</translation>
    </message>
    <message>
        <source>Đã giải thích: %1 (%2)</source>
        <translation>Explained: %1 (%2)</translation>
    </message>
    <message>
        <source>Vì sao số này vẫn đúng? Không ghi tên người, số điện thoại.</source>
        <translation>Why is this figure right? No names of persons, no telephone numbers.</translation>
    </message>
    <message>
        <source>Ghi</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Thôi</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Giải thích…</source>
        <translation>Explain…</translation>
    </message>
    <message>
        <source>Mở lại</source>
        <translation>Open again</translation>
    </message>
</context>
<context>
    <name>GalleryFrames</name>
    <message>
        <source>Hộp thoại và bảng đọc</source>
        <translation>Dialogs and sheets</translation>
    </message>
    <message>
        <source>Gỡ đợt này?</source>
        <translation>Undo this batch?</translation>
    </message>
    <message>
        <source>Số liệu của đợt không còn được tính; sổ vẫn giữ dòng này.</source>
        <translation>Its figures no longer count; the ledger keeps this line.</translation>
    </message>
    <message>
        <source>Hoàn tác</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Phím tắt</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>góc nhìn trước, sau</source>
        <translation>view before, view after</translation>
    </message>
    <message>
        <source>cả thành phố</source>
        <translation>the whole city</translation>
    </message>
    <message>
        <source>Thường</source>
        <translation>Plain</translation>
    </message>
    <message>
        <source>Lớp %1</source>
        <translation>Class %1</translation>
    </message>
    <message>
        <source>Tắt</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>Xã Thạnh Mỹ</source>
        <translation>Thạnh Mỹ commune</translation>
    </message>
    <message>
        <source>Chậm 2 chỉ tiêu · còn thiếu 4</source>
        <translation>2 targets behind · 4 short</translation>
    </message>
    <message>
        <source>Bảng</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>từ chối</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>Không làm được, và phải làm gì</source>
        <translation>It cannot be done, and what to do</translation>
    </message>
    <message>
        <source>Nên xem lại</source>
        <translation>Worth another look</translation>
    </message>
    <message>
        <source>Ô số của trang Tiến độ</source>
        <translation>Tiles of the page Progress</translation>
    </message>
    <message>
        <source>Chỉ tiêu</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>đơn vị đạt</source>
        <translation>met</translation>
    </message>
    <message>
        <source>đơn vị chậm</source>
        <translation>behind</translation>
    </message>
    <message>
        <source>chưa báo cáo</source>
        <translation>not reported</translation>
    </message>
    <message>
        <source>còn thiếu %1</source>
        <translation>%1 short</translation>
    </message>
    <message>
        <source>Khung bên</source>
        <translation>Panels</translation>
    </message>
    <message>
        <source>Hạn %1</source>
        <translation>Due %1</translation>
    </message>
    <message>
        <source>Chậm</source>
        <translation>Behind</translation>
    </message>
    <message>
        <source>Đạt</source>
        <translation>Met</translation>
    </message>
    <message>
        <source>Chưa báo cáo</source>
        <translation>Not reported</translation>
    </message>
    <message>
        <source>Thiết bị</source>
        <translation>Devices</translation>
    </message>
    <message>
        <source>Máy tính</source>
        <translation>Computers</translation>
    </message>
    <message>
        <source>5 hiện đại, 7 dùng được</source>
        <translation>5 modern, 7 usable</translation>
    </message>
    <message>
        <source>Căn cứ và nguồn</source>
        <translation>Clauses and places</translation>
    </message>
    <message>
        <source>Điểm an sinh, hạ tầng</source>
        <translation>Welfare and infrastructure points</translation>
    </message>
    <message>
        <source>Bưu cục</source>
        <translation>Post office</translation>
    </message>
    <message>
        <source>Bưu chính</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Đã báo cáo</source>
        <translation>Reported</translation>
    </message>
    <message>
        <source>Dòng của trang Số liệu</source>
        <translation>Lines of the page Data</translation>
    </message>
    <message>
        <source>Cho biết</source>
        <translation>For your information</translation>
    </message>
    <message>
        <source>Xã Thạnh Mỹ: 40 người có chữ ký số, nhiều hơn 36 cán bộ.</source>
        <translation>Thạnh Mỹ commune: 40 people with a digital signature, more than the 36 of the staff.</translation>
    </message>
    <message>
        <source>Đã kiểm tra lại</source>
        <translation>Checked again</translation>
    </message>
    <message>
        <source>Sẵn sàng một phần</source>
        <translation>Partly ready</translation>
    </message>
    <message>
        <source>Chưa đủ số liệu</source>
        <translation>Too little reported</translation>
    </message>
</context>
<context>
    <name>GalleryImport</name>
    <message>
        <source>Tên</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kinh độ</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>Vĩ độ</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Địa chỉ</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Bưu cục</source>
        <translation>Post office</translation>
    </message>
    <message>
        <source>Xã Thạnh Mỹ</source>
        <translation>Thạnh Mỹ commune</translation>
    </message>
    <message>
        <source>Nhiều hơn số cán bộ.</source>
        <translation>More than there are officials.</translation>
    </message>
    <message>
        <source>Hai phiếu ghi hai số.</source>
        <translation>Two forms say two numbers.</translation>
    </message>
    <message>
        <source>Cán bộ có chữ ký số</source>
        <translation>Officials with a digital signature</translation>
    </message>
    <message>
        <source>Hỏi lại xã.</source>
        <translation>Ask the commune.</translation>
    </message>
    <message>
        <source>Không rõ ngày của số liệu.</source>
        <translation>The figures&apos; day is not clear.</translation>
    </message>
    <message>
        <source>Không rõ là phiếu của nơi nào.</source>
        <translation>Whose form it is is not clear.</translation>
    </message>
    <message>
        <source>Nhập dữ liệu: chọn tệp, đọc</source>
        <translation>Import: choosing a file, reading</translation>
    </message>
    <message>
        <source>Đang xử lý…</source>
        <translation>Working…</translation>
    </message>
    <message>
        <source>Nhập dữ liệu: xem trước</source>
        <translation>Import: a look before</translation>
    </message>
    <message>
        <source>lệch khoảng 225 m, như VN-2000</source>
        <translation>about 225 m off, as VN-2000 is</translation>
    </message>
    <message>
        <source>Nhập dữ liệu, như đang mở</source>
        <translation>Import, as it is open</translation>
    </message>
    <message>
        <source>Phiếu gửi xã và phiếu về</source>
        <translation>Forms to communes and back</translation>
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
    <name>GalleryRegisters</name>
    <message>
        <source>Hạn %1</source>
        <translation>Due %1</translation>
    </message>
    <message>
        <source>Chậm</source>
        <translation>Behind</translation>
    </message>
    <message>
        <source>còn thiếu %1</source>
        <translation>%1 short</translation>
    </message>
    <message>
        <source>Phản ánh, kiến nghị</source>
        <translation>Remarks and proposals</translation>
    </message>
    <message>
        <source>Phản ánh</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Phiếu</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Xã Thạnh Mỹ</source>
        <translation>Thạnh Mỹ commune</translation>
    </message>
    <message>
        <source>Mặt trận xã</source>
        <translation>Commune Front</translation>
    </message>
    <message>
        <source>đang xử lý</source>
        <translation>in work</translation>
    </message>
    <message>
        <source>đã xong</source>
        <translation>done</translation>
    </message>
    <message numerus="yes">
        <source>quá hạn %n ngày</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message>
        <source>Nhiệm vụ của kế hoạch</source>
        <translation>The plan&apos;s tasks</translation>
    </message>
    <message>
        <source>Cấp chữ ký số cho cán bộ Mặt trận cấp xã</source>
        <translation>Digital signatures for officials of commune Fronts</translation>
    </message>
    <message>
        <source>Ban Thường trực</source>
        <translation>Standing Committee</translation>
    </message>
    <message>
        <source>Các xã, phường</source>
        <translation>Communes and wards</translation>
    </message>
    <message>
        <source>Danh sách đã cấp</source>
        <translation>List of those issued</translation>
    </message>
    <message>
        <source>đã qua hạn</source>
        <translation>past due</translation>
    </message>
    <message>
        <source>chưa đến</source>
        <translation>to come</translation>
    </message>
    <message>
        <source>đang làm</source>
        <translation>under way</translation>
    </message>
    <message>
        <source>%1/%2 xã, phường đạt</source>
        <translation>%1/%2 communes met it</translation>
    </message>
    <message>
        <source>Ý kiến của các xã</source>
        <translation>What the communes answered</translation>
    </message>
    <message>
        <source>Bản đồ số có ích cho xã không?</source>
        <translation>Is the digital map of use to the commune?</translation>
    </message>
    <message>
        <source>Góp ý thêm</source>
        <translation>Further remarks</translation>
    </message>
    <message>
        <source>Có</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Thêm bản đồ thôn</source>
        <translation>A map of the hamlets too</translation>
    </message>
    <message>
        <source>Số liệu cần xem lại</source>
        <translation>Figures to look at</translation>
    </message>
    <message>
        <source>Thiết bị</source>
        <translation>Devices</translation>
    </message>
    <message>
        <source>kế hoạch: %1</source>
        <translation>plan: %1</translation>
    </message>
    <message>
        <source>Máy tính</source>
        <translation>Computers</translation>
    </message>
    <message>
        <source>trung bình %1</source>
        <translation>mean %1</translation>
    </message>
    <message>
        <source>Sổ dữ liệu, nguồn của từng số</source>
        <translation>Ledger, and where each figure is from</translation>
    </message>
    <message>
        <source>được sửa ở đợt %1</source>
        <translation>corrected in batch %1</translation>
    </message>
    <message>
        <source>Cán bộ có chữ ký số</source>
        <translation>Officials with a digital signature</translation>
    </message>
    <message>
        <source>đang được tính</source>
        <translation>counts</translation>
    </message>
    <message>
        <source>không được tính</source>
        <translation>does not count</translation>
    </message>
    <message>
        <source>đợt %1</source>
        <translation>batch %1</translation>
    </message>
    <message>
        <source>Đã kiểm tra lại</source>
        <translation>Checked again</translation>
    </message>
    <message>
        <source>Bảng tiến độ, như tệp đang mở</source>
        <translation>Progress table, of the open file</translation>
    </message>
    <message>
        <source>Kế hoạch %1</source>
        <translation>Plan %1</translation>
    </message>
    <message>
        <source>Cán bộ</source>
        <translation>Officials</translation>
    </message>
</context>
<context>
    <name>GalleryStates</name>
    <message>
        <source>Dòng của danh sách</source>
        <translation>Lines of lists</translation>
    </message>
    <message>
        <source>Xã Thạnh Mỹ</source>
        <translation>Thạnh Mỹ commune</translation>
    </message>
    <message>
        <source>Chậm 2 chỉ tiêu · còn thiếu 4</source>
        <translation>2 targets behind · 4 short</translation>
    </message>
    <message>
        <source>Toàn thành phố</source>
        <translation>The whole city</translation>
    </message>
    <message>
        <source>Nơi nào chậm</source>
        <translation>Who is behind</translation>
    </message>
    <message>
        <source>Toàn kế hoạch · 13/5/2026</source>
        <translation>Whole plan · 2026-05-13</translation>
    </message>
    <message>
        <source>Điểm</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Ô nhập và điều kiện</source>
        <translation>Fields and conditions</translation>
    </message>
    <message>
        <source>Tên góc nhìn</source>
        <translation>Name of the view</translation>
    </message>
    <message>
        <source>Tắt</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>Ví dụ</source>
        <translation>Example</translation>
    </message>
    <message>
        <source>Đang bật</source>
        <translation>On</translation>
    </message>
    <message>
        <source>Chưa bật</source>
        <translation>Not on</translation>
    </message>
    <message>
        <source>Đang làm, không làm được</source>
        <translation>At work, gone wrong</translation>
    </message>
    <message>
        <source>Đang xử lý…</source>
        <translation>Working…</translation>
    </message>
    <message>
        <source>Không mở được tệp da-nang.ansinh</source>
        <translation>The file da-nang.ansinh cannot be opened</translation>
    </message>
    <message>
        <source>Tệp không phải dự án của chương trình này. Chọn tệp khác.</source>
        <translation>The file is no project of this program. Choose another one.</translation>
    </message>
    <message>
        <source>Không làm được, và phải làm gì</source>
        <translation>It cannot be done, and what to do</translation>
    </message>
    <message>
        <source>Chưa có gì</source>
        <translation>Nothing yet</translation>
    </message>
    <message>
        <source>Chọn một phường, xã trên bản đồ hoặc trong danh sách để xem chi tiết</source>
        <translation>Choose a ward or commune on the map or in the list to see its details</translation>
    </message>
</context>
<context>
    <name>GalleryTable</name>
    <message>
        <source>Chỉ tiêu</source>
        <translation>Indicator</translation>
    </message>
</context>
<context>
    <name>GalleryTraining</name>
    <message>
        <source>Xã Thạnh Mỹ</source>
        <translation>Thạnh Mỹ commune</translation>
    </message>
    <message>
        <source>Xã Bến Giằng</source>
        <translation>Bến Giằng commune</translation>
    </message>
    <message>
        <source>gần thứ nhì: lớp %1, thêm %2</source>
        <translation>second nearest: class %1, %2 more</translation>
    </message>
    <message>
        <source>ghim ở lớp này</source>
        <translation>pinned to this class</translation>
    </message>
    <message>
        <source>Khóa lớp %1</source>
        <translation>Lock class %1</translation>
    </message>
    <message>
        <source>đã chứng minh</source>
        <translation>proved</translation>
    </message>
    <message>
        <source>mỗi lớp đến 9</source>
        <translation>up to 9 in a class</translation>
    </message>
    <message>
        <source>mỗi lớp đến 10</source>
        <translation>up to 10 in a class</translation>
    </message>
    <message>
        <source>không ai đi quá 20 km</source>
        <translation>nobody goes farther than 20 km</translation>
    </message>
    <message>
        <source>không có cách nào</source>
        <translation>there is no way</translation>
    </message>
    <message>
        <source>Lớp %1</source>
        <translation>Class %1</translation>
    </message>
    <message>
        <source>rơi vào cuối tuần</source>
        <translation>falls on a weekend</translation>
    </message>
    <message>
        <source>Tổng đường đi</source>
        <translation>Total travel</translation>
    </message>
    <message>
        <source>Xa nhất</source>
        <translation>Farthest</translation>
    </message>
    <message>
        <source>Số lớp</source>
        <translation>Number of classes</translation>
    </message>
    <message>
        <source>Lớp và xã của lớp</source>
        <translation>Classes and their communes</translation>
    </message>
    <message>
        <source>đông hơn giới hạn</source>
        <translation>larger than the limit</translation>
    </message>
    <message numerus="yes">
        <source>%n xã, phường</source>
        <translation>
            <numerusform>%n commune</numerusform>
            <numerusform>%n communes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n học viên</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
    <message>
        <source>liền nhau</source>
        <translation>hangs together</translation>
    </message>
    <message>
        <source>Học ở đây thì cả lớp đi ít nhất.</source>
        <translation>Held here, the class travels least.</translation>
    </message>
    <message>
        <source>nhiều nhất 7 xã</source>
        <translation>at most 7 communes</translation>
    </message>
    <message>
        <source>Câu trả lời và nút hỏi</source>
        <translation>The answer, and the button that asks</translation>
    </message>
    <message>
        <source>Tối ưu: không cách xếp nào tốt hơn</source>
        <translation>Optimal: no grouping is better</translation>
    </message>
    <message>
        <source>Không có cách xếp nào</source>
        <translation>There is no grouping</translation>
    </message>
    <message>
        <source>Sửa bằng tay, vi phạm giới hạn</source>
        <translation>Edited by hand, against a limit</translation>
    </message>
    <message>
        <source>Câu hỏi</source>
        <translation>The question</translation>
    </message>
    <message>
        <source>Nếu khác đi, so sánh</source>
        <translation>If it were otherwise; comparing</translation>
    </message>
    <message>
        <source>Phương án và lịch</source>
        <translation>Proposals and calendar</translation>
    </message>
    <message>
        <source>Phương án %1</source>
        <translation>Scenario %1</translation>
    </message>
    <message numerus="yes">
        <source>%n lớp</source>
        <translation>
            <numerusform>%n class</numerusform>
            <numerusform>%n classes</numerusform>
        </translation>
    </message>
    <message>
        <source>Cả trang, như tệp đang mở</source>
        <translation>The whole page, of the open file</translation>
    </message>
</context>
<context>
    <name>GalleryWindow</name>
    <message>
        <source>Số còn thiếu</source>
        <translation>Number missing</translation>
    </message>
    <message>
        <source>Khung cửa sổ, như tệp đang mở</source>
        <translation>Frames of the window, of the open file</translation>
    </message>
    <message>
        <source>Chậm</source>
        <translation>Behind</translation>
    </message>
    <message>
        <source>Bưu cục</source>
        <translation>Post office</translation>
    </message>
    <message>
        <source>Nổi trên cửa sổ</source>
        <translation>Over the window</translation>
    </message>
    <message>
        <source>Gỡ đợt này?</source>
        <translation>Undo this batch?</translation>
    </message>
    <message>
        <source>Số liệu của đợt không còn được tính; sổ vẫn giữ dòng này.</source>
        <translation>Its figures no longer count; the ledger keeps this line.</translation>
    </message>
    <message>
        <source>Hoàn tác</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Lưu góc nhìn</source>
        <translation>Save view</translation>
    </message>
    <message>
        <source>Toàn thành phố</source>
        <translation>The whole city</translation>
    </message>
    <message>
        <source>Nơi nào chậm</source>
        <translation>Who is behind</translation>
    </message>
    <message>
        <source>Bản đồ và những gì ở trên</source>
        <translation>The map and what is on it</translation>
    </message>
    <message>
        <source>Đặc khu Hoàng Sa</source>
        <translation>Hoàng Sa special zone</translation>
    </message>
</context>
<context>
    <name>HexagonNote</name>
    <message>
        <source>Mỗi ô là một đơn vị, bằng nhau, gần chỗ thật; không theo tỉ lệ diện tích</source>
        <translation>Each cell is one unit, all alike, near its true place; not to scale of area</translation>
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
    <message>
        <source>Thả bảng số liệu vào đây</source>
        <translation>Drop a table of figures here</translation>
    </message>
    <message>
        <source>Thả sổ phản ánh, kiến nghị vào đây</source>
        <translation>Drop a register of feedback here</translation>
    </message>
    <message>
        <source>Thả bảng câu trả lời của các xã vào đây</source>
        <translation>Drop a table of the communes&apos; answers here</translation>
    </message>
    <message>
        <source>Thả tệp đường bộ vào đây</source>
        <translation>Drop a file of roads here</translation>
    </message>
    <message>
        <source>CSV, XLSX hoặc ODS, mỗi dòng một số liệu, có các cột: xã (mã hoặc tên), số đo, ngày, số hoặc trạng thái; có thể thêm ô, ghi chú</source>
        <translation>CSV, XLSX or ODS, one figure in a row, with the columns commune (code or name), measure, as_of, count or state; cell and remark if you like</translation>
    </message>
    <message>
        <source>CSV, XLSX hoặc ODS có các cột: số, loại, kênh, xã, ngày nhận; có thể thêm nơi xử lý, hạn, trạng thái, ngày xong. Cột về người và nội dung không được đọc.</source>
        <translation>CSV, XLSX or ODS with the columns id, kind, channel, commune, received; role, due, status, closed if you like. Columns about persons and texts are not read.</translation>
    </message>
    <message>
        <source>CSV, XLSX hoặc ODS có các cột: xã, câu hỏi, trả lời, ngày; hoặc mỗi xã một dòng, mỗi câu hỏi một cột</source>
        <translation>CSV, XLSX or ODS with the columns commune, question, answer, date; or a row for each commune and a column for each question</translation>
    </message>
    <message>
        <source>OpenStreetMap (.osm.pbf), Shapefile, GeoPackage, GeoJSON có đường nét. Chương trình chỉ giữ quãng đường giữa các xã, để xếp lớp tập huấn.</source>
        <translation>OpenStreetMap (.osm.pbf), Shapefile, GeoPackage or GeoJSON with lines. Only the distances between communes are kept, for planning training classes.</translation>
    </message>
    <message>
        <source>Thả tệp sông, kênh vào đây</source>
        <translation>Drop a file of rivers and canals here</translation>
    </message>
    <message>
        <source>Thả tệp đường để vẽ trên bản đồ vào đây</source>
        <translation>Drop a file of roads to draw on the map here</translation>
    </message>
    <message>
        <source>OpenStreetMap (.osm.pbf), Shapefile, GeoPackage, GeoJSON có đường nét. Nét được vẽ mờ làm nền bản đồ; lần nhập mới thay lần trước.</source>
        <translation>OpenStreetMap (.osm.pbf), Shapefile, GeoPackage or GeoJSON with lines. They are drawn quietly under the map; a new import takes the place of the one before.</translation>
    </message>
    <message>
        <source>Thả tệp kế hoạch vào đây</source>
        <translation>Drop a plan file here</translation>
    </message>
    <message>
        <source>JSON, như các tệp trong data/plans. Chương trình cho xem khác bản đang dùng ở đâu trước khi nhận; số liệu vẫn giữ.</source>
        <translation>JSON, like the files in data/plans. What differs from the version in force is shown before it is taken; figures stay.</translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
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
    <message>
        <source>Số liệu</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Phản ánh</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Ý kiến</source>
        <translation>Opinions</translation>
    </message>
    <message>
        <source>Đường bộ</source>
        <translation>Roads</translation>
    </message>
    <message>
        <source>Bộ câu hỏi</source>
        <translation>Questionnaire</translation>
    </message>
    <message>
        <source>Tệp này trông như tệp loại “%1”.</source>
        <translation>This file looks like one of the kind “%1”.</translation>
    </message>
    <message>
        <source>Đọc như “%1”</source>
        <translation>Read as “%1”</translation>
    </message>
    <message>
        <source>Sông</source>
        <translation>Rivers</translation>
    </message>
    <message>
        <source>Đường nền</source>
        <translation>Base roads</translation>
    </message>
    <message>
        <source>Kế hoạch</source>
        <translation>Plan</translation>
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
    <message>
        <source>Đã lưu thành đợt %1. Có thể gỡ ở thẻ Sổ dữ liệu.</source>
        <translation>Stored as batch %1. It can be taken back under Ledger.</translation>
    </message>
    <message>
        <source>Lưu quãng đường giữa các xã</source>
        <translation>Store the distances between communes</translation>
    </message>
    <message>
        <source>Xem ở Tiến độ</source>
        <translation>Show on Progress</translation>
    </message>
    <message>
        <source>Xem ở Tập huấn</source>
        <translation>Show on Training</translation>
    </message>
    <message>
        <source>Thay đổi (%1)</source>
        <translation>Changes (%1)</translation>
    </message>
    <message>
        <source>Nhận kế hoạch này</source>
        <translation>Take this plan</translation>
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
    <message>
        <source>Điều cần biết về các dòng</source>
        <translation>Remarks on the rows</translation>
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
        <translation>Drag to move; wheel, pinch or double-click to zoom. The mouse&apos;s back and forward buttons: the view before and after. Drop a file on the window to import it.</translation>
    </message>
</context>
<context>
    <name>KpiStrip</name>
    <message>
        <source>Chỉ tiêu chính</source>
        <translation>Main indicators</translation>
    </message>
</context>
<context>
    <name>KpiTile</name>
    <message>
        <source>Cơ quan thành phố</source>
        <translation>City&apos;s own offices</translation>
    </message>
    <message>
        <source>Thành phố %1</source>
        <comment>the city&apos;s own offices, counts</comment>
        <translation>City %1</translation>
    </message>
    <message>
        <source>Cơ quan thành phố: %1</source>
        <translation>City&apos;s own offices: %1</translation>
    </message>
</context>
<context>
    <name>LedgerPanel</name>
    <message>
        <source>Điều cần biết của đợt %1</source>
        <translation>What should be known of batch %1</translation>
    </message>
    <message>
        <source>Chọn một đợt để xem những dòng bị từ chối và những điều cần biết</source>
        <translation>Choose a batch to see the rows that were refused and what should be known</translation>
    </message>
    <message>
        <source>Không có điều gì cần lưu ý</source>
        <translation>Nothing to remark</translation>
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
    <message>
        <source>trái</source>
        <comment>the map on the left</comment>
        <translation>left</translation>
    </message>
    <message>
        <source>phải</source>
        <comment>the map on the right</comment>
        <translation>right</translation>
    </message>
    <message>
        <source>Số còn thiếu, bằng vòng tròn</source>
        <translation>Number missing, as circles</translation>
    </message>
    <message>
        <source>Số máy còn thiếu, bằng vòng tròn</source>
        <translation>Computers missing, as circles</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Bản đồ số an sinh xã hội</source>
        <translation>Social security map</translation>
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
    <message>
        <source>Phần chưa báo cáo không tính là 0: điểm là trung bình của các phần đã báo cáo theo trọng số; dưới %1 trọng số thì không cho điểm.</source>
        <translation>A part that is not reported is not zero: the score is the weighted mean of the parts that are; with less than %1 of the weight known there is no score.</translation>
    </message>
    <message>
        <source>Không đơn vị nào đổi loại: cách xếp loại vững</source>
        <translation>No commune changes its class: the classes are stable</translation>
    </message>
    <message numerus="yes">
        <source>%n đơn vị đổi loại</source>
        <translation>
            <numerusform>%n commune changes its class</numerusform>
            <numerusform>%n communes change their class</numerusform>
        </translation>
    </message>
    <message>
        <source>chưa giao</source>
        <comment>no office handles it yet</comment>
        <translation>not assigned</translation>
    </message>
    <message numerus="yes">
        <source>quá hạn %n ngày</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>còn %n ngày</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message>
        <source>Tất cả kế hoạch</source>
        <translation>All plans</translation>
    </message>
    <message>
        <source>Mọi tình trạng</source>
        <translation>Any standing</translation>
    </message>
    <message>
        <source>Mọi loại đơn vị</source>
        <translation>Any kind</translation>
    </message>
    <message>
        <source>Mọi huyện cũ</source>
        <translation>Any former district</translation>
    </message>
    <message>
        <source>Mọi lớp</source>
        <translation>Any class</translation>
    </message>
    <message>
        <source>đơn vị chậm</source>
        <comment>after the number of communes behind</comment>
        <translation>behind</translation>
    </message>
    <message>
        <source>chưa báo cáo</source>
        <comment>after a number of communes</comment>
        <translation>not reported</translation>
    </message>
    <message>
        <source>đơn vị đạt</source>
        <comment>after a number of communes</comment>
        <translation>met</translation>
    </message>
    <message>
        <source>%1/%2 đơn vị đạt mọi chỉ tiêu</source>
        <translation>%1/%2 meet every target</translation>
    </message>
    <message>
        <source>%1 %2 · %3</source>
        <comment>counts, what is counted, share</comment>
        <translation>%1 %2 · %3</translation>
    </message>
    <message>
        <source>%1 (%2/%3 đơn vị trả lời)</source>
        <translation>%1 (%2/%3 answered)</translation>
    </message>
    <message>
        <source>chưa có câu trả lời</source>
        <translation>no answer yet</translation>
    </message>
    <message>
        <source>%1/%2 đơn vị đã trả lời, %3 trả lời đủ</source>
        <translation>%1/%2 communes have answered, %3 in full</translation>
    </message>
    <message>
        <source>Cơ quan thành phố</source>
        <translation>City&apos;s own offices</translation>
    </message>
    <message>
        <source>Số liệu tự khai</source>
        <translation>Self-declared figures</translation>
    </message>
    <message>
        <source>Chỉ ghi có hoặc chưa, không ghi số lượng</source>
        <translation>Only yes or not yet, no counts</translation>
    </message>
    <message>
        <source>chỉ tiêu đạt / đến hạn</source>
        <translation>targets met / due</translation>
    </message>
    <message>
        <source>Diễn biến</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>%1 trong %2 đơn vị</source>
        <comment>rows shown of all</comment>
        <translation>%1 of %2 communes</translation>
    </message>
    <message numerus="yes">
        <source>Tổng trên %n đơn vị</source>
        <translation>
            <numerusform>Total of %n commune</numerusform>
            <numerusform>Total of %n communes</numerusform>
        </translation>
    </message>
    <message>
        <source>Chưa đủ số liệu</source>
        <translation>Too little reported</translation>
    </message>
    <message>
        <source>trong kế hoạch %1</source>
        <translation>%1 in the plan</translation>
    </message>
    <message numerus="yes">
        <source>%n đơn vị báo cáo, trung bình %1</source>
        <translation>
            <numerusform>%n commune reports, mean %1</numerusform>
            <numerusform>%n communes report, mean %1</numerusform>
        </translation>
    </message>
    <message>
        <source>chưa đơn vị nào báo cáo</source>
        <translation>no commune has reported</translation>
    </message>
    <message>
        <source>từ %1</source>
        <comment>least score</comment>
        <translation>from %1</translation>
    </message>
    <message>
        <source>dưới %1 trọng số được báo cáo</source>
        <translation>less than %1 of the weight known</translation>
    </message>
    <message>
        <source>biết %1</source>
        <translation>%1 known</translation>
    </message>
    <message>
        <source>%1: %2 × %3</source>
        <comment>part, its value, its weight</comment>
        <translation>%1: %2 × %3</translation>
    </message>
    <message>
        <source>%1: chưa báo cáo</source>
        <translation>%1: not reported</translation>
    </message>
    <message>
        <source>%1: trọng số +20 %</source>
        <translation>%1: weight +20%</translation>
    </message>
    <message>
        <source>%1: trọng số −20 %</source>
        <translation>%1: weight −20%</translation>
    </message>
    <message>
        <source>lên %1: %2 thành %3</source>
        <comment>class, score before and after</comment>
        <translation>up to %1: %2 to %3</translation>
    </message>
    <message>
        <source>xuống %1: %2 thành %3</source>
        <comment>class, score before and after</comment>
        <translation>down to %1: %2 to %3</translation>
    </message>
    <message>
        <source>chưa có</source>
        <comment>no figure</comment>
        <translation>none yet</translation>
    </message>
    <message>
        <source>có</source>
        <comment>restricted: yes</comment>
        <translation>yes</translation>
    </message>
    <message>
        <source>chưa</source>
        <comment>restricted: no</comment>
        <translation>not yet</translation>
    </message>
    <message numerus="yes">
        <source>%n đơn vị đạt</source>
        <translation>
            <numerusform>%n commune meets it</numerusform>
            <numerusform>%n communes meet it</numerusform>
        </translation>
    </message>
    <message>
        <source>hôm nay, %1</source>
        <comment>a date</comment>
        <translation>today, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n nhiệm vụ</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n đang trong thời hạn</source>
        <translation>
            <numerusform>%n in time</numerusform>
            <numerusform>%n in time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chưa bắt đầu</source>
        <translation>
            <numerusform>%n not begun</numerusform>
            <numerusform>%n not begun</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n đã qua hạn</source>
        <translation>
            <numerusform>%n past its date</numerusform>
            <numerusform>%n past their dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>bắt đầu sau %n ngày</source>
        <translation>
            <numerusform>begins in %n day</numerusform>
            <numerusform>begins in %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>đến hạn hôm nay</source>
        <comment>on the chosen day</comment>
        <translation>due today</translation>
    </message>
    <message>
        <source>đã đạt, hạn %1</source>
        <translation>met, due %1</translation>
    </message>
    <message numerus="yes">
        <source>hạn đã qua %n ngày</source>
        <translation>
            <numerusform>due %n day ago</numerusform>
            <numerusform>due %n days ago</numerusform>
        </translation>
    </message>
    <message>
        <source>không có thời hạn</source>
        <translation>no date</translation>
    </message>
    <message>
        <source>%1/%2 đơn vị đạt</source>
        <translation>%1/%2 communes meet it</translation>
    </message>
    <message>
        <source>cơ quan thành phố đạt</source>
        <translation>city&apos;s offices meet it</translation>
    </message>
    <message>
        <source>cơ quan thành phố chưa đạt</source>
        <translation>city&apos;s offices do not meet it</translation>
    </message>
    <message>
        <source>%1 đã thêm được</source>
        <comment>what is counted</comment>
        <translation>%1 gained</translation>
    </message>
    <message>
        <source>chỉ tiêu đạt thêm</source>
        <translation>more targets met</translation>
    </message>
    <message>
        <source>đơn vị tiến lên</source>
        <translation>communes moved ahead</translation>
    </message>
    <message>
        <source>Thêm từ 3 chỉ tiêu đạt</source>
        <translation>3 or more targets more</translation>
    </message>
    <message>
        <source>Tăng từ 25 điểm %</source>
        <translation>Up 25 points or more</translation>
    </message>
    <message>
        <source>Thêm 1 – 2 chỉ tiêu đạt</source>
        <translation>1 – 2 targets more</translation>
    </message>
    <message>
        <source>Tăng dưới 25 điểm %</source>
        <translation>Up less than 25 points</translation>
    </message>
    <message>
        <source>Không đổi</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>Mất 1 – 2 chỉ tiêu đạt</source>
        <translation>1 – 2 targets lost</translation>
    </message>
    <message>
        <source>Giảm dưới 25 điểm %</source>
        <translation>Down less than 25 points</translation>
    </message>
    <message>
        <source>Mất từ 3 chỉ tiêu đạt</source>
        <translation>3 or more targets lost</translation>
    </message>
    <message>
        <source>Giảm từ 25 điểm %</source>
        <translation>Down 25 points or more</translation>
    </message>
    <message>
        <source>Chưa báo cáo đủ để so</source>
        <translation>Not enough reported to compare</translation>
    </message>
    <message>
        <source>thay đổi so với %1</source>
        <translation>change since %1</translation>
    </message>
    <message>
        <source>bên cạnh %1</source>
        <translation>beside %1</translation>
    </message>
    <message>
        <source>Số còn thiếu (%1)</source>
        <comment>what is counted</comment>
        <translation>Number missing (%1)</translation>
    </message>
    <message>
        <source>Số còn thiếu, mọi chỉ tiêu</source>
        <translation>Number missing, all targets</translation>
    </message>
    <message>
        <source>Phản ánh, kiến nghị: %1</source>
        <translation>Feedback: %1</translation>
    </message>
    <message>
        <source>việc quá hạn, trên %1 đang mở</source>
        <translation>overdue, of %1 open</translation>
    </message>
    <message>
        <source>đơn vị có việc quá hạn</source>
        <translation>communes with overdue feedback</translation>
    </message>
    <message>
        <source>đơn vị báo cáo đủ, trên %1</source>
        <translation>communes that reported everything, of %1</translation>
    </message>
    <message>
        <source>chưa báo cáo chỉ tiêu nào</source>
        <translation>that reported nothing</translation>
    </message>
    <message>
        <source>Phản ánh, kiến nghị quá hạn</source>
        <translation>Overdue feedback</translation>
    </message>
    <message>
        <source>Mức báo cáo đủ số liệu</source>
        <translation>Completeness of reporting</translation>
    </message>
    <message>
        <source>Từ 6 việc quá hạn</source>
        <translation>6 or more overdue</translation>
    </message>
    <message>
        <source>3 – 5 việc quá hạn</source>
        <translation>3 – 5 overdue</translation>
    </message>
    <message>
        <source>1 – 2 việc quá hạn</source>
        <translation>1 – 2 overdue</translation>
    </message>
    <message>
        <source>Đang xử lý, chưa quá hạn</source>
        <translation>Open, none overdue</translation>
    </message>
    <message>
        <source>Đã xử lý hết</source>
        <translation>All handled</translation>
    </message>
    <message>
        <source>Chưa có trong sổ</source>
        <translation>None in the register</translation>
    </message>
    <message>
        <source>Đủ mọi chỉ tiêu được hỏi</source>
        <translation>Everything that is asked</translation>
    </message>
    <message>
        <source>Từ một nửa trở lên</source>
        <translation>Half or more</translation>
    </message>
    <message>
        <source>Dưới một nửa</source>
        <translation>Less than half</translation>
    </message>
    <message>
        <source>Chưa báo cáo chỉ tiêu nào</source>
        <translation>Nothing reported</translation>
    </message>
    <message numerus="yes">
        <source>%n việc quá hạn</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>lâu nhất %n ngày</source>
        <translation>
            <numerusform>%n day at most</numerusform>
            <numerusform>%n days at most</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n việc trong hạn</source>
        <translation>
            <numerusform>%n within its time</numerusform>
            <numerusform>%n within their time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Đã xử lý cả %n việc</source>
        <translation>
            <numerusform>the only one is handled</numerusform>
            <numerusform>all %n are handled</numerusform>
        </translation>
    </message>
    <message>
        <source>Đã báo cáo %1/%2 chỉ tiêu</source>
        <translation>Reported %1/%2 indicators</translation>
    </message>
    <message>
        <source>%1; máy tính hiện đại cần %2</source>
        <translation>%1; modern computers: %2 needed</translation>
    </message>
    <message>
        <source>đơn vị chưa đến mức %1, trên %2</source>
        <comment>class of device readiness</comment>
        <translation>communes below %1, of %2</translation>
    </message>
    <message>
        <source>đơn vị có điểm thiết bị, trên %1</source>
        <translation>communes with a device score, of %1</translation>
    </message>
    <message>
        <source>Có điểm; kế hoạch không phân mức</source>
        <translation>Scored; the plan has no classes</translation>
    </message>
    <message>
        <source>%1 (từ %2)</source>
        <comment>class, least score</comment>
        <translation>%1 (from %2)</translation>
    </message>
    <message>
        <source>%1 (dưới %2)</source>
        <comment>class, score it stays below</comment>
        <translation>%1 (below %2)</translation>
    </message>
    <message>
        <source>%1 (từ %2 đến dưới %3)</source>
        <comment>class, least score, score it stays below</comment>
        <translation>%1 (%2 to below %3)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>count and its state</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>đã gỡ lúc %1</source>
        <translation>taken back %1</translation>
    </message>
    <message>
        <source>đợt %1 đã sửa</source>
        <translation>corrected by batch %1</translation>
    </message>
    <message>
        <source>có hiệu lực</source>
        <translation>counts</translation>
    </message>
    <message>
        <source>Đợt %1</source>
        <translation>Batch %1</translation>
    </message>
    <message>
        <source>ô %1</source>
        <translation>cell %1</translation>
    </message>
    <message>
        <source>thay cho %1 của đợt %2</source>
        <translation>in place of %1 of batch %2</translation>
    </message>
    <message>
        <source>Chưa đơn vị nào có điểm</source>
        <translation>No unit has a score yet</translation>
    </message>
    <message>
        <source>Không xếp hạng: chưa đơn vị nào báo cáo chỉ tiêu đến hạn</source>
        <translation>No rank: no unit has reported on a target that is due</translation>
    </message>
    <message>
        <source>Số máy tính hiện đại còn thiếu</source>
        <translation>Modern computers missing</translation>
    </message>
    <message>
        <source>Vòng tròn: máy tính hiện đại còn thiếu để có cho %1 cán bộ, hạn %2</source>
        <translation>Circles: modern computers missing for %1 of staff, due %2</translation>
    </message>
    <message>
        <source>Không phải báo cáo, không thuộc cơ sở tính</source>
        <translation>Need not report, outside the base</translation>
    </message>
</context>
<context>
    <name>MapSheet</name>
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
    <message>
        <source>Phản ánh, kiến nghị quá hạn</source>
        <translation>Overdue feedback</translation>
    </message>
    <message>
        <source>Mức báo cáo đủ số liệu</source>
        <translation>Completeness of reporting</translation>
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
    <message>
        <source>Phản ánh</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Báo cáo đủ</source>
        <translation>Reporting</translation>
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
    <message>
        <source>Mỗi đơn vị một ô bằng nhau</source>
        <translation>One equal cell for each commune</translation>
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
    <message>
        <source>Tập huấn</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Tiến độ</source>
        <translation>Progress</translation>
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
    <name>OpenDialog</name>
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
    <name>OpinionBoard</name>
    <message>
        <source>Phiếu hỏi</source>
        <translation>Questionnaire</translation>
    </message>
    <message>
        <source>Ý kiến của các xã</source>
        <translation>What the communes answered</translation>
    </message>
    <message>
        <source>Đến ngày này chưa xã nào trả lời. Câu trả lời đến theo phiếu khảo sát, hoặc nhập từ bảng ở trang Dữ liệu.</source>
        <translation>No commune had answered by this day. Answers come with survey forms, or from a table on the page Data.</translation>
    </message>
</context>
<context>
    <name>OpinionCommuneDelegate</name>
    <message>
        <source>chưa trả lời</source>
        <translation>no answer</translation>
    </message>
    <message>
        <source>Xem trên bản đồ</source>
        <translation>Show on the map</translation>
    </message>
</context>
<context>
    <name>OpinionCommunes</name>
    <message>
        <source>Từng xã trả lời</source>
        <translation>Each commune&apos;s answers</translation>
    </message>
    <message>
        <source>%1 đơn vị trả lời</source>
        <translation>%1 communes answered</translation>
    </message>
    <message>
        <source>Mọi xã</source>
        <translation>All communes</translation>
    </message>
    <message>
        <source>Bấm một câu trả lời để xem xã nào chọn</source>
        <translation>Press an answer to see which communes gave it</translation>
    </message>
    <message>
        <source>Câu trả lời của từng xã</source>
        <translation>The answers of each commune</translation>
    </message>
</context>
<context>
    <name>OriginPanel</name>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Yêu cầu: %1</source>
        <translation>Asked: %1</translation>
    </message>
    <message>
        <source>Kế hoạch không đặt mức cho nơi này</source>
        <translation>The plan sets no target here</translation>
    </message>
    <message>
        <source>Kế hoạch yêu cầu</source>
        <translation>What the plan asks</translation>
    </message>
    <message>
        <source>Cách tính</source>
        <translation>How it is counted</translation>
    </message>
    <message>
        <source>%1 trên %2</source>
        <comment>numerator over denominator</comment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Các lần báo cáo</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Xem trên bản đồ</source>
        <translation>Show on the map</translation>
    </message>
    <message>
        <source>Từng số, từ tệp và ô nào</source>
        <translation>Each count, from which file and cell</translation>
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
    <name>PreviewTable</name>
    <message>
        <source>Các dòng của tệp</source>
        <translation>Rows of the file</translation>
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
    <name>ProgressPage</name>
    <message>
        <source>Xuất tiến độ ngày %1</source>
        <translation>Export progress of %1</translation>
    </message>
    <message>
        <source>Sổ tính (*.xlsx)</source>
        <translation>Workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>Bảng CSV (*.csv)</source>
        <translation>CSV tables (*.csv)</translation>
    </message>
    <message>
        <source>Phần của trang Tiến độ</source>
        <translation>Parts of the page Progress</translation>
    </message>
    <message>
        <source>Bảng</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Nhiệm vụ</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Thiết bị</source>
        <translation>Devices</translation>
    </message>
    <message>
        <source>Ý kiến</source>
        <translation>Opinions</translation>
    </message>
    <message>
        <source>Phản ánh</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Kế hoạch</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Xuất</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Xuất kết quả nhiệm vụ ngày %1</source>
        <translation>Export the tasks&apos; results on %1</translation>
    </message>
    <message>
        <source>Bảng kết quả từng nhiệm vụ, để nhập vào theodoinq.dcs.vn</source>
        <translation>The result of each task, for typing into theodoinq.dcs.vn</translation>
    </message>
    <message>
        <source>Bảng đang xem, thành sổ tính hoặc CSV</source>
        <translation>The table as it is shown, as a workbook or CSV</translation>
    </message>
</context>
<context>
    <name>ProgressTable</name>
    <message>
        <source>Phường, xã</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Cơ quan thành phố</source>
        <translation>City&apos;s own offices</translation>
    </message>
    <message>
        <source>Tiến độ theo phường, xã và chỉ tiêu</source>
        <translation>Progress by commune and indicator</translation>
    </message>
    <message>
        <source>Không có đơn vị nào như vậy</source>
        <translation>No such commune</translation>
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
    <name>ScoreDelegate</name>
    <message>
        <source>%1 (kế hoạch: %2)</source>
        <translation>%1 (plan: %2)</translation>
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
    <name>SheetBody</name>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
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
    <name>SheetMap</name>
    <message>
        <source>Thay đổi %1</source>
        <translation>Change %1</translation>
    </message>
    <message>
        <source>%1 (trái), %2 (phải)</source>
        <translation>%1 (left), %2 (right)</translation>
    </message>
    <message>
        <source>Tính đến ngày %1</source>
        <translation>As of %1</translation>
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
    <name>SurveyCellDelegate</name>
    <message>
        <source>đã có: %1</source>
        <translation>known: %1</translation>
    </message>
    <message>
        <source>Số đúng</source>
        <translation>Right figure</translation>
    </message>
    <message>
        <source>Nhận</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Từ chối</source>
        <translation>Refuse</translation>
    </message>
</context>
<context>
    <name>SurveyFileDelegate</name>
    <message>
        <source>Ngày số liệu</source>
        <translation>Date of the figures</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Ngày số liệu, 30/6/2026</source>
        <translation>Date, 2026-06-30</translation>
    </message>
    <message>
        <source>Tên hoặc mã đơn vị</source>
        <translation>Commune&apos;s name or code</translation>
    </message>
</context>
<context>
    <name>SurveyRecipientsPicker</name>
    <message>
        <source>Mọi đơn vị (%1)</source>
        <translation>All communes (%1)</translation>
    </message>
    <message>
        <source>%1/%2 đơn vị</source>
        <translation>%1/%2 communes</translation>
    </message>
    <message>
        <source>Lập phiếu cho: %1</source>
        <translation>Make forms for: %1</translation>
    </message>
    <message>
        <source>Tìm phường, xã</source>
        <translation>Find a ward or commune</translation>
    </message>
    <message>
        <source>Đơn vị nào</source>
        <translation>Which ones</translation>
    </message>
    <message>
        <source>Tất cả</source>
        <comment>all communes</comment>
        <translation>All</translation>
    </message>
    <message>
        <source>Phường</source>
        <translation>Wards</translation>
    </message>
    <message>
        <source>Xã</source>
        <translation>Communes</translation>
    </message>
    <message>
        <source>Chưa gửi lại</source>
        <translation>Not returned</translation>
    </message>
    <message numerus="yes">
        <source>Chỉ %n đơn vị này</source>
        <translation>
            <numerusform>Only this one</numerusform>
            <numerusform>Only these %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Chọn thêm hết</source>
        <translation>Add all</translation>
    </message>
    <message>
        <source>Bỏ hết</source>
        <translation>Deselect all</translation>
    </message>
    <message>
        <source>Danh sách phường, xã</source>
        <translation>List of wards and communes</translation>
    </message>
    <message>
        <source>Không có đơn vị nào như vậy</source>
        <translation>No such commune</translation>
    </message>
    <message>
        <source>Đã chọn %1/%2 đơn vị</source>
        <translation>%1/%2 communes chosen</translation>
    </message>
</context>
<context>
    <name>SurveyReview</name>
    <message>
        <source>câu trả lời</source>
        <translation>answers</translation>
    </message>
    <message>
        <source>đã nhận</source>
        <translation>taken</translation>
    </message>
    <message>
        <source>sẽ nhận</source>
        <translation>to be taken</translation>
    </message>
    <message>
        <source>phải hỏi</source>
        <translation>to decide</translation>
    </message>
    <message>
        <source>Xem</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Thay đổi (%1)</source>
        <translation>Changed (%1)</translation>
    </message>
    <message>
        <source>Mới (%1)</source>
        <translation>New (%1)</translation>
    </message>
    <message>
        <source>Như cũ (%1)</source>
        <translation>Same (%1)</translation>
    </message>
    <message>
        <source>Tệp (%1)</source>
        <translation>Files (%1)</translation>
    </message>
    <message>
        <source>Không có ô nào phải hỏi</source>
        <translation>No cell is to be decided</translation>
    </message>
    <message>
        <source>Không có ô nào</source>
        <translation>No cells</translation>
    </message>
    <message>
        <source>Đã lưu thành đợt %1. Có thể gỡ ở thẻ Sổ dữ liệu.</source>
        <translation>Stored as batch %1. It can be taken back under Ledger.</translation>
    </message>
    <message>
        <source>Không có gì mới để lưu.</source>
        <translation>There was nothing new to store.</translation>
    </message>
    <message>
        <source>Chưa có gì được lưu. Ô chưa quyết sẽ bị từ chối và ghi vào sổ.</source>
        <translation>Nothing is stored yet. Cells that are not decided will be refused and noted in the ledger.</translation>
    </message>
    <message>
        <source>Nhận mọi gợi ý</source>
        <translation>Accept all proposals</translation>
    </message>
    <message>
        <source>Từ chối hết</source>
        <translation>Refuse all</translation>
    </message>
    <message numerus="yes">
        <source>Nhận %n câu trả lời</source>
        <translation>
            <numerusform>Take %n answer</numerusform>
            <numerusform>Take %n answers</numerusform>
        </translation>
    </message>
    <message>
        <source>Nhận phiếu khác</source>
        <translation>Take other forms</translation>
    </message>
    <message>
        <source>Phải hỏi (%1)</source>
        <translation>To decide (%1)</translation>
    </message>
    <message>
        <source>bị từ chối</source>
        <translation>refused</translation>
    </message>
</context>
<context>
    <name>SurveySend</name>
    <message>
        <source>Chọn thư mục để lập phiếu</source>
        <translation>Choose a folder for the forms</translation>
    </message>
    <message>
        <source>Lập phiếu để gửi</source>
        <translation>Make forms to send</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Commune</translation>
    </message>
    <message>
        <source>Số liệu đến ngày</source>
        <translation>Figures as of</translation>
    </message>
    <message>
        <source>Hạn gửi lại</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Đang lập…</source>
        <translation>Making…</translation>
    </message>
    <message>
        <source>Lập phiếu…</source>
        <translation>Make forms…</translation>
    </message>
    <message>
        <source>Dừng</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>không hạn</source>
        <translation>no deadline</translation>
    </message>
</context>
<context>
    <name>SurveyStandings</name>
    <message>
        <source>Ai đã gửi lại</source>
        <translation>Who has reported</translation>
    </message>
    <message>
        <source>Số liệu đến ngày</source>
        <translation>Figures as of</translation>
    </message>
    <message>
        <source>Chưa lập phiếu nào.</source>
        <translation>No forms were made yet.</translation>
    </message>
</context>
<context>
    <name>SurveyTake</name>
    <message>
        <source>Chọn phiếu gửi lại</source>
        <translation>Choose returned forms</translation>
    </message>
    <message>
        <source>Bảng tính (*.xlsx *.ods *.csv)</source>
        <translation>Spreadsheets (*.xlsx *.ods *.csv)</translation>
    </message>
    <message>
        <source>Mọi tệp (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Chọn thư mục chứa phiếu gửi lại</source>
        <translation>Choose the folder with returned forms</translation>
    </message>
    <message>
        <source>Nhận phiếu gửi lại</source>
        <translation>Take returned forms</translation>
    </message>
    <message>
        <source>Chọn tệp…</source>
        <translation>Choose files…</translation>
    </message>
    <message>
        <source>Chọn thư mục…</source>
        <translation>Choose a folder…</translation>
    </message>
    <message>
        <source>Đang đọc phiếu…</source>
        <translation>Reading forms…</translation>
    </message>
    <message>
        <source>Thả các phiếu hoặc cả thư mục vào đây. Phiếu được đọc và so trước; chưa có gì được lưu cho đến khi bạn đồng ý.</source>
        <translation>Drop forms or a whole folder here. They are read and compared first; nothing is stored until you agree.</translation>
    </message>
    <message>
        <source>Dừng</source>
        <translation>Stop</translation>
    </message>
</context>
<context>
    <name>TaskDelegate</name>
    <message>
        <source>Phối hợp: %1</source>
        <translation>Partners: %1</translation>
    </message>
    <message>
        <source>Sản phẩm: %1</source>
        <translation>Product: %1</translation>
    </message>
    <message>
        <source>Thời hạn trong văn bản: %1</source>
        <translation>Time in the document: %1</translation>
    </message>
</context>
<context>
    <name>TaskTimeline</name>
    <message>
        <source>Kế hoạch</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Nhiệm vụ · chủ trì</source>
        <translation>Task · lead</translation>
    </message>
    <message>
        <source>Nhiệm vụ của kế hoạch</source>
        <translation>The plan&apos;s tasks</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>thiết bị đạt %1</source>
        <translation>devices at %1</translation>
    </message>
    <message>
        <source>thiết bị chưa báo cáo</source>
        <translation>devices not reported</translation>
    </message>
    <message>
        <source>%1 người</source>
        <translation>%1 people</translation>
    </message>
    <message>
        <source>liền nhau</source>
        <translation>hangs together</translation>
    </message>
    <message>
        <source>không liền nhau</source>
        <translation>does not hang together</translation>
    </message>
    <message>
        <source>chưa định nơi tổ chức</source>
        <translation>no host set</translation>
    </message>
    <message>
        <source>%1 từ %2</source>
        <translation>%1 from %2</translation>
    </message>
    <message>
        <source>Lớp %1</source>
        <translation>Class %1</translation>
    </message>
    <message>
        <source>Gần nhất tính chung: %1 (trung bình %2). Gần nhất cho xã xa nhất: %3 (xa nhất %4).</source>
        <translation>Nearest on the whole: %1 (mean %2). Nearest for the farthest commune: %3 (longest %4).</translation>
    </message>
    <message>
        <source>kế hoạch chưa ghi nơi tổ chức</source>
        <translation>the plan names no host</translation>
    </message>
    <message>
        <source>Nhóm %1</source>
        <translation>Group %1</translation>
    </message>
    <message>
        <source>Đặt tại %1: không thành viên nào khác giữ được mọi điều kiện.</source>
        <translation>Hosted by %1: no other member keeps all the rules.</translation>
    </message>
    <message>
        <source>Đặt tại %1: ít đi lại nhất. Nơi thứ hai là %2, %3.</source>
        <translation>Hosted by %1: least travel. Second choice is %2, %3.</translation>
    </message>
    <message>
        <source>Nơi ít đi lại hơn: %1.</source>
        <translation>Less travel from: %1.</translation>
    </message>
    <message>
        <source>nơi học</source>
        <translation>host</translation>
    </message>
    <message>
        <source>không lớp nào khác nhận được mà giữ mọi điều kiện</source>
        <translation>no other class can take it and keep all the rules</translation>
    </message>
    <message>
        <source>lớp thứ hai: %1 tại %2, %3</source>
        <translation>second choice: class %1 at %2, %3</translation>
    </message>
    <message>
        <source>bắt buộc đặt lớp</source>
        <translation>must host</translation>
    </message>
    <message>
        <source>không đặt lớp</source>
        <translation>must not host</translation>
    </message>
    <message>
        <source>không học chung với %1</source>
        <translation>kept apart from %1</translation>
    </message>
    <message>
        <source>phải học chung với %1</source>
        <translation>kept together with %1</translation>
    </message>
    <message>
        <source>Giữ nguyên lớp %1</source>
        <translation>Class %1 stays as it is</translation>
    </message>
    <message>
        <source>%1 ở lớp %2</source>
        <translation>%1 stays in class %2</translation>
    </message>
    <message>
        <source>Đặt lớp tại %1</source>
        <translation>%1 hosts</translation>
    </message>
    <message>
        <source>Không đặt lớp tại %1</source>
        <translation>%1 does not host</translation>
    </message>
    <message>
        <source>%1 và %2 không học chung</source>
        <translation>%1 and %2 apart</translation>
    </message>
    <message>
        <source>%1 và %2 học chung</source>
        <translation>%1 and %2 together</translation>
    </message>
    <message>
        <source>tốn thêm %1</source>
        <translation>costs %1</translation>
    </message>
    <message>
        <source>không tốn thêm</source>
        <translation>costs nothing</translation>
    </message>
    <message>
        <source>Lớp %1 · %2 · %3</source>
        <translation>Class %1 · %2 · %3</translation>
    </message>
    <message>
        <source>Một lớp mới</source>
        <translation>A new class</translation>
    </message>
    <message>
        <source>%1 người·km</source>
        <translation>%1 person-km</translation>
    </message>
    <message>
        <source>%1 điểm thiếu·km</source>
        <translation>%1 gap-km</translation>
    </message>
    <message>
        <source>%1 nghìn dân·km</source>
        <translation>%1 thousand-resident-km</translation>
    </message>
    <message>
        <source>Tối ưu, đã kiểm tra: không có cách xếp nào tốt hơn</source>
        <translation>Optimal, checked: no grouping is better</translation>
    </message>
    <message>
        <source>Không có cách xếp nào giữ được mọi điều kiện</source>
        <translation>No grouping keeps all the rules</translation>
    </message>
    <message>
        <source>Đã dừng trước khi tìm thấy cách xếp nào</source>
        <translation>Stopped before any grouping was found</translation>
    </message>
    <message>
        <source>Đã kiểm tra, chưa chứng minh là tốt nhất: không cách nào dưới %1, còn chênh %2</source>
        <translation>Checked, not proved best: none is below %1, a gap of %2</translation>
    </message>
    <message>
        <source>%1 lớp, mỗi lớp ít nhất %2 xã, cần %3 xã; chỉ có %4.</source>
        <translation>%1 classes of at least %2 communes need %3; there are only %4.</translation>
    </message>
    <message>
        <source>%1 lớp, mỗi lớp nhiều nhất %2 xã, chỉ đủ cho %3 xã; có %4.</source>
        <translation>%1 classes of at most %2 communes hold only %3; there are %4.</translation>
    </message>
    <message>
        <source>Mâu thuẫn nhau: %1.</source>
        <translation>These clash: %1.</translation>
    </message>
    <message>
        <source>Có thể gỡ bằng một trong các cách: %1.</source>
        <translation>Any one of these helps: %1.</translation>
    </message>
    <message>
        <source>Nới điều kiện, hoặc để máy tìm lâu hơn.</source>
        <translation>Relax the rules, or let the search run longer.</translation>
    </message>
    <message>
        <source>Tổng %1, xa nhất %2, %3</source>
        <translation>Total %1, longest %2, %3</translation>
    </message>
    <message>
        <source>So với đề xuất của máy: tổng %1, xa nhất %2.</source>
        <translation>Against the program&apos;s proposal: total %1, longest %2.</translation>
    </message>
    <message>
        <source>Chưa có lớp: %1.</source>
        <translation>In no class: %1.</translation>
    </message>
    <message>
        <source>Trái điều kiện: %1.</source>
        <translation>Broken: %1.</translation>
    </message>
    <message>
        <source>đường đi theo bảng %1</source>
        <translation>travel from table %1</translation>
    </message>
    <message>
        <source>đường đi theo đường bộ (%1)</source>
        <translation>travel by road (%1)</translation>
    </message>
    <message>
        <source>đường thẳng × %1</source>
        <translation>straight line × %1</translation>
    </message>
    <message numerus="yes">
        <source>%n xã</source>
        <translation>
            <numerusform>%n commune</numerusform>
            <numerusform>%n communes</numerusform>
        </translation>
    </message>
    <message>
        <source>Tốt nhất đến lúc này %1, không cách nào dưới %2: còn chênh %3.</source>
        <translation>Best so far %1, none is below %2: a gap of %3.</translation>
    </message>
    <message>
        <source>Chưa tìm thấy cách xếp nào; không cách nào dưới %1.</source>
        <translation>No answer found yet; none is below %1.</translation>
    </message>
    <message numerus="yes">
        <source>Đã xét %n nhánh.</source>
        <translation>
            <numerusform>%n branch looked into.</numerusform>
            <numerusform>%n branches looked into.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; nhưng %2</source>
        <translation>%1; but %2</translation>
    </message>
    <message>
        <source>Lớp đã khóa: nơi học và các xã giữ nguyên.</source>
        <translation>Locked: the host and the communes stay as they are.</translation>
    </message>
</context>
<context>
    <name>TrainingAnswerBar</name>
    <message>
        <source>Cách xếp trên bản đồ</source>
        <translation>Grouping on the map</translation>
    </message>
    <message>
        <source>Hiện có</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Tối ưu</source>
        <translation>Best</translation>
    </message>
    <message>
        <source>Đề xuất</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>Khác biệt</source>
        <translation>Difference</translation>
    </message>
</context>
<context>
    <name>TrainingAskBar</name>
    <message>
        <source>Điều kiện hoặc số liệu đã đổi từ lần đề xuất trước.</source>
        <translation>The question or the data has changed since the last proposal.</translation>
    </message>
    <message>
        <source>Giải phần còn lại</source>
        <translation>Solve the rest</translation>
    </message>
    <message>
        <source>Đề xuất lớp</source>
        <translation>Propose classes</translation>
    </message>
    <message>
        <source>Bỏ điều đã chốt, đề xuất lại</source>
        <translation>Forget what is settled, propose anew</translation>
    </message>
    <message>
        <source>Đang tìm… %1 giây</source>
        <translation>Searching… %1 s</translation>
    </message>
    <message>
        <source>Dừng</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Dừng lúc nào cũng được: cách xếp tốt nhất tìm thấy đến lúc đó được giữ lại.</source>
        <translation>Stop whenever you like: the best grouping found so far is kept.</translation>
    </message>
</context>
<context>
    <name>TrainingCalendarView</name>
    <message>
        <source>Lịch</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Bắt đầu từ</source>
        <translation>Starting on</translation>
    </message>
    <message>
        <source>Ngày bắt đầu</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Số ngày mỗi lớp</source>
        <translation>Days per class</translation>
    </message>
    <message>
        <source>Số tổ giảng viên</source>
        <translation>Teams of trainers</translation>
    </message>
    <message>
        <source>Ngày trống giữa hai lớp</source>
        <translation>Free days between classes</translation>
    </message>
    <message>
        <source>Học cả thứ bảy</source>
        <translation>Teach on Saturdays</translation>
    </message>
    <message>
        <source>Tránh cuối tuần và ngày nghỉ lễ; một tổ không dạy hai lớp cùng lúc.</source>
        <translation>Avoids weekends and public holidays; no team teaches two classes at once.</translation>
    </message>
    <message>
        <source>%1 sớm một ngày</source>
        <translation>%1 a day earlier</translation>
    </message>
    <message>
        <source>%1 muộn một ngày</source>
        <translation>%1 a day later</translation>
    </message>
    <message>
        <source>Chấp nhận thành lớp dự thảo</source>
        <translation>Accept as draft classes</translation>
    </message>
    <message>
        <source>Phương án này đã thành lớp dự thảo. Muốn rút lại, gỡ đợt dữ liệu của nó ở trang Dữ liệu.</source>
        <translation>These are draft classes now. To withdraw them, undo their batch on the Data page.</translation>
    </message>
    <message>
        <source>Các lớp mới được thêm vào dự án với trạng thái dự thảo; gỡ được ở trang Dữ liệu.</source>
        <translation>The new classes are added to the project as drafts; the Data page can undo that.</translation>
    </message>
</context>
<context>
    <name>TrainingClassBody</name>
    <message>
        <source>Đang chạm giới hạn: %1.</source>
        <translation>At the limit of: %1.</translation>
    </message>
</context>
<context>
    <name>TrainingClassDelegate</name>
    <message>
        <source>Mở khóa lớp %1</source>
        <translation>Unlock class %1</translation>
    </message>
    <message>
        <source>Khóa lớp %1</source>
        <translation>Lock class %1</translation>
    </message>
    <message>
        <source>trung bình %1 · xa nhất %2</source>
        <translation>mean %1 · longest %2</translation>
    </message>
    <message>
        <source>tổng %1</source>
        <translation>total %1</translation>
    </message>
</context>
<context>
    <name>TrainingClassList</name>
    <message>
        <source>Các lớp</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Đang tìm cách xếp tốt nhất…</source>
        <translation>Looking for the best grouping…</translation>
    </message>
    <message>
        <source>Chưa xếp được lớp nào. Xem điều kiện nào mâu thuẫn ở trên bản đồ.</source>
        <translation>No class could be made. Above the map it says which rules clash.</translation>
    </message>
    <message>
        <source>Chưa có đề xuất. Bấm Đề xuất lớp ở bên trái.</source>
        <translation>No proposal yet. Press Propose classes on the left.</translation>
    </message>
    <message>
        <source>Kế hoạch chưa có lớp nào.</source>
        <translation>The plan has no classes yet.</translation>
    </message>
</context>
<context>
    <name>TrainingCompareTab</name>
    <message>
        <source>Từ</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Cách xếp thứ nhất</source>
        <translation>First grouping</translation>
    </message>
    <message>
        <source>sang</source>
        <translation>to</translation>
    </message>
    <message>
        <source>Cách xếp thứ hai</source>
        <translation>Second grouping</translation>
    </message>
    <message>
        <source>Xã đổi nơi học</source>
        <translation>Communes that train elsewhere</translation>
    </message>
    <message>
        <source>%1: từ %2 sang %3</source>
        <translation>%1: from %2 to %3</translation>
    </message>
    <message>
        <source>Xem hai cách xếp thế nào</source>
        <translation>How to see the two groupings</translation>
    </message>
    <message>
        <source>Ai đổi nơi học</source>
        <translation>Who moves</translation>
    </message>
    <message>
        <source>Cạnh nhau</source>
        <translation>Side by side</translation>
    </message>
</context>
<context>
    <name>TrainingCurve</name>
    <message>
        <source>tổng đường đi</source>
        <translation>total travel</translation>
    </message>
    <message>
        <source>xa nhất</source>
        <translation>longest</translation>
    </message>
    <message>
        <source>số lớp mới; bấm vào một điểm để lấy số lớp ấy</source>
        <translation>new classes; click on a point to take that number</translation>
    </message>
</context>
<context>
    <name>TrainingCurvePoint</name>
    <message>
        <source>%1 lớp: tổng %2, xa nhất %3, %4</source>
        <translation>%1 classes: total %2, longest %3, %4</translation>
    </message>
    <message>
        <source>%1 lớp: %2</source>
        <translation>%1 classes: %2</translation>
    </message>
</context>
<context>
    <name>TrainingMap</name>
    <message>
        <source>Thả vào lớp muốn chuyển tới</source>
        <translation>Drop on the class to move to</translation>
    </message>
    <message>
        <source>Esc để thôi</source>
        <translation>Esc to cancel</translation>
    </message>
</context>
<context>
    <name>TrainingMemberLine</name>
    <message>
        <source>Sửa %1</source>
        <translation>Change %1</translation>
    </message>
</context>
<context>
    <name>TrainingMenu</name>
    <message>
        <source>Chuyển sang…</source>
        <translation>Move to…</translation>
    </message>
    <message>
        <source>Không bắt buộc học ở đây</source>
        <translation>Need not host</translation>
    </message>
    <message>
        <source>Học ở đây</source>
        <translation>Host here</translation>
    </message>
    <message>
        <source>Cho phép học ở đây</source>
        <translation>May host again</translation>
    </message>
    <message>
        <source>Không học ở đây</source>
        <translation>Do not host here</translation>
    </message>
    <message>
        <source>Bỏ ghim khỏi lớp</source>
        <translation>Unpin</translation>
    </message>
    <message>
        <source>Ghim ở lớp này</source>
        <translation>Pin to this class</translation>
    </message>
    <message>
        <source>Mở khóa lớp %1</source>
        <translation>Unlock class %1</translation>
    </message>
    <message>
        <source>Khóa lớp %1</source>
        <translation>Lock class %1</translation>
    </message>
    <message>
        <source>Không học chung với…</source>
        <translation>Keep apart from…</translation>
    </message>
    <message>
        <source>Phải học chung với…</source>
        <translation>Keep together with…</translation>
    </message>
</context>
<context>
    <name>TrainingPanel</name>
    <message>
        <source>Xem gì</source>
        <translation>What to see</translation>
    </message>
    <message>
        <source>Các lớp</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Nếu khác đi</source>
        <translation>What if</translation>
    </message>
    <message>
        <source>Phương án</source>
        <translation>Scenarios</translation>
    </message>
</context>
<context>
    <name>TrainingQuestionAims</name>
    <message>
        <source>Tổng đường đi ít nhất</source>
        <translation>Least travel in total</translation>
    </message>
    <message>
        <source>Xã xa nhất đi ngắn nhất</source>
        <translation>Shortest longest way</translation>
    </message>
    <message>
        <source>Tổng ít nhất, rồi đến xã xa nhất</source>
        <translation>Least total, then the longest way</translation>
    </message>
    <message>
        <source>mỗi xã tính như nhau</source>
        <translation>every commune counts the same</translation>
    </message>
    <message>
        <source>xã đông học viên tính nặng hơn</source>
        <translation>more participants count more</translation>
    </message>
    <message>
        <source>xã còn thiếu nhiều tính nặng hơn</source>
        <translation>larger gaps count more</translation>
    </message>
    <message>
        <source>xã đông dân tính nặng hơn</source>
        <translation>more residents count more</translation>
    </message>
    <message>
        <source>sao cho</source>
        <translation>so that</translation>
    </message>
    <message>
        <source>Mục tiêu</source>
        <translation>Aim</translation>
    </message>
    <message>
        <source>Xã nào tính nặng hơn</source>
        <translation>What counts more</translation>
    </message>
    <message>
        <source>Chỉ học ở nơi đủ thiết bị</source>
        <translation>Only hosts with enough devices</translation>
    </message>
    <message>
        <source>đạt từ</source>
        <translation>at least</translation>
    </message>
    <message>
        <source>Mức thiết bị ít nhất, phần trăm</source>
        <translation>Least device readiness, per cent</translation>
    </message>
</context>
<context>
    <name>TrainingQuestionPanel</name>
    <message>
        <source>Lớp tập huấn tiếp theo</source>
        <translation>The next training classes</translation>
    </message>
    <message>
        <source>Máy chọn cùng lúc ai học chung và học ở đâu, rồi chứng minh không có cách nào tốt hơn. Cứ bấm Đề xuất lớp; đổi điều kiện và thử lại bao nhiêu lần cũng được.</source>
        <translation>The program chooses together who trains with whom and where, and proves that nothing is better. Just press Propose classes; change the conditions and try again as often as you like.</translation>
    </message>
</context>
<context>
    <name>TrainingQuestionSizes</name>
    <message numerus="yes">
        <source>Chia %n xã, phường chưa có lớp thành</source>
        <translation>
            <numerusform>Divide %n commune in no class into</numerusform>
            <numerusform>Divide %n communes in no class into</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Chia lại cả %n xã, phường thành</source>
        <translation>
            <numerusform>Divide %n commune anew into</numerusform>
            <numerusform>Divide all %n communes anew into</numerusform>
        </translation>
    </message>
    <message>
        <source>Số lớp</source>
        <translation>Number of classes</translation>
    </message>
    <message>
        <source>Đúng số lớp</source>
        <translation>This many</translation>
    </message>
    <message>
        <source>Ít lớp nhất</source>
        <translation>As few as can be</translation>
    </message>
    <message>
        <source>Số lớp mới</source>
        <translation>New classes</translation>
    </message>
    <message>
        <source>lớp mới</source>
        <translation>new classes</translation>
    </message>
    <message>
        <source>Đợt tập huấn</source>
        <translation>Round of training</translation>
    </message>
    <message>
        <source>Đợt tập huấn; từ đợt 2, xã đã học đợt trước được hỏi lại</source>
        <translation>Round of training; from round 2 on, communes that trained before are asked again</translation>
    </message>
    <message numerus="yes">
        <source>Chia %n xã, phường chưa có lớp ở đợt này thành</source>
        <translation>
            <numerusform>Divide %n commune in no class of this round into</numerusform>
            <numerusform>Divide %n communes in no class of this round into</numerusform>
        </translation>
    </message>
    <message>
        <source>từ</source>
        <translation>from</translation>
    </message>
    <message>
        <source>Số xã ít nhất của một lớp</source>
        <translation>Smallest class, communes</translation>
    </message>
    <message>
        <source>đến</source>
        <translation>to</translation>
    </message>
    <message>
        <source>Số xã nhiều nhất của một lớp</source>
        <translation>Largest class, communes</translation>
    </message>
    <message>
        <source>xã, phường trong mỗi lớp</source>
        <translation>communes in each class</translation>
    </message>
    <message>
        <source>Chia đều cỡ lớp, nếu không tốn thêm đường</source>
        <translation>Even sizes, where that costs no travel</translation>
    </message>
    <message>
        <source>Giữ nguyên các lớp đã có</source>
        <translation>Keep the classes there are</translation>
    </message>
    <message>
        <source>Giới hạn số học viên một lớp</source>
        <translation>Limit the participants of a class</translation>
    </message>
    <message>
        <source>Số học viên nhiều nhất của một lớp</source>
        <translation>Most participants of a class</translation>
    </message>
    <message>
        <source>người</source>
        <translation>people</translation>
    </message>
</context>
<context>
    <name>TrainingQuestionTravel</name>
    <message>
        <source>Đường thẳng nhân hệ số</source>
        <translation>Straight line times a factor</translation>
    </message>
    <message>
        <source>Theo đường bộ</source>
        <translation>Along roads</translation>
    </message>
    <message>
        <source>Theo bảng quãng đường CSV</source>
        <translation>From a CSV table</translation>
    </message>
    <message>
        <source>và</source>
        <translation>and</translation>
    </message>
    <message>
        <source>các xã của một lớp liền nhau</source>
        <translation>a class&apos;s communes hang together</translation>
    </message>
    <message>
        <source>%1 không giáp xã nào, coi như nối bằng tàu với</source>
        <translation>%1 touches no other commune; it counts as linked by ferry to</translation>
    </message>
    <message>
        <source>Nơi tàu cập bến</source>
        <translation>Where the ferry lands</translation>
    </message>
    <message>
        <source>không ai đi quá</source>
        <translation>nobody travels more than</translation>
    </message>
    <message>
        <source>Đường đi xa nhất, ki-lô-mét</source>
        <translation>Longest way, kilometres</translation>
    </message>
    <message>
        <source>Đường đi đo thế nào</source>
        <translation>How travel is measured</translation>
    </message>
    <message>
        <source>hệ số đường vòng</source>
        <translation>detour factor</translation>
    </message>
    <message>
        <source>Hệ số đường vòng</source>
        <translation>Detour factor</translation>
    </message>
    <message>
        <source>Chọn tệp bảng…</source>
        <translation>Choose the table…</translation>
    </message>
    <message>
        <source>Chọn tệp đường…</source>
        <translation>Choose the roads…</translation>
    </message>
    <message>
        <source>Không chọn tệp thì dùng đường đã nhập vào dự án.</source>
        <translation>Without a file, the roads imported into the project are used.</translation>
    </message>
    <message>
        <source>Bảng quãng đường</source>
        <translation>Travel table</translation>
    </message>
    <message>
        <source>Tệp đường bộ</source>
        <translation>Road file</translation>
    </message>
    <message>
        <source>Bảng CSV (*.csv *.txt *.tsv)</source>
        <translation>CSV tables (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>Mọi tệp (*)</source>
        <translation>All files (*)</translation>
    </message>
</context>
<context>
    <name>TrainingScenarioLine</name>
    <message>
        <source>đã chấp nhận</source>
        <translation>accepted</translation>
    </message>
</context>
<context>
    <name>TrainingScenarioTab</name>
    <message>
        <source>Tên phương án</source>
        <translation>Name of the scenario</translation>
    </message>
    <message>
        <source>Lưu</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Chưa lưu phương án nào. Đề xuất lớp, đặt tên rồi bấm Lưu; phương án nằm trong tệp dự án, so sánh và chấp nhận lúc nào cũng được.</source>
        <translation>Nothing is saved yet. Propose classes, give a name and press Save; scenarios stay in the project file, to be compared and accepted at any time.</translation>
    </message>
    <message>
        <source>Đã bỏ phương án %1.</source>
        <translation>Scenario %1 was removed.</translation>
    </message>
    <message>
        <source>Lấy lại</source>
        <translation>Bring back</translation>
    </message>
    <message>
        <source>Làm tiếp</source>
        <translation>Go on with it</translation>
    </message>
    <message>
        <source>So sánh</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Xuất…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Bảng tính XLSX</source>
        <translation>XLSX workbook</translation>
    </message>
    <message>
        <source>Lịch ICS</source>
        <translation>ICS calendar</translation>
    </message>
    <message>
        <source>Bảng cho văn bản kế hoạch</source>
        <translation>Table for the plan document</translation>
    </message>
    <message>
        <source>Bỏ</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Đã ghi %1</source>
        <translation>Written: %1</translation>
    </message>
    <message>
        <source>Xuất phương án</source>
        <translation>Export the scenario</translation>
    </message>
</context>
<context>
    <name>TrainingSettled</name>
    <message>
        <source>Đã chốt bằng tay (%1)</source>
        <translation>Settled by hand (%1)</translation>
    </message>
    <message>
        <source>Bỏ hết</source>
        <translation>Forget all</translation>
    </message>
    <message>
        <source>Bỏ: %1</source>
        <translation>Forget: %1</translation>
    </message>
</context>
<context>
    <name>TrainingWhatIfTab</name>
    <message>
        <source>Hãy đề xuất lớp trước. Sau đó xem ở đây: thêm bớt một lớp thì đường đi đổi ra sao, lớp đông hơn hay đi gần hơn tốn bao nhiêu, mỗi điều đã chốt tốn bao nhiêu.</source>
        <translation>Propose classes first. Then see here how travel changes with one class more or fewer, what larger classes or shorter ways cost, and what each settled choice costs.</translation>
    </message>
    <message>
        <source>Cách xếp đã đổi từ lần tính này; bấm Tính lại để cập nhật.</source>
        <translation>The grouping has changed since; press Work out again.</translation>
    </message>
    <message>
        <source>Số lớp và đường đi</source>
        <translation>Travel by number of classes</translation>
    </message>
    <message>
        <source>Tính lại</source>
        <translation>Work out again</translation>
    </message>
    <message>
        <source>Tính</source>
        <translation>Work out</translation>
    </message>
    <message>
        <source>Nới hoặc siết giới hạn</source>
        <translation>Looser or tighter limits</translation>
    </message>
    <message>
        <source>Giá của từng điều đã chốt hiện ở cột trái sau khi tính.</source>
        <translation>What each settled choice costs then stands in the left column.</translation>
    </message>
    <message>
        <source>%1 (đang hỏi)</source>
        <translation>%1 (as asked)</translation>
    </message>
    <message>
        <source>%1 · xa nhất %2</source>
        <translation>%1 · longest %2</translation>
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
    <name>WeightLine</name>
    <message>
        <source>Trọng số: %1</source>
        <translation>Weight: %1</translation>
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
<context>
    <name>ansinh::app::SurveyController</name>
    <message numerus="yes">
        <source>Đã lập %n phiếu và danh sách gửi trong %1.</source>
        <translation>
            <numerusform>Made %n form and the sender&apos;s list in %1.</numerusform>
            <numerusform>Made %n forms and the sender&apos;s list in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (tạm tính)</source>
        <translation>%1 (provisional)</translation>
    </message>
    <message numerus="yes">
        <source>%n mới</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thay đổi</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n như cũ</source>
        <translation>
            <numerusform>%n same</numerusform>
            <numerusform>%n same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phải hỏi</source>
        <translation>
            <numerusform>%n to decide</numerusform>
            <numerusform>%n to decide</numerusform>
        </translation>
    </message>
    <message>
        <source>hạn %1</source>
        <translation>due %1</translation>
    </message>
    <message>
        <source>%1/%2 đơn vị đã gửi lại, %3 chậm, %4 đang chờ</source>
        <translation>%1 of %2 communes have reported, %3 late, %4 waiting</translation>
    </message>
</context>
<context>
    <name>ansinh::app::TrainingCalendar</name>
    <message>
        <source>tổ %1</source>
        <translation>team %1</translation>
    </message>
    <message>
        <source>Chưa có danh sách ngày nghỉ năm %1: chỉ tránh thứ bảy, chủ nhật.</source>
        <translation>No list of holidays for %1: only weekends are avoided.</translation>
    </message>
    <message>
        <source>%1 (%2) chưa có thông báo chính thức.</source>
        <translation>%1 (%2) is not officially announced yet.</translation>
    </message>
</context>
<context>
    <name>ansinh::app::TrainingComparison</name>
    <message>
        <source>Các lớp của kế hoạch</source>
        <translation>The plan&apos;s classes</translation>
    </message>
    <message>
        <source>Tốt nhất cho các xã của kế hoạch</source>
        <translation>Best for the plan&apos;s communes</translation>
    </message>
    <message>
        <source>Đề xuất của máy</source>
        <translation>The program&apos;s proposal</translation>
    </message>
    <message>
        <source>Đang sửa bằng tay</source>
        <translation>Changed by hand</translation>
    </message>
    <message>
        <source>Tổng đường đi</source>
        <translation>Total travel</translation>
    </message>
    <message>
        <source>Đi xa nhất</source>
        <translation>Longest way</translation>
    </message>
    <message>
        <source>Số lớp</source>
        <translation>Number of classes</translation>
    </message>
    <message>
        <source>chưa có lớp</source>
        <translation>in no class</translation>
    </message>
    <message>
        <source>không có lớp</source>
        <translation>in no class</translation>
    </message>
    <message>
        <source>Chưa có hai cách xếp để so sánh. Hãy bấm Đề xuất lớp trước.</source>
        <translation>There are not two groupings to compare yet. Press Propose classes first.</translation>
    </message>
    <message>
        <source>Không xã nào đổi nơi học.</source>
        <translation>Nobody trains elsewhere.</translation>
    </message>
    <message numerus="yes">
        <source>%n xã đổi nơi học.</source>
        <translation>
            <numerusform>%n commune trains elsewhere.</numerusform>
            <numerusform>%n communes train elsewhere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trong đó %n xã vẫn học với các xã cũ, chỉ đổi nơi tổ chức.</source>
        <translation>
            <numerusform>Of these, %n keeps its company, only the host is another.</numerusform>
            <numerusform>Of these, %n keep their company, only the host is another.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hai bên không gồm cùng các xã, hoặc đo đường đi khác nhau: các tổng không so được với nhau.</source>
        <translation>The two are not about the same communes, or measure travel differently: their totals cannot be compared.</translation>
    </message>
    <message>
        <source>Mới có lớp, tại %1</source>
        <translation>Newly in a class, at %1</translation>
    </message>
    <message>
        <source>Không còn lớp, trước tại %1</source>
        <translation>In no class any more, before at %1</translation>
    </message>
    <message>
        <source>Từ %1 sang %2, %3</source>
        <translation>From %1 to %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n xã mới có lớp.</source>
        <translation>
            <numerusform>%n commune has a class now.</numerusform>
            <numerusform>%n communes have a class now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n xã không còn lớp.</source>
        <translation>
            <numerusform>%n commune has no class any more.</numerusform>
            <numerusform>%n communes have no class any more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ansinh::app::TrainingController</name>
    <message>
        <source>đề xuất của máy</source>
        <translation>the program&apos;s proposal</translation>
    </message>
    <message>
        <source>Sửa bằng tay, giữ đủ mọi điều kiện</source>
        <translation>Changed by hand, all rules are kept</translation>
    </message>
    <message>
        <source>Sửa bằng tay, còn trái điều kiện</source>
        <translation>Changed by hand, some rules are broken</translation>
    </message>
    <message>
        <source>%1 gồm %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message numerus="yes">
        <source>%n lớp</source>
        <translation>
            <numerusform>%n class</numerusform>
            <numerusform>%n classes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n xã, phường</source>
        <translation>
            <numerusform>%n commune</numerusform>
            <numerusform>%n communes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lớp chưa ghi nơi tổ chức</source>
        <translation>
            <numerusform>%n class without a host</numerusform>
            <numerusform>%n classes without a host</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n xã, phường chưa có lớp</source>
        <translation>
            <numerusform>%n commune in no class</numerusform>
            <numerusform>%n communes in no class</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · tổng %2 · xa nhất %3</source>
        <translation>%1 · total %2 · longest %3</translation>
    </message>
    <message>
        <source>Đang tính đường đi của các lớp…</source>
        <translation>Working out the classes&apos; travel…</translation>
    </message>
    <message>
        <source>đã chứng minh tốt nhất</source>
        <translation>proved best</translation>
    </message>
    <message>
        <source>chưa chứng minh là tốt nhất</source>
        <translation>not proved best</translation>
    </message>
    <message>
        <source>Đi lại theo kế hoạch: %1. Cùng các xã ấy, lớp từ %2 đến %3 xã: %4 (%5), %6.</source>
        <translation>Travel as planned: %1. The same communes in classes of %2 to %3: %4 (%5), %6.</translation>
    </message>
    <message>
        <source>Chưa thuộc lớp nào</source>
        <translation>In no class</translation>
    </message>
    <message>
        <source>Lớp %1</source>
        <translation>Class %1</translation>
    </message>
    <message>
        <source>%1 · chưa định nơi tổ chức</source>
        <translation>%1 · no host set</translation>
    </message>
    <message>
        <source>%1 · nơi tổ chức</source>
        <translation>%1 · host</translation>
    </message>
    <message>
        <source>%1 · tại %2</source>
        <translation>%1 · at %2</translation>
    </message>
    <message>
        <source>%1 · đến %2 %3</source>
        <translation>%1 · to %2 %3</translation>
    </message>
    <message>
        <source>Kế hoạch chưa có lớp nào. Bấm Đề xuất lớp ở bên trái.</source>
        <translation>The plan has no classes yet. Press Propose classes on the left.</translation>
    </message>
    <message numerus="yes">
        <source>%n nhóm</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
    <message>
        <source>Đã có lớp: lớp %1</source>
        <translation>Has a class: class %1</translation>
    </message>
</context>
<context>
    <name>ansinh::app::TrainingEditor</name>
    <message>
        <source>Hoàn tác: %1</source>
        <translation>Undo: %1</translation>
    </message>
    <message>
        <source>Hoàn tác</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Làm lại: %1</source>
        <translation>Redo: %1</translation>
    </message>
    <message>
        <source>Làm lại</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Chọn xã không học chung với %1</source>
        <translation>Choose the commune to keep apart from %1</translation>
    </message>
    <message>
        <source>Chọn xã phải học chung với %1</source>
        <translation>Choose the commune to keep together with %1</translation>
    </message>
    <message>
        <source>Sang lớp %1: đến %2 %3</source>
        <translation>To class %1: to %2 %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 sang lớp mới</source>
        <translation>%1 to a new class</translation>
    </message>
    <message>
        <source>%1 sang lớp %2</source>
        <translation>%1 to class %2</translation>
    </message>
    <message>
        <source>đặt lớp tại %1</source>
        <translation>%1 hosts</translation>
    </message>
    <message>
        <source>không bắt buộc đặt lớp tại %1</source>
        <translation>%1 need not host</translation>
    </message>
    <message>
        <source>cho phép đặt lớp tại %1</source>
        <translation>%1 may host</translation>
    </message>
    <message>
        <source>không đặt lớp tại %1</source>
        <translation>%1 does not host</translation>
    </message>
    <message>
        <source>ghim %1</source>
        <translation>pin %1</translation>
    </message>
    <message>
        <source>bỏ ghim %1</source>
        <translation>unpin %1</translation>
    </message>
    <message>
        <source>khóa lớp %1</source>
        <translation>lock class %1</translation>
    </message>
    <message>
        <source>mở khóa lớp %1</source>
        <translation>unlock class %1</translation>
    </message>
    <message>
        <source>%1 và %2 không học chung</source>
        <translation>%1 and %2 apart</translation>
    </message>
    <message>
        <source>%1 và %2 học chung</source>
        <translation>%1 and %2 together</translation>
    </message>
    <message>
        <source>bỏ một điều đã chốt</source>
        <translation>forget one settled choice</translation>
    </message>
    <message>
        <source>bỏ mọi điều đã chốt</source>
        <translation>forget all settled choices</translation>
    </message>
</context>
<context>
    <name>ansinh::app::TrainingScenarios</name>
    <message>
        <source>tối ưu</source>
        <translation>optimal</translation>
    </message>
    <message>
        <source>sửa bằng tay</source>
        <translation>changed by hand</translation>
    </message>
    <message>
        <source>chưa chứng minh</source>
        <translation>not proved</translation>
    </message>
    <message>
        <source>%1 · tổng %2 · xa nhất %3 · %4</source>
        <translation>%1 · total %2 · longest %3 · %4</translation>
    </message>
    <message numerus="yes">
        <source>%n lớp</source>
        <translation>
            <numerusform>%n class</numerusform>
            <numerusform>%n classes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Phương án %1</source>
        <translation>Scenario %1</translation>
    </message>
</context>
<context>
    <name>ansinh::app::TrainingWhatIf</name>
    <message>
        <source>không xếp được</source>
        <translation>cannot be done</translation>
    </message>
    <message>
        <source>tối ưu</source>
        <translation>optimal</translation>
    </message>
    <message>
        <source>chưa chứng minh</source>
        <translation>not proved</translation>
    </message>
    <message numerus="yes">
        <source>Lớp nhiều nhất %n xã</source>
        <translation>
            <numerusform>At most %n commune in a class</numerusform>
            <numerusform>At most %n communes in a class</numerusform>
        </translation>
    </message>
    <message>
        <source>Không giới hạn số xã mỗi lớp</source>
        <translation>No limit to a class&apos;s communes</translation>
    </message>
    <message>
        <source>Đi xa nhất %1</source>
        <translation>Longest way %1</translation>
    </message>
    <message>
        <source>Không giới hạn đường đi</source>
        <translation>No limit to travel</translation>
    </message>
</context>
</TS>
