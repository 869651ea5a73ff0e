'use client'
import { LinkButton } from '@/components/classroom/link-button'
import { PanelRow, RegisterPanel } from '@/components/classroom/register-panel'
import { Button } from '@/components/ui/button'

type Props = {
  ticked: number
  /** Pupils without a card or a code of their own. */
  without: number
  all: number
  onPrint: () => void
  onPrintMissing: () => void
  onPrintAll: () => void
}

/** Resume cards: of those who have none, of those who are ticked in the register, or of all. */
export function CardPanel({ ticked, without, all, onPrint, onPrintMissing, onPrintAll }: Props) {
  return (
    <RegisterPanel id="card-panel" title="Resume cards">
      <p className="meta">A pupil who lost the way back needs a card, not an e-mail address. {tickedWords(ticked)}</p>
      <PanelRow>
        {without > 0 && <Button onClick={onPrintMissing}>Print the {without} without a card</Button>}
        <Button disabled={ticked === 0} onClick={onPrint}>
          Print {ticked > 0 ? `the ${ticked} ticked` : 'the ticked'} <kbd>P</kbd>
        </Button>
        {all > 0 && without < all && <LinkButton onClick={onPrintAll}>Print all {all}</LinkButton>}
      </PanelRow>
      <p className="meta">
        A card opens that pupil’s maps. Its code is kept nowhere, so no card can be printed a second time: a new one
        ends the old one, and you are asked first.
      </p>
    </RegisterPanel>
  )
}

function tickedWords(ticked: number): string {
  if (ticked === 0) return 'Tick pupils in the register.'
  return ticked === 1 ? 'One is ticked.' : `${ticked} are ticked.`
}
