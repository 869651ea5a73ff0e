import { ClipboardPaste } from 'lucide-react'
import type { ComponentProps } from 'react'
import { ButtonLink } from '@/components/ui/button-link'
import { Icon } from '@/components/ui/icon'
import { DeckList } from './deck-list'
import { SampleList } from './sample-list'
import './home.css'

type Props = ComponentProps<typeof DeckList> & ComponentProps<typeof SampleList>

/** Which cards a new map is made of: a deck that is there, or flashcards of one's own; or a finished plan instead. */
export function DeckChoice({ samples, ...list }: Props) {
  return (
    <main id="main" className="desk">
      <div className="home-head">
        <h1>Which cards?</h1>
        <ButtonLink href="/decks/new">
          <Icon of={ClipboardPaste} />
          Paste flashcards
        </ButtonLink>
      </div>
      <p className="lede">A map is made from a deck: one of these, or your own flashcards.</p>
      <h2 className="home-title">Decks</h2>
      <DeckList {...list} />
      <h2 className="home-title">Or open a finished plan and take it apart</h2>
      <SampleList samples={samples} />
    </main>
  )
}
