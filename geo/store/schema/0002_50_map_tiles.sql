-- Large levels of detail in pieces, so that a map reads what it shows. A level without pieces is whole in map_level;
-- of one with pieces, map_level holds the tolerance and an empty body.
CREATE TABLE map_tile (
    level INTEGER NOT NULL,   -- map_level.place
    tile  INTEGER NOT NULL,
    min_x REAL NOT NULL,      -- Web Mercator square, see geo/core/map_levels.hpp
    min_y REAL NOT NULL,
    max_x REAL NOT NULL,
    max_y REAL NOT NULL,
    body  BLOB NOT NULL,      -- as map_level.body
    PRIMARY KEY (level, tile)
);
