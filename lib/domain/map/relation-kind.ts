import * as z from 'zod'

/** `links`: one factor acted on another, its label is the verb (caused, enabled, reinforced …); it carries no strength. */
export const RelationKind = z.enum(['supports', 'exemplifies', 'opposes', 'qualifies', 'links'])
export type RelationKind = z.infer<typeof RelationKind>

/** The kinds along which a circle would make a claim its own ground. */
export const isSupporting = (kind: RelationKind): boolean => kind === 'supports' || kind === 'exemplifies'
