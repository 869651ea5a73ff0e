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
 * The text of a file as people save it: UTF-8, UTF-16 with its mark, else Windows-1252 or Mac Roman, whichever reads
 * like words; line ends as \n.
 * Refused, with a sentence that names the file: too large, not text.
 */
export function decodeText(bytes: Uint8Array, fileName: string, mostBytes: number = LIMITS.deckBytes): Result<string> {
  if (bytes.length > mostBytes) {
    return refuse(
      'too-large',
      `${fileName} is ${megabytes(bytes.length)}; at most ${megabytes(mostBytes)} can be read.`,
    )
  }
  const start = String.fromCharCode(...bytes.subarray(0, 8))
  const kind = SIGNATURES.find(([signature]) => start.startsWith(signature))?.[1]
  if (kind)
    return refuse('not-text', `${fileName} is ${kind}, not plain text. Copy the cards out of it and paste them.`)
  const text = decode(bytes)
  const at = text.indexOf('\0')
  const controls = text.match(CONTROLS)?.length ?? 0
  if (at >= 0 || controls > text.length / 20) {
    const line = text.slice(0, Math.max(at, 0)).split('\n').length
    return refuse(
      'not-text',
      `${fileName}, line ${line}: this is not plain text. Copy the cards out of it and paste them.`,
    )
  }
  return ok(text)
}

/** A few of these are in what was copied out of Word or a PDF; many are what tells another kind of file from text. */
const CONTROLS = /(?![\t\n\v\f\r])\p{Cc}/gu

function decode(bytes: Uint8Array): string {
  let text: string
  try {
    text = new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes)
  } catch {
    const windows = new TextDecoder('windows-1252')
      .decode(bytes)
      .replace(/[\u0080-\u009f]/g, (c) => CURLY[c.charCodeAt(0) - 0x80]!)
    const mac = new TextDecoder('macintosh').decode(bytes)
    text = strangeness(mac) < strangeness(windows) ? mac : windows
  }
  return straightenLines(text).replace(/^\ufeff/, '')
}

/** What stands where no word of a European language has it: a capital with an accent or a sign within a word. */
const STRANGE =
  /(?<=\p{Ll})[\u00c0-\u00de\u0152\u0160\u0178\u017d](?!\p{Lu})|[\u00a4-\u00a6\u00a8\u00aa\u00ac\u00af\u00b5-\u00b8\u00ba\u00fe\u00f0\u02c6\u02dc\u02d8-\u02dd\u0192\u25ca\u2030\u2044\u221a\u222b\u2248\u2260\u2264\u2265\u2202\u2206\u220f\u2211\u221e\ufb01\ufb02\uf8ff\u0131]|[‚„ˆ‰‹Œ](?=\p{Ll})|[ìíîïõö](?![\p{Ll}])(?<=\s.)|[ÔÕÒÓÐÑÊ](?=\s|$)|(?<=\s)[ÔÕÒÓÐÑÊ¥]/gu

/** How much of a text reads like another encoding taken for this one. */
const strangeness = (text: string): number => text.slice(0, 200_000).match(STRANGE)?.length ?? 0

/** UTF-16 by its mark, or by every other byte of its beginning being nought; else UTF-8. */
function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const noughts = (side: number) => bytes.subarray(0, 400).filter((byte, i) => byte === 0 && i % 2 === side).length
  if (noughts(1) > 40 && noughts(0) === 0) return 'utf-16le'
  if (noughts(0) > 40 && noughts(1) === 0) return 'utf-16be'
  return 'utf-8'
}

/** What Windows-1252 has at 0x80 to 0x9f: some versions of Node.js decode these as control characters. */
const CURLY = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** Every kind of line end as \n. */
export const straightenLines = (text: string): string => text.replace(/\r\n?|\u2028|\u2029/g, '\n')

/** “3 MB”, “8.1 MB”, “12 KB”. */
export const megabytes = (bytes: number): string =>
  bytes >= 1024 * 1024 ? `${Number((bytes / 1024 / 1024).toFixed(1))} MB` : `${Math.ceil(bytes / 1024)} KB`
