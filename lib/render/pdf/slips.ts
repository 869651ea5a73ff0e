import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import { sourceOf } from '@/lib/domain/map/claim-source'
import { inTray } from '@/lib/domain/map/read-map'
import { marksOf, numbersOf, type PrintedMark, roleLabel } from './printed-map'

/** Which cards are printed to be cut out: all, or those that lie on the map. */
export const SLIP_CHOICES = ['all', 'placed'] as const
export type SlipChoice = (typeof SLIP_CHOICES)[number]

/** A card to cut out. It says nothing of where it lies, which is what a sort by hand is for; `no`: to check it against the map. */
export type CardSlip = { no: string; text: string; source: string; label: string | null; factor: PrintedMark | null }

/** The cards of a map in the order of the plan, those that are in no paragraph behind them in the order of the deck. */
export function slipsOf(map: ArgumentMap, choice: SlipChoice): CardSlip[] {
  const marks = marksOf(map)
  const numbers = numbersOf(map)
  const place = new Map([...numbers.keys()].map((id, i) => [id, i]))
  const last = numbers.size
  return map.claims
    .filter((claim) => claim.text.trim() !== '' && (choice === 'all' || !inTray(claim)))
    .map((claim, i) => ({ claim, at: place.get(claim.id) ?? last + i }))
    .sort((a, b) => a.at - b.at)
    .map(({ claim }) => ({
      no: numbers.get(claim.id) ?? '',
      text: claim.text,
      source: sourceOf(claim),
      label: roleLabel(claim.role),
      factor: marks.get(claim.factor ?? '') ?? null,
    }))
}
