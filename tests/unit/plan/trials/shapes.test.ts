import { addClaim } from '@/lib/domain/map/commands/add-claim'
import { addParagraph } from '@/lib/domain/map/commands/add-paragraph'
import { addRelation } from '@/lib/domain/map/commands/add-relation'
import { editParagraph } from '@/lib/domain/map/commands/edit-paragraph'
import { removeClaim } from '@/lib/domain/map/commands/remove-claim'
import { removeParagraph } from '@/lib/domain/map/commands/remove-paragraph'
import { setClaimRole } from '@/lib/domain/map/commands/set-claim-role'
import { setJudgement } from '@/lib/domain/map/commands/set-judgement'
import { setQuestion } from '@/lib/domain/map/commands/set-question'
import { setTowardsAnswer } from '@/lib/domain/map/commands/set-towards-answer'
import { weighClaim } from '@/lib/domain/map/commands/weigh-claim'
import { weighParagraph } from '@/lib/domain/map/commands/weigh-paragraph'
import { addUnder, by, type Step } from '@/tests/builders/plan-steps'
import { trialOfShapes, withClaim } from './trial'

const without = (...ids: string[]): Step[] => ids.map((id) => by(removeClaim, { id }))
const weigh = (...weights: (number | null)[]): Step[] =>
  weights.map((weight, i) => by(weighParagraph, { id: `p${i + 1}`, weight }))
const towards = (kind: 'supports' | 'opposes' | 'qualifies' | null, ...ids: string[]): Step[] =>
  ids.map((id) => by(setTowardsAnswer, { id, kind, relationId: `${id}>new` }))
const unlinked: Step = (map) => ({ ...map, relations: map.relations.filter((r) => r.kind !== 'links') })
const dated = (...years: number[]): Step[] =>
  years.map((year, i) =>
    by(addClaim, { id: `d${i}`, role: 'evidence', text: `It was so in ${year}.`, paragraph: 'p9' }),
  )
const paragraph = (id = 'p9'): Step => by(addParagraph, { id, factor: 'habit' })
const judged = 'To a large extent, for reasons of which I have spoken at length.'

trialOfShapes(
  'F1',
  {
    fires: [['no card stands for what is asked about', ['p1'], ...without('a1', 'a2', 'a3', 'a4')]],
    silent: [['one card does', ...without('a1', 'a3', 'a4')]],
  },
  ['canals', 'islands', 'athens', 'plague'],
)

trialOfShapes(
  'F1',
  {
    fires: [['no paragraph says that it succeeded', ['answer'], ...towards('opposes', 'p1', 'p3')]],
    silent: [['one does', ...towards('opposes', 'p3')]],
  },
  ['health'],
)

trialOfShapes('F2', {
  fires: [['what is asked about has one fact', ['p1'], by(removeClaim, { id: 'a3' })]],
  silent: [['another paragraph has one fact', ...without('b2')]],
})

trialOfShapes('B1', {
  fires: [
    ['all say yes', ['p1', 'p2', 'p3'], ...towards('supports', 'p1', 'p2', 'p3')],
    ['all say no', ['p1', 'p2', 'p3'], ...towards('opposes', 'p1', 'p2', 'p3')],
    ['none says which', ['p1', 'p2', 'p3'], ...towards(null, 'p1', 'p2', 'p3')],
  ],
  silent: [
    ['one says “but”', ...towards('supports', 'p1', 'p2'), ...towards('qualifies', 'p3')],
    [
      'the second has nothing in it yet',
      by(removeParagraph, { id: 'p2' }),
      by(removeParagraph, { id: 'p3' }),
      paragraph(),
    ],
  ],
})

trialOfShapes('B2', {
  fires: [['two stand for three', ['p1', 'p2'], by(removeParagraph, { id: 'p3' })]],
  silent: [['the third is about something of its own', by(editParagraph, { id: 'p3', factor: null })]],
})

trialOfShapes('B3', {
  fires: [['there are seven', ['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7'], ...['p4', 'p5', 'p6', 'p7'].map(paragraph)]],
  silent: [['there are four', paragraph('p4')]],
})

