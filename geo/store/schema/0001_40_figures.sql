-- Figures. There will be millions, so keys are small numbers and days are counted from 1970-01-01.

-- The five states. Missing is never zero.
CREATE TABLE value_state (
    id        INTEGER PRIMARY KEY,
    key       TEXT NOT NULL UNIQUE,
    has_count INTEGER NOT NULL CHECK (has_count IN (0, 1)),
    strength  INTEGER NOT NULL         -- of two states the one with the lower strength is the weaker
);
INSERT INTO value_state VALUES
    (0, 'not_reported',   0, 0),
    (1, 'not_applicable', 0, 1),
    (2, 'zero',           1, 3),
    (3, 'provisional',    1, 2),
    (4, 'verified',       1, 4);

CREATE TABLE measure (
    id  INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE           -- as plans name it
);

-- One count. A correction is a row of a later batch with the same unit, measure and day; what it corrects stays.
CREATE TABLE observation (
    unit_id     INTEGER NOT NULL REFERENCES reporting_unit,
    measure_id  INTEGER NOT NULL REFERENCES measure,
    as_of_day   INTEGER NOT NULL,
    batch_id    INTEGER NOT NULL REFERENCES batch,
    state       INTEGER NOT NULL REFERENCES value_state,
    count       INTEGER NOT NULL,      -- 0 where the state carries no count
    source_cell TEXT,                  -- address in the batch's file: Sheet1!B17
    remark      TEXT,
    PRIMARY KEY (unit_id, measure_id, as_of_day, batch_id),
    CONSTRAINT count_fits_state CHECK (count = 0 OR state IN (3, 4))
) WITHOUT ROWID;

CREATE VIEW observation_now AS
SELECT o.*
FROM observation o
WHERE o.batch_id = (SELECT max(n.batch_id) FROM observation n JOIN batch_now b ON b.id = n.batch_id
                    WHERE n.unit_id = o.unit_id AND n.measure_id = o.measure_id AND n.as_of_day = o.as_of_day);

-- Which days a batch reports on: derived, so that the list of reporting dates needs no look at all figures.
CREATE TABLE reporting_day (
    batch_id  INTEGER NOT NULL REFERENCES batch,
    as_of_day INTEGER NOT NULL,
    PRIMARY KEY (batch_id, as_of_day)
) WITHOUT ROWID;

CREATE TABLE device_count (
    unit_id   INTEGER NOT NULL REFERENCES reporting_unit,
    kind      TEXT NOT NULL,           -- desktop, laptop, printer, …
    condition TEXT NOT NULL,           -- modern, usable, broken
    as_of_day INTEGER NOT NULL,
    batch_id  INTEGER NOT NULL REFERENCES batch,
    count     INTEGER NOT NULL,
    PRIMARY KEY (unit_id, kind, condition, as_of_day, batch_id)
) WITHOUT ROWID;

CREATE VIEW device_now AS
SELECT d.*
FROM device_count d
WHERE d.batch_id = (SELECT max(n.batch_id) FROM device_count n JOIN batch_now b ON b.id = n.batch_id
                    WHERE n.unit_id = d.unit_id AND n.kind = d.kind AND n.condition = d.condition
                      AND n.as_of_day = d.as_of_day);
