'use client'
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react'

/** `plain`: the text alone, where it stands. `box`: a sentence of the plan, to be filled in. `line`: small, on a line. */
type TextAreaLook = 'plain' | 'box' | 'line'

const LOOKS: Record<TextAreaLook, string> = {
  plain: '',
  box: 'm-0 rounded-control border border-control-line bg-card px-3 py-2 font-says text-lane leading-card',
  line: 'col-span-full rounded-none border-b border-control-line text-card',
}

type Props = {
  label: string
  value: string
  placeholder?: string
  look?: TextAreaLook
  className?: string
  /** Asked for by key or by a press elsewhere: it takes the focus, and is marked as what is being written. */
  autoFocus?: boolean
  maxLength?: number
  /**
   * Called with the text when the field is left or goes from the page, when Enter is pressed, or after a pause in typing.
   * False: it could not be kept.
   */
  onCommit: (text: string) => unknown
  /** Called when Enter or Escape ends the writing. Without it the focus stays in the field. */
  onEnd?: () => void
  /** Told what is typed and not kept yet; null: nothing any more, when false says that it is not to be kept now. */
  onDraft: ((text: string | null) => unknown) | null
}

/** What is typed: over which text, and whether it was handed over already. */
type Typed = { text: string; over: string; kept: boolean }

const PAUSE_MS = 1_500

/** Whether the browser sizes a text box by its text, as the style sheet asks. */
const growsByItself = () => CSS.supports('field-sizing', 'content')

/**
 * A text that is edited in place and grows with it. What is typed is kept after a pause, so that little can be lost. A
 * field that nobody types in shows what others make of its text.
 */
export function TextArea({
  label,
  value,
  placeholder,
  look = 'plain',
  className = '',
  autoFocus,
  maxLength = 2_000,
  onCommit,
  onEnd,
  onDraft,
}: Props) {
  const [typed, show] = useState<Typed | null>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined)
  // Read where what was drawn last is too old: after a pause, in the blur that a key brings about, and on the way out.
  const now = useRef(typed)
  const given = useRef({ value, onCommit, onDraft })
  /** What stood here when the field was entered, and what of its own it has handed over since. */
  const entered = useRef<string | null>(null)
  const handed = useRef<string | null>(null)
  useLayoutEffect(() => {
    given.current = { value, onCommit, onDraft }
  })
  const type = (next: Typed | null) => {
    now.current = next
    show(next)
  }
  // Once what was kept has come back as the value, or another's has, the field is nobody's again.
  if (typed?.kept && value !== typed.over) show(null)

  useLayoutEffect(() => {
    const at = field.current
    // Measured by hand only where the browser cannot: each measurement lays the whole page out.
    if (!at || growsByItself()) return
    at.style.height = 'auto'
    at.style.height = `${at.scrollHeight + 2}px`
  })
  useLayoutEffect(() => {
    const at = field.current
    if (autoFocus && at) {
      at.focus()
      at.setSelectionRange(at.value.length, at.value.length)
    }
  }, [autoFocus])

  const commit = () => {
    clearTimeout(pause.current)
    const { current: writing } = now
    const { value: over } = given.current
    if (!writing || writing.kept) return
    const same = writing.text === over
    const kept = same || given.current.onCommit(writing.text) !== false
    if (kept) handed.current = writing.text
    given.current.onDraft?.(null)
    type(same ? null : { ...writing, over, kept })
  }
  /** Escape: what stood here before stands again. What was typed is kept first, so that an undo brings it back. */
  const giveUp = () => {
    const { value: stands } = given.current
    const theirs = stands !== entered.current && stands !== handed.current
    const writing = now.current !== null && !now.current.kept
    // What somebody else has put here meanwhile stands: it is not mine to take back.
    const before = theirs ? stands : entered.current
    const was = now.current?.text ?? stands
    if (theirs && !writing) return type(null)
    commit()
    if (before !== null && before !== was) given.current.onCommit(before)
    type(null)
  }
  // A field that goes from the page is not left by its writer: what was typed is handed over all the same.
  useEffect(
    () => () => {
      clearTimeout(pause.current)
      const { current: writing } = now
      const { value: over, onCommit: keep, onDraft: tell } = given.current
      if (!writing || writing.kept) return
      if (tell?.(null) !== false && writing.text !== over) keep(writing.text)
    },
    [],
  )

  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation()
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault()
      const { text } = now.current ?? { text: value }
      commit()
      // Escape goes back to here, as the field may still have the focus.
      if (now.current?.kept !== false) entered.current = text
      onEnd?.()
    }
    if (event.key === 'Escape') {
      giveUp()
      onEnd?.()
    }
  }
  return (
    <textarea
      ref={field}
      rows={1}
      className={`text-area grows ${LOOKS[look]} ${className}`}
      aria-label={label}
      data-writing={autoFocus || undefined}
      placeholder={placeholder}
      value={typed?.text ?? value}
      maxLength={maxLength}
      onFocus={() => {
        entered.current = value
        handed.current = null
      }}
      onBlur={() => {
        commit()
        // What could not be kept is not shown as if it were.
        if (!now.current?.kept) type(null)
      }}
      onChange={(event) => {
        const text = event.target.value
        const over = typed && !typed.kept ? typed.over : value
        // Typed back to what stood there, nothing is typed.
        const next = text === over ? null : { text, over, kept: false }
        type(next)
        onDraft?.(next ? text : null)
        clearTimeout(pause.current)
        pause.current = setTimeout(commit, PAUSE_MS)
      }}
      onKeyDown={onKeyDown}
    />
  )
}
