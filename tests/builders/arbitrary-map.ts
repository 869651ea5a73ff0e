import fc from 'fast-check'
import { applyChange } from '@/lib/domain/map/apply-change'
import { ANSWER, type ArgumentMap, Claim } from '@/lib/domain/map/argument-map'
import { COMMANDS } from '@/lib/domain/map/commands/all'
import { TEST_PARTS } from '@/lib/domain/map/paragraph-tests'
import { CHECK_IDS } from '@/lib/domain/plan/finding'
import { QUESTION_FORMS } from '@/lib/domain/question/question-form'
import { NoteVerdict } from '@/lib/domain/shared/note'
import { daysAfter } from '@/lib/domain/shared/when'
import { sketchMap } from './map-builder'

const VERDICTS = NoteVerdict.options

const SKETCH = sketchMap({
  paragraphs: {
    p1: { factor: 'policy', claims: { c1: 'claim', c2: 'evidence' } },
    p2: { factor: 'circumstance', claims: { c3: 'claim' } },
  },
  tray: { c4: 'claim', c5: 'evidence', c6: 'explanation' },
  relations: ['c1 supports p1', 'c2 exemplifies c1', 'p1 supports answer'],
  cards: { k1: ['c1', 'c4', 'c5'], k2: ['c6'] },
})

/** A start with enough on it for every command to find something; notes come with a deck, no command makes one. */
const START: ArgumentMap = {
  ...SKETCH,
  deck: { id: 'deck', seen: 0 },
  claims: SKETCH.claims.map((c, i) => ({
    ...c,
    note: i % 2 === 0 ? { verdict: VERDICTS[i % VERDICTS.length]!, text: 'A note.' } : null,
    split: i % 3 === 0,
  })),
}

/** Texts of every kind that a check looks for, and of some that only trip it up. */
const TEXTS = [
  '',
  '   ',
  'The frost of 1846 was the most important reason.',
  'The main cause was policy, not frost.',
  'In 1832 Grey said “the bill, the whole bill” to the Lords.',
  'From 1839–40 and through the 1840s prices fell; so did wages, because trade was slack.',
  'It largely failed, judged by what Peel wanted, although it lasted longer than most.',
  'However.',
  '‘ “ ’ ” \' " … ( [ { {claim} \u0000 \n\n – — 😀 \ud800',
  'Ünïcödé Ελληνικά русский العربية 中文',
]

/** One step of a script: which command, and the numbers from which its input is made. */
export type ScriptStep = { command: number; picks: number[] }

/** Scripts of commands, as a student might give them, wise or not. */
export const script = (maxLength = 30): fc.Arbitrary<ScriptStep[]> =>
  fc.array(
    fc.record({
      command: fc.nat({ max: COMMANDS.length - 1 }),
      picks: fc.array(fc.nat({ max: 1_000 }), { minLength: 6, maxLength: 6 }),
    }),
    { maxLength },
  )

