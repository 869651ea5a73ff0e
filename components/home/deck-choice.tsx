import { ClipboardPaste } from 'lucide-react'
import type { ComponentProps } from 'react'
import { ButtonLink } from '@/components/ui/button-link'
import { Desk, DeskHead, DeskTitle, Lede } from '@/components/ui/desk'
import { Icon } from '@/components/ui/icon'
import { DeckList } from './deck-list'
import { SampleList } from './sample-list'

type Props = ComponentProps<typeof DeckList> & ComponentProps<typeof SampleList>

/** Which cards a new map is made of: a deck that is there, or flashcards of one's own; or a finished plan instead. */
export function DeckChoice({ samples, ...list }: Props) {
  return (
    <Desk>
      <DeskHead>
        <h1>Which cards?</h1>
        <ButtonLink href="/decks/new">
          <Icon of={ClipboardPaste} />
          Paste flashcards
        </ButtonLink>
      </DeskHead>
      <Lede>A map is made from a deck: one of these, or your own flashcards.</Lede>
      <DeskTitle>Decks</DeskTitle>
      <DeckList {...list} />
      <DeskTitle>Or open a finished plan and take it apart</DeskTitle>
      <SampleList samples={samples} />
    </Desk>
  )
}
