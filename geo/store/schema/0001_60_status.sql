-- Where each unit stands on the day in property 'view_date': the same answers as geo/progress/status.hpp gives, from
-- the definitions and not from that code, so that either checks the other. All numbers are integers and exact; shares
-- are millionths.

CREATE VIEW view_day AS
SELECT CAST(julianday(value) - 2440587.5 AS INTEGER) AS day FROM property WHERE key = 'view_date';

-- The latest figure at or before the day. (With max() SQLite takes the other columns from the row of the maximum.)
CREATE VIEW figure_on_view_date AS
SELECT unit_id, measure_id, max(as_of_day) AS as_of_day, state, count, batch_id
FROM observation_now
WHERE as_of_day <= (SELECT day FROM view_day)
GROUP BY unit_id, measure_id;

-- Each step with where its straight line starts: at the step before it in the same tier, else at share 0 on the day
-- from which the plan runs.
CREATE VIEW ladder_now AS
SELECT t.edition, t.indicator, t.seq, t.tier, t.due, t.value, t.linear, t.clause,
       CAST(julianday(t.due) - 2440587.5 AS INTEGER) AS due_day,
       CAST(julianday(coalesce(lag(t.due) OVER ladder, p.from_date)) - 2440587.5 AS INTEGER) AS start_day,
       coalesce(lag(t.value) OVER ladder, 0) AS start_value
FROM plan_target t JOIN plan_now p ON p.edition = t.edition
WINDOW ladder AS (PARTITION BY t.edition, t.indicator, t.tier ORDER BY t.due, t.seq);

-- What is asked of each tier on the day. In this order:
--   a linear step whose line covers the day (start <= day < due): in force with
--       start value + floor((value - start value) * (day - start) / (due - start)) millionths, days counted whole
--   else the last step that is past: in force
--   else the first step to come: not in force
CREATE VIEW due_on_view_date AS
WITH step AS (
    SELECT l.*, v.day,
           l.due_day <= v.day AS past,
           coalesce(l.linear = 1 AND l.start_day <= v.day AND v.day < l.due_day, 0) AS rising,
           (l.value - l.start_value) * (v.day - l.start_day) AS rise,
           l.due_day - l.start_day AS run
    FROM ladder_now l CROSS JOIN view_day v
), ordered AS (
    SELECT *, row_number() OVER (
        PARTITION BY edition, indicator, tier
        ORDER BY CASE WHEN rising THEN 0 WHEN past THEN 1 ELSE 2 END,
                 CASE WHEN past THEN -due_day ELSE due_day END,
                 CASE WHEN past THEN -seq ELSE seq END) AS choice
    FROM step
)
SELECT edition, indicator, tier, due, clause,
       rising OR past AS in_force,
       CASE WHEN rising THEN start_value + rise / run - (rise < 0 AND rise % run <> 0) ELSE value END AS value
FROM ordered
WHERE choice = 1;

-- Unit × indicator. A state without a count leaves numerator and denominator NULL.
--   needed  = the smallest count that reaches the share: ceiling(value * denominator)
--   missing = how far the numerator is below that; 0 where there are no counts or nothing is asked
CREATE VIEW unit_status AS
WITH figure AS MATERIALIZED (
    SELECT * FROM figure_on_view_date
), pair AS (
    SELECT u.id AS unit_id, u.code, u.tier, p.plan, p.scope, i.edition, i.seq, i.indicator, i.restricted,
           n.count AS numerator, d.count AS denominator, n.batch_id,
           min(n.as_of_day, d.as_of_day) AS reported_day, -- NULL where either is
           CASE WHEN n.state = 1 OR d.state = 1 THEN 'not_applicable'
                WHEN coalesce(n.state, 0) = 0 OR coalesce(d.state, 0) = 0 THEN 'not_reported'
                WHEN d.count = 0 THEN 'not_applicable'
                WHEN n.state = 3 OR d.state = 3 THEN 'provisional'
                WHEN n.count = 0 THEN 'zero'
                ELSE 'verified' END AS state
    FROM reporting_unit u
    CROSS JOIN plan_now p
    JOIN plan_indicator i ON i.edition = p.edition
    LEFT JOIN measure nm ON nm.key = i.numerator
    LEFT JOIN measure dm ON dm.key = i.denominator
    LEFT JOIN figure n ON n.unit_id = u.id AND n.measure_id = nm.id
    LEFT JOIN figure d ON d.unit_id = u.id AND d.measure_id = dm.id
    WHERE u.tier = 'city' OR u.id IN (SELECT unit_id FROM commune_now)
), gap AS (
    SELECT pair.unit_id, pair.code, pair.tier, pair.plan, pair.scope, pair.edition, pair.seq, pair.indicator,
           pair.restricted, pair.state, s.has_count, s.strength, pair.batch_id, pair.reported_day,
           CASE WHEN s.has_count THEN pair.numerator END AS numerator,
           CASE WHEN s.has_count THEN pair.denominator END AS denominator,
           due.value AS due_millionths, due.due AS due_on, due.in_force, due.clause,
           CASE WHEN s.has_count AND due.value IS NOT NULL
                THEN max(0, (due.value * pair.denominator + 999999) / 1000000 - pair.numerator)
                ELSE 0 END AS missing
    FROM pair
    JOIN value_state s ON s.key = pair.state
    LEFT JOIN due_on_view_date due
           ON due.edition = pair.edition AND due.indicator = pair.seq AND due.tier = pair.tier
)
SELECT *,
       CASE WHEN NOT has_count THEN state
            WHEN due_millionths IS NULL THEN 'not_applicable'
            WHEN missing = 0 THEN 'met'
            WHEN in_force THEN 'behind'
            ELSE 'on_the_way' END AS standing
