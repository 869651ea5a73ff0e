import { Parser } from 'saxen'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'

/** An element by its name without a prefix, and its attributes without theirs. */
export type Element = { name: string; attributes: Readonly<Record<string, string>> }

export type XmlHearers = {
  open: (element: Element) => void
  close: (name: string) => void
  text: (text: string) => void
}

/** Elements within elements: a list in a cell of a table in a box has some thirty. */
const MOST_DEEP = 256

const local = (name: string): string => name.slice(name.indexOf(':') + 1)

/**
 * Reads XML from its beginning to its end. No entity but the five of XML and numbers stands for anything, nothing else is
 * fetched. `what`: how a refusal names it.
 */
export function readXml(bytes: Uint8Array, what: string, hear: XmlHearers): Result<null> {
  let depth = 0
  let wrong: string | null = null
  const parser = new Parser()
  const stop = (why: string) => {
    wrong ??= why
    parser.stop()
  }
  parser.on('openTag', (name, attributes, decode) => {
    depth += 1
    if (depth > MOST_DEEP) return stop('its elements are nested too deeply')
    const own: Record<string, string> = {}
    for (const [key, value] of Object.entries(attributes())) own[local(key)] = decode(value)
    hear.open({ name: local(name), attributes: own })
  })
  parser.on('closeTag', (name) => {
    depth -= 1
    hear.close(local(name))
  })
  parser.on('text', (text, decode) => hear.text(decode(text)))
  parser.on('cdata', (text) => hear.text(text))
  parser.on('error', (error, where) => stop(`line ${where().line + 1}: ${error.message}`))
  parser.on('warn', () => {})
  parser.parse(xmlText(bytes))
  if (wrong === null && depth !== 0) wrong = 'it ends in the middle'
  return wrong === null ? ok(null) : refuse('broken', `${what}: ${wrong}, so it is damaged. Save it again.`)
}

function xmlText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  return new TextDecoder().decode(bytes)
}
