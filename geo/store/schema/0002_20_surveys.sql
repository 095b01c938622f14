-- Forms that went out and came back.

-- One form as it was made for one commune. Making it again for the same date adds a row; the newest says what was asked.
CREATE TABLE survey_form (
    id           INTEGER PRIMARY KEY,
    unit_id      INTEGER NOT NULL REFERENCES reporting_unit,
    as_of_day    INTEGER NOT NULL,
    deadline_day INTEGER,                 -- NULL: none was set
    file         TEXT NOT NULL,           -- name, without its folder
    version      INTEGER NOT NULL,        -- of the form's layout
    asked        INTEGER NOT NULL,        -- lines
    at           TEXT NOT NULL            -- UTC, 2026-04-30T08:15:00Z
);
CREATE INDEX survey_form_of ON survey_form (as_of_day, unit_id);

CREATE VIEW survey_form_now AS
SELECT f.*
FROM survey_form f
WHERE f.id = (SELECT max(n.id) FROM survey_form n WHERE n.unit_id = f.unit_id AND n.as_of_day = f.as_of_day);

-- One file that was taken. It comes and goes with its batch: what was taken by mistake is late again.
CREATE TABLE survey_return (
    batch_id  INTEGER NOT NULL REFERENCES batch,
    seq       INTEGER NOT NULL,
    unit_id   INTEGER NOT NULL REFERENCES reporting_unit,
    as_of_day INTEGER NOT NULL,
    file      TEXT NOT NULL,
    checksum  TEXT NOT NULL,              -- SHA-256 of the bytes
    read      INTEGER NOT NULL,           -- lines with an answer
    accepted  INTEGER NOT NULL,
    refused   INTEGER NOT NULL,
    PRIMARY KEY (batch_id, seq),
    CONSTRAINT nothing_is_dropped CHECK (accepted + refused = read)
) WITHOUT ROWID;
CREATE INDEX survey_return_of ON survey_return (as_of_day, unit_id);

CREATE VIEW survey_return_now AS
SELECT r.*
FROM survey_return r
JOIN batch_now b ON b.id = r.batch_id;
