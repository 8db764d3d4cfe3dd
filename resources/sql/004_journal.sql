-- SPDX-License-Identifier: MIT
--
-- Schema 4: the journal of the project. Rows are added, never changed or removed; who undoes adds a row. For a project
-- that was made before, it begins empty.

-- The texts stay when their article is removed, so that it comes back whole when that is undone.
CREATE TABLE article_text (
    article TEXT PRIMARY KEY NOT NULL,
    text    ANY NOT NULL -- decoded, LF for line ends; never changes
) STRICT;

INSERT INTO article_text (article, text) SELECT id, text FROM article;

ALTER TABLE article DROP COLUMN text;

CREATE TABLE journal_step (
    sequence INTEGER PRIMARY KEY CHECK (sequence >= 1), -- 1, 2, … without a gap
    id       TEXT NOT NULL, -- the same in every copy of the project
    deed     TEXT NOT NULL CHECK (deed IN ('begun', 'done', 'undone', 'redone')),
    of       INTEGER REFERENCES journal_step (sequence), -- whose changes: NULL: its own
    name     ANY NOT NULL, -- translated, as it was shown
    analyst  ANY NOT NULL,
    made     TEXT NOT NULL,
    articles BLOB, -- 16 bytes each: the articles that it concerns
    subjects BLOB, -- 16 bytes each: the entities and claims that it concerns
    CHECK ((of IS NOT NULL) = (deed IN ('undone', 'redone'))),
    CHECK (deed <> 'begun' OR sequence = 1)
) STRICT;

-- Few and read whenever a project is opened.
CREATE INDEX journal_step_turn ON journal_step (sequence, deed, of) WHERE of IS NOT NULL;

-- Records before and after, as CBOR; NULL before where one was added, after where one was removed. What is undone has
-- no rows here: its changes are the opposite of those that it undoes.
CREATE TABLE journal_change (
    step    INTEGER NOT NULL REFERENCES journal_step (sequence),
    ordinal INTEGER NOT NULL,
    kind    TEXT NOT NULL,
    record  TEXT NOT NULL, -- id
    before  BLOB,
    after   BLOB,
    PRIMARY KEY (step, ordinal),
    CHECK (before IS NOT NULL OR after IS NOT NULL)
) STRICT, WITHOUT ROWID;
