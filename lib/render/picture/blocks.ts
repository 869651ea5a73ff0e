import type { MapLane, PrintedCard } from '../pdf/map-page'
import { PRINTED_WORDS } from '../pdf/words'
import { edgeStrip } from './edge-pattern'
import { wrapText } from './measure-text'
import { boxPath, GREY, INK, PAPER, type Shape } from './picture'

/** Words of one look, in as many lines as they take. */
type Passage = { text: string; size: number; bold?: boolean; italic?: boolean }

/** What is set and how high it is, drawn once its place is known. */
export type PictureBlock = { height: number; at: (x: number, y: number) => Shape[] }

const LINE = 1.3
const PAD = 8
const GAP = 4

/** Passages under each other, those without words left out. */
function setPassages(passages: Passage[], width: number): PictureBlock {
  const lines = passages
    .filter(({ text }) => text !== '')
    .flatMap(({ text, size, bold = false, italic = false }, i) =>
      wrapText(text, width, size, bold).map((line, j) => ({
        line,
        size,
        bold,
        italic,
        before: j === 0 && i > 0 ? GAP : 0,
      })),
    )
  let height = 0
  const placed = lines.map(({ size, before, ...line }) => {
    height += before + size * LINE
    return { ...line, size, y: height - size * (LINE - 1) }
  })
  return {
    height,
    at: (x, y) =>
      placed.map(({ line, y: down, ...look }) => ({ is: 'words', x, y: y + down, text: line, colour: INK, ...look })),
  }
}

/** The same in a frame. */
function framed(
  inside: PictureBlock,
  width: number,
  stroke: { colour: string; width: number },
  radius = 0,
  top = 0,
): PictureBlock {
  const height = inside.height + 2 * PAD + top
  return {
    height,
    at: (x, y) => [
      { is: 'path', d: boxPath({ x, y, width, height }, radius), fill: PAPER, stroke },
      ...inside.at(x + PAD, y + PAD + top),
    ],
  }
}

export const questionBlock = (question: string, width: number): PictureBlock =>
  setPassages([{ text: question, size: 22, bold: true }], width)

/** The answer to the question: the stance in words, and what the student says. */
export const answerBlock = (stance: string, answer: string, width: number): PictureBlock => {
  const head = [PRINTED_WORDS.answer, stance].filter((words) => words !== '').join(': ')
  const inside = setPassages(
    [
      { text: head, size: 14, bold: true },
      { text: answer, size: 14 },
    ],
    width - 2 * PAD,
  )
  return framed(inside, width, { colour: INK, width: 2 })
}

const STRIP = 9
const BAR = 80

/** The head of a paragraph: its edge, number, factor, weight, side and point. */
export function headBlock({ no, factor, weight, side, point }: MapLane, width: number): PictureBlock {
  if (no === null)
    return framed(setPassages([{ text: PRINTED_WORDS.loose, size: 15, bold: true }], width - 2 * PAD), width, {
      colour: GREY,
      width: 1,
    })
  const name = setPassages([{ text: `${no}  ${factor?.name ?? '…'}`, size: 15, bold: true }], width - 2 * PAD)
  const said = [weight === null ? '–' : `${Math.round(weight)}`, side].filter((words) => words !== '').join('  ')
  const weighed = setPassages([{ text: said, size: 12, bold: true }], width - 2 * PAD - BAR - PAD)
  const about = setPassages([{ text: point, size: 14, bold: true }], width - 2 * PAD)
  const gap = about.height > 0 ? GAP : 0
  const inside: PictureBlock = {
    height: name.height + GAP + weighed.height + gap + about.height,
    at: (x, y) => [
      ...name.at(x, y),
      ...weightBar(weight, x, y + name.height + GAP + 4),
      ...weighed.at(x + BAR + PAD, y + name.height + GAP),
      ...about.at(x, y + name.height + GAP + weighed.height + gap),
    ],
  }
  const box = framed(inside, width, { colour: INK, width: 1.5 }, 0, STRIP)
  return {
    height: box.height,
    at: (x, y) => [...box.at(x, y), ...edgeStrip(factor?.edge ?? null, { x, y, width, height: STRIP })],
  }
}

function weightBar(weight: number | null, x: number, y: number): Shape[] {
  const full = Math.min(100, Math.max(0, weight ?? 0))
  return [
    { is: 'path', d: boxPath({ x, y, width: (BAR * full) / 100, height: 8 }), fill: INK, stroke: null },
    { is: 'path', d: boxPath({ x, y, width: BAR, height: 8 }), fill: null, stroke: { colour: INK, width: 1 } },
  ]
}

/** A card: its number and role, its words, who says so, and the word on the line by which it hangs. */
export function cardBlock({ no, label, role, text, source, note }: PrintedCard, width: number): PictureBlock {
  const inside = setPassages(
    [
      { text: [no, label].filter(Boolean).join('  '), size: 11, bold: true },
      { text, size: 13 },
      { text: source === '' ? '' : `${PRINTED_WORDS.source} ${source}`, size: 12, italic: true },
      { text: note, size: 12, italic: true },
    ],
    width - 2 * PAD,
  )
  return role === 'claim'
    ? framed(inside, width, { colour: INK, width: 1.5 })
    : framed(inside, width, { colour: GREY, width: 1 }, 5)
}

/** Words on a line, over a piece of paper that keeps what is under them from being read with them. */
export function tagShapes(text: string, x: number, y: number, width: number): Shape[] {
  if (text.trim() === '') return []
  const words = setPassages([{ text, size: 12, italic: true }], width)
  const widest = Math.max(...wrapText(text, width, 12, false).map((line) => line.length * 6.6))
  return [
    {
      is: 'path',
      d: boxPath({ x: x - 2, y: y - 1, width: Math.min(widest, width) + 4, height: words.height + 4 }),
      fill: PAPER,
      stroke: null,
    },
    ...words.at(x, y),
  ]
}

export const legendWords = (text: string, x: number, y: number): Shape[] =>
  setPassages([{ text, size: 12 }], 400).at(x, y)
