import type { Paragraph } from '../map/argument-map'
import { CHANGE_WORDS, type ChangePart, changeIn, changePartsOf } from '../map/paragraph-change'
import { TEST_LABELS, testIn, testsAnswered } from '../map/paragraph-tests'
import { factorName } from '../map/read-map'
import type { QuestionType } from '../question/question-types'
import { sideWord } from '../question/question-words'
import { ROLES_OF_PARAGRAPH, type Role } from '../shared/role'
import { ROLE_WORDS } from '../shared/role-words'
import { capital } from '../shared/words'
import { counterLines, unanswered } from './counter-lines'
import { joinPlanLines } from './join-lines'
import type { PlanIndex } from './plan-index'
import { gapIn, line, type PlanLine } from './plan-line'
import type { PlanPlace } from './plan-place'
import { type PlanSection, planSection } from './plan-section'

/**
 * One paragraph of the plan, in the order in which it is written. `id`: null for an empty one, which stands for a
 * paragraph that the essay still needs. `factor`: the factor's id.
 */
export type PlanParagraph = {
  id: string | null
  number: number
  factor: string | null
  weight: number | null
  /** The factor, by which the paragraph goes; its own line. */
  head: PlanLine
  side: PlanLine
  point: PlanLine
  /** What was before and after, how fast it came and for whom, where that is asked or written. */
  changes: PlanLine[]
  sections: PlanSection[]
  /** What is missing while the paragraph makes no claim. */
  gaps: PlanLine[]
  joins: PlanLine[]
  counters: PlanLine[]
  /** What it answers to the tests of importance, where it answers them. */
  tests: PlanLine[]
  linkBack: PlanLine
  /** Why it counts as much as it does, once the student has said so. */
  reason: PlanLine | null
}

export function planParagraph(index: PlanIndex, paragraph: Paragraph): PlanParagraph {
  const { id, point, linkBack, factor, weight, weightReason } = paragraph
  const number = index.numbers.get(id) ?? ''
  const towards = index.towards.get(id)
  const side = sideWord(index.map, towards?.kind)
  const sections = (index.branches.get(id) ?? []).map((top) => planSection(index, top))
  const items = sections.flatMap((s) => s.items)
  const name = factorName(index.map, factor)
  const at = (open: 'towards' | 'point' | 'link-back'): PlanPlace => ({ at: 'paragraph', id, open })
  const answer = unanswered(
    index,
    id,
    items.map((i) => i.line.own ?? ''),
  )
  return {
    id,
    number: Number(number),
    factor,
    weight,
    head: line({
      id: `factor ${id}`,
      kind: 'factor',
      number,
      text: name,
      nodes: [id],
      own: id,
      gap: gapIn(name, capital(index.words.paragraph.one), at('towards')),
    }),
    side: line({
      id: `side ${id}`,
      kind: 'side',
      text: side,
      nodes: [id, ...(towards ? [towards.id] : [])],
      gap: gapIn(side, index.words.sideAsked, at('towards')),
    }),
    point: line({
      id: `point ${id}`,
      kind: 'point',
      text: point,
      nodes: [id],
      gap: gapIn(point, 'Point', at('point')),
    }),
    changes: changeLines(index, paragraph),
    sections,
    gaps: gapsWithoutClaim(id, new Set(items.map((i) => i.role))),
    joins: [
      ...(towards && towards.label.trim() !== ''
        ? [line({ id: `wording ${towards.id}`, kind: 'wording', text: towards.label, nodes: [id, towards.id] })]
        : []),
      ...joinPlanLines(index, id),
    ],
    counters: [...counterLines(index, id), ...(answer ? [answer] : [])],
    tests: testsAnswered(paragraph).map((part) =>
      line({
        id: `${part} of ${id}`,
        kind: 'test',
        label: TEST_LABELS[part],
        text: testIn(paragraph, part),
        nodes: [id],
      }),
    ),
    linkBack: line({
      id: `link-back ${id}`,
      kind: 'link-back',
      label: 'Link back',
      text: linkBack,
      nodes: [id],
      gap: gapIn(linkBack, 'Link back', at('link-back')),
    }),
    reason:
      weightReason.trim() === ''
        ? null
        : line({
            id: `reason ${id}`,
            kind: 'reason',
            label: weight === null ? 'because' : `${weight} because`,
            text: weightReason,
            nodes: [id],
          }),
  }
}

/** The two without which there is no change to speak of. */
const STATES: readonly ChangePart[] = ['before', 'after']

/** A line for each part that is written; where change is asked for, a gap for each state that is not. */
function changeLines({ map }: PlanIndex, paragraph: Paragraph): PlanLine[] {
  const shown = changePartsOf(map, paragraph).filter(
    (part) => STATES.includes(part) || changeIn(paragraph, part).trim() !== '',
  )
  return shown.map((part) => {
    const { id } = paragraph
    const { label } = CHANGE_WORDS[part]
    const text = changeIn(paragraph, part)
    const gap = gapIn(text, label, { at: 'paragraph', id, open: part })
    return line({ id: `${part} ${id}`, kind: 'change', label, text, nodes: [id], gap })
  })
}

/** Facts without a claim ask for the claim; an empty paragraph asks for all three. */
function gapsWithoutClaim(id: string, roles: Set<Role>): PlanLine[] {
  if (roles.has('claim') || roles.has('judgement')) return []
  return ROLES_OF_PARAGRAPH.filter((role) => !roles.has(role)).map((role) =>
    line({
      id: `${role} in ${id}`,
      kind: role,
      nodes: [id],
      gap: { name: ROLE_WORDS[role], place: { at: 'paragraph', id, open: 'new-claim' } },
    }),
  )
}

/** A paragraph that is still to come: nothing but gaps. */
export function emptyParagraph(number: number, words: QuestionType): PlanParagraph {
  const place = { at: 'map', open: 'new-paragraph' } as const
  const gap = (kind: PlanLine['kind'], name: string, more: Partial<PlanLine> = {}) =>
    line({ id: `${kind} of paragraph ${number}`, kind, nodes: [], gap: { name, place }, ...more })
  return {
    id: null,
    number,
    factor: null,
    weight: null,
    head: gap('factor', capital(words.paragraph.one), { number: String(number) }),
    side: gap('side', words.sideAsked),
    point: gap('point', 'Point'),
    changes: words.changes
      ? STATES.map((part) => gap('change', CHANGE_WORDS[part].label, { id: `${part} of paragraph ${number}` }))
      : [],
    sections: [],
    gaps: ROLES_OF_PARAGRAPH.map((role) => gap(role, ROLE_WORDS[role])),
    joins: [],
    counters: [],
    tests: [],
    linkBack: gap('link-back', 'Link back', { label: 'Link back' }),
    reason: null,
  }
}
