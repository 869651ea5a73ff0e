-- What was counted holds for a quarter of an hour: it is dropped, not carried over.
DROP TABLE "Throttle";

CREATE TABLE "Throttle" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "failures" INTEGER NOT NULL,
    "expire" TIMESTAMP(3)
);

CREATE INDEX "Throttle_expire_idx" ON "Throttle"("expire");
