'use client'
import { Check, X } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { Button } from './button'
import { Icon } from './icon'
import { IconButton } from './icon-button'
import { sayAloud, TOASTS } from './say-aloud'
import './toast.css'

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
      className="toast"
      aria-label="What was done"
      onPointerEnter={() => hold(true)}
      onPointerLeave={() => hold(false)}
      onFocus={() => hold(true)}
      onBlur={() => hold(false)}
    >
      {onUndo && <Icon of={Check} />}
      <span className="toast-words">{words}</span>
      {onUndo && (
        <Button size="small" onClick={onUndo}>
          Undo
        </Button>
      )}
      <IconButton size="small" label="Close" onClick={() => onShut(true)}>
        <Icon of={X} />
      </IconButton>
    </section>,
    document.getElementById(TOASTS) ?? document.body,
  )
}
