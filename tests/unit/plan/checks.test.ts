import { describe, expect, test } from 'vitest'
import { defaultPlanRules } from '@/content'
import type { ArgumentMap, Claim } from '@/lib/domain/map/argument-map'
import { addClaim } from '@/lib/domain/map/commands/add-claim'
import { addRelation } from '@/lib/domain/map/commands/add-relation'
import { attachClaim } from '@/lib/domain/map/commands/attach-claim'
import { dealWithNote } from '@/lib/domain/map/commands/deal-with-note'
import { editClaim } from '@/lib/domain/map/commands/edit-claim'
import { editParagraph } from '@/lib/domain/map/commands/edit-paragraph'
import { removeClaim } from '@/lib/domain/map/commands/remove-claim'
import { removeParagraph } from '@/lib/domain/map/commands/remove-paragraph'
import { removeRelation } from '@/lib/domain/map/commands/remove-relation'
import { returnToTray } from '@/lib/domain/map/commands/return-to-tray'
import { setClaimContext } from '@/lib/domain/map/commands/set-claim-context'
import { setClaimRole } from '@/lib/domain/map/commands/set-claim-role'
import { setJudgement } from '@/lib/domain/map/commands/set-judgement'
import { setQuestion } from '@/lib/domain/map/commands/set-question'
import { setTowardsAnswer } from '@/lib/domain/map/commands/set-towards-answer'
import { weighParagraph } from '@/lib/domain/map/commands/weigh-paragraph'
import { CHECKS } from '@/lib/domain/plan/checks/all'
import { findingsOf } from '@/lib/domain/plan/checks/find'
import { CHECK_IDS, type CheckId, type Finding } from '@/lib/domain/plan/finding'
import type { PlanPlace } from '@/lib/domain/plan/plan-place'
import { factorPlan, outcomePlan } from '@/tests/builders/clean-plans'
import { addUnder, addWholeParagraph, by, carryOut, type Step } from '@/tests/builders/plan-steps'
import { TRIAL_PLANS } from '@/tests/builders/trial-plans'

const found = (map: ArgumentMap): Finding[] => findingsOf(map, defaultPlanRules)
const fired = (map: ArgumentMap): CheckId[] => found(map).map((f) => f.check)

/** A note comes with the deck; no command makes one. */
const withClaim =
  (id: string, fields: Partial<Claim>): Step =>
  (map) => ({ ...map, claims: map.claims.map((c) => (c.id === id ? { ...c, ...fields } : c)) })

const judge = (text: string) => by(setJudgement, { text })
const CLEAN_JUDGEMENT = factorPlan.judgement.text

type Row = {
  id: CheckId
  plan?: ArgumentMap
  /** What goes wrong with a clean plan. */
  spoil: Step[]
  /** What is found beside it. */
  also?: CheckId[]
  nodes: string[]
  place: PlanPlace
  /** What a student does at the place that the fix opens. */
  repair: Step[]
}

