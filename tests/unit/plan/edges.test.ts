import { describe, expect, test } from 'vitest'
import { defaultPlanRules } from '@/content'
import type { ArgumentMap, Claim, Judgement } from '@/lib/domain/map/argument-map'
import { addClaim } from '@/lib/domain/map/commands/add-claim'
import { addParagraph } from '@/lib/domain/map/commands/add-paragraph'
import { addRelation } from '@/lib/domain/map/commands/add-relation'
import { editClaim } from '@/lib/domain/map/commands/edit-claim'
import { editParagraph } from '@/lib/domain/map/commands/edit-paragraph'
import { looseClaim } from '@/lib/domain/map/commands/loose-claim'
import { removeClaim } from '@/lib/domain/map/commands/remove-claim'
import { removeParagraph } from '@/lib/domain/map/commands/remove-paragraph'
import { removeRelation } from '@/lib/domain/map/commands/remove-relation'
import { returnToTray } from '@/lib/domain/map/commands/return-to-tray'
import { setClaimRole } from '@/lib/domain/map/commands/set-claim-role'
import { setJudgement } from '@/lib/domain/map/commands/set-judgement'
import { setQuestion } from '@/lib/domain/map/commands/set-question'
import { setTowardsAnswer } from '@/lib/domain/map/commands/set-towards-answer'
import { weighParagraph } from '@/lib/domain/map/commands/weigh-paragraph'
import { newMap } from '@/lib/domain/map/new-map'
import { CHECKS } from '@/lib/domain/plan/checks/all'
import { runChecks } from '@/lib/domain/plan/checks/find'
import type { CheckId, Finding } from '@/lib/domain/plan/finding'
import type { PlanRules } from '@/lib/domain/plan/plan-rules'
import { Question } from '@/lib/domain/question/question'
import { factorPlan, outcomePlan } from '@/tests/builders/clean-plans'
import { addUnder, addWholeParagraph, by, carryOut, type Step } from '@/tests/builders/plan-steps'

/** What one check finds, whatever the others would say of it. */
const of = (check: CheckId, map: ArgumentMap, rules: PlanRules = defaultPlanRules): Finding[] =>
  runChecks(
    map,
    rules,
    CHECKS.filter((c) => c.id === check),
  ).findings
const nodesOf = (check: CheckId, map: ArgumentMap) => of(check, map).map((f) => f.nodes)

const withClaim =
  (id: string, fields: Partial<Claim>): Step =>
  (map) => ({ ...map, claims: map.claims.map((c) => (c.id === id ? { ...c, ...fields } : c)) })
const ask = (fields: Partial<Question>) => by(setQuestion, fields)
const judge = (fields: Partial<Judgement>) => by(setJudgement, fields)
const weigh = (...weights: (number | null)[]): Step[] =>
  weights.map((weight, i) => by(weighParagraph, { id: `p${i + 1}`, weight }))
const towards = (id: string, kind: 'supports' | 'opposes' | 'qualifies' | null) =>
  by(setTowardsAnswer, { id, kind, relationId: `${id}>new` })
const paragraph = (
  id: string,
  fields: { factor?: string | null; point?: string; linkBack?: string; terms?: string[] },
) => by(editParagraph, { id, ...fields })

/** What a paragraph answers to one of the tests of importance. */
const answers = (id: string, reach: string) => by(editParagraph, { id, tests: { reach } })

/** A link back that grants nothing. */
const ungranted = paragraph('p3', { linkBack: 'Owners were divided all along the route.' })

/** A rule at its edge: what is done to a clean plan, and the nodes of what one check then finds. */
type Edge = [rule: string, check: CheckId, plan: ArgumentMap, steps: Step[], nodes: string[][]]

