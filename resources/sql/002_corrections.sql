-- SPDX-License-Identifier: MIT
--
-- Schema 2: what readers have said about passages of two articles, for every comparison of the two.

CREATE TABLE correction (
    id           TEXT PRIMARY KEY NOT NULL,
    kind         TEXT NOT NULL CHECK (kind IN ('together', 'not moved')),
    first        TEXT NOT NULL REFERENCES article (id),
    second       TEXT NOT NULL REFERENCES article (id) CHECK (second <> first),
    first_begin  INTEGER NOT NULL CHECK (first_begin >= 0), -- UTF-16 units of the article's text
    first_end    INTEGER NOT NULL CHECK (first_end > first_begin),
    second_begin INTEGER NOT NULL CHECK (second_begin >= 0),
    second_end   INTEGER NOT NULL CHECK (second_end > second_begin),
    analyst      ANY NOT NULL,
    created      TEXT
) STRICT;

CREATE INDEX correction_by_first ON correction (first);
CREATE INDEX correction_by_second ON correction (second);
