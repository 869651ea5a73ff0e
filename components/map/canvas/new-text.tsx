'use client'
import { useEffect, useRef, useState } from 'react'

type Props = { label: string; placeholder: string; onDone: (text: string) => void; onEnd: () => void }

/** A card that is being written for the first time: the card is the text box. Enter keeps it, Escape lets it go. */
export function NewText({ label, placeholder, onDone, onEnd }: Props) {
  const [text, setText] = useState('')
  const field = useRef<HTMLTextAreaElement>(null)
  const ended = useRef(false)
  useEffect(() => field.current?.focus({ preventScroll: true }), [])
  const end = (keep: boolean) => {
    if (ended.current) return
    ended.current = true
    if (keep && text.trim() !== '') onDone(text.trim())
    onEnd()
  }
  return (
    <textarea
      ref={field}
      rows={3}
      className="text-area nopan"
      data-writing
      aria-label={label}
      placeholder={placeholder}
      maxLength={2_000}
      value={text}
      onChange={(event) => setText(event.target.value)}
      onBlur={() => end(true)}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.key === 'Escape') end(false)
        if (event.key === 'Enter' && !event.shiftKey) {
          event.preventDefault()
          end(true)
        }
      }}
    />
  )
}
