import { describe, expect, test } from 'vitest'
import { OWN_FACTOR } from '@/components/actions/factor-answers'
import { offersFor, offersForMap } from '@/components/actions/offers'
import { signsOf } from '@/components/review/wall/legend'
import { signedSide } from '@/components/ui/signed-side'
import { defaultPlanRules as rules } from '@/content'
import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import { setJudgement } from '@/lib/domain/map/commands/set-judgement'
import { setTowardsAnswer } from '@/lib/domain/map/commands/set-towards-answer'
import { diffMaps } from '@/lib/domain/map/diff-maps'
import { towardsAnswer } from '@/lib/domain/map/read-map'
import { relationWord, relationWords } from '@/lib/domain/map/relation-words'
import { comparePlans } from '@/lib/domain/plan/compare-plans'
import { essayPlan } from '@/lib/domain/plan/essay-plan'
import { linesInOrder } from '@/lib/domain/plan/trace'
import { QUESTION_FORMS, type QuestionForm } from '@/lib/domain/question/question-form'
import { likelySide, wordsOf } from '@/lib/domain/question/question-words'
import { classFigures } from '@/lib/domain/review/class-figures'
import { tellChange } from '@/lib/domain/review/step-words'
import { UTC } from '@/lib/domain/shared/when'
import { classCsv } from '@/lib/formats/csv/class-csv'
import { mapPage } from '@/lib/render/pdf/map-page'
import { planPage } from '@/lib/render/pdf/plan-page'
import { drawSmallMap } from '@/lib/render/small-map/draw-small-map'
import { smallMapWords } from '@/lib/render/small-map/small-map-words'
import { pupilSketch } from '@/tests/builders/class-builder'
import { HeadlessTools } from '@/tests/builders/headless-tools'
import { sketchMap } from '@/tests/builders/map-builder'
import { mapAfter } from '@/tests/builders/run-command'

/** What each type says: its three sides, what asks for one, what a paragraph is about, +2 and −3 on its line. */
const SAID: Record<QuestionForm, { sides: [string, string, string]; asked: string; about: string; at: string[] }> = {
  cause: { sides: ['for', 'against', 'but'], asked: 'For or against?', about: 'Factor', at: EXTENT() },
  reasons: { sides: ['a reason', 'not a reason', 'partly'], asked: 'A reason or not?', about: 'Reason', at: EXTENT() },
  success: {
    sides: ['succeeded', 'fell short', 'partly'],
    asked: 'Succeeded or fell short?',
    about: 'Area',
    at: EXTENT(),
  },
  change: {
    sides: ['changed', 'stayed', 'partly'],
    asked: 'Changed or stayed?',
    about: 'Aspect',
    at: ['great change', 'no change'],
  },
  rivals: {
    sides: ['the Kaiser', 'Serbia', 'both'],
    asked: 'Which of the two?',
    about: 'Case',
    at: ['much more the Kaiser', 'entirely Serbia'],
  },
  significance: {
    sides: ['mattered', 'mattered more', 'partly'],
    asked: 'Did it matter?',
    about: 'Factor',
    at: EXTENT(),
  },
  similarity: {
    sides: ['alike', 'unlike', 'partly'],
    asked: 'Alike or unlike?',
    about: 'Point of comparison',
    at: ['much alike', 'nothing alike'],
  },
}
function EXTENT() {
  return ['to a large extent', 'not at all']
}

const SIDES = ['supports', 'opposes', 'qualifies'] as const
const PARAGRAPHS = ['p1', 'p2', 'p3'] as const

/** A paragraph on each side, and one on none that is about nothing yet. */
function asking(form: QuestionForm): ArgumentMap {
  const map = sketchMap({
    paragraphs: {
      p1: { factor: 'k', weight: 50 },
      p2: { factor: 's', weight: 30 },
      p3: { factor: 'o', weight: 10 },
      p4: {},
    },
    relations: ['p1 supports answer', 'p2 opposes answer', 'p3 qualifies answer'],
  })
  return {
    ...map,
    question: { ...map.question, form, statedFactor: 'k', statedRival: 's' },
    factors: [
      { id: 'k', name: 'the Kaiser' },
      { id: 's', name: 'Serbia' },
      { id: 'o', name: 'Alliances' },
    ],
    judgement: { ...map.judgement, stance: 2 },
  }
}
const side = (map: ArgumentMap, id: string) => towardsAnswer(map, id)?.kind
const planOf = (map: ArgumentMap) => essayPlan(map, rules.presets['a-level'])
const gapsOf = (map: ArgumentMap) => linesInOrder(planOf(map)).flatMap((l) => l.gap?.name ?? [])
const turned = (map: ArgumentMap, id: string, to: (typeof SIDES)[number] | null) =>
  mapAfter(map, setTowardsAnswer, { id, kind: to, relationId: 'new' })
const told = (from: ArgumentMap, to: ArgumentMap) => tellChange(from, to, diffMaps(from, to)).words
const facts = { letters: {}, unanswered: [], tested: true }

