'use client'
import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react'
import { useMap } from '@/components/map/editor/map-context'
import { applyChange } from '@/lib/domain/map/apply-change'
import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import type { RecordEdit } from '@/lib/domain/map/change'
import type { Command } from '@/lib/domain/map/command'

/**
 * The map as it would be if the gesture in progress ended now. A slider or a peg that is moved calls `preview` with
 * the edits it would make (or `tryOut` with its command) and shows `map`; where it ends, `preview(null)` and the
 * command through `run`, so that a gesture is one change. Nothing here is kept, sent or undone.
 */
export type Preview = {
  map: ArgumentMap
  previewing: boolean
  preview(edits: readonly RecordEdit[] | null): void
  /** Shows what a command would do; what it would refuse shows nothing. */
  tryOut<Input>(command: Command<Input>, input: Input): void
}

const PreviewContext = createContext<Preview | null>(null)

export function WeightPreview({ children }: { children: ReactNode }) {
  const { map } = useMap()
  const [edits, preview] = useState<readonly RecordEdit[] | null>(null)
  const shown = useMemo(() => (edits ? applyChange(map, { edits: [...edits] }) : map), [map, edits])
  const tryOut = useCallback(
    <Input,>(command: Command<Input>, input: Input) => {
      const result = command.run(map, input)
      preview(result.ok && result.value.edits.length > 0 ? result.value.edits : null)
    },
    [map],
  )
  const value = useMemo(() => ({ map: shown, previewing: shown !== map, preview, tryOut }), [shown, map, tryOut])
  return <PreviewContext value={value}>{children}</PreviewContext>
}

export function usePreview(): Preview {
  const value = useContext(PreviewContext)
  if (!value) throw new Error('usePreview is for what stands inside an editor.')
  return value
}
