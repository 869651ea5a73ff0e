import { ANSWER, ArgumentMap } from '@/lib/domain/map/argument-map'
import type { QuestionForm } from '@/lib/domain/question/question-form'
import { sketchMap } from './map-builder'

/** Claims `c1`, `c2` … in the tray with these weights of 100, null where unset. */
export function claimsWeighing(...weights: (number | null)[]): ArgumentMap {
  const map = sketchMap({ tray: Object.fromEntries(weights.map((_, i) => [`c${i + 1}`, 'claim' as const])) })
  return { ...map, claims: map.claims.map((c, i) => ({ ...c, weight: weights[i] == null ? null : weights[i] / 100 })) }
}

/** Paragraphs `p1`, `p2` … as `kind weight`, such as “supports 40”; `aside 40` bears on nothing. `stance`: −3 … +3 or null. */
export function sidesOf(sides: string[], stance: number | null = null): ArgumentMap {
  const told = sides.map((line, i) => [`p${i + 1}`, ...line.split(' ')] as [string, string, string | undefined])
  const map = sketchMap({
    paragraphs: Object.fromEntries(
      told.map(([id, , weight]) => [id, weight ? { point: 'It counted.', weight: Number(weight) } : {}]),
    ),
    relations: told.flatMap(([id, kind]) => (kind === 'aside' ? [] : [`${id} ${kind as 'supports'} answer` as const])),
  })
  return { ...map, judgement: { ...map.judgement, stance } }
}

const KINDS: Record<string, string> = { for: 'supports', against: 'opposes', but: 'qualifies' }

/**
 * A map that asks in one form, its paragraphs `p1`, `p2` … as `factor side weight`: “stated for 40”, “a but 20”, “- against 15”
 * without a factor, “b aside 10” on no side, “a for” without a weight, “a for 10 empty” with nothing in it. The question
 * names `stated` (and `other` as its rival); the student puts `first` first. Each paragraph holds one card, `p1-card`.
 */
export function askedMap(form: QuestionForm, paragraphs: string[]): ArgumentMap {
  const told = paragraphs.map((line, i) => {
    const [factor = '-', side = '', weight = '', empty] = line.split(' ')
    return { id: `p${i + 1}`, factor, side, weight, filled: empty === undefined }
  })
  const named = ['stated', 'other', 'first', ...told.map((p) => p.factor)]
  return ArgumentMap.parse({
    format: 'howfar-map',
    version: 2,
    id: 'asked',
    question: { text: 'How far?', form, statedFactor: 'stated', statedRival: 'other' },
    factors: [...new Set(named)]
      .filter((id) => id !== '-')
      .map((id) => ({ id, name: id.charAt(0).toUpperCase() + id.slice(1) })),
    paragraphs: told.map(({ id, factor, weight }, i) => ({
      id,
      factor: factor === '-' ? null : factor,
      order: i + 1,
      weight: weight === '' ? null : Number(weight),
    })),
    claims: told
      .filter((p) => p.filled)
      .map(({ id }) => ({ id: `${id}-card`, text: `A card of ${id}.`, paragraph: id, order: 1 })),
    relations: told
      .filter((p) => p.side in KINDS)
      .map(({ id, side }) => ({ id: `${id}>answer`, from: id, to: ANSWER, kind: KINDS[side] })),
    judgement: { mainFactor: 'first' },
  })
}
