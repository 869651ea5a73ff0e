'use client'
import { Undo2 } from 'lucide-react'
import { Button } from '@/components/ui/button'
import type { usePinning } from './use-pinning'

type Props = {
  chosen: number
  writing: boolean
  pinning: ReturnType<typeof usePinning>
  write: () => void
  onClear: () => void
}

/** Over the keys at the foot. */
const BAR =
  'sticky bottom-[32px] z-bar flex flex-wrap items-center gap-x-4 gap-y-3 px-6 max-tablet:px-4 pointer-coarse:bottom-0 pointer-coarse:[&_kbd]:hidden short:static'

/** What is chosen and what can be done with it; after that, what was done and its undo. */
export function ChosenBar({ chosen, writing, pinning, write, onClear }: Props) {
  const { said, canUndo, undo, busy } = pinning
  const choosing = chosen > 0 && !writing
  return (
    <div className={`${BAR} ${choosing || said !== '' ? 'border-rule border-t bg-sheet py-3' : ''}`}>
      <p className="text-card empty:hidden" role="status" aria-live="polite">
        {said}
      </p>
      {canUndo && said !== '' && (
        <Button size="small" onClick={undo} disabled={busy}>
          <Undo2 size={15} aria-hidden /> Undo <kbd>Ctrl Z</kbd>
        </Button>
      )}
      {choosing && (
        <>
          <Button variant="primary" onClick={write}>
            Comment once, in {chosen === 1 ? '1 map' : `${chosen} maps`} <kbd>C</kbd>
          </Button>
          <Button onClick={onClear}>Choose none</Button>
        </>
      )}
    </div>
  )
}
