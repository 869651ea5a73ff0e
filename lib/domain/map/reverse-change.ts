import { turnedRound } from '../shared/turned-round'
import type { Change } from './change'

/** The change that takes this one back: the edits in the opposite order, each turned round. */
export function reverseChange(change: Change): Change {
  return { edits: change.edits.map(turnedRound).reverse() }
}
