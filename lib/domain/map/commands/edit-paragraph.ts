import * as z from 'zod'
import { aboutLabel } from '../../question/question-words'
import { ok } from '../../shared/result'
import { Paragraph } from '../argument-map'
import { defineCommand } from '../command'
import { changeOf, update } from '../edits'
import { CHANGE_PARTS, CHANGE_WORDS, ParagraphChange, withParts } from '../paragraph-change'
import { ParagraphTests, TEST_LABELS, TEST_PARTS, withTests } from '../paragraph-tests'
import { findParagraph, nameOfParagraph } from '../read-map'
import { notThere } from '../refusals'

export const editParagraph = defineCommand({
  name: 'edit-paragraph',
  input: z.object({
    id: z.string(),
    point: Paragraph.shape.point.unwrap().optional(),
    linkBack: Paragraph.shape.linkBack.unwrap().optional(),
    factor: z.string().nullable().optional(),
    change: ParagraphChange.partial().optional(),
    tests: ParagraphTests.partial().optional(),
    terms: Paragraph.shape.terms.unwrap().optional(),
  }),
  run: (map, { id, change, tests, ...fields }) => {
    const paragraph = findParagraph(map, id)
    if (!paragraph) return notThere('paragraph')
    const changed = change === undefined ? {} : { change: withParts(paragraph.change, change) }
    const tested = tests === undefined ? {} : { tests: withTests(paragraph.tests, tests) }
    return ok(changeOf(...update('paragraphs', paragraph, { ...fields, ...changed, ...tested })))
  },
  say: (map, { id, point, linkBack, change, tests }) => {
    const part = CHANGE_PARTS.find((name) => change?.[name] !== undefined)
    const test = TEST_PARTS.find((name) => tests?.[name] !== undefined)
    const named = point === undefined ? linkBack !== undefined && 'Link back' : 'Point'
    const inPart = (part && CHANGE_WORDS[part].label) ?? (test && `Test “${TEST_LABELS[test]}”`)
    const what = named || (inPart ?? aboutLabel(map))
    return `${what} of ${nameOfParagraph(map, id)} changed`
  },
})
