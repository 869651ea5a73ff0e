import { LIMITS } from '@/lib/domain/shared/limits'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'

const SIGNATURES: [string, string][] = [
  ['%PDF', 'a PDF'],
  ['PK\u0003\u0004', 'a Word file or another packed file'],
  ['\u0089PNG', 'a picture'],
  ['\u00ff\u00d8\u00ff', 'a picture'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Word file'],
  ['{\\rtf', 'a rich-text file'],
]

/**
 * The text of a file as people save it: UTF-8, UTF-16 with its mark, else Windows-1252; line ends as \n.
 * Refused, with a sentence that names the file: too large, not text.
 */
export function decodeText(bytes: Uint8Array, fileName: string, mostBytes: number = LIMITS.deckBytes): Result<string> {
  if (bytes.length > mostBytes) {
    return refuse('too-large', `${fileName} is ${size(bytes.length)}; at most ${size(mostBytes)} can be read.`)
  }
  const start = String.fromCharCode(...bytes.subarray(0, 8))
  const kind = SIGNATURES.find(([signature]) => start.startsWith(signature))?.[1]
  if (kind)
    return refuse('not-text', `${fileName} is ${kind}, not plain text. Copy the cards out of it and paste them.`)
  const text = decode(bytes)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what tells a binary file from text
  const at = text.search(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/)
  if (at >= 0) {
    const line = text.slice(0, at).split('\n').length
    return refuse(
      'not-text',
      `${fileName}, line ${line}: this is not plain text. Copy the cards out of it and paste them.`,
    )
  }
  return ok(text)
}

function decode(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
  let text: string
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    text = new TextDecoder('windows-1252')
      .decode(bytes)
      .replace(/[\u0080-\u009f]/g, (c) => CURLY[c.charCodeAt(0) - 0x80]!)
  }
  return straightenLines(text)
}

/** What Windows-1252 has at 0x80 to 0x9f: some versions of Node.js decode these as control characters. */
const CURLY = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** Every kind of line end as \n. */
export const straightenLines = (text: string): string => text.replace(/\r\n?|\u2028|\u2029/g, '\n')

const size = (bytes: number) =>
  bytes >= 1024 * 1024 ? `${Math.round(bytes / 1024 / 1024)} MB` : `${Math.ceil(bytes / 1024)} KB`
