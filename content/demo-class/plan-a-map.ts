import type { Blueprint, PlannedClaim, PlannedParagraph } from './blueprint'
import type { Random } from './random'
import { type DemoFactor, demoWords as words } from './words'

/** What a plan lacks, or has that it should not; `corrected`: its wrong cards were put right. */
export type Gap =
  | 'no-answer'
  | 'no-test'
  | 'no-line'
  | 'no-weights'
  | 'no-links'
  | 'no-reason'
  | 'no-fact'
  | 'no-why'
  | 'no-link-back'
  | 'wrong-card'
  | 'outside'
  | 'general'
  | 'corrected'
  | 'vague'

/** The claims of the deck, by what they are good for. */
const CARDS: Record<DemoFactor, { tops: string[]; evidence: string[]; explanations: string[] }> = {
  'power-base': { tops: ['c4.1', 'c4.5', 'c2.1'], evidence: ['c4.2', 'c4.4'], explanations: ['c4.3'] },
  personality: { tops: ['c1.1'], evidence: ['c1.2', 'c5.4'], explanations: ['c1.3'] },
  policy: { tops: ['c5.6', 'c2.2'], evidence: ['c5.2'], explanations: ['c5.5'] },
  circumstance: { tops: ['c3.1', 'c3.2'], evidence: [], explanations: [] },
  rivals: { tops: [], evidence: [], explanations: [] },
}
const WRONG = { circumstance: 'c3.3', policy: 'c5.3' } as const
/** What already answers the side that it stands on. */
const GRANTS = /\b(?:but|yet|only|though|although)\b/i
/** After 1929. */
const OUTSIDE = 'c7.3'

export type Wanted = { main: DemoFactor; stance: number; order: DemoFactor[]; gaps: Gap[] }

/** A plan for the question about the party machine, out of the words of the class; `number`: in its register. */
export function planAMap({ main, stance, order, gaps }: Wanted, number: number, random: Random): Blueprint {
  const has = (gap: Gap) => gaps.includes(gap)
  const weights = has('no-weights') ? order.map(() => null) : weigh(order.indexOf(main), order.length, random)
  const thin = order[thinOf({ main, order })]
  const linkBackOf = (factor: DemoFactor, isLast: boolean): string => {
    if (isLast && has('no-link-back')) return ''
    const { linkBacks } = words[factor]
    return random.one(has('no-answer') ? linkBacks.filter((text) => !GRANTS.test(text)) : linkBacks)
  }
  const gapsOf = (factor: DemoFactor) => ({
    wrong: has('wrong-card'),
    outside: has('outside') && factor === 'power-base',
    general: gaps.length > 1 || has('general'),
    corrected: has('corrected'),
    noFact: has('no-fact') && factor === thin,
    noWhy: has('no-why') && factor !== main,
  })
  const isReasoned = !has('no-reason') && !has('no-weights')
  const paragraphs = order.map((factor, i): PlannedParagraph => {
    const isStated = factor === 'power-base'
    return {
      factor,
      point: inTurn(factor, number),
      linkBack: linkBackOf(factor, i === order.length - 1),
      weight: weights[i]!,
      reason: isReasoned && factor === main ? random.one(words[factor].reasons) : '',
      towards: isStated ? 'supports' : 'opposes',
      claims: claimsFor(factor, isStated || factor === main ? 3 : 2, random, gapsOf(factor)),
    }
  })
  const at = (factor: DemoFactor) => order.indexOf(factor)
  const others = stance > 0 ? order.filter((f) => f !== 'power-base') : order.filter((f) => f === 'power-base')
  const end = (factor: DemoFactor, claim: number | null) => ({ paragraph: at(factor), claim })
  const answered = has('no-answer') ? others.slice(1) : others
  const answers = answered.map((factor) => ({
    from: end(main, null),
    to: end(factor, null),
    kind: 'qualifies' as const,
    label: random.one(words.answers[main]),
  }))
  const causes = has('no-links')
    ? []
    : random
        .some(
          order.filter((f) => f !== main),
          1 + random.below(2),
        )
        .map((factor) => ({
          from: end(factor, 0),
          to: end(main, 0),
          kind: 'links' as const,
          label: random.one(words.links[factor]),
        }))
  const judgements = words.judgements[main]
  return {
    paragraphs,
    links: [...causes, ...answers],
    judgement: {
      stance,
      text: has('vague') ? random.one(words.vague) : judgements[number % judgements.length]!,
      mainFactor: main,
      criteria: has('no-test') ? [] : random.some(words.criteria, 1 + random.below(2)),
      line: has('no-line') ? '' : random.one(words.lines[main]),
    },
  }
}

