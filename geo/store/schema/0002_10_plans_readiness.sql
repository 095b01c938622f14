-- What a plan says of device readiness beside the weights: how much must be known for a score, and what a score is
-- called. Editions of layout 1 had neither and get what the program did then.
CREATE TABLE plan_readiness_rule (
    edition     INTEGER PRIMARY KEY REFERENCES plan,
    least_known REAL NOT NULL          -- share of the weight, 0…1
);
INSERT INTO plan_readiness_rule
SELECT DISTINCT edition, 0.5 FROM plan_readiness_part;

CREATE TABLE plan_readiness_class (
    edition INTEGER NOT NULL REFERENCES plan,
    seq     INTEGER NOT NULL,          -- best first
    class   TEXT NOT NULL,
    name_vi TEXT NOT NULL,
    name_en TEXT NOT NULL,
    least   REAL NOT NULL,             -- score, 0…1
    PRIMARY KEY (edition, seq)
) WITHOUT ROWID;
INSERT INTO plan_readiness_class
SELECT DISTINCT p.edition, c.column1, c.column2, c.column3, c.column4, c.column5
FROM plan_readiness_part p CROSS JOIN (VALUES (0, 'ready', 'Sẵn sàng', 'Ready', 0.8),
                                              (1, 'partly', 'Sẵn sàng một phần', 'Partly ready', 0.5),
                                              (2, 'not_ready', 'Chưa sẵn sàng', 'Not ready', 0.0)) c;
