-- SPDX-License-Identifier: MIT
--
-- Schema 5: what analysts have said of suggestions. A verdict outlives its type and its article, so it refers to none.

CREATE TABLE verdict (
    id       TEXT PRIMARY KEY NOT NULL,
    reason   ANY NOT NULL, -- 'name:doha', 'pattern:quote-said', 'number', 'date', 'outside:…'
    type     TEXT, -- id of an entity type; NULL: what was suggested was a statement
    text     ANY NOT NULL, -- what was suggested: folded, on one line, in lower case
    accepted INTEGER NOT NULL CHECK (accepted IN (0, 1)),
    places   INTEGER NOT NULL CHECK (places >= 1), -- how many were decided at once
    article  TEXT, -- id, where only one place of it was meant; NULL: wherever the text stands
    "begin"  INTEGER CHECK ("begin" >= 0), -- UTF-16 units of the article's text
    "end"    INTEGER CHECK ("end" > "begin"),
    analyst  ANY NOT NULL,
    created  TEXT,
    CHECK ((article IS NULL) = ("begin" IS NULL) AND (article IS NULL) = ("end" IS NULL))
) STRICT;
