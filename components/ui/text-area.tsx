'use client'
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react'

type Props = {
  label: string
  value: string
  placeholder?: string
  className?: string
  /** Asked for by key or by a press elsewhere: it takes the focus, and is marked as what is being written. */
  autoFocus?: boolean
  maxLength?: number
  /** Called with the text when the field is left, when Enter is pressed, or after a pause in typing. */
  onCommit: (text: string) => void
  /** Called when Enter or Escape ends the writing. */
  onEnd?: () => void
}

const PAUSE_MS = 1_500

/** Whether the browser sizes a text box by its text, as the style sheet asks. */
const growsByItself = () => CSS.supports('field-sizing', 'content')

/** A text that is edited in place and grows with it. What is typed is kept after a pause, so that little can be lost. */
export function TextArea({
  label,
  value,
  placeholder,
  className = '',
  autoFocus,
  maxLength = 2_000,
  onCommit,
  onEnd,
}: Props) {
  const [text, setText] = useState(value)
  const field = useRef<HTMLTextAreaElement>(null)
  const typing = useRef(false)
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined)
  if (!typing.current && text !== value) setText(value)

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
    return () => clearTimeout(pause.current)
  }, [autoFocus])

  const commit = (next: string) => {
    clearTimeout(pause.current)
    if (next !== value) onCommit(next)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation()
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault()
      commit(text)
      onEnd ? onEnd() : field.current?.blur()
    }
    if (event.key === 'Escape') {
      typing.current = false
      setText(value)
      onEnd ? onEnd() : field.current?.blur()
    }
  }
  return (
    <textarea
      ref={field}
      rows={1}
      className={`text-area grows ${className}`}
      aria-label={label}
      data-writing={autoFocus || undefined}
      placeholder={placeholder}
      value={text}
      maxLength={maxLength}
      onFocus={() => {
        typing.current = true
      }}
      onBlur={() => {
        typing.current = false
        commit(text)
      }}
      onChange={(event) => {
        const next = event.target.value
        setText(next)
        clearTimeout(pause.current)
        pause.current = setTimeout(() => commit(next), PAUSE_MS)
      }}
      onKeyDown={onKeyDown}
    />
  )
}
