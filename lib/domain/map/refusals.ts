import { LIMITS } from '../shared/limits'
import { refuse } from '../shared/result'

/** The refusals that several commands share, worded once. */
export const notThere = (
  what: 'claim' | 'paragraph' | 'relation' | 'card' | 'finding' | 'version' | 'text' | 'factor',
) => refuse('not-there', `That ${what} is no longer on the map.`)

export const alreadyThere = () => refuse('already-there', 'Something with this id is on the map already.')

export const toItself = () => refuse('relation-to-itself', 'A claim cannot support itself. Pick a different card.')

export const circle = () =>
  refuse(
    'circle',
    'That would make the claim support itself in a circle. Turn one of the links round, or pick another card.',
  )

export const tooManyAtOnce = () =>
  refuse('limit', `At most ${LIMITS.cardsAtOnce} cards move at once. Put some of them back first.`)

export const tooMany = (what: 'claims' | 'relations' | 'paragraphs' | 'factors' | 'versions') =>
  refuse('limit', `A map holds at most ${LIMITS[what].toLocaleString('en-GB')} ${what}. Take one away first.`)
