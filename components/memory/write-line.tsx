'use client'
import { type ClipboardEvent, type KeyboardEvent, useEffect, useRef } from 'react'
import type { MapCard } from '@/lib/domain/map/argument-map'
import { LIMITS } from '@/lib/domain/shared/limits'
import { useMemory } from './memory-context'

/** The next line from memory. Enter keeps it; Enter on an empty line goes on to comparing. Half a line outlives a reload. */
export function WriteLine({ card, first, page }: { card: MapCard; first: boolean; page: boolean }) {
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
    else event.currentTarget.closest('li[data-open]')?.querySelector<HTMLElement>('[data-compare]')?.focus()
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
      className={`text-area grows border-b ${page ? 'm-0 border-transparent px-2 py-2 text-body leading-card' : 'min-h-(--line) rounded-none border-control-line px-2 py-2 text-card'}`}
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
