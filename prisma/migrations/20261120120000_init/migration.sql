-- CreateTable
CREATE TABLE "Source" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "uid" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "url" TEXT,
    "publisher" TEXT,
    "language" TEXT NOT NULL,
    "statedOn" TEXT NOT NULL,
    "statedOnPrecision" TEXT NOT NULL,
    "statedOnBasis" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "actor" TEXT NOT NULL,
    "recordedAt" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Turn" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "sourceId" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "speakerId" INTEGER,
    CONSTRAINT "Turn_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Turn_speakerId_fkey" FOREIGN KEY ("speakerId") REFERENCES "Speaker" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Speaker" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "uid" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "recordedAt" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "SpeakerAlias" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "speakerId" INTEGER NOT NULL,
    "alias" TEXT NOT NULL,
    CONSTRAINT "SpeakerAlias_speakerId_fkey" FOREIGN KEY ("speakerId") REFERENCES "Speaker" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Statement" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "uid" TEXT NOT NULL,
    "sourceId" INTEGER NOT NULL,
    "speakerId" INTEGER,
    "kind" TEXT NOT NULL,
    "exact" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "suffix" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "statedOn" TEXT NOT NULL,
    "gist" TEXT,
    "criteria" TEXT,
    "condition" TEXT,
    "note" TEXT,
    "horizonText" TEXT,
    "horizonStart" INTEGER,
    "horizonEnd" INTEGER,
    "windowStart" TEXT,
    "windowEnd" TEXT,
    "dueOn" TEXT,
    "precision" TEXT,
    "windowBasis" TEXT,
    "hedge" TEXT,
    "hedgeLevel" TEXT,
    "statedProbability" REAL,
    "score" REAL,
    "cues" TEXT,
    "state" TEXT NOT NULL,
    "stateReason" TEXT,
    "mergedIntoId" INTEGER,
    "reviewBy" TEXT,
    "currentVerdict" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "revisedAt" TEXT NOT NULL,
    "actor" TEXT NOT NULL,
    "recordedAt" TEXT NOT NULL,
    CONSTRAINT "Statement_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Statement_speakerId_fkey" FOREIGN KEY ("speakerId") REFERENCES "Speaker" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Statement_mergedIntoId_fkey" FOREIGN KEY ("mergedIntoId") REFERENCES "Statement" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Topic" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "slug" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "StatementTopic" (
    "statementId" INTEGER NOT NULL,
    "topicId" INTEGER NOT NULL,

    PRIMARY KEY ("statementId", "topicId"),
    CONSTRAINT "StatementTopic_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "StatementTopic_topicId_fkey" FOREIGN KEY ("topicId") REFERENCES "Topic" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Outcome" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "uid" TEXT NOT NULL,
    "statementId" INTEGER NOT NULL,
    "verdict" TEXT NOT NULL,
    "cannotTellReason" TEXT,
    "occurredOn" TEXT,
    "occurredOnPrecision" TEXT,
    "judgedOn" TEXT NOT NULL,
    "rationale" TEXT,
    "supersedesId" INTEGER,
    "supersedesWhy" TEXT,
    "actor" TEXT NOT NULL,
    "recordedAt" TEXT NOT NULL,
    CONSTRAINT "Outcome_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Outcome_supersedesId_fkey" FOREIGN KEY ("supersedesId") REFERENCES "Outcome" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Evidence" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "uid" TEXT NOT NULL,
    "outcomeId" INTEGER,
    "checkInId" INTEGER,
    "url" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "publisher" TEXT,
    "publishedOn" TEXT,
    "excerpt" TEXT,
    "note" TEXT,
    "stance" TEXT NOT NULL,
    "archiveUrl" TEXT,
    CONSTRAINT "Evidence_outcomeId_fkey" FOREIGN KEY ("outcomeId") REFERENCES "Outcome" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Evidence_checkInId_fkey" FOREIGN KEY ("checkInId") REFERENCES "CheckIn" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CheckIn" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "uid" TEXT NOT NULL,
    "statementId" INTEGER NOT NULL,
    "onDay" TEXT NOT NULL,
    "standing" TEXT NOT NULL,
    "note" TEXT,
    "actor" TEXT NOT NULL,
    "recordedAt" TEXT NOT NULL,
    CONSTRAINT "CheckIn_statementId_fkey" FOREIGN KEY ("statementId") REFERENCES "Statement" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "StatementLink" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "fromId" INTEGER NOT NULL,
    "toId" INTEGER NOT NULL,
    "relation" TEXT NOT NULL,
    "recordedAt" TEXT NOT NULL,
    CONSTRAINT "StatementLink_fromId_fkey" FOREIGN KEY ("fromId") REFERENCES "Statement" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "StatementLink_toId_fkey" FOREIGN KEY ("toId") REFERENCES "Statement" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Event" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "actor" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "entity" TEXT NOT NULL,
    "entityId" INTEGER NOT NULL,
    "before" TEXT,
    "after" TEXT,
    "recordedAt" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "ApiToken" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "recordedAt" TEXT NOT NULL,
    "revokedAt" TEXT
);

