'use client'
import { useEffect } from 'react'
import { useOpenPlace } from '@/components/plan/use-open-place'
import { PHASE_WORDS } from '@/lib/domain/plan/phase-words'
import { useClock } from './clock-context'

/** The keys of the clock, as they are shown and announced. With Alt, so that they work while a text is being written. */
export const CLOCK_KEYS = { next: 'Alt+.', back: 'Alt+,', place: 'Alt+G' } as const

export function useClockKeys(): void {
  const { phase, step } = useClock()
  const openPlace = useOpenPlace()
  useEffect(() => {
    if (!phase) return
    const keys = [
      { key: '.', code: 'Period', act: () => step(1) },
      { key: ',', code: 'Comma', act: () => step(-1) },
      { key: 'g', code: 'KeyG', act: () => openPlace(PHASE_WORDS[phase].places[0].place) },
    ]
    const onKeyDown = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.metaKey || document.querySelector('dialog[open]')) return
      // By the place of the key too: on some keyboards Alt makes another letter of it.
      const pressed = keys.find(({ key, code }) => event.key.toLowerCase() === key || event.code === code)
      if (!pressed) return
      event.preventDefault()
      event.stopPropagation()
      pressed.act()
    }
    // Before the fields themselves, which keep their keys to themselves.
    window.addEventListener('keydown', onKeyDown, true)
    return () => window.removeEventListener('keydown', onKeyDown, true)
  }, [phase, step, openPlace])
}
