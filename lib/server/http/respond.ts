import 'server-only'
import { CANNOT_SAVE } from '@/lib/domain/shared/cannot-save'
import type { RefusalSaid } from '@/lib/domain/shared/refusal-said'
import type { Refusal, Result } from '@/lib/domain/shared/result'

/** Every refusal that can leave the server, as an HTTP status. One that is not listed is a request that makes no sense. */
const STATUS: Record<string, number> = {
  'not-found': 404,
  deleted: 410,
  'request-reused': 409,
  'sign-in': 401,
  origin: 403,
  limit: 422,
  locked: 423,
  throttled: 429,
  unavailable: 503,
  [CANNOT_SAVE]: 503,
  busy: 503,
  'took-too-long': 503,
}

export const answer = <T>(result: Result<T>): Response =>
  result.ok ? Response.json(result.value) : refusalResponse(result.refusal)

export function refusalResponse({ code, message }: Refusal): Response {
  const said: RefusalSaid = { code, message }
  return Response.json(said, { status: STATUS[code] ?? 400 })
}

/** A file’s name in plain letters, which every browser reads, and in its own, which those read that can. */
const named = (fileName: string): string =>
  `attachment; filename="${fileName.replace(/[^ -~]+/g, '_')}"; filename*=UTF-8''${encodeURIComponent(fileName)}`

/** A PDF to be kept as a file. */
export const pdfResponse = ({ bytes, fileName }: { bytes: Uint8Array; fileName: string }): Response =>
  new Response(bytes as BodyInit, {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': named(fileName),
      'Cache-Control': 'no-store',
    },
  })

/** A table to be kept as a file and opened in a spreadsheet. */
export const csvResponse = (csv: string, fileName: string): Response =>
  new Response(csv, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${fileName}"`,
      'Cache-Control': 'no-store',
    },
  })