-- CreateTable
CREATE TABLE "IdempotencyKey" (
    "actor" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "requestHash" TEXT NOT NULL,
    "response" TEXT NOT NULL,
    "recordedAt" TEXT NOT NULL,

    PRIMARY KEY ("actor", "key")
);

-- CreateIndex
CREATE UNIQUE INDEX "Source_uid_key" ON "Source"("uid");

-- CreateIndex
CREATE UNIQUE INDEX "Source_sha256_key" ON "Source"("sha256");

-- CreateIndex
CREATE INDEX "Source_recordedAt_idx" ON "Source"("recordedAt");

-- CreateIndex
CREATE INDEX "Turn_sourceId_start_idx" ON "Turn"("sourceId", "start");

-- CreateIndex
CREATE INDEX "Turn_speakerId_idx" ON "Turn"("speakerId");

-- CreateIndex
CREATE UNIQUE INDEX "Turn_sourceId_ordinal_key" ON "Turn"("sourceId", "ordinal");

-- CreateIndex
CREATE UNIQUE INDEX "Speaker_uid_key" ON "Speaker"("uid");

-- CreateIndex
CREATE UNIQUE INDEX "Speaker_name_key" ON "Speaker"("name");

-- CreateIndex
CREATE INDEX "SpeakerAlias_alias_idx" ON "SpeakerAlias"("alias");

-- CreateIndex
CREATE UNIQUE INDEX "SpeakerAlias_speakerId_alias_key" ON "SpeakerAlias"("speakerId", "alias");

-- CreateIndex
CREATE UNIQUE INDEX "Statement_uid_key" ON "Statement"("uid");

-- CreateIndex
CREATE INDEX "Statement_state_kind_currentVerdict_dueOn_windowStart_statedOn_speakerId_sourceId_idx" ON "Statement"("state", "kind", "currentVerdict", "dueOn", "windowStart", "statedOn", "speakerId", "sourceId");

-- CreateIndex
CREATE INDEX "Statement_state_idx" ON "Statement"("state");

-- CreateIndex
CREATE INDEX "Statement_dueOn_id_idx" ON "Statement"("dueOn", "id");

-- CreateIndex
CREATE INDEX "Statement_speakerId_idx" ON "Statement"("speakerId");

-- CreateIndex
CREATE INDEX "Statement_mergedIntoId_idx" ON "Statement"("mergedIntoId");

-- CreateIndex
CREATE UNIQUE INDEX "Statement_sourceId_kind_start_end_key" ON "Statement"("sourceId", "kind", "start", "end");

-- CreateIndex
CREATE UNIQUE INDEX "Topic_slug_key" ON "Topic"("slug");

-- CreateIndex
CREATE INDEX "StatementTopic_topicId_idx" ON "StatementTopic"("topicId");

-- CreateIndex
CREATE UNIQUE INDEX "Outcome_uid_key" ON "Outcome"("uid");

-- CreateIndex
CREATE INDEX "Outcome_statementId_id_judgedOn_recordedAt_idx" ON "Outcome"("statementId", "id", "judgedOn", "recordedAt");

-- CreateIndex
CREATE INDEX "Outcome_judgedOn_idx" ON "Outcome"("judgedOn");

-- CreateIndex
CREATE INDEX "Outcome_supersedesId_idx" ON "Outcome"("supersedesId");

-- CreateIndex
CREATE UNIQUE INDEX "Evidence_uid_key" ON "Evidence"("uid");

-- CreateIndex
CREATE INDEX "Evidence_outcomeId_idx" ON "Evidence"("outcomeId");

-- CreateIndex
CREATE INDEX "Evidence_checkInId_idx" ON "Evidence"("checkInId");

-- CreateIndex
CREATE UNIQUE INDEX "CheckIn_uid_key" ON "CheckIn"("uid");

-- CreateIndex
CREATE INDEX "CheckIn_statementId_onDay_idx" ON "CheckIn"("statementId", "onDay");

-- CreateIndex
CREATE INDEX "StatementLink_toId_idx" ON "StatementLink"("toId");

-- CreateIndex
CREATE UNIQUE INDEX "StatementLink_fromId_toId_relation_key" ON "StatementLink"("fromId", "toId", "relation");

-- CreateIndex
CREATE INDEX "Event_entity_entityId_recordedAt_id_idx" ON "Event"("entity", "entityId", "recordedAt", "id");

-- CreateIndex
CREATE UNIQUE INDEX "ApiToken_hash_key" ON "ApiToken"("hash");


