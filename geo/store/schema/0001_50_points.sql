-- Welfare and infrastructure points.
CREATE TABLE category (
    id      INTEGER PRIMARY KEY,       -- order of display
    key     TEXT NOT NULL UNIQUE,
    name_vi TEXT NOT NULL,
    name_en TEXT NOT NULL,
    icon    TEXT NOT NULL,
    colour  TEXT NOT NULL              -- #rrggbb
);

CREATE TABLE point (
    id          INTEGER PRIMARY KEY,
    batch_id    INTEGER NOT NULL REFERENCES batch,
    category_id INTEGER NOT NULL REFERENCES category,
    unit_id     INTEGER REFERENCES reporting_unit, -- commune by position; NULL outside all
    name        TEXT NOT NULL,
    status      TEXT NOT NULL,
    source      TEXT NOT NULL
);
SELECT AddGeometryColumn('point', 'geom', 4326, 'POINT', 'XY', 1);
SELECT CreateSpatialIndex('point', 'geom');
CREATE INDEX point_by_category ON point (category_id, batch_id);
CREATE INDEX point_by_unit ON point (unit_id) WHERE unit_id IS NOT NULL;

-- A point has no key by which a later batch could replace it, so all points of batches that count are there.
CREATE VIEW point_now AS
SELECT p.*
FROM point p
WHERE p.batch_id IN (SELECT id FROM batch_now);
