-- Two more layers for QGIS: feedback that is late, and how much of what is asked was reported, on the day in property
-- 'view_date'.

-- As geo/progress/completeness.hpp counts them.
CREATE VIEW commune_completeness AS
SELECT unit_id, code, count(*) AS asked, sum(has_count) AS reported
FROM commune_status
WHERE scope <> 'template' AND restricted = 0 AND due_millionths IS NOT NULL AND standing <> 'not_applicable'
GROUP BY unit_id;

CREATE VIEW phản_ánh_kiến_nghị AS
SELECT y.id AS rowid, c.code AS mã, c.full_name AS tên,
       CASE WHEN f.received IS NULL THEN 'chưa có trong sổ'
            WHEN f.overdue >= 6 THEN 'từ 6 việc quá hạn'
            WHEN f.overdue >= 3 THEN '3 – 5 việc quá hạn'
            WHEN f.overdue >= 1 THEN '1 – 2 việc quá hạn'
            WHEN f.open >= 1 THEN 'đang xử lý, chưa quá hạn'
            ELSE 'đã xử lý hết' END AS tình_trạng,
       CAST(f.received AS INTEGER) AS đã_nhận, CAST(f.open AS INTEGER) AS đang_mở,
       CAST(f.overdue AS INTEGER) AS quá_hạn, CAST(f.longest_late AS INTEGER) AS lâu_nhất_ngày,
       (SELECT value FROM property WHERE key = 'view_date') AS tính_đến_ngày,
       CASE WHEN EXISTS (SELECT 1 FROM batch_now WHERE kind = 'sample') THEN 'có số liệu mẫu' END AS ghi_chú,
       y.geom AS geom
FROM boundary_now y
JOIN commune_now c ON c.unit_id = y.unit_id
LEFT JOIN feedback_count f ON f.code = c.code;

CREATE VIEW mức_báo_cáo AS
SELECT y.id AS rowid, c.code AS mã, c.full_name AS tên,
       CASE WHEN r.asked IS NULL THEN 'không áp dụng'
            WHEN r.reported = 0 THEN 'chưa báo cáo chỉ tiêu nào'
            WHEN r.reported = r.asked THEN 'đủ mọi chỉ tiêu được hỏi'
            WHEN 2 * r.reported >= r.asked THEN 'từ một nửa trở lên'
            ELSE 'dưới một nửa' END AS tình_trạng,
       CAST(r.asked AS INTEGER) AS được_hỏi, CAST(r.reported AS INTEGER) AS đã_báo_cáo,
       (SELECT value FROM property WHERE key = 'view_date') AS tính_đến_ngày,
       CASE WHEN EXISTS (SELECT 1 FROM batch_now WHERE kind = 'sample') THEN 'có số liệu mẫu' END AS ghi_chú,
       y.geom AS geom
FROM boundary_now y
JOIN commune_now c ON c.unit_id = y.unit_id
LEFT JOIN commune_completeness r ON r.unit_id = c.unit_id;

INSERT INTO views_geometry_columns (view_name, view_geometry, view_rowid, f_table_name, f_geometry_column, read_only)
VALUES ('phản_ánh_kiến_nghị', 'geom', 'rowid', 'boundary', 'geom', 1),
       ('mức_báo_cáo', 'geom', 'rowid', 'boundary', 'geom', 1);
