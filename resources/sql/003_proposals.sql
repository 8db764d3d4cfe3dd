-- SPDX-License-Identifier: MIT
--
-- Schema 3: marks that were carried to another version and wait for a decision.

CREATE TABLE proposal (
    id       TEXT PRIMARY KEY NOT NULL,
    source   TEXT NOT NULL REFERENCES annotation (id),
    article  TEXT NOT NULL REFERENCES article (id), -- the version that it was carried to
    state    TEXT NOT NULL
             CHECK (state IN ('exact', 'moved', 'reworded', 'different value', 'ambiguous', 'lost')),
    score    REAL NOT NULL CHECK (score BETWEEN 0 AND 1),
    rejected INTEGER NOT NULL CHECK (rejected IN (0, 1)),
    analyst  ANY NOT NULL,
    created  TEXT,
    UNIQUE (source, article)
) STRICT;

CREATE INDEX proposal_by_article ON proposal (article);

-- Where it may stand: one place, several to choose from where it is ambiguous, none where it is lost.
CREATE TABLE proposal_span (
    proposal TEXT NOT NULL REFERENCES proposal (id) ON DELETE CASCADE,
    ordinal  INTEGER NOT NULL,
    choice   INTEGER NOT NULL CHECK (choice >= 0), -- 0, 1, …: the likeliest first; the spans of one place have the same
    "begin"  INTEGER NOT NULL CHECK ("begin" >= 0), -- UTF-16 units of the article's text
    "end"    INTEGER NOT NULL CHECK ("end" > "begin"),
    PRIMARY KEY (proposal, ordinal)
) STRICT, WITHOUT ROWID;
