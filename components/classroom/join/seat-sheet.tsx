'use client'
import { Check, X } from 'lucide-react'
import { useState, useTransition } from 'react'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { LiveRegion } from '@/components/ui/live-region'
import type { JoinSeat } from '@/lib/domain/classroom/seat'
import { AskFirst } from '../ask-first'
import { AskToBeLetIn } from './ask-to-be-let-in'
import { CardFour } from './card-four'
import type { ForSeat, JoinActions } from './join-actions'

/** From the bottom of a phone, where the thumb is; in the middle of anything larger. */
const SHEET =
  'top-auto bottom-0 grid w-[min(520px,100vw)] max-w-none grid-cols-1 gap-4 rounded-b-none py-6 max-tablet:px-5 max-h-[96dvh] tablet:top-[8vh] tablet:bottom-auto tablet:rounded-sheet tablet:p-6 [&_.button]:whitespace-normal [&_.button]:leading-tight [&>:empty]:hidden [&>h2]:m-0 [&>h2]:text-question'
const EITHER = 'flex gap-4 text-small [&>.i]:mt-1 [&>.i]:flex-none'

type Props = {
  code: string
  seat: JoinSeat
  teacher: string
  actions: Pick<JoinActions, 'check' | 'knock' | 'door'>
  /** Sits down; answers why not, in words. */
  onEnter: (given: ForSeat & { seatId: string }) => Promise<string | null>
  onShut: () => void
}

/** The check of a seat before it is taken. Nothing of what was done in it is shown. */
export function SeatSheet({ code, seat, teacher, actions, onEnter, onShut }: Props) {
  const [refusal, setRefusal] = useState('')
  const [busy, start] = useTransition()
  const { id: seatId, name, state } = seat
  const enter = (given: ForSeat) =>
    start(async () => {
      setRefusal('')
      const right = given.last === undefined ? null : await actions.check({ code, seatId, last: given.last })
      setRefusal(right && !right.ok ? right.refusal.message : ((await onEnter({ ...given, seatId })) ?? ''))
    })
  const back = (words: string, primary: boolean) => (
    <Button size="large" variant={primary ? 'primary' : 'plain'} onClick={onShut}>
      {words}
    </Button>
  )
  const said = <LiveRegion refused>{refusal}</LiveRegion>
  const door = <AskToBeLetIn {...{ code, seatId, teacher, actions }} onOpen={(knock) => enter({ knock })} />
  if (state === 'free')
    return (
      <AskFirst className={SHEET} title={`Are you ${name}?`} onShut={onShut}>
        <p>Nobody has sat here yet. If your teacher gave you another bird, go back and tap that one.</p>
        {said}
        {back('No, go back', true)}
        <Button size="large" disabled={busy} onClick={() => enter({})}>
          Yes, I am {name}
        </Button>
      </AskFirst>
    )
  if (state === 'here')
    return (
      <AskFirst className={SHEET} title={`${name} is taken`} onShut={onShut}>
        <p>Somebody is working as {name} now. Two things can be true:</p>
        <p className={EITHER}>
          <Icon of={Check} size="large" />
          <span>
            <b>It is you, on a second device.</b> Type the last four on your card. Both stay open; nothing is lost.
          </span>
        </p>
        <CardFour busy={busy} onType={(last) => enter({ last })} />
        {said}
        <p className={EITHER}>
          <Icon of={X} size="large" />
          <span>
            <b>It is not you.</b> You are another bird: go back and look again.
          </span>
        </p>
        {back('Go back to the birds', true)}
        {door}
      </AskFirst>
    )
  return (
    <AskFirst className={SHEET} title={`Are you ${name}?`} onShut={onShut}>
      <p>
        {state === 'card'
          ? `The card of ${name} is printed. Only who has it sits here.`
          : `Somebody has worked as ${name}. Only the one who did opens it.`}
      </p>
      <CardFour busy={busy} words="Yes, that is me" onType={(last) => enter({ last })} />
      {said}
      {back('No, go back', false)}
      {door}
    </AskFirst>
  )
}