trialOfShapes('B5', {
  fires: [
    [
      'all come from the question',
      ['p1', 'p2'],
      by(removeParagraph, { id: 'p3' }),
      (map) => ({
        ...map,
        question: { ...map.question, preset: 'gcse-16', stimulus: map.paragraphs.map((p) => p.factor ?? '') },
      }),
    ],
  ],
  silent: [
    [
      'one is the student’s own',
      (map) => ({
        ...map,
        question: { ...map.question, preset: 'gcse-16', stimulus: [map.paragraphs[0]?.factor ?? ''] },
      }),
    ],
  ],
})

trialOfShapes('C1', {
  fires: [['the other side has no fact', ['p3'], ...towards('opposes', 'p3'), by(removeClaim, { id: 'c2' })]],
  silent: [
    [
      'its claim holds one',
      ...towards('opposes', 'p3'),
      by(removeClaim, { id: 'c2' }),
      withClaim('c1', { text: 'It cost 40 pounds.' }),
    ],
    ['the paragraph is for it', ...towards('supports', 'p3'), by(removeClaim, { id: 'c2' })],
  ],
})

trialOfShapes('D1', {
  fires: [
    ['nothing is dated near the end', ['answer'], (map) => ({ ...map, question: { ...map.question, to: 2100 } })],
    [
      'nothing is dated near the beginning',
      ['answer'],
      (map) => ({ ...map, question: { ...map.question, from: -3000 } }),
    ],
  ],
  silent: [
    ['the question is open', by(setQuestion, { from: null })],
    [
      'the question asks about a few years',
      (map) => ({ ...map, question: { ...map.question, from: (map.question.to ?? 0) - 9 } }),
    ],
  ],
})

trialOfShapes('E2', {
  fires: [
    [
      'evidence stands above every claim',
      ['n'],
      by(addClaim, { id: 'n', role: 'evidence', text: 'It was so.', paragraph: 'p3' }),
      withClaim('n', { order: 0 }),
    ],
  ],
  silent: [
    ['it lies beneath a claim', by(addClaim, { id: 'n', role: 'evidence', text: 'It was so.', paragraph: 'p3' })],
    ['there is no claim', paragraph(), ...dated(1840)],
  ],
})

trialOfShapes('E4', {
  fires: [['nothing explains the fact', ['b1', 'b2'], by(removeClaim, { id: 'b3' })]],
  silent: [
    [
      'an explanation lies beneath',
      by(removeClaim, { id: 'b3' }),
      by(addClaim, { id: 'n', role: 'explanation', text: 'So it was.', paragraph: 'p2' }),
    ],
  ],
})

trialOfShapes('E5', {
  fires: [['a card is wrong', ['a2'], withClaim('a2', { note: { verdict: 'wrong', text: 'It was not so.' } })]],
  silent: [
    ['it was put right', withClaim('a2', { note: { verdict: 'put-right', text: 'It was given wrongly before.' } })],
    ['it was dealt with', withClaim('a2', { note: { verdict: 'wrong', text: 'No.' }, noteDealtWith: true })],
  ],
})

trialOfShapes('A3', {
  fires: [['nothing links two paragraphs', ['p1', 'p2', 'p3'], unlinked]],
  silent: [['one link does', unlinked, by(addRelation, { id: 'r', from: 'b1', to: 'c1', kind: 'links' })]],
})

trialOfShapes('A4', {
  fires: [['three facts stand alone', ['p9'], paragraph(), ...dated(1840, 1830, 1835)]],
  silent: [
    ['there are two', paragraph(), ...dated(1840, 1830)],
    [
      'a claim stands over them',
      paragraph(),
      by(addClaim, { id: 'n', text: 'It was so.', paragraph: 'p9' }),
      ...dated(1830, 1835, 1840),
    ],
  ],
})

trialOfShapes('W1', {
  fires: [
    ['one has none', ['p2'], ...weigh(40, null, 60)],
    ['all are equal', ['p1', 'p2', 'p3'], ...weigh(30, 30, 30)],
  ],
  silent: [
    [
      'claims are ranked instead',
      ...weigh(null, null, null),
      ...['a1', 'b1', 'c1'].map((id, i) => by(weighClaim, { id, weight: i / 3 })),
    ],
    ['only a paragraph in which nothing is has none', paragraph()],
  ],
})

