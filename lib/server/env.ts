import 'server-only'
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import * as z from 'zod'
import { isPostgres } from '@/scripts/setup/database-url.mjs'

/** Where this installation lives and how it is reached, from the environment, every value optional. The secret is made when it is first asked for. */
export type Env = {
  port: number
  host: string
  dataDir: string
  databaseUrl: string
  url: string
  secret: string
  sourceUrl: string | null
}

const Raw = z.object({
  PORT: z.coerce
    .number({ error: 'PORT must be a number.' })
    .int('PORT must be a whole number.')
    .min(1, 'PORT must be between 1 and 65535.')
    .max(65_535, 'PORT must be between 1 and 65535.')
    .default(3000),
  HOST: z.string().default('localhost'),
  DATABASE_URL: z
    .string()
    .refine(
      (url) => url.startsWith('file:') || isPostgres(url),
      'DATABASE_URL must begin with file: or be an address such as postgresql://user:password@host/database.',
    )
    .optional(),
  HOWFAR_DATA_DIR: z.string().default('.data'),
  NEXTAUTH_URL: z.url('NEXTAUTH_URL must be a web address such as https://howfar.school.example.').optional(),
  HOWFAR_SOURCE_URL: z
    .url({
      protocol: /^https?$/,
      error: 'HOWFAR_SOURCE_URL must be a web address: where the source that runs here is kept.',
    })
    .optional(),
  NEXTAUTH_SECRET: z.string().min(16, 'NEXTAUTH_SECRET must have at least 16 characters.').optional(),
})

/** Reads the environment. Throws an error whose message is a sentence that names the bad value. */
export function readEnv(from: Record<string, string | undefined> = process.env): Env {
  const given = Object.fromEntries(Object.entries(from).filter(([, value]) => value !== undefined && value !== ''))
  const raw = Raw.safeParse(given)
  if (!raw.success) throw new Error(raw.error.issues.map((i) => i.message).join(' '))
  const { PORT, HOST, DATABASE_URL, HOWFAR_DATA_DIR, NEXTAUTH_URL, NEXTAUTH_SECRET, HOWFAR_SOURCE_URL } = raw.data
  const dataDir = path.resolve(HOWFAR_DATA_DIR)
  return {
    port: PORT,
    host: HOST,
    dataDir,
    databaseUrl: DATABASE_URL ?? `file:${path.join(dataDir, 'howfar.db')}`,
    url: NEXTAUTH_URL ?? `http://localhost:${PORT}`,
    sourceUrl: HOWFAR_SOURCE_URL ?? null,
    get secret() {
      return NEXTAUTH_SECRET ?? keptSecret(dataDir)
    },
  }
}

/** The secret of this installation, made once and readable by its owner alone. */
function keptSecret(dataDir: string): string {
  const file = path.join(dataDir, 'secret')
  if (!existsSync(file)) {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 })
    writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600 })
  }
  return readFileSync(file, 'utf8').trim()
}
