import { ok, type Result } from '@/lib/domain/shared/result'
import type { FormatId } from '@/lib/formats/formats'
import { type Read, readSource } from '@/lib/formats/read-source'
import { readInput } from './files'
import { formatOfInput } from './formats'

/** What a file holds, read as the format that was asked for or that it looks like. */
export async function readFileAs(
  file: string,
  asked: string | undefined,
): Promise<Result<{ id: FormatId; read: Read }>> {
  const bytes = await readInput(file)
  if (!bytes.ok) return bytes
  const source = { name: file, bytes: bytes.value }
  const id = formatOfInput(asked, source)
  if (!id.ok) return id
  const read = await readSource(source, id.value)
  return read.ok ? ok({ id: id.value, read: read.value }) : read
}
