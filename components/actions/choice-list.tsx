'use client'
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import { MENU_LINE } from '@/components/ui/menu-look'

/** Lines of a dialog to choose from: by click, by arrows and Enter, and by the digits of those that bear one. */
export function ChoiceList({ children }: { children: ReactNode }) {
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => list.current?.querySelector('button')?.focus(), [])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const all = [...(list.current?.querySelectorAll('button') ?? [])]
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const digit = list.current?.querySelector<HTMLElement>(`[data-digit="${CSS.escape(event.key)}"]`)
    if (by !== undefined) {
      const at = all.indexOf(document.activeElement as HTMLButtonElement)
      all[(at + by + all.length) % all.length]?.focus()
    } else if (digit) digit.click()
    else return
    event.preventDefault()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: digits and arrows reach the buttons inside
    <div ref={list} className={CHOICE_LINES} onKeyDown={onKeyDown}>
      {children}
    </div>
  )
}

/** Lines to choose from, in a dialog. Their words begin where the title does. */
export const CHOICE_LINES = '-mx-3 mt-3 [&_hr]:my-2 [&_hr]:border-0 [&_hr]:border-t [&_hr]:border-rule'
export const CHOICE = `${MENU_LINE} text-card`
/** What such a line says besides, cut where it ends. */
export const CHOICE_HINT = 'truncate text-ink-2'

/** One line to choose. `at`: its place in the list, from 0, for the digit that chooses it. */
export function ChoiceLine({ at, onChoose, children }: { at?: number; onChoose: () => void; children: ReactNode }) {
  const digit = at !== undefined && at < 9 ? at + 1 : undefined
  return (
    <button type="button" className={CHOICE} data-digit={digit} onClick={onChoose}>
      {children}
      {digit && <kbd className="flex-none">{digit}</kbd>}
    </button>
  )
}
