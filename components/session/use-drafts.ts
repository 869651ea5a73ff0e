'use client'
import { useEffect } from 'react'
import type { Typing } from '@/lib/domain/map/lost-words'
import { draftAt, type Writing } from '@/lib/domain/map/writing'
import { useTools } from './use-map'

/** Says what is being written in a field of a dialog or a form; null: nothing that is not kept. */
export function useDraft(at: Typing['at'], value: unknown): void {
  const { draft } = useTools()
  const { table, field } = at
  const id = 'id' in at ? at.id : null
  const written = value === null ? null : JSON.stringify(value)
  useEffect(() => {
    const place = { table, field, ...(id === null ? {} : { id }) } as Typing['at']
    draft(place, written === null ? null : JSON.parse(written))
    return () => void draft(place, null)
  }, [draft, table, id, field, written])
}

/** For a text box: tells the session what is typed in it. */
export function useTelling(): (writing: Writing | null) => (text: string | null) => boolean {
  const { draft } = useTools()
  return (writing) => (text) => {
    const at = writing && draftAt(writing)
    return at === null || draft(at, text)
  }
}
