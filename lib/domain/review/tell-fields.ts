import {
  ANSWER,
  type ArgumentMap,
  type Claim,
  type Judgement,
  type Paragraph,
  type Relation,
} from '../map/argument-map'
import type { FieldOf } from '../map/change'
import { CHANGE_PARTS, CHANGE_WORDS, changeIn } from '../map/paragraph-change'
import { TEST_LABELS, TEST_PARTS, testIn } from '../map/paragraph-tests'
import { factorName, findParagraph, nameOfParagraph } from '../map/read-map'
import { relationWords } from '../map/relation-words'
import { quoted } from '../map/short'
import type { Question } from '../question/question'
import { aboutLabel, sideWord, stanceOn, wordsOf } from '../question/question-words'
import { card, cards, type FieldTellers, fate, type Told, told, type Updated } from './told'

const hundredths = (weight: number | null | undefined) => (weight == null ? null : Math.round(weight * 100))

function weighed(name: string, from: number | null | undefined, to: number | null | undefined): string {
  if (to == null) return `${name}: weight taken off`
  return from == null ? `${name}: weight ${to}` : `${name} ${from} → ${to}`
}

function tellPlace({ record, nodes, after }: Updated<Claim>): Told {
  return record.paragraph
    ? told('cards', `Put ${cards(nodes, after)} into ${nameOfParagraph(after, record.paragraph)}`, nodes)
    : told('cards', `Took ${cards(nodes, after)} out of its paragraph`, nodes)
}

function tellNoteAnswer({ record, nodes }: Updated<Claim>): Told {
  const did = record.noteAnswer?.did
  const about = `the historian’s note on ${card(record)}`
  return told('words', did ? `Answered ${about}: ${did}` : `Took back the answer to ${about}`, nodes)
}

function tellFactor({ record, nodes, after }: Updated<Claim>): Told {
  const factor = factorName(after, record.factor)
  const off = `Took the ${aboutLabel(after).toLowerCase()} off ${card(record)}`
  return told('cards', factor ? `Sorted ${card(record)} under ${factor}` : off, nodes)
}

const heading = (map: ArgumentMap, id: string | null) => map.cards.find((c) => c.id === id)?.question

export const CLAIM_TELLERS: FieldTellers<Claim> = {
  paragraph: tellPlace,
  noteDealtWith: ({ record, nodes }) => {
    const done = record.noteDealtWith ? 'Dealt with' : 'Took up again'
    return told('words', `${done} the historian’s note on ${card(record)}`, nodes)
  },
  text: ({ record, from, to, nodes }) =>
    told('words', `Card ${fate(from.text, to.text)}: ${card(record)}`, nodes, `${record.id}.text`),
  source: ({ record, from, to, nodes }) =>
    told('words', `Source ${fate(from.source, to.source)}: ${card(record)}`, nodes, `${record.id}.source`),
  role: ({ record, nodes }) => told('cards', `Marked ${card(record)} as ${record.role}`, nodes),
  weight: ({ record, from, to, nodes }) =>
    told('weights', weighed(card(record), hundredths(from.weight), hundredths(to.weight)), nodes),
  factor: tellFactor,
  context: ({ record, nodes }) => {
    const words = record.context ? `Marked ${card(record)} as background` : `${card(record)} is no longer background`
    return told('cards', words, nodes)
  },
  noteAnswer: tellNoteAnswer,
  note: ({ record, from, to, nodes }) =>
    told('words', `Historian’s note ${fate(from.note, to.note)}: ${card(record)}`, nodes),
  recall: ({ nodes, after }) => told('cards', `Recalled ${cards(nodes, after)} from memory`, nodes),
  fromMemory: ({ record, nodes }) => {
    const how = record.fromMemory === 'waiting' ? 'Wrote' : 'Compared'
    return told('cards', `${how} ${card(record)} from memory`, nodes)
  },
  deckText: ({ record, nodes }) => {
    const words = record.deckText
      ? `Own words in place of the deck’s: ${card(record)}`
      : `The deck’s words again: ${card(record)}`
    return told('words', words, nodes)
  },
  split: ({ record, nodes }) =>
    told('cards', `${card(record)} ${record.split ? 'would be better as two' : 'stays as one'}`, nodes),
  under: ({ record, nodes }) =>
    told('cards', record.under ? `Hung ${card(record)} under another card` : `${card(record)} stands by itself`, nodes),
  deckPlace: ({ nodes, after }) => told('cards', `Put ${cards(nodes, after)} elsewhere under the heading`, nodes),
  card: ({ record, nodes, after }) => {
    const under = heading(after, record.card)
    const words = under ? `Put ${card(record)} under ${quoted(under)}` : `Took ${card(record)} from its heading`
    return told('cards', words, nodes)
  },
  order: ({ record, nodes, after }) => {
    const within = record.paragraph && `${card(record)} within ${nameOfParagraph(after, record.paragraph)}`
    return told('cards', `Moved ${within ?? cards(nodes, after)}`, nodes)
  },
  position: ({ nodes, after }) => told('cards', `Moved ${cards(nodes, after)}`, nodes),
}

