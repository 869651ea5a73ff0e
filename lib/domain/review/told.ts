import type { ArgumentMap, Claim } from '../map/argument-map'
import type { FieldOf } from '../map/change'
import { findClaim } from '../map/read-map'
import { quoted } from '../map/short'

/** The four staves on which the growth of a map is written. */
export const STAVES = ['cards', 'words', 'links', 'weights'] as const
export type Stave = (typeof STAVES)[number]

/**
 * One change, told: on which stave, in which words, and the nodes that it is about. `field`: the one text that it
 * changed, so that a text written in several goes is one step; null otherwise.
 */
export type Told = { stave: Stave; words: string; nodes: string[]; field: string | null }

export const told = (stave: Stave, words: string, nodes: string[] = [], field: string | null = null): Told => ({
  stave,
  words,
  nodes,
  field,
})

/** An update of one record: as it is after it, and the fields that it changed. */
export type Update<T> = { record: T; from: Partial<T>; to: Partial<T> }

/** The updates of one table that changed the same field, the first first. `after`: the map after them. */
export type Updated<T> = Update<T> & { all: Update<T>[]; nodes: string[]; after: ArgumentMap }

/** How an update of each field is told, the main one first: what comes along with it goes unsaid. */
export type FieldTellers<T> = Record<Exclude<FieldOf<T>, 'id'>, (of: Updated<T>) => Told | null>

/** Tells updates of one table by the first of its fields that they changed and that has something to say. */
export function tellFields<T extends { id: string }>(
  tellers: FieldTellers<T>,
  updates: Update<T>[],
  after: ArgumentMap,
): Told | null {
  for (const [field, tell] of Object.entries<(of: Updated<T>) => Told | null>(tellers)) {
    const all = updates.filter((u) => field in u.to)
    if (!all[0]) continue
    const said = tell({ ...all[0], all, nodes: all.map((u) => u.record.id), after })
    if (said) return said
  }
  return null
}

/** “begun”, “reworded” or “taken out”, by what a text was and is. */
export function fate(from: unknown, to: unknown): string {
  if (!from) return 'begun'
  return to ? 'reworded' : 'taken out'
}

export const card = (claim: Claim | undefined): string => quoted(claim?.text ?? '')

export const cards = (ids: string[], map: ArgumentMap): string =>
  ids.length === 1 ? card(findClaim(map, ids[0]!)) : `${ids.length} cards`
