-- The register of remarks and proposals. There is no column for a person, a telephone number or the text of what was
-- said, on purpose. A change of an item is a row of a later batch; what it was before stays.
CREATE TABLE feedback (
    item         TEXT NOT NULL,            -- number in the office's register
    batch_id     INTEGER NOT NULL REFERENCES batch,
    unit_id      INTEGER NOT NULL REFERENCES reporting_unit,
    kind         TEXT NOT NULL,            -- words of data/feedback.json
    channel      TEXT NOT NULL,
    role         TEXT NOT NULL,            -- the office that handles it; empty: not assigned yet
    status       TEXT NOT NULL,
    is_open      INTEGER NOT NULL CHECK (is_open IN (0, 1)), -- what the status meant when it was stored
    received_day INTEGER NOT NULL,         -- days from 1970-01-01, as are the next two
    due_day      INTEGER,
    closed_day   INTEGER,
    lon          REAL,                     -- EPSG:4326; NULL: the commune as a whole
    lat          REAL,
    PRIMARY KEY (item, batch_id),
    CONSTRAINT closed_is_not_open CHECK (closed_day IS NULL OR is_open = 0),
    CONSTRAINT place_is_whole CHECK ((lon IS NULL) = (lat IS NULL))
) WITHOUT ROWID;

CREATE VIEW feedback_now AS
SELECT u.code, f.*
FROM feedback f JOIN reporting_unit u ON u.id = f.unit_id
WHERE f.batch_id = (SELECT max(n.batch_id) FROM feedback n JOIN batch_now b ON b.id = n.batch_id
                    WHERE n.item = f.item);

-- Per commune on the day in property 'view_date', as geo/progress/feedback_summary.hpp counts them: what was closed
-- since was open then.
CREATE VIEW feedback_count AS
WITH seen AS (
    SELECT f.code, f.due_day, v.day, f.is_open OR coalesce(f.closed_day > v.day, 0) AS open
    FROM feedback_now f CROSS JOIN view_day v
    WHERE f.received_day <= v.day
)
SELECT code, count(*) AS received, sum(open) AS open,
       sum(open AND coalesce(due_day < day, 0)) AS overdue,
       max(CASE WHEN open AND due_day < day THEN day - due_day ELSE 0 END) AS longest_late
FROM seen
GROUP BY code;
