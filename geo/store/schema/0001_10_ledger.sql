-- What the project knows about itself, and what came in.
--
-- Files in this folder are named VVVV_NN_subject.sql: VVVV is the layout version that the file belongs to, NN the
-- order within it. A project at version N is brought to version M by running the files of N+1 … M, in one transaction.

-- City, how the file was made, the day that the status views answer for, …
CREATE TABLE property (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

-- Everything in the project came in a batch. Rows of other tables are only ever added; a batch is undone by a mark,
-- and what counts now is, for each key, the row of the newest batch that is not undone. The views called …_now say
-- this, and all reading goes through them, so undoing and redoing work in any order.
CREATE TABLE batch (
    id        INTEGER PRIMARY KEY,
    kind      TEXT NOT NULL,           -- facts, boundaries, points, figures, plan, sample
    file      TEXT NOT NULL,           -- as given, or the generator's name and seed
    checksum  TEXT NOT NULL,           -- SHA-256, hexadecimal; empty for what was computed
    mapping   TEXT NOT NULL,           -- JSON: which column became what, answers given
    crs       TEXT NOT NULL,           -- EPSG:5899; empty where there is no geometry
    program   TEXT NOT NULL,
    person    TEXT NOT NULL,           -- login name
    at        TEXT NOT NULL,           -- UTC, 2026-04-30T08:15:00Z
    undone_at TEXT,                    -- UTC; NULL while the batch counts
    read      INTEGER NOT NULL DEFAULT 0,
    accepted  INTEGER NOT NULL DEFAULT 0,
    refused   INTEGER NOT NULL DEFAULT 0,
    CONSTRAINT nothing_is_dropped CHECK (accepted + refused = read)
);

CREATE VIEW batch_now AS
SELECT * FROM batch WHERE undone_at IS NULL;

-- What a person must know about the rows that were read.
CREATE TABLE import_issue (
    batch_id INTEGER NOT NULL REFERENCES batch,
    seq      INTEGER NOT NULL,
    row      INTEGER NOT NULL,         -- 1-based row or feature of the file; 0: the file as a whole
    field    TEXT NOT NULL,
    code     TEXT NOT NULL,
    found    TEXT NOT NULL,
    args     TEXT NOT NULL,            -- JSON array of texts
    severity TEXT NOT NULL CHECK (severity IN ('note', 'warning', 'refused')),
    lon      REAL,                     -- EPSG:4326; NULL where there is no place
    lat      REAL,
    file     TEXT NOT NULL,            -- which of several files
    PRIMARY KEY (batch_id, seq)
) WITHOUT ROWID;
