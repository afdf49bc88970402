-- Revisions of what the API can change, merged speakers, when a token was used, and an index for each way to sort or filter a list.
-- Columns are added, not tables rebuilt: a source may hold 50 MB of text, and a rebuilt table loses its triggers.

ALTER TABLE "ApiToken" ADD COLUMN "lastUsedAt" TEXT;
ALTER TABLE "Source" ADD COLUMN "revision" INTEGER NOT NULL DEFAULT 1;
ALTER TABLE "Speaker" ADD COLUMN "revision" INTEGER NOT NULL DEFAULT 1;
ALTER TABLE "Speaker" ADD COLUMN "mergedIntoId" INTEGER REFERENCES "Speaker" ("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "Statement" ADD COLUMN "currentJudgedOn" TEXT;
ALTER TABLE "Statement" ADD COLUMN "contested" BOOLEAN NOT NULL DEFAULT false;

-- What the ledger knows already. The same rule stands in src/store/outcomes.ts.
UPDATE "Statement" SET
  "currentJudgedOn" = (SELECT o."judgedOn" FROM "Outcome" o WHERE o."statementId" = "Statement"."id" ORDER BY o."id" DESC LIMIT 1),
  "contested" = (SELECT COUNT(DISTINCT o."verdict") > 1 OR TOTAL(o."cannotTellReason" = 'sources_conflict') > 0
    FROM "Outcome" o WHERE o."statementId" = "Statement"."id")
WHERE "currentVerdict" IS NOT NULL;

CREATE INDEX "Speaker_mergedIntoId_idx" ON "Speaker"("mergedIntoId");
CREATE INDEX "Statement_statedOn_id_idx" ON "Statement"("statedOn", "id");
CREATE INDEX "Statement_windowStart_id_idx" ON "Statement"("windowStart", "id");
CREATE INDEX "Statement_windowEnd_id_idx" ON "Statement"("windowEnd", "id");
CREATE INDEX "Statement_reviewBy_id_idx" ON "Statement"("reviewBy", "id");
CREATE INDEX "Statement_currentJudgedOn_id_idx" ON "Statement"("currentJudgedOn", "id");
CREATE INDEX "Statement_revisedAt_id_idx" ON "Statement"("revisedAt", "id");
CREATE INDEX "Statement_score_id_idx" ON "Statement"("score", "id");
CREATE INDEX "Statement_hedgeLevel_idx" ON "Statement"("hedgeLevel");
CREATE INDEX "Statement_contested_idx" ON "Statement"("contested");
CREATE INDEX "ApiToken_revokedAt_idx" ON "ApiToken"("revokedAt");
CREATE INDEX "IdempotencyKey_recordedAt_idx" ON "IdempotencyKey"("recordedAt");