trialOfShapes('W2', {
  fires: [['the heaviest has no reason', ['p1'], by(weighParagraph, { id: 'p1', reason: '' })]],
  silent: [
    ['two are heaviest', by(weighParagraph, { id: 'p1', reason: '' }), ...weigh(40, 40, 20)],
    [
      'its link back says that it outweighs',
      by(weighParagraph, { id: 'p1', reason: '' }),
      by(editParagraph, { id: 'p1', linkBack: 'So it outweighs the rest, since nothing else came first.' }),
    ],
  ],
})

trialOfShapes('W3', {
  fires: [['the heaviest has least', ['p3'], ...weigh(20, 30, 50), by(removeClaim, { id: 'c2' })]],
  silent: [['it has as much', ...weigh(20, 30, 50), by(removeClaim, { id: 'a3' })]],
})

trialOfShapes('W4', {
  fires: [
    [
      'two sides are level',
      ['p1', 'p2'],
      ...towards('supports', 'p1', 'p3'),
      ...towards('opposes', 'p2'),
      ...weigh(40, 38, 22),
      by(setJudgement, { text: judged }),
    ],
  ],
  silent: [
    [
      'both are on one side',
      ...towards('supports', 'p1', 'p2'),
      ...weigh(40, 38, 22),
      by(setJudgement, { text: judged }),
    ],
  ],
})

trialOfShapes('J1', {
  fires: [
    ['nobody took a stand', ['answer'], by(setJudgement, { stance: null })],
    ['nothing is said', ['answer'], by(setJudgement, { text: 'So it was.' })],
  ],
  silent: [['both are there', by(setJudgement, { text: judged })]],
})

trialOfShapes('J3', {
  fires: [
    [
      'another is put first',
      ['p1', 'answer'],
      (map) => ({ ...map, judgement: { ...map.judgement, mainFactor: map.paragraphs[1]?.factor ?? null } }),
    ],
    [
      'stand and weights are far apart',
      ['p1', 'answer'],
      ...towards('supports', 'p1'),
      ...towards('opposes', 'p2', 'p3'),
      ...weigh(80, 10, 10),
      by(setJudgement, { stance: -2 }),
    ],
  ],
  silent: [
    [
      'they are one step apart',
      ...towards('supports', 'p1'),
      ...towards('opposes', 'p2', 'p3'),
      ...weigh(46, 45, 9),
      by(setJudgement, { stance: -1 }),
    ],
    ['the student stands in the middle', ...weigh(80, 10, 10), by(setJudgement, { stance: 0 })],
    [
      'the heaviest is on the student’s side',
      ...towards('supports', 'p1'),
      ...towards('opposes', 'p2', 'p3'),
      ...weigh(46, 45, 9),
      by(setJudgement, { stance: 3 }),
    ],
  ],
})

trialOfShapes('A5', {
  fires: [
    ['one thing is for and against', ['a2', 'a1'], by(addRelation, { id: 'r', from: 'a2', to: 'a1', kind: 'opposes' })],
  ],
  silent: [['two are against each other', by(addRelation, { id: 'r', from: 'b1', to: 'a2', kind: 'opposes' })]],
})

trialOfShapes('E1', {
  fires: [['its evidence is gone', ['c1'], by(removeClaim, { id: 'c2' })]],
  silent: [
    [
      'evidence lies beneath it',
      by(removeClaim, { id: 'c2' }),
      by(addClaim, { id: 'n', role: 'evidence', text: 'It was so.', paragraph: 'p3' }),
    ],
    ['it hangs under an explanation', by(removeClaim, { id: 'c2' }), addUnder('c3', 'n', 'evidence', 'It was so.')],
    [
      'it is no claim any more',
      by(removeClaim, { id: 'c2' }),
      by(setClaimRole, { id: 'c1', role: 'explanation' as const }),
    ],
  ],
})
