import 'server-only'
import { randomUUID } from 'node:crypto'
import { may } from '@/lib/domain/classroom/rights'
import { LIMITS } from '@/lib/domain/shared/limits'
import { ok, type Result } from '@/lib/domain/shared/result'
import type { ArchivedMap } from '@/lib/formats/archive/archive'
import { parseArchive } from '@/lib/formats/archive/parse-archive'
import type { Account } from '../account/session'
import type { Database, Transaction } from '../database/database'
import { writeJournal } from '../map/write-journal'
import { standingHere } from '../rights/standing'

/** How many of what were taken over, and a sentence for each thing that was not. */
export type Imported = { decks: number; maps: number; losses: string[] }

/** Takes the decks and maps of an archive over as new ones of this account, under new ids. Nothing there is changed. */
export async function importArchive(
  db: Database,
  account: Account,
  given: unknown,
  now: Date,
): Promise<Result<Imported>> {
  const read = parseArchive(given)
  if (!read.ok) return read
  const { decks, maps, bank, losses } = read.value
  const keepsBank = may(standingHere(account), 'keep-bank')
  await db.$transaction(
    async (tx) => {
      for (const { deck, binned } of decks)
        await tx.deck.create({
          data: {
            id: randomUUID(),
            ownerId: account.id,
            title: deck.title,
            content: JSON.stringify(deck),
            binnedAt: binned ? now : null,
          },
        })
      for (const map of maps) await importMap(tx, account.id, map, now)
      if (bank && keepsBank) {
        const entries = JSON.stringify(bank)
        await tx.commentBank.upsert({
          where: { userId: account.id },
          create: { userId: account.id, entries },
          update: { entries },
        })
      }
    },
    { timeout: 60_000 },
  )
  if (bank && !keepsBank) losses.push('The comment bank stays in the file: it is for teachers.')
  return ok({ decks: decks.length, maps: maps.length, losses })
}

async function importMap(tx: Transaction, ownerId: string, archived: ArchivedMap, now: Date): Promise<void> {
  const { map, start, journal, binned } = archived
  // A version names a place in the journal, and without one there is none.
  const from = start ?? { ...map, versions: [] }
  const rows = journal.map(({ at, mine, changes }) => ({ changes, at: new Date(at), actorId: mine ? ownerId : '' }))
  await writeJournal(tx, {
    id: randomUUID(),
    ownerId,
    title: map.title.slice(0, LIMITS.text),
    start: from,
    rows,
    createdAt: now,
    updatedAt: now,
    binnedAt: binned ? now : null,
  })
}