const EDGES: Edge[] = [
  [
    'a paragraph on the factor without a card does not count',
    'F1',
    factorPlan,
    ['a1', 'a2', 'a3', 'a4'].map((id) => by(removeClaim, { id })),
    [['p1']],
  ],
  ['any card counts, evidence as well', 'F1', factorPlan, ['a1', 'a3', 'a4'].map((id) => by(removeClaim, { id })), []],
  ['a question that names no factor cannot miss it', 'F1', factorPlan, [ask({ statedFactor: null })], []],
  [
    'of a success, some paragraph must say yes',
    'F1',
    outcomePlan,
    [towards('p1', 'qualifies'), towards('p3', 'opposes')],
    [['answer']],
  ],
  ['of a success, one yes is enough', 'F1', outcomePlan, [towards('p3', 'opposes')], []],

  [
    'is silent while the factor is missing',
    'F2',
    factorPlan,
    ['a1', 'a2', 'a3', 'a4'].map((id) => by(removeClaim, { id })),
    [],
  ],
  [
    'two pieces may be thin beside others',
    'F2',
    factorPlan,
    ['b1', 'c1'].flatMap((to) => [1, 2, 3, 4].map((n) => addUnder(to, `${to}${n}`, 'evidence', `${to} ${n}`))),
    [['p1']],
  ],
  [
    'half of what others have is enough',
    'F2',
    factorPlan,
    ['b1', 'c1'].flatMap((to) => [1, 2, 3].map((n) => addUnder(to, `${to}${n}`, 'evidence', `${to} ${n}`))),
    [],
  ],
  [
    'evidence of two paragraphs on the factor is added up',
    'F2',
    factorPlan,
    [by(removeClaim, { id: 'a3' }), paragraph('p2', { factor: 'speed' })],
    [],
  ],
  ['a success has no paragraph of its own to be thin', 'F2', outcomePlan, [by(removeClaim, { id: 'a3' })], []],

  [
    'the link back alone may say it',
    'F3',
    factorPlan,
    [paragraph('p1', { point: 'Speed was everything to merchants.' })],
    [],
  ],
  [
    'another form of the word will do',
    'F3',
    factorPlan,
    [paragraph('p2', { point: 'Canals had traded on price alone.' })],
    [],
  ],
  [
    'a synonym from the list will do',
    'F3',
    factorPlan,
    [
      ask({ outcomeTerms: ['defeat'] }),
      paragraph('p1', { point: 'The canals were bound to lose.' }),
      paragraph('p2', { point: 'Loss followed loss for them.' }),
      paragraph('p3', { point: 'They lost together and alone.' }),
    ],
    [],
  ],
  [
    'a paragraph in which nothing is has nothing to name',
    'F3',
    factorPlan,
    [by(addParagraph, { id: 'p9', factor: 'habit' })],
    [],
  ],
  [
    'a card may name it',
    'F3',
    factorPlan,
    [
      paragraph('p2', { point: 'Price cuts.', linkBack: 'So they paid less.' }),
      by(editClaim, { id: 'b3', text: 'Cargoes follow the lowest rate.' }),
    ],
    [],
  ],
  [
    'a question without such words asks for none',
    'F3',
    factorPlan,
    [ask({ outcomeTerms: [] }), paragraph('p2', { point: '', linkBack: '' })],
    [],
  ],

  ['what comes before is background', 'F4', factorPlan, [by(editClaim, { id: 'b2', text: 'It began in 1761.' })], []],
  [
    'an explanation may look further ahead',
    'F4',
    factorPlan,
    [by(editClaim, { id: 'b3', text: 'By 1872 the last boat was gone.' })],
    [],
  ],
  [
    'one year inside is enough',
    'F4',
    factorPlan,
    [by(editClaim, { id: 'b2', text: 'Rates rose from 1840 to 1872.' })],
    [],
  ],
  [
    'a span that reaches into the period is inside',
    'F4',
    factorPlan,
    [by(editClaim, { id: 'b2', text: 'It ended in the 1850s.' })],
    [],
  ],
  [
    'the first and the last year are inside',
    'F4',
    factorPlan,
    [by(editClaim, { id: 'b2', text: 'It began in 1850.' }), by(editClaim, { id: 'c2', text: 'It began in 1825.' })],
    [],
  ],
  [
    'an undated card is never outside',
    'F4',
    factorPlan,
    [by(editClaim, { id: 'b2', text: 'Long before all this, Leeds grew.' })],
    [],
  ],
  [
    'a question without a first year is open to the past',
    'F4',
    factorPlan,
    [
      ask({ from: null }),
      by(editClaim, { id: 'b2', text: 'It began in 1801.' }),
      by(editClaim, { id: 'c2', text: 'It ended in 1851.' }),
    ],
    [['c2']],
  ],
  [
    'what is in the tray is not looked at',
    'F4',
    factorPlan,
    [by(editClaim, { id: 'b2', text: 'It began in 1872.' }), by(returnToTray, { id: 'b2' })],
    [],
  ],

  [
    'fires when nobody said which way',
    'B1',
    factorPlan,
    ['p1', 'p2', 'p3'].map((id) => towards(id, null)),
    [['p1', 'p2', 'p3']],
  ],
  ['all against is one side', 'B1', factorPlan, [towards('p1', 'opposes')], [['p1', 'p2', 'p3']]],
  ['a “but” is another side', 'B1', factorPlan, [towards('p2', 'supports'), towards('p3', 'qualifies')], []],
  [
    'one paragraph has no sides yet',
    'B1',
    factorPlan,
    [by(removeParagraph, { id: 'p2' }), by(removeParagraph, { id: 'p3' })],
    [],
  ],

  [
    'a factor without a card is not weighed',
    'B2',
    factorPlan,
    ['c1', 'c2', 'c3'].map((id) => by(removeClaim, { id })),
    [['p1', 'p2']],
  ],
  [
    'a paragraph without a factor is about something of its own',
    'B2',
    factorPlan,
    [paragraph('p3', { factor: null })],
    [],
  ],
  [
    'the preset says how many',
    'B2',
    factorPlan,
    [paragraph('p3', { factor: 'price' }), ask({ preset: 'igcse-10' })],
    [],
  ],
  [
    'is off for a success',
    'B2',
    outcomePlan,
    [paragraph('p2', { factor: 'towns' }), paragraph('p3', { factor: 'towns' })],
    [],
  ],

  [
    'a tenth over the time is let pass',
    'B3',
    factorPlan,
    [addWholeParagraph('p4', 'habit', 'custom', 'trade'), addWholeParagraph('p5', 'habit', 'tunnel', 'trade')],
    [],
  ],
  [
    'a shorter essay holds fewer paragraphs',
    'B3',
    factorPlan,
    [ask({ preset: 'igcse-10' }), addWholeParagraph('p4', 'habit', 'custom', 'trade')],
    [['p1', 'p2', 'p3', 'p4']],
  ],

  [
    'no stand, no losing side',
    'B4',
    factorPlan,
    [by(removeRelation, { id: 'p1>p3' }), judge({ stance: 0, text: 'To some extent it was speed.' })],
    [],
  ],
  [
    'whoever disagrees must answer what agrees',
    'B4',
    factorPlan,
    [judge({ stance: -2, text: 'To a small extent only, I think, it was a matter of luck.' })],
    [['p1']],
  ],
  [
    'a claim of another paragraph may answer it',
    'B4',
    factorPlan,
    [
      by(removeRelation, { id: 'p1>p3' }),
      judge({ text: 'To a large extent it was speed.' }),
      by(addRelation, { id: 'r', from: 'a1', to: 'c1', kind: 'opposes' }),
    ],
    [],
  ],
  [
    'a claim of its own does not',
    'B4',
    factorPlan,
    [
      ungranted,
      by(removeRelation, { id: 'p1>p3' }),
      judge({ text: 'To a large extent it was speed.' }),
      by(addRelation, { id: 'r', from: 'c2', to: 'p3', kind: 'qualifies' }),
    ],
    [['p3']],
  ],
  [
    'a link that outweighs answers it',
    'B4',
    factorPlan,
    [
      by(removeRelation, { id: 'p1>p3' }),
      judge({ text: 'To a large extent it was speed.' }),
      by(addRelation, { id: 'r', from: 'p1', to: 'p3', kind: 'links', label: 'Outweighed' }),
    ],
    [],
  ],
  [
    'another link does not',
    'B4',
    factorPlan,
    [
      ungranted,
      by(removeRelation, { id: 'p1>p3' }),
      judge({ text: 'To a large extent it was speed.' }),
      by(addRelation, { id: 'r', from: 'p1', to: 'p3', kind: 'links', label: 'caused' }),
    ],
    [['p3']],
  ],

  [
    'only where the preset has the rule',
    'B5',
    outcomePlan,
    [ask({ stimulus: ['towns', 'power', 'ideas'], preset: 'a-level' })],
    [],
  ],
  ['only where there are prompts', 'B5', outcomePlan, [ask({ stimulus: [] })], []],
  [
    'a paragraph without a factor is of one’s own',
    'B5',
    outcomePlan,
    [ask({ stimulus: ['towns', 'power'] }), paragraph('p3', { factor: null })],
    [],
  ],

  [
    'evidence of evidence counts',
    'E1',
    factorPlan,
    [by(removeRelation, { id: 'c2>c1' }), by(addRelation, { id: 'r', from: 'c2', to: 'c3', kind: 'supports' })],
    [],
  ],
  [
    'a judgement needs evidence too',
    'E1',
    factorPlan,
    [by(addClaim, { id: 'n', text: 'Overall, it was time.', role: 'judgement', paragraph: 'p3' })],
    [['n']],
  ],
  [
    'evidence that opposes proves nothing',
    'E1',
    factorPlan,
    [by(removeRelation, { id: 'c2>c1' }), by(addRelation, { id: 'r', from: 'c2', to: 'c1', kind: 'opposes' })],
    [['c1']],
  ],
  ['a claim in the tray needs none', 'E1', factorPlan, [by(addClaim, { id: 'n', text: 'A thought.' })], []],
  [
    'a claim loose on the canvas needs none',
    'E1',
    factorPlan,
    [by(removeClaim, { id: 'c2' }), by(looseClaim, { id: 'c1', position: { x: 0, y: 0 } })],
    [],
  ],

  [
    'beneath a claim it is read as that claim’s',
    'E2',
    factorPlan,
    [by(addClaim, { id: 'n', text: 'It is clear why.', role: 'explanation', paragraph: 'p3' })],
    [],
  ],
  ['a claim may stand alone', 'E2', factorPlan, [by(addClaim, { id: 'n', text: 'It is so.', paragraph: 'p3' })], []],

  ['a digit is specific', 'E3', factorPlan, [by(editClaim, { id: 'b2', text: 'It fell by 3 per cent.' })], []],
  [
    'a quotation is specific',
    'E3',
    factorPlan,
    [by(editClaim, { id: 'b2', text: 'It was called ‘the great cheapening’ then.' })],
    [],
  ],
  [
    'a name of the topic is not',
    'E3',
    { ...factorPlan, plainNames: ['Leeds'] },
    [by(editClaim, { id: 'b2', text: 'The rate to Leeds fell.' })],
    [['b2']],
  ],
  ['only evidence is asked', 'E3', factorPlan, [by(editClaim, { id: 'b3', text: 'It is ever so.' })], []],

  [
    'four words on the link explain',
    'E4',
    factorPlan,
    [
      by(removeClaim, { id: 'b3' }),
      by(removeRelation, { id: 'b2>b1' }),
      by(addRelation, { id: 'r', from: 'b2', to: 'b1', kind: 'supports', label: 'shows how far rates' }),
    ],
    [],
  ],
  [
    'three do not',
    'E4',
    factorPlan,
    [
      by(removeClaim, { id: 'b3' }),
      by(removeRelation, { id: 'b2>b1' }),
      by(addRelation, { id: 'r', from: 'b2', to: 'b1', kind: 'supports', label: 'shows how far' }),
    ],
    [['b1', 'b2']],
  ],
  [
    'one fact of a paragraph without an explanation stands for all',
    'E4',
    factorPlan,
    [by(removeClaim, { id: 'a4' })],
    [['a1', 'a2']],
  ],

  [
    'a note that only adds a nuance is no finding',
    'E5',
    factorPlan,
    [withClaim('a2', { note: { verdict: 'nuance', text: 'N.' } })],
    [],
  ],
  [
    'what cannot be confirmed is',
    'E5',
    factorPlan,
    [withClaim('a2', { note: { verdict: 'unverified', text: 'N.' } })],
    [['a2']],
  ],
  [
    'what is in the tray is not',
    'E5',
    factorPlan,
    [withClaim('a2', { note: { verdict: 'wrong', text: 'N.' } }), by(returnToTray, { id: 'a2' })],
    [],
  ],

  ['four words make a point', 'A1', factorPlan, [paragraph('p1', { point: 'Speed won the trade.' })], []],
  ['an empty paragraph is not asked', 'A1', factorPlan, [by(addParagraph, { id: 'p9', factor: 'habit' })], []],

  [
    'four words on the line to the answer link back',
    'A2',
    factorPlan,
    [
      paragraph('p1', { linkBack: '' }),
      (map) => ({
        ...map,
        relations: map.relations.map((r) =>
          r.id === 'p1>answer' ? { ...r, label: 'because hours decided everything' } : r,
        ),
      }),
    ],
    [],
  ],

  [
    'a link inside a paragraph is none between factors',
    'A3',
    factorPlan,
    [by(removeRelation, { id: 'a1>c1' }), by(addRelation, { id: 'r', from: 'a2', to: 'a3', kind: 'links' })],
    [['p1', 'p2', 'p3']],
  ],
  [
    'a “but” between paragraphs is no link',
    'A3',
    factorPlan,
    [by(removeRelation, { id: 'a1>c1' })],
    [['p1', 'p2', 'p3']],
  ],

  ['two facts are no story', 'A4', factorPlan, ['a1', 'a4'].map((id) => by(removeClaim, { id })), []],
  [
    'three facts and nothing else are',
    'A4',
    factorPlan,
    [
      ...['a1', 'a4'].map((id) => by(removeClaim, { id })),
      by(addClaim, { id: 'n', role: 'evidence', text: 'In 1831 it rained.', paragraph: 'p1' }),
    ],
    [['p1']],
  ],
  [
    'a date out of order breaks the story',
    'A4',
    factorPlan,
    [by(removeClaim, { id: 'a4' }), addUnder('a1', 'n', 'evidence', 'In 1840 it rained.')],
    [],
  ],
  [
    'the same date twice breaks it',
    'A4',
    factorPlan,
    [by(removeClaim, { id: 'a4' }), addUnder('a1', 'n', 'evidence', 'In 1845 it rained.')],
    [],
  ],
  [
    'dates in order under a claim argue for it',
    'A4',
    factorPlan,
    [by(removeClaim, { id: 'a4' }), addUnder('a1', 'n', 'evidence', 'In 1848 it rained.')],
    [],
  ],
  [
    'dated claims in order are a story, with an undated fact between',
    'A4',
    factorPlan,
    [
      by(removeClaim, { id: 'a4' }),
      by(setClaimRole, { id: 'a2', role: 'claim' as const }),
      by(editClaim, { id: 'a1', text: 'In 1829 the line was opened.' }),
      addUnder('a1', 'm', 'evidence', 'It rained in Hull.'),
    ],
    [['p1']],
  ],
  ['an explanation is no story', 'A4', factorPlan, [addUnder('a1', 'n', 'evidence', 'In 1848 it rained.')], []],

  [
    'two tops in one factor do not clash',
    'A5',
    factorPlan,
    [
      by(editClaim, { id: 'a1', text: 'The main reason was trains.' }),
      by(editClaim, { id: 'a4', text: 'The key reason was haste.' }),
    ],
    [],
  ],
  [
    'a link of another kind does not settle it',
    'A5',
    factorPlan,
    [
      by(removeRelation, { id: 'p1>p3' }),
      by(editClaim, { id: 'a1', text: 'The main reason was trains.' }),
      by(editClaim, { id: 'c1', text: 'The key reason was rivalry.' }),
    ],
    [['a1', 'c1']],
  ],
  [
    'for and against the same claim',
    'A5',
    factorPlan,
    [by(addRelation, { id: 'r', from: 'b2', to: 'b1', kind: 'opposes' })],
    [['b2', 'b1']],
  ],
  [
    'for and against the answer',
    'A5',
    factorPlan,
    [by(addRelation, { id: 'r', from: 'p2', to: 'answer', kind: 'supports' })],
    [['p2', 'answer']],
  ],
  [
    'against each other is no contradiction',
    'A5',
    factorPlan,
    [by(addRelation, { id: 'r', from: 'b1', to: 'b2', kind: 'opposes' })],
    [],
  ],

  [
    'texts of three words are alike by chance',
    'A6',
    factorPlan,
    [by(editClaim, { id: 'b3', text: 'Cheap coal won.' }), by(editClaim, { id: 'c3', text: 'Cheap coal won.' })],
    [],
  ],
  [
    'four of five words are the same point',
    'A6',
    factorPlan,
    [
      by(editClaim, { id: 'b3', text: 'Cheap coal won distant markets.' }),
      by(editClaim, { id: 'c3', text: 'Cheap coal won distant towns.' }),
    ],
    [['b3', 'c3']],
  ],
  [
    'three of four are not',
    'A6',
    factorPlan,
    [
      by(editClaim, { id: 'b3', text: 'Cheap coal won markets.' }),
      by(editClaim, { id: 'c3', text: 'Cheap coal won towns.' }),
    ],
    [],
  ],

  ['equal weights weigh nothing', 'W1', factorPlan, weigh(30, 30, 30), [['p1', 'p2', 'p3']]],
  ['all without a weight', 'W1', factorPlan, weigh(null, null, null), [['p1', 'p2', 'p3']]],
  [
    'one paragraph with a weight has nothing to equal',
    'W1',
    factorPlan,
    [by(removeParagraph, { id: 'p2' }), by(removeParagraph, { id: 'p3' })],
    [],
  ],

  ['half the weights leave the top open', 'W2', factorPlan, weigh(null, 30, 20), []],
  [
    'half the weights leave the top open',
    'W3',
    factorPlan,
    [by(removeClaim, { id: 'b2' }), ...weigh(null, 30, 20)],
    [],
  ],
  [
    'half the weights leave the top open',
    'W4',
    factorPlan,
    [...weigh(null, 22, 20), judge({ text: 'To a large extent speed.' })],
    [],
  ],
  ['half the weights leave the top open', 'J3', factorPlan, weigh(null, 30, 20), []],
  [
    'a link that outweighs is a reason',
    'W2',
    factorPlan,
    [
      by(weighParagraph, { id: 'p1', reason: '' }),
      by(addRelation, { id: 'r', from: 'p1', to: 'p3', kind: 'links', label: 'outweighs' }),
    ],
    [],
  ],
  [
    'two on top have no reason to give yet',
    'W2',
    factorPlan,
    [by(weighParagraph, { id: 'p1', reason: '' }), ...weigh(40, 40, 20)],
    [],
  ],

  [
    'as much evidence as is usual is enough',
    'W3',
    factorPlan,
    [
      addUnder('b1', 'n', 'evidence', 'Rates to Hull fell 2 times.'),
      addUnder('c1', 'm', 'evidence', 'Tolls at Hull rose 9 times.'),
    ],
    [],
  ],

  [
    'five points are near',
    'W4',
    factorPlan,
    [...weigh(40, 35, 25), judge({ text: 'To a large extent speed.' })],
    [['p1', 'p2']],
  ],
  ['six are not', 'W4', factorPlan, [...weigh(41, 35, 24), judge({ text: 'To a large extent speed.' })], []],
  ['a judgement that names both has said it', 'W4', factorPlan, weigh(40, 35, 25), []],
  [
    'all equal is for W1 to say',
    'W4',
    factorPlan,
    [...weigh(30, 30, 30), judge({ text: 'To a large extent speed.' })],
    [],
  ],

  [
    'seven words are no judgement',
    'J1',
    factorPlan,
    [judge({ text: 'To a large extent it was speed.' })],
    [['answer']],
  ],
  ['eight are', 'J1', factorPlan, [judge({ text: 'To a large extent it was speed alone.' })], []],

  [
    'a phrase in the judgement is a test',
    'J2',
    factorPlan,
    [judge({ criteria: [], text: 'Judged by what was carried, it was largely speed.' })],
    [],
  ],

  [
    'a test put to two paragraphs is a test',
    'J2',
    factorPlan,
    [judge({ criteria: [] }), answers('p1', 'Every town on the route.'), answers('p2', 'A few owners.')],
    [],
  ],
  [
    'a test put to one compares nothing',
    'J2',
    factorPlan,
    [judge({ criteria: [] }), answers('p1', 'Every town on the route.')],
    [['answer']],
  ],
  [
    'an answer to “so what?” beneath a fact explains it',
    'E4',
    factorPlan,
    [
      by(removeClaim, { id: 'b3' }),
      by(addClaim, { id: 'n', role: 'explanation', text: 'So it was.', paragraph: 'p2', under: 'b2', relationId: 'r' }),
    ],
    [],
  ],

  [
    'is silent without a single top',
    'J3',
    factorPlan,
    [judge({ mainFactor: 'owners', stance: -3 }), ...weigh(40, 40, 20)],
    [],
  ],
  ['is silent while the judgement names no factor', 'J3', factorPlan, [judge({ mainFactor: null })], []],
  [
    'a yes needs the named factor on top',
    'J3',
    factorPlan,
    [judge({ mainFactor: 'price' }), ...weigh(30, 50, 20)],
    [['p2', 'answer']],
  ],
  ['a no needs it lower down', 'J3', factorPlan, [judge({ stance: -1 })], [['p1', 'answer']]],
  ['one step apart is near enough', 'J3', factorPlan, [...weigh(46, 45, 9), judge({ stance: -1 })], []],
  ['standing in the middle agrees with either', 'J3', factorPlan, [judge({ stance: 0 })], []],
  ['of a success, side stands against side', 'J3', outcomePlan, [judge({ stance: -1 })], [['p1', 'answer']]],

  [
    'the factor’s name will do',
    'J4',
    factorPlan,
    [ask({ statedFactor: 'owners' }), judge({ text: 'It was largely the owners, who could not work together.' })],
    [],
  ],
  [
    'another factor’s will not',
    'J4',
    factorPlan,
    [judge({ text: 'It was largely the owners, who could not work together.' })],
    [['answer']],
  ],

  ['half the link-backs are enough', 'J5', factorPlan, [judge({ lineOfArgument: '' })], []],
  [
    'a plan without paragraphs has no end',
    'J5',
    newMap('m', Question.parse({ text: 'How far?', form: 'cause' })),
    [],
    [],
  ],

  [
    'a name from the question is not new',
    'J6',
    factorPlan,
    [ask({ text: 'Did Brunel ruin the canals?' }), judge({ text: 'It was largely the speed of Brunel’s trains.' })],
    [],
  ],
  [
    'a name from the tray is',
    'J6',
    factorPlan,
    [
      by(addClaim, { id: 'n', text: 'It was Brunel.' }),
      judge({ text: 'It was largely the speed of Brunel’s trains.' }),
    ],
    [['answer']],
  ],
  [
    'a name that opens the judgement is not seen',
    'J6',
    factorPlan,
    [judge({ text: 'Brunel was largely the speed of it.' })],
    [],
  ],
  [
    'a name of the whole topic is not new',
    'J6',
    { ...factorPlan, plainNames: ['England'] },
    [judge({ text: 'It was largely speed that England wanted.' })],
    [],
  ],
]

