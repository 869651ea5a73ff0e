import {
  ANSWER,
  type ArgumentMap,
  type Claim,
  type Judgement,
  type Paragraph,
  type Relation,
} from '../map/argument-map'
import type { Change, RecordEdit } from '../map/change'
import { CHANGE_PARTS, CHANGE_WORDS, changeIn } from '../map/paragraph-change'
import { TEST_LABELS, TEST_PARTS, testIn } from '../map/paragraph-tests'
import { factorName, findClaim, findParagraph, nameOfParagraph } from '../map/read-map'
import { relationWords } from '../map/relation-words'
import { quoted } from '../map/short'
import { aboutLabel, sideWord, stanceOn, wordsOf } from '../question/question-words'
import { withArticle } from '../shared/words'

/** The four staves on which the growth of a map is written. */
export const STAVES = ['cards', 'words', 'links', 'weights'] as const
export type Stave = (typeof STAVES)[number]

/**
 * One change, told: on which stave, in which words, and the nodes that it is about. `field`: the one text that it
 * changed, so that a text written in several goes is one step; null otherwise.
 */
export type Told = { stave: Stave; words: string; nodes: string[]; field: string | null }

type Update<T> = { record: T; from: Partial<T>; to: Partial<T> }

/** Tells a change in words, from the maps before and after it. What came along with the main thing goes unsaid. */
export function tellChange(before: ArgumentMap, after: ArgumentMap, { edits }: Change): Told {
  return (
    tellCards(before, after, edits) ??
    tellParagraphs(after, edits) ??
    tellLinks(before, after, edits) ??
    tellJudgement(after, edits) ??
    tellRest(after, edits)
  )
}

const told = (stave: Stave, words: string, nodes: string[] = [], field: string | null = null): Told => ({
  ...{ stave, words, nodes, field },
})

const card = (claim: Claim | undefined): string => quoted(claim?.text ?? '')
const cards = (claims: { id: string }[], map: ArgumentMap): string =>
  claims.length === 1 ? card(findClaim(map, claims[0]!.id)) : `${claims.length} cards`

function records<T extends 'claims' | 'paragraphs' | 'relations'>(edits: RecordEdit[], op: 'add' | 'remove', table: T) {
  return edits.flatMap((e) => (e.op === op && e.table === table ? [e.record as ArgumentMap[T][number]] : []))
}

function updates<T extends { id: string }>(edits: RecordEdit[], table: string, of: T[]): Update<T>[] {
  return edits.flatMap((e) => {
    if (e.op !== 'update' || e.table !== table || !('id' in e)) return []
    const record = of.find((r) => r.id === e.id)
    return record ? [{ record, from: e.from as Partial<T>, to: e.to as Partial<T> }] : []
  })
}

/** “begun”, “reworded” or “taken out”, by what a text was and is. */
const fate = (from: unknown, to: unknown): string => (!from ? 'begun' : to ? 'reworded' : 'taken out')

function tellCards(before: ArgumentMap, after: ArgumentMap, edits: RecordEdit[]): Told | null {
  const paragraph = records(edits, 'add', 'paragraphs')[0]
  if (paragraph) {
    const name = nameOfParagraph(after, paragraph.id)
    return told('cards', `Began a paragraph: ${name}`, [paragraph.id])
  }
  const gone = records(edits, 'remove', 'paragraphs')[0]
  if (gone) return told('cards', `Took out the paragraph ${nameOfParagraph(before, gone.id)}`, [gone.id])
  const added = records(edits, 'add', 'claims')
  const first = added[0]
  if (first) {
    const into = first.paragraph ? ` in ${nameOfParagraph(after, first.paragraph)}` : ''
    const words =
      added.length === 1 ? `Wrote a ${WRITTEN[first.role]}${into}: ${card(first)}` : `Added ${added.length} cards`
    return told('cards', words, ids(added))
  }
  const removed = records(edits, 'remove', 'claims')
  if (removed.length > 0) return told('cards', `Took out ${cards(removed, before)}`, ids(removed))
  const changed = updates<Claim>(edits, 'claims', after.claims)
  return changed.length > 0 ? tellClaims(after, changed) : null
}

const ids = (of: { id: string }[]): string[] => of.map((r) => r.id)
const WRITTEN = {
  claim: 'claim',
  evidence: 'piece of evidence',
  explanation: 'explanation',
  judgement: 'judgement card',
}

