'use client'
import { useEffect, useRef, useState } from 'react'
import { FactorMark } from '@/components/ui/factor-mark'
import { TextArea } from '@/components/ui/text-area'
import { TakeAwayButton } from '@/components/weighing/take-away-button'
import { usePreview } from '@/components/weighing/weight-preview'
import type { Paragraph } from '@/lib/domain/map/argument-map'
import { weighParagraph } from '@/lib/domain/map/commands/weigh-paragraph'
import { factorName, nameOfParagraph, paragraphsInOrder } from '@/lib/domain/map/read-map'
import { useMap } from '../editor/map-context'

/** How much each paragraph counts, of a hundred to share out, and why the heaviest does. */
export function WeightsSection() {
  const { map } = useMap()
  const paragraphs = paragraphsInOrder(map)
  const total = usePreview().map.paragraphs.reduce((sum, p) => sum + (p.weight ?? 0), 0)
  return (
    <section className="panel" aria-label="Weights">
      <h2>
        Weights <span className="count">{paragraphs.length > 0 ? `${total} of 100` : ''}</span>
      </h2>
      {paragraphs.length === 0 && <p className="meta">Once you have paragraphs, share out a hundred between them.</p>}
      <ul className="weights">
        {paragraphs.map((p) => (
          <Weight key={p.id} paragraph={p} />
        ))}
      </ul>
    </section>
  )
}

/** A pause in typing after which a number is kept. */
const PAUSE_MS = 1_500

function Weight({ paragraph }: { paragraph: Paragraph }) {
  const { map, run } = useMap()
  const { preview, tryOut } = usePreview()
  const [trying, setTrying] = useState<{ to: number | null } | null>(null)
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined)
  const { id, weight, weightReason } = paragraph
  const name = nameOfParagraph(map, id)
  const shown = trying ? trying.to : weight
  const heaviest = weight !== null && weight > 0 && map.paragraphs.every((p) => (p.weight ?? 0) <= weight)
  const attempt = (to: number | null) => {
    setTrying({ to })
    tryOut(weighParagraph, { id, weight: to })
  }
  const keep = (to: { to: number | null } | null) => {
    clearTimeout(pause.current)
    if (!to) return
    setTrying(null)
    preview(null)
    if (to.to !== weight) run(weighParagraph, { id, weight: to.to })
  }
  useEffect(() => () => clearTimeout(pause.current), [])
  return (
    <li data-factor={paragraph.factor ?? 'other'}>
      <FactorMark id={paragraph.factor} name={factorName(map, paragraph.factor) || name} />
      <TakeAwayButton id={id} />
      <input
        className="weight-number"
        type="number"
        min={0}
        max={100}
        aria-label={`Weight of ${name}`}
        placeholder="–"
        value={shown ?? ''}
        onChange={(event) => {
          const { value } = event.target
          const to = value === '' ? null : Math.max(0, Math.min(100, Math.round(Number(value))))
          attempt(to)
          clearTimeout(pause.current)
          pause.current = setTimeout(() => keep({ to }), PAUSE_MS)
        }}
        onKeyDown={(event) => event.key === 'Enter' && keep(trying)}
        onBlur={() => keep(trying)}
      />
      <input
        className="weight-slider"
        type="range"
        min={0}
        max={100}
        aria-label={`Slide the weight of ${name}`}
        value={shown ?? 0}
        onChange={(event) => attempt(Number(event.target.value))}
        onPointerUp={() => keep(trying)}
        onPointerCancel={() => keep(trying)}
        onKeyUp={() => keep(trying)}
        onBlur={() => keep(trying)}
      />
      {heaviest && (
        <TextArea
          label={`Why ${name} counts most`}
          className="weight-reason"
          placeholder="More important than the others because…"
          value={weightReason}
          onCommit={(reason) => run(weighParagraph, { id, reason })}
        />
      )}
    </li>
  )
}
