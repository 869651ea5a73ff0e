import { Inflate } from 'fflate'
import { LIMITS } from '@/lib/domain/shared/limits'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import { megabytes } from '../text/decode-text'

/** A packed file that is open: the names in it, and each by its name. What is read counts towards one limit for all. */
export type Packed = { names: readonly string[]; read: (name: string) => Result<Uint8Array> }

type Entry = { name: string; method: number; packed: number; unpacked: number; at: number }

const END = 0x06054b50
const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50
/** Entries of a file that people made: a Word file has a few dozen, a deck one for each of its pictures. */
const MOST_ENTRIES = 20_000
/** Times as large as packed: text reaches 20, a sheet of equal cells 100, a bomb 1,000. */
const MOST_RATIO = 300
/** Below this many bytes a ratio says nothing. */
const SMALL = 1024 * 1024
const OUTSIDE = /^[/\\]|^[a-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)|\0/i
/** Bytes that are unpacked at a time: a bomb is noticed after a thousand times as many. */
const STEP = 16 * 1024

/**
 * Opens a ZIP file by its list of entries. Nothing is written anywhere. Refused: more entries than a file of cards can
 * have, names that lead out of it, entries under a password.
 */
export function openPacked(bytes: Uint8Array, file: string): Result<Packed> {
  if (bytes.length > LIMITS.packedBytes)
    return refuse(
      'too-large',
      `${file} is ${megabytes(bytes.length)}; at most ${megabytes(LIMITS.packedBytes)} can be read.`,
    )
  const entries = readEntries(bytes, file)
  if (!entries.ok) return entries
  const byName = new Map(entries.value.map((entry) => [entry.name, entry]))
  let left: number = LIMITS.unpackedBytes
  const read = (name: string): Result<Uint8Array> => {
    const entry = byName.get(name)
    if (!entry) return broken(file, `${name} is missing from it`)
    const inflated = inflate(bytes, entry, left, file)
    if (inflated.ok) left -= inflated.value.length
    return inflated
  }
  return ok({ names: [...byName.keys()], read })
}

const broken = (file: string, why: string) =>
  refuse('broken', `${file}: ${why}, so it was cut off or damaged on its way here. Save or export it again.`)

function readEntries(bytes: Uint8Array, file: string): Result<Entry[]> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOf(view)
  if (end === null) return broken(file, 'the list of what is in it is missing')
  const count = view.getUint16(end + 10, true)
  if (count > MOST_ENTRIES)
    return refuse('limit', `${file} has ${count} files in it; at most ${MOST_ENTRIES} can be read.`)
  const entries: Entry[] = []
  let at = view.getUint32(end + 16, true)
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL)
      return broken(file, 'the list of what is in it is damaged')
    const nameLength = view.getUint16(at + 28, true)
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength))
    if (OUTSIDE.test(name))
      return refuse('unsafe', `${file}: “${shown(name)}” in it would lead out of the file, so it is not opened.`)
    if ((view.getUint16(at + 8, true) & 1) !== 0)
      return refuse('locked', `${file} is locked with a password. Save it without one.`)
    entries.push({
      name,
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return ok(entries)
}

const shown = (name: string): string =>
  name.replace(/\P{L}/gu, (sign) => (/[\w./\\: -]/.test(sign) ? sign : '?')).slice(0, 60)

/** Where the end of the list is; a comment of up to 64 KB may follow it. */
function endOf(view: DataView): number | null {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at--)
    if (view.getUint32(at, true) === END) return at
  return null
}

/** An entry unpacked, as far as the limit: what it says of its own size is not believed. */
function inflate(bytes: Uint8Array, entry: Entry, most: number, file: string): Result<Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (entry.at + 30 > bytes.length || view.getUint32(entry.at, true) !== LOCAL)
    return broken(file, `${entry.name} is damaged`)
  const from = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true)
  if (from + entry.packed > bytes.length) return broken(file, `${entry.name} is not all there`)
  const packed = bytes.subarray(from, from + entry.packed)
  const tooLarge = refuse(
    'bomb',
    `${file}: ${entry.name} would be larger than ${megabytes(most)} unpacked, so it is not read.`,
  )
  if (entry.method === 0) return packed.length > most ? tooLarge : ok(packed)
  if (entry.method !== 8) return broken(file, `${entry.name} is packed in a way that nothing here knows`)
  const chunks: Uint8Array[] = []
  let size = 0
  const stream = new Inflate((chunk) => {
    chunks.push(chunk)
    size += chunk.length
  })
  try {
    for (let at = 0; at < packed.length || at === 0; at += STEP) {
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length)
      if (size > most || (size > SMALL && size > packed.length * MOST_RATIO)) return tooLarge
    }
  } catch {
    return broken(file, `${entry.name} is damaged`)
  }
  return ok(joined(chunks, size))
}

/** Pieces as one. */
export function joined(chunks: Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
