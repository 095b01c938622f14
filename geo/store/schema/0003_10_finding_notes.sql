-- What a person said about a finding of the rules in data/validation_rules.json: that it was looked into, or that it
-- is to be looked into again. A note is about what was seen then; when the figures behind it are others, `seen` is
-- another and nothing has been said about it yet.
CREATE TABLE finding_note (
    unit_id   INTEGER NOT NULL REFERENCES reporting_unit,
    rule      TEXT NOT NULL,
    measure   TEXT NOT NULL,
    seen      TEXT NOT NULL,           -- name=value, the numbers that the rule's sentence told, parted by ;
    batch_id  INTEGER NOT NULL REFERENCES batch, -- who and when
    explained INTEGER NOT NULL CHECK (explained IN (0, 1)), -- 0: open again
    note      TEXT NOT NULL,
    PRIMARY KEY (unit_id, rule, measure, seen, batch_id),
    CONSTRAINT an_explanation_says_something CHECK (explained = 0 OR note <> '')
) WITHOUT ROWID;

CREATE VIEW finding_note_now AS
SELECT u.code, b.person, b.at, f.*
FROM finding_note f JOIN reporting_unit u ON u.id = f.unit_id JOIN batch b ON b.id = f.batch_id
WHERE f.batch_id = (SELECT max(n.batch_id) FROM finding_note n JOIN batch_now c ON c.id = n.batch_id
                    WHERE n.unit_id = f.unit_id AND n.rule = f.rule AND n.measure = f.measure AND n.seen = f.seen);