/** Where the sides of the three paragraphs stand, in their order. */
const SIDES_AT: Record<string, (map: ArgumentMap) => string[]> = {
  'lines on the canvas': (map) => map.relations.map((r) => relationWord(map, r)),
  plan: (map) =>
    planOf(map)
      .paragraphs.slice(0, 3)
      .map((p) => p.side.text),
  'plan in print': (map) =>
    planPage(map, rules.presets['a-level'])
      .paragraphs.slice(0, 3)
      .map((p) => p.side),
  'map in print': (map) =>
    mapPage(map)
      .lanes.slice(0, 3)
      .map((l) => l.side),
  'small map': (map) =>
    drawSmallMap(map, facts)
      .lanes.slice(0, 3)
      .map((l) => l.sideSaid),
  review: (map) => PARAGRAPHS.map((id) => signedSide(map, side(map, id)).slice(2)),
  'relation in a sentence': (map) => map.relations.map((r) => relationWords(map, r).split(': ')[1] ?? ''),
  'undo message': (map) =>
    PARAGRAPHS.map(
      (id, i) => setTowardsAnswer.say(map, { id, kind: SIDES[i] ?? null, relationId: 'x' }).split(': ')[1]!,
    ),
  film: (map) => PARAGRAPHS.map((id) => told(turned(map, id, null), map).split(': ')[1]!),
  'comparison of plans': (map) =>
    PARAGRAPHS.map((id) => comparePlans(turned(map, id, null), map).flatMap((g) => g.differences)[0]?.after ?? ''),
}
/** Where the stance of +2 stands. */
const STANCE_AT: Record<string, (map: ArgumentMap) => string> = {
  plan: (map) => planOf(map).judgement.stance.text,
  'plan in print': (map) => planPage(map, rules.presets['a-level']).judgement.stanceWords,
  'map in print': (map) => mapPage(map).stanceWords,
  'undo message': (map) => setJudgement.say(map, { stance: 2 }),
  film: (map) => told({ ...map, judgement: { ...map.judgement, stance: null } }, map),
  'comparison of plans': (map) =>
    comparePlans(sketchMap({}), map).flatMap((g) => g.differences.filter((d) => d.kind === 'stance'))[0]?.after ?? '',
  'class as CSV': (map) => classCsv([pupilSketch(1, map)], rules, wordsOf(map), UTC),
  'class in figures': (map) => classFigures([pupilSketch(1, map)], map, rules).words.scale[5],
}

describe.each(QUESTION_FORMS)('a map that asks a question of %s', (form) => {
  const map = asking(form)
  const { sides, asked, about, at } = SAID[form]

  test.each(Object.entries(SIDES_AT))('says its own sides: %s', (_, read) => expect(read(map)).toEqual(sides))
  test.each(Object.entries(STANCE_AT))('says how far in its own words: %s', (_, read) =>
    expect(read(map)).toContain(at[0]),
  )

  test('says both ends of its own line in print', () => {
    expect(planPage(map, rules.presets['a-level']).judgement.ends.low).toBe(at[1])
  })

  test('asks for a side and for what a paragraph is about as it would say them', () => {
    expect(gapsOf(map)).toEqual(expect.arrayContaining([asked, about]))
    expect(smallMapWords(drawSmallMap(map, facts))).toContain(`No ${about.toLowerCase()} yet`)
    const tools = new HeadlessTools(map)
    const offered = offersFor(tools, 'p4')
    expect(offered.map((o) => o.label)).toContain(about)
    expect(offered.find((o) => o.id === 'side')?.choices?.map((c) => c.words)).toEqual(
      SIDES.map((kind) => wordsOf(map).sides[kind].choice),
    )
    expect(
      offersFor(tools, 'p4')
        .find((o) => o.id === 'factor')
        ?.choices?.at(-1)?.words,
    ).toBe(`No ${about.toLowerCase()}`)
  })

  test('gives the wall its legend, and the class its columns', () => {
    const legend = signsOf(wordsOf(map)).map(([, words]) => words)
    expect(legend[0]).toBe(`above the line: ${sides[0]}; below it: ${sides[1]}`)
    expect(classCsv([pupilSketch(1, map)], rules, wordsOf(map), UTC)).toContain(`Heaviest ${about.toLowerCase()}`)
  })
})

test('two rivals without names are the first and the second', () => {
  const map = { ...asking('rivals'), factors: [] }
  expect(planOf(map).paragraphs.map((p) => p.side.text)).toEqual(['the first', 'the second', 'both', ''])
})

test.each([
  ['cause', 'A factor of your own…'],
  ['success', 'An area of your own…'],
  ['change', 'An aspect of your own…'],
  ['similarity', 'A point of comparison of your own…'],
] as const)('a question of %s offers %s', (form, words) => {
  const offer = offersForMap(new HeadlessTools(asking(form))).find((o) => o.id === 'new-paragraph')
  expect(offer?.choices?.map((c) => c.words)).toContain(words)
})

describe('a new paragraph', () => {
  test('comes first about what the question names, on the side that this is on', () => {
    const tools = new HeadlessTools({ ...asking('rivals'), paragraphs: [], relations: [] })
    const offer = offersForMap(tools).find((o) => o.id === 'new-paragraph')
    expect(offer?.choices?.map((c) => c.words)).toEqual([
      'the Kaiser',
      'Serbia',
      'Alliances',
      'A case of your own…',
      'Not decided yet',
    ])
    for (const { id } of offer?.choices ?? []) if (id !== OWN_FACTOR) offer?.choose(id)
    expect(tools.map.relations.map((r) => relationWord(tools.map, r))).toEqual(['the Kaiser', 'Serbia', 'both', 'both'])
  })

  test.each([
    ['cause', 'k', 'supports'],
    ['cause', 's', 'opposes'],
    ['significance', 's', 'opposes'],
    ['reasons', 's', 'supports'],
    ['change', 's', 'supports'],
    ['rivals', 's', 'opposes'],
    ['rivals', 'o', 'qualifies'],
    ['rivals', null, 'qualifies'],
  ] as const)('of a question of %s about %s is one that %s', (form, factor, expected) => {
    expect(likelySide(asking(form), factor)).toBe(expected)
  })
})
