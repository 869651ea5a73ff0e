import type { ArgumentMap, Claim } from '../map/argument-map'
import { factorWords } from '../plan/factor-words'
import type { PlanRules } from '../plan/plan-rules'
import { rankWeights } from '../plan/rank-weights'
import { readPlan } from '../plan/read-plan'
import type { QuestionType } from '../question/question-types'
import { wordsOf } from '../question/question-words'
import type { LookedAtWork } from './criteria-row'

export type Named = { id: string; number: number; name: string }

/** A claim of the deck with how many maps it is placed in; a reworded one still counts. */
type UsedClaim = { id: string; text: string; maps: number; verdict: string | null }

/** A card that a historian calls wrong or contested, placed and not dealt with. */
type WrongCard = { text: string; verdict: 'wrong' | 'contested'; pupils: Named[] }

/**
 * Where a class stands, in counts of the maps that were handed in; the map of a group counts once, under the first of
 * its mates. `words`: of the question that was set; `spread`: who stands at each stance, −3 first; `tops`: who weighs which factor heaviest, most first;
 * `unusual`: those of few, worth hearing; `most` and `nobody`: claims of the deck that at least half of the maps use,
 * and that none uses; `wrong`: cards to put right, those in most maps first.
 */
export type ClassFigures = {
  words: QuestionType
  maps: number
  spread: { stance: number; pupils: Named[] }[]
  undecided: number
  tops: { factor: string; name: string; pupils: Named[] }[]
  unusual: { name: string; pupils: Named[] }[]
  claims: number
  most: UsedClaim[]
  nobody: UsedClaim[]
  wrong: WrongCard[]
}

const STANCES = [-3, -2, -1, 0, 1, 2, 3]

export function classFigures(pupils: LookedAtWork[], start: ArgumentMap, rules: PlanRules): ClassFigures {
  const plans = plansOf(pupils)
  const tops = topFactors(plans, rules)
  const used = usedClaims(plans, start)
  return {
    words: wordsOf(start),
    maps: plans.length,
    spread: STANCES.map((stance) => ({
      stance,
      pupils: plans.filter((p) => p.map.judgement.stance === stance).map((p) => p.seat),
    })),
    undecided: plans.filter((p) => p.map.judgement.stance === null).length,
    tops,
    unusual: unusual(tops),
    claims: used.length,
    most: used.filter((c) => c.maps > 0 && c.maps * 2 >= plans.length).sort((a, b) => b.maps - a.maps),
    nobody: plans.length === 0 ? [] : used.filter((c) => c.maps === 0),
    wrong: wrongCards(plans),
  }
}

type Plan = { seat: Named; map: ArgumentMap }

function plansOf(pupils: LookedAtWork[]): Plan[] {
  const seen = new Set<string>()
  return [...pupils]
    .sort((a, b) => a.seat.number - b.seat.number)
    .flatMap(({ seat, map, mapId, handedIn }) => {
      if (!map || !handedIn || mapId === null || seen.has(mapId)) return []
      seen.add(mapId)
      return [{ seat, map }]
    })
}

function topFactors(plans: Plan[], rules: PlanRules): ClassFigures['tops'] {
  const tops = new Map<string, { name: string; pupils: Named[] }>()
  for (const { seat, map } of plans) {
    const factor = rankWeights(readPlan(map, rules).paragraphs).top?.paragraph.factor
    if (!factor) continue
    const top = tops.get(factor) ?? { name: factorWords(map, factor) ?? factor, pupils: [] }
    tops.set(factor, { ...top, pupils: [...top.pupils, seat] })
  }
  return [...tops]
    .map(([factor, top]) => ({ factor, ...top }))
    .sort((a, b) => b.pupils.length - a.pupils.length || (a.factor < b.factor ? -1 : 1))
}

/** Two at most, where at least three times as many put something else on top. */
const FEW = 2
const unusual = (tops: ClassFigures['tops']): ClassFigures['unusual'] =>
  tops
    .filter(({ pupils }) => pupils.length <= FEW && tops[0]!.pupils.length >= 3 * pupils.length)
    .map(({ name, pupils }) => ({ name, pupils }))

const placed = (map: ArgumentMap): Claim[] => map.claims.filter((c) => c.paragraph !== null)

function usedClaims(plans: Plan[], start: ArgumentMap): UsedClaim[] {
  const maps = new Map<string, number>()
  for (const { map } of plans) for (const { id } of placed(map)) maps.set(id, (maps.get(id) ?? 0) + 1)
  return start.claims
    .filter((c) => c.card !== null)
    .map(({ id, text, note }) => ({ id, text, maps: maps.get(id) ?? 0, verdict: note?.verdict ?? null }))
}

function wrongCards(plans: Plan[]): WrongCard[] {
  const cards = new Map<string, WrongCard>()
  for (const { seat, map } of plans) {
    const seen = new Set<string>()
    for (const { id, text, note, noteDealtWith, deckText } of placed(map)) {
      const verdict = note?.verdict
      if (noteDealtWith || (verdict !== 'wrong' && verdict !== 'contested') || seen.has(id)) continue
      seen.add(id)
      const card = cards.get(id) ?? { text: deckText ?? text, verdict, pupils: [] }
      cards.set(id, { ...card, pupils: [...card.pupils, seat] })
    }
  }
  const rank = ({ verdict }: WrongCard) => (verdict === 'wrong' ? 0 : 1)
  return [...cards.values()].sort((a, b) => rank(a) - rank(b) || b.pupils.length - a.pupils.length)
}
