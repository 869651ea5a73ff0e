'use client'
import { CircleCheck, Send } from 'lucide-react'
import { PressButton } from '@/components/ui/button'
import { buttonLook, iconButtonLook } from '@/components/ui/button-look'
import { Icon } from '@/components/ui/icon'
import { useHandIn } from './hand-in-context'

/** Opens the dialog of handing in; says whether that has been done. Nothing on a map that nobody set. */
export function HandInButton({ short }: { short: boolean }) {
  const hand = useHandIn()
  if (!hand) return null
  const { handedIn, changed, open } = hand
  const done = handedIn !== null && !changed
  const todo = handedIn ? 'Hand in again' : 'Hand in'
  const words = done ? 'Handed in' : todo
  const fewWords = done ? '' : 'Again'
  return (
    <PressButton
      className={
        done && short ? iconButtonLook({ variant: 'plain' }) : buttonLook({ variant: done ? 'plain' : 'primary' })
      }
      aria-haspopup="dialog"
      aria-label={words}
      title={words}
      onClick={() => open(true)}
    >
      {done ? <Icon of={CircleCheck} /> : <Icon of={Send} />}
      {short && handedIn ? fewWords : words}
    </PressButton>
  )
}
