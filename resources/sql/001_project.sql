-- SPDX-License-Identifier: MIT
--
-- Schema 1: the records of a project. One row here is one record in memory (core/annotation/change.h).
--
-- ids       UUIDs as text, lower case, without braces.
-- text      Columns of type ANY hold what people or articles say: TEXT, or, where SQLite cannot keep it as TEXT unchanged
--           (lone surrogates, U+0000, U+FFFE, U+FFFF, a leading U+FEFF), a BLOB of UTF-16LE.
-- spans     [begin, end) in UTF-16 units of article.text: 😀 counts 2. Programs that count code points must translate.
-- times     ISO 8601 in UTC with milliseconds; NULL where not known.
-- ordinal   0, 1, 2, … in the order in which the parts of one record stand.

PRAGMA application_id = 0x57544852; -- "WTHR"

CREATE TABLE entity_type (
    id   TEXT PRIMARY KEY NOT NULL,
    name ANY NOT NULL, -- untranslated
    key  INTEGER NOT NULL CHECK (key BETWEEN 0 AND 9) -- 0: no key marks with it
) STRICT;

CREATE TABLE entity (
    id       TEXT PRIMARY KEY NOT NULL,
    name     ANY NOT NULL,
    type     TEXT NOT NULL REFERENCES entity_type (id),
    wikidata ANY NOT NULL, -- 'Q42' or empty
    note     ANY NOT NULL
) STRICT;

CREATE INDEX entity_by_type ON entity (type);

CREATE TABLE entity_alias (
    entity  TEXT NOT NULL REFERENCES entity (id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    alias   ANY NOT NULL,
    PRIMARY KEY (entity, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE claim (
    id     TEXT PRIMARY KEY NOT NULL,
    number INTEGER NOT NULL UNIQUE CHECK (number >= 1), -- the chip "C1"
    label  ANY NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('unchecked', 'supported', 'disputed', 'refuted')),
    note   ANY NOT NULL
) STRICT;

-- The highest number that was ever given: the number of a removed claim is not given again.
CREATE TABLE counter (
    name  TEXT PRIMARY KEY NOT NULL,
    value INTEGER NOT NULL
) STRICT;

INSERT INTO counter (name, value) VALUES ('claim', 0);

CREATE TABLE article (
    id        TEXT PRIMARY KEY NOT NULL,
    file_name ANY NOT NULL UNIQUE,
    encoding  TEXT NOT NULL, -- of the imported file
    text      ANY NOT NULL, -- decoded, LF for line ends; never changes
    title     ANY NOT NULL,
    source    ANY NOT NULL,
    published TEXT, -- '2020-11-21' or '2020-11-21T09:30:00Z'
    url       ANY NOT NULL,
    language  ANY NOT NULL -- BCP 47
) STRICT;

CREATE TABLE story (
    id       TEXT PRIMARY KEY NOT NULL,
    name     ANY NOT NULL,
    position INTEGER NOT NULL
) STRICT;

-- An article is in exactly one story; while a step is written it may be in none or in two.
CREATE TABLE story_version (
    story   TEXT NOT NULL REFERENCES story (id) ON DELETE CASCADE,
    ordinal INTEGER NOT NULL,
    article TEXT NOT NULL REFERENCES article (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (story, ordinal)
) STRICT, WITHOUT ROWID;

CREATE INDEX story_version_by_article ON story_version (article);

-- A mention has an entity, a statement a claim.
CREATE TABLE annotation (
    id         TEXT PRIMARY KEY NOT NULL,
    article    TEXT NOT NULL REFERENCES article (id),
    entity     TEXT REFERENCES entity (id),
    claim      TEXT REFERENCES claim (id),
    note       ANY NOT NULL,
    origin     TEXT NOT NULL CHECK (origin IN ('made', 'carried', 'suggested', 'imported')),
    analyst    ANY NOT NULL,
    created    TEXT,
    modified   TEXT,
    said_by    ANY, -- of a statement
    cue        ANY, -- of a statement
    factuality TEXT CHECK (factuality IN ('CT+', 'PR+', 'PS+', 'CT-', 'PR-', 'PS-', 'CTu', 'Uu')),
    CHECK ((entity IS NULL) <> (claim IS NULL)),
    CHECK (claim IS NOT NULL OR (said_by IS NULL AND cue IS NULL AND factuality IS NULL))
) STRICT;

CREATE INDEX annotation_by_article ON annotation (article);
CREATE INDEX annotation_by_entity ON annotation (entity) WHERE entity IS NOT NULL;
CREATE INDEX annotation_by_claim ON annotation (claim) WHERE claim IS NOT NULL;

CREATE TABLE annotation_span (
    annotation TEXT NOT NULL REFERENCES annotation (id) ON DELETE CASCADE,
    ordinal    INTEGER NOT NULL,
    "begin"    INTEGER NOT NULL CHECK ("begin" >= 0),
    "end"      INTEGER NOT NULL CHECK ("end" > "begin"),
    PRIMARY KEY (annotation, ordinal)
) STRICT, WITHOUT ROWID;