test.each(EDGES)('%s (%s)', (_, check, plan, steps, nodes) => {
  expect(nodesOf(check, carryOut(plan, ...steps))).toEqual(nodes)
})

describe('how much it matters', () => {
  test.each([
    ['a-level', 'fix'],
    ['ib-15', 'fix'],
    ['gcse-16', 'improve'],
    ['igcse-10', 'polish'],
  ] as const)('that a judgement names no test: in %s, %s', (preset, severity) => {
    const map = carryOut(factorPlan, judge({ criteria: [] }), ask({ preset }))
    expect(of('J2', map).map((f) => f.severity)).toEqual([severity])
  })

  test.each([
    ['contested', 'improve'],
    ['unverified', 'improve'],
    ['wrong', 'fix'],
    ['put-right', undefined],
  ] as const)('that a card is %s: %s', (verdict, severity) => {
    expect(of('E5', withClaim('a2', { note: { verdict, text: 'N.' } })(factorPlan))[0]?.severity).toBe(severity)
  })

  test('a point and a fact on one card is less than a point without a fact', () => {
    const bare = by(removeClaim, { id: 'c2' })(factorPlan)
    const [split] = of('E1', withClaim('c1', { split: true })(bare))
    expect(of('E1', bare)[0]?.severity).toBe('fix')
    expect(split).toMatchObject({ severity: 'improve', fix: { label: 'Split the card' } })
  })
})

