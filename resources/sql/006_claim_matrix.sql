-- SPDX-License-Identifier: MIT
--
-- Schema 6: which articles do not make a claim, and what of them has been read.

CREATE TABLE absence (
    id      TEXT PRIMARY KEY NOT NULL,
    claim   TEXT NOT NULL REFERENCES claim (id),
    article TEXT NOT NULL REFERENCES article (id),
    score   REAL NOT NULL CHECK (score BETWEEN 0 AND 1), -- of the passage that comes nearest
    analyst ANY NOT NULL,
    created TEXT,
    UNIQUE (claim, article)
) STRICT;

CREATE INDEX absence_by_article ON absence (article);

-- What an analyst has had on screen long enough to read it. Not part of any step: what was read stays read, and comes
-- back with an article whose removal is undone, so there is no reference to it.
CREATE TABLE read_passage (
    article TEXT NOT NULL,
    analyst ANY NOT NULL,
    "begin" INTEGER NOT NULL CHECK ("begin" >= 0), -- UTF-16 units of the article's text
    "end"   INTEGER NOT NULL CHECK ("end" > "begin"),
    PRIMARY KEY (article, analyst, "begin")
) STRICT, WITHOUT ROWID;
