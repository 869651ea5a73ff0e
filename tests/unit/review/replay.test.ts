import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { demoClass } from '@/content/demo-class/demo-class'
import { applyChange, foldChanges } from '@/lib/domain/map/apply-change'
import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import type { Change } from '@/lib/domain/map/change'
import type { Command } from '@/lib/domain/map/command'
import { addClaim } from '@/lib/domain/map/commands/add-claim'
import { addParagraph } from '@/lib/domain/map/commands/add-paragraph'
import { addRelation } from '@/lib/domain/map/commands/add-relation'
import { editParagraph } from '@/lib/domain/map/commands/edit-paragraph'
import { keepVersion } from '@/lib/domain/map/commands/keep-version'
import { markRecall } from '@/lib/domain/map/commands/mark-recall'
import { moveClaim } from '@/lib/domain/map/commands/move-claim'
import { removeClaim } from '@/lib/domain/map/commands/remove-claim'
import { setClaimRole } from '@/lib/domain/map/commands/set-claim-role'
import { setClaimSource } from '@/lib/domain/map/commands/set-claim-source'
import { setJudgement } from '@/lib/domain/map/commands/set-judgement'
import { setTowardsAnswer } from '@/lib/domain/map/commands/set-towards-answer'
import { weighParagraph } from '@/lib/domain/map/commands/weigh-paragraph'
import { reverseChange } from '@/lib/domain/map/reverse-change'
import { type ReplayMoment, type ReplayRow, readReplay, scrub, withoutPractice } from '@/lib/domain/review/replay'
import { tellChange } from '@/lib/domain/review/step-words'
import { equal } from '@/lib/domain/shared/equal'
import { play, type ScriptStep, script, stepOn } from '@/tests/builders/arbitrary-map'
import { sketchMap } from '@/tests/builders/map-builder'

const start = sketchMap({
  paragraphs: {
    p: { factor: 'policy', claims: { a: 'claim' }, weight: 35 },
    q: { factor: 'circumstance', claims: { b: 'claim' } },
  },
  tray: { c: 'evidence' },
})

function changeOf<Input>(map: ArgumentMap, command: Command<Input>, input: NoInfer<Input>): Change {
  const result = command.run(map, input)
  if (!result.ok) throw new Error(result.refusal.message)
  return result.value
}
const link = { id: 'r', from: 'p', to: 'q', kind: 'qualifies' as const, label: 'it came first' }
const says = <Input>(command: Command<Input>, input: NoInfer<Input>): [Change] => [changeOf(start, command, input)]

describe('a step', () => {
  test.each([
    [says(addRelation, link), 'links', 'Drew a link: 1 Policy qualifies 2 Circumstance, “it came first”'],
    [says(weighParagraph, { id: 'p', weight: 45 }), 'weights', 'Policy 35 → 45'],
    [says(weighParagraph, { id: 'q', weight: 20 }), 'weights', 'Circumstance: weight 20'],
    [says(weighParagraph, { id: 'p', weight: null }), 'weights', 'Policy: weight taken off'],
    [
      says(moveClaim, { id: 'c', paragraph: 'q', under: 'b', relationId: 'n' }),
      'cards',
      'Put “The text of c.” into 2 Circumstance',
    ],
    [says(addParagraph, { id: 'n', factor: 'policy' }), 'cards', 'Began a paragraph: 3 Policy'],
    [
      says(addClaim, { id: 'n', text: 'Frost in May.', role: 'evidence', paragraph: 'p', under: 'a', relationId: 'm' }),
      'cards',
      'Wrote a piece of evidence in 1 Policy: “Frost in May.”',
    ],
    [says(removeClaim, { id: 'b' }), 'cards', 'Took out “The text of b.”'],
    [says(setClaimRole, { id: 'c', role: 'explanation' }), 'cards', 'Marked “The text of c.” as explanation'],
    [says(setClaimSource, { id: 'a', source: 'a clerk' }), 'words', 'Source begun: “The text of a.”'],
    [says(editParagraph, { id: 'p', point: 'Policy did it.' }), 'words', 'Point of Policy begun'],
    [says(setTowardsAnswer, { id: 'q', kind: 'opposes', relationId: 'n' }), 'links', '2 Circumstance: against'],
    [says(setJudgement, { stance: 2 }), 'words', 'Took a stand: to a large extent'],
    [says(setJudgement, { text: 'Largely.' }), 'words', 'Judgement begun'],
    [says(setJudgement, { criteria: ['Which came first?'] }), 'words', 'Test added: “Which came first?”'],
  ] as [[Change], string, string][])('is told on its stave in words: %#', ([change], stave, words) => {
    expect(tellChange(start, applyChange(start, change), change)).toMatchObject({ stave, words })
  })
})

