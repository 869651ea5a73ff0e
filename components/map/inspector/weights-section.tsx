'use client'
import { useState } from 'react'
import { useMap, useTools } from '@/components/session/use-map'
import { useFactorLook } from '@/components/ui/factor-look'
import { FactorMark } from '@/components/ui/factor-mark'
import { Panel } from '@/components/ui/panel'
import { Slider } from '@/components/ui/slider'
import { TextArea } from '@/components/ui/text-area'
import { TakeAwayButton } from '@/components/weighing/take-away-button'
import type { Paragraph } from '@/lib/domain/map/argument-map'
import { weighParagraph } from '@/lib/domain/map/commands/weigh-paragraph'
import { factorName, nameOfParagraph, paragraphsInOrder } from '@/lib/domain/map/read-map'

/** How much each paragraph counts, of a hundred to share out, and why the heaviest does. */
export function WeightsSection() {
  const map = useMap((s) => s.map)
  const paragraphs = paragraphsInOrder(map)
  const total = useMap((s) => s.previewed.paragraphs.reduce((sum, p) => sum + (p.weight ?? 0), 0))
  return (
    <Panel
      heading="Weights"
      aside={paragraphs.length > 0 && `${total} of 100${total > 100 ? `: ${total - 100} too many` : ''}`}
      aria-label="Weights"
      data-field="weights"
    >
      {paragraphs.length === 0 && <p className="meta">Once you have paragraphs, share out a hundred between them.</p>}
      <ul className="grid gap-3">
        {paragraphs.map((p) => (
          <Weight key={p.id} paragraph={p} />
        ))}
      </ul>
    </Panel>
  )
}

function Weight({ paragraph }: { paragraph: Paragraph }) {
  const look = useFactorLook()
  const map = useMap((s) => s.map)
  const { draft, run, preview, tryOut } = useTools()
  const [sliding, setSliding] = useState<number | null>(null)
  const { id, weight, weightReason } = paragraph
  const name = nameOfParagraph(map, id)
  const shown = sliding ?? weight
  const heaviest = weight !== null && weight > 0 && map.paragraphs.every((p) => (p.weight ?? 0) <= weight)
  const set = (to: number | null) => {
    if (to !== weight) run(weighParagraph, { id, weight: to })
  }
  // A slide is shown while it lasts and kept where it ends.
  const slide = (to: number) => {
    setSliding(to)
    tryOut(weighParagraph, { id, weight: to })
  }
  const keep = () => {
    if (sliding === null) return
    setSliding(null)
    preview(null)
    set(sliding)
  }
  return (
    <li className="grid grid-cols-[1fr_auto_62px] items-center gap-x-3 gap-y-1" {...look(paragraph.factor)}>
      <FactorMark id={paragraph.factor} name={factorName(map, paragraph.factor) || name} />
      <TakeAwayButton id={id} />
      <input
        className="min-h-hit-small w-[62px] rounded-control border border-control-line bg-card px-3 py-1 text-end text-card font-bold tabular-nums"
        type="number"
        min={0}
        max={100}
        aria-label={`Weight of ${name}`}
        placeholder="–"
        value={shown ?? ''}
        onChange={(event) =>
          set(event.target.value === '' ? null : Math.max(0, Math.min(100, Math.round(Number(event.target.value)))))
        }
      />
      <Slider
        className="col-span-full accent-factor"
        label={`Slide the weight of ${name}`}
        value={shown ?? 0}
        onSlide={slide}
        onKeep={keep}
      />
      {heaviest && (
        <TextArea
          label={`Why ${name} counts most`}
          look="line"
          placeholder="More important than the others because…"
          value={weightReason}
          onCommit={(reason) => run(weighParagraph, { id, reason })}
          onDraft={(reason) => draft({ table: 'paragraphs', id, field: 'weightReason' }, reason)}
        />
      )}
    </li>
  )
}
