'use client'
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import './actions.css'

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
    <div ref={list} className="choices" onKeyDown={onKeyDown}>
      {children}
    </div>
  )
}

/** One line to choose. `at`: its place in the list, from 0, for the digit that chooses it. */
export function ChoiceLine({ at, onChoose, children }: { at?: number; onChoose: () => void; children: ReactNode }) {
  const digit = at !== undefined && at < 9 ? at + 1 : undefined
  return (
    <button type="button" className="menu-item" data-digit={digit} onClick={onChoose}>
      {children}
      {digit && <kbd>{digit}</kbd>}
    </button>
  )
}
