import { equal } from '../shared/equal'
import type { ArgumentMap, Claim } from './argument-map'
import type { MapTable, RecordEdit } from './change'
import { diffMaps } from './diff-maps'
import { type FieldAt, fieldKey, fieldOf, isTextField, isThere, TEXT_FIELDS, valueAt, wordsIn } from './text-fields'

/** What somebody is writing: a new value of a field, or, where `field` is null, something new that hangs on a record. */
export type Typing = { at: FieldAt | { table: MapTable; id: string; field: null }; value: unknown }

/** Words that were on the map or on their way to it, and are not: nothing of it is kept on the map itself. */
export type LostWords = {
  at: Typing['at']
  /** What the field held: it is put back by an ordinary change. */
  value: unknown
  words: string
  /** Whose words they are, and who wrote over them or removed what they stood in; null: oneself. */
  writer: string | null
  by: string | null
  /** `moved`: nothing is lost, but the card that was being written has been put somewhere else. */
  how: 'overwritten' | 'removed' | 'moved'
  /** Where a claim with these words would go, if that place is still there. */
  beside: Pick<Claim, 'paragraph' | 'role' | 'factor'> | null
}

/** A map as the journal has it, and as one browser shows it with its own unsent edits on top. */
export type TwoMaps = { journal: ArgumentMap; shown: ArgumentMap }

/** What a browser knows of its own words: the value that it wrote last into each field, and what is being written. */
export type OwnWords = { written: ReadonlyMap<string, unknown>; drafts: readonly Typing[] }

/**
 * What words are lost with one row of somebody else. Mine: a field that holds what I wrote takes another value, or goes
 * with its record. Theirs: what the row wrote is not shown, since my unsent edit or what I am writing goes over it.
 * `by`: who sent the row. `alone`: it is from another window of one's own, so that only what was not sent counts as mine.
 */
export function lostWords(before: TwoMaps, after: TwoMaps, own: OwnWords, by: string, alone = false): LostWords[] {
  const drafts = new Map(own.drafts.map((draft) => [draftKey(draft.at), draft.value]))
  const howLost = (at: FieldAt) => (isThere(after.shown, at) ? 'overwritten' : 'removed')
  const isMine = (key: string, at: FieldAt, value: unknown) =>
    own.written.has(key) &&
    equal(own.written.get(key), value) &&
    !(alone && equal(valueAt(before.journal, at) ?? null, value))
  const lostOfMine = (at: FieldAt): LostWords[] => {
    const key = fieldKey(at)
    const was = valueAt(before.shown, at)
    const how = howLost(at)
    // What is being written in a field that is still there goes over what has come: see `lostOfTheirs`.
    const isLost = drafts.has(key) ? how === 'removed' : isMine(key, at, was)
    const value = drafts.has(key) ? drafts.get(key) : was
    return isLost ? entry(before.shown, at, value, { writer: null, by, how }) : []
  }
  const lostOfTheirs = (at: FieldAt): LostWords[] => {
    const theirs = valueAt(after.journal, at)
    const shown = drafts.get(fieldKey(at)) ?? valueAt(after.shown, at)
    if (equal(shown, theirs)) return []
    return entry(after.journal, at, theirs, { writer: by, by: null, how: howLost(at) })
  }
  const shown = diffMaps(before.shown, after.shown).edits
  const come = diffMaps(before.journal, after.journal).edits.filter((edit) => edit.op === 'update')
  return [
    ...shown.flatMap((edit) => [
      ...fieldsOf(edit, after.shown).flatMap(lostOfMine),
      ...movedAway(edit, after.shown, drafts, by),
      ...newOn(edit, before.shown, after.shown, own.drafts, by),
    ]),
    ...come.flatMap((edit) => fieldsOf(edit, after.journal).flatMap(lostOfTheirs)),
  ]
}

export const draftKey = (at: Typing['at']): string => (at.field === null ? `${at.table} ${at.id}` : fieldKey(at))

/** The fields with words that an edit changes; of a record that goes, all of them. A relation that comes back is no loss. */
function fieldsOf(edit: RecordEdit, after: ArgumentMap): FieldAt[] {
  if (edit.op === 'add') return []
  if (edit.op === 'remove') {
    const { table, record } = edit
    const all = TEXT_FIELDS[table].map((field) => ({ table, id: record.id, field }))
    return all.filter((at) => !equal(valueAt(after, at), (record as Record<string, unknown>)[at.field]))
  }
  const names = Object.keys(edit.to).filter((field) => isTextField(edit.table, field))
  return names.map((field) => fieldOf(edit, field))
}

type How = Pick<LostWords, 'writer' | 'by' | 'how'>

function entry(map: ArgumentMap, at: FieldAt, value: unknown, how: How): LostWords[] {
  const words = wordsIn(at.table, at.field, value)
  const claim = at.table === 'claims' ? map.claims.find((c) => c.id === at.id) : undefined
  const beside = claim ? { paragraph: claim.paragraph, role: claim.role, factor: claim.factor } : null
  return words === '' ? [] : [{ at, value, words, beside, ...how }]
}

/** A card that is being written and now stands in another paragraph, or in none. */
function movedAway(
  edit: RecordEdit,
  after: ArgumentMap,
  drafts: ReadonlyMap<string, unknown>,
  by: string,
): LostWords[] {
  if (edit.op !== 'update' || edit.table !== 'claims' || !('paragraph' in edit.to)) return []
  const at = { table: edit.table, id: edit.id, field: 'text' } as const
  const value = drafts.get(fieldKey(at))
  return value === undefined ? [] : entry(after, at, value, { writer: null, by, how: 'moved' })
}

/** What was being written for the first time on a record that went. */
function newOn(
  edit: RecordEdit,
  before: ArgumentMap,
  after: ArgumentMap,
  drafts: readonly Typing[],
  by: string,
): LostWords[] {
  if (edit.op !== 'remove') return []
  const { table } = edit
  const { id } = edit.record
  if ((after[table] as { id: string }[]).some((record) => record.id === id)) return []
  return drafts.flatMap(({ at, value }) => {
    if (at.field !== null || at.table !== table || at.id !== id || typeof value !== 'string' || value.trim() === '')
      return []
    const on = before.claims.find((c) => c.id === id)
    const beside = on ? { paragraph: on.paragraph, role: 'claim' as const, factor: on.factor } : null
    return [{ at, value, words: value.trim(), beside, writer: null, by, how: 'removed' as const }]
  })
}
