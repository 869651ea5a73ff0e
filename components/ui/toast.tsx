'use client'
import { Check, X } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { Button } from './button'
import { Icon } from './icon'
import { IconButton } from './icon-button'
import { sayAloud, TOASTS } from './say-aloud'

const LONG_ENOUGH_MS = 6_000

type Props = {
  words: string
  /** What takes it back. Without it the words stay until they are closed: they say why something was not done. */
  onUndo?: (() => void) | undefined
  /** Stays until it is dealt with, though it can be undone. */
  stays?: boolean
  /** Whether somebody else reads its words aloud, as an open map does, among what else it says. */
  silent?: boolean
  /** `byHand`: by a press, which takes the button that had the focus away. */
  onShut: (byHand: boolean) => void
}

/**
 * What was just done, with its undo, or why it was not. It goes by itself, but not from under a hand: while the pointer
 * or the focus is on it, it waits.
 */
export function Toast({ words, onUndo, stays = false, silent = false, onShut }: Props) {
  const [held, hold] = useState(false)
  const shut = useRef(onShut)
  useEffect(() => {
    shut.current = onShut
  })
  const goes = onUndo !== undefined && !stays && !held
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words have their own time
  useEffect(() => {
    if (!goes) return
    const timer = setTimeout(() => shut.current(false), LONG_ENOUGH_MS)
    return () => clearTimeout(timer)
  }, [goes, words])
  useEffect(() => {
    if (!silent) sayAloud(words)
  }, [silent, words])
  return createPortal(
    <section
      className="toast lined fixed bottom-9 left-1/2 z-toast flex min-h-[44px] w-max max-w-[min(560px,calc(100vw-24px))] -translate-x-1/2 items-center gap-3 rounded-control bg-ink ps-4 pe-2 py-1 text-card text-sheet forced-color-adjust-none max-phone:bottom-[112px] short:bottom-2"
      aria-label="What was done"
      onPointerEnter={() => hold(true)}
      onPointerLeave={() => hold(false)}
      onFocus={() => hold(true)}
      onBlur={() => hold(false)}
    >
      {onUndo && <Icon of={Check} />}
      <span className="leading-card wrap-anywhere">{words}</span>
      {onUndo && (
        <Button variant="link" size="small" onClick={onUndo}>
          Undo
        </Button>
      )}
      <IconButton variant="link" size="small" label="Close" onClick={() => onShut(true)}>
        <Icon of={X} />
      </IconButton>
    </section>,
    document.getElementById(TOASTS) ?? document.body,
  )
}
