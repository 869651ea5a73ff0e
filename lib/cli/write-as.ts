import path from 'node:path'
import { defaultPlanRules } from '@/content'
import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import type { Paper } from '@/lib/domain/shared/paper'
import { ok, type Result } from '@/lib/domain/shared/result'
import { tellTime, type Zone } from '@/lib/domain/shared/when'
import type { Loss } from '@/lib/formats/cards/read-cards'
import type { DocumentId } from '@/lib/formats/documents'
import type { DrawnFormatId, FormatId } from '@/lib/formats/formats'
import { type Draw, printDocument, type Whole, type Written, writeTarget } from '@/lib/formats/write-target'
import { closePress } from '@/lib/render/pdf/press'
import { isPrinted, renderPdf } from '@/lib/render/pdf/render-pdf'
import type { SlipChoice } from '@/lib/render/pdf/slips'
import { drawPicture } from '@/lib/render/picture/draw-picture'
import { renderPng } from '@/lib/render/picture/rasterise'
import { writeSvg } from '@/lib/render/picture/write-svg'
import { writeOutput } from './files'

/** How a document is drawn: which cards are cut out, on what paper, and whose day it is. */
export type Pressing = { cards: SlipChoice; paper: Paper; zone: Zone }

const PLAIN: Pressing = { cards: 'all', paper: 'a4', zone: 'UTC' }

/** What draws each format that is drawn: a row of FORMATS without a press here does not compile. */
const PRESSES: Record<DrawnFormatId, (pressing: Pressing) => Draw> = {
  pdf:
    ({ cards, zone }) =>
    async (map, { document, paper }) => {
      if (!isPrinted(document)) throw new Error(`${document} is not printed.`)
      const foot = { name: '', date: tellTime('paper', new Date(), zone) }
      const pdf = await renderPdf(map, { document, paper, cards }, foot, defaultPlanRules)
      await closePress()
      return pdf
    },
  svg: () => async (map) => ok(new TextEncoder().encode(writeSvg(drawPicture(map)))),
  png: () => (map) => renderPng(drawPicture(map)),
}

/** Writes a deck or a map into a file as one of the formats; says what of it the file does not hold. */
export async function writeAs(whole: Whole, id: FormatId, output: string, input: string): Promise<Result<Loss[]>> {
  return keep(await writeTarget(whole, id, toolsFor(input, PLAIN)), output, input)
}

/** Writes a document of a map into a file, for people. */
export async function printAs(
  map: ArgumentMap,
  id: FormatId,
  { output, input, what }: { output: string; input: string; what: DocumentId | undefined },
  pressing: Pressing,
): Promise<Result<Loss[]>> {
  return keep(await printDocument(map, id, what, toolsFor(input, pressing)), output, input)
}

const toolsFor = (input: string, pressing: Pressing) => ({
  rules: { ...defaultPlanRules, paper: pressing.paper },
  draw: (id: FormatId): Draw | null => (Object.hasOwn(PRESSES, id) ? PRESSES[id as DrawnFormatId](pressing) : null),
  mapId: nameOf(input),
})

async function keep(written: Result<Written>, output: string, input: string): Promise<Result<Loss[]>> {
  if (!written.ok) return written
  const kept = await writeOutput(output, written.value.bytes, input)
  return kept.ok ? ok(written.value.lost) : kept
}

/** The id of a map that is made of a file: the file’s name. */
export const nameOf = (input: string): string =>
  path
    .basename(input)
    .replace(/\.[^.]*$/, '')
    .slice(0, 100) || 'map'
