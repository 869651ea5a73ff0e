import type { Separators } from '@/lib/formats/cards/read-cards'
import { pastedSource, type Source } from '@/lib/formats/cards/source'
import { type FormatId, isFormatId } from '@/lib/formats/formats'
import { isPacked } from '@/lib/formats/packed/is-packed'
import type { ChosenFile } from '@/lib/formats/read-files'
import { decodeText } from '@/lib/formats/text/decode-text'
import type { CardsDraft } from '@/lib/sync/cards-draft'

/** What was chosen by hand of how a file is read. */
export type HowRead = { as: FormatId | null; separators?: Separators | undefined }

/** A file that was dropped or chosen. `key`: of this one, whatever others are called. */
type OpenFile = { key: number; source: Source; how: HowRead }

/** What is to be read: the text in the box, with the name of the file that it came from if it did, and files beside it. */
export type Sources = { text: string; textName: string | null; textHow: HowRead; files: OpenFile[] }

export const NO_SOURCES: Sources = { text: '', textName: null, textHow: { as: null }, files: [] }

/** What is kept of it on the device: the text in the box, and what the deck is to be called. */
export function cardsDraftOf({ text, textName, textHow }: Sources, title: string | null): CardsDraft | null {
  if (text.trim() === '') return null
  return { text, name: textName, as: textHow.as, separators: textHow.separators ?? null, title }
}

/** The box as it was kept. */
export function sourcesFrom({ text, name, as, separators }: CardsDraft): Sources {
  const known = as !== null && isFormatId(as) ? as : null
  return { text, textName: name, textHow: { as: known, separators: separators ?? undefined }, files: [] }
}

/** All of it as files: the text first. */
export function chosenFiles({ text, textName, textHow, files }: Sources): ChosenFile[] {
  const own = files.map(({ source, how }) => chosenFile(source, how))
  if (text.trim() === '') return own
  const pasted = pastedSource(text)
  return [chosenFile(textName === null ? pasted : { ...pasted, name: textName, pasted: false }, textHow), ...own]
}

const chosenFile = (source: Source, { as, separators }: HowRead): ChosenFile => ({
  source,
  as,
  options: { separators },
})

/** Files are added to what is there. One text alone goes into the box, where it can be seen and changed, if it has words. */
export async function withFiles(sources: Sources, opened: readonly File[], firstKey: number): Promise<Sources> {
  const read: Source[] = []
  for (const file of opened) read.push({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })
  const [first] = read
  if (
    first &&
    read.length === 1 &&
    sources.text.trim() === '' &&
    sources.files.length === 0 &&
    !isPacked(first.bytes)
  ) {
    const text = decodeText(first.bytes, first.name)
    if (text.ok && text.value.trim() !== '') return { ...NO_SOURCES, text: text.value, textName: first.name }
  }
  return {
    ...sources,
    files: [...sources.files, ...read.map((source, i) => ({ key: firstKey + i, source, how: { as: null } }))],
  }
}
