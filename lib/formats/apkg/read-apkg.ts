import { LIMITS } from '@/lib/domain/shared/limits'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import { type AnkiNote, cardsOfNotes, titleOfNotes } from '../anki/note-fields'
import { countedLosses, type ReadCards } from '../cards/read-cards'
import { type Source, titleOfSource } from '../cards/source'
import { openPacked, type Packed } from '../packed/unzip'
import { isZstd, unzstd } from '../packed/unzstd'
import { openSqlite, rowsOf, type SqliteFile, type SqliteRow } from '../sqlite/read-sqlite'

/** The database in a package, newest form first: a newer one keeps an old one beside it that says only “update Anki”. */
export const COLLECTIONS = ['collection.anki21b', 'collection.anki21', 'collection.anki2'] as const

const FIELDS = '\u001f'

/** The cards of a package that Anki exported, old or new. */
export function readApkg(source: Source): Result<ReadCards> {
  const { name, bytes } = source
  const packed = openPacked(bytes, name)
  if (!packed.ok) return packed
  const database = openCollection(packed.value, name)
  if (!database.ok) return database
  const notes = notesIn(database.value, name)
  if (!notes.ok) return notes
  const { cards, notUsed, lost } = cardsOfNotes(notes.value, true)
  if (cards.length === 0) return refuse('no-pairs', `${name}: no note in it has words on its front and its back.`)
  const whole = titleOfNotes(notes.value)
  const reviewed = rowsOf(database.value, 'revlog', name)
  const reviews = reviewed.ok ? (reviewed.value?.length ?? 0) : 0
  return ok({
    title: { text: whole.title ?? titleOfSource(source), line: 1 },
    cards,
    pairs: true,
    notUsed,
    lost: [...lost, ...whole.lost, ...countedLosses({ 'records of what was learned when': reviews })],
    rule: 'a note a card; formatting taken off',
    unit: 'note',
  })
}

function openCollection(packed: Packed, name: string): Result<SqliteFile> {
  const inside = COLLECTIONS.find((one) => packed.names.includes(one))
  if (!inside) return refuse('broken', `${name}: there is no collection of cards in it. Export the deck again.`)
  const bytes = packed.read(inside)
  if (!bytes.ok) return bytes
  const plain = isZstd(bytes.value) ? unzstd(bytes.value, `${name}: ${inside}`, LIMITS.unpackedBytes) : bytes
  return plain.ok ? openSqlite(plain.value, `${name}: ${inside}`) : plain
}

function notesIn(file: SqliteFile, name: string): Result<AnkiNote[]> {
  const rows = rowsOf(file, 'notes', name)
  if (!rows.ok) return rows
  if (rows.value === null)
    return refuse('broken', `${name}: there are no notes in its collection. Export the deck again.`)
  if (rows.value.length > LIMITS.rows)
    return refuse('limit', `${name} has ${rows.value.length} notes; at most ${LIMITS.rows} can be read.`)
  const decks = deckNames(file, name)
  if (!decks.ok) return decks
  const cards = rowsOf(file, 'cards', name)
  if (!cards.ok) return cards
  const deckOf = new Map<number, string>()
  for (const { nid, did, odid } of cards.value ?? []) {
    const deck = decks.value.get(String(odid || did))
    if (deck !== undefined && !deckOf.has(Number(nid))) deckOf.set(Number(nid), deck)
  }
  return ok(rows.value.map((row, i) => noteOf(row, deckOf, i + 1)))
}

const noteOf = ({ id, flds, tags }: SqliteRow, deckOf: Map<number, string>, line: number): AnkiNote => ({
  fields: String(flds ?? '').split(FIELDS),
  tags: String(tags ?? '')
    .split(/\s+/)
    .filter((tag) => tag !== ''),
  deck: deckOf.get(Number(id)) ?? null,
  line,
})

/** The names of decks by their ids, `A::B`: a table of the newer form, else JSON in the one row of the older. */
function deckNames(file: SqliteFile, name: string): Result<Map<string, string>> {
  const names = new Map<string, string>()
  const table = rowsOf(file, 'decks', name)
  if (!table.ok) return table
  for (const { id, name: deck } of table.value ?? [])
    if (typeof deck === 'string') names.set(String(id), deck.replaceAll(FIELDS, '::'))
  if (names.size > 0) return ok(names)
  const collection = rowsOf(file, 'col', name)
  return collection.ok ? ok(namesInJson(String(collection.value?.[0]?.decks || '{}'))) : collection
}

/** None where the text cannot be read: without the names of its decks the notes still can. */
function namesInJson(text: string): Map<string, string> {
  try {
    const decks: Record<string, { name?: unknown } | null> = JSON.parse(text) ?? {}
    return new Map(
      Object.entries(decks).flatMap(([id, deck]) => (typeof deck?.name === 'string' ? [[id, deck.name]] : [])),
    )
  } catch {
    return new Map()
  }
}
