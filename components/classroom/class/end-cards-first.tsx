'use client'
import { Button } from '@/components/ui/button'
import { DialogFoot } from '@/components/ui/dialog-foot'
import { AskFirst } from '../ask-first'

type Props = {
  all: number
  /** How many of them have a card or a code that a new card ends. */
  ending: number
  onPrintAll: () => void
  /** Of those who have none; the others keep theirs. */
  onPrintMissing: () => void
  /** Where one pupil was asked about. */
  seatId?: string | undefined
  onShut: () => void
}

/** Said before a card ends another. */
export function EndCardsFirst({ all, ending, onPrintAll, onPrintMissing, seatId, onShut }: Props) {
  const missing = all - ending
  const several = ending === all ? `All ${all} have` : `${ending} of these ${all} have`
  const who = all === 1 ? 'This pupil has' : several
  return (
    <AskFirst title={ending === 1 ? 'This ends one card' : `This ends ${ending} cards`} seatId={seatId} onShut={onShut}>
      <div className="grid gap-4">
        <p>
          {who} a card or a code of their own already. A new card ends it: the paper in a blazer, the code on a phone.
          Whoever is signed in stays signed in.
        </p>
        <p className="meta">You can take it back for a day, as long as the new card has not been used.</p>
      </div>
      <DialogFoot keep={missing > 0 && `Print the ${missing} without a card`} onKeep={onPrintMissing}>
        <Button variant="quiet" onClick={onShut}>
          Print nothing
        </Button>
        <Button onClick={onPrintAll}>
          {all === 1 ? 'End it and print a new one' : `Print all ${all}, end ${ending}`}
        </Button>
      </DialogFoot>
    </AskFirst>
  )
}
