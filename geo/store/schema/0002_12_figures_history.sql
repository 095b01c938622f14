-- Where a device count stood in its file, as observations have it.
ALTER TABLE device_count ADD COLUMN source_cell TEXT;

-- Every figure that was ever stored, with the batch that brought it. counts: not undone, and no later batch corrects
-- it for the same day.
CREATE VIEW figure_history AS
SELECT u.code, m.key AS measure, date(o.as_of_day * 86400, 'unixepoch') AS as_of, s.key AS state,
       CASE WHEN s.has_count THEN o.count END AS count, o.source_cell, o.remark, o.batch_id,
       b.kind AS batch_kind, b.file, b.person, b.at, b.undone_at,
       o.batch_id = (SELECT max(n.batch_id) FROM observation n JOIN batch_now c ON c.id = n.batch_id
                     WHERE n.unit_id = o.unit_id AND n.measure_id = o.measure_id AND n.as_of_day = o.as_of_day)
           IS TRUE AS counts,
       o.unit_id, o.measure_id, o.as_of_day
FROM observation o
JOIN reporting_unit u ON u.id = o.unit_id
JOIN measure m ON m.id = o.measure_id
JOIN value_state s ON s.id = o.state
JOIN batch b ON b.id = o.batch_id;

CREATE VIEW device_history AS
SELECT u.code, d.kind, d.condition, date(d.as_of_day * 86400, 'unixepoch') AS as_of, d.count, d.source_cell,
       d.batch_id, b.kind AS batch_kind, b.file, b.person, b.at, b.undone_at,
       d.batch_id = (SELECT max(n.batch_id) FROM device_count n JOIN batch_now c ON c.id = n.batch_id
                     WHERE n.unit_id = d.unit_id AND n.kind = d.kind AND n.condition = d.condition
                       AND n.as_of_day = d.as_of_day)
           IS TRUE AS counts,
       d.unit_id, d.as_of_day
FROM device_count d
JOIN reporting_unit u ON u.id = d.unit_id
JOIN batch b ON b.id = d.batch_id;