function tellClaims(after: ArgumentMap, changed: Update<Claim>[]): Told {
  const { record, from, to } = changed[0]!
  const nodes = changed.map((u) => u.record.id)
  const moved = changed.filter((u) => 'paragraph' in u.to).map((u) => u.record)
  const place = moved[0]?.paragraph
  if (moved.length > 0)
    return place
      ? told('cards', `Put ${cards(moved, after)} into ${nameOfParagraph(after, place)}`, ids(moved))
      : told('cards', `Took ${cards(moved, after)} out of its paragraph`, ids(moved))
  const has = (name: keyof Claim) => name in to
  if (has('noteDealtWith')) {
    const done = record.noteDealtWith ? 'Dealt with' : 'Took up again'
    return told('words', `${done} the historian’s note on ${card(record)}`, nodes)
  }
  if (has('text')) return told('words', `Card ${fate(from.text, to.text)}: ${card(record)}`, nodes, `${record.id}.text`)
  if (has('source'))
    return told('words', `Source ${fate(from.source, to.source)}: ${card(record)}`, nodes, `${record.id}.source`)
  if (has('role')) return told('cards', `Marked ${card(record)} as ${record.role}`, nodes)
  if (has('weight'))
    return told('weights', weighed(card(record), hundredths(from.weight), hundredths(to.weight)), nodes)
  if (has('factor')) {
    const factor = factorName(after, record.factor)
    return told(
      'cards',
      factor
        ? `Sorted ${card(record)} under ${factor}`
        : `Took the ${aboutLabel(after).toLowerCase()} off ${card(record)}`,
      nodes,
    )
  }
  if (has('context')) {
    const words = record.context ? `Marked ${card(record)} as background` : `${card(record)} is no longer background`
    return told('cards', words, nodes)
  }
  if (has('recall')) return told('cards', `Recalled ${cards(ofNodes(nodes), after)} from memory`, nodes)
  if (has('order') && record.paragraph)
    return told('cards', `Moved ${card(record)} within ${nameOfParagraph(after, record.paragraph)}`, nodes)
  return told('cards', `Moved ${cards(ofNodes(nodes), after)}`, nodes)
}

const ofNodes = (nodes: string[]) => nodes.map((id) => ({ id }))
const hundredths = (weight: number | null | undefined) => (weight == null ? null : Math.round(weight * 100))

const weighed = (name: string, from: number | null | undefined, to: number | null | undefined): string => {
  if (to == null) return `${name}: weight taken off`
  return from == null ? `${name}: weight ${to}` : `${name} ${from} → ${to}`
}

function tellParagraphs(after: ArgumentMap, edits: RecordEdit[]): Told | null {
  const changed = updates<Paragraph>(edits, 'paragraphs', after.paragraphs)
  if (changed.length === 0) return null
  const { record, from, to } = changed[0]!
  const nodes = changed.map((u) => u.record.id)
  const name = factorName(after, record.factor) || nameOfParagraph(after, record.id)
  const weights = changed.filter((u) => 'weight' in u.to)
  if (weights.length > 0) {
    const each = weights.map((u) => {
      const of = factorName(after, u.record.factor) || nameOfParagraph(after, u.record.id)
      return weighed(of, u.from.weight, u.to.weight)
    })
    return told('weights', each.join(', '), nodes)
  }
  const field = (of: string) => `${record.id}.${of}`
  if ('point' in to) return told('words', `Point of ${name} ${fate(from.point, to.point)}`, nodes, field('point'))
  if ('linkBack' in to)
    return told('words', `Link back of ${name} ${fate(from.linkBack, to.linkBack)}`, nodes, field('linkBack'))
  const part = CHANGE_PARTS.find((name) => changeIn(from, name) !== changeIn(to, name))
  if ('change' in to && part) {
    const words = `${CHANGE_WORDS[part].label} of ${name} ${fate(changeIn(from, part), changeIn(to, part))}`
    return told('words', words, nodes, field(`change.${part}`))
  }
  const test = TEST_PARTS.find((name) => testIn(from, name) !== testIn(to, name))
  if ('tests' in to && test) {
    const words = `Test “${TEST_LABELS[test]}” of ${name} ${fate(testIn(from, test), testIn(to, test))}`
    return told('words', words, nodes, field(`tests.${test}`))
  }
  if ('weightReason' in to) {
    const words = `Reason for the weight of ${name} ${fate(from.weightReason, to.weightReason)}`
    return told('words', words, nodes, field('weightReason'))
  }
  if ('factor' in to) return told('cards', `Paragraph is now about ${name}`, nodes)
  if ('order' in to) return told('cards', `Moved the paragraph ${nameOfParagraph(after, record.id)}`, nodes)
  return told('words', `Paragraph ${name} changed`, nodes)
}

