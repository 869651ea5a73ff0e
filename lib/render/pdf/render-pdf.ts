import { createHash } from 'node:crypto'
import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import type { PlanRules } from '@/lib/domain/plan/plan-rules'
import type { Result } from '@/lib/domain/shared/result'
import { mapPage } from './map-page'
import { planPage } from './plan-page'
import { print } from './press'
import { WORDS } from './words'

/** Whose plan it is and when it was printed, as words for the foot of the page. */
export type Foot = { name: string; date: string }

/**
 * The plan on one side of A4 and the map on the next page, as a tagged PDF with its fonts inside. A student's text
 * reaches the typesetter as data only: it is shown, never read as markup.
 */
export async function renderPdf(map: ArgumentMap, foot: Foot, rules: PlanRules): Promise<Result<Uint8Array>> {
  const hash = createHash('sha256')
    .update(JSON.stringify(map))
    .digest('hex')
    .slice(0, 12)
    .replace(/(.{4})(?=.)/g, '$1 ')
  const shared = {
    lang: 'en',
    region: 'GB',
    words: WORDS,
    foot: { name: foot.name || null, date: foot.date || null, hash },
  }
  return print({
    ...shared,
    title: `Essay plan: ${map.question.text}`,
    question: map.question.text,
    plan: { ...shared, ...planPage(map, rules.presets[map.question.preset]) },
    map: { ...shared, ...mapPage(map) },
  })
}
