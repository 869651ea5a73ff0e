'use client'
import { ArrowDown, ArrowUp, Undo2 } from 'lucide-react'
import Link from 'next/link'
import { NameHere } from '@/components/classroom/names/names-here'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { Tab, Tabs } from '@/components/ui/tabs'
import { useTell } from '@/components/ui/when'
import { standingHandIn } from '@/lib/domain/review/reviewed-pupil'
import { useReview } from './review-context'

/** Whose map this is, where it stands among the others, and the way to the next. */
export function SideHead() {
  const { pupil, order, handIn, step, said, undo, canUndo } = useReview()
  const tell = useTell()
  const handedIn = order.filter((p) => p.handedIn)
  const read = handedIn.filter((p) => standingHandIn(p)?.readAt).length
  const at = handedIn.findIndex((p) => p.seat.id === pupil.seat.id)
  return (
    <div className="grid gap-2 max-tablet:sticky max-tablet:top-0 max-tablet:z-bar max-tablet:order-1 max-tablet:border-rule max-tablet:border-b max-tablet:bg-sheet max-tablet:px-4 max-tablet:py-3 short:static">
      <div className="flex flex-wrap items-center gap-2">
        <h2 className="whitespace-nowrap font-says font-strong text-point! leading-tight">{pupil.seat.name}</h2>
        <NameHere seatId={pupil.seat.id} />
        <span className="meta count">
          {at < 0 ? 'not handed in' : `${at + 1} of ${handedIn.length}`} · {read} read
        </span>
        <span className="ms-auto" />
        <Button size="small" onClick={() => step(-1)} aria-label="Map before">
          <Icon of={ArrowUp} />
          <kbd>K</kbd>
        </Button>
        <Button size="small" onClick={() => step(1)} aria-label="Next map">
          <Icon of={ArrowDown} />
          <kbd>J</kbd>
        </Button>
      </div>
      <Views />
      {handIn && (
        <p className="meta">
          Frozen {tell('day', handIn.at)}, hand-in {handIn.n}
          {handIn.late && ', late'}
          {handIn.returnedAt && ` · returned ${tell('day', handIn.returnedAt)}`}
        </p>
      )}
      <div className={`flex items-center justify-between ${said !== null || canUndo ? 'min-h-hit-small' : ''}`}>
        <p role="status" className={said?.refused ? 'refusal' : 'meta'}>
          {said?.words}
        </p>
        {canUndo && (
          <Button variant="quiet" size="small" onClick={undo}>
            <Icon of={Undo2} />
            Undo <kbd>Ctrl Z</kbd>
          </Button>
        )}
      </div>
    </div>
  )
}

/** The map as lanes or as an outline, and the film of how it grew. */
function Views() {
  const { assignment, pupil, view, setView } = useReview()
  return (
    <Tabs label="Views">
      <Tab here={view === 'map'} onClick={() => setView('map')}>
        Map
      </Tab>
      <Tab here={view === 'outline'} onClick={() => setView('outline')}>
        Outline
      </Tab>
      <Link href={`/assignments/${assignment.id}/replay/${pupil.seat.id}`} prefetch={false}>
        Replay
      </Link>
    </Tabs>
  )
}
