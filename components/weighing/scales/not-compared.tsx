'use client'
import type { Load } from '@/lib/domain/weighing/scales'
import { type ChipProps, LoadChip } from './load-chip'

type Props = Pick<ChipProps, 'grip' | 'moves'> & { loads: Load[]; landing: boolean; dragged: string | null }

/** The paragraphs that are not compared. While something is dragged there is a place to take it off its side. */
export function NotCompared({ loads, landing, dragged, grip, moves }: Props) {
  if (loads.length === 0 && dragged === null) return null
  return (
    <div
      className={`mt-3 border-t border-rule pt-3 ${landing ? 'rounded-card bg-accent-tint shadow-[0_0_0_6px_var(--accent-tint)]' : ''}`}
      data-beside
    >
      <p className="label">Not on the scales, still in the hundred</p>
      <ul className="flex flex-wrap gap-3">
        {loads.map((load) => (
          <LoadChip
            key={load.paragraph.id}
            load={load}
            beside
            away={dragged === load.paragraph.id}
            grip={grip}
            moves={moves}
          />
        ))}
      </ul>
    </div>
  )
}
