'use client'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useTools } from '@/components/session/use-map'
import { leaveWords, takeUpWords } from '@/components/ui/left-words'
import { quoted } from '@/lib/domain/map/short'
import { nameOfWriting, type Writing } from '@/lib/domain/map/writing'

type Props = {
  /** Where it is written: what is put aside there is taken up there. */
  where: Writing
  label: string
  placeholder: string
  onDone: (text: string) => void
  onEnd: () => void
  /** Told what is written so far; null: nothing any more, when false says that it is not to be kept now. */
  onDraft: ((text: string | null) => unknown) | null
}

/** A card that is being written for the first time: the card is the text box. Enter keeps it, Escape puts it aside. */
export function NewText({ where, label, placeholder, onDone, onEnd, onDraft }: Props) {
  const { putAside, write, now } = useTools()
  const place = `${now().map.id} ${nameOfWriting(where)}`
  const [text, setText] = useState(() => takeUpWords(place))
  const field = useRef<HTMLTextAreaElement>(null)
  const ended = useRef(false)
  useEffect(() => {
    const at = field.current
    at?.focus({ preventScroll: true })
    // Words that were put aside go on where they stopped.
    at?.setSelectionRange(at.value.length, at.value.length)
  }, [])
  const end = (keep: boolean) => {
    if (ended.current) return
    ended.current = true
    onDraft?.(null)
    if (keep && text.trim() !== '') onDone(text.trim())
    onEnd()
    if (keep || text.trim() === '') return
    leaveWords(place, text)
    putAside(`Put aside: ${quoted(text)}`, () => write(where))
  }
  const leave = () => {
    if (ended.current || text.trim() === '') return
    if (onDraft?.(null) !== false) onDone(text.trim())
  }
  const last = useRef(leave)
  useLayoutEffect(() => {
    last.current = leave
  })
  // A card that goes from the page while it is written is kept all the same.
  useEffect(() => () => last.current(), [])
  return (
    <textarea
      ref={field}
      rows={3}
      className="text-area grows nopan"
      data-writing
      aria-label={label}
      placeholder={placeholder}
      maxLength={2_000}
      value={text}
      onChange={(event) => {
        setText(event.target.value)
        onDraft?.(event.target.value.trim() === '' ? null : event.target.value)
      }}
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
