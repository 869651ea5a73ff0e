import { foldChanges } from '@/lib/domain/map/apply-change'
import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import { CommentBank } from '@/lib/domain/review/bank'
import { equal } from '@/lib/domain/shared/equal'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import { parseMap, pathOf } from '../howfar/parse-howfar'
import { ArchivedDeck, ArchivedMap, ArchiveEnvelope } from './archive'

/** What can be taken over from an archive. `losses`: a sentence for each thing that cannot. */
export type Readable = { decks: ArchivedDeck[]; maps: ArchivedMap[]; bank: CommentBank | null; losses: string[] }

/** Reads an archive part by part, so that one spoiled map does not keep the others. `source` names it in a refusal. */
export function parseArchive(value: unknown, source = 'The file'): Result<Readable> {
  const format = typeof value === 'object' && value !== null ? (value as { format?: unknown }).format : undefined
  if (format === 'howfar-map')
    return refuse('not-an-archive', `${source} is a single map. An archive is what “Download everything” writes.`)
  if (format !== 'howfar-archive') return refuse('not-an-archive', `${source} is not an archive of Howfar.`)
  const envelope = ArchiveEnvelope.safeParse(value)
  if (!envelope.success) {
    const issue = envelope.error.issues[0]!
    return refuse('bad-shape', `${source} cannot be read at ${pathOf(issue.path)}: ${issue.message}.`)
  }
  const { version, handIns, classes } = envelope.data
  if (version > 1)
    return refuse('newer', `${source} was made by a newer Howfar (version ${version}); this one reads version 1.`)
  const losses: string[] = []
  const decks = envelope.data.decks.flatMap((given, i) => {
    const deck = ArchivedDeck.safeParse(given)
    if (deck.success) return [deck.data]
    losses.push(`Deck ${i + 1} cannot be read and was left out.`)
    return []
  })
  const maps = envelope.data.maps.flatMap((given, i) => readMap(given, i + 1, losses))
  const bank = envelope.data.bank === null ? null : CommentBank.safeParse(envelope.data.bank)
  if (bank && !bank.success) losses.push('The comment bank cannot be read and was left out.')
  if (handIns.length > 0)
    losses.push(`${many(handIns.length, 'hand-in')} not taken over, nor the comments on them: they belong to a class.`)
  if (classes.length > 0)
    losses.push(`${many(classes.length, 'class', 'classes')} not taken over: pupils join a class, nobody is brought.`)
  return ok({ decks, maps, bank: bank?.success ? bank.data : null, losses })
}

const many = (n: number, one: string, more = `${one}s`) => `${n} ${n === 1 ? one : more}`

/** A map with the history that leads to it; the map alone, and a loss, where the history does not. */
function readMap(given: unknown, number: number, losses: string[]): ArchivedMap[] {
  const archived = ArchivedMap.safeParse(given)
  if (!archived.success) {
    const bare = ArchivedMap.safeParse({ map: (given as { map?: unknown } | null)?.map })
    if (!bare.success) {
      losses.push(`Map ${number} cannot be read and was left out.`)
      return []
    }
    return wholeMap({ ...bare.data, start: null }, number, losses)
  }
  return wholeMap(archived.data, number, losses)
}

function wholeMap(archived: ArchivedMap, number: number, losses: string[]): ArchivedMap[] {
  const name = archived.map.title ? `“${archived.map.title}”` : `Map ${number}`
  const whole = parseMap(archived.map, name)
  if (!whole.ok) {
    losses.push(`${whole.refusal.message.replace(/\.?$/, '.')} It was left out.`)
    return []
  }
  if (archived.start && leadsTo(archived.start, archived)) return [archived]
  losses.push(`${name} comes without its history: the file does not hold it, or it leads elsewhere.`)
  return [{ ...archived, start: null, journal: [] }]
}

function leadsTo(start: ArgumentMap, { map, journal }: ArchivedMap): boolean {
  if (!parseMap(start).ok || journal.some((row) => row.changes.length > 500)) return false
  const end = foldChanges(
    start,
    journal.flatMap((row) => row.changes),
  )
  return equal({ ...end, id: map.id }, map)
}
