-- SPDX-License-Identifier: MIT
--
-- Schema 8: what an analyst says of the types of entities, and kinds of claims.
--
-- attributes   Text as core/annotation/attributes.h writes it: one line each.

ALTER TABLE entity_type ADD COLUMN color INTEGER NOT NULL DEFAULT 0; -- 0: of the key, 1 to 9: of that key, 0x1000000 + RGB
ALTER TABLE entity_type ADD COLUMN position INTEGER NOT NULL DEFAULT 0;
ALTER TABLE entity_type ADD COLUMN guideline ANY NOT NULL DEFAULT '';
ALTER TABLE entity_type ADD COLUMN attributes ANY NOT NULL DEFAULT ''; -- names
ALTER TABLE entity ADD COLUMN attributes ANY NOT NULL DEFAULT ''; -- names and values

CREATE TABLE claim_kind (
    id        TEXT PRIMARY KEY NOT NULL,
    name      ANY NOT NULL,
    position  INTEGER NOT NULL,
    guideline ANY NOT NULL
) STRICT;

ALTER TABLE claim ADD COLUMN kind TEXT REFERENCES claim_kind (id);
CREATE INDEX claim_by_kind ON claim (kind) WHERE kind IS NOT NULL;