describe('what is said depends on what is there', () => {
  const empty = by(editParagraph, { id: 'p1', factor: null })(factorPlan)
  test.each<[string, CheckId, Step[], RegExp]>([
    [
      'how many cards wait in the tray',
      'F1',
      [ask({ statedFactor: 'habit' }), by(addClaim, { id: 'n', text: 'A habit.', factor: 'habit' })],
      /1 card on it/,
    ],
    ['which weights are missing', 'W1', weigh(null, 30, null), /paragraph 1 \(Speed\) and paragraph 3/],
    ['all weights are', 'W1', weigh(null, null, null), /no weights yet/],
    ['all weights are equal', 'W1', weigh(9, 9, 9), /same weight/],
    ['the stand is missing', 'J1', [judge({ stance: null })], /line/],
    ['the sentence is missing', 'J1', [judge({ text: '' })], /sentence/],
    ['the name is missing', 'J4', [judge({ text: 'It was largely so, as I have tried to show.' })], /^Where is Speed/],
    [
      'the word is missing',
      'J4',
      [judge({ text: 'It was speed, as I have tried to show here.' })],
      /^How far do you agree\?/,
    ],
    [
      'both names that are new',
      'J6',
      [judge({ text: 'It was largely speed, said Peel and Hudson, to Peel.' })],
      /Peel and Hudson\./,
    ],
    [
      'the middle of an even number',
      'F2',
      [
        by(removeClaim, { id: 'a3' }),
        addUnder('b1', 'n', 'evidence', 'In 1841 it fell.'),
        addUnder('b1', 'm', 'evidence', 'In 1842 it fell.'),
      ],
      /about 2\./,
    ],
    [
      'the nodes that are for and against',
      'A5',
      [by(addRelation, { id: 'r', from: 'p2', to: 'answer', kind: 'supports' })],
      /^2 Price is linked to the answer/,
    ],
    [
      'the claim itself',
      'E1',
      [by(removeClaim, { id: 'b2' }), by(editClaim, { id: 'b1', text: 'It is what it was.' })],
      /It is what it was/,
    ],
  ])('%s', (_, check, steps, words) => expect(of(check, carryOut(factorPlan, ...steps))[0]?.message).toMatch(words))

  test('a paragraph without a factor goes by its number', () => {
    expect(of('A1', by(editParagraph, { id: 'p1', point: '' })(empty))[0]?.message).toMatch(/^Paragraph 1 has cards/)
  })

  test('evidence becomes an explanation and the finding goes', () => {
    const spoiled = by(editClaim, { id: 'b2', text: 'It fell a lot.' })(factorPlan)
    expect(nodesOf('E3', spoiled)).toEqual([['b2']])
    expect(nodesOf('E3', by(setClaimRole, { id: 'b2', role: 'explanation' as const })(spoiled))).toEqual([])
  })
})
