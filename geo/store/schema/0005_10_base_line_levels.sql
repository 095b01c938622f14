-- What maps draw of base_line: the lines of a batch joined and simplified, made when they come in. The newest batch of a
-- kind that counts is shown, so its levels stay with each batch and undoing one brings back those before.
CREATE TABLE base_line_level (
    batch_id    INTEGER NOT NULL REFERENCES batch,
    kind        TEXT NOT NULL CHECK (kind IN ('river', 'road')),
    place       INTEGER NOT NULL,   -- 0 is the finest
    tolerance_m REAL NOT NULL,
    body        BLOB NOT NULL,      -- see geo/store/line_level_codec.hpp
    PRIMARY KEY (batch_id, kind, place)
);
