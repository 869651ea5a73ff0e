-- AlterTable
ALTER TABLE "Seat" ADD COLUMN "takenBy" TEXT;

-- AlterTable
ALTER TABLE "User" ADD COLUMN "resumeTail" TEXT;

-- CreateTable
CREATE TABLE "CardPrinting" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "seatId" TEXT NOT NULL,
    "batchId" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "hash" TEXT NOT NULL,
    "tail" TEXT NOT NULL,
    "usedAt" TIMESTAMP(3),
    "endedHash" TEXT,
    "endedTail" TEXT,
    CONSTRAINT "CardPrinting_seatId_fkey" FOREIGN KEY ("seatId") REFERENCES "Seat" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Knock" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "seatId" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,
    "openedAt" TIMESTAMP(3),
    "shutAt" TIMESTAMP(3),
    "usedAt" TIMESTAMP(3),
    CONSTRAINT "Knock_seatId_fkey" FOREIGN KEY ("seatId") REFERENCES "Seat" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Tombstone" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "at" TIMESTAMP(3) NOT NULL
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
CREATE FUNCTION "refuse_change_but_of_seat"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM "Reseating") AND (to_jsonb(NEW) - 'seatId') = (to_jsonb(OLD) - 'seatId') THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'A submission never changes.';
END;
$$;

DROP TRIGGER "Submission_never_changes" ON "Submission";

CREATE TRIGGER "Submission_never_changes" BEFORE UPDATE ON "Submission"
FOR EACH ROW EXECUTE FUNCTION "refuse_change_but_of_seat"();