/** Which paragraph of a plan has no fact, where one has none. */
export const thinOf = ({ main, order }: Pick<Wanted, 'main' | 'order'>): number =>
  order.findLastIndex((f) => f !== main && f !== 'power-base')

const STEPS: Record<DemoFactor, [number, number]> = {
  'power-base': [4, 0],
  personality: [1, 0],
  policy: [3, 1],
  circumstance: [7, 2],
  rivals: [2, 1],
}

/** Points go round the class in a step of each factor's own, so that two pupils seldom share more than one. */
function inTurn(factor: DemoFactor, number: number): string {
  const { points } = words[factor]
  const [step, extra] = STEPS[factor]
  return points[(number * step + Math.floor(number / 10) * extra) % points.length]!
}

type Lacks = { general: boolean; corrected: boolean; wrong: boolean; outside: boolean; noFact: boolean; noWhy: boolean }

function claimsFor(factor: DemoFactor, facts: number, random: Random, lacks: Lacks): PlannedClaim[] {
  const { tops, evidence, explanations } = CARDS[factor]
  const own = words[factor]
  const wrong = lacks.wrong && factor in WRONG ? WRONG[factor as keyof typeof WRONG] : null
  const top = tops.length > 0 ? card(random.one(tops), 'claim', null) : mine(random.one(own.claims!), 'claim', null)
  const claims: PlannedClaim[] = [top]
  if (!lacks.noFact) {
    const fromDeck = random.some(evidence, 1 + random.below(2)).map((id) => ({
      ...card(id, 'evidence', 0, random),
      ...(id === 'c4.2' && !lacks.general ? { text: words.dated } : {}),
    }))
    const ofOwn = random.some(own.evidence, Math.max(1, facts - fromDeck.length))
    claims.push(...fromDeck, ...ofOwn.map((text) => mine(text, 'evidence', 0)))
  }
  if (wrong) claims.push(card(wrong, 'evidence', 0))
  if (wrong && lacks.corrected)
    claims.push({ ...claims.pop()!, text: words.corrected[wrong]!, note: { did: 'corrected' } })
  if (lacks.outside) claims.push(card(OUTSIDE, 'evidence', 0))
  if (!lacks.noWhy) {
    const ownWhy = explanations.length === 0 || random.below(2) === 0
    claims.push(
      ownWhy ? mine(random.one(own.explanations), 'explanation', 0) : card(explanations[0]!, 'explanation', 0),
    )
  }
  return claims
}

const mine = (text: string, role: PlannedClaim['role'], under: number | null): PlannedClaim => ({
  card: null,
  text,
  role,
  under,
  note: null,
})

/** A card of the deck; with `random`, its note is dealt with where historians do not agree. */
function card(id: string, role: PlannedClaim['role'], under: number | null, random?: Random): PlannedClaim {
  const contested = random && id === 'c1.2'
  return {
    card: id,
    text: '',
    role,
    under,
    note: contested ? { did: 'kept', why: random.one(words.kept) } : null,
  }
}

/** Weights out of a hundred in steps of five, the main factor clearly on top. */
function weigh(main: number, count: number, random: Random): number[] {
  const top = 40 + 5 * random.below(3)
  const rest = 100 - top
  const others = Array.from({ length: count - 1 }, (_, i) => Math.round(rest / (count - 1) / 5) * 5 + (i % 2 ? 5 : -5))
  others[0]! += rest - others.reduce((a, b) => a + b, 0)
  const shuffled = random.some(others, others.length)
  return Array.from({ length: count }, (_, i) => (i === main ? top : shuffled.pop()!))
}
