-- Travel between communes along imported roads, worked out once: the newest batch of kind 'travel' counts.
CREATE TABLE travel (
    batch_id  INTEGER NOT NULL REFERENCES batch,
    from_unit INTEGER NOT NULL REFERENCES reporting_unit,
    to_unit   INTEGER NOT NULL REFERENCES reporting_unit,
    metres    INTEGER,                 -- NULL: no way leads there
    PRIMARY KEY (batch_id, from_unit, to_unit)
) WITHOUT ROWID;

CREATE VIEW travel_now AS
SELECT f.code AS from_code, t.code AS to_code, v.metres, v.batch_id
FROM travel v
JOIN reporting_unit f ON f.id = v.from_unit
JOIN reporting_unit t ON t.id = v.to_unit
WHERE v.batch_id = (SELECT max(id) FROM batch_now WHERE kind = 'travel');