const ROWS: Row[] = [
  {
    id: 'Q1',
    plan: TRIAL_PLANS.islands,
    spoil: [
      ...['p1', 'p2', 'p3'].map((id) =>
        by(editParagraph, { id, point: 'It happened because they wanted it.', linkBack: 'That is the reason for it.' }),
      ),
      by(editClaim, { id: 'b3', text: 'Life had gone back to boats and potatoes.' }),
      by(setJudgement, {
        text: 'It happened mainly because of land, as I have shown here.',
        lineOfArgument: 'Land comes first, then work, then faith: that is my order.',
      }),
    ],
    also: ['F3'],
    nodes: ['p1', 'p2', 'p3'],
    place: { at: 'paragraph', id: 'p1', open: 'point' },
    repair: [by(editParagraph, { id: 'p1', point: 'Land changed hands, and life with it.' })],
  },
  {
    id: 'D1',
    spoil: [by(setQuestion, { from: 1600 })],
    nodes: ['answer'],
    place: { at: 'map', open: 'dates' },
    repair: [by(editParagraph, { id: 'p2', point: 'From 1650 to 1840 nobody but boats had traffic to lose.' })],
  },
  {
    id: 'F1',
    spoil: [by(setQuestion, { statedFactor: 'habit' })],
    nodes: ['answer'],
    place: { at: 'map', open: 'new-paragraph' },
    repair: [
      addWholeParagraph('p4', 'habit', 'custom', 'trade'),
      addUnder('p4-c', 'n', 'evidence', 'Pickfords kept 80 boats until 1846.'),
      by(setTowardsAnswer, { id: 'p4', kind: 'opposes', relationId: 'r' }),
      judge('Habit hardly mattered: to a large extent speed decided it, since price and owners followed.'),
    ],
  },
  {
    id: 'F2',
    spoil: [by(removeClaim, { id: 'a3' })],
    nodes: ['p1'],
    place: { at: 'claim', id: 'a1', open: 'new-evidence' },
    repair: [addUnder('a1', 'n', 'evidence', 'In 1838 a letter from London came by the Grand Junction.')],
  },
  {
    id: 'F3',
    spoil: [by(editParagraph, { id: 'p2', point: 'Price cuts by the railways drew bulky goods away.' })],
    nodes: ['p2'],
    place: { at: 'paragraph', id: 'p2', open: 'point' },
    repair: [by(editParagraph, { id: 'p2', point: 'Price cuts by the railways drew bulky cargoes away.' })],
  },
  {
    id: 'F4',
    spoil: [by(editClaim, { id: 'b2', text: 'In 1872 the rate for coal to Leeds fell by a third.' })],
    nodes: ['b2'],
    place: { at: 'claim', id: 'b2', open: 'context' },
    repair: [by(setClaimContext, { id: 'b2', context: true })],
  },
  {
    id: 'B1',
    spoil: ['p2', 'p3'].map((id) => by(setTowardsAnswer, { id, kind: 'supports', relationId: 'r' })),
    nodes: ['p1', 'p2', 'p3'],
    place: { at: 'paragraph', id: 'p3', open: 'towards' },
    repair: [by(setTowardsAnswer, { id: 'p3', kind: 'opposes', relationId: 'r' })],
  },
  {
    id: 'B2',
    spoil: [by(editParagraph, { id: 'p3', factor: 'price' })],
    nodes: ['p1', 'p2', 'p3'],
    place: { at: 'map', open: 'new-paragraph' },
    repair: [addWholeParagraph('p4', 'habit', 'custom', 'trade')],
  },
  {
    id: 'B3',
    spoil: ['custom', 'harbour', 'tunnel'].map((word) => addWholeParagraph(`p-${word}`, 'habit', word, 'trade')),
    nodes: ['p1', 'p2', 'p3', 'p-custom', 'p-harbour', 'p-tunnel'],
    place: { at: 'paragraph', id: 'p-tunnel', open: 'menu' },
    repair: [by(removeParagraph, { id: 'p-tunnel' })],
  },
  {
    id: 'B4',
    spoil: [
      by(removeRelation, { id: 'p1>p3' }),
      by(editParagraph, { id: 'p3', linkBack: 'So divided owners made the loss worse.' }),
      judge('To a large extent I agree: speed decided it, because price only counted once trains ran.'),
    ],
    nodes: ['p3'],
    place: { at: 'judgement', open: 'text' },
    repair: [judge(CLEAN_JUDGEMENT)],
  },
  {
    id: 'B5',
    plan: outcomePlan,
    spoil: [by(setQuestion, { stimulus: ['towns', 'Power', 'ideas'] })],
    nodes: ['p1', 'p2', 'p3'],
    place: { at: 'map', open: 'new-paragraph' },
    repair: [addWholeParagraph('p4', 'habit', 'custom', 'health')],
  },
  {
    id: 'C1',
    spoil: [by(removeClaim, { id: 'c2' }), by(setClaimRole, { id: 'c1', role: 'explanation' as const })],
    nodes: ['p3'],
    place: { at: 'paragraph', id: 'p3', open: 'new-claim' },
    repair: [
      by(addClaim, { id: 'n', role: 'evidence', text: 'In 1841 there were 90 canal companies.', paragraph: 'p3' }),
    ],
  },
  {
    id: 'E1',
    spoil: [by(removeClaim, { id: 'c2' })],
    nodes: ['c1'],
    place: { at: 'claim', id: 'c1', open: 'new-evidence' },
    repair: [addUnder('c1', 'n', 'evidence', 'In 1841 there were 90 canal companies.')],
  },
  {
    id: 'E2',
    spoil: [
      by(addClaim, { id: 'n', role: 'evidence', paragraph: 'p1', text: 'The Rocket reached 29 miles an hour.' }),
      withClaim('n', { order: 0 }),
    ],
    nodes: ['n'],
    place: { at: 'claim', id: 'n', open: 'link' },
    repair: [by(attachClaim, { id: 'n', to: 'a1', relationId: 'r' })],
  },
  {
    id: 'E3',
    spoil: [by(editClaim, { id: 'b2', text: 'The rate for coal fell a great deal.' })],
    nodes: ['b2'],
    place: { at: 'claim', id: 'b2', open: 'text' },
    repair: [by(editClaim, { id: 'b2', text: 'The rate for coal to Leeds fell a great deal.' })],
  },
  {
    id: 'E4',
    spoil: [by(removeClaim, { id: 'b3' })],
    nodes: ['b1', 'b2'],
    place: { at: 'claim', id: 'b2', open: 'new-explanation' },
    repair: [addUnder('b2', 'n', 'explanation', 'Whoever ships coal looks at the rate alone.')],
  },
  {
    id: 'E5',
    spoil: [withClaim('a2', { note: { verdict: 'contested', text: 'The hours are disputed.' } })],
    nodes: ['a2'],
    place: { at: 'claim', id: 'a2', open: 'note' },
    repair: [by(dealWithNote, { id: 'a2', answer: { did: 'reworded' } })],
  },
  {
    id: 'A1',
    spoil: [by(editParagraph, { id: 'p1', point: 'Speed of trains' })],
    nodes: ['p1'],
    place: { at: 'paragraph', id: 'p1', open: 'point' },
    repair: [by(editParagraph, { id: 'p1', point: 'Speed won the trade.' })],
  },
  {
    id: 'A2',
    spoil: [by(editParagraph, { id: 'p1', linkBack: 'So it did.' })],
    nodes: ['p1'],
    place: { at: 'paragraph', id: 'p1', open: 'link-back' },
    repair: [by(editParagraph, { id: 'p1', linkBack: 'So speed alone decided it.' })],
  },
  {
    id: 'A3',
    spoil: [by(removeRelation, { id: 'a1>c1' })],
    nodes: ['p1', 'p2', 'p3'],
    place: { at: 'paragraph', id: 'p1', open: 'link' },
    repair: [by(addRelation, { id: 'r', from: 'p1', to: 'p2', kind: 'links', label: 'forced' })],
  },
  {
    id: 'A4',
    spoil: [
      by(removeClaim, { id: 'a4' }),
      ...[1846, 1847].map((year) =>
        addUnder('a1', `n${year}`, 'evidence', `In ${year} the express left Bristol at noon.`),
      ),
    ],
    also: ['E4', 'A6'],
    nodes: ['p1'],
    place: { at: 'claim', id: 'n1847', open: 'new-explanation' },
    repair: [
      addUnder('n1847', 'm', 'explanation', 'Whoever could promise noon got the contract.'),
      addUnder('a1', 'l', 'explanation', 'An hour was worth more than a penny.'),
      by(returnToTray, { id: 'n1846' }),
    ],
  },
  {
    id: 'A5',
    spoil: [
      by(removeRelation, { id: 'p1>p2' }),
      by(editClaim, { id: 'a1', text: 'The most important reason was fast trains.' }),
      by(editClaim, { id: 'b1', text: 'Undercutting the boats was the main cause.' }),
    ],
    nodes: ['a1', 'b1'],
    place: { at: 'claim', id: 'a1', open: 'link' },
    repair: [by(addRelation, { id: 'r', from: 'b1', to: 'a1', kind: 'qualifies' })],
  },
  {
    id: 'A6',
    spoil: [addUnder('c1', 'n', 'explanation', 'The boats were undercut by every railway company.')],
    nodes: ['b1', 'n'],
    place: { at: 'claim', id: 'n', open: 'menu' },
    repair: [by(returnToTray, { id: 'n' })],
  },
  {
    id: 'W1',
    spoil: [by(weighParagraph, { id: 'p2', weight: null })],
    nodes: ['p2'],
    place: { at: 'map', open: 'weights' },
    repair: [by(weighParagraph, { id: 'p2', weight: 25 })],
  },
  {
    id: 'W2',
    spoil: [by(weighParagraph, { id: 'p1', reason: 'it was fast' })],
    nodes: ['p1'],
    place: { at: 'paragraph', id: 'p1', open: 'reason' },
    repair: [by(weighParagraph, { id: 'p1', reason: 'it came before all else' })],
  },
  {
    id: 'W3',
    spoil: ['Hull', 'York', 'Derby', 'Crewe'].map((town, i) =>
      addUnder('b1', `n${i}`, 'evidence', `Rates to ${town} were cut ${i + 2} times.`),
    ),
    nodes: ['p1'],
    place: { at: 'claim', id: 'a1', open: 'new-evidence' },
    repair: [addUnder('a1', 'm', 'evidence', 'In 1838 a letter from London came by the Grand Junction.')],
  },
  {
    id: 'W4',
    spoil: [
      by(weighParagraph, { id: 'p1', weight: 42 }),
      by(weighParagraph, { id: 'p2', weight: 38 }),
      judge('To a large extent I agree: speed decided it, because owners only counted once trains ran.'),
    ],
    nodes: ['p1', 'p2'],
    place: { at: 'judgement', open: 'text' },
    repair: [judge('To a large extent I agree: prices and owners only counted because speed had come first.')],
  },
  {
    id: 'J1',
    spoil: [by(setJudgement, { stance: null })],
    nodes: ['answer'],
    place: { at: 'judgement', open: 'stance' },
    repair: [by(setJudgement, { stance: 3 })],
  },
  {
    id: 'J2',
    spoil: [by(setJudgement, { criteria: [' '] })],
    nodes: ['answer'],
    place: { at: 'judgement', open: 'criteria' },
    repair: [by(setJudgement, { criteria: ['Why then?'] })],
  },
  {
    id: 'J3',
    spoil: [by(setJudgement, { mainFactor: 'price' })],
    nodes: ['p1', 'answer'],
    place: { at: 'judgement', open: 'main-factor' },
    repair: [by(setJudgement, { mainFactor: 'speed' })],
  },
  {
    id: 'J4',
    spoil: [judge('I agree that speed decided it, because price and owners only counted once trains ran.')],
    nodes: ['answer'],
    place: { at: 'judgement', open: 'text' },
    repair: [judge('Speed largely decided it, because price and owners only counted once trains ran.')],
  },
  {
    id: 'J5',
    spoil: [
      by(setJudgement, { lineOfArgument: 'I will argue for speed.' }),
      by(editParagraph, { id: 'p1', linkBack: 'The trade that paid best went first.' }),
      by(editParagraph, { id: 'p2', linkBack: 'Canals could cut their prices too.' }),
    ],
    nodes: ['answer'],
    place: { at: 'judgement', open: 'line-of-argument' },
    repair: [by(setJudgement, { lineOfArgument: 'I will argue that speed counted for more than anything.' })],
  },
  {
    id: 'J6',
    spoil: [judge('To a large extent I agree: speed beat price and owners, because Brunel could build for it.')],
    nodes: ['answer'],
    place: { at: 'judgement', open: 'text' },
    repair: [judge(CLEAN_JUDGEMENT)],
  },
]

