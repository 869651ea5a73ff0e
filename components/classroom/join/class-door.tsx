'use client'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { signIn } from 'next-auth/react'
import { useState, useTransition } from 'react'
import { Button } from '@/components/ui/button'
import { LiveRegion } from '@/components/ui/live-region'
import type { Joined } from '@/lib/domain/classroom/card'
import type { JoinableClass, JoinSeat } from '@/lib/domain/classroom/seat'
import { readCannotSave } from '@/lib/domain/shared/cannot-save'
import { readPause } from '@/lib/domain/shared/pause'
import type { ForSeat, JoinActions } from './join-actions'
import { SeatList } from './seat-list'
import { SeatSheet } from './seat-sheet'
import { YouAre } from './you-are'

type Props = {
  code: string
  joinable: JoinableClass
  address: string
  /** The name of whoever is signed in, who keeps their work; null for a visitor. */
  who: string | null
  actions: JoinActions
}

/** While a seat is chosen, the way of those who have none yet stays in sight. */
const CHOOSING_FOOT =
  'fixed inset-x-0 bottom-0 z-1 border-rule border-t bg-ground px-5 py-4 [&>.button]:w-full [&>.button]:max-w-[668px] tablet:flex tablet:flex-wrap tablet:items-center tablet:justify-center tablet:gap-x-5 tablet:[&>.button]:w-auto'

const CHOOSE = (
  <>
    <b>Tap your bird and number.</b> New here? Take the next one.{' '}
  </>
)
const BEEN_HERE = (
  <>
    Been here before? <Link href="/resume">Use your resume code</Link>.
  </>
)

/** The door of a class: a seat to tap, or the next one; then who somebody is there, and the way back to keep. */
export function ClassDoor({ code, joinable, address, who, actions }: Props) {
  const router = useRouter()
  const [joined, setJoined] = useState<Joined | null>(null)
  const [tapped, setTapped] = useState<JoinSeat | null>(null)
  const [instead, setInstead] = useState<string | null>(null)
  const [refusal, setRefusal] = useState('')
  const [busy, start] = useTransition()
  const { seats, mine, next, teacher } = joinable

  /** Answers why not, in words. */
  const enter = async (given: ForSeat): Promise<string | null> => {
    const answer = who === null ? await signIn('join', { code, ...given, redirect: false }) : null
    const entered = who !== null || answer?.ok
    const result = entered ? await actions.join(who === null ? { code } : { code, ...given }) : null
    router.refresh()
    if (result?.ok) setJoined(result.value)
    if (result?.ok) return null
    const why = readPause('code', answer?.error) ?? readCannotSave(answer?.error)
    return result?.refusal.message ?? why ?? 'Somebody was quicker, or the class has closed. Look at the birds again.'
  }
  const takeNext = () =>
    start(async () => {
      setInstead(next?.name ?? null)
      setRefusal((await enter({})) ?? '')
    })
  if (joined) return <YouAre joined={joined} address={address} instead={instead === joined.name ? null : instead} />
  const choosing = seats.length > 0 && mine === null
  return (
    <main
      id="main"
      className={`mx-auto max-w-[756px] px-5 pt-5 tablet:pt-7 ${choosing ? 'after:block after:h-[180px]' : 'pb-7'}`}
    >
      <h1 className="font-says font-strong text-question leading-tight wrap-anywhere tablet:text-h1">
        Join {joinable.name}
      </h1>
      <p className="mt-2 text-ink-2 [&_b]:text-ink">
        {choosing && CHOOSE}
        {who && !mine ? `You are ${who} on this computer; your maps come with you.` : 'No name, no e-mail.'}
      </p>
      {mine === null && <SeatList seats={seats} onTap={setTapped} />}
      <div
        className={`grid justify-items-center gap-3 [&>.button]:whitespace-normal [&>:empty]:hidden ${choosing ? CHOOSING_FOOT : 'mt-5'}`}
      >
        <LiveRegion refused>{refusal}</LiveRegion>
        {(mine || next) && (
          <Button variant="primary" size="large" disabled={busy} onClick={takeNext}>
            {wayIn(joinable)}
          </Button>
        )}
        <p className="meta">
          {freeWords(joinable)}
          {!who && BEEN_HERE}
        </p>
      </div>
      {tapped && (
        <SeatSheet
          key={`${tapped.id} ${tapped.state}`}
          code={code}
          seat={seats.find((seat) => seat.id === tapped.id) ?? tapped}
          teacher={teacher}
          actions={actions}
          onEnter={enter}
          onShut={() => setTapped(null)}
        />
      )}
    </main>
  )
}

/** What the one large button says: to go on in one's own seat, or to take the next free one. */
function wayIn({ seats, mine, next }: JoinableClass): string {
  if (mine) return `Go on as ${mine.name}`
  if (seats.length === 0) return 'Join the class'
  return `New here: take ${next?.name ?? `number ${next?.number}`}`
}

function freeWords({ seats, mine, next }: JoinableClass): string {
  if (seats.length === 0 || mine !== null) return ''
  return next ? 'The next free one. ' : 'Every seat of this class has its pupil. '
}
