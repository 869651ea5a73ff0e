import type { ArgumentMap } from '../map/argument-map'
import { SEMANTICS_IDS, type SemanticsId } from './semantics'
import { type Verdict, verdictOf } from './verdict'

/** Each way of weighing in plain words, with the name under which it was published. */
export const WAYS: Record<SemanticsId, { name: string; plain: string; published: string }> = {
  mlp: {
    name: 'Add it all up',
    plain: 'Adds what is for and takes off what is against. Your map uses this one.',
    published: 'MLP-based semantics (log-odds), Potyka 2021',
  },
  'quadratic-energy': {
    name: 'Only clear leads count',
    plain: 'A small lead hardly moves the answer; a large one does.',
    published: 'Quadratic energy model, Potyka 2018',
  },
  'df-quad': {
    name: 'One strong reason can be enough',
    plain: 'The strongest reason on each side does most, and more of them add less and less.',
    published: 'DF-QuAD, Rago, Toni, Aurisicchio and Baroni 2016',
  },
  euler: {
    name: 'Doubt has limits',
    plain: 'What is against can bring the answer down only so far; what is for can lift it all the way.',
    published: 'Euler-based semantics, Amgoud and Ben-Naim 2018',
  },
}

/** What the map says under each way of weighing, the usual one first, and whether the word `holds` under all of them. */
export type Survival = { ways: { id: SemanticsId; verdict: Verdict }[]; holds: boolean; words: string }

/** Whether the verdict depends on how one weighs. Null while there is none. */
export function survivalOf(map: ArgumentMap): Survival | null {
  const ways = SEMANTICS_IDS.flatMap((id) => {
    const verdict = verdictOf(map, id)
    return verdict ? [{ id, verdict }] : []
  })
  const usual = ways[0]?.verdict
  if (!usual) return null
  const others = ways.filter(({ verdict }) => !verdict.settled || verdict.words !== usual.words)
  return { ways, holds: usual.settled && others.length === 0, words: sentence(usual, ways.length, others) }
}

function sentence(usual: Verdict, all: number, others: Survival['ways']): string {
  if (!usual.settled) return 'Nothing can be said while cards argue in a circle that does not settle.'
  if (others.length === 0) return `It holds: all four ways of weighing say “${usual.words}”.`
  const same = all - others.length
  const said = others
    .map(({ id, verdict }) => `“${WAYS[id].name}” ${verdict.settled ? `says “${verdict.words}”` : 'does not settle'}`)
    .join(', ')
  const much = same === 1 ? 'It does not hold' : same === 3 ? 'It nearly holds' : 'It holds in half of them'
  return `${much}: ${said}. So it depends on how one weighs, and you need a reason.`
}
