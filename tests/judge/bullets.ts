import type { DeckClaim } from '@/lib/domain/deck/deck'
import { isBuiltInFactor } from '@/lib/domain/shared/built-in-factors'
import { type BulletLabel, cardsIn, labelsIn } from './labelled-bullets'
import { type Judge, type Report, share } from './report'

const EMPTY = { bullets: 0, right: 0, wrong: 0, roles: 0, judgements: 0, found: 0, called: 0, rightly: 0 }
type Count = typeof EMPTY

/** Factors and roles of every bullet of the set’s decks, as an import of the deck’s text gives them. */
export const bullets: Judge = {
  title: 'Decks: factors and roles',
  labels: 'bullets.csv',
  judge,
  floors: {
    'factors right': { least: 0.85 },
    'factors wrong': { most: 0.05 },
    'roles right': { least: 0.82 },
    'judgements found': { least: 0.7 },
    'called judgement rightly': { least: 0.7 },
  },
}

function judge(folder: string): Report {
  const labels = labelsIn(folder)
  const names = [...new Set(labels.map(({ deck }) => deck))]
  const counts = names.map((deck) =>
    count(
      labels.filter((label) => label.deck === deck),
      cardsIn(folder, deck).flatMap((card) => card.claims),
    ),
  )
  const total = counts.reduce(sumOf, EMPTY)
  const rows = [...names, 'all'].map((name, i) => rowOf(name, counts[i] ?? total))
  return {
    heads: ['deck', 'bullets', 'factor right', 'wrong', 'blank', 'role right', 'judgements'],
    rows,
    figures: figuresOf(total),
  }
}

/** A bullet that the reader lost counts as wrong in everything. */
function count(labels: BulletLabel[], claims: DeckClaim[]): Count {
  const left = [...claims]
  return labels
    .map(({ bullet, factors, roles }): Count => {
      const at = left.findIndex(({ text }) => text === bullet)
      const [claim] = at < 0 ? [] : left.splice(at, 1)
      const factor = claim ? factorIs(claim, factors) : 'wrong'
      const due = roles[0] === 'judgement'
      const called = claim?.role === 'judgement'
      return {
        bullets: 1,
        right: Number(factor === 'right'),
        wrong: Number(factor === 'wrong'),
        roles: Number(claim !== undefined && roles.includes(claim.role)),
        judgements: Number(due),
        found: Number(due && called),
        called: Number(called),
        rightly: Number(called && roles.includes('judgement')),
      }
    })
    .reduce(sumOf, EMPTY)
}

/** A factor of the deck’s own that comes from the bullet’s own heading is right, whatever the label calls it. */
function factorIs({ factor, taggedFrom }: DeckClaim, accepted: string[]): 'right' | 'wrong' | 'blank' {
  if (factor === null) return accepted.includes('-') ? 'right' : 'blank'
  if (accepted.includes(factor)) return 'right'
  return taggedFrom === 'heading' && !isBuiltInFactor(factor) ? 'right' : 'wrong'
}

function sumOf(one: Count, two: Count): Count {
  const sum = { ...one }
  for (const key of Object.keys(EMPTY) as (keyof Count)[]) sum[key] += two[key]
  return sum
}

const rowOf = (name: string, { bullets: all, right, wrong, roles, judgements, found }: Count): string[] => [
  name,
  ...[all, right, wrong, all - right - wrong, roles].map(String),
  `${found} of ${judgements}`,
]

const figuresOf = (all: Count): Report['figures'] => ({
  'factors right': share(all.right, all.bullets),
  'factors wrong': share(all.wrong, all.bullets),
  'roles right': share(all.roles, all.bullets),
  'judgements found': share(all.found, all.judgements),
  'called judgement rightly': share(all.rightly, all.called),
})
