import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { QUESTION_TYPES } from '@/lib/domain/question/question-types'
import { sourceFiles } from '@/scripts/setup/pack-source.mjs'

/** Where the words of each type of question are kept. */
const HOME = 'lib/domain/question/'
/** What says the same words of something else: a way along the edges of a graph. */
const OTHERWISE = /^lib\/domain\/weighing\/(walk|weigh-map|weighed-graph)\.ts$/

/** A text in quotation marks, or between two tags, that is nothing but a side of a question of cause, with its sign or without. */
const SIDE = /(['"`>])\s*(?:[+−±] )?(?:for|against|but)\s*(?:\1|<)/gi
const STANCES = new Set(
  Object.values(QUESTION_TYPES).flatMap((type) => type.scale.filter((word) => !word.includes('{'))),
)
/** Too common to tell a word of a line from a word of a sentence; single words are, too. */
const COMMON = ['the same']
const LINE = new RegExp(
  [...STANCES]
    .filter((word) => word.includes(' ') && !COMMON.includes(word))
    .concat('How far do you agree\\?')
    .join('|'),
  'g',
)

const withoutComments = (source: string): string =>
  source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1')

const wordsIn = (file: string): string[] => {
  const source = withoutComments(readFileSync(file, 'utf8'))
  return [SIDE, LINE].flatMap((words) => [...source.matchAll(words)].map((m) => `${file}: ${m[0].trim()}`))
}

test('what a side and a stance are called is said by the question alone', () => {
  const files = sourceFiles().filter(
    (file) => /^(lib|components|app)\/.*\.(tsx?|typ)$/.test(file) && !file.startsWith(HOME) && !OTHERWISE.test(file),
  )
  expect(files.length).toBeGreaterThan(500)
  expect(files.flatMap(wordsIn)).toEqual([])
})

test.each([
  ["const a = { supports: 'for' }", 1],
  ['<b>Against</b>', 1],
  ["'+ for'", 1],
  ["'to a large extent'", 1],
  ['“no change”', 1],
  ["import x from './for-it'", 0],
  ["'for example'", 0],
  ['// for or against', 0],
])('%s holds %i such words', (source, count) => {
  const found = [SIDE, LINE].flatMap((words) => [...withoutComments(source).matchAll(words)])
  expect(found).toHaveLength(count)
})
