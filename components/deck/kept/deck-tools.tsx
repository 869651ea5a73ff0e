'use client'
import { Check, CloudOff, Plus, Undo2 } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { ButtonLink } from '@/components/ui/button-link'
import { Icon } from '@/components/ui/icon'
import { IconButton } from '@/components/ui/icon-button'
import { SearchField } from '@/components/ui/search-field'
import { useDeck, useDeckSession } from './deck-context'

type Props = { id: string; search: string; onSearch: (words: string) => void; onAdd: () => void }

/** Over the cards of a deck: what is looked for, what is saved, and what to do with all of it. */
export function DeckTools({ id, search, onSearch, onAdd }: Props) {
  const { deck, canUndo } = useDeck()
  const session = useDeckSession()
  return (
    <div className="sticky top-0 z-bar flex flex-wrap items-center gap-3 border-rule border-b bg-sheet px-7 py-3 max-phone:px-5 short:static">
      <SearchField
        className="min-w-0 flex-[0_1_320px]"
        label="Search the claims of this deck"
        placeholder={`Search ${deck.claims.length} claims`}
        value={search}
        onSearch={onSearch}
      />
      <span className="ms-auto flex flex-wrap items-center gap-3">
        <SaveMark />
        <IconButton label="Undo" hint="Undo: Ctrl Z" disabled={!canUndo} onClick={() => session.undo()}>
          <Icon of={Undo2} />
        </IconButton>
        <Button onClick={onAdd}>
          <Icon of={Plus} />
          Add cards
        </Button>
        <ButtonLink href={`/maps/new?deck=${id}`} variant="primary">
          Make a map
        </ButtonLink>
      </span>
    </div>
  )
}

function SaveMark() {
  const { save } = useDeck()
  if (save.kind === 'untouched') return null
  if (save.kind === 'not-saved')
    return (
      <output className="inline-flex max-w-[26em] items-center gap-2 font-strong text-fix text-small leading-tight">
        <Icon of={CloudOff} />
        {save.why}
      </output>
    )
  return (
    <output className="inline-flex items-center gap-2 text-ink-2 text-small">
      <Icon of={Check} className={save.kind === 'saved' ? 'text-ok' : 'invisible'} />
      {save.kind === 'saved' ? 'Saved' : 'Saving…'}
    </output>
  )
}
