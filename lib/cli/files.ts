import { randomBytes } from 'node:crypto'
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { LIMITS } from '@/lib/domain/shared/limits'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'

const REASONS: Record<string, string> = {
  ENOENT: 'there is no such file',
  EACCES: 'it may not be read',
  EISDIR: 'it is a folder',
  ENOTDIR: 'there is no such file',
}
const reason = (error: unknown) => REASONS[(error as NodeJS.ErrnoException).code ?? ''] ?? (error as Error).message

/** The bytes of a file that is not larger than any file that is read here. */
export async function readInput(file: string): Promise<Result<Uint8Array>> {
  try {
    const { size } = await stat(file)
    if (size > LIMITS.packedBytes) {
      return refuse(
        'too-large',
        `${file} is ${Math.round(size / 1024 / 1024)} MB; at most ${LIMITS.packedBytes / 1024 / 1024} MB can be read.`,
      )
    }
    return ok(await readFile(file))
  } catch (error) {
    return refuse('unreadable', `${file}: ${reason(error)}.`)
  }
}

/** Writes a file whole or not at all. */
export async function writeOutput(file: string, bytes: Uint8Array | string, input: string): Promise<Result<null>> {
  if (path.resolve(file) === path.resolve(input))
    return refuse('same-file', `${file} is the input as well; write to another file.`)
  const temporary = `${file}.${randomBytes(4).toString('hex')}.tmp`
  try {
    await writeFile(temporary, bytes)
    await rename(temporary, file)
    return ok(null)
  } catch (error) {
    await rm(temporary, { force: true })
    const folder = (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'its folder does not exist' : reason(error)
    return refuse('unwritable', `${file} cannot be written: ${folder}.`)
  }
}

/** A note for whoever runs the command, apart from the result. */
export const note = (words: string): void => void process.stderr.write(`${words}\n`)
