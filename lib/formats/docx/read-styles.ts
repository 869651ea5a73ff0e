import { ok, type Result } from '@/lib/domain/shared/result'
import { readXml } from '../packed/read-xml'
import type { Packed } from '../packed/unzip'

/** What a style of paragraphs says of them. `heading`: its level from 1; `list`: how far in, from 0. Null: it is none. */
export type ParagraphStyle = { heading: number | null; list: number | null; contents: boolean; bold: boolean }

type Raw = { name: string; basedOn: string | null; outline: number | null; numbered: number | null; bold: boolean }

/** What a style is said to be, by the elements that say it. A level of its list counts, wherever that is said. */
const PROPERTIES = new Map<string, (value: string | undefined, style: Raw) => Partial<Raw>>([
  ['name', (value) => ({ name: value ?? '' })],
  ['basedOn', (value) => ({ basedOn: value ?? null })],
  ['outlineLvl', (value) => ({ outline: Number(value) })],
  ['numId', (_, { numbered }) => ({ numbered: numbered ?? 0 })],
  ['ilvl', (value) => ({ numbered: Number(value) })],
  ['b', (value) => ({ bold: value !== '0' && value !== 'false' })],
])

const PLAIN: ParagraphStyle = { heading: null, list: null, contents: false, bold: false }

/** The paragraph styles of a Word file by their ids. Their names are English in every language that Word speaks. */
export function readStyles(packed: Packed, what: string): Result<(id: string) => ParagraphStyle> {
  const file = 'word/styles.xml'
  if (!packed.names.includes(file)) return ok(() => PLAIN)
  const bytes = packed.read(file)
  if (!bytes.ok) return bytes
  const styles = new Map<string, Raw>()
  let open: Raw | null = null
  const read = readXml(bytes.value, `${what}, ${file}`, {
    open({ name, attributes }) {
      if (name === 'style') {
        open = { name: '', basedOn: null, outline: null, numbered: null, bold: false }
        if (attributes.type !== 'character') styles.set(attributes.styleId ?? '', open)
      }
      if (open !== null) Object.assign(open, PROPERTIES.get(name)?.(attributes.val, open))
    },
    close(name) {
      if (name === 'style') open = null
    },
    text: () => {},
  })
  return read.ok ? ok((id) => styleOf(id, styles, 0)) : read
}

const NAMED_HEADING = /^(?:heading (\d)|(title))$/i
const NAMED_LIST = /^list (?:bullet|number|continue)(?: (\d))?$/i

function styleOf(id: string, styles: Map<string, Raw>, steps: number): ParagraphStyle {
  const raw = styles.get(id)
  // A style that is based on itself through others says no more than its first twelve.
  if (!raw || steps > 12) return PLAIN
  const base = raw.basedOn === null ? PLAIN : styleOf(raw.basedOn, styles, steps + 1)
  const heading = NAMED_HEADING.exec(raw.name)
  const list = NAMED_LIST.exec(raw.name)
  const outline = raw.outline !== null && raw.outline < 9 ? raw.outline + 1 : base.heading
  return {
    heading: heading ? Number(heading[1] ?? 0) : outline,
    list: list ? Number(list[1] ?? 1) - 1 : (raw.numbered ?? base.list),
    contents: /^(?:toc \d|table of figures|toc heading|header|footer|caption)$/i.test(raw.name) || base.contents,
    bold: raw.bold || base.bold,
  }
}
