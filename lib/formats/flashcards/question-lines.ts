import { listMark } from '../text/list-marks'

const QUESTION = /^\s*(?:q|question|front|prompt|term)\s?(?:\d{1,3}\s?[:.)–-]|:{1,2}|[.)])\s*/i
const ANSWER = /^\s*(?:a|ans|answer|back|definition|meaning)\s?(?:\d{1,3}\s?[:.)–-]|:{1,2})\s*/i
const ANSWER_INSIDE = /\s(?:A|Ans|Answer|Back|Definition)\s?\d{0,3}:\s+/
const YEAR = /^(?:c\.?\s?)?\d{3,4}\b/

/** A part of a line: what is asked, or what answers it. */
export type AskedOrAnswer = { kind: 'question' | 'answer'; text: string }

/** The lines, by index, that are a question, an answer, or both, and what each holds: “Q:” and “A:”, or two columns. */
export function questionLines(raws: string[], lettered: Set<number>): Map<number, AskedOrAnswer[]> {
  const found = twoColumns(raws, lettered)
  for (const at of askedAndAnswered(raws, lettered)) found.set(at, partsOf(raws[at] ?? ''))
  return found
}

/** “Q:” lines that an “A:” line or a bullet follows, and those “A:” lines. */
function askedAndAnswered(raws: string[], lettered: Set<number>): Set<number> {
  const headsBullets = (at: number) => {
    const next = raws.findIndex((raw, i) => i > at && raw.trim() !== '')
    return next > 0 && listMark((raws[next] ?? '').trimStart(), lettered.has(next)) !== null
  }
  const asked = new Set<number>()
  let question: number | null = null
  for (const [at, raw] of raws.entries()) {
    if (QUESTION.test(raw)) {
      question = at
      if (ANSWER_INSIDE.test(raw) || headsBullets(at)) asked.add(at)
    } else if (question !== null && ANSWER.test(raw)) {
      asked.add(question).add(at)
    }
  }
  return asked
}

function partsOf(raw: string): AskedOrAnswer[] {
  const question = QUESTION.exec(raw)
  if (!question) return [{ kind: 'answer', text: raw.replace(ANSWER, '') }]
  const [ask = '', ...answer] = raw.slice(question[0].length).split(ANSWER_INSIDE)
  const asked: AskedOrAnswer = { kind: 'question', text: ask }
  return answer.length > 0 ? [asked, { kind: 'answer', text: answer.join(' ') }] : [asked]
}

/** A question or word, a tab, and what belongs to it. One such line alone is a stray tab, unless it asks; a year is no question. */
function twoColumns(raws: string[], lettered: Set<number>): Map<number, AskedOrAnswer[]> {
  const pairs = new Map<number, AskedOrAnswer[]>()
  let sure = false
  for (const [at, raw] of raws.entries()) {
    const [ask = '', answer, more] = tabCells(raw)
    if (answer === undefined || more !== undefined || YEAR.test(ask)) continue
    if (listMark(raw.trimStart(), lettered.has(at))) continue
    pairs.set(at, [
      { kind: 'question', text: ask },
      { kind: 'answer', text: answer },
    ])
    sure ||= ask.endsWith('?')
  }
  return sure || pairs.size > 1 ? pairs : new Map()
}

/** The cells of a line between its tabs, without those that are empty. */
export const tabCells = (raw: string): string[] =>
  raw
    .split('\t')
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
