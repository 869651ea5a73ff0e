import 'server-only'
import { ArgumentMap } from '@/lib/domain/map/argument-map'
import { CommentBank } from '@/lib/domain/review/bank'
import type { Archive, ArchivedMap } from '@/lib/formats/archive/archive'
import type { Account } from '../account/session'
import type { Database, Transaction } from '../database/database'
import { listDecks } from '../deck/deck-store'
import { parseChanges, readState } from '../map/map-state'
import { mapsFor } from '../rights/things-for'
import { archivedClasses, archivedHandIns } from './export-classroom'

/** Everything that an account has, to be kept as one file. */
export async function exportAccount(db: Database, { id, kind, name }: Account, now: Date): Promise<Archive> {
  const user = await db.user.findUniqueOrThrow({ where: { id }, include: { bank: true } })
  const seats = await db.seat.findMany({ where: { userId: id, removedAt: null }, include: { class: true } })
  const decks = [...(await listDecks(db, id)), ...(await listDecks(db, id, { binned: true }))]
  const bank = user.bank ? CommentBank.safeParse(JSON.parse(user.bank.entries)) : null
  return {
    format: 'howfar-archive',
    version: 1,
    madeAt: now.toISOString(),
    account: { kind, name, email: user.email },
    places: seats.map((seat) => ({ class: seat.class.name, name: seat.name, number: seat.number })),
    decks: decks.map(({ id: deckId, deck, binnedAt }) => ({ id: deckId, binned: binnedAt !== null, deck })),
    maps: await archivedMaps(db, id),
    handIns: await archivedHandIns(db, id),
    classes: await archivedClasses(db, id),
    bank: bank?.success ? bank.data : null,
  }
}

/** One's own maps, those in the bin as well, and those of one's groups, each with its journal. */
async function archivedMaps(db: Transaction, userId: string): Promise<ArchivedMap[]> {
  const rows = await db.map.findMany({
    where: { OR: [mapsFor(userId, 'take-along'), { binnedAt: null, ...mapsFor(userId, 'edit-map') }] },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    include: { snapshots: { where: { seq: 0 } } },
  })
  const maps: ArchivedMap[] = []
  for (const { id, headSeq, ownerId, binnedAt, snapshots } of rows) {
    const journal = await db.mapChange.findMany({
      where: { mapId: id, seq: { lte: headSeq } },
      orderBy: { seq: 'asc' },
    })
    maps.push({
      own: ownerId === userId,
      binned: binnedAt !== null,
      map: (await readState(db, id, headSeq)).map,
      start: snapshots[0] ? ArgumentMap.parse(JSON.parse(snapshots[0].state)) : null,
      journal: journal.map((row) => ({
        at: row.createdAt.toISOString(),
        mine: row.actorId === userId,
        changes: parseChanges(row.changes),
      })),
    })
  }
  return maps
}
