-- Who reports: the city's own offices and the communes. Small numbers stand for the official codes in the big tables.
CREATE TABLE reporting_unit (
    id   INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,         -- official code, text
    tier TEXT NOT NULL CHECK (tier IN ('city', 'commune'))
);

-- The legal facts. The legal area is what the law says and is never overwritten by a measurement.
CREATE TABLE commune (
    unit_id          INTEGER NOT NULL REFERENCES reporting_unit,
    batch_id         INTEGER NOT NULL REFERENCES batch,
    name             TEXT NOT NULL,    -- without the kind
    kind             TEXT NOT NULL CHECK (kind IN ('ward', 'commune', 'special_zone')),
    legal_area_km2   REAL NOT NULL,
    population       INTEGER NOT NULL, -- 0: unknown
    label_lon        REAL NOT NULL,    -- EPSG:4326
    label_lat        REAL NOT NULL,
    former_units     TEXT NOT NULL,    -- JSON array of texts, as are the next two
    former_districts TEXT NOT NULL,
    aliases          TEXT NOT NULL,
    reports          INTEGER NOT NULL CHECK (reports IN (0, 1)), -- 1: in the base of totals
    note             TEXT NOT NULL,
    PRIMARY KEY (unit_id, batch_id)
) WITHOUT ROWID;

CREATE VIEW commune_now AS
SELECT u.code,
       CASE c.kind WHEN 'ward' THEN 'Phường ' WHEN 'commune' THEN 'Xã ' ELSE 'Đặc khu ' END || c.name AS full_name,
       c.*
FROM commune c JOIN reporting_unit u ON u.id = c.unit_id
WHERE c.batch_id = (SELECT max(n.batch_id) FROM commune n JOIN batch_now b ON b.id = n.batch_id
                    WHERE n.unit_id = c.unit_id);

-- Spellings that a person has answered for.
CREATE TABLE alias (
    spelling TEXT NOT NULL,
    unit_id  INTEGER NOT NULL REFERENCES reporting_unit,
    batch_id INTEGER NOT NULL REFERENCES batch,
    PRIMARY KEY (spelling, batch_id)
) WITHOUT ROWID;

CREATE VIEW alias_now AS
SELECT u.code, a.*
FROM alias a JOIN reporting_unit u ON u.id = a.unit_id
WHERE a.batch_id = (SELECT max(n.batch_id) FROM alias n JOIN batch_now b ON b.id = n.batch_id
                    WHERE n.spelling = a.spelling);

CREATE TABLE boundary (
    id       INTEGER PRIMARY KEY,
    unit_id  INTEGER NOT NULL REFERENCES reporting_unit,
    batch_id INTEGER NOT NULL REFERENCES batch,
    quality  TEXT NOT NULL CHECK (quality IN ('schematic', 'official')),
    area_m2  REAL,                     -- geodesic, measured on the shape; NULL: not measured
    UNIQUE (unit_id, batch_id)
);
SELECT AddGeometryColumn('boundary', 'geom', 4326, 'MULTIPOLYGON', 'XY', 1);
SELECT CreateSpatialIndex('boundary', 'geom');

CREATE VIEW boundary_now AS
SELECT u.code, y.*
FROM boundary y JOIN reporting_unit u ON u.id = y.unit_id
WHERE y.batch_id = (SELECT max(n.batch_id) FROM boundary n JOIN batch_now b ON b.id = n.batch_id
                    WHERE n.unit_id = y.unit_id);

-- The boundaries in force, made ready for drawing at several tolerances. Derived: replaced as a whole.
-- The layout of body is told in map_level_codec.hpp.
CREATE TABLE map_level (
    place       INTEGER PRIMARY KEY,   -- 0 is the finest
    tolerance_m REAL NOT NULL,
    body        BLOB NOT NULL
);
