import path from 'node:path'
import { defaultPlanRules } from '@/content'
import { ok, refuse } from '@/lib/domain/shared/result'
import { tellTime } from '@/lib/domain/shared/when'
import { parseHowfar } from '@/lib/formats/howfar/parse-howfar'
import { closePress } from '@/lib/render/pdf/press'
import { renderPdf } from '@/lib/render/pdf/render-pdf'
import type { Answer } from './answer'
import { note, readInput, writeOutput } from './files'

/** Writes a map as a document; the name of OUT says which. */
export async function exportMap([input = '', output = '']: string[]): Promise<Answer> {
  const kind = path.extname(output).toLowerCase()
  if (['.docx', '.md', '.svg', '.png'].includes(kind)) {
    return refuse('format', `This version does not write ${kind} yet; it writes .pdf.`)
  }
  if (kind !== '.pdf') return refuse('usage', `${output} should end in .pdf.`)
  const bytes = await readInput(input)
  if (!bytes.ok) return bytes
  const map = parseHowfar(bytes.value, input)
  if (!map.ok) return map
  const here = new Intl.DateTimeFormat().resolvedOptions().timeZone
  const date = tellTime('paper', new Date(), here)
  const pdf = await renderPdf(map.value, { name: '', date }, defaultPlanRules)
  await closePress()
  if (!pdf.ok) return pdf
  const written = await writeOutput(output, pdf.value, input)
  if (written.ok) note(`${output}: ${Math.ceil(pdf.value.length / 1024)} KB.`)
  return written.ok ? ok('') : written
}
