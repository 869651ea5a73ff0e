'use client'
import type { Verdict } from '@/lib/domain/weighing/verdict'
import { useTakenAway } from './taken-away'
import { weighedOf } from './weighed'
import { usePreview } from './weight-preview'

/** What the map adds up to now, or why it is silent: with the gesture in progress, and without what is taken away. */
export function useVerdict(): { verdict: Verdict | null; silent: string | null } {
  const { map } = usePreview()
  const { taken } = useTakenAway()
  return taken ?? weighedOf(map)
}

/** The verdict in words. */
export const verdictWords = ({ settled, words }: Verdict): string =>
  settled ? words : 'does not settle, since cards argue in a circle'

/** The verdict in one line, beside a weight that is being set. */
export function VerdictLine() {
  const { verdict, silent } = useVerdict()
  return verdict ? (
    <p className="meta">
      Your map: <b>{verdictWords(verdict)}</b>
    </p>
  ) : (
    <p className="meta">{silent}</p>
  )
}
