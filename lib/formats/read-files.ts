import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import { ok, type Result } from '@/lib/domain/shared/result'
import { deckOfCards, type ReadDeck } from './cards/deck-of-cards'
import { joinCards } from './cards/join-cards'
import type { Loss, ReadCards, ReadOptions, Separators } from './cards/read-cards'
import type { Source } from './cards/source'
import type { FormatId } from './formats'
import { type Read, readSource } from './read-source'
import { recognise } from './recognise'

/** A file to be read. `as`: the format that was chosen for it; null: the one that it looks like. */
export type ChosenFile = { source: Source; as: FormatId | null; options: ReadOptions }

/** What became of a file: what it was taken for and why, how many cards and claims, or why it was not read. */
export type FileRead = {
  name: string
  as: FormatId | null
  why: string
  cards: number
  claims: number
  rule: string
  separators: Separators | null
  refusal: string | null
}

/** A map that a file held, and what it could not bring along. */
export type MapRead = { name: string; map: ArgumentMap; lost: Loss[] }

/** What became of all files: the deck of the cards in them or, where there are none, the first map; null where there is neither. */
export type FilesRead = { files: FileRead[]; deck: ReadDeck | null; map: MapRead | null }

/** Reads files one after the other into one deck, or one part of what they hold. `tell` hears how many are done. */
export async function readFiles(
  chosen: readonly ChosenFile[],
  part: number,
  tell: (done: number) => void,
): Promise<FilesRead> {
  const files: FileRead[] = []
  const reads: { name: string; cards: ReadCards }[] = []
  const maps: MapRead[] = []
  for (const file of chosen) {
    const { read, ...told } = await readOne(file)
    const { name } = file.source
    if (read.ok && read.value.gives === 'cards') reads.push({ name, cards: read.value.cards })
    if (read.ok && read.value.gives === 'map') maps.push({ name, map: read.value.map, lost: read.value.lost })
    files.push(told)
    tell(files.length)
  }
  const cards = joinCards(reads)
  const map = cards ? null : (maps[0] ?? null)
  for (const { name } of map ? maps.slice(1) : maps) {
    const file = files.find((one) => one.name === name && one.refusal === null)
    if (file) file.refusal = `${name}: this is a map, and only one thing is opened at a time. Open it by itself.`
  }
  return { files, deck: cards && deckOfCards(cards, part), map }
}

async function readOne({ source, as, options }: ChosenFile): Promise<FileRead & { read: Result<Read> }> {
  const taken = as === null ? recognise(source) : ok({ id: as, why: '' })
  const read = taken.ok ? await readSource(source, taken.value.id, options) : taken
  const cards = read.ok && read.value.gives === 'cards' ? read.value.cards : null
  const map = read.ok && read.value.gives === 'map' ? read.value.map : null
  return {
    name: source.name,
    as: taken.ok ? taken.value.id : null,
    why: taken.ok ? taken.value.why : '',
    cards: cards?.cards.length ?? 0,
    claims: map?.claims.length ?? (cards?.cards ?? []).reduce((sum, { claims }) => sum + claims.length, 0),
    rule: cards?.rule ?? '',
    separators: cards?.separators ?? null,
    refusal: read.ok ? null : read.refusal.message,
    read,
  }
}
