import * as z from 'zod'
import { Deck } from '@/lib/domain/deck/deck'
import { ArgumentMap } from '@/lib/domain/map/argument-map'
import { Change } from '@/lib/domain/map/change'
import type { CommentBank } from '@/lib/domain/review/bank'

/** Bytes of an archive that is opened. */
export const ARCHIVE_BYTES = 32 * 1024 * 1024

/** A deck as its owner has it. */
export const ArchivedDeck = z.looseObject({ id: z.string(), binned: z.boolean().default(false), deck: Deck })
export type ArchivedDeck = z.infer<typeof ArchivedDeck>

/**
 * A map with its history. `map`: as it stands; `start`: as it began; `journal`: what was done since, in order, `mine`
 * false where a mate of the group did it.
 */
export const ArchivedMap = z.looseObject({
  own: z.boolean().default(true),
  binned: z.boolean().default(false),
  map: ArgumentMap,
  start: ArgumentMap.nullable().default(null),
  journal: z
    .array(z.object({ at: z.iso.datetime(), mine: z.boolean().default(true), changes: z.array(Change) }))
    .default([]),
})
export type ArchivedMap = z.infer<typeof ArchivedMap>

/** What was handed in, and what came back for it. Times are ISO 8601; nothing that was not returned is here. */
export type ArchivedHandIn = {
  map: string
  n: number
  at: string
  late: boolean
  withdrawnAt: string | null
  hash: string
  state: unknown
  returned: { at: string; target: string; task: string; level: string | null; comments: ArchivedComment[] } | null
}
export type ArchivedComment = { by: string; at: string; code: string | null; text: string; about: string }

/** A class of a teacher: its register by pseudonym, its questions, and what this teacher's side wrote. */
export type ArchivedClass = {
  name: string
  role: string
  demo: boolean
  register: { number: number; name: string; removed: boolean }[]
  questions: { terms: unknown; start: unknown; work: ArchivedWork[] }[]
}
type ArchivedWork = {
  pupil: string
  n: number
  at: string
  late: boolean
  returnedAt: string | null
  target: string
  task: string
  level: string | null
  comments: ArchivedComment[]
}

/** Everything that one account has: `format` “howfar-archive”, version 1. */
export type Archive = {
  format: 'howfar-archive'
  version: 1
  madeAt: string
  account: { kind: string; name: string; email: string | null }
  places: { class: string; name: string; number: number }[]
  decks: ArchivedDeck[]
  maps: ArchivedMap[]
  handIns: ArchivedHandIn[]
  classes: ArchivedClass[]
  bank: CommentBank | null
}

/** What is asked of an archive as a whole before its parts are read one by one. */
export const ArchiveEnvelope = z.looseObject({
  format: z.literal('howfar-archive'),
  version: z.number().int(),
  madeAt: z.string().default(''),
  decks: z.array(z.unknown()).max(1_000).default([]),
  maps: z.array(z.unknown()).max(1_000).default([]),
  handIns: z.array(z.unknown()).default([]),
  classes: z.array(z.unknown()).default([]),
  bank: z.unknown().default(null),
})
