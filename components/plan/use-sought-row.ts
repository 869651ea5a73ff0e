'use client'
import { useEffect } from 'react'
import { focusWhenDrawn } from './focus-when-drawn'
import { useTrace } from './trace-context'

/** Brings the row that the plan leads to into sight, with the focus on it unless something is being written. */
export function useSoughtRow(): void {
  const { sought, found } = useTrace()
  useEffect(() => {
    if (sought === null) return
    const id = CSS.escape(sought)
    const row = `.outline [data-claim="${id}"], .outline [data-paragraph="${id}"]`
    if (document.activeElement?.closest('textarea')) document.querySelector(row)?.scrollIntoView({ block: 'center' })
    else focusWhenDrawn(row)
    found()
  }, [sought, found])
}
