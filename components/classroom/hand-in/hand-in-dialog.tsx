'use client'
import Link from 'next/link'
import { useState } from 'react'
import { AskingDialog } from '@/components/dialogs/asking-dialog'
import { useMap } from '@/components/session/use-map'
import { Button } from '@/components/ui/button'
import { DialogFoot } from '@/components/ui/dialog-foot'
import { When } from '@/components/ui/when'
import { isLate } from '@/lib/domain/classroom/assignment'
import { placeOf } from '@/lib/domain/map/read-map'
import { listed } from '@/lib/domain/shared/words'
import { CLOSED_WORDS } from '../work/work-words'
import type { HandingIn } from './hand-in-context'

type HandedInProps = { at: NonNullable<HandingIn['handedIn']>; changed: boolean; now: string }
type ToHandInProps = { work: HandingIn['work']; now: string; past: boolean; refused: boolean }

/** What is handed in, whether that is in time, and the two things that can be done about it. */
export function HandInDialog({ hand }: { hand: HandingIn }) {
  const { work, handedIn, changed, open, busy, refusal, handIn, takeBack } = hand
  const map = useMap((s) => s.map)
  const [now] = useState(() => new Date().toISOString())
  const done = isDone(hand)
  const past = isLate(work, new Date(now), work.returned !== null)
  const refused = past && work.late === 'refused'
  const returned = hasComeBack(hand)
  const todo = handedIn ? 'Hand in again' : 'Hand in'
  const asking = handedIn ? 'Hand in again?' : 'Hand in your map'
  return (
    <AskingDialog title={done ? 'Handed in' : asking} onShut={() => open(false)}>
      <div className="grid gap-3">
        {handedIn && <HandedIn at={handedIn} changed={changed} now={now} />}
        {!done && <ToHandIn work={work} now={now} past={past} refused={refused} />}
        {work.closed && <p>{CLOSED_WORDS[work.closed]}</p>}
        {!work.closed && !refused && <p className="meta">You can go on and hand in again.</p>}
        {returned && <Link href={`/maps/${map.id}/returned`}>It has come back: read the comments</Link>}
        <p className="refusal" role="status">
          {busy === 'saving' ? <span className="meta">Saving what you typed…</span> : refusal}
        </p>
      </div>
      <DialogFoot
        leave={done ? 'Close' : 'Not yet'}
        onLeave={() => open(false)}
        keep={!done && (busy === null ? todo : 'Handing in…')}
        onKeep={handIn}
        off={busy !== null || refused || work.closed !== null}
      >
        {mayTakeBack(hand) && (
          <Button variant="quiet" disabled={busy !== null} onClick={takeBack}>
            Take it back
          </Button>
        )}
      </DialogFoot>
    </AskingDialog>
  )
}

const isDone = ({ handedIn, changed }: HandingIn): boolean => handedIn !== null && !changed

const hasComeBack = ({ handedIn, work }: HandingIn): boolean =>
  handedIn !== null && work.returned !== null && work.state === 'returned'

const mayTakeBack = (hand: HandingIn): boolean =>
  hand.handedIn !== null && !hasComeBack(hand) && hand.work.closed !== 'archived'

function HandedIn({ at: { at, late }, changed, now }: HandedInProps) {
  return (
    <p>
      {changed ? 'You handed it in on ' : 'Your teacher has it as it was on '}
      <When at={at} now={now} />
      {late && ', late'}
      {changed ? ' and have changed it since.' : '.'}
    </p>
  )
}

/** What is handed in, whether in time, and for whom as well. */
function ToHandIn({ work, now, past, refused }: ToHandInProps) {
  return (
    <>
      <Counts />
      {work.dueAt !== null && work.returned === null && (
        <p className={past ? 'font-strong' : undefined}>
          {dueWords(past, refused)} <When at={work.dueAt} now={now} until={!past} />
          {refused ? ', and late maps are not taken.' : '.'}
        </p>
      )}
      {work.mates.length > 0 && <p>It counts for {listed(work.mates)} as well.</p>}
    </>
  )
}

function dueWords(past: boolean, refused: boolean): string {
  if (refused) return 'It was due'
  return past ? 'It will be marked late: it was due' : 'In time: due'
}

/** How much is handed in: a look at the shape of it, never a mark. */
function Counts() {
  const map = useMap((s) => s.map)
  const shown = useMap((s) => s.shown)
  const placed = map.claims.filter((c) => placeOf(c).in === 'paragraph').length
  const rows: [number, string, string][] = [
    [map.paragraphs.length, 'paragraph', 'paragraphs'],
    [placed, 'claim placed', 'claims placed'],
  ]
  return (
    <ul className="lined flex flex-wrap gap-x-6 gap-y-2 rounded-card bg-card px-4 py-3 shadow-flat [&_b]:text-h3 [&_b]:tabular-nums">
      {rows.map(([n, one, many]) => (
        <li key={many}>
          <b>{n}</b> {n === 1 ? one : many}
        </li>
      ))}
      {shown.length > 0 && <li>Something to look at again first</li>}
    </ul>
  )
}