test.each(Object.entries(TRIAL_PLANS))('in the clean plan on %s no check finds anything', (_, plan) => {
  expect(found(plan)).toEqual([])
})

test('every check has a row, a slug of its own and a name that its file has', () => {
  expect(ROWS.map((r) => r.id)).toEqual([...CHECK_IDS])
  expect(CHECKS.map((c) => c.id)).toEqual([...CHECK_IDS])
  expect(new Set(CHECKS.map((c) => c.slug)).size).toBe(CHECK_IDS.length)
})

describe.each(ROWS)('$id', ({ id, plan = factorPlan, spoil, also = [], nodes, place, repair }) => {
  const spoiled = carryOut(plan, ...spoil)

  test('finds what is wrong, and what comes with it alone', () => {
    const [first, ...rest] = found(spoiled)
    expect([first?.check, first?.nodes, first?.fix.place]).toEqual([id, nodes, place])
    expect(rest.map((f) => f.check)).toEqual(also)
  })

  test('says it in a short question with nothing left blank', () => {
    const [finding] = found(spoiled)
    expect(finding!.message).toMatch(/^\S.*\?/)
    expect(finding!.message).not.toMatch(/[{}]|undefined|null|NaN/)
    expect(finding!.message.split(' ').length).toBeLessThanOrEqual(40)
  })

  test('is silent once it is put right, and nothing new is found', () => {
    expect(fired(carryOut(spoiled, ...repair))).toEqual([])
  })
})
