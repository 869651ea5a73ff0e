import { sourceArchive } from '@/lib/server/source/source-archive'

/** The source of this very installation, for anybody, as AGPL-3.0 section 13 asks. */
export function GET(): Response {
  const archive = sourceArchive()
  if (!archive) return new Response('The source was not packed on this machine.\n', { status: 404 })
  return new Response(archive.open(), {
    headers: {
      'Content-Type': 'application/gzip',
      'Content-Length': String(archive.size),
      'Content-Disposition': `attachment; filename="${archive.fileName}"`,
    },
  })
}