/** What a paragraph is called where something of it changed. */
const named = (map: ArgumentMap, { id, factor }: Paragraph) => factorName(map, factor) || nameOfParagraph(map, id)

const textOf =
  (field: 'point' | 'linkBack' | 'weightReason', label: string) =>
  ({ record, from, to, nodes, after }: Updated<Paragraph>): Told =>
    told('words', `${label} ${named(after, record)} ${fate(from[field], to[field])}`, nodes, `${record.id}.${field}`)

export const PARAGRAPH_TELLERS: FieldTellers<Paragraph> = {
  weight: ({ all, nodes, after }) => {
    const each = all.map((u) => weighed(named(after, u.record), u.from.weight, u.to.weight))
    return told('weights', each.join(', '), nodes)
  },
  point: textOf('point', 'Point of'),
  linkBack: textOf('linkBack', 'Link back of'),
  change: ({ record, from, to, nodes, after }) => {
    const part = CHANGE_PARTS.find((name) => changeIn(from, name) !== changeIn(to, name))
    if (!part) return null
    const became = fate(changeIn(from, part), changeIn(to, part))
    const words = `${CHANGE_WORDS[part].label} of ${named(after, record)} ${became}`
    return told('words', words, nodes, `${record.id}.change.${part}`)
  },
  tests: ({ record, from, to, nodes, after }) => {
    const test = TEST_PARTS.find((name) => testIn(from, name) !== testIn(to, name))
    if (!test) return null
    const words = `Test “${TEST_LABELS[test]}” of ${named(after, record)} ${fate(testIn(from, test), testIn(to, test))}`
    return told('words', words, nodes, `${record.id}.tests.${test}`)
  },
  weightReason: textOf('weightReason', 'Reason for the weight of'),
  factor: ({ record, nodes, after }) => told('cards', `Paragraph is now about ${named(after, record)}`, nodes),
  order: ({ record, nodes, after }) => told('cards', `Moved the paragraph ${nameOfParagraph(after, record.id)}`, nodes),
  terms: ({ record, nodes, after }) => told('words', `Terms of ${named(after, record)} changed`, nodes),
}

/** Of a paragraph's relation to the answer: “1 Power base: for”. */
export function sideWords(map: ArgumentMap, { from, to, kind }: Relation): string | null {
  if (to !== ANSWER || !findParagraph(map, from)) return null
  return `${nameOfParagraph(map, from)}: ${sideWord(map, kind) || 'linked to the answer'}`
}

function tellLink({ record, after }: Updated<Relation>): Told {
  const side = sideWords(after, record)
  if (side) return told('links', side, [record.from])
  return told('links', `Changed a link: ${relationWords(after, record)}`, [record.id, record.from, record.to])
}

function tellWordsOfLink({ record, from, after }: Updated<Relation>): Told {
  const side = sideWords(after, record)
  if (side) return told('links', side, [record.from])
  const became = fate(from.label || from.because, record.label || record.because)
  const words = `Words on a link ${became}: ${relationWords(after, record)}`
  return told('links', words, [record.id, record.from, record.to], `${record.id}.label`)
}

export const RELATION_TELLERS: FieldTellers<Relation> = {
  kind: tellLink,
  from: tellLink,
  to: tellLink,
  label: tellWordsOfLink,
  because: tellWordsOfLink,
}

type Judged = { after: ArgumentMap; from: Partial<Judgement>; to: Partial<Judgement> }
const words = (said: string, field: string | null = null) => told('words', said, [ANSWER], field)

export const JUDGEMENT_TELLERS: Record<FieldOf<Judgement>, (of: Judged) => Told> = {
  stance: ({ after, to }) =>
    words(to.stance == null ? 'Stand taken off' : `Took a stand: ${stanceOn(after, to.stance)}`),
  text: ({ from, to }) => words(`Judgement ${fate(from.text, to.text)}`, 'answer.text'),
  lineOfArgument: ({ from, to }) =>
    words(`Line of argument ${fate(from.lineOfArgument, to.lineOfArgument)}`, 'answer.line'),
  criteria: ({ from, to }) => {
    const added = (to.criteria ?? []).find((c) => !(from.criteria ?? []).includes(c))
    return words(added ? `Test added: ${quoted(added)}` : 'Test taken off')
  },
  mainFactor: ({ after, to }) =>
    words(`${wordsOf(after).most}: ${factorName(after, to.mainFactor ?? null) || 'taken off'}`),
}

export const QUESTION_WORDS: Record<FieldOf<Question>, string> = {
  text: 'Reworded the question',
  form: 'Changed what kind of question it is',
  statedFactor: 'Changed what the question names',
  statedRival: 'Changed what the question names beside it',
  statedTerms: 'Changed the words for what the question names',
  outcome: 'Changed what the question is about',
  outcomeTerms: 'Changed the words for what the question is about',
  from: 'Changed the years of the question',
  to: 'Changed the years of the question',
  stimulus: 'Changed what the question offers',
  preset: 'Changed the kind of essay',
}
