import { createHash } from 'node:crypto'
import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import { blankFrame } from '@/lib/domain/plan/blank-frame'
import { budgetOf, budgetWords } from '@/lib/domain/plan/budget'
import type { PlanRules } from '@/lib/domain/plan/plan-rules'
import type { Preset } from '@/lib/domain/plan/preset'
import { wordsOf } from '@/lib/domain/question/question-words'
import { PAPERS, type Paper } from '@/lib/domain/shared/paper'
import type { Result } from '@/lib/domain/shared/result'
import { mapPage } from './map-page'
import { planPage } from './plan-page'
import { print } from './press'
import { type SlipChoice, slipsOf } from './slips'
import { PRINTED_WORDS } from './words'

/** Whose plan it is and when it was printed, as words for the foot of the page. */
export type Foot = { name: string; date: string }

/** What may be printed of a map: its plan with the map behind it, each by itself, its cards to cut out, or a blank frame. */
export const PRINTED = ['whole', 'plan', 'map', 'cards', 'frame'] as const
export type Printed = (typeof PRINTED)[number]
export const isPrinted = (name: string): name is Printed => PRINTED.some((one) => one === name)

/** What is printed, on what, and of the cards which. */
export type Order = { document: Printed; paper: Paper; cards: SlipChoice }

type Pages = (map: ArgumentMap, rules: PlanRules, cards: SlipChoice) => Record<string, object>

/** The pages that each is made of, by the names of their templates. */
const PAGES: Record<Printed, Pages> = {
  whole: (...of) => ({ ...PAGES.plan(...of), ...PAGES.map(...of) }),
  plan: (map, { presets }) => ({ plan: planPage(map, presets[map.question.preset]) }),
  map: (map) => ({ map: mapPage(map) }),
  cards: (map, _, cards) => ({ slips: { question: map.question.text || map.title, slips: slipsOf(map, cards) } }),
  frame: (map, { presets }) => ({ frame: framePage(map, presets[map.question.preset]) }),
}

/** What the title of each says that it is. */
const TITLES: Record<Printed, string> = {
  whole: 'Essay plan',
  plan: 'Essay plan',
  map: 'Map',
  cards: 'Cards to cut out',
  frame: 'Blank frame',
}

/**
 * A document of a map as a tagged PDF with its fonts inside, such as the plan on one side and the map on the next page. A
 * student's text reaches the typesetter as data only: it is shown, never read as markup.
 */
export async function renderPdf(
  map: ArgumentMap,
  { document, paper, cards }: Order,
  foot: Foot,
  rules: PlanRules,
): Promise<Result<Uint8Array>> {
  const hash = createHash('sha256')
    .update(JSON.stringify(map))
    .digest('hex')
    .slice(0, 12)
    .replace(/(.{4})(?=.)/g, '$1 ')
  const shared = {
    lang: 'en',
    region: 'GB',
    words: PRINTED_WORDS,
    paper: PAPERS[paper],
    foot: { name: foot.name || null, date: foot.date || null, hash },
  }
  const pages = Object.entries(PAGES[document](map, rules, cards)).map(([name, page]) => [name, { ...shared, ...page }])
  return print({
    ...shared,
    title: `${TITLES[document]}: ${map.question.text || map.title}`,
    question: map.question.text,
    ...Object.fromEntries(pages),
  })
}

function framePage(map: ArgumentMap, preset: Preset) {
  const { howFar, scale } = wordsOf(map)
  const frame = blankFrame(map, preset)
  return {
    ...frame,
    kind: `${preset.name} · ${budgetWords(budgetOf(frame.paragraphs.length, preset))}`,
    howFar,
    ends: { low: scale[0], high: scale[6] },
  }
}
