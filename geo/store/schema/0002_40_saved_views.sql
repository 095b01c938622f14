-- What people want to see again and to show others: the pages of a meeting. Views are no figures, so they come in no
-- batch: they are changed and removed in place.
CREATE TABLE saved_view (
    id          INTEGER PRIMARY KEY,
    place       INTEGER NOT NULL,      -- order of showing, from 0, without gaps
    name        TEXT NOT NULL UNIQUE,
    caption     TEXT NOT NULL,
    layer       TEXT NOT NULL,         -- progress, training, devices, points, …
    indicator   TEXT NOT NULL,         -- empty: the plan as a whole
    as_of       TEXT,                  -- 2026-04-30; NULL: whatever day it is then
    compared_to TEXT,
    form        TEXT NOT NULL,         -- geographic, …
    commune     TEXT NOT NULL,         -- code of the selected one; empty: none
    lon         REAL,                  -- EPSG:4326; NULL, as zoom and bearing: the whole city
    lat         REAL,
    zoom        REAL,
    bearing     REAL,
    CONSTRAINT camera_is_whole CHECK ((lon IS NULL) = (lat IS NULL) AND (lon IS NULL) = (zoom IS NULL)
                                      AND (lon IS NULL) = (bearing IS NULL))
);
