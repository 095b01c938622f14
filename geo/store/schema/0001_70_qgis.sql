-- The layers that QGIS and other programs list when they open the file. They are for people, so their names, columns
-- and values are Vietnamese. Numbers that are worked out are cast, since a view's column has a type for other programs
-- only then. Layers of points are made with the categories.

-- As QGIS keeps styles in a SpatiaLite file.
CREATE TABLE layer_styles (
    id                INTEGER PRIMARY KEY AUTOINCREMENT,
    f_table_catalog   VARCHAR(256),
    f_table_schema    VARCHAR(256),
    f_table_name      VARCHAR(256),
    f_geometry_column VARCHAR(256),
    styleName         TEXT,
    styleQML          TEXT,
    styleSLD          TEXT,
    useAsDefault      BOOLEAN,
    description       TEXT,
    owner             VARCHAR(30),
    ui                TEXT,
    update_time       TIMESTAMP DEFAULT CURRENT_TIMESTAMP
);

CREATE VIEW ranh_giới_xã_phường AS
SELECT y.id AS rowid, c.code AS mã, c.name AS tên,
       CASE c.kind WHEN 'ward' THEN 'phường' WHEN 'commune' THEN 'xã' ELSE 'đặc khu' END AS loại,
       c.legal_area_km2 AS diện_tích_pháp_lý_km2,
       CAST(y.area_m2 / 1e6 AS REAL) AS diện_tích_đo_km2,
       CASE y.quality WHEN 'official' THEN 'chính thức' ELSE 'sơ đồ' END AS chất_lượng,
       CAST(nullif(c.population, 0) AS INTEGER) AS dân_số,
       b.file AS nguồn,
       y.geom AS geom
FROM boundary_now y
JOIN commune_now c ON c.unit_id = y.unit_id
JOIN batch b ON b.id = y.batch_id;

CREATE VIEW tiến_độ_xã_phường AS
SELECT y.id AS rowid, o.code AS mã, o.name AS tên,
       CASE o.standing WHEN 'met' THEN 'đạt'
                       WHEN 'on_the_way' THEN 'đang thực hiện'
                       WHEN 'behind' THEN 'chậm'
                       WHEN 'not_reported' THEN 'chưa báo cáo'
                       ELSE 'không áp dụng' END AS tình_trạng,
       CAST(o.missing AS INTEGER) AS còn_thiếu, CAST(o.due AS INTEGER) AS số_chỉ_tiêu_đến_hạn,
       CAST(o.met AS INTEGER) AS đạt, CAST(o.behind AS INTEGER) AS chậm, CAST(o.silent AS INTEGER) AS chưa_báo_cáo,
       (SELECT value FROM property WHERE key = 'view_date') AS tính_đến_ngày,
       CASE WHEN EXISTS (SELECT 1 FROM batch_now WHERE kind = 'sample') THEN 'có số liệu mẫu' END AS ghi_chú,
       CASE y.quality WHEN 'official' THEN 'chính thức' ELSE 'sơ đồ' END AS chất_lượng,
       y.geom AS geom
FROM boundary_now y
JOIN commune_overall o ON o.unit_id = y.unit_id;

CREATE VIEW lớp_tập_huấn AS
SELECT y.id AS rowid, c.code AS mã, c.full_name AS tên,
       group_concat(t.class, ', ') AS lớp,
       group_concat(t.name_vi, '; ') AS tên_lớp,
       CASE WHEN max(t.host = c.code) THEN 'nơi tổ chức'
            WHEN max(t.host IS NOT NULL) THEN 'thành viên'
            ELSE 'thành viên, chưa rõ nơi tổ chức' END AS vai_trò,
       min(t.from_date) AS từ_ngày, max(t.until_date) AS đến_ngày,
       y.geom AS geom
FROM boundary_now y
JOIN commune_now c ON c.unit_id = y.unit_id
JOIN training_member m ON m.commune = c.code
JOIN training_class_now t ON t.edition = m.edition
GROUP BY y.id;

INSERT INTO views_geometry_columns (view_name, view_geometry, view_rowid, f_table_name, f_geometry_column, read_only)
VALUES ('ranh_giới_xã_phường', 'geom', 'rowid', 'boundary', 'geom', 1),
       ('tiến_độ_xã_phường', 'geom', 'rowid', 'boundary', 'geom', 1),
       ('lớp_tập_huấn', 'geom', 'rowid', 'boundary', 'geom', 1);
