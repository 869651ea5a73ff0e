import type { ArgumentMap } from '@/lib/domain/map/argument-map'
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
