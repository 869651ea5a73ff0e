import type { Claim } from './argument-map'

/** What stands before a source wherever it is shown. */
export const ACCORDING_TO = 'According to'

/** Who says what a claim says, and on what evidence; empty where that is not said. */
export const sourceOf = (claim: Pick<Claim, 'source'>): string => claim.source?.trim() ?? ''
