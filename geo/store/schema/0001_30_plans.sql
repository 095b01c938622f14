-- Plans as their files give them. One edition is one plan as one batch brought it; the rows under it belong to it and
-- come and go with it. Due dates and periods are ISO texts.
CREATE TABLE plan (
    edition    INTEGER PRIMARY KEY,
    plan       TEXT NOT NULL,          -- the plan's identifier
    batch_id   INTEGER NOT NULL REFERENCES batch,
    version    TEXT NOT NULL,
    scope      TEXT NOT NULL CHECK (scope IN ('city', 'commune', 'template')), -- a template binds nobody
    place      TEXT NOT NULL,          -- code of who issued it
    title_vi   TEXT NOT NULL,
    title_en   TEXT NOT NULL,
    issuer_vi  TEXT NOT NULL,
    issuer_en  TEXT NOT NULL,
    source     TEXT NOT NULL,
    from_date  TEXT,
    until_date TEXT,
    UNIQUE (plan, batch_id)
);

CREATE VIEW plan_now AS
SELECT p.*
FROM plan p
WHERE p.batch_id = (SELECT max(n.batch_id) FROM plan n JOIN batch_now b ON b.id = n.batch_id WHERE n.plan = p.plan);

CREATE TABLE plan_clause (
    edition    INTEGER NOT NULL REFERENCES plan,
    seq        INTEGER NOT NULL,
    clause     TEXT NOT NULL,
    reference  TEXT NOT NULL,          -- place in the document
    summary_vi TEXT NOT NULL,
    summary_en TEXT NOT NULL,
    PRIMARY KEY (edition, seq)
) WITHOUT ROWID;

CREATE TABLE plan_measure (
    edition    INTEGER NOT NULL REFERENCES plan,
    seq        INTEGER NOT NULL,
    measure    TEXT NOT NULL,
    unit       TEXT NOT NULL,
    name_vi    TEXT NOT NULL,
    name_en    TEXT NOT NULL,
    restricted INTEGER NOT NULL CHECK (restricted IN (0, 1)),
    PRIMARY KEY (edition, seq)
) WITHOUT ROWID;

CREATE TABLE plan_indicator (
    edition       INTEGER NOT NULL REFERENCES plan,
    seq           INTEGER NOT NULL,
    indicator     TEXT NOT NULL,
    plan          TEXT NOT NULL,
    clause        TEXT NOT NULL,
    name_vi       TEXT NOT NULL,
    name_en       TEXT NOT NULL,
    numerator     TEXT NOT NULL,       -- measures: counts, never a typed-in percent
    denominator   TEXT NOT NULL,
    unit          TEXT NOT NULL,
    self_declared INTEGER NOT NULL CHECK (self_declared IN (0, 1)),
    restricted    INTEGER NOT NULL CHECK (restricted IN (0, 1)),
    PRIMARY KEY (edition, seq)
) WITHOUT ROWID;

-- From due on, numerator/denominator must reach value. Millionths of a share, so that "how many are missing" is exact.
CREATE TABLE plan_target (
    edition   INTEGER NOT NULL REFERENCES plan,
    indicator INTEGER NOT NULL,        -- plan_indicator.seq
    seq       INTEGER NOT NULL,
    tier      TEXT NOT NULL CHECK (tier IN ('city', 'commune')),
    due       TEXT NOT NULL,
    value     INTEGER NOT NULL,
    linear    INTEGER NOT NULL CHECK (linear IN (0, 1)),
    clause    TEXT NOT NULL,
    PRIMARY KEY (edition, indicator, seq),
    FOREIGN KEY (edition, indicator) REFERENCES plan_indicator (edition, seq)
) WITHOUT ROWID;

CREATE TABLE plan_task (
    edition     INTEGER NOT NULL REFERENCES plan,
    seq         INTEGER NOT NULL,
    row         INTEGER NOT NULL,      -- ours
    number      TEXT NOT NULL,         -- the document's; need not be unique
    clause      TEXT NOT NULL,
    name_vi     TEXT NOT NULL,
    name_en     TEXT NOT NULL,
    lead_vi     TEXT NOT NULL,
    lead_en     TEXT NOT NULL,
    from_date   TEXT,
    due         TEXT,
    period      TEXT NOT NULL,         -- as the document has it: Tháng 4/2026
    product_vi  TEXT NOT NULL,
    product_en  TEXT NOT NULL,
    PRIMARY KEY (edition, seq)
) WITHOUT ROWID;

CREATE TABLE plan_task_partner (
    edition INTEGER NOT NULL,
    task    INTEGER NOT NULL,          -- plan_task.seq
    seq     INTEGER NOT NULL,
    name_vi TEXT NOT NULL,
    name_en TEXT NOT NULL,
    PRIMARY KEY (edition, task, seq),
    FOREIGN KEY (edition, task) REFERENCES plan_task (edition, seq)
) WITHOUT ROWID;

-- What the document leaves open to two readings.
CREATE TABLE plan_note (
    edition INTEGER NOT NULL REFERENCES plan,
    seq     INTEGER NOT NULL,
    clause  TEXT NOT NULL,
    text_vi TEXT NOT NULL,
    text_en TEXT NOT NULL,
    PRIMARY KEY (edition, seq)
) WITHOUT ROWID;

CREATE TABLE plan_readiness_part (
    edition INTEGER NOT NULL REFERENCES plan,
    seq     INTEGER NOT NULL,
    part    TEXT NOT NULL,
    name_vi TEXT NOT NULL,
    name_en TEXT NOT NULL,
    weight  REAL NOT NULL,
    PRIMARY KEY (edition, seq)
) WITHOUT ROWID;

-- Who trains together. host NULL: the document names none.
CREATE TABLE training_class (
    edition    INTEGER PRIMARY KEY,
    plan       TEXT NOT NULL,
    class      TEXT NOT NULL,          -- as the plan numbers them
    batch_id   INTEGER NOT NULL REFERENCES batch,
    name_vi    TEXT NOT NULL,
    name_en    TEXT NOT NULL,
    host       TEXT REFERENCES reporting_unit (code),
    from_date  TEXT,
    until_date TEXT,
    status     TEXT NOT NULL,
    UNIQUE (plan, class, batch_id)
);

CREATE TABLE training_member (
    edition    INTEGER NOT NULL REFERENCES training_class,
    seq        INTEGER NOT NULL,       -- the document's order
    commune    TEXT REFERENCES reporting_unit (code), -- NULL: written, but not known which one is meant
    as_written TEXT,
    PRIMARY KEY (edition, seq)
) WITHOUT ROWID;

CREATE VIEW training_class_now AS
SELECT c.*
FROM training_class c
WHERE c.batch_id = (SELECT max(n.batch_id) FROM training_class n JOIN batch_now b ON b.id = n.batch_id
                    WHERE n.plan = c.plan AND n.class = c.class);
