import 'server-only'
import { createReadStream, existsSync, statSync } from 'node:fs'
import path from 'node:path'
import { Readable } from 'node:stream'
import packageJson from '@/package.json'

/** What runs here, and under which licence. */
export const PROGRAM = { version: packageJson.version, license: packageJson.license }

/** The source of this installation, packed by `npm start`: its name for whoever takes it, bytes, and what it holds. */
export type SourceArchive = { fileName: string; size: number; open: () => ReadableStream }

/** Null where it could not be packed. */
export function sourceArchive(): SourceArchive | null {
  const file = path.join(
    /* turbopackIgnore: true */ process.cwd(),
    process.env.HOWFAR_BUILD_DIR || '.next',
    'source.tar.gz',
  )
  if (!existsSync(file)) return null
  return {
    fileName: `${packageJson.name}-${packageJson.version}-source.tar.gz`,
    size: statSync(file).size,
    open: () => Readable.toWeb(createReadStream(file)) as ReadableStream,
  }
}
