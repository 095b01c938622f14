-- Rivers and roads that a city has imported to be drawn under its figures. Of each kind the newest batch that counts is
-- there: a river comes whole or not at all.
CREATE TABLE base_line (
    id       INTEGER PRIMARY KEY,
    batch_id INTEGER NOT NULL REFERENCES batch,
    kind     TEXT NOT NULL CHECK (kind IN ('river', 'road'))
);
SELECT AddGeometryColumn('base_line', 'geom', 4326, 'LINESTRING', 'XY', 1);
CREATE INDEX base_line_by_kind ON base_line (kind, batch_id);

CREATE VIEW base_line_now AS
SELECT l.*
FROM base_line l
WHERE l.batch_id = (SELECT max(n.batch_id) FROM base_line n JOIN batch_now b ON b.id = n.batch_id
                    WHERE n.kind = l.kind);
