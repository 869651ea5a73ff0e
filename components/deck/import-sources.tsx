'use client'
import { ClipboardPaste, Square, X } from 'lucide-react'
import { useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { TextBox } from '@/components/ui/field'
import { Icon } from '@/components/ui/icon'
import { IconButton } from '@/components/ui/icon-button'
import { LiveRegion } from '@/components/ui/live-region'
import { formatById, formatsThat } from '@/lib/formats/formats'
import { isPacked } from '@/lib/formats/packed/is-packed'
import type { FileRead } from '@/lib/formats/read-files'
import { ChooseFiles } from './choose-files'
import { NotUsedLines } from './not-used-lines'
import { TakenFor } from './taken-for'
import type { useImport } from './use-import'
import type { Progress } from './use-reader'

type Props = { cards: ReturnType<typeof useImport>; refusal: string }

/** How the names of files end that are read. */
const ENDINGS = formatsThat(({ read }) => read !== null).flatMap((id) => formatById(id).extensions)
const KINDS = `${ENDINGS.join(',')},text/plain`

/** The left of an import: a text that is pasted, files beside it, what each was taken for, and what was not used of them. */
export function ImportSources({ cards, refusal }: Props) {
  const { sources, files, progress, tooLarge } = cards
  const { text, textName, textHow, files: opened } = sources
  const box = useRef<HTMLTextAreaElement>(null)
  const [byHand, setByHand] = useState(false)
  const hasText = text.trim() !== ''
  const empty = !hasText && opened.length === 0
  const own = hasText ? files[0] : undefined
  const paste = async () => {
    try {
      cards.change(await navigator.clipboard.readText())
    } catch {
      // A browser that does not hand out the clipboard takes the keys for it.
      setByHand(true)
    }
    box.current?.focus()
  }
  return (
    <section className="import-paste" aria-label="Your cards">
      <div>
        <h1>Your cards</h1>
        <p className="meta">Paste them, or drop files anywhere on this page.</p>
      </div>
      {(hasText || empty) && (
        <TakenFor label={textName ?? 'the text'} file={own} how={textHow} onChange={cards.readTextAs} />
      )}
      {cards.isFromBefore && (
        <p className="flex flex-wrap items-center gap-3">
          <span className="meta">This is what you had here before. It is kept on this device until it is a deck.</span>
          <Button size="small" onClick={() => cards.change('')}>
            <Icon of={X} />
            Empty the box
          </Button>
        </p>
      )}
      {opened.length > 0 && <OpenFiles cards={cards} read={hasText ? files.slice(1) : files} />}
      <div className="relative grid min-h-[220px] flex-1 grid-cols-1">
        <TextBox
          ref={box}
          className={`min-h-[220px] resize-none ${empty ? 'border-2 border-dashed bg-card' : ''}`}
          aria-label="Flashcards"
          value={text}
          onChange={({ target }) => cards.change(target.value)}
        />
        {!hasText && <PasteHere empty={empty} byHand={byHand} onPaste={paste} onOpen={cards.open} />}
      </div>
      <LiveRegion refused>{refusal || tooLarge || own?.refusal || ''}</LiveRegion>
      {progress && <Reading progress={progress} onStop={cards.stop} />}
      <NotUsedLines cards={cards} />
      {hasText && (
        <p className="flex justify-end">
          <ChooseFiles accept={KINDS} onOpen={cards.open} />
        </p>
      )}
    </section>
  )
}

type PasteProps = {
  empty: boolean
  /** Whether the browser hands out no clipboard, so that the keys have to do it. */
  byHand: boolean
  onPaste: () => void
  onOpen: (files: readonly File[]) => void
}

/** What lies over the box while nothing is in it. */
function PasteHere({ empty, byHand, onPaste, onOpen }: PasteProps) {
  return (
    <div className="pointer-events-none absolute inset-0 grid grid-cols-1 place-content-center justify-items-center gap-3 p-5 text-center">
      {empty && <Icon of={ClipboardPaste} size="large" />}
      <b>{empty ? 'Paste your flashcards here' : 'Paste more here'}</b>
      {empty && <span className="meta">or drop a file: Word, Quizlet, Anki, a spreadsheet, notes</span>}
      {byHand && <span className="meta">Press Ctrl V, or ⌘ V on a Mac.</span>}
      <span className="pointer-events-auto flex flex-wrap justify-center gap-3">
        <Button onClick={onPaste}>
          <Icon of={ClipboardPaste} />
          Paste
        </Button>
        <ChooseFiles accept={KINDS} onOpen={onOpen} />
      </span>
    </div>
  )
}

/** The files beside the text, each with what it was taken for or why it is not read. */
function OpenFiles({ cards, read }: { cards: Props['cards']; read: readonly FileRead[] }) {
  return (
    <ul className="grid grid-cols-1 gap-4" aria-label="Files">
      {cards.sources.files.map(({ key, source, how }, i) => (
        <li key={key} className="paper grid grid-cols-1 gap-3 p-4">
          <p className="flex items-center justify-between gap-3">
            <b className="wrap-anywhere">{source.name}</b>
            <IconButton label={`Leave out ${source.name}`} onClick={() => cards.leaveOut(key)}>
              <Icon of={X} />
            </IconButton>
          </p>
          <TakenFor
            label={source.name}
            file={read[i]}
            how={how}
            fixed={isPacked(source.bytes)}
            onChange={(to) => cards.readFileAs(key, to)}
          />
          <LiveRegion refused>{read[i]?.refusal ?? ''}</LiveRegion>
        </li>
      ))}
    </ul>
  )
}

/** How far the reading is, and the way to end it. */
function Reading({ progress: { done, of }, onStop }: { progress: Progress; onStop: () => void }) {
  return (
    <div className="grid grid-cols-1 gap-3">
      {of > 1 && (
        <p className="flex flex-wrap items-center gap-3">
          <progress className="flex-1" aria-label="Files that are read" value={done} max={of} />
          <span className="meta">{`${done} of ${of} read`}</span>
        </p>
      )}
      <p className="flex items-center gap-3">
        <span className="meta" role="status">
          Reading…
        </span>
        <Button size="small" onClick={onStop}>
          <Icon of={Square} />
          Stop
        </Button>
      </p>
    </div>
  )
}
