import { ANSWER, type ArgumentMap, type Paragraph } from '../map/argument-map'
import { findClaim, nameOfParagraph } from '../map/read-map'
import { CODE_CHECKS, type ReviewCode } from './codes'
import { landings, paragraphAt } from './landing'
import type { ReviewedPupil } from './reviewed-pupil'

/** A place in a map where a comment can land: its name (“2 Policy”), the factor there, and the pupil's own words. */
export type LandingPlace = { node: string | null; name: string; factor: string | null; words: string }

/**
 * Where a comment under a code lands in one map. `places`: all nodes that it may be about, the first one proposed: of
 * several paragraphs that is the heaviest, since what it does to the answer matters most.
 */
export type Landing = { seatId: string; places: LandingPlace[] }

/** The landings in all maps where something is found under this code, in the order of the pupils given. */
export function landingsOf(pupils: ReviewedPupil[], code: ReviewCode): Landing[] {
  return pupils.flatMap(({ seat, map, found }) => {
    if (!map || !found.some((f) => CODE_CHECKS[code].includes(f.check))) return []
    const places = landings(map, found, code).map((node) => placeOfNode(map, node))
    return [{ seatId: seat.id, places: places.length > 0 ? places : [WHOLE] }]
  })
}

const WHOLE: LandingPlace = { node: null, name: 'The whole map', factor: null, words: '' }

/** What stands at a node, for a row of a list. */
export function placeOfNode(map: ArgumentMap, node: string): LandingPlace {
  if (node === ANSWER) return { node, name: 'The judgement', factor: null, words: map.judgement.text }
  const claim = findClaim(map, node)
  const paragraph = paragraphAt(map, node)
  if (!paragraph) return { ...WHOLE, node: claim ? node : null, words: claim?.text ?? '' }
  const words = claim ? claim.text : paragraph.point || firstWords(map, paragraph)
  return { node, name: nameOfParagraph(map, paragraph.id), factor: paragraph.factor, words }
}

const firstWords = (map: ArgumentMap, { id }: Paragraph) => map.claims.find((c) => c.paragraph === id)?.text ?? ''
