import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import type { PlanRules } from '@/lib/domain/plan/plan-rules'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import { fileNameOf } from '@/lib/formats/file-name'
import { type DrawnFormatId, type FormatId, formatById } from '@/lib/formats/formats'
import { type Draw, printDocument, writeTarget } from '@/lib/formats/write-target'
import { pagesOf } from '@/lib/render/pdf/pages-of'
import { drawPicture } from '@/lib/render/picture/draw-picture'
import { writeSvg } from '@/lib/render/picture/write-svg'
import { fetchFile } from '@/lib/sync/fetch-file'
import { paintMap } from './paint-picture'
import type { MadeFile, Wish } from './taking'

/** What files are made of. `whenSaved`: waits until the server has every edit, since it draws from what is saved. */
export type Making = {
  map: ArgumentMap
  rules: PlanRules
  zone: string
  whenSaved: () => Promise<Result<null>>
  stopped: AbortSignal
}

/** What draws each format that is drawn: a row of FORMATS without a press here does not compile. */
const PRESSES: Record<DrawnFormatId, (wish: Wish, making: Making) => Draw> = {
  pdf:
    ({ printing: { named, cards } }, { zone, whenSaved, stopped }) =>
    async (map, { document, paper }) => {
      const saved = await whenSaved()
      if (!saved.ok) return saved
      const asked = new URLSearchParams({ document, paper, cards, zone, name: named ? 'shown' : 'none' })
      const file = await fetchFile(`/api/maps/${map.id}/plan.pdf?${asked}`, stopped)
      return file.ok ? ok(new Uint8Array(await file.value.bytes.arrayBuffer())) : file
    },
  svg: () => async (map) => ok(new TextEncoder().encode(writeSvg(drawPicture(map)))),
  png: () => paintMap,
}

const TYPES: Partial<Record<FormatId, string>> = {
  pdf: 'application/pdf',
  svg: 'image/svg+xml',
  png: 'image/png',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  howfar: 'application/json',
  aif: 'application/json',
  csv: 'text/csv',
  markdown: 'text/markdown',
}

/** Makes the file of a wish, on this machine where it can be. */
export async function makeFile(wish: Wish, making: Making): Promise<Result<MadeFile>> {
  const { id, document, printing } = wish
  const { map, rules } = making
  const tools = {
    rules: { ...rules, paper: printing.paper },
    draw: (drawn: FormatId) => (Object.hasOwn(PRESSES, drawn) ? PRESSES[drawn as DrawnFormatId](wish, making) : null),
    mapId: map.id,
  }
  const written =
    document === null ? await writeTarget({ map }, id, tools) : await printDocument(map, id, document, tools)
  if (making.stopped.aborted) return refuse('stopped', 'You stopped this.')
  if (!written.ok) return written
  const { bytes, lost } = written.value
  return ok({
    blob: new Blob([bytes as BlobPart], { type: TYPES[id] ?? 'text/plain' }),
    name: `${fileNameOf(map, document ?? id)}${formatById(id).extensions[0]}`,
    pages: id === 'pdf' && typeof bytes !== 'string' ? pagesOf(bytes) : null,
    lost,
  })
}
