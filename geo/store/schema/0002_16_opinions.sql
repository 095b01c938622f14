-- What communes answered to a questionnaire of data/questionnaires/: offices, not persons.
CREATE TABLE opinion (
    unit_id       INTEGER NOT NULL REFERENCES reporting_unit,
    questionnaire TEXT NOT NULL,
    question      TEXT NOT NULL,
    as_of_day     INTEGER NOT NULL,        -- days from 1970-01-01
    batch_id      INTEGER NOT NULL REFERENCES batch,
    value         TEXT NOT NULL,           -- yes, no, a choice's id, or a short text
    PRIMARY KEY (unit_id, questionnaire, question, as_of_day, batch_id)
) WITHOUT ROWID;

CREATE VIEW opinion_now AS
SELECT u.code, o.*
FROM opinion o JOIN reporting_unit u ON u.id = o.unit_id
WHERE o.batch_id = (SELECT max(n.batch_id) FROM opinion n JOIN batch_now b ON b.id = n.batch_id
                    WHERE n.unit_id = o.unit_id AND n.questionnaire = o.questionnaire AND n.question = o.question
                      AND n.as_of_day = o.as_of_day);
