import * as z from 'zod'

/** `links`: one factor acted on another, its label is the verb (caused, enabled, reinforced …); it carries no strength. */
export const RelationKind = z.enum(['supports', 'exemplifies', 'opposes', 'qualifies', 'links'])
export type RelationKind = z.infer<typeof RelationKind>

/** What a relation does to what it points at: it bears it up, speaks against it, or neither. */
const DOES: Record<RelationKind, 'bears' | 'opposing' | 'neither'> = {
  supports: 'bears',
  exemplifies: 'bears',
  opposes: 'opposing',
  qualifies: 'opposing',
  links: 'neither',
}

/** The kinds along which a circle would make a claim its own ground. */
export const isSupporting = (kind: RelationKind): boolean => DOES[kind] === 'bears'

/** Whether it is an objection, a whole one or a “but”. */
export const speaksAgainst = (kind: RelationKind | null | undefined): boolean =>
  kind != null && DOES[kind] === 'opposing'