function tellLinks(before: ArgumentMap, after: ArgumentMap, edits: RecordEdit[]): Told | null {
  const drawn = records(edits, 'add', 'relations')[0]
  if (drawn) {
    const side = sideWords(after, drawn)
    if (side) return told('links', side, [drawn.from])
    const label = drawn.kind !== 'links' && drawn.label ? `, ${quoted(drawn.label)}` : ''
    return told('links', `Drew a link: ${relationWords(after, drawn)}${label}`, [drawn.id, drawn.from, drawn.to])
  }
  const gone = records(edits, 'remove', 'relations')[0]
  if (gone) {
    if (sideWords(before, gone)) return told('links', `${nameOfParagraph(before, gone.from)}: no side yet`, [gone.from])
    return told('links', `Took off a link: ${relationWords(before, gone)}`, [gone.from, gone.to])
  }
  const changed = updates<Relation>(edits, 'relations', after.relations)[0]
  if (!changed) return null
  const { record, from, to } = changed
  const side = sideWords(after, record)
  if (side) return told('links', side, [record.from])
  const only = Object.keys(to).every((name) => name === 'label' || name === 'because')
  const words = only
    ? `Words on a link ${fate(from.label || from.because, record.label || record.because)}: ${relationWords(after, record)}`
    : `Changed a link: ${relationWords(after, record)}`
  return told('links', words, [record.id, record.from, record.to], only ? `${record.id}.label` : null)
}

/** Of a paragraph's relation to the answer: “1 Power base: for”. */
function sideWords(map: ArgumentMap, { from, to, kind }: Relation): string | null {
  if (to !== ANSWER || !findParagraph(map, from)) return null
  return `${nameOfParagraph(map, from)}: ${sideWord(map, kind) || 'linked to the answer'}`
}

function tellJudgement(after: ArgumentMap, edits: RecordEdit[]): Told | null {
  const edit = edits.find((e) => e.op === 'update' && e.table === 'judgement')
  if (edit?.op !== 'update') return null
  const [from, to] = [edit.from as Partial<Judgement>, edit.to as Partial<Judgement>]
  const words = (said: string, field: string | null = null) => told('words', said, [ANSWER], field)
  if ('stance' in to)
    return words(to.stance == null ? 'Stand taken off' : `Took a stand: ${stanceOn(after, to.stance)}`)
  if ('text' in to) return words(`Judgement ${fate(from.text, to.text)}`, 'answer.text')
  if ('lineOfArgument' in to)
    return words(`Line of argument ${fate(from.lineOfArgument, to.lineOfArgument)}`, 'answer.line')
  if ('criteria' in to) {
    const added = (to.criteria ?? []).find((c) => !(from.criteria ?? []).includes(c))
    return words(added ? `Test added: ${quoted(added)}` : 'Test taken off')
  }
  if ('mainFactor' in to) {
    const factor = factorName(after, to.mainFactor ?? null)
    const { most } = wordsOf(after)
    return words(factor ? `${most}: ${factor}` : `${most}: taken off`)
  }
  return words('Judgement changed')
}

function tellRest(after: ArgumentMap, edits: RecordEdit[]): Told {
  const edit = edits[0]
  const on = (table: string) => edits.some((e) => e.table === table)
  if (edit?.table === 'versions' && edit.op === 'add')
    return told('words', `Kept a version: ${quoted(edit.record.name, 'no name')}`)
  if (on('versions')) return told('words', 'Changed a kept version')
  if (on('dismissals')) return told('words', edit?.op === 'add' ? 'Set a finding aside' : 'Took a finding up again')
  if (edit?.table === 'factors' && edit.op === 'add')
    return told('cards', `Added ${withArticle(wordsOf(after).paragraph.one)}: ${edit.record.name}`)
  if (on('question')) return told('words', 'Changed the question')
  if (on('map')) return told('words', 'Renamed the map', [], 'map.title')
  return told('cards', 'Changed the map')
}
