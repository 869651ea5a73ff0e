-- AlterTable
ALTER TABLE "Class" ADD COLUMN "zone" TEXT NOT NULL DEFAULT 'Europe/London';
