import path from 'node:path'
import { defaultPlanRules } from '@/content'
import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import { ok, type Result } from '@/lib/domain/shared/result'
import { tellTime } from '@/lib/domain/shared/when'
import type { Loss } from '@/lib/formats/cards/read-cards'
import type { DrawnFormatId, FormatId } from '@/lib/formats/formats'
import { type Draw, printPlan, type Whole, type Written, writeTarget } from '@/lib/formats/write-target'
import { closePress } from '@/lib/render/pdf/press'
import { renderPdf } from '@/lib/render/pdf/render-pdf'
import { writeOutput } from './files'

/** What draws each format that is drawn: a row of FORMATS without a press here does not compile. */
const PRESSES: Record<DrawnFormatId, Draw> = {
  pdf: async (map) => {
    const here = new Intl.DateTimeFormat().resolvedOptions().timeZone
    const pdf = await renderPdf(map, { name: '', date: tellTime('paper', new Date(), here) }, defaultPlanRules)
    await closePress()
    return pdf
  },
}

const pressOf = (id: FormatId): Draw | null => (Object.hasOwn(PRESSES, id) ? PRESSES[id as DrawnFormatId] : null)

/** Writes a deck or a map into a file as one of the formats; says what of it the file does not hold. */
export async function writeAs(whole: Whole, id: FormatId, output: string, input: string): Promise<Result<Loss[]>> {
  return keep(await writeTarget(whole, id, toolsFor(input)), output, input)
}

/** Writes the plan of a map into a file, for people. */
export async function printAs(map: ArgumentMap, id: FormatId, output: string, input: string): Promise<Result<Loss[]>> {
  return keep(await printPlan(map, id, toolsFor(input)), output, input)
}

const toolsFor = (input: string) => ({ rules: defaultPlanRules, draw: pressOf, mapId: nameOf(input) })

async function keep(written: Result<Written>, output: string, input: string): Promise<Result<Loss[]>> {
  if (!written.ok) return written
  const kept = await writeOutput(output, written.value.bytes, input)
  return kept.ok ? ok(written.value.lost) : kept
}

/** The id of a map that is made of a file: the file’s name. */
const nameOf = (input: string): string =>
  path
    .basename(input)
    .replace(/\.[^.]*$/, '')
    .slice(0, 100) || 'map'