const rowsOf = (...changes: Change[]): ReplayRow[] => changes.map((change, i) => ({ seq: i + 1, changes: [change] }))
const wordsOf = (rows: ReplayRow[], moments: ReplayMoment[] = []) => {
  const { steps } = readReplay(start, rows, moments)
  return steps.map((s) => (s.undone ? `(${s.words})` : s.words))
}
const point = (from: ArgumentMap, text: string) => changeOf(from, editParagraph, { id: 'p', point: text })

describe('the film of a journal', () => {
  test('keeps what was undone, and says so', () => {
    const drawn = changeOf(start, addRelation, link)
    expect(wordsOf(rowsOf(drawn, reverseChange(drawn), drawn))).toEqual([
      '(Drew a link: 1 Policy qualifies 2 Circumstance, “it came first”)',
      'Undone: Drew a link: 1 Policy qualifies 2 Circumstance, “it came first”',
      'Done again: Drew a link: 1 Policy qualifies 2 Circumstance, “it came first”',
    ])
  })

  test('tells a text that was written in several goes as one step, but not across a hand-in', () => {
    const first = point(start, 'Policy')
    const then = applyChange(start, first)
    const second = point(then, 'Policy did it.')
    expect(wordsOf(rowsOf(first, second))).toEqual(['Point of Policy begun'])
    const moment = { kind: 'handed-in' as const, n: 1, seq: 1, at: '2026-03-02T18:00:00.000Z' }
    expect(wordsOf(rowsOf(first, second), [moment])).toEqual(['Point of Policy begun', 'Point of Policy reworded'])
    expect(readReplay(start, rowsOf(first, second), [moment]).marks).toEqual([
      { kind: 'handed-in', n: 1, at: '2026-03-02T18:00:00.000Z', after: 1 },
    ])
  })

  test('has no step for what changed nothing', () => {
    const gone = changeOf(start, removeClaim, { id: 'b' })
    expect(wordsOf(rowsOf(gone, gone))).toEqual(['Took out “The text of b.”'])
  })

  test('shows a teacher neither practice from memory nor kept versions', () => {
    const kept = changeOf(start, keepVersion, { id: 'v', name: 'First', at: '2026-03-02T18:00:00.000Z' })
    const deck = sketchMap({ tray: { c: 'claim' }, cards: { k: ['c'] } })
    const recalled = changeOf(deck, markRecall, {
      today: '2026-03-02',
      results: [{ id: 'c', result: 'had' }],
    })
    const written = point(start, 'Policy')
    const rows = withoutPractice(rowsOf(kept, recalled, written))
    expect(rows.flatMap((row) => row.changes)).toEqual([written])
    expect(JSON.stringify(rows)).not.toContain('2026')
  })

  test('of a made-up pupil ends at the map, and has its hand-ins where they were', () => {
    const demo = demoClass()
    for (const { changes, handIns } of demo.pupils) {
      const moments = handIns.map((h, i) => ({ kind: 'handed-in' as const, n: i + 1, seq: h.after, at: '' }))
      const replay = readReplay(demo.start, rowsOf(...changes), moments)
      const at = scrub(replay)
      expect(equal(at(replay.steps.length), foldChanges(demo.start, changes))).toBe(true)
      for (const [i, { after }] of replay.marks.entries())
        expect(equal(at(after), foldChanges(demo.start, changes.slice(0, handIns[i]!.after)))).toBe(true)
      if (handIns.length > 1) expect(new Set(replay.steps.map((s) => s.stave)).size).toBe(4)
    }
  })
})

/** The changes of a script, some of them undone at once. */
function journalOf(steps: ScriptStep[]): { rows: ReplayRow[]; map: ArgumentMap } {
  const changes: Change[] = []
  const begin = play([])
  let map = begin
  for (const [i, step] of steps.entries()) {
    const result = stepOn(map, step, `n${i}`).run()
    if (!result.ok) continue
    const done = step.picks[0]! % 5 === 0 ? [result.value, reverseChange(result.value)] : [result.value]
    changes.push(...done)
    map = foldChanges(map, done)
  }
  return { rows: rowsOf(...changes), map }
}

test('whatever was done, the film ends at the map, and any step of it is what folding to it gives', () => {
  const begin = play([])
  fc.assert(
    fc.property(script(60), fc.nat({ max: 100 }), (steps, percent) => {
      const { rows, map } = journalOf(steps)
      const replay = readReplay(begin, rows, [])
      const at = scrub(replay)
      const n = Math.round((replay.steps.length * percent) / 100)
      expect(equal(at(replay.steps.length), map)).toBe(true)
      const folded = foldChanges(
        begin,
        replay.steps.slice(0, n).flatMap((s) => s.changes),
      )
      expect(at(n)).toEqual(folded)
      for (const { words } of replay.steps) expect(words).not.toMatch(/undefined|null|NaN|^$/)
    }),
    { numRuns: 60 },
  )
})
