-- Saved proposals for training classes. A scenario comes in a batch of its own: taking it away is undoing that batch.
CREATE TABLE scenario (
    id            INTEGER PRIMARY KEY,
    batch_id      INTEGER NOT NULL UNIQUE REFERENCES batch,
    question      TEXT NOT NULL,       -- JSON: what was asked, so that it can be asked again
    travel_source TEXT NOT NULL,       -- geodesic, roads, matrix
    travel_detail TEXT NOT NULL,
    status        TEXT NOT NULL,       -- optimal, feasible, stopped, by_hand
    objective     INTEGER NOT NULL,
    bound         INTEGER NOT NULL,    -- no answer is better
    total         INTEGER NOT NULL,    -- sum of weight × metres
    longest_m     INTEGER NOT NULL
);

-- Names that it had; the last one counts.
CREATE TABLE scenario_label (
    scenario INTEGER NOT NULL REFERENCES scenario,
    seq      INTEGER NOT NULL,
    name     TEXT NOT NULL,
    note     TEXT NOT NULL,
    person   TEXT NOT NULL,
    at       TEXT NOT NULL,            -- UTC
    PRIMARY KEY (scenario, seq)
) WITHOUT ROWID;

CREATE TABLE scenario_class (
    scenario     INTEGER NOT NULL REFERENCES scenario,
    seq          INTEGER NOT NULL,
    host         TEXT NOT NULL REFERENCES reporting_unit (code),
    participants INTEGER NOT NULL,     -- 0: not counted
    total        INTEGER NOT NULL,
    existing     TEXT NOT NULL,        -- class that is kept as it is; empty: a new one
    from_date    TEXT,
    until_date   TEXT,
    team         INTEGER NOT NULL,     -- of trainers, from 1; 0: no dates
    PRIMARY KEY (scenario, seq)
) WITHOUT ROWID;

CREATE TABLE scenario_member (
    scenario INTEGER NOT NULL,
    class    INTEGER NOT NULL,         -- scenario_class.seq
    seq      INTEGER NOT NULL,
    commune  TEXT NOT NULL REFERENCES reporting_unit (code),
    travel_m INTEGER NOT NULL,         -- to the host
    PRIMARY KEY (scenario, class, seq),
    FOREIGN KEY (scenario, class) REFERENCES scenario_class (scenario, seq)
) WITHOUT ROWID;

-- Which batch made training classes of a scenario, for which round of training. Classes of other batches are of
-- round 1.
CREATE TABLE scenario_acceptance (
    batch_id INTEGER PRIMARY KEY REFERENCES batch,
    scenario INTEGER NOT NULL REFERENCES scenario,
    round    INTEGER NOT NULL
);

CREATE VIEW scenario_now AS
SELECT s.*, l.name, l.note, b.person, b.at,
       (SELECT max(a.batch_id) FROM scenario_acceptance a JOIN batch_now n ON n.id = a.batch_id
        WHERE a.scenario = s.id) AS accepted_batch
FROM scenario s
JOIN batch_now b ON b.id = s.batch_id
JOIN scenario_label l ON l.scenario = s.id
WHERE l.seq = (SELECT max(m.seq) FROM scenario_label m WHERE m.scenario = s.id);

CREATE VIEW training_class_round AS
SELECT c.plan, c.class, coalesce(a.round, 1) AS round
FROM training_class_now c LEFT JOIN scenario_acceptance a ON a.batch_id = c.batch_id;
