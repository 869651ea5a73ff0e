import path from 'node:path'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import { note } from './files'

/** The formats that this version reads and writes. */
const HERE = ['flashcards', 'howfar'] as const
export type Format = (typeof HERE)[number]

/** Names that users' scripts may give, and that this version does not have yet. */
const NAMED = ['quizlet', 'anki', 'csv', 'markdown', 'argdown', 'aif', 'xaif', 'kialo', 'mindmup', 'json-canvas']

/** The format that was asked for; or, when none was, what the file's name and beginning say, told as a note. */
export function formatOf(asked: string | undefined, file: string, bytes?: Uint8Array): Result<Format> {
  if (asked !== undefined) {
    const here = HERE.find((f) => f === asked)
    if (here) return ok(here)
    if (NAMED.includes(asked))
      return refuse('format', `This version does not read or write ${asked} yet; it has ${HERE.join(' and ')}.`)
    return refuse('usage', `There is no format “${asked}”. This version has ${HERE.join(' and ')}.`)
  }
  const start = bytes ? new TextDecoder().decode(bytes.subarray(0, 200)).trimStart() : ''
  const format: Format = path.extname(file).toLowerCase() === '.json' || start.startsWith('{') ? 'howfar' : 'flashcards'
  note(`${file}: taken as ${format}.`)
  return ok(format)
}
