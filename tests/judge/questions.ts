import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { QUESTION_FORMS, type QuestionForm } from '@/lib/domain/question/question-form'
import { readQuestion } from '@/lib/domain/question/read-question'
import { type Judge, type Report, share } from './report'

/** A label: the type, the cause or the two rivals as they stand there, the years, and the words of the outcome. */
type Label = {
  text: string
  form: QuestionForm
  named: string | [string, string] | null
  from: number | null
  to: number | null
  outcomeHas: string[]
  outcomeHasNot: string[]
}

const EMPTY = { questions: 0, forms: 0, naming: 0, named: 0, silent: 0, years: 0, outcomes: 0 }
type Count = typeof EMPTY

/** How questions are read, before any deck is asked. */
export const questions: Judge = {
  title: 'Questions: type, what is named, years, outcome',
  labels: 'questions.json',
  judge,
  floors: {
    'types right': { least: 0.95 },
    'named right': { least: 0.9 },
    'nothing named, rightly': { least: 0.95 },
    'years right': { least: 0.95 },
    'outcomes right': { least: 0.9 },
  },
}

function judge(folder: string): Report {
  const labels: Label[] = JSON.parse(readFileSync(join(folder, 'questions.json'), 'utf8'))
  const counts = QUESTION_FORMS.map((form) => labels.filter((label) => label.form === form).map(count))
  const totals = counts.map((each) => each.reduce(sumOf, EMPTY))
  const all = totals.reduce(sumOf, EMPTY)
  return {
    heads: ['type', 'questions', 'type right', 'named', 'years', 'outcome'],
    rows: [...QUESTION_FORMS, 'all'].map((name, i) => rowOf(name, totals[i] ?? all)),
    figures: {
      'types right': share(all.forms, all.questions),
      'named right': share(all.named, all.naming),
      'nothing named, rightly': share(all.silent, all.questions - all.naming),
      'years right': share(all.years, all.questions),
      'outcomes right': share(all.outcomes, all.questions),
    },
  }
}

function count(label: Label): Count {
  const reading = readQuestion(label.text)
  const said = reading.named.map(({ start, end }) => bare(label.text.slice(start, end)))
  const wanted = [label.named ?? []].flat().map(bare)
  const same = said.join('|') === wanted.join('|')
  return {
    questions: 1,
    forms: Number(reading.form === label.form),
    naming: Number(wanted.length > 0),
    named: Number(wanted.length > 0 && same),
    silent: Number(wanted.length === 0 && same),
    years: Number(near(reading.from, label.from) && near(reading.to, label.to)),
    outcomes: Number(holds(reading.outcomeTerms, label)),
  }
}

/** The same words, whatever their case, their article and their marks. */
const bare = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[“”"‘’'.,]/g, '')
    .replace(/^(?:the|an?) /, '')

/** A century ends in its last year or in the first of the next. */
const near = (year: number | null, label: number | null): boolean =>
  year === null || label === null ? year === label : Math.abs(year - label) <= 1

function holds(terms: string[], { outcomeHas, outcomeHasNot }: Label): boolean {
  const said = new Set(terms.map((term) => term.toLowerCase()))
  return outcomeHas.every((word) => said.has(word.toLowerCase())) && !outcomeHasNot.some((word) => said.has(word))
}

function sumOf(one: Count, two: Count): Count {
  const sum = { ...one }
  for (const key of Object.keys(EMPTY) as (keyof Count)[]) sum[key] += two[key]
  return sum
}

const rowOf = (name: string, all: Count): string[] => [
  name,
  String(all.questions),
  String(all.forms),
  all.naming > 0 ? `${all.named} of ${all.naming}` : `none in ${all.silent}`,
  String(all.years),
  String(all.outcomes),
]
