'use client'
import { useState } from 'react'

/** A link that is being made: its ends and its words. */
export type LinkDraft = { from: string; to: string; verb: string; because: string }

const NOTHING: LinkDraft = { from: '', to: '', verb: '', because: '' }

/** Half-written links by their map, while the page is open: a look at another view loses nothing. */
const kept = new Map<string, LinkDraft>()

export function useLinkDraft(mapId: string): [LinkDraft, (part: Partial<LinkDraft>) => void, () => void] {
  const [draft, setDraft] = useState(() => kept.get(mapId) ?? NOTHING)
  const set = (next: LinkDraft) => {
    kept.set(mapId, next)
    setDraft(next)
  }
  return [draft, (part) => set({ ...draft, ...part }), () => set(NOTHING)]
}
