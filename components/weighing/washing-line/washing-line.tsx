'use client'
import { useRef } from 'react'
import { useMap, useTools } from '@/components/session/use-map'
import { FactorMark } from '@/components/ui/factor-mark'
import { HowFarSlider } from '@/components/ui/how-far-slider'
import { useSizeOf } from '@/components/ui/use-size-of'
import { setJudgement } from '@/lib/domain/map/commands/set-judgement'
import { weighParagraph } from '@/lib/domain/map/commands/weigh-paragraph'
import { findParagraph, nameOfParagraph, paragraphsInOrder } from '@/lib/domain/map/read-map'
import { shortName, stepPeg, tieWords, washingLineOf } from '@/lib/domain/weighing/washing-line'
import { useQuestionWords, useReading, useStanceWords } from '../verdict-words'
import { WeightBox } from '../weight-box'
import { Basket } from './basket'
import { hangPegs } from './hang-pegs'
import { LineDrawing, Pegs } from './line-drawing'
import { PegCard } from './peg-card'
import { useSlide } from './use-slide'

/** A line of 0–100 with a peg for every paragraph: where it hangs is its weight, and level pegs are a tie. */
export function WashingLine() {
  const kept = useMap((s) => s.map)
  const map = useMap((s) => s.previewed)
  const { run, tryOut, preview } = useTools()
  const stage = useRef<HTMLDivElement>(null)
  const { width } = useSizeOf(stage)
  const { pegs, basket } = washingLineOf(map)
  const { verdict } = useReading()
  const words = useQuestionWords()
  const you = useStanceWords()
  const drawn = hangPegs(pegs, width)
  const paragraphs = paragraphsInOrder(map)

  const set = (id: string, weight: number | null) => {
    preview(null)
    if (weight !== findParagraph(kept, id)?.weight) run(weighParagraph, { id, weight })
  }
  const { ofId, breakOff } = useSlide({
    length: drawn.length,
    onSlide: (id, weight) => tryOut(weighParagraph, { id, weight }),
    onEnd: (id, weight) => (weight === null ? preview(null) : set(id, weight)),
  })
  const onKey = (id: string, weight: number, key: string, shift: boolean) => {
    if (key === 'Delete' || key === 'Backspace') set(id, null)
    else if (key === 'Escape') return breakOff()
    else {
      const to = stepPeg(weight, key, shift)
      if (to === null) return false
      tryOut(weighParagraph, { id, weight: to })
    }
    return true
  }
  /** A key held down is one gesture: what it led to is kept when it is let go. */
  const keep = (id: string, weight: number) => weight !== findParagraph(kept, id)?.weight && set(id, weight)
  const hang = (id: string, weight: number) => {
    set(id, weight)
    requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-peg="${CSS.escape(id)}"]`)?.focus())
  }

  return (
    <div className="flex min-h-0 flex-1 flex-col">
      <p className="meta mb-3">Hang each paragraph where it belongs. {tieWords(map)}</p>
      {paragraphs.length === 0 && (
        <p className="meta">There are no paragraphs to hang up yet. Begin some on the map.</p>
      )}
      <div className="-mx-3 max-h-[300px] flex-none overflow-auto overflow-x-clip px-3 in-data-alone:max-h-none">
        <div ref={stage} className="relative" data-line style={{ height: drawn.height }}>
          {width > 0 && (
            <>
              <LineDrawing width={width} height={drawn.height} pegs={drawn.pegs} />
              {paragraphs.map((p) => {
                const at = drawn.cards.get(p.id)
                if (!at || p.weight === null) return null
                const { weight } = p
                return (
                  <PegCard
                    key={p.id}
                    many={drawn.many}
                    paragraph={{ ...p, weight }}
                    {...at}
                    width={drawn.card}
                    short={shortName(map, p)}
                    level={(pegs.find((peg) => peg.weight === weight)?.paragraphs ?? [])
                      .filter((other) => other.id !== p.id)
                      .map((other) => nameOfParagraph(map, other.id))}
                    slide={ofId(p.id, weight)}
                    onKey={(key, shift) => onKey(p.id, weight, key, shift)}
                    onKeyEnd={() => keep(p.id, weight)}
                  />
                )
              })}
              <Pegs width={width} height={drawn.height} pegs={drawn.pegs} />
            </>
          )}
        </div>
      </div>
      <p className="flex justify-between py-1 text-small text-ink-2">
        <span>0 hardly counts</span>
        <span>decides it 100</span>
      </p>
      {basket.length > 0 && <Basket map={kept} onHang={hang} />}
      <ul className="mt-2 grid grid-cols-[repeat(auto-fill,minmax(150px,1fr))] gap-3 not-in-data-alone:max-h-[150px] not-in-data-alone:overflow-auto not-in-data-alone:p-2">
        {paragraphs.map((p) => (
          <li key={p.id} className="flex min-w-0 items-center gap-3">
            <WeightBox paragraph={p} />
            <FactorMark id={p.factor} name={shortName(map, p)} />
          </li>
        ))}
      </ul>
      <div className="mt-5 hidden gap-3 border-t border-rule pt-4 text-card in-data-alone:grid">
        <p>
          And your own peg, on the line from “{words.scale[0]}” to “{words.scale[6]}”: <b>{you}</b>
        </p>
        <HowFarSlider
          you={map.judgement.stance}
          map={verdict?.tick ?? null}
          words={words}
          onChange={(stance) => run(setJudgement, { stance })}
        />
      </div>
    </div>
  )
}
