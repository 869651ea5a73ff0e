import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import { blankFrame } from '@/lib/domain/plan/blank-frame'
import { type OutlineLine, outlineOf, planOutline } from '../plan/plan-outline'
import type { PrintRules } from '../plan/print-rules'
import { type DocxLine, docxFile } from './docx-file'

/** The essay plan of a map as a Word file. */
export const writePlanDocx = (map: ArgumentMap, { presets, paper }: PrintRules): Uint8Array =>
  docxFile(planOutline(map, presets[map.question.preset]), paper)

/**
 * What an essay is written into: each point as a heading, what the plan has for it as notes, and room. Every word of it
 * stands on the map, but for the names of the two ends.
 */
export function writeWritingDocx(map: ArgumentMap, { presets, paper }: PrintRules): Uint8Array {
  const { title, start, paragraphs, judgement } = outlineOf(map, presets[map.question.preset])
  const part = (heading: string, notes: OutlineLine[]): DocxLine[] => [
    { is: 'heading', text: heading },
    ...notes.map(noteOf),
    { is: 'room' },
    { is: 'room' },
  ]
  return docxFile(
    [
      { is: 'title', text: title },
      ...part('Introduction', start),
      // A point that stands as the heading leaves the factor and its side to be noted.
      ...paragraphs.flatMap(({ heading, point, lines }) =>
        point === '' ? part(heading, lines) : part(point, [{ is: 'words', text: heading }, ...lines]),
      ),
      ...part('Judgement', judgement),
    ],
    paper,
  )
}

const noteOf = (line: OutlineLine): DocxLine => ({
  is: 'note',
  text: line.text,
  depth: line.is === 'item' ? line.depth : 0,
})

/** The question with empty boxes, to be filled in from memory. */
export function writeFrameDocx(map: ArgumentMap, { presets, paper }: PrintRules): Uint8Array {
  const { title, start, paragraphs, stance, judgement } = blankFrame(map, presets[map.question.preset])
  const lines: DocxLine[] = [
    { is: 'title', text: title || 'Essay plan' },
    { is: 'boxes', names: start },
    ...paragraphs.flatMap(({ number, short, names }): DocxLine[] => [
      { is: 'heading', text: `Paragraph ${number}` },
      { is: 'boxes', names: [...short, ...names] },
    ]),
    { is: 'heading', text: 'Judgement' },
    { is: 'boxes', names: [...stance, ...judgement] },
  ]
  return docxFile(lines, paper)
}
