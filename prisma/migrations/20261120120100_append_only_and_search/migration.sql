-- What only SQLite can do: rows that stay as they were written, and the search table.

-- Append-only: no UPDATE, no DELETE, and no INSERT OR REPLACE, which would delete the old row without a DELETE trigger.
-- A later migration that rebuilds one of these tables drops its triggers; `npm run db:migrate` writes them anew.

CREATE TRIGGER "Outcome_no_update" BEFORE UPDATE ON "Outcome"
BEGIN SELECT RAISE(ABORT, 'Outcome is append-only: a row is never changed'); END;

CREATE TRIGGER "Outcome_no_delete" BEFORE DELETE ON "Outcome"
BEGIN SELECT RAISE(ABORT, 'Outcome is append-only: a row is never deleted'); END;

CREATE TRIGGER "Outcome_no_replace" BEFORE INSERT ON "Outcome" WHEN EXISTS (SELECT 1 FROM "Outcome" WHERE "id" = NEW."id" OR "uid" = NEW."uid")
BEGIN SELECT RAISE(ABORT, 'Outcome is append-only: a row is never replaced'); END;

CREATE TRIGGER "Evidence_no_update" BEFORE UPDATE ON "Evidence"
BEGIN SELECT RAISE(ABORT, 'Evidence is append-only: a row is never changed'); END;

CREATE TRIGGER "Evidence_no_delete" BEFORE DELETE ON "Evidence"
BEGIN SELECT RAISE(ABORT, 'Evidence is append-only: a row is never deleted'); END;

CREATE TRIGGER "Evidence_no_replace" BEFORE INSERT ON "Evidence" WHEN EXISTS (SELECT 1 FROM "Evidence" WHERE "id" = NEW."id" OR "uid" = NEW."uid")
BEGIN SELECT RAISE(ABORT, 'Evidence is append-only: a row is never replaced'); END;

CREATE TRIGGER "CheckIn_no_update" BEFORE UPDATE ON "CheckIn"
BEGIN SELECT RAISE(ABORT, 'CheckIn is append-only: a row is never changed'); END;

CREATE TRIGGER "CheckIn_no_delete" BEFORE DELETE ON "CheckIn"
BEGIN SELECT RAISE(ABORT, 'CheckIn is append-only: a row is never deleted'); END;

CREATE TRIGGER "CheckIn_no_replace" BEFORE INSERT ON "CheckIn" WHEN EXISTS (SELECT 1 FROM "CheckIn" WHERE "id" = NEW."id" OR "uid" = NEW."uid")
BEGIN SELECT RAISE(ABORT, 'CheckIn is append-only: a row is never replaced'); END;

CREATE TRIGGER "Event_no_update" BEFORE UPDATE ON "Event"
BEGIN SELECT RAISE(ABORT, 'Event is append-only: a row is never changed'); END;

CREATE TRIGGER "Event_no_delete" BEFORE DELETE ON "Event"
BEGIN SELECT RAISE(ABORT, 'Event is append-only: a row is never deleted'); END;

CREATE TRIGGER "Event_no_replace" BEFORE INSERT ON "Event" WHEN EXISTS (SELECT 1 FROM "Event" WHERE "id" = NEW."id")
BEGIN SELECT RAISE(ABORT, 'Event is append-only: a row is never replaced'); END;

-- Quotes point into the text by offsets, so the text stays; a correction is a new source.
CREATE TRIGGER "Source_text_stays" BEFORE UPDATE OF "id", "text", "sha256" ON "Source"
WHEN NEW."id" IS NOT OLD."id" OR NEW."text" IS NOT OLD."text" OR NEW."sha256" IS NOT OLD."sha256"
BEGIN SELECT RAISE(ABORT, 'The text of a Source never changes: a correction is a new source'); END;

CREATE TRIGGER "Source_no_delete" BEFORE DELETE ON "Source"
BEGIN SELECT RAISE(ABORT, 'A Source is never deleted'); END;

CREATE TRIGGER "Statement_no_delete" BEFORE DELETE ON "Statement"
BEGIN SELECT RAISE(ABORT, 'A Statement is never deleted: it is rejected or merged'); END;

-- Quote, gist and topics of each statement, under its id, as `src/store/search-text.ts` writes them. The text itself is not kept twice.
-- The tokenizer folds case and accents and takes English words back to their stems, so that "robots" finds "robot".
CREATE VIRTUAL TABLE "StatementSearch" USING fts5("text", content = '', contentless_delete = 1, tokenize = 'porter unicode61 remove_diacritics 2');
