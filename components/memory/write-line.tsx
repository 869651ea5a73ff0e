'use client'
import { type ClipboardEvent, type KeyboardEvent, useEffect, useRef } from 'react'
import type { MapCard } from '@/lib/domain/map/argument-map'
import { LIMITS } from '@/lib/domain/shared/limits'
import { useMemory } from './memory-context'

/** The next line from memory. Enter keeps it; Enter on an empty line goes on to comparing. Half a line outlives a reload. */
export function WriteLine({ card, first }: { card: MapCard; first: boolean }) {
  const { place, draft, keep, toWrite } = useMemory()
  const field = useRef<HTMLTextAreaElement>(null)
  const text = place.drafts[card.id] ?? ''
  useEffect(() => {
    if (!toWrite.current) return
    toWrite.current = false
    field.current?.focus()
  }, [toWrite])

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    event.stopPropagation()
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    if (text.trim() !== '') keep(card.id, text)
    else event.currentTarget.closest('.memory-card')?.querySelector<HTMLElement>('.memory-compare')?.focus()
  }
  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const pasted = event.clipboardData.getData('text')
    if (!pasted.trim().includes('\n')) return
    event.preventDefault()
    keep(card.id, `${text}${pasted}`)
  }
  return (
    <textarea
      ref={field}
      rows={1}
      className="text-area"
      aria-label={`From memory: ${card.question}`}
      placeholder={first ? 'One thing you remember. Enter for the next.' : 'And what else?'}
      maxLength={LIMITS.text}
      value={text}
      onChange={(event) => draft(card.id, event.target.value)}
      onPaste={onPaste}
      onKeyDown={onKeyDown}
    />
  )
}
