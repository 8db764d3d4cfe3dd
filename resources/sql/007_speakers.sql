-- SPDX-License-Identifier: MIT
--
-- Schema 7: which entity says a statement, and what a fact check says of a claim (schema.org's ClaimReview).

ALTER TABLE annotation ADD COLUMN speaker TEXT REFERENCES entity (id) CHECK (speaker IS NULL OR claim IS NOT NULL);
CREATE INDEX annotation_by_speaker ON annotation (speaker) WHERE speaker IS NOT NULL;

ALTER TABLE claim ADD COLUMN rating ANY NOT NULL DEFAULT ''; -- "Mostly false"
ALTER TABLE claim ADD COLUMN rating_value ANY NOT NULL DEFAULT ''; -- a number, or empty
ALTER TABLE claim ADD COLUMN reviewer ANY NOT NULL DEFAULT '';
ALTER TABLE claim ADD COLUMN review_url ANY NOT NULL DEFAULT '';
