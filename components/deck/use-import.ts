'use client'
import { useMemo, useRef, useState } from 'react'
import { addOwn, ownFactor } from '@/lib/domain/deck/choose-factors'
import type { Deck } from '@/lib/domain/deck/deck'
import {
  type ClaimChoice,
  cardKeys,
  carryChoices,
  chosenDeck,
  claimKeys,
  type ImportChoices,
  NO_CHOICES,
} from '@/lib/domain/deck/import-choices'
import { LIMITS } from '@/lib/domain/shared/limits'
import type { ReadDeck } from '@/lib/formats/cards/deck-of-cards'
import { cardOfNotUsed, couldBeClaim, type NotUsed } from '@/lib/formats/cards/not-used'
import type { FilesRead } from '@/lib/formats/read-files'
import { megabytes } from '@/lib/formats/text/decode-text'
import { cardsDraftOf, chosenFiles, type HowRead, NO_SOURCES, type Sources, sourcesFrom, withFiles } from './sources'
import { useCardsDraft } from './use-cards-draft'
import { useReader } from './use-reader'

/** What was read, and what was chosen by hand of it. `lines`: of those on no card, the ones that are to be claims. */
type Shown = { read: FilesRead; choices: ImportChoices; lines: ReadonlySet<string>; taken: boolean }

const NOTHING: Shown = {
  read: { files: [], deck: null, map: null },
  choices: NO_CHOICES,
  lines: new Set(),
  taken: false,
}
const EMPTY: Deck = { title: '', factors: [], cards: [] }

/** What tells a line that was not used from others. */
export const lineKey = ({ file = '', line, why }: NotUsed): string => `${file} ${line} ${why}`

