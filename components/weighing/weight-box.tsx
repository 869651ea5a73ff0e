'use client'
import { useState } from 'react'
import { useMap, useTools } from '@/components/session/use-map'
import type { Paragraph } from '@/lib/domain/map/argument-map'
import { weighParagraph } from '@/lib/domain/map/commands/weigh-paragraph'
import { nameOfParagraph } from '@/lib/domain/map/read-map'
import { wholeWeight } from '@/lib/domain/weighing/washing-line'

type Props = {
  paragraph: Paragraph
  /** Lower and narrower, among other things on one line. */
  small?: boolean
}

/**
 * A paragraph's weight as a number of 0–100, empty for none. What is typed is shown at once and kept when the box is
 * left, at Enter, or when an arrow key is let go: a number of two digits is one step of undo.
 */
export function WeightBox({ paragraph: { id, weight }, small = false }: Props) {
  const map = useMap((s) => s.map)
  const { run, tryOut, preview } = useTools()
  const [draft, setDraft] = useState<string | null>(null)
  const asked = (text: string) => (text.trim() === '' ? null : wholeWeight(Number(text)))
  const kept = map.paragraphs.find((p) => p.id === id)?.weight ?? null
  const keep = () => {
    if (draft === null) return
    setDraft(null)
    preview(null)
    if (asked(draft) !== kept) run(weighParagraph, { id, weight: asked(draft) })
  }
  return (
    <input
      className={`flex-none rounded-control border border-control-line bg-card px-2 py-1 text-center text-card font-bold tabular-nums pointer-coarse:min-h-[44px] ${small ? 'min-h-[26px] w-[44px]' : 'min-h-hit w-[46px]'}`}
      type="number"
      min={0}
      max={100}
      aria-label={`Weight of ${nameOfParagraph(map, id)}`}
      placeholder="–"
      value={draft ?? weight ?? ''}
      onChange={(event) => {
        setDraft(event.target.value)
        tryOut(weighParagraph, { id, weight: asked(event.target.value) })
      }}
      onBlur={keep}
      onPointerUp={keep}
      onKeyUp={(event) => event.key.startsWith('Arrow') && keep()}
      onKeyDown={(event) => {
        if (event.key === 'Enter') keep()
        if (event.key !== 'Escape' || draft === null) return
        setDraft(null)
        preview(null)
      }}
    />
  )
}