/** The command of a step and an input for it on this map; ids that do not exist among them. */
export function stepOn(
  map: ArgumentMap,
  { command, picks }: ScriptStep,
  fresh: string,
): { name: string; run: () => ReturnType<(typeof COMMANDS)[number]['run']>; say: () => string } {
  const at = COMMANDS[command]!
  const pick = <T>(from: T[], i: number): T => from[picks[i % picks.length]! % from.length]!
  const claims = idsOf(map.claims)
  const paragraphs = idsOf(map.paragraphs)
  const nodes = [...claims, ...paragraphs]
  const waiting = idsOf(map.claims.filter((c) => c.fromMemory === 'waiting'))
  const maybe = <T>(value: T, i: number) => (picks[i]! % 3 === 0 ? null : value)
  const fields: Record<string, unknown> = {
    id: MAKES.test(at.name) ? `${at.name}-${fresh}` : pick(idsOf(map[tableOf(at.name)]), 0),
    newId: fresh,
    relationId: `r-${fresh}`,
    source: pick(TEXTS, 1),
    text: picks[3]! % 4 === 0 ? `Text ${picks[1]}` : pick(TEXTS, 1),
    name: `Factor ${picks[1]}`,
    title: `Title ${picks[1]}`,
    role: pick(['claim', 'evidence', 'explanation', 'judgement'], 1),
    factor: maybe(
      pick(
        map.factors.map((f) => f.id),
        1,
      ),
      2,
    ),
    weight: picks[1]! % 101,
    weights: [
      { id: pick(claims, 0), weight: picks[1]! / 1_000 },
      { id: pick(claims, 2), weight: maybe(picks[3]! / 1_000, 4) },
    ],
    context: picks[1]! % 2 === 0,
    dealtWith: picks[1]! % 2 === 0,
    paragraph: pick(paragraphs, 1),
    towards: pick(['supports', 'opposes', 'qualifies'], 2),
    towardsId: `t-${fresh}`,
    before: maybe(pick(claims, 2), 3),
    ...(picks[4]! % 3 === 0 ? { under: pick(claims, 4) } : {}),
    from: pick(nodes, 1),
    to: pick([...nodes, ANSWER], 2),
    kind: pick(['supports', 'exemplifies', 'opposes', 'qualifies', 'links'], 3),
    ids: [0, 2, 4].map((i) => pick(claims, i)),
    claims: [0, 2, 4].map((i) => ({ id: pick(claims, i), relationId: `r-${fresh}-${i}` })),
    because: pick([null, '', 'it came first'], 3),
    label: pick(['', 'caused', 'fed'], 4),
    reverse: picks[5]! % 2 === 0,
    position: { x: picks[1]!, y: picks[2]! },
    field: { table: 'claims', id: pick(claims, 0), field: 'text' },
    value: pick(TEXTS, 2),
    point: pick(TEXTS, 1),
    linkBack: pick(TEXTS, 2),
    tests: { [pick([...TEST_PARTS], 4)]: pick(TEXTS, 4) },
    terms: [pick(TEXTS, 3)],
    reason: pick(TEXTS, 2),
    stance: maybe((picks[1]! % 7) - 3, 5),
    mainFactor: maybe('policy', 2),
    criteria: [pick(TEXTS, 4)],
    lineOfArgument: pick(TEXTS, 5),
    form: pick([...QUESTION_FORMS], 3),
    statedFactor: maybe('policy', 4),
    statedTerms: [pick(TEXTS, 1)],
    outcomeTerms: [pick(TEXTS, 2)],
    stimulus: [pick(['policy', 'Circumstance', ''], 5)],
    preset: pick(['gcse-16', 'igcse-10', 'a-level', 'ib-15'], 0),
    check: pick([...CHECK_IDS], 1),
    nodes: [pick([...nodes, ANSWER], 2)],
    card: pick([...map.cards.map((c) => c.id), 'gone'], 0),
    lines: [0, 1].slice(picks[1]! % 2).map((i) => ({ id: `${fresh}-${i}`, text: `Line ${picks[2]! + i}` })),
    today: daysAfter('2027-02-26', picks[3]!),
    results: [1, 2].map((i) => ({
      id: pick(claims, i),
      result: pick(['had', 'partly', 'missed'], i + 1),
      ...(picks[i + 2]! % 4 === 0 ? {} : { line: pick(waiting, i + 2), keep: pick(['line', 'deck'], i + 3) }),
    })),
    at: '2026-05-04T10:05:00.000Z',
    minutes: maybe(5, 4),
  }
  /** What a command calls by the same name as others and means something else by. */
  const own: Record<string, Record<string, unknown>> = {
    'weigh-claim': { weight: picks[1]! / 1_000 },
    'weigh-paragraphs': {
      weights: [
        { id: pick(paragraphs, 0), weight: picks[1]! % 101 },
        { id: pick(paragraphs, 2), weight: maybe(picks[3]! % 101, 4) },
      ],
    },
    'add-claim': { paragraph: maybe(pick(paragraphs, 1), 3) },
    'move-claims': { paragraph: maybe(pick(paragraphs, 1), 3) },
    'move-to-new-paragraph': { paragraph: `p-${fresh}` },
    'move-paragraph': { before: maybe(pick(paragraphs, 2), 3) },
    'set-question': { from: null, to: picks[2]! },
    'attach-claim': { to: pick(claims, 2) },
    'add-list': {
      paragraph: maybe(pick(paragraphs, 1), 3),
      lines: [
        { id: `c-${fresh}`, text: 'The crop failed.', under: null, relationId: `r-${fresh}` },
        { id: `d-${fresh}`, text: 'So bread was dear.', under: 0, relationId: `s-${fresh}` },
      ],
    },
    'bring-in': {
      deck: { id: 'deck', seen: picks[1]! },
      factors: [{ id: `f-${fresh}`, name: 'Bread' }],
      cards: [{ id: `k-${fresh}`, question: 'Harvests' }],
      claims: [Claim.parse({ id: `c-${fresh}`, text: 'The crop failed.', card: `k-${fresh}` })],
    },
    'set-towards-answer': { kind: pick(['supports', 'opposes', 'qualifies', null], 3) },
  }
  const input = { ...fields, ...own[at.name] }
  return { name: at.name, run: () => at.run(map, input), say: () => at.say(map, input) }
}

/** Commands whose id is that of something new. */
const MAKES = /^((add|keep)-|dismiss-finding$)/

/** Which records the id of a command is one of. */
function tableOf(command: string): 'claims' | 'paragraphs' | 'relations' | 'dismissals' | 'versions' {
  if (command === 'move-to-new-paragraph') return 'claims'
  if (command === 'set-towards-answer' || command.includes('paragraph')) return 'paragraphs'
  if (command.includes('relation')) return 'relations'
  if (command === 'restore-finding') return 'dismissals'
  return command.includes('version') ? 'versions' : 'claims'
}

const idsOf = (records: { id: string }[]): string[] => [...records.map((record) => record.id), 'gone']

/** The map after a script; steps that are refused change nothing. `fresh`: what new ids begin with. */
export function play(steps: ScriptStep[], start: ArgumentMap = START, fresh = 'n'): ArgumentMap {
  return steps.reduce((map, step, i) => {
    const result = stepOn(map, step, `${fresh}${i}`).run()
    return result.ok ? applyChange(map, result.value) : map
  }, start)
}

/** Maps as scripts leave them. */
export const arbitraryMap = (maxLength = 30): fc.Arbitrary<ArgumentMap> => script(maxLength).map((steps) => play(steps))
