import { ok, type Result } from '@/lib/domain/shared/result'
import { readXml } from '../packed/read-xml'
import type { Packed } from '../packed/unzip'

/** Whether the items of a list at a level are counted, rather than having a dot or a dash before them. */
export type IsCounted = (list: string, level: number) => boolean

/** The lists of a Word file by their ids. */
export function readNumbering(packed: Packed, what: string): Result<IsCounted> {
  const file = 'word/numbering.xml'
  if (!packed.names.includes(file)) return ok(() => false)
  const bytes = packed.read(file)
  if (!bytes.ok) return bytes
  const kinds = new Map<string, string>()
  const lists = new Map<string, string>()
  let kind = ''
  let level = ''
  let list = ''
  const read = readXml(bytes.value, `${what}, ${file}`, {
    open({ name, attributes }) {
      if (name === 'abstractNum') kind = attributes.abstractNumId ?? ''
      else if (name === 'lvl') level = attributes.ilvl ?? ''
      else if (name === 'numFmt') kinds.set(`${kind} ${level}`, attributes.val ?? '')
      else if (name === 'num') list = attributes.numId ?? ''
      else if (name === 'abstractNumId') lists.set(list, attributes.val ?? '')
    },
    close: () => {},
    text: () => {},
  })
  if (!read.ok) return read
  return ok((id, at) => /^(?:decimal|upperRoman|upperLetter)/.test(kinds.get(`${lists.get(id) ?? ''} ${at}`) ?? ''))
}
