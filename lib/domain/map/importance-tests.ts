import type { ArgumentMap } from './argument-map'
import { testAsks, testsUsed } from './paragraph-tests'

/** The tests of importance that a student names, and those that the paragraphs are put to without being named. */
export function importanceTests(map: ArgumentMap): string[] {
  const named = map.judgement.criteria.filter((test) => test.trim() !== '')
  return [...new Set([...named, ...testsUsed(map).map((part) => testAsks(map.question.form, part))])]
}
