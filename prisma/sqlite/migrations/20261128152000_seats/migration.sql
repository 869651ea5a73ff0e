-- AlterTable
ALTER TABLE "Seat" ADD COLUMN "takenBy" TEXT;

-- AlterTable
ALTER TABLE "User" ADD COLUMN "resumeTail" TEXT;

-- CreateTable
CREATE TABLE "CardPrinting" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "seatId" TEXT NOT NULL,
    "batchId" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "hash" TEXT NOT NULL,
    "tail" TEXT NOT NULL,
    "usedAt" DATETIME,
    "endedHash" TEXT,
    "endedTail" TEXT,
    CONSTRAINT "CardPrinting_seatId_fkey" FOREIGN KEY ("seatId") REFERENCES "Seat" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Knock" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "seatId" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    "openedAt" DATETIME,
    "shutAt" DATETIME,
    "usedAt" DATETIME,
    CONSTRAINT "Knock_seatId_fkey" FOREIGN KEY ("seatId") REFERENCES "Seat" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Tombstone" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "at" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Reseating" (
    "id" TEXT NOT NULL PRIMARY KEY
);

-- CreateIndex
CREATE INDEX "CardPrinting_seatId_idx" ON "CardPrinting"("seatId");

-- CreateIndex
CREATE INDEX "CardPrinting_batchId_idx" ON "CardPrinting"("batchId");

-- CreateIndex
CREATE INDEX "CardPrinting_hash_idx" ON "CardPrinting"("hash");

-- CreateIndex
CREATE INDEX "CardPrinting_endedHash_idx" ON "CardPrinting"("endedHash");

-- CreateIndex
CREATE INDEX "Knock_seatId_idx" ON "Knock"("seatId");


-- Whose a hand-in is can be put right; what was handed in cannot.
DROP TRIGGER "Submission_never_changes";

CREATE TRIGGER "Submission_never_changes" BEFORE UPDATE ON "Submission"
WHEN NOT (
    EXISTS (SELECT 1 FROM "Reseating")
    AND NEW."id" IS OLD."id"
    AND NEW."assignmentId" IS OLD."assignmentId"
    AND NEW."mapId" IS OLD."mapId"
    AND NEW."n" IS OLD."n"
    AND NEW."seq" IS OLD."seq"
    AND NEW."state" IS OLD."state"
    AND NEW."hash" IS OLD."hash"
    AND NEW."at" IS OLD."at"
    AND NEW."late" IS OLD."late"
)
BEGIN
    SELECT RAISE(ABORT, 'A submission never changes.');
END;
