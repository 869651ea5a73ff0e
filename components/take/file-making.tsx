'use client'
import { Check, PencilLine } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { DialogFoot } from '@/components/ui/dialog-foot'
import { Icon } from '@/components/ui/icon'
import type { Taking, TakingStep } from './taking'

type Props = { making: Extract<Taking, { kind: 'making' }>; onGoOn: () => void; onStop: () => void }

const STEPS: { step: TakingStep; words: string }[] = [
  { step: 'saving', words: 'Saving your map' },
  { step: 'making', words: 'Laying out the pages' },
]

/** What is happening, in words; the rest of the program stays usable. */
export function FileMaking({ making: { step, wish }, onGoOn, onStop }: Props) {
  const now = STEPS.findIndex((one) => one.step === step)
  const steps = wish.id === 'pdf' ? STEPS : STEPS.slice(1)
  return (
    <>
      <progress className="sr" aria-label="Making the file" />
      <ul className="grid grid-cols-1 gap-2" role="status">
        {steps.map(({ step: one, words }) => {
          const past = STEPS.findIndex((other) => other.step === one) < now
          return (
            <li
              key={one}
              aria-current={one === step ? 'step' : undefined}
              className="flex items-center gap-3 text-ink-2 aria-[current]:font-strong aria-[current]:text-ink"
            >
              <Icon of={past ? Check : PencilLine} />
              {words}
            </li>
          )
        })}
      </ul>
      <p className="meta mt-4">You can go on working: it will come when it is ready.</p>
      <DialogFoot>
        <Button onClick={onGoOn}>Go on working</Button>
        <Button variant="quiet" onClick={onStop}>
          Stop
        </Button>
      </DialogFoot>
    </>
  )
}
