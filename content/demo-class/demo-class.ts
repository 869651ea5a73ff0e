import { USUAL_TERMS } from '@/lib/domain/classroom/usual-terms'
import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import { addRelation } from '@/lib/domain/map/commands/add-relation'
import { editParagraph } from '@/lib/domain/map/commands/edit-paragraph'
import { setJudgement } from '@/lib/domain/map/commands/set-judgement'
import { weighParagraph } from '@/lib/domain/map/commands/weigh-paragraph'
import { mapFromDeck } from '@/lib/domain/map/new-map'
import type { DemoClass, DemoComment, DemoPupil } from '@/lib/domain/review/demo-class'
import { builtInDecks, deckForQuestion, questionsFor, sampleMap } from '..'
import { blueprintOf } from './blueprint'
import { type Drawn, drawBlueprint, putClaim } from './draw-blueprint'
import { Pencil } from './pencil'
import { planAMap, thinOf } from './plan-a-map'
import { PUPILS, type PupilPlan } from './pupils'
import { type Random, randomFrom } from './random'
import { demoWords as words } from './words'

/** The headings of the deck that are about the rise to power, and two on what came later: about forty claims a map. */
const HEADINGS = 9
const DECK = 'stalin'
const QUESTION = 'EQ1'
/** A cause that the deck has no factor for, as a teacher adds one. */
const OF_THE_CLASS = { id: 'rivals', name: 'Divided rivals' }

/** A class of thirty to try reviewing on, the same every time. */
export function demoClass(): DemoClass {
  const { deck } = builtInDecks.find((d) => d.id === DECK)!
  const asked = questionsFor(DECK).find((q) => q.id === QUESTION)!
  const { question } = asked
  const { factors, cards, ...rest } = deckForQuestion(deck, asked)
  const start = mapFromDeck(
    'start',
    { ...rest, factors: [...factors, OF_THE_CLASS], cards: cards.slice(0, HEADINGS) },
    question,
  )
  return {
    terms: {
      question,
      deckTitle: deck.title,
      ...USUAL_TERMS,
    },
    start,
    dueHoursAgo: 20,
    pupils: PUPILS.map((plan, i) => pupilOf(start, plan, i)),
  }
}

function pupilOf(start: ArgumentMap, plan: PupilPlan, number: number): DemoPupil {
  const random = randomFrom(1917 + number)
  if (plan.work === 'not-begun') return { changes: [], begunHoursAgo: 0, changedHoursAgo: 0, handIns: [] }
  const pencil = new Pencil(start)
  const blueprint = plan.sample ? blueprintOf(sampleMap) : planAMap(plan, number, random)
  const drawn = drawBlueprint(pencil, blueprint, random)
  const after = pencil.changes.length
  const part = (share: number) => pencil.changes.slice(0, Math.round(after * share))
  switch (plan.work) {
    case 'drafting': {
      const changedHoursAgo = 2 + random.below(30)
      return { changes: part(0.45 + random.below(40) / 100), begunHoursAgo: 60, changedHoursAgo, handIns: [] }
    }
    case 'stalled':
      return { changes: part(0.3), begunHoursAgo: 250, changedHoursAgo: 220, handIns: [] }
    case 'again': {
      tryAgain(pencil, plan, drawn, random)
      const comments = commentsOn(plan, drawn)
      return {
        changes: pencil.changes,
        begunHoursAgo: 170,
        changedHoursAgo: 30,
        handIns: [
          { after, hoursAgo: 120, returned: { hoursAgo: 96, comments, target: words.target, task: words.task } },
          { after: pencil.changes.length, hoursAgo: 30, returned: null },
        ],
      }
    }
    default: {
      const hoursAgo = plan.work === 'late' ? 4 + random.below(10) : 22 + random.below(60)
      const returned =
        plan.work === 'returned'
          ? { hoursAgo: 3, comments: commentsOn(plan, drawn), target: words.target, task: words.task }
          : null
      return {
        changes: pencil.changes,
        begunHoursAgo: hoursAgo + 40,
        changedHoursAgo: hoursAgo,
        handIns: [{ after, hoursAgo, returned }],
      }
    }
  }
}

/** What was written under a map that came back: at most three comments. */
function commentsOn({ order, gaps, main }: PupilPlan, drawn: Drawn): DemoComment[] {
  const opposing = drawn.paragraphs[order.findIndex((f) => f !== main)]!
  const of = (node: string | null, [code, text]: (typeof words.comments)['answer']) => ({ node, code, text })
  return [
    ...(gaps.includes('no-test') ? [of('answer', words.comments.answer)] : []),
    ...(gaps.includes('no-answer') ? [of(opposing, words.comments.opposing)] : []),
    ...(gaps.includes('no-fact') ? [of(drawn.claims[thinOf({ main, order })]![0]!, words.comments.fact)] : []),
    of(drawn.claims[0]!.at(-1)!, words.comments.good),
  ]
}

/** What a pupil did after the return: answered the other side, named a test, put a fact in and weighed again. */
function tryAgain(pencil: Pencil, { main, order, stance }: PupilPlan, drawn: Drawn, random: Random): void {
  const at = order.indexOf(main)
  const from = drawn.paragraphs[at]!
  const open = order.findIndex((f, i) => i !== at && (stance > 0 || f === 'power-base'))
  const label = random.one(words.answers[main])
  pencil.draw(addRelation, { id: pencil.id('r'), from, to: drawn.paragraphs[open]!, kind: 'qualifies', label })
  const thin = thinOf({ main, order })
  const there = new Set(pencil.map.claims.map((c) => c.text))
  const text = random.one(words[order[thin]!].evidence.filter((known) => !there.has(known)))
  const fact = { card: null, text, role: 'evidence' as const, under: 0, note: null }
  putClaim(pencil, fact, drawn.paragraphs[thin]!, drawn.claims[thin]![0]!)
  pencil.draw(setJudgement, { criteria: random.some(words.criteria, 2) })
  const { text: was } = pencil.map.judgement
  pencil.draw(setJudgement, { text: random.one(words.judgements[main].filter((t) => t !== was)) })
  const [heavy, light] = [pencil.map.paragraphs[at]!, pencil.map.paragraphs[open]!]
  pencil.draw(weighParagraph, { id: heavy.id, weight: (heavy.weight ?? 40) + 5 })
  pencil.draw(weighParagraph, { id: light.id, weight: Math.max(0, (light.weight ?? 20) - 5) })
  pencil.draw(editParagraph, { id: light.id, linkBack: random.one(words[order[open]!].linkBacks) })
}