FROM gap;

CREATE VIEW commune_status AS
SELECT c.code, c.full_name AS name, c.reports, s.plan, s.scope, s.indicator, s.restricted, s.state, s.numerator,
       s.denominator, s.due_millionths / 1e6 AS due_share, s.due_millionths, s.due_on, s.in_force, s.clause, s.missing,
       s.standing, date(s.reported_day * 86400, 'unixepoch') AS reported_on, s.batch_id, s.unit_id, s.edition, s.seq,
       s.has_count, s.strength
FROM unit_status s JOIN commune_now c ON c.unit_id = s.unit_id;

-- Sums of counts over the base, the communes that report: never a mean of percents.
CREATE VIEW indicator_total AS
SELECT plan, indicator, count(*) AS base,
       coalesce(sum(numerator), 0) AS numerator,
       coalesce(sum(denominator), 0) AS denominator,
       coalesce(sum(missing) FILTER (WHERE in_force), 0) AS missing,
       count(*) FILTER (WHERE standing = 'met') AS met,
       count(*) FILTER (WHERE standing = 'on_the_way') AS on_the_way,
       count(*) FILTER (WHERE standing = 'behind') AS behind,
       count(*) FILTER (WHERE standing = 'not_reported') AS not_reported,
       count(*) FILTER (WHERE standing = 'not_applicable') AS not_applicable
FROM commune_status
WHERE reports = 1
GROUP BY edition, seq;

-- A commune over all indicators that bind it: those of plans that are no templates, restricted ones left out. Only
-- what applies is counted; the state is the weakest among what has a target.
CREATE VIEW commune_overall AS
WITH counted AS (
    SELECT c.unit_id, c.code, c.full_name AS name,
           count(*) FILTER (WHERE s.in_force) AS due,
           count(*) FILTER (WHERE s.in_force AND s.standing = 'met') AS met,
           count(*) FILTER (WHERE s.in_force AND s.standing = 'behind') AS behind,
           count(*) FILTER (WHERE s.in_force AND s.standing = 'not_reported') AS silent,
           coalesce(sum(s.missing) FILTER (WHERE s.in_force), 0) AS missing,
           count(*) FILTER (WHERE s.standing = 'on_the_way') AS any_on_the_way,
           count(*) FILTER (WHERE s.standing = 'met') AS any_met,
           count(*) FILTER (WHERE s.standing = 'not_reported') AS any_silent,
           min(s.strength) FILTER (WHERE s.due_millionths IS NOT NULL) AS strength
    FROM commune_now c
    LEFT JOIN unit_status s ON s.unit_id = c.unit_id AND s.scope IN ('city', 'commune') AND s.restricted = 0
                           AND s.standing <> 'not_applicable'
    GROUP BY c.unit_id
)
SELECT unit_id, code, name,
       CASE WHEN behind > 0 THEN 'behind'
            WHEN silent > 0 THEN 'not_reported'
            WHEN due > 0 THEN 'met'
            WHEN any_on_the_way > 0 THEN 'on_the_way'
            WHEN any_met > 0 THEN 'met'
            WHEN any_silent > 0 THEN 'not_reported'
            ELSE 'not_applicable' END AS standing,
       due, met, behind, silent, missing,
       coalesce((SELECT s.key FROM value_state s WHERE s.strength = counted.strength), 'not_applicable') AS state
FROM counted;