/** Cards while they are brought in: what is read, what was read of it, and what was put right by hand. `owner`: whose they are, null for nobody. */
export function useImport(owner: string | null) {
  const [sources, setSources] = useState<Sources>(NO_SOURCES)
  const [shown, setShown] = useState<Shown>(NOTHING)
  const [title, setTitle] = useState<string | null>(null)
  const [tooLarge, setTooLarge] = useState('')
  const [isFromBefore, setFromBefore] = useState(false)
  const keys = useRef(0)
  const reader = useReader((answer) => setShown((before) => withRead(before, answer)))
  const { read, choices, taken, lines } = shown
  const plain = useMemo(() => wholeDeck(read.deck, taken ? lines : null), [read, taken, lines])
  const deck = useMemo(
    () => plain && { ...chosenDeck(plain, choices), title: title?.trim() || plain.title },
    [plain, choices, title],
  )

  const reread = (next: Sources, nextPart: number) => {
    setSources(next)
    const chosen = chosenFiles(next)
    if (chosen.length > 0) reader.read(chosen, nextPart)
    else {
      reader.stop()
      setShown(NOTHING)
      setTitle(null)
      setFromBefore(false)
    }
  }
  const draft = useMemo(() => cardsDraftOf(sources, title), [sources, title])
  const kept = useCardsDraft(owner, draft, (before) => {
    setFromBefore(true)
    setTitle(before.title)
    reread(sourcesFrom(before), 1)
  })
  const setChoices = (to: ImportChoices) => setShown((now) => ({ ...now, choices: to }))
  return {
    sources,
    files: read.files,
    /** A map that was read where there are no cards. */
    mapRead: read.map,
    readDeck: read.deck,
    /** As it was read; as it was chosen to be. */
    plain,
    deck,
    choices,
    setChoices,
    title,
    setTitle,
    tooLarge,
    /** Whether the text is what this device kept of an earlier visit. */
    isFromBefore,
    /** What was read is kept elsewhere by now, and no longer here. */
    done: kept.done,
    progress: reader.progress,
    notUsed: read.deck?.notUsed ?? [],
    /** The lines on no card that are to be claims, and whether they were made claims of. */
    lines,
    taken,
    tick: (line: NotUsed) => setShown((now) => ({ ...now, lines: toggled(now.lines, lineKey(line)) })),
    setTaken: (to: boolean) => setShown((now) => ({ ...now, taken: to })),
    setPart: (to: number) => reread(sources, to),
    /** The words in the box; a text that is wholly another is looked at anew. */
    change(text: string) {
      const emptied = text.trim() === ''
      reread(emptied ? { ...sources, text, textName: null, textHow: { as: null } } : { ...sources, text }, 1)
    },
    /** How the text is read, or one of the files by its place among them. */
    readTextAs: (how: HowRead) => reread({ ...sources, textHow: how }, 1),
    readFileAs: (key: number, how: HowRead) =>
      reread({ ...sources, files: sources.files.map((file) => (file.key === key ? { ...file, how } : file)) }, 1),
    leaveOut: (key: number) => reread({ ...sources, files: sources.files.filter((file) => file.key !== key) }, 1),
    async open(opened: readonly File[]) {
      const small = opened.filter(({ size }) => size <= LIMITS.packedBytes)
      const large = opened.find(({ size }) => size > LIMITS.packedBytes)
      setTooLarge(
        large ? `${large.name} is ${megabytes(large.size)}; at most ${megabytes(LIMITS.packedBytes)} can be read.` : '',
      )
      if (small.length === 0) return
      const next = await withFiles(sources, small, keys.current)
      keys.current += small.length
      reread(next, 1)
    },
    /** Ends the reading; what was not read is put away with it. */
    stop() {
      reader.stop()
      const names = new Set(read.files.map(({ name }) => name))
      setSources((now) => ({ ...now, files: now.files.filter(({ source }) => names.has(source.name)) }))
    },
    chooseCard(card: number, factor: string | null) {
      const key = cardKeys(plain)[card]
      if (key !== undefined) setChoices({ ...choices, cards: new Map(choices.cards).set(key, factor) })
    },
    /** What was chosen for a claim; `factor` undefined: as its card. */
    chooseClaim(card: number, claim: number, to: ClaimChoice) {
      const first = plain?.cards.slice(0, card).reduce((sum, one) => sum + one.claims.length, 0) ?? 0
      const key = claimKeys(plain)[first + claim]
      if (key !== undefined)
        setChoices({ ...choices, claims: new Map(choices.claims).set(key, { ...choices.claims.get(key), ...to }) })
    },
    /** A factor of one's own, and its id. `then`: the choice that it was made for. */
    addFactor(name: string, then: (choices: ImportChoices, id: string) => ImportChoices = (now) => now): string {
      const factor = ownFactor(plain ?? EMPTY, choices, name)
      setChoices(then(addOwn(choices, factor), factor.id))
      return factor.id
    },
  }
}

/** What was read anew, with the choices that were made before carried to what is most like it. */
function withRead(before: Shown, read: FilesRead): Shown {
  const lines = new Set((read.deck?.notUsed ?? []).filter(couldBeClaim).map(lineKey))
  const known = new Set((before.read.deck?.notUsed ?? []).map(lineKey))
  // A line that was there before stays ticked or not, as it was left.
  const kept = new Set([...lines].filter((key) => !known.has(key) || before.lines.has(key)))
  const was = wholeDeck(before.read.deck, before.taken ? before.lines : null)
  const now = wholeDeck(read.deck, before.taken ? kept : null)
  const choices = before.choices === NO_CHOICES ? NO_CHOICES : carryChoices(before.choices, was, now)
  return { read, choices, lines: kept, taken: before.taken }
}

/** The deck with a card of the lines that were not used, if that was asked for. */
function wholeDeck(read: ReadDeck | null, lines: ReadonlySet<string> | null): Deck | null {
  if (!read || !lines) return read?.deck ?? null
  const { deck, notUsed } = read
  const more = cardOfNotUsed(
    notUsed.filter((line) => lines.has(lineKey(line))),
    deck.factors,
  )
  return more ? { ...deck, cards: [...deck.cards, more] } : deck
}

function toggled(set: ReadonlySet<string>, key: string): Set<string> {
  const next = new Set(set)
  if (!next.delete(key)) next.add(key)
  return next
}
