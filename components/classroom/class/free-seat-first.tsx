'use client'
import { Button } from '@/components/ui/button'
import { DialogFoot } from '@/components/ui/dialog-foot'
import { AskFirst } from '../ask-first'

type Props = { pupil: string; seatId: string; onFree: () => void; onShut: () => void }

/** Said before a wrong taking is put right. */
export function FreeSeatFirst({ pupil, seatId, onFree, onShut }: Props) {
  return (
    <AskFirst title={`Is somebody else in ${pupil}?`} seatId={seatId} onShut={onShut}>
      <div className="grid gap-4">
        <p>
          Whoever sits there now gets a seat of their own and keeps everything: maps, hand-ins, comments. They are
          signed out, and come in again with the card that you print for the new seat.
        </p>
        <p>
          {pupil} waits for the right pupil, with its place in groups and the card that you printed for it. What was
          written in a group’s map stays with the group.
        </p>
      </div>
      <DialogFoot leave={`Free ${pupil}`} onLeave={onFree}>
        <Button variant="primary" onClick={onShut}>
          Leave it
        </Button>
      </DialogFoot>
    </AskFirst>
  )
}
