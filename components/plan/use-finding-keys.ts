'use client'
import { useEffect } from 'react'
import { useMap } from '@/components/session/use-map'
import { useOpenPlace } from './use-open-place'

/** Alt and 1 to 3 open the place of a finding that is shown, in every view, and while something else is written. */
export function useFindingKeys(): void {
  const shown = useMap((s) => s.shown)
  const openPlace = useOpenPlace()
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      // By the place of the key: with Alt it makes another sign on some keyboards.
      const finding = event.altKey && /^Digit[1-3]$/.test(event.code) && shown[Number(event.code.at(-1)) - 1]
      if (!finding || event.ctrlKey || event.metaKey || document.querySelector('dialog[open]')) return
      event.preventDefault()
      event.stopPropagation()
      openPlace(finding.fix.place)
    }
    // Before the fields themselves, which keep their keys to themselves.
    window.addEventListener('keydown', onKeyDown, true)
    return () => window.removeEventListener('keydown', onKeyDown, true)
  }, [shown, openPlace])
}
